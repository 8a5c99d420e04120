"""
What an item says of the concepts it uses: `assert`, and properties that say more than a subject holds.

NewsML-G2 2.35, `assert`: details about a concept that is used in the item by its identifier,
such as the names of a person in several languages. All are concepts of the article.
"""

from collections.abc import Iterable
from typing import TypeVar

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import name_of
from diplotext.formats.newsmlg2.draft import Draft
from diplotext.formats.newsmlg2.flex import subject_of
from diplotext.formats.newsmlg2.vocabulary import concept_of
from diplotext.model.concept import Concept
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_Told = TypeVar("_Told")
_HELD = frozenset({"name", "sameAs", "broader"})
"""Children of a property that its subject holds, as long as they say nothing else."""
_ATTRIBUTES = frozenset(
    {
        "qcode",
        "uri",
        "literal",
        "type",
        "typeuri",
        "role",
        "roleuri",
        "id",
        "relevance",
        "confidence",
    }
    | {"creator", "creatoruri", "why", "whyuri"}
)
"""Attributes of a property that its subject holds, and the name by which only validators know it."""
_RELATED = frozenset({"sameAs", "broader", "narrower", "related"})


def read_assertion(draft: Draft, element: Element) -> None:
    """Read an `assert`."""
    _note(draft, element)


def property_of(draft: Draft, element: Element, type_: str | None = None) -> Subject:
    """
    Read a property as the concept it stands for; what a subject cannot hold makes a concept besides.

    Args:
        draft: What is read of the item so far.
        element: The property, such as `subject`, `genre`, `located`, `signal`.
        type_: What sort of concept it is, when that is not in the property.
    """
    if len(element) and _says_more(element):
        _note(draft, element)
    subject = subject_of(element, draft.context, type_)
    attributes = element.keys()
    is_coded = subject.scheme is not None or subject.uri is not None
    if not _ATTRIBUTES.issuperset(attributes) or (is_coded and "literal" in attributes):
        _keep(draft, element, subject)
    return subject


def _keep(draft: Draft, element: Element, subject: Subject) -> None:
    """Keep the attributes of a property that its subject has no field for."""
    path = f"{name_of(element.tag)}/{draft.code(element).name}"
    draft.properties += (
        Label(str(value), f"{path}/@{name_of(key)}")
        for key, value in element.items()
        if (key not in _ATTRIBUTES or (key == "literal" and value != subject.code))
        and str(value).strip()
    )


def _says_more(element: Element) -> bool:
    """Tell whether the children of a property say more than a subject holds."""
    names = 0
    for child in element:
        name = name_of(child.tag)
        names += name == "name"
        if name not in _HELD or names > 1 or len(child):
            return True
    return False


def _note(draft: Draft, element: Element) -> None:
    """Note the concept of an element, and those that it is said to be related to by name."""
    concept = concept_of(draft, element)
    literal = element.get("literal")
    if literal and literal != concept.id:
        told = (*concept.details, Label(literal, "@literal"))
        concept = attrs.evolve(concept, details=told)
    _add(draft, concept)
    for child in element:
        if name_of(child.tag) in _RELATED and any(
            name_of(each.tag) == "name" for each in child
        ):
            _add(draft, concept_of(draft, child))


def _add(draft: Draft, concept: Concept) -> None:
    key = concept.id or concept.uri or concept.name or ""
    known = draft.asserted.get(key)
    draft.asserted[key] = concept if known is None else _merged(known, concept)


def _merged(first: Concept, second: Concept) -> Concept:
    """Give what is said of one concept in two places."""
    return Concept(
        first.id,
        first.uri or second.uri,
        type=first.type or second.type,
        names=_joined(first.names, second.names),
        definitions=_joined(first.definitions, second.definitions),
        notes=_joined(first.notes, second.notes),
        same_as=_joined(first.same_as, second.same_as),
        broader=_joined(first.broader, second.broader),
        narrower=_joined(first.narrower, second.narrower),
        related=_joined(first.related, second.related),
        details=_joined(first.details, second.details),
    )


def _joined(first: tuple[_Told, ...], second: tuple[_Told, ...]) -> tuple[_Told, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def with_assertions(
    subjects: Iterable[Subject], asserted: dict[str, Concept]
) -> tuple[Subject, ...]:
    """
    Give subjects with the name, the type and the relations that are asserted of their concepts.

    Example:
        >>> riga = Concept("city:1", names=(Label("Riga"),), same_as=("iso:LV-RIX",))
        >>> with_assertions([Subject("city", "1")], {"city:1": riga})[0].name
        'Riga'
    """
    if not asserted:
        return tuple(subjects)
    return tuple(_told(subject, asserted) for subject in subjects)


def _told(subject: Subject, asserted: dict[str, Concept]) -> Subject:
    qcode = f"{subject.scheme}:{subject.code}"
    concept = asserted.get(qcode) or asserted.get(subject.uri or subject.code or "")
    if concept is None:
        return subject
    return attrs.evolve(
        subject,
        name=subject.name or concept.name,
        type=subject.type or concept.type,
        same_as=subject.same_as or concept.same_as,
        broader=subject.broader or concept.broader,
    )

"""Somebody named without any role, whom the next sentence calls by what he does or has done ("P, said X. The former general added")."""

from diplotext.find.coreference.bare_names import is_other_office
from diplotext.find.coreference.beside_names import is_bare
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import acts, is_owned
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former
from diplotext.find.coreference.offices import is_author, is_told_apart
from diplotext.find.coreference.relative_offices import leads_by_relative
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_LISTS = ("unfamiliar", "functions", "callings", "ranks", "generic_persons")


def unintroduced(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the one person whom the sentence before named, without a role so far, where a known one is what an office or calling tells.

    Who holds the first offices of a state needs no name, so that "the president" is another.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    if not _may_tell(cast, reference):
        return ()
    named = _named_before(cast, reference)
    if named is None or not _is_free(cast, named, reference):
        return ()
    if not fits(named, reference):
        return ()
    other = is_author(cast, named) or is_other_office(cast, named, reference)
    return () if other else (named.key,)


def _is_free(cast: Cast, named: Figure, reference: Reference) -> bool:
    """Tell whether nothing is told of somebody, or but the office he has with a body, while a noun tells what he was before ("the former Angolan minister")."""
    if named.state is not None or leads_by_relative(cast, named):
        return False
    former = is_former(cast, reference.first, reference.stop)
    return former or not (named.roles or named.owner)


def _may_tell(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun phrase for somebody known acts or speaks and is what a person whom few know does, is by calling or was."""
    reading, first = cast.reading, reference.first
    known = reference.definite or is_owned(reading, reference)
    if reference.plural or not known or not acts(reading, reference):
        return False
    apposed = reading.is_mark(reference.stop, ",")
    if apposed and reading.has(reference.stop + 1, Tag.DETERMINER, "indefinite"):
        return False  # "the envoy, a judge, said" brings somebody in
    if is_told_apart(reading, reference.stop):
        return False
    if is_former(cast, first, reference.stop):
        return True
    suffixes = reading.language.lexicon.suffixes
    alone = reference.stop - first <= len(reference.head.split())
    if alone and reference.head in suffixes.get("callings", ()):
        return False  # "the judge" may be anybody on the scene, "the Peruvian judge" is known
    return any(reference.head in suffixes.get(name, ()) for name in _LISTS)


def _named_before(cast: Cast, reference: Reference) -> Figure | None:
    """
    Give the only person whom the sentence before a noun tells of, in its paragraph.

    It is by the bare name ("one of them, X, said" tells who he is), but for what he was before.
    """
    reading, index = cast.reading, reference.first
    former = is_former(cast, index, reference.stop)
    number = reading.sentence_of[index] - 1
    if number < 0 or reading.sentence_of[index] == NOWHERE:
        return None
    before = reading.sentences[number]
    if reading.paragraph(before.first) != reading.paragraph(index):
        return None
    met = [
        (told, cast.figures[key])
        for told, keys in cast.within(before.first, before.stop)
        for key in keys
        if cast.figures[key].kind in (_PERSONS[:1] if former else _PERSONS)
    ]
    if len({figure.key for _, figure in met}) != 1:
        return None
    told, figure = met[0]
    return figure if figure.name and (former or is_bare(reading, told)) else None


_PERSONS = (ActorKind.PERSON, ActorKind.PERSON_GROUP)

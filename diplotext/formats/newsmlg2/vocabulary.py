"""Concepts, knowledge and catalogues: `concept`, `conceptSet`, `scheme`."""

from collections.abc import Iterator, Mapping

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.newsmlg2.draft import LANGUAGE, Context, Draft
from diplotext.formats.newsmlg2.flex import names_of
from diplotext.model.article import Article
from diplotext.model.concept import Concept
from diplotext.model.label import Label
from diplotext.model.link import Link


_REFERENCES = ("sameAs", "broader", "narrower")


def read_concept(draft: Draft, element: Element) -> None:
    """Read a `concept`."""
    draft.concepts.append(concept_of(draft, element))


def concept_of(draft: Draft, element: Element) -> Concept:
    """Give what an element says of a concept, be it a `concept`, an `assert` or a property."""
    context = draft.context
    own: dict[str, list[str]] = {name: [] for name in _REFERENCES}
    texts: dict[str, list[Label]] = {"definition": [], "note": []}
    related: list[Link] = []
    details: list[Label] = []
    identity = context.resolver.of_element(element)
    kind = element.get("type") or element.get("typeuri")
    for child in element:
        name = local(child)
        if name == "conceptId":
            identity = context.resolver.of_element(child)
            details += _dates(child, name)
        elif name == "type":
            kind = context.resolver.of_element(child).name
        elif name in own:
            own[name] += _identifier(child, context)
        elif name in texts:
            label = draft.label(child)
            texts[name] += [] if label is None else [label]
        elif name == "related":
            related += _related(child, context)
        elif name != "name":
            details += _details(child, context, name)
    return Concept(
        identity.name,
        identity.uri,
        type=kind,
        names=tuple(names_of(element)),
        definitions=tuple(texts["definition"]),
        notes=tuple(texts["note"]),
        same_as=tuple(own["sameAs"]),
        broader=tuple(own["broader"]),
        narrower=tuple(own["narrower"]),
        related=tuple(related),
        details=tuple(details),
    )


def read_concept_set(draft: Draft, element: Element) -> None:
    """Read a `conceptSet`."""
    for child in element:
        if local(child) == "concept":
            read_concept(draft, child)


def read_catalogs(draft: Draft, element: Element) -> None:
    """Read the vocabularies that a catalogue names: each is a concept of the type `scheme`."""
    for scheme in element.iter():
        if local(scheme) == "scheme":
            definitions = (c for c in scheme if local(c) == "definition")
            labels = map(draft.label, definitions)
            draft.concepts.append(
                Concept(
                    scheme.get("alias"),
                    scheme.get("uri"),
                    type="scheme",
                    names=tuple(names_of(scheme)),
                    definitions=tuple(label for label in labels if label is not None),
                )
            )


def label_table(article: Article) -> Mapping[str, str]:
    """
    Give the names of what a concept or knowledge item defines, by all their identifiers.

    The table names the subjects of stories that come with codes alone, when it is given to
    `newsml_g2`.

    Example:
        >>> riga = Concept("city:1", "https://example.org/1", names=(Label("Riga"),))
        >>> label_table(Article("", concepts=(riga,)))
        {'city:1': 'Riga', 'https://example.org/1': 'Riga'}

    .. versionadded:: 0.1.0
    """
    return {
        identifier: concept.name
        for concept in article.concepts
        if concept.name is not None
        for identifier in (concept.id, concept.uri)
        if identifier is not None
    }


def _identifier(element: Element, context: Context) -> list[str]:
    name = context.resolver.of_element(element).name
    return [] if name is None else [name]


def _related(element: Element, context: Context) -> list[Link]:
    rel = element.get("rel") or element.get("reluri") or "related"
    target = context.resolver.of_element(element).name or element.get("value")
    if target is None:
        return []
    names = names_of(element)
    return [Link(rel, target, title=names[0].text if names else None)]


def _dates(element: Element, path: str) -> Iterator[Label]:
    """Give when the identifier of a concept was made, changed and retired."""
    for name in ("created", "modified", "retired"):
        value = element.get(name)
        if value is not None and value.strip():
            yield Label(value, f"{path}/@{name}")


def _details(element: Element, context: Context, path: str) -> Iterator[Label]:
    """Give what is known of a concept, each with the path of its field."""
    identifier = context.resolver.of_element(element).name
    if len(element) == 0:
        value = all_text(element) or identifier or _attributes(element)
        if value.strip():
            yield Label(value, path, element.get(LANGUAGE))
        return
    if identifier is not None:
        yield Label(identifier, path)
    for child in element:
        yield from _details(child, context, f"{path}/{local(child)}")


def _attributes(element: Element) -> str:
    """Give the values of an element that holds nothing else, such as a position."""
    return " ".join(f"{name}={value}" for name, value in element.attrib.items())

"""What a story of NewsML 1 says that no field is for: every other value, by its path."""

from collections.abc import Collection, Iterator

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import name_of
from diplotext.formats.newsml1.component import Story
from diplotext.formats.newsml1.elements import first, language_of, value
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label


_COMPONENT, _PROPERTY = "NewsComponent", "Property"
_NOT_SAID = frozenset({"DataContent", "Catalog", "TopicSet", "NewsItem"})
"""Elements that are read elsewhere, or only say what codes stand for."""
_READ = frozenset(
    {
        "FirstCreated",
        "ThisRevisionCreated",
        "Status",
        "Urgency",
        "StatusWillChange",
        "DateLineDate",
    }
    | {
        "RevisionId",
        "ProviderId",
        "DateId",
        "Language",
        "MimeType",
        "Format",
        "MediaType",
    }
    | {"NewsItemRef", "BasisForChoice", "Role"}
)
"""Elements whose value has a field in another form, or that speak of the choice of a form."""
_TECHNICAL = frozenset(
    {
        "Duid",
        "Euid",
        "Scheme",
        "Vocabulary",
        "Urn",
        "EquivalentsList",
        "Essential",
        "Catalog",
    }
    | {
        "lang",
        "AllowedValues",
        "HowPresent",
        "AssignedBy",
        "PreviousRevision",
        "Update",
    }
    | {"Confidence", "Importance", "Href"}
)
"""Attributes that say where a code is from or how elements hang together."""


def with_rest(
    article: Article, item: Element, story: Story, others: Collection[Element]
) -> Article:
    """
    Put onto an article what is said of its story and has no field, as properties.

    Values that the article has in any field are left out, so that nothing is told twice.

    Args:
        article: The article as it was read.
        item: The `NewsItem`.
        story: The story of the article.
        others: The components that are other stories of the item.
    """
    told = values_of(article)
    rest = dict.fromkeys(_of_item(item, story, others))
    return attrs.evolve(
        article,
        properties=(*article.properties, *(r for r in rest if r.text not in told)),
    )


def _of_item(
    item: Element, story: Story, others: Collection[Element]
) -> Iterator[Label]:
    """Give what the item says, the components above the story, and all within the story."""
    skipped = {*others, *story.chain}
    for holder in (item, *story.chain):
        for child in holder:
            if child not in skipped:
                yield from _of(child, _step(child), others)


def _of(element: Element, path: str, others: Collection[Element]) -> Iterator[Label]:
    name = str(element.tag)
    if name in _NOT_SAID or element in others or name in _READ:
        return
    own = " ".join((element.text or "").split())
    pairs = dict(element.items())
    formal, sent = pairs.pop("FormalName", None), pairs.pop("Value", None)
    label = f"{path}/{formal}" if formal and (sent or own) else path
    is_valued = sent or own or name == _PROPERTY
    for words in (sent, own, None if is_valued else formal):
        if words and words.strip():
            yield Label(" ".join(words.split()), label, language_of(element))
    for key, words in pairs.items():
        if name_of(key) not in _TECHNICAL and words.strip():
            yield Label(words.strip(), f"{label}/@{name_of(key)}")
    for child in element:
        yield from _of(child, f"{label}/{_step(child)}", others)


def _step(element: Element) -> str:
    """Give the name of an element; a component has its own or that of its role besides."""
    name = str(element.tag)
    if name != _COMPONENT:
        return name
    own = value(element, "Duid") or value(first(element, "Role"))
    return name if own is None else f"{name}/{own}"

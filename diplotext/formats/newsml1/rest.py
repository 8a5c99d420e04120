"""What a story of NewsML 1 says that no field is for: every other value, by its path."""

from collections.abc import Collection

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import name_of
from diplotext.formats.newsml1.component import BODIES, Story
from diplotext.formats.newsml1.elements import first, language_of, value
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label


_COMPONENT, _PROPERTY = "NewsComponent", "Property"
_NOT_SAID = BODIES | {"DataContent", "Catalog", "TopicSet", "NewsItem"}
"""Elements that are read elsewhere, or only say what codes stand for."""
_READ = frozenset(
    {
        "FirstCreated",
        "ThisRevisionCreated",
        "Status",
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
    rest = _Rest(values_of(article), others)
    skipped = {*others, *story.chain}
    for holder in (item, *story.chain):
        for child in holder:
            if child not in skipped:
                rest.take(child, _step(child))
    if not rest.found:
        return article
    return attrs.evolve(article, properties=(*article.properties, *rest.found))


@attrs.frozen(eq=False)
class _Rest:
    """What is said and was not read, each once."""

    told: frozenset[str]
    others: Collection[Element]
    found: dict[Label, None] = attrs.field(factory=dict[Label, None], init=False)

    def take(self, element: Element, path: str) -> None:
        """Take what an element says, and all within it."""
        name = str(element.tag)
        if name in _NOT_SAID or name in _READ or element in self.others:
            return
        text = element.text
        own = " ".join(text.split()) if text else ""
        pairs = dict(element.items())
        formal, sent = pairs.pop("FormalName", None), pairs.pop("Value", None)
        label = f"{path}/{formal}" if formal and (sent or own) else path
        is_valued = sent or own or name == _PROPERTY
        for words in (sent, own, None if is_valued else formal):
            line = " ".join(words.split()) if words else ""
            if line and line not in self.told:
                self.found[Label(line, label, language_of(element))] = None
        for key, words in pairs.items():
            plain = words.strip()
            if plain and plain not in self.told and name_of(key) not in _TECHNICAL:
                self.found[Label(plain, f"{label}/@{name_of(key)}")] = None
        for child in element:
            self.take(child, f"{label}/{_step(child)}")


def _step(element: Element) -> str:
    """Give the name of an element; a component has its own or that of its role besides."""
    name = str(element.tag)
    if name != _COMPONENT:
        return name
    own = value(element, "Duid") or value(first(element, "Role"))
    return name if own is None else f"{name}/{own}"

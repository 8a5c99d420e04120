"""The components of an item: which of them are stories, and what each story is made of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import local
from diplotext.formats.newsml1.elements import (
    first,
    language_of,
    named,
    value,
    words,
)


_COMPONENT, _STYLE = "NewsComponent", "css"
HEADLINE = ("HeadLine", "Headline")
"""How the element of a headline is written."""
_CAPTIONS = frozenset(
    {
        "caption",
        "legend",
        "photo",
        "picture",
        "image",
        "graphic",
        "video",
        "illustration",
    }
)
"""Roles of what describes a picture, or of the component that is one."""
_HEADLINES = frozenset({"title", "headline", "subheadline", "stylesheet"})
"""Roles of text that says a headline again, or is none at all."""
_RANKS = {"lead": 0, "contact": 2, **dict.fromkeys(_CAPTIONS, 3)}
_RANK = 1
BODIES = frozenset({"p", "body", "html", "nitf", "div"})
"""What a body begins with that has no `DataContent` around it."""


@attrs.frozen(eq=False)
class Text:
    """
    Words that were sent along.

    Attributes:
        role: What they are for, in small letters.
        item: The `ContentItem` that holds them.
        is_told: Whether there are any: a picture has none.
    """

    role: str
    item: Element
    is_told: bool

    @property
    def is_caption(self) -> bool:
        """Whether they describe a picture."""
        return self.role in _CAPTIONS

    @property
    def is_headline(self) -> bool:
        """Whether they are a headline, or nothing to read."""
        return self.role in _HEADLINES

    @property
    def rank(self) -> int:
        """Where they stand in the story: a lead first, captions last."""
        return _RANKS.get(self.role, _RANK)


@attrs.frozen(eq=False)
class Story:
    """
    One story of an item.

    Attributes:
        component: The component that is the story.
        chain: The components it lies in, the outermost first, the one with its words last.
        texts: Its words, in the order of the story.
        media: What was sent as files: the role and the `ContentItem` of each.
        titles: Texts that say a headline again, by role.
        parts: The parts of all components of the chain by name, the outermost first.
    """

    component: Element | None
    chain: tuple[Element, ...]
    texts: tuple[Text, ...]
    media: tuple[Text, ...]
    titles: tuple[Text, ...]
    parts: Mapping[str, Sequence[Element]] = attrs.field(
        init=False,
        repr=False,
        default=attrs.Factory(lambda self: _parts(self.chain), takes_self=True),
    )


def _parts(chain: Iterable[Element]) -> dict[str, list[Element]]:
    """Sort the parts of components by name, once, since many readers ask for them."""
    parts: dict[str, list[Element]] = {}
    for component in chain:
        for child in component:
            parts.setdefault(str(child.tag), []).append(child)
    return parts


def stories(item: Element) -> list[Story]:
    """
    Give the stories of an item.

    A component is a story of its own when it has a headline and text that is no caption,
    beside others: so does Belga send a story in several languages, and Business Wire. All
    else that lies in a component is part of its story.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> part = "<NewsComponent><NewsLines><HeadLine>{0}</HeadLine></NewsLines><ContentItem>"
        >>> part += "<DataContent>{0}.</DataContent></ContentItem></NewsComponent>"
        >>> parts = part.format("Riga") + part.format("Oslo")
        >>> item = f"<NewsItem><NewsComponent>{parts}</NewsComponent></NewsItem>"
        >>> len(stories(parse(item.encode()).root))
        2
    """
    found = [story for top in named(item, _COMPONENT) for story in _split((top,))]
    return found or [Story(None, (), (), (), ())]


def _split(chain: tuple[Element, ...]) -> Iterator[Story]:
    component = chain[-1]
    inner = [child for child in named(component, _COMPONENT) if _is_story(child)]
    own = list(_contents(component, "", inner))
    told = [text for text in own if text.is_told]
    if not inner or any(not text.is_headline and not text.is_caption for text in told):
        yield _made(chain, own, told)
        own = []
    below = (story for child in inner for story in _split((*chain, child)))
    for number, story in enumerate(below):
        yield story if number or not own else _with_pictures(story, own)


def _with_pictures(story: Story, beside: Sequence[Text]) -> Story:
    """Give a story the pictures that lie beside it, and what describes them."""
    captions = (text for text in beside if text.is_told and text.is_caption)
    files = (text for text in beside if text.item.get("Href"))
    return attrs.evolve(
        story, texts=(*story.texts, *captions), media=(*story.media, *files)
    )


def _made(
    chain: tuple[Element, ...], own: Sequence[Text], told: Sequence[Text]
) -> Story:
    texts = sorted((t for t in told if not t.is_headline), key=lambda text: text.rank)
    return Story(
        chain[-1],
        (*chain, *_down_to(chain[-1], texts)),
        tuple(texts),
        tuple(text for text in own if text.item.get("Href")),
        tuple(text for text in told if text.is_headline),
    )


def _down_to(component: Element, texts: Sequence[Text]) -> list[Element]:
    """Give the components within another that the words of its story lie in, the outermost first."""
    found: list[Element] = []
    holder = texts[0].item.getparent() if texts else None
    while holder is not None and holder is not component:
        found.append(holder)
        holder = holder.getparent()
    return found[::-1]


def _is_story(component: Element) -> bool:
    headlines = named(first(component, "NewsLines"), *HEADLINE)
    if not any(words(line) for line in headlines):
        return False
    return any(
        text.is_told and not text.is_caption for text in _contents(component, "", ())
    )


def _contents(
    component: Element, role: str, skipped: Sequence[Element]
) -> Iterator[Text]:
    """Give what a component holds, with the nearest role; of texts that are the same one."""
    parts = _parts((component,))
    own = (value(next(iter(parts.get("Role", ())), None)) or role).casefold()
    items = [Text(own, item, _has_words(item)) for item in parts.get("ContentItem", ())]
    told = [text for text in items if text.is_told]
    best = told if len(told) == 1 else _chosen(component, told)
    for text in items:
        if text in best or not text.is_told:
            yield text
    for child in parts.get(_COMPONENT, ()):
        if child not in skipped:
            yield from _contents(child, own, skipped)


def _chosen(component: Element, told: Sequence[Text]) -> list[Text]:
    """
    Choose those of the texts of a component that tell its story: of its forms the best.

    Texts of one form that say different things are parts of the story, unless the component
    calls them equivalent (NewsML 1.2, `EquivalentsList`) or they are in several languages.
    """
    if not told:
        return []
    best = max(told, key=_preference)
    is_one = (component.get("EquivalentsList") or "").casefold() == "yes"
    tongues = {language_of(text.item) for text in told}
    if is_one or len(tongues) > 1:
        return [best]
    alike = [text for text in told if _preference(text) == _preference(best)]
    said = [" ".join("".join(map(str, text.item.itertext())).split()) for text in alike]
    return [
        text
        for number, text in enumerate(alike)
        if not any(
            said[number] in other and (said[number] != other or n < number)
            for n, other in enumerate(said)
            if n != number
        )
    ]


_FORMATS = ("xhtml", "nitf", "html", "xml")


def _preference(text: Text) -> int:
    """Rank the forms of one text: XHTML, NITF, HTML, then plain text."""
    item = text.item
    named_as = [value(first(item, name)) or "" for name in ("Format", "MimeType")]
    data = data_content(item)
    inner = [] if data is None else [local(child) for child in data]
    said = " ".join((*named_as, *inner)).casefold()
    fits = (rank for rank, word in enumerate(_FORMATS) if word in said)
    return -next(fits, len(_FORMATS))


def data_content(item: Element) -> Element | None:
    """Give the `DataContent` of a content item, be it encoded or not; some put the body in its place."""
    direct = first(item, "DataContent")
    if direct is None:
        direct = first(item, "Encoding", "DataContent")
    if direct is not None:
        return direct
    is_body = any(local(child) in BODIES for child in item)
    return item if is_body else None


def _has_words(item: Element) -> bool:
    data = data_content(item)
    if data is None:
        return False
    is_told = any(not text.isspace() for text in map(str, data.itertext()))
    return is_told and _STYLE not in (value(first(item, "MimeType")) or "")

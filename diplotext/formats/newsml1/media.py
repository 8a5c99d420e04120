"""What was sent as files beside the words of a story, and what an item puts together."""

from collections.abc import Iterator, Sequence

from diplotext.formats._xml import Element
from diplotext.formats.newsml1.component import Story, Text
from diplotext.formats.newsml1.elements import first, named, value, words
from diplotext.model.link import Link
from diplotext.model.package import Group
from diplotext.model.rendition import Rendition


_KINDS = {
    "photo": "picture",
    "image": "picture",
    "picture": "picture",
    "jpeg": "picture",
    "jpg": "picture",
    "graphic": "graphic",
    "video": "video",
    "mpeg4": "video",
    "audio": "audio",
    "mp3": "audio",
    "mpeg3": "audio",
    "text": "text",
    "xml": "text",
}
"""Words within a media type or format, and the class of item they tell."""


def renditions(story: Story) -> tuple[Rendition, ...]:
    """Give the forms in which the story was sent, that of its words first."""
    told = (
        Rendition(text.role or None, _content_type(text.item), None, is_chosen=True)
        for text in story.texts[:1]
    )
    files = (
        Rendition(text.role or None, _content_type(text.item), value(text.item, "Href"))
        for text in story.media
    )
    return (*told, *files)


def _content_type(item: Element) -> str | None:
    for name in ("MimeType", "Format", "MediaType"):
        written = value(first(item, name))
        if written is not None:
            return written
    return None


def item_class(story: Story, *, is_package: bool) -> str:
    """Tell what sort of item a story is: words, unless all there is are captions of files."""
    if any(not text.is_caption for text in story.texts):
        return "text"
    kinds = (kind for text in story.media for kind in _kinds(text))
    found = next(kinds, None)
    if found is not None:
        return found
    return "composite" if is_package else "text"


def _kinds(text: Text) -> Iterator[str]:
    said = " ".join(
        value(first(text.item, name)) or ""
        for name in ("MediaType", "MimeType", "Format")
    ).casefold()
    for word, kind in _KINDS.items():
        if word in said:
            yield kind


def groups(story: Story) -> Iterator[Group]:
    """
    Give what the components of a story put together by reference, each component a group.

    The outermost component is the first group.
    """
    top = story.component
    if top is not None and next(top.iter("NewsItemRef"), None) is not None:
        yield from _groups(top, "1")


def _groups(component: Element, number: str) -> Iterator[Group]:
    """Give the group of a component and those in it; components that refer to nothing are none."""
    inner: list[Group] = []
    members = list(_references(component))
    for position, child in enumerate(named(component, "NewsComponent"), 1):
        below = list(_groups(child, f"{number}.{position}"))
        if len(below) == 1 and len(below[0].members) == 1:
            members.append(below[0].members[0])
        elif below:
            members.append(Link("groupRef", below[0].id or ""))
            inner += below
    if members:
        name = value(component, "Duid") or f"group{number}"
        yield Group(name, value(first(component, "Role")), tuple(members))
        yield from inner


def references_beside(item: Element, found: Sequence[Story]) -> Iterator[Link]:
    """Give what an item refers to beside its stories, such as the pieces that go with one."""
    held = [story.component for story in found if story.component is not None]
    for component in item.iter("NewsComponent"):
        above = (component, *component.iterancestors())
        if not any(element is holder for element in above for holder in held):
            yield from _references(component)


def _references(component: Element) -> Iterator[Link]:
    title = words(first(component, "NewsLines", "HeadLine"))
    for element in named(component, "NewsItemRef"):
        target = value(element, "NewsItem")
        if target is not None:
            yield Link("itemRef", target, title=title)

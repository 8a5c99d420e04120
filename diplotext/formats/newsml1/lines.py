"""The lines of a story for people to read: `NewsLines` of NewsML 1, and the rights beside them."""

from collections.abc import Iterator

from diplotext.formats._xml import Element
from diplotext.formats.newsml1.component import Story
from diplotext.formats.newsml1.description import sections
from diplotext.formats.newsml1.elements import first, language_of, named, value, words
from diplotext.model.label import Label
from diplotext.model.rights import Rights


_ADVISORY = ("advisory", "editor", "note", "instruction")


def line(story: Story, *names: str, language: str | None = None) -> Element | None:
    """Give the innermost line of some names that says anything, in a language if there are several."""
    for section in reversed(tuple(sections(story, "NewsLines"))):
        found = [e for e in _lines(section, *names) if words(e) is not None]
        told = [e for e in found if _is_in(e, language)]
        if found:
            return (told or found)[0]
    return None


def _lines(section: Element, *names: str) -> Iterator[Element]:
    """Give the lines of some names; those that were put into a `NewsLine`, or that one says it is, come last."""
    yield from named(section, *names)
    wanted = {name.casefold() for name in names}
    for holder in named(section, "NewsLine"):
        yield from named(holder, *names)
        kind = value(first(holder, "NewsLineType")) or ""
        if kind.casefold() in wanted:
            yield from named(holder, "NewsLineText")


def _is_in(element: Element, language: str | None) -> bool:
    """Tell whether a line says that it is in a language."""
    own, wanted = (language_of(element) or ""), (language or "")
    return own.partition("-")[0].lower() == wanted.partition("-")[0].lower()


def all_lines(story: Story, name: str) -> Iterator[str]:
    """Give what the lines of one name say, each once, the innermost first."""
    found = [
        text
        for section in reversed(sections(story, "NewsLines"))
        for element in _lines(section, name)
        if (text := words(element)) is not None
    ]
    yield from dict.fromkeys(found)


def news_lines(story: Story) -> Iterator[Label]:
    """Give the lines that have a type of their own."""
    for section in sections(story, "NewsLines"):
        for element in named(section, "NewsLine"):
            kind = value(first(element, "NewsLineType"))
            for text_element in named(element, "NewsLineText"):
                text = words(text_element)
                if text is not None:
                    yield Label(text, kind)


def is_advisory(label: Label) -> bool:
    """Tell whether a line speaks to editors, by its type."""
    role = (label.role or "").casefold()
    return any(word in role for word in _ADVISORY)


def _labels(story: Story, name: str) -> Iterator[Label]:
    """Give what the lines of a name say, with their languages."""
    for section in sections(story, "NewsLines"):
        for element in named(section, name):
            text = words(element)
            if text is not None:
                yield Label(text, language=language_of(element))


def rights(story: Story) -> Rights | None:
    """Give who owns the story and what may be done with it."""
    notices = dict.fromkeys(_labels(story, "CopyrightLine"))
    terms = dict.fromkeys(_labels(story, "RightsLine"))
    holder: str | None = None
    for section in sections(story, "RightsMetadata"):
        holder = holder or words(first(section, "Copyright", "CopyrightHolder"))
        for usage in named(section, "UsageRights"):
            text = words(first(usage, "UsageType")) or words(usage)
            if text is not None:
                terms[Label(text)] = None
    if holder is None and not notices and not terms:
        return None
    return Rights(holder, tuple(notices), tuple(terms))

"""The lines of a story for people to read: `NewsLines` of NewsML 1, and the rights beside them."""

from collections.abc import Iterator

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.byline import read_bare_byline, read_byline
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.dateline import read_dateline
from diplotext.formats.copy.passage import agency_in, cut_passage
from diplotext.formats.newsml1.component import Story
from diplotext.formats.newsml1.description import sections
from diplotext.formats.newsml1.elements import first, language_of, named, value, words
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.rights import Rights
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST_PLACE = 60
_ADVISORY = ("advisory", "editor", "note", "instruction")


def line(story: Story, name: str) -> Element | None:
    """Give the innermost line of one name that says anything."""
    for section in reversed(tuple(sections(story, "NewsLines"))):
        for element in named(section, name):
            if words(element) is not None:
                return element
    return None


def all_lines(story: Story, name: str) -> Iterator[str]:
    """Give what the lines of one name say, each once, the innermost first."""
    found = [
        text
        for section in reversed(tuple(sections(story, "NewsLines")))
        for element in named(section, name)
        if (text := words(element)) is not None
    ]
    yield from dict.fromkeys(found)


def filed(text: str | None, customs: Customs) -> Dateline | None:
    """
    Read a dateline that stands by itself; one of no known form is a place, if it can be one.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> dateline = filed("STOCKHOLM, Aug 29, 2014 (AFP) -", customs_for("en"))
        >>> dateline.place, str(dateline.date), dateline.agency
        ('STOCKHOLM', '2014-08-29', 'AFP')
        >>> filed("Landquart GR", customs_for("fr")).place
        'Landquart GR'
    """
    if text is None:
        return None
    for form in (text, f"{text} -"):
        read = read_dateline(form, Span(0, len(form)), customs)
        if read is not None:
            return attrs.evolve(read, span=None)
    is_place = text[0].isalpha() and not any(map(str.isdigit, text))
    if is_place and len(text) <= _LONGEST_PLACE:
        return Dateline(text.strip(" -,"), None, None, None)
    return None


def known_agency(written: str, customs: Customs) -> str:
    """Give the usual name of an agency, or what is written when it is not known."""
    return agency_in(cut(written).keys, customs.style) or written


def author_names(text: str, customs: Customs) -> tuple[str, ...]:
    """
    Give the authors that a byline names; one of no known form is one name.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> author_names("By Ann Orlin and Jo Tarr", customs_for("en"))
        ('Ann Orlin', 'Jo Tarr')
        >>> author_names("hh/ph/ts/hd", customs_for("en"))
        ('hh/ph/ts/hd',)
    """
    passage = cut_passage(text, Span(0, len(text)), customs.style)
    read = read_byline(passage, customs.style) or read_bare_byline(
        passage, customs.style
    )
    return read.names if read is not None and read.names else (text,)


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


def rights(story: Story) -> Rights | None:
    """Give who owns the story and what may be done with it."""
    notices = dict.fromkeys(
        Label(text, language=language_of(element))
        for section in sections(story, "NewsLines")
        for element in named(section, "CopyrightLine")
        if (text := words(element)) is not None
    )
    terms: dict[Label, None] = {}
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

"""What shows at a glance that words are no furniture, before they are cut into words and read."""

import re
import unicodedata

from diplotext.formats.copy.headline import may_be_slug
from diplotext.lang.copy import CopyStyle
from diplotext.text.span import Span


_WORD = re.compile(r"\w+")
_SHORT = 60
_MOST_OPENING_WORDS = 5
_BRACKETS = frozenset("([")


def may_head(text: str, span: Span, style: CopyStyle) -> bool:
    """
    Tell whether a line or paragraph may be furniture at the head of the copy.

    Whatever is short, in brackets, a slug, or opens with a word of any furniture may be.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> story = "The ministers of the three states met in Riga on Friday, it was said."
        >>> may_head(story, Span(0, len(story)), style), may_head("By Ann", Span(0, 6), style)
        (False, True)
    """
    if len(span) <= _SHORT:
        return True
    head = text[span.start : span.start + _SHORT]
    if "(" in head or head[0] in _BRACKETS:
        return True
    words = _WORD.findall(_folded(head))[:_MOST_OPENING_WORDS]
    return not style.heads.isdisjoint(words) or may_be_slug(span.of(text))


def may_end(words: str, style: CopyStyle) -> bool:
    """
    Tell whether words may be furniture at the end of the copy: they are short or hold a cue of it.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> story = "The ministers of the three states met in Riga on Friday, it was said."
        >>> may_end(story, style), may_end("Editing by Ann Orlin", style)
        (False, True)
    """
    if len(words) <= _SHORT:
        return True
    return not style.cues.isdisjoint(_WORD.findall(_folded(words)))


def may_open(words: str, firsts: frozenset[str]) -> bool:
    """
    Tell whether one of the first words of a line is among those given.

    Example:
        >>> may_open("* * The following ...", frozenset({"the"}))
        True
    """
    found = _WORD.findall(_folded(words[:_SHORT]))[:1]
    return not firsts.isdisjoint(found)


def _folded(words: str) -> str:
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFD", words.casefold())
    return _MARKS.sub("", parts)


_MARKS = re.compile("[\u0300-\u036f]+")

"""What shows at a glance that words are no furniture, before they are cut into words and read."""

import re
import unicodedata

from diplotext.formats.copy.slug import may_be_slug
from diplotext.lang.copy import CopyStyle
from diplotext.text.span import Span


_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f])*")
_SHORT = 60
_MOST_OPENING_WORDS = 8
_WARNING, _MOST_WARNING_WORDS = 120, 12
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
    return _opens(head, style) or may_be_slug(span.of(text))


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
    found = _WORD.findall(_folded(words))
    return not style.cues.isdisjoint(found) or (
        bool(found) and found[0] in style.openings
    )


def may_head_message(words: str, style: CopyStyle) -> bool:
    """Tell whether a line may head a message to the desks, by its first words."""
    return _opens(words[:_SHORT], style)


def may_warn(words: str, style: CopyStyle) -> bool:
    """
    Tell whether a line may open with a warning against publication.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> may_warn("Not for publication", style), may_warn("Publication is near", style)
        (True, False)
    """
    first = _LETTERS.match(words)
    if first is None or _folded(first[0]) not in style.warning_openings:
        return False
    head = _WORD.findall(_folded(words[:_WARNING]))[:_MOST_WARNING_WORDS]
    return not style.warnings.isdisjoint(head)


def _opens(head: str, style: CopyStyle) -> bool:
    words = _WORD.findall(_folded(head))[:_MOST_OPENING_WORDS]
    return bool(words) and (
        words[0] in style.openings or not style.heads.isdisjoint(words)
    )


def _folded(words: str) -> str:
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFD", words.casefold())
    return _MARKS.sub("", parts)


_MARKS = re.compile("[\u0300-\u036f]+")

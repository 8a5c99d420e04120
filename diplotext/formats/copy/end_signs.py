"""Words and signs that close the copy: marks, figures, days and hours, tags."""

import re

from diplotext.formats.copy.credits import is_initials
from diplotext.formats.copy.passage import cut_passage
from diplotext.lang.copy import CopyStyle
from diplotext.text.span import Span
from diplotext.text.words import cut


END_SIGNS = " \t=#*_./-[]<>"
ENDING_FIGURES = frozenset({"30", "0"})
_FIGURE = re.compile(
    r"(?:-(?:0|30)-|\./\. ?)(?:[A-Za-z]{1,4}(?:/[a-z]{1,4}){0,3})?\Z"
    r"|[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{1,4}<?\Z"
    r"|[^\d\n]{0,16}\d\d? [^\W\d_]{3,10} \d{4} \d\d:\d\d:\d\d ?[A-Z]{3,5}\b[^.\n]{0,40}\Z"
    r"|[A-Z][a-z]{2,12}: ?[A-Z0-9][A-Z0-9 -]{1,60}/[A-Z0-9 -]{0,20}\Z"
    r"|(?:[A-Z]{2,6} (?:: )?)?\d{6} *(?:GMT|UTC|Z)? *[^\W\d_]{3,9}\.? *(?:20)?\d\d\Z|\d{4}\*\*\d{4}\Z"
    r"|\d\d-[A-Z]{3}-\d\d \d\d:\d\d(?: N{4})?\Z|\d\d-\d\d-\d\d \d{4}[A-Z]{1,4}\Z|\(\d{1,4} [^\W\d_]{4,8}\)\Z"
    r"|(?:0\d|1[0-2])(?:[0-2]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\Z"
    r"|-0- [A-Z]{2,8}(?:[ /][A-Z]{2,4}){0,3} ?\d{1,2}[^\W\d_]{3,9}\d{4}\Z"
    r"|PUB: [\d/: APM]{8,24}(?:/DISC: [\d/: APM]{8,24})?\Z"
    r"|(?:\([^().!?\d\n]{2,24}\) ?){2,4}\Z|[a-z]{1,4}(?:/[a-z]{1,4}){1,3} ?(?:\([^().!?\d\n]{2,24}\) ?){1,4}\Z"
    r"|(?:<([a-z]{2,8})\b[^<>\n]{0,80}>[^<>\n]{1,60}</\1> ?){1,8}\Z"
)
"""
Signs that end the copy: `-0-ab/cd`, `./.ab`, the stamp of ANPA 1312, `AP-WF-05-03-31 0337GMT`, that of a
terminal, `Monday, 03 March 2031 10:15:00RTRS [nL1] {C}ENDS`, and the keywords above it, `Keywords: RIGA PACT/`;
days and hours, `AFP 031012 GMT MAR 31`, `1424**1424`, `03031012`, `03-MAR-31 10:12 NNNN` and `-0- PANA AB/CD 03mar2031`; what
goes with the story, `(foto) (vídeo)` and `ab/cd (foto)`; and the tags of AFP, `<org idsrc="isin" value="LV1">Riga Ports</org>`.
"""
_INITIALLED = re.compile(r"/[a-z]{1,4}\Z")
"""Initials behind a word that ends the copy: `Enditem/ab`."""


def is_end_mark(words: str, style: CopyStyle) -> bool:
    """
    Tell whether a line is a word such as ENDS, or a sign such as -30-, -0-ab/cd or a stamp.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> [is_end_mark(line, style) for line in ("(END) ab/cd", "AFP 031012 GMT MAR 31", "Riga")]
        [True, True, False]
    """
    if _FIGURE.match(words) is not None:
        return True
    plain = _within_brackets(words, style).strip(END_SIGNS)
    if plain in ENDING_FIGURES and plain != words:
        return True
    bare = _INITIALLED.sub("", plain)
    keys = cut_passage(bare, Span(0, len(bare)), style).keys
    return style.end_marks.whole(tuple(key for key in keys if key != ".")) is not None


def _within_brackets(words: str, style: CopyStyle) -> str:
    """Give the words of `(END) ab/cd`, the initials or the agency behind them left out; others as they are."""
    if not words.startswith("("):
        return words
    inner, bracket, rest = words[1:].partition(")")
    signs = rest.strip()
    is_signed = bool(bracket) and (
        not signs
        or is_initials(signs, is_last=True)
        or style.agencies.whole(cut(signs).keys) is not None
    )
    return inner if is_signed else words

"""A word or two on a line above the headline: what sort of piece it is, or what it is about."""

import re

from diplotext.formats.copy.passage import Passage, cut_passage
from diplotext.lang.copy import GENRE, CopyStyle
from diplotext.text.span import Span


_LONGEST, _MOST_WORDS, _MOST_FLAGGED_WORDS = 40, 2, 5
_FLAG = re.compile(r" \((?P<words>[^()]{2,40})\)\Z")
"""What is behind the theme, as EFE has it: `RIGA PACTO (Ampliación)`."""
_NUMBER = re.compile(
    r"(?:^|\s+)(?:[^\W\d_]{1,3}[.\u00ba\u00b0]{0,2}\s?)?\d[\d/.-]{0,12}\Z"
)
"""The number of a release, as "Nr. 12/2031", "n° 7" and "PR 2031-045" are."""
_FEWEST_WORDS_BELOW = 4
AROUND = " :=+*-\u2013\u2014"
"""Marks that may stand around the words of such a line."""


def is_genre_line(passage: Passage, style: CopyStyle) -> bool:
    """
    Tell whether a line only names a sort of piece, and perhaps an agency or its number: `dpa-Interview`.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style, line = load("de").copy, "APA-Interview"
        >>> is_genre_line(cut_passage(line, Span(0, len(line)), style), style)
        True
    """
    words = _NUMBER.sub("", passage.text.strip(AROUND))
    if len(words) > _LONGEST or not words or not words[0].isalpha():
        return False
    keys = cut_passage(words, Span(0, len(words)), style).keys
    first, stop = 0, len(keys)
    for hit in style.agencies.find(keys):
        if hit.first == 0:
            first = hit.stop + (keys[hit.stop : hit.stop + 1] == ("-",))
        elif hit.stop == len(keys):
            stop = hit.first
    tag = style.tags.whole(keys[first:stop])
    return tag is not None and GENRE in tag.values


def is_number_line(words: str) -> bool:
    """
    Tell whether a line is the number of a release and nothing else.

    Example:
        >>> is_number_line("Nr. 12/2031"), is_number_line("3 May 2031"), is_number_line("2031")
        (True, False, False)
    """
    is_parted = any(map("/-.\u00ba\u00b0".__contains__, words))
    return is_parted and _NUMBER.fullmatch(words.strip(AROUND)) is not None


def is_theme_line(words: str, below: str) -> bool:
    """
    Tell whether a line of one or two words in capitals stands above a headline that has none.

    With a flag in brackets behind them there may be more.

    Args:
        words: The line.
        below: The line under it.

    Example:
        >>> is_theme_line("BALTIC SEA", "Riga and Oslo sign pact"), is_theme_line("PACT", "on fish")
        (True, False)
        >>> is_theme_line("RIGA PACTO (Ampliación)", "Riga y Oslo firman el pacto")
        True
    """
    theme = _FLAG.sub("", words)
    most = _MOST_WORDS if theme == words else _MOST_FLAGGED_WORDS
    is_short = len(theme) <= _LONGEST and len(theme.split()) <= most
    if not is_short or not theme.isupper() or below.isupper():
        return False
    is_headline = len(below.split()) >= _FEWEST_WORDS_BELOW
    return is_headline and not below[0].islower()


def parted_theme(words: str) -> tuple[str, Span | None]:
    """
    Part the theme from what stands in brackets behind it.

    Returns:
        The theme, and where the words in brackets are.

    Example:
        >>> parted_theme("RIGA PACTO (Ampliación)")
        ('RIGA PACTO', Span(start=12, end=22))
    """
    flag = _FLAG.search(words)
    if flag is None:
        return words, None
    return words[: flag.start()], Span(flag.start("words"), flag.end("words"))

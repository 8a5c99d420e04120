"""A line of its own with the place and the day of a text, as declarations and releases have it."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from diplotext.formats.copy.byline import is_title_line
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.dateline import is_place
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.passage import cut_passage
from diplotext.model.dateline import Dateline
from diplotext.text.words import Words, cut


_AROUND = " -\u2013\u2014,"
_LONGEST = 120
_YEAR = re.compile(r"\d{4}|\d[./-]\d\d\b")
"""A year with its century, or a day all in figures: most lines have neither, and cost no more."""
_SHORTEST_PLACE, _LONGEST_PLACE = 4, 40
_IN_PLACE = frozenset(" ,/-'\u2019.")
_MOST_DATE_WORDS = 12
_SMALL_WORD = 4
"""So many letters have words such as "on", "le" and "dem" at most."""


@attrs.frozen
class PlaceLine:
    """
    What the line says.

    Attributes:
        place: Where the text was made.
        date: The day.
    """

    place: str
    date: dt.date


def read_place_line(line: str, customs: Customs) -> PlaceLine | None:
    """
    Read a line that holds a place and a day with its year, and nothing else.

    Words such as "adopted at" may open it, and a small word may stand before the day.

    Args:
        line: The line.
        customs: The conventions of the language.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> found = read_place_line("Done at Riga, Latvia, on 3 May 2031", customs_for("en"))
        >>> found.place, found.date.isoformat()
        ('Riga, Latvia', '2031-05-03')
    """
    is_short = len(line) <= _LONGEST and not line.endswith(".")
    if not (is_short and _YEAR.search(line) is not None):
        return None
    words = cut(line, elided=customs.style.elided)
    opening = customs.style.makings.opening(words.keys)
    first = 0 if opening is None else opening.stop
    for stop, day in _partings(words, first):
        if len(words) - day > _MOST_DATE_WORDS:
            continue
        said = line[words.starts[day] :]
        date = customs.date(said) if customs.is_date(said) else None
        place = words.span(first, stop).of(line)
        if date is not None and is_place(place, customs.style):
            return PlaceLine(" ".join(place.split()).strip(_AROUND), date)
    return None


def is_place_alone(line: str, customs: Customs) -> bool:
    """
    Tell whether a line is a place in capitals and nothing else.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> [is_place_alone(line, customs_for("en")) for line in ("RIGA", "Riga", "RIGA, MAY 3")]
        [True, False, False]
    """
    is_short = _SHORTEST_PLACE <= len(line) <= _LONGEST_PLACE
    is_loud = line.isupper() and all(c.isalpha() or c in _IN_PLACE for c in line)
    return is_short and is_loud and is_place(line, customs.style)


def placed_below(
    text: str, before: Element | None, element: Element, customs: Customs
) -> Element:
    """
    Read a place in capitals alone on the line below a byline, as Anadolu has it.

    Args:
        text: The copy.
        before: What was read above.
        element: What was read of the line.
        customs: The conventions of the language.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> from diplotext.text.span import Span
        >>> above, line = Element(Span(0, 2), Kind.BYLINE), Element(Span(3, 7), Kind.TEXT)
        >>> placed_below("AB RIGA", above, line, customs_for("en")).dateline.place
        'RIGA'
    """
    is_below = before is not None and before.kind is Kind.BYLINE
    if not is_below or element.kind is not Kind.TEXT:
        return element
    passage = cut_passage(text, element.span, customs.style)
    is_title = is_title_line(passage, customs.style)
    if is_title or not is_place_alone(passage.text, customs):
        return element
    dateline = Dateline(passage.text, None, None, element.span)
    return Element(element.span, Kind.DATE, dateline=dateline)


def _partings(words: Words, first: int) -> Iterator[tuple[int, int]]:
    """
    Give where the place may end and the day begin: behind a comma first, else at any word.

    The comma goes first, since a day of the week may be the end of a name: "Santo Domingo, 3".
    """
    inner = range(first + 1, len(words))
    for index in inner[:-1]:
        if words.keys[index] == ",":
            yield index, _without_small_words(words, index + 1)
    for index in reversed(inner):
        stop = index
        while stop > first + 1 and _is_small(words, stop - 1):
            stop -= 1
        yield stop, index


def _without_small_words(words: Words, first: int) -> int:
    while first < len(words) - 1 and _is_small(words, first):
        first += 1
    return first


def _is_small(words: Words, index: int) -> bool:
    is_lower = words.is_word(index) and words.form(index).islower()
    return is_lower and len(words.keys[index]) <= _SMALL_WORD

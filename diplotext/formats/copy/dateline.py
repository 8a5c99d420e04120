"""Where and when a story was filed: the words before the first sentence."""

import datetime as dt
import re
from functools import lru_cache
from typing import TypeAlias

from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.east_asian import read_eastern
from diplotext.formats.copy.filing import PATTERNS, Filing
from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.copy.passage import agency_in, one_line
from diplotext.lang.copy import CopyStyle
from diplotext.model.dateline import Dateline
from diplotext.text.span import Span
from diplotext.text.words import APOSTROPHES, cut


DATELINE = "dateline"
"""The property in which a dateline is kept that came in a field of its own."""
_REACH = 170
_MOST_HEADS = 32
"""So many heads of paragraphs are remembered, as many as the rules for one story look at."""
_BEFORE_NOTE = re.compile(r"[.!?][\"'\u201d\u00bb]?\s*\([^()]{1,60}\)\Z")
"""A sentence that ended before a note in brackets, as schedules of stories have one."""
_LETTERS_BEHIND_DAY = re.compile(r"(.*\d.*), ([A-Z]{2,6})")
_COUNTRY = re.compile(r"\s*\([^()]*\)$")
"""What a place lies in, written as words are: "NEW YORK (Nations unies)"."""
_NUMBER = re.compile(r"\d")
DAY_AND_MONTH = re.compile(r"(\d{1,2})(?:/(\d{1,2})|\.(\d{1,2})\.)")
"""A date as Belga prints it, "BRUXELLES 23/03 (BELGA) = ", or PAP: "3.05. Warsaw (PAP) - "."""
_IN_SQUARE_BRACKETS = re.compile(r" ?\[[^\[\]]*\]")
_LONGEST_FRONT, _LONGEST_LETTERS = 60, 12
_PLACE_MARKS = frozenset("()-.,/\u2010\u2011" + APOSTROPHES)
_LONGEST_PHRASE, _MOST_PHRASE_WORDS = 40, 5
_LONGEST_PLACE, _MOST_PLACE_WORDS, _LONGEST_DATE = 70, 9, 34
_FEWEST_CAPITALS = 3
_SMALL_WORD = 3
_LEAD_TO_DAY = 3
"""So many letters has at most a word before a day: "le", "den", "on"."""
_AROUND = " ,-\u2010\u2011\u2012\u2013\u2014"
_MONTH_AND_DAY = re.compile(r"([^\W\d_]+)\.? (\d{1,2})\.?")
_Read: TypeAlias = tuple[str | None, dt.date | None, str | None, int]
"""Place, date, agency, and how long it is."""


def read_dateline(text: str, span: Span, customs: Customs) -> Dateline | None:
    """
    Read the dateline at the head of a paragraph.

    Place, date and agency may each be missing, but not all that makes a dateline:
    a known agency in brackets or slashes; any other one, with a dash behind; or, without
    an agency, a place with a date or a place in capitals, with a dash behind. Capitals
    alone are none before words that end no sentence: there they are part of a headline.

    Args:
        text: The copy.
        span: The paragraph.
        customs: The conventions of the language.

    Returns:
        The dateline, whose span ends before the blank in front of the sentence.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> text = "RIGA, 3 mars 2031 (AFP) - Les ministres se sont réunis."
        >>> dateline = read_dateline(text, Span(0, len(text)), customs_for("fr"))
        >>> dateline.place, str(dateline.date), dateline.agency, dateline.span.of(text)
        ('RIGA', '2031-03-03', 'AFP', 'RIGA, 3 mars 2031 (AFP) -')
    """
    start = span.start
    read = _read(text[start : min(span.end, start + _REACH)], customs)
    if read is None:
        return None
    place, date, agency, length = read
    is_sure = agency is not None or _NUMBER.search(text, start, start + length)
    if not (is_sure or _opens_story(text[start + length : span.end])):
        return None
    return Dateline(place, date, agency, Span(start, start + length))


def _opens_story(words: str) -> bool:
    """Tell whether words behind a place in capitals, if any, are a sentence and no headline."""
    told = words.strip()
    if told[:1].islower():
        return False
    is_told = not told or told.endswith(":") or ends_sentence(words)
    return is_told or _BEFORE_NOTE.search(told) is not None


@lru_cache(_MOST_HEADS)
def _read(head: str, customs: Customs) -> _Read | None:
    """Read the dateline at the beginning of a text; rules that look at one line all ask for it."""
    for match in PATTERNS:
        filing = match(head)
        if filing is not None and _is_open(filing, customs):
            found = _judged(filing, customs)
            if found is not None:
                place, date_words, agency = found
                end = len(head[: filing.end].rstrip())
                date = customs.date(filing.behind or date_words)
                return place, date, agency, end
    eastern = read_eastern(head)
    return None if eastern is None else eastern[:4]


def _judged(
    filing: Filing, customs: Customs
) -> tuple[str | None, str, str | None] | None:
    """Give place, date and agency when they make a dateline."""
    style = customs.style
    front = one_line(filing.front).strip(_AROUND)
    agency = one_line(filing.agency) or None
    if agency is None:
        front, agency = _agency_at_end(front, style, has_rule=filing.has_rule)
    elif not _is_agency(agency, front, style, has_rule=filing.has_rule) and not (
        _is_dated_letters(agency, front, customs)
    ):
        return None
    place, date_words = _place_and_date(front, customs)
    place = place.rstrip(".") if _is_stopped(place, date_words) else place
    is_filed_there = agency is not None and place != ""
    names_author = style.byline_openings.opening(cut(place).keys) is not None
    bare = _IN_SQUARE_BRACKETS.sub("", _COUNTRY.sub("", place))
    is_named = not place or any(map(str.isalpha, bare))
    is_sure = date_words != "" and agency_in(cut(agency or "").keys, style) is not None
    is_written = is_place(bare, style) or (is_sure and _is_phrase(bare))
    if names_author or not (is_named and is_written):
        return None
    may_be_bad = is_filed_there and not filing.is_alone
    if not _is_date(date_words, customs, may_be_bad=may_be_bad):
        return None
    if filing.is_alone and not (is_filed_there and date_words):
        return None
    if not (place or date_words) or not (
        agency or _stands_alone(place, date_words, style)
    ):
        return None
    return place or None, date_words, agency


def _is_open(filing: Filing, customs: Customs) -> bool:
    """Tell whether a shape may be one: some only with a known agency, and with a day where one stands behind it."""
    if not filing.is_marked:
        return True
    is_known = agency_in(cut(filing.agency).keys, customs.style) is not None
    return is_known and (not filing.behind or customs.is_date(filing.behind))


def _is_stopped(place: str, date_words: str) -> bool:
    """Tell whether a full stop behind a place is none of an abbreviation, as in "Riga. 3 may"."""
    if place.isupper():
        return True
    last = place.rstrip(".").rpartition(" ")[2]
    return bool(date_words) and "," not in place and len(last) >= _SMALL_WORD + 1


def _is_agency(words: str, front: str, style: CopyStyle, *, has_rule: bool) -> bool:
    """Tell whether words in brackets are a known agency, or can be one with a dash behind."""
    if _abbreviates(words, front, has_rule=has_rule) or not any(
        map(str.isalpha, words)
    ):
        return False
    if agency_in(cut(words).keys, style) is not None:
        return True
    return has_rule and not words[0].islower()


def _is_dated_letters(words: str, front: str, customs: Customs) -> bool:
    """Tell whether letters behind a place with a whole date can be an agency that nobody knows."""
    is_short = len(words) <= _LONGEST_LETTERS and len(front) <= _LONGEST_FRONT
    if not (is_short and words.isalpha() and words.isupper()):
        return False
    is_abbreviated = _abbreviates(words, front, has_rule=False)
    return not is_abbreviated and customs.date(front) is not None


def _abbreviates(agency: str, front: str, *, has_rule: bool) -> bool:
    """Tell whether letters in brackets are the first ones of the names before them."""
    if has_rule and len(agency) < _FEWEST_CAPITALS:
        return False
    capitals = "".join(word[0] for word in front.split() if word[0].isupper())
    return agency.isupper() and agency == capitals


def _agency_at_end(
    front: str, style: CopyStyle, *, has_rule: bool
) -> tuple[str, str | None]:
    """Part the agency that stands without brackets behind the date: a known one, or letters before a dash."""
    words = cut(front)
    for hit in style.agencies.find(words.keys):
        if hit.stop == len(words) and hit.first > 0:
            place = words.span(0, hit.first).of(front).rstrip(" ,")
            return place, words.span(hit.first, hit.stop).of(front)
    letters = _LETTERS_BEHIND_DAY.fullmatch(front) if has_rule else None
    return (letters[1], letters[2]) if letters is not None else (front, None)


def _place_and_date(front: str, customs: Customs) -> tuple[str, str]:
    """Part the date, which begins behind a comma or with the first words that make one."""
    pieces = front.split(",")
    first = next((i for i, piece in enumerate(pieces) if _NUMBER.search(piece)), None)
    if first is None:
        return front, ""
    place, date_words = ",".join(pieces[:first]), ",".join(pieces[first:])
    if not place and not customs.is_date(date_words):
        parts = date_words.split()
        for stop in range(1, min(len(parts), _MOST_PLACE_WORDS)):
            words = " ".join(parts[stop:])
            if _is_day(words, customs):
                return " ".join(parts[:stop]).strip(_AROUND), words
        place, date_words = _place_behind_date(date_words, customs)
    return place.strip(_AROUND), date_words.strip(" .")


def _place_behind_date(words: str, customs: Customs) -> tuple[str, str]:
    """Part a place from the date before it, as PAP prints them."""
    parts = words.split()
    for stop in range(min(len(parts) - 1, _MOST_PLACE_WORDS), 0, -1):
        front = " ".join(parts[:stop])
        if _is_day(front, customs):
            return " ".join(parts[stop:]), front
    return "", words


def _is_day(words: str, customs: Customs) -> bool:
    """Tell whether words are a date, or a day and a month in figures."""
    return customs.is_date(words) or DAY_AND_MONTH.fullmatch(words) is not None


def _stands_alone(place: str, date_words: str, style: CopyStyle) -> bool:
    """Tell whether a dateline without an agency shows by its date or its capitals."""
    keys = cut(place).keys
    if style.tags.whole(keys) is not None or style.end_marks.whole(keys) is not None:
        return False
    city = place.partition(",")[0]
    capitals = sum(map(str.isalpha, city)) >= _FEWEST_CAPITALS and city.isupper()
    return bool(date_words) or capitals


def is_place(place: str, style: CopyStyle) -> bool:
    """Tell whether the words, if any, are written as a place is: capitals and small particles."""
    if len(place) > _LONGEST_PLACE:
        return False
    words = cut(place, elided=style.elided)
    letters = [index for index in range(len(words)) if words.is_word(index)]
    if len(letters) > _MOST_PLACE_WORDS or (place and not letters):
        return False
    if letters and words.form(letters[0])[0].islower():
        return False
    return all(
        words.keys[index] in _PLACE_MARKS
        or (
            words.is_word(index)
            and (
                not words.form(index)[0].islower()
                or len(words.keys[index]) <= _SMALL_WORD
                or words.keys[index] in style.particles
            )
        )
        for index in range(len(words))
    )


def _is_phrase(place: str) -> bool:
    """Tell whether words can be a place where a day and an agency stand behind them: "Nations unies"."""
    words = place.split()
    is_short = len(words) <= _MOST_PHRASE_WORDS and len(place) <= _LONGEST_PHRASE
    return is_short and place[:1].isupper() and "." not in place


def _is_date(date_words: str, customs: Customs, *, may_be_bad: bool) -> bool:
    """Tell whether the words, if any, are a date; between place and agency it may be a bad one."""
    if not date_words:
        return True
    if len(date_words) > _LONGEST_DATE:
        return False
    if may_be_bad or customs.is_date(date_words):
        return True
    lead, _, behind = date_words.partition(" ")
    if lead.isalpha() and lead.islower() and len(lead) <= _LEAD_TO_DAY:
        return customs.is_date(behind)
    turned = _MONTH_AND_DAY.fullmatch(date_words)
    return turned is not None and customs.is_date(f"{turned[2]} {turned[1]}")

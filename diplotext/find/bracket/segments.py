"""Sentences cut at their marks into segments, quotations that are clauses apart."""

import attrs

from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.listed_names import over_listed
from diplotext.find.bracket.noun_phrases import over_comma
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.text.sentences import Sentence


_MARKS = ",;:–()[]"
_FINAL = ".!?…"
_OPENED = ':,"„“»«'
_QUOTES = '"„“”«»‚‘’‹›'
DASH = "–"
_SHORT_BRACKET = 6
_RELATIVES = tag_bits(Tag.RELATIVE, Tag.DETERMINER)  # "die" is both
_CUTTING = frozenset(_MARKS + _FINAL)
_LEADING = ",:;–(["


@attrs.frozen
class Segment:
    """
    A stretch of words between marks.

    Attributes:
        first: Its first word.
        stop: Behind its last word.
        lead: The mark before it; empty at the start of a sentence.
        level: Index of the quotation it is a part of, or `NOWHERE`.
    """

    first: int
    stop: int
    lead: str
    level: int


@attrs.frozen
class Bounds:
    """
    The marks of quotations that are clauses of their own.

    Attributes:
        opening: Index of the quotation by the word that is its opening mark.
        closing: The same for closing marks.
        numbers: The quotations meant.
    """

    opening: dict[int, int]
    closing: dict[int, int]
    numbers: frozenset[int]


def bounds(reading: Reading, forms: Forms) -> Bounds:
    """Find the quotations that stand as clauses: behind a mark or at a start, not inside a phrase."""
    opening: dict[int, int] = {}
    closing: dict[int, int] = {}
    for piece in reading.pieces:
        indexes = reading.words.within(piece.outer)
        inside = reading.words.within(piece.inner)
        told = bool(inside) and reading.sentence_of[inside.start] != NOWHERE
        if told and _is_clausal(reading, forms, indexes, inside):
            if indexes.start < inside.start:
                opening[indexes.start] = piece.number
            if indexes.stop > inside.stop:
                closing[indexes.stop - 1] = piece.number
    return Bounds(opening, closing, frozenset({*opening.values(), *closing.values()}))


def _is_clausal(reading: Reading, forms: Forms, outer: range, inner: range) -> bool:
    sentence = reading.sentence(inner.start)
    before = outer.start - 1
    starts = outer.start <= sentence.first or inner.start == sentence.first
    marked = starts or reading.is_mark(before, _OPENED) or is_dash(reading, before)
    marked = marked and not _resumes(reading, forms, inner.start, before)
    marked = marked and not _is_infinitive(reading, forms, inner, before)
    ends = reading.is_mark(inner.stop - 1, _FINAL)
    has_verb = any(
        forms.finite(i) and reading.words.keys[i + 1] not in forms.links
        for i in inner
        if i + 1 < len(reading.words)
    )
    whole = len(inner) > 1 or reading.is_mark(outer.stop, ",")
    return (marked and (has_verb or ends)) or (starts and whole) or ends


def _resumes(reading: Reading, forms: Forms, first: int, comma: int) -> bool:
    """Tell whether a quotation begins with the verb of a subject that a relative clause parts from it ("Die EU, die zögert, „[begrüßt] das“")."""
    small = not reading.words.is_capitalized(first)
    if not (small and forms.finite(first) and reading.is_mark(comma, ",")):
        return False
    opens = reading.sentence(first).first
    commas = (at for at in range(comma - 1, opens, -1) if reading.is_mark(at, ","))
    at = next(commas, None)
    if at is None or any(forms.finite(i) for i in range(opens, at)):
        return False
    near = (at + 1, at + 2)  # "die", "in der"
    leads = any(reading.begins(i, _RELATIVES) for i in near)
    return leads and bool(forms.finite(comma - 1))


def _is_infinitive(reading: Reading, forms: Forms, inner: range, comma: int) -> bool:
    """Tell whether a quotation behind a comma begins with an infinitive, whatever hangs on that ("versprach, „[nicht zu zahlen], bevor X hilft“")."""
    if not reading.is_mark(comma, ",") or reading.words.is_capitalized(inner.start):
        return False
    stop = next((at for at in inner if reading.is_mark(at, ",")), inner.stop)
    finite = (bool(forms.finite(at)) for at in range(inner.start, stop - 1))
    return forms.is_linked(stop - 1) and not any(finite)


def cut_segments(reading: Reading, sentence: Sentence, marks: Bounds) -> list[Segment]:
    """Cut one sentence at its marks."""
    found: list[Segment] = []
    start, lead = _behind_numbering(reading, sentence), ""
    for at in range(start, sentence.stop + 1):
        key = reading.words.keys[at] if at < sentence.stop else "."
        key = DASH if is_dash(reading, at) else key
        cuts = key in _CUTTING or at in marks.opening or at in marks.closing
        if not cuts or _is_inner_mark(reading, at, sentence.stop):
            continue
        first, stop = _without_marks(reading, start, at)
        if stop > first:
            found.append(Segment(first, stop, lead, _level(reading, first, marks)))
            lead = ""
        if key in _LEADING or at in marks.opening:
            lead = lead or key
        start = at + 1
    return found


def _behind_numbering(reading: Reading, sentence: Sentence) -> int:
    """Step over the number of a paragraph, which is no part of its first clause ("3. Die Minister ...")."""
    first, words = sentence.first, reading.words
    numbered = words.is_number(first) and reading.is_mark(first + 1, ".")
    if not numbered or first + 2 >= sentence.stop:
        return first
    start = words.starts[first]
    opens = any(span.start == start for span in reading.body)
    return first + 2 if opens else first


def _without_marks(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    """Leave out the marks of quotation at the ends of a stretch of words."""
    while stop > first and reading.is_mark(stop - 1, _QUOTES):
        stop -= 1
    while first < stop and reading.is_mark(first, _QUOTES):
        first += 1
    return first, stop


def _is_inner_mark(reading: Reading, at: int, stop: int) -> bool:
    """
    Tell whether a mark parts no clauses.

    It may be the stop of an abbreviation, a dash without blanks, the comma between two adjectives
    or names of a list, or a bracket behind a name ("Ann Lund (SPD)").
    """
    if reading.is_mark(at, "()"):
        return _is_of_name(reading, at)
    if reading.is_mark(at, ","):
        listed = over_listed(reading, at, stop) > at
        return listed or over_comma(reading, at, stop) > at
    if at >= stop - 1 or not reading.is_mark(at, ".–"):
        return False
    return reading.sentence_of[at + 1] == reading.sentence_of[at] and (
        reading.is_mark(at, ".") or reading.words.is_glued(at)
    )


def _is_of_name(reading: Reading, at: int) -> bool:
    """Tell whether a bracket stands round a few words right behind a name: its short form, a party, an age."""
    near = range(max(0, at - _SHORT_BRACKET), at + 1)
    opening = next((i for i in reversed(near) if reading.is_mark(i, "(")), None)
    if opening is None or not reading.words.is_capitalized(opening - 1):
        return False
    inside = range(opening + 1, opening + 1 + _SHORT_BRACKET)
    closing = next((i for i in inside if reading.is_mark(i, ")")), None)
    return closing is not None and not any(
        reading.is_mark(i, ",;:") or reading.begins(i, Tag.VERB.bit)
        for i in range(opening + 1, closing)
    )


def _level(reading: Reading, index: int, marks: Bounds) -> int:
    """Give the quotation a word lies in when that is a clause of its own."""
    number = reading.quote_of[index]
    return number if number in marks.numbers else NOWHERE

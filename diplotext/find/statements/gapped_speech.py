"""What others say by a verb that is not said again: "Oslo parle de « ruse », Riga de « farce »"."""

from collections.abc import Iterator

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.gaps import behind_pause, between_commas
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import (
    piece_at,
    quoted_within,
    strip_marks,
)
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.gapped_clauses import share_out
from diplotext.find.statements.interrupted import CLOSING
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


_RULES = frozenset({"cue-object", "view"})
_LONGEST_PARTY = 16
_BEFORE_QUOTED = 3


@attrs.frozen
class _Gap:
    """
    Who says something by the verb of another, and where it stands.

    Attributes:
        party: Range of the words that name who says it.
        first: First word of what is said, an article included.
        stop: Behind its last word.
    """

    party: tuple[int, int]
    first: int
    stop: int


def with_gapped(syntax: Syntax, found: list[Attribution]) -> list[Attribution]:
    """
    Add to what is said what others say by the same verb, behind it or in what seemed to be its words.

    What each says is quoted, and led to as the first is, by the same preposition or by none;
    or it is a clause that opens as the first does.

    Args:
        syntax: The article.
        found: What the rules for a cue read.
    """
    found = [part for one in found for part in share_out(syntax, one)]
    taken = {span.start for one in found for span in one.quoted}
    return [*found, *(a for one in found for a in _behind(syntax, one, taken))]


def _behind(
    syntax: Syntax, said: Attribution, taken: set[int]
) -> Iterator[Attribution]:
    """Read the others that say something by the verb of an attribution."""
    reading = syntax.reading
    if said.rule not in _RULES or not said.quoted or said.negative:
        return
    opening = reading.words.within(said.quoted[-1]).start - 1
    lead = _lead(reading, opening)
    at = _closed(reading, said.content[-1])
    gap = _gap(syntax, at, lead)
    while gap is not None:
        content = strip_marks(reading, reading.span(gap.first, gap.stop))
        quoted = quoted_within(reading, content)
        if taken.intersection(span.start for span in quoted):
            return
        yield attrs.evolve(
            said,
            content=(content,),
            quoted=quoted,
            rule="gapped",
            source=Subject(tuple(between_commas(reading, *gap.party))),
            order=None,
            setting=None,
            alone=False,
            named=False,
        )
        gap = _gap(syntax, gap.stop, lead)


def _closed(reading: Reading, span: Span) -> int:
    """Give the word behind a span and the marks that close quotations at its end."""
    stop = reading.words.within(span).stop
    while reading.is_mark(stop, CLOSING):
        stop += 1
    return stop


def _lead(reading: Reading, opening: int) -> int | None:
    """Give the preposition that leads to a quotation, over an article and an adjective, if one does."""
    at = _phrase_start(reading, opening) - 1
    return at if _leads(reading, at) else None


def _phrase_start(reading: Reading, opening: int) -> int:
    """Give the article before a quotation, or its mark where none is near."""
    for at in range(opening - 1, opening - _BEFORE_QUOTED, -1):
        if reading.has(at, Tag.DETERMINER) and not _leads(reading, at):
            return at
        if not reading.words.is_word(at) or _leads(reading, at):
            break
    return opening


def _leads(reading: Reading, at: int) -> bool:
    """Tell whether a word is a preposition that leads to what something is called."""
    as_what = reading.language.lexicon.suffixes.get("as_what", ())
    return reading.has(at, Tag.PREPOSITION) or reading.key(at) in as_what


def _gap(syntax: Syntax, at: int, lead: int | None) -> _Gap | None:
    """Read a party and what it says behind a mark or a coordinator."""
    reading = syntax.reading
    first = behind_pause(reading, at)
    if first is None or not _begins_party(reading, first):
        return None
    opening = _quotation_from(syntax, first)
    if opening is None:
        return None
    begins = _phrase_start(reading, opening)
    stop = begins
    if lead is not None:
        stop -= 1
        if not _is_same_lead(reading, stop, lead):
            return None
    elif _leads(reading, begins - 1):
        return None
    stop -= reading.is_mark(stop - 1, ",")
    end = _end(syntax, opening)
    return _Gap((first, stop), begins, end) if first < stop and end else None


def _begins_party(reading: Reading, at: int) -> bool:
    """Tell whether words for somebody begin at a word, a nationality behind its article among them ("el peruano")."""
    led = reading.has(at, Tag.DETERMINER)
    return names_party(reading, at) or (led and reading.begins(at + 1, _NATION))


_NATION = Tag.DEMONYM.bit


def _is_same_lead(reading: Reading, at: int, lead: int) -> bool:
    """Tell whether a word is the preposition that led to the first of several things said, elided or not."""
    same = reading.key(at) == reading.key(lead)
    of = (reading.has(i, Tag.PREPOSITION, "of") for i in (at, lead))
    return same or all(of)


def _quotation_from(syntax: Syntax, first: int) -> int | None:
    """Give the mark of the first quotation behind the name of a party, no verb and no clause between."""
    reading = syntax.reading
    stop = min(first + _LONGEST_PARTY, sentence_end(reading, first))
    outside = reading.quote_of[first - 1]
    for at in range(first, stop):
        if piece_at(reading, at) is not None:
            return at
        verb = syntax.group(at)
        if (verb is not None and verb.is_finite) or reading.is_mark(at, ";:"):
            return None
        opened = reading.begins(at, _CLAUSES) and not _leads(reading, at)
        if opened or reading.quote_of[at] != outside:
            return None
    return None


_CLAUSES = Tag.RELATIVE.bit | Tag.SUBORDINATOR.bit | Tag.COMPLEMENTIZER.bit


def _end(syntax: Syntax, opening: int) -> int | None:
    """Give where what is said ends: behind its quotation, with what hangs on it up to the next mark, unless a verb follows."""
    reading = syntax.reading
    piece = piece_at(reading, opening)
    if piece is None:
        return None
    stop = reading.words.within(piece.outer).stop
    limit = sentence_end(reading, opening)
    end = stop
    while end < limit and not (
        reading.is_mark(end, ",;:") or reading.has(end, Tag.COORDINATOR)
    ):
        end += 1
    verbs = (at for at in range(stop, end) if syntax.group(at) is not None)
    return None if any(verbs) else end

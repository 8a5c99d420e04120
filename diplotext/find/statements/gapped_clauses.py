"""What others say by a verb of speech that is not said again, in a clause: "Oslo promet de payer, Riga de signer"."""

from collections.abc import Iterator

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within, trimmed
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


THAT, INFINITIVE, OBJECT = "cue-that-clause", "cue-infinitive", "cue-object"
_LONGEST_PARTY = 8
_NAMES = (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.SEAT)


@attrs.frozen
class _Gap:
    """
    Who says something by the verb of another within what seemed to be that one's words.

    Attributes:
        opening: The comma, semicolon or coordinator before the words that name him.
        party: Range of these words.
        first: First word of what he says.
    """

    opening: int
    party: tuple[int, int]
    first: int


def share_out(syntax: Syntax, said: Attribution) -> tuple[Attribution, ...]:
    """
    Give a clause to who says it and the parts behind it to those who share his verb.

    Each part opens as the clause does: with the same conjunction, or preposition before an
    infinitive. Behind an infinitive or an object a number or "a" is enough ("promet dix
    soldats, Riga vingt").

    Args:
        syntax: The article.
        said: What a rule for a verb of speech read.
    """
    reading = syntax.reading
    shared = said.rule in (THAT, INFINITIVE, OBJECT)
    if not shared or len(said.content) != 1 or said.quoted:
        return (said,)
    words = reading.words.within(said.content[0])
    stop = words.stop
    if said.rule == OBJECT:
        words = range(words.start, _without_verb(syntax, words.stop))
    gaps = list(_gaps(syntax, said.rule, words))
    if not gaps or gaps[0].opening > stop:
        return (said,)
    stops = [*(gap.opening for gap in gaps[1:]), words.stop]
    return (
        _with(reading, said, words.start, gaps[0].opening),
        *(
            attrs.evolve(
                _with(reading, said, gap.first, stop),
                rule="gapped",
                source=Subject((gap.party,)),
                order=None,
                setting=None,
                named=False,
            )
            for gap, stop in zip(gaps, stops, strict=True)
        ),
    )


def _without_verb(syntax: Syntax, stop: int) -> int:
    """Give the end of the sentence behind an object, or the object's own where a verb with a tense follows."""
    end = sentence_end(syntax.reading, stop - 1)
    return stop if syntax.finite_within(stop, end) is not None else end


def _with(reading: Reading, said: Attribution, first: int, stop: int) -> Attribution:
    """Give an attribution other words, without the marks around them."""
    content = reading.span(*(trimmed(reading, first, stop) or (first, stop)))
    quoted = quoted_within(reading, content)
    return attrs.evolve(said, content=(content,), quoted=quoted)


def _gaps(syntax: Syntax, rule: str, words: range) -> Iterator[_Gap]:
    """Give those who share the verb, each behind a mark or a coordinator."""
    reading = syntax.reading
    at = words.start + 1
    while at < words.stop:
        paused = reading.is_mark(at, ",;")
        gap = None
        if paused or reading.has(at, Tag.COORDINATOR):
            first = at + 1 + (paused and reading.has(at + 1, Tag.COORDINATOR))
            gap = _gap(syntax, rule, words, (at, first))
        if gap is not None:
            yield gap
        at = at + 1 if gap is None else gap.first


def _gap(
    syntax: Syntax, rule: str, words: range, place: tuple[int, int]
) -> _Gap | None:
    """Read a party that begins at a word, and what opens what it says."""
    reading, (opening, first) = syntax.reading, place
    if not names_party(reading, first):
        return None
    for stop in range(first + 1, min(first + _LONGEST_PARTY, words.stop)):
        comma = reading.is_mark(stop, ",") and reading.is_mark(opening, ";")
        begins = _begins(syntax, rule, words, (first, stop), stop + comma)
        if begins is not None:
            return _Gap(opening, (first, stop), begins)
        if not reading.words.is_word(stop) or syntax.group(stop) is not None:
            break
    return None


def _begins(
    syntax: Syntax, rule: str, words: range, party: tuple[int, int], at: int
) -> int | None:
    """Give where what a party says begins, if it opens at a word as the first clause does."""
    reading, lead = syntax.reading, words.start - 1
    led = reading.key(at) == reading.key(lead)
    if rule == THAT:
        opens = led and reading.has(at, Tag.COMPLEMENTIZER)
        return at + 1 if opens and _has_one_verb(syntax, at + 1, words.stop) else None
    if rule == OBJECT:
        return at if _is_counted(reading, at) and _is_name(reading, *party) else None
    bare = syntax.group(lead) is not None
    verb = syntax.group(at + (not bare))
    starts = verb is not None and verb.start == at + (not bare)
    if starts and verb is not None and verb.tense is Tense.INFINITIVE and (led or bare):
        return at + (not bare)
    return at if _is_counted(reading, at) and _is_name(reading, *party) else None


def _is_counted(reading: Reading, at: int) -> bool:
    """Tell whether a number, a sum of money or "a" stands at a word."""
    a = reading.has(at, Tag.DETERMINER, "indefinite")
    return (
        a
        or at in reading.numbers
        or (at + 1 in reading.numbers and not reading.words.is_word(at))
    )


def _has_one_verb(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a clause has one verb with a tense, so that none of a main clause follows it ("les rebelles que Riga soutient ont fui")."""
    verb = syntax.finite_within(first, stop)
    return verb is not None and syntax.finite_within(verb.stop, stop) is None


def _is_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether some words are the name of a state or body, its article before it or not."""
    at = first + reading.has(first, Tag.DETERMINER, "definite")
    hits = (reading.hit(at, tag) for tag in _NAMES)
    return any(hit is not None and hit[0] == stop for hit in hits)

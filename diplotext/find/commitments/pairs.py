"""What a verb, or a noun of what it does, names only together with a noun: "lift the tariffs"."""

from collections.abc import Iterator

import attrs

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.lexicon import Lexicon
from diplotext.lang.measures import Pair
from diplotext.text.words import Words


_REACH = 10
_ENDS = tag_bits(Tag.SUBORDINATOR, Tag.RELATIVE, Tag.CONDITION)
_SHORTEST_TAIL = 4


@attrs.frozen
class Match:
    """
    A measure that two words name together.

    Attributes:
        kind: Its kind.
        at: The noun, which names no measure of its own there.
    """

    kind: str
    at: int


def match(syntax: Syntax, place: tuple[int, int], at: int) -> Match | None:
    """
    Give what a word names together with the first noun that goes with it, if any does.

    Args:
        syntax: The article.
        place: First word of the act, and the word behind its last.
        at: The last word of a verb group, or a noun.
    """
    reading, known = syntax.reading, syntax.reading.language.lexicon.pairs
    group = syntax.group(at)
    if group is not None:
        pairs = known.verbs.get(group.lemma, ()) if group.stop - 1 == at else ()
        zone = _beside(syntax, place, group) if pairs else ()
        return _matched(reading, pairs, zone, led=True)
    pairs = known.nouns.get(reading.words.keys[at], ())
    zone = _onward(syntax, at + 1, min(place[1], at + 1 + _REACH)) if pairs else ()
    return _matched(reading, pairs, zone, led=False)


_Zone = Iterator[tuple[int, bool]] | tuple[()]


def _matched(
    reading: Reading, pairs: tuple[Pair, ...], zone: _Zone, *, led: bool
) -> Match | None:
    """Find the first noun of pairs; behind a noun a preposition tells nothing of what they are to it."""
    words, lexicon = reading.words, reading.language.lexicon
    for at, behind in zone:
        for pair in pairs:
            is_goal = behind or not led
            is_object = not (behind and led)
            if (is_goal and is_one_of(words, lexicon, at, pair.goals)) or (
                is_object and is_one_of(words, lexicon, at, pair.objects)
            ):
                return Match(pair.kind, at)
    return None


def is_one_of(words: Words, lexicon: Lexicon, at: int, nouns: frozenset[str]) -> bool:
    """Tell whether a word is a noun of a set, or a compound that ends with one ("Minenkarten", no "Journalisten")."""
    key = words.keys[at]
    if key in nouns:
        return True
    if not lexicon.compounds or not words.is_capitalized(at):
        return False
    tails = range(_SHORTEST_TAIL - 1, len(key) - _SHORTEST_TAIL + 1)
    if not any(key[start:] in nouns for start in tails):
        return False
    return all(key not in giving.of for giving in lexicon.givings.values())


def _beside(syntax: Syntax, place: tuple[int, int], group: VerbGroup) -> _Zone:
    """Give the words that may be objects of a verb, and whether a preposition leads to them."""
    if syntax.clauses is None and group.passive:
        return _backward(syntax, max(place[0], group.start - _REACH), group.start)
    if syntax.clauses is None:
        return _onward(syntax, group.stop, min(place[1], group.stop + _REACH))
    clause = syntax.clauses.of_verb(group)
    if clause is None:
        return ()
    return _around(
        syntax.reading, max(place[0], clause.first), min(place[1], clause.stop)
    )


def _onward(syntax: Syntax, first: int, stop: int) -> Iterator[tuple[int, bool]]:
    """Give words behind a verb or noun, up to the next verb."""
    reading, behind = syntax.reading, False
    at = first + _is_particle(reading, first)
    while at < stop and not reading.begins(at, _ENDS):
        after = _over_time(reading, at)
        if after > at:
            at = after
            continue
        opens = reading.has(at, Tag.DETERMINER)
        # A noun phrase of its own: "remettra à la mission [les plans]".
        behind = behind and not (opens and not reading.has(at - 1, Tag.PREPOSITION))
        yield at, behind
        is_of = reading.has(at, Tag.PREPOSITION, "of")
        behind = behind or (reading.has(at, Tag.PREPOSITION) and not is_of)
        group = syntax.group(at)
        if group is not None and group.is_finite:
            return
        at += 1


def _backward(syntax: Syntax, first: int, stop: int) -> Iterator[tuple[int, bool]]:
    """Give the words before a passive, of which its subject is one, back to the verb before it."""
    for at in range(stop - 1, first - 1, -1):
        group = syntax.group(at)
        if group is not None and group.is_finite:
            return
        yield at, False


def _is_particle(reading: Reading, at: int) -> bool:
    """Tell whether a word behind a verb belongs to it, and is no part of a number ("up to 40")."""
    particles = reading.language.lexicon.suffixes.get("verb_particles", ())
    return reading.key(at) in particles and at not in reading.numbers


def _over_time(reading: Reading, at: int) -> int:
    """Give the word behind a number or an adverbial of time ("for one year") that begins at a word."""
    if at in reading.numbers:
        return reading.numbers[at].stop
    led = at + reading.has(at, Tag.PREPOSITION)
    for known in (reading.periods, reading.dates):
        aside = known.get(at) or known.get(led)
        if aside is not None:
            return aside.stop
    return at


def _around(reading: Reading, first: int, stop: int) -> Iterator[tuple[int, bool]]:
    """Give the nouns of a clause in a bracket."""
    for at in range(first, stop):
        if reading.words.is_capitalized(at):
            yield at, _is_led(reading, first, at)


def _is_led(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a preposition leads to a noun, over the words that agree with it."""
    for index in range(at - 1, first - 1, -1):
        if reading.has(index, Tag.PREPOSITION):
            return True
        if reading.words.is_capitalized(index) or not reading.words.is_word(index):
            return False
    return False

"""Sizes of a group told without counting its members one and all: "A, B and two others", "the Nine", "Somos once"."""

from collections.abc import Iterator

from diplotext.find.bracket.counted_words import counted_words
from diplotext.find.coalitions.membership import claim
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, spoken_of
from diplotext.find.coreference.counts import before_number, counts_further, is_alone
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import Alliance, Claim, listed_before
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import MentionForm
from diplotext.text.numbers import Number


_FEWEST = 3
_REACH = 4


def sizes_without_nouns(
    syntax: Syntax, cast: Cast, found: dict[str, Alliance]
) -> Iterator[tuple[str, Claim]]:
    """
    Find how many a group counts by what is told beside its members.

    Args:
        syntax: The article.
        cast: Its figures.
        found: The coalitions found so far, by key.
    """
    yield from counted_words(cast, found)
    yield from _by_title(cast, found)
    yield from _with_further(cast, found)
    yield from _so_many(syntax, cast)
    yield from _of_them(syntax, cast)
    alone = [a for a in found.values() if a.members and not a.sizes]
    if len(alone) == 1:
        yield from _by_number_alone(cast, alone[0])


def _by_title(cast: Cast, found: dict[str, Alliance]) -> Iterator[tuple[str, Claim]]:
    """Find groups that go by their number ("the Group of Nine", "le groupe des douze")."""
    reading = cast.reading
    for key, figure in tuple(cast.figures.items()):
        known = found.get(key)
        if not is_group(cast, key) or (known is not None and known.sizes):
            continue
        numbers = (
            reading.numbers[at]
            for first, stop in sorted(figure.references)
            for at in range(first + 1, stop)
            if at in reading.numbers and reading.numbers[at].stop == stop
        )
        number = next(numbers, None) or _before_title(reading, figure)
        if number is not None and number.value >= _FEWEST:
            yield key, claim(number)


def _before_title(reading: Reading, figure: Figure) -> Number | None:
    """Give the number right before the name of a group ("the [17] Friends of Haiti")."""
    for (first, _), (form, _) in sorted(figure.references.items()):
        at = before_number(reading, first) if form is MentionForm.NAME else first
        if at < first and reading.numbers[at].unit is None:
            return reading.numbers[at]
    return None


def _with_further(
    cast: Cast, found: dict[str, Alliance]
) -> Iterator[tuple[str, Claim]]:
    """Find "A, B and two other states" where A and B are told to be members."""
    reading = cast.reading
    for index, number in sorted(reading.numbers.items()):
        joined = index in cast.at and reading.has(index - 1, Tag.COORDINATOR)
        if not joined or not counts_further(reading, number):
            continue
        comma = reading.is_mark(index - 2, ",")
        named = {m.key for m in listed_before(cast, index - 1 - comma)}
        for alliance in tuple(found.values()):
            members = {member.key for member in alliance.members}
            if named and named <= members and not alliance.sizes:
                yield alliance.key, claim(number, besides=len(named))


def _by_number_alone(cast: Cast, alliance: Alliance) -> Iterator[tuple[str, Claim]]:
    """Find "the four", said of four members that are named, and "the Nine" of the only group."""
    reading = cast.reading
    members = sum(1 for m in alliance.members if m.until is None)
    for first, number in reading.numbers.items():
        fits = int(number.value) == members
        large = reading.words.is_capitalized(first) and number.value > members
        if number.value < _FEWEST or not (fits or (large and members)):
            continue
        known = cast.at.get(first)
        named = known is not None and bool(known[0].key)  # "los Veintisiete"
        if not named and _is_led(reading, first) and is_alone(reading, number):
            yield alliance.key, claim(number)
            return


def _is_led(reading: Reading, first: int) -> bool:
    """Tell whether a definite article stands before a word of a sentence."""
    features = ("definite", "contracted")
    led = any(reading.has(first - 1, Tag.DETERMINER, feature) for feature in features)
    return led and reading.sentence_of[first] >= 0


def _so_many(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, Claim]]:
    """Find "Ils sont désormais dix-neuf autour de la table", "Ya son ocho los socios de la Liga"."""
    reading = syntax.reading
    for group in syntax.groups_of(syntax.auxiliaries("be")):
        at = reading.over(group.stop, Tag.ADVERB.bit, group.stop + _REACH)
        at = reading.dates[at].stop if at in reading.dates else at  # "sind heute 16"
        number = reading.numbers.get(at)
        if number is None or number.value < _FEWEST or at in cast.at:
            continue
        is_now = group.tense not in (Tense.FUTURE, Tense.CONDITIONAL)
        if not is_now or not is_factual(syntax, group):
            continue
        members = number.stop + reading.has(number.stop, Tag.DETERMINER)
        counted = members > number.stop and reading.begins(members, Tag.MEMBER_UNIT.bit)
        if counted or (
            _are_several(reading, group.start) and is_alone(reading, number)
        ):
            key = _group_behind(cast, number.stop) or spoken_of(cast, group.start)
            if key is not None:
                yield key, claim(number)


def _of_them(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, Claim]]:
    """Find how many members a group is told to count by a pronoun for them ("membres du groupe, qui [en revendique sept]")."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    pronouns = suffixes.get("of_them", ())
    for group in syntax.groups_of(suffixes.get("counts_of_them", ())):
        at = reading.over(group.stop, Tag.ADVERB.bit, group.stop + _REACH)
        number = reading.numbers.get(at)
        taken = any(reading.key(i) in pronouns for i in range(group.start, group.first))
        if not taken or group.negated or number is None or number.value < _FEWEST:
            continue
        key = spoken_of(cast, group.start)
        if key is not None and is_alone(reading, number):
            yield key, claim(number)


def _are_several(reading: Reading, start: int) -> bool:
    """Tell whether a verb has a pronoun for several as its subject, or drops one ("[Nous] sommes neuf")."""
    several = reading.language.lexicon.suffixes.get("several", ())
    near = {reading.key(at) for at in range(start - 1, start + 2)}
    return not near.isdisjoint(several)


def _group_behind(cast: Cast, at: int) -> str | None:
    """Give the first group named in the rest of a sentence."""
    stop = cast.reading.sentence(at - 1).stop
    named = [k[0] for _, k in cast.all_within(at, stop) if is_group(cast, k[0])]
    titled = (key for key in named if cast.figures[key].goes_by_name)
    return next(titled, named[0] if named else None)

"""Sizes of a group that are told without counting states: "its 16th member", "a membership of 11", "carries nine signatures"."""

from collections.abc import Iterator

from diplotext.find.coalitions.membership import claim
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import group_within, spoken_of
from diplotext.find.coreference.counts import counts_further
from diplotext.find.coreference.member_lists import Alliance, Claim
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import Comparator
from diplotext.text.numbers import Number


_FEWEST = 4
_REACH = 12
_TEN = 10
_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def claimed_sizes(
    syntax: Syntax, cast: Cast, found: dict[str, Alliance]
) -> Iterator[tuple[str, Claim]]:
    """
    Find how many a group is said to be by other words than a count of its members.

    Args:
        syntax: The article.
        cast: Its figures.
        found: The coalitions that are counted so far, by key.
    """
    known = {first for one in found.values() for _, _, first, _ in one.sizes}
    told = (*_by_rank(syntax, cast), *_of_membership(cast))
    yield from ((key, size) for key, size in told if size[2] not in known)
    yield from _by_signs(syntax, cast, found)


def with_others(cast: Cast, listed: Alliance, at: int) -> Claim | None:
    """
    Give the size that a list and a count of further members make ("Latvia, Estonia and [nine others]").

    Args:
        cast: The figures of the story.
        listed: The members of the list.
        at: Where the list ends.
    """
    reading = cast.reading
    further = reading.language.lexicon.suffixes.get("further", ())
    number = reading.numbers.get(at + (reading.key(at) in further))
    if number is None or not listed.members or reading.is_mark(at - 1, ","):
        return None
    if not counts_further(reading, number):
        return None
    value, exact, _, stop = claim(number, besides=len(listed.members))
    return value, exact, listed.members[0].first, stop


def _by_rank(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, Claim]]:
    """Find "became the 20th member of GROUP" and "joined GROUP as its 16th member"."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs
    coming = {*verbs.get("joins", ()), *verbs.get("becomes", ())}
    coming |= {*verbs.get("admits", ())}
    coming |= {*reading.language.lexicon.suffixes.get("welcomes", ())}
    be = syntax.auxiliaries("be")
    members = verbs.get("a_member", frozenset())
    for at in reading.where(Tag.MEMBER_UNIT.bit):
        to_join = joining_behind(syntax, at + 1) is not None
        one = to_join or reading.words.keys[at] in members
        rank = _rank_before(reading, at)
        one = one or (rank is not None and _is_as(reading, rank[1]))
        if rank is None or rank[0] < _FEWEST or not one:
            continue
        sentence = reading.sentence(at)
        verb = syntax.last_finite(sentence.first, at)
        verb = verb or syntax.finite_within(at, sentence.stop)
        come = coming | be if to_join else coming  # "is the 19th state to join"
        told = verb is not None and _has_come(syntax, verb, come)
        key = group_within(cast, sentence.first, sentence.stop) or spoken_of(cast, at)
        if told and key is not None:
            yield key, (rank[0], Comparator.EXACT, rank[1], at + 1)


def _is_as(reading: Reading, at: int) -> bool:
    """Tell whether "as" leads to a rank ("[Als] 19. Staat ist Zypern beigetreten")."""
    at -= 1 + reading.has(at - 1, Tag.DETERMINER)
    return reading.key(at) in reading.language.lexicon.suffixes.get("as_what", ())


def joining_behind(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the infinitive of joining that stands behind a noun ("the 21st country [to join]")."""
    joins = syntax.reading.language.lexicon.verbs.get("joins", frozenset())
    for group in (syntax.group(at), syntax.group(at + 1)):
        to_join = group is not None and group.tense is Tense.INFINITIVE
        if to_join and group is not None and group.lemma in joins:
            return group
    return None


def _has_come(syntax: Syntax, verb: VerbGroup, coming: set[str]) -> bool:
    """Tell whether a verb of joining or becoming tells of what has happened."""
    to_come = verb.tense in (Tense.FUTURE, Tense.CONDITIONAL)
    clause = syntax.clause_of(verb)
    lemma = verb.lemma if clause is None or clause.act is None else clause.act.lemma
    return lemma in coming and not to_come and is_factual(syntax, verb)


def _rank_before(reading: Reading, at: int) -> tuple[int, int] | None:
    """Give the ordinal before a noun, and its first word ("the [twenty-third] member", "das [16.] Mitglied")."""
    suffixes, keys, last = reading.language.lexicon.suffixes, reading.words.keys, at - 1
    if last < 1:
        return None
    listed = suffixes.get("ordinals", ())
    if keys[last] in listed:
        value = int(suffixes["ordinal_values"][listed.index(keys[last])])
        joined = keys[last - 1] == "-" or reading.has(last - 1, Tag.COORDINATOR)
        first = last - 1 - joined
        tens = suffixes.get("tens", ())
        if value < _TEN and reading.key(first) in tens:
            return value + int(suffixes["ten_values"][tens.index(keys[first])]), first
        return None if keys[last - 1] == "-" else (value, last)
    glued = reading.words.is_glued(last) and keys[last - 1].isdecimal()
    ends = suffixes.get("ordinal_ends", ())
    return (int(keys[last - 1]), last - 1) if glued and keys[last] in ends else None


def _of_membership(cast: Cast) -> Iterator[tuple[str, Claim]]:
    """Find "put the membership of GROUP at 11", "le nombre de ses membres est de 23"."""
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get("membership_nouns", ())
    for index, behind, _ in reading.hits(Tag.SIZE_PHRASE):
        if not any(reading.words.keys[at] in nouns for at in range(index, behind)):
            continue
        stop = min(behind + _REACH, reading.sentence(index).stop)
        number = _bare_number(reading, behind, stop)
        if number is None or number.first == behind:  # read with the phrase
            continue
        key = group_within(cast, behind, number.first) or spoken_of(cast, index)
        if key is not None:
            yield key, claim(number)


def _bare_number(reading: Reading, first: int, stop: int) -> Number | None:
    """Give the first number of some words, if an article or a preposition leads to it and it stands alone."""
    for at in range(first, stop):
        if reading.is_mark(at, ".;:?!"):
            return None
        number = reading.numbers.get(at)
        if number is not None:
            led = reading.is_one_of(at - 1, _LED)
            return number if led and _is_bare(reading, number) else None
    return None


def _is_bare(reading: Reading, number: Number) -> bool:
    """Tell whether a number measures nothing, is no day, and is not joined by "and" to more than a half."""
    if number.unit is not None or number.first in reading.dates:
        return False
    halves = reading.language.lexicon.suffixes.get("halves", ())
    joined = reading.has(number.stop, Tag.COORDINATOR)
    return not joined or reading.key(number.stop + 1) in halves


def _by_signs(
    syntax: Syntax, cast: Cast, found: dict[str, Alliance]
) -> Iterator[tuple[str, Claim]]:
    """Find "the text carries nine signatures", "X speaks of “seventeen”", of the only group that is counted."""
    counted = [alliance for alliance in found.values() if alliance.sizes]
    if len(counted) > 1:
        counted = [a for a in counted if cast.figures[a.key].goes_by_name]
    if len(counted) != 1:
        return
    reading, alliance = syntax.reading, counted[0]
    known = [size[0] for size in alliance.sizes]
    low, high = min(known) / 2, max(known) * 2
    verbs = reading.language.lexicon.suffixes.get("counts_members", ())
    taken = {at for size in alliance.sizes for at in range(size[2], size[3])}
    for first, number in reading.numbers.items():
        fits = low <= number.value <= high and number.value >= _FEWEST
        if not fits or reading.sentence_of[first] < 0 or first in taken:
            continue
        if first in cast.at or not _is_sign(reading, number):
            continue
        if _counting(syntax, number, verbs):
            yield alliance.key, claim(number)


def _is_sign(reading: Reading, number: Number) -> bool:
    """Tell whether a number counts what stands for members, or stands alone before a mark or "and a half"."""
    if number.unit is not None or number.first in reading.dates:
        return False
    signs = reading.language.lexicon.suffixes.get("member_signs", ())
    halves = reading.language.lexicon.suffixes.get("halves", ())
    at = number.stop
    if reading.key(at) in signs or reading.key(at + 1) in halves:
        return True
    end = at >= len(reading.words) or not reading.words.is_word(at)
    return end and not reading.is_mark(at, "-%°")


def _counting(syntax: Syntax, number: Number, verbs: tuple[str, ...]) -> bool:
    """Tell whether the verb nearest before a number, no mark between, is one of counting."""
    reading = syntax.reading
    last = number.first - 1
    for at in range(last, max(last - _REACH, -1), -1):
        if reading.is_mark(at, ",.;:()"):
            return False
        group = syntax.group(at)
        if group is not None:
            return group.lemma in verbs and not group.negated
    return False

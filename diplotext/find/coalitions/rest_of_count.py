"""Members told by what they did not do with the rest: "all 14 members but Chile signed", "Eleven of the 14 members agreed; A, B and C abstained"."""

from collections.abc import Iterator, Mapping

from diplotext.find.coalitions.listing import part_of_count
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group
from diplotext.find.coreference.counts import count_of
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_MARKS = ",;:–—-("
_JOINTS = tag_bits(Tag.COORDINATOR, Tag.DETERMINER, Tag.ADVERB, Tag.COMPLEMENTIZER)
_NEAR = 2


def rest_of_count(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """
    Find the members that a count of all members leaves out, or that are as many as it lacks.

    Who is excepted from what all members do is a member; who is no member needs no exception.
    """
    reading = cast.reading
    counted: dict[int, tuple[str, int]] = {}
    for index in cast.order:
        reference, keys = cast.at[index]
        number = reading.sentence_of[index]
        if number < 0 or not is_group(cast, keys[0]) or _is_of_body(cast, keys[0]):
            continue
        if _are_members(reading, reference.first, reference.stop):
            counted.setdefault(number, (keys[0], reference.stop))
        if not count_of(reading, reference):
            continue
        part = part_of_count(reading, index)
        rest = 0 if part is None else int(reading.numbers[index].value) - part
        for listed in _acting(syntax, cast, reference.stop) if rest > 0 else ():
            if len(listed) == rest:
                yield from found_as("rest-of-count", keys[0], listed)
    yield from _excepted(syntax, cast, counted)


def _excepted(
    syntax: Syntax, cast: Cast, counted: Mapping[int, tuple[str, int]]
) -> Iterator[Found]:
    """Find who is excepted in the sentences that count the members of a group."""
    reading = cast.reading
    for at, behind in reading.phrase_hits("excepting"):
        known = counted.get(reading.sentence_of[at])
        if known is None or _joins_clause(syntax, known[1], at):
            continue
        listed = listed_behind(cast, behind, reading.sentence(at).stop)
        yield from found_as("excepted-member", known[0], listed)


def _joins_clause(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether a word such as "but" leads to another clause, and does not except somebody from those counted ("The members agreed, [but] Chile refused")."""
    reading = syntax.reading
    if not reading.has(at, Tag.COORDINATOR):
        return False
    told = next(syntax.verbs_within(first, at), None) is not None
    return told or reading.is_mark(at - 1, ",;")


def _is_of_body(cast: Cast, key: str) -> bool:
    """Tell whether a group is known by a count of members alone: those of a standing body ("13 of the Council's 15 members")."""
    figure = cast.figures[key]
    members = cast.reading.language.lexicon.verbs.get("members_of_body", frozenset())
    heads = {part for head in figure.heads for part in head.split("/")}
    titled = any(  # "die zwölf Mitglieder der „Adriarunde“"
        at in cast.reading.opening
        for first, stop in figure.references
        for at in range(first, stop)
    )
    unnamed = not (figure.goes_by_name or titled)
    return unnamed and bool(heads) and heads <= members


def _are_members(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether words mean members or partners, and not states only ("all coastal states but Chile joined")."""
    verbs = reading.language.lexicon.verbs
    nouns = verbs.get("members_of_body", frozenset()) | verbs.get(
        "stand_ins", frozenset()
    )
    return any(reading.words.keys[at] in nouns for at in range(first, stop))


def _acting(syntax: Syntax, cast: Cast, first: int) -> Iterator[tuple[Member, ...]]:
    """Give the lists of states that do something by themselves in the rest of a sentence and in the one behind it."""
    reading = cast.reading
    stop = reading.sentence(first - 1).stop
    limit = reading.sentence(min(stop + 1, len(reading.words) - 1)).stop
    for reference, keys in cast.within(first, max(stop, limit)):
        if cast.figures[keys[0]].kind is not ActorKind.STATE or not reference.key:
            continue
        end = stop if reference.first < stop else limit
        listed = listed_behind(cast, reference.first, end)
        if are_states(cast, listed) and _do_something(syntax, listed, end):
            yield listed


def _do_something(syntax: Syntax, listed: tuple[Member, ...], end: int) -> bool:
    """Tell whether a verb stands right behind a list that opens a clause, or opens one right before it."""
    reading = syntax.reading
    if not listed:
        return False
    first, behind = _over_joints(reading, listed[0].first), listed[-1].stop
    if _is_open(reading, first):
        verb = next(syntax.verbs_within(behind, min(behind + _NEAR, end)), None)
        return verb is not None and verb.is_finite
    verb = syntax.group(first - 1)
    if verb is None or not verb.is_finite:
        return False
    return any(_is_open(reading, verb.start - n) for n in range(_NEAR))


def _over_joints(reading: Reading, at: int) -> int:
    """Step back over the article, the joining word and "only" before a name."""
    only = reading.language.lexicon.suffixes.get("only_words", ())
    while reading.is_one_of(at - 1, _JOINTS) or reading.key(at - 1) in only:
        at -= 1
    return at


def _is_open(reading: Reading, at: int) -> bool:
    """Tell whether a mark or the start of its sentence stands before a word."""
    return reading.is_mark(at - 1, _MARKS) or reading.sentence(at).first == at

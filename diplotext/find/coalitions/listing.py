"""Lists of names that belong to a counted group by where they stand, or by how long they are."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import (
    Alliance,
    Member,
    list_start,
    read_list,
)
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_FEWEST = 3
_MANY = 4
_LED = 5
_NEAR = 2
_LONGEST = 120


def apposed(cast: Cast, found: dict[str, Alliance]) -> None:
    """
    Read the list of names beside a count as that of the members.

    It stands before it ("la Suède, le Togo et l'Inde, les trois pays garants") or behind it,
    between commas, dashes or brackets ("les trois garants, la Suède, le Togo et l'Inde,").
    """
    for alliance in tuple(found.values()):
        for value, _, first, stop in alliance.sizes:
            part = part_of_count(cast.reading, first)
            for start in _beside(cast, first, _phrase_stop(cast, first, stop)):
                listed = Alliance(alliance.key)
                read_list(cast, listed, start)
                whole = len(listed.members) == value and not alliance.members
                if whole or len(listed.members) == part:
                    for member in listed.members:
                        alliance.add(member)


def part_of_count(reading: Reading, first: int) -> int | None:
    """Give how many of a count are meant, where a number and "of" stand before it ("[quatre] des onze membres", "[nine] of the bloc's 11 members")."""
    at = first - 1
    while reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION):
        at -= 1
    at = _over_owner(reading, at)
    genitive = reading.has(first - 1, Tag.DETERMINER, "genitive")
    of = genitive or reading.has(at, Tag.PREPOSITION, "of")
    if not of:
        return None
    before = (reading.numbers.get(i) for i in range(max(at - _LED, 0), first))
    near = [n for n in before if n is not None and n.stop in (at, at + 1)]
    return int(near[-1].value) if near else None


def _over_owner(reading: Reading, at: int) -> int:
    """Step back to "of" over the owner of what is counted ("nine [of] the bloc's 11 members")."""
    marks = (i for i in (at, at - 1) if reading.is_mark(i, "'’"))
    mark = next(marks, None)
    near = range(at, at if mark is None else max(mark - _LED, 0), -1)
    return next((i for i in near if reading.has(i, Tag.PREPOSITION, "of")), at)


def _phrase_stop(cast: Cast, first: int, stop: int) -> int:
    """Give where the whole phrase of a count ends, with the name of the group behind it ("onze membres [du Pacte de Cebu]")."""
    known = cast.at.get(first)
    last = stop if known is None else max(stop, known[0].stop)
    at = cast.reading.over(last, _LEADS)
    named = cast.at.get(at) if at > last else None
    if named is not None and cast.figures[named[1][0]].kind is ActorKind.COALITION:
        return named[0].stop
    return last


_LEADS = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def _beside(cast: Cast, first: int, stop: int) -> Iterator[int]:
    """Give where a list beside a count may begin: behind a mark that follows it, with its sentence, or before the comma that leads to it."""
    reading = cast.reading
    if reading.is_mark(stop, ",–—-(:"):
        yield stop + 1
    commas = [
        at for at in range(max(first - _LED, 0), first) if reading.is_mark(at, ",")
    ]
    if commas:
        yield reading.sentence(first).first
        yield list_start(cast, commas[-1])


def fit_lists(cast: Cast, found: dict[str, Alliance]) -> None:
    """
    Let a list of states that fits the count of a group without members be theirs.

    It is as long as the count ("Three states ... signed by A, B and C"), or it is a long one
    and no longer than the count, and names some of the many. One list is that of one group;
    the only counted group may have members told elsewhere, and then room for those of the list.
    """
    if not any(alliance.sizes for alliance in found.values()):
        return
    placed = {member.key for alliance in found.values() for member in alliance.members}
    lists = list(_lists_of_states(cast, placed))
    for least, is_whole in ((_FEWEST, True), (_MANY, False)):
        for alliance in found.values():
            sizes = {value for value, _, _, _ in alliance.sizes}
            told = len(alliance.members)
            alone = not is_whole and _is_only_counted(found, alliance)
            if (told and not alone) or not sizes or min(sizes) < least:
                continue
            if not is_whole and _are_of_body(cast.reading, alliance):
                continue
            fits = (
                {len(one)} == sizes
                if is_whole
                else least <= len(one) <= max(sizes) - told
                for one in lists
            )
            at = next((n for n, fit in enumerate(fits) if fit), None)
            for member in () if at is None else lists.pop(at):
                alliance.add(member)


def _are_of_body(reading: Reading, alliance: Alliance) -> bool:
    """Tell whether members of a body are counted ("the ten elected members of the Council"), who are no states of a list."""
    members = reading.language.lexicon.verbs.get("members_of_body", frozenset())
    return any(
        at + 1 < stop
        for _, _, first, stop in alliance.sizes
        for at in range(first, stop)
        if reading.words.keys[at] in members
    )


def _is_only_counted(found: dict[str, Alliance], alliance: Alliance) -> bool:
    """Tell whether no other group of a story is counted."""
    return all(one is alliance or not one.sizes for one in found.values())


def _lists_of_states(cast: Cast, placed: set[str]) -> Iterator[tuple[Member, ...]]:
    """Give the lists of states of a story, from their first name on, that are long enough and hold none that is placed."""
    for at in cast.order:
        reference = cast.at[at][0]
        if not reference.key.startswith("state:") or _goes_back(cast, at):
            continue
        listed = cast.joint(at, at + _LONGEST)
        if len(listed) < _FEWEST or not placed.isdisjoint(listed):
            continue
        is_out = cast.reading.ends(at - 1, Tag.OUTSIDER)
        if not is_out and all(cast.figures[k].kind is ActorKind.STATE for k in listed):
            yield tuple(_places(cast, at, listed))


def _places(cast: Cast, at: int, listed: tuple[str, ...]) -> Iterator[Member]:
    """Give those of a list with the words that name each."""
    named = {
        key: reference
        for reference, keys in reversed(cast.within(at, at + _LONGEST))
        for key in keys
    }
    for key in listed:
        yield Member(key, named[key].first, named[key].stop)


def _goes_back(cast: Cast, at: int) -> bool:
    """Tell whether a list begins before a word."""
    reading = cast.reading
    return reading.is_mark(at - 1, ",") and at - _NEAR in cast.at

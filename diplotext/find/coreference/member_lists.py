"""Lists of members: names parted by commas and "and", and the classes named among them."""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.list_steps import between, over_joiner, step_to_list
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import before_bracket
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import (
    ActorKind,
    Comparator,
    MembershipRole,
    MentionForm,
)


MEMBERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
"""What may belong to a coalition."""

Claim = tuple[int, Comparator, int, int]
"""The size of a group, how exact it is, and the words that state it."""

_FEWEST = 2


@attrs.frozen
class Member:
    """
    Who belongs to a coalition, or did; indexes count words.

    Attributes:
        key: Key of its figure.
        first: First of the words that name it.
        stop: Behind the last of them.
        role: What it is there.
        since: The first day, where it is told.
        until: The last day, where it is told.
        inferred: Whether no words say so.
        rule: What tells so.
    """

    key: str
    first: int
    stop: int
    role: MembershipRole = MembershipRole.MEMBER
    since: dt.date | None = None
    until: dt.date | None = None
    inferred: bool = False
    rule: str = "list-of-members"


Found = tuple[str, Member]
"""The key of a coalition, and who has a place in it."""


def found_as(rule: str, key: str | None, members: Iterable[Member]) -> Iterator[Found]:
    """Give those whom a rule finds in a group; nobody where it finds no group."""
    for member in () if key is None else members:
        yield str(key), attrs.evolve(member, rule=rule)


@attrs.define
class Alliance:
    """
    A coalition in the making; indexes count words.

    Attributes:
        key: Key of its figure.
        sizes: Claimed sizes, as (value, comparator, first, stop).
        members: Named members.
        classes: Classes of members, as (quantifier, of, first, stop).
        outsiders: Keys of those named as standing outside.
    """

    key: str
    sizes: list[Claim] = attrs.Factory(list[Claim])
    members: list[Member] = attrs.Factory(list[Member])
    classes: list[tuple[str, str, int, int]] = attrs.Factory(
        list[tuple[str, str, int, int]]
    )
    outsiders: list[str] = attrs.Factory(list[str])

    def add(self, member: Member) -> None:
        """Take in a member; of two mentions of one the first counts, with what either tells of it; nothing is in itself."""
        if member.key == self.key:
            return
        for place, known in enumerate(self.members):
            if known.key == member.key:
                self.members[place] = _both(known, member)
                return
        self.members.append(member)

    def drop(self, member: Member) -> None:
        """Let a member have left: to its last day it was one, and without one it stands outside."""
        if member.until is not None:
            self.add(member)
            return
        self.members = [known for known in self.members if known.key != member.key]
        self.outsiders.append(member.key)


def _both(known: Member, other: Member) -> Member:
    """
    Give a member with the role and the days that either of two mentions tells.

    Who left before the day on which it came has come back.
    """
    plain = known.role is MembershipRole.MEMBER
    since, until = known.since or other.since, known.until or other.until
    back = since is not None and until is not None and until < since
    return attrs.evolve(
        known,
        role=other.role if plain else known.role,
        since=since,
        until=None if back else until,
    )


def read_list(cast: Cast, alliance: Alliance, at: int) -> int:
    """Read names parted by commas and "and", and give where what is neither ends the list."""
    reading = cast.reading
    whole: set[str] = set()  # those most of whose members are meant
    while at < len(reading.words) and reading.sentence_of[at] >= 0:
        known = cast.at.get(at)
        if known is not None and _is_class(reading, known[0]):
            end = _read_class(reading, alliance, known[0])
            whole.update(k for _, keys in cast.all_within(at, end) for k in keys)
            at = end
        elif known is not None and whole.issuperset(known[1]):
            at = known[0].stop  # "most members of the Union (EU)"
        elif known is not None and cast.figures[known[1][0]].kind in MEMBERS:
            _add_members(alliance, known)
            at = known[0].stop
        else:
            after = max(between(reading, at), _over_newcomer(cast, at))
            if after == at:
                return at
            at = after
    return at


def _over_newcomer(cast: Cast, at: int) -> int:
    """Step over a noun for a new member that stands before a name ("as well as [newcomer] Indonesia", "ainsi qu'un [nouveau venu,] l'Indonésie")."""
    reading = cast.reading
    behind = reading.first_of(at, reading.phrases("newcomers"))
    if behind is None:
        return at
    first = reading.over(behind + reading.is_mark(behind, ","), Tag.DETERMINER.bit)
    known = cast.at.get(first)
    named = known is not None and cast.figures[known[1][0]].kind is ActorKind.STATE
    return first if named else at


def _add_members(alliance: Alliance, known: tuple[Reference, tuple[str, ...]]) -> None:
    reference, keys = known
    if reference.form is MentionForm.DEMONYM:
        return
    for key in keys:
        alliance.add(Member(key, reference.first, reference.stop))


def listed_behind(cast: Cast, at: int, stop: int) -> tuple[Member, ...]:
    """
    Give the members of a list that begins a few words behind a place, or a single one.

    Adverbs, days, and words that say that a list is not complete may stand before it;
    any other word, or a mark, ends the search.
    """
    at = step_to_list(cast.reading, at, stop)
    known = cast.at.get(at)
    if at >= stop or known is None or not _belongs(cast, known):
        return ()
    listed = Alliance("")
    read_list(cast, listed, at)
    return tuple(listed.members)


def are_states(cast: Cast, members: Iterable[Member]) -> bool:
    """Tell whether states are members, and nobody else."""
    return all(cast.figures[member.key].kind is ActorKind.STATE for member in members)


def _belongs(cast: Cast, known: tuple[Reference, tuple[str, ...]]) -> bool:
    reference, keys = known
    is_named = bool(reference.key) and reference.form is not MentionForm.DEMONYM
    return is_named and all(cast.figures[key].kind in MEMBERS for key in keys)


def listed_before(cast: Cast, index: int) -> tuple[Member, ...]:
    """Give the members of a list, parted by commas and "and", that ends before a word."""
    listed = Alliance("")
    first = list_start(cast, index)
    if first < index:
        read_list(cast, listed, first)
    return tuple(m for m in listed.members if m.first < index)


def list_start(cast: Cast, index: int) -> int:
    """Give the first word of the names, parted by commas and "and", that end before a word."""
    reading = cast.reading
    first = end = index
    named = cast.within(reading.sentence(index).first, index)
    if named and named[-1][0].stop == index - 1 and _is_class(reading, named[-1][0]):
        end -= reading.is_mark(index - 1, ",")  # "A et B, ainsi que la plupart de C,"
    for reference, keys in reversed(_flat(cast, named)):
        at = before_bracket(reading, end)
        if at <= reference.first < end:
            continue  # within the bracket
        fits = _belongs(cast, (reference, keys)) or _is_class(reading, reference)
        if reference.stop != at or not fits:
            break
        first = end = reference.first
        end -= reading.has(end - 1, Tag.DETERMINER)
        end -= reading.has(end - 1, Tag.PREPOSITION, "of")  # "du Togo et de la Guinée"
        while end > over_joiner(reading, end):
            end = over_joiner(reading, end)
    return first


def _flat(
    cast: Cast, named: list[tuple[Reference, tuple[str, ...]]]
) -> list[tuple[Reference, tuple[str, ...]]]:
    """Give references with the states that end a phrase for several persons in its place ("los cancilleres de [Chile], [Perú] y [Cuba]")."""
    return [one for known in named for one in _of_people(cast, known[0]) or (known,)]


def _of_people(cast: Cast, outer: Reference) -> list[tuple[Reference, tuple[str, ...]]]:
    """Give the states within a phrase for several persons that ends with one ("les émissaires de [l'Arménie], de la Géorgie")."""
    if outer.kind is not ActorKind.PERSON_GROUP or outer.form is MentionForm.NAME:
        return []
    inside = cast.all_within(outer.first + 1, outer.stop)
    ends = any(one[0].stop == outer.stop for one in inside)
    return list(inside) if ends else []


def read_pure_list(cast: Cast, alliance: Alliance, at: int) -> None:
    """Read a list of members that names nothing else; one name alone is none."""
    listed = Alliance(alliance.key)
    read_list(cast, listed, at)
    known = {member.key for member in alliance.members}
    pure = are_states(cast, listed.members) or known <= {m.key for m in listed.members}
    if len(listed.members) >= _FEWEST and pure:
        for member in listed.members:
            alliance.add(member)


def _is_class(reading: Reading, reference: Reference) -> bool:
    return reading.hit(reference.first, Tag.QUANTIFIER) is not None


def _read_class(reading: Reading, alliance: Alliance, reference: Reference) -> int:
    hit = reading.hit(reference.first, Tag.QUANTIFIER)
    stop = hit[0] if hit else reference.first
    claim = (
        reading.say(reference.first, stop),
        reading.say(stop, reference.stop) if stop < reference.stop else "",
        reference.first,
        reference.stop,
    )
    alliance.classes.append(claim)
    return max(reference.stop, stop)

"""Who is named as the agents of a passive of representing ("was represented by its envoy, X, and by Y")."""

from collections.abc import Set as AbstractSet

from diplotext.find.bracket.standing import agent_start
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_NEAR = 3
_PARTING = tag_bits(Tag.SUBORDINATOR, Tag.CONDITION, Tag.RELATIVE, Tag.COMPLEMENTIZER)


def agents_named(
    syntax: Syntax,
    cast: Cast,
    group: VerbGroup,
    stop: int,
    kinds: AbstractSet[ActorKind],
) -> tuple[str, ...]:
    """Give the persons, or for a body the states, named behind "par" in the same sentence, before words for an absence."""
    reading = syntax.reading
    at = agent_start(syntax, group)
    while at < stop:
        absence = reading.hit(at, Tag.ABSENCE)
        agent = reading.hit(at, Tag.AGENT)
        if absence is None and agent is not None:
            absences = reading.among(Tag.ABSENCE.bit, agent[0], stop)
            within = agent[0], next(iter(absences), stop)
            return _listed(syntax, cast, within, kinds)
        at = at + 1 if absence is None else _behind_absence(reading, absence[0])
    return ()


def _behind_absence(reading: Reading, stop: int) -> int:
    """Step over words for an absence and the preposition of whose it is ("wegen der Erkrankung von")."""
    of = reading.hit(stop, Tag.AGENT)
    return stop if of is None else of[0]


def _listed(
    syntax: Syntax,
    cast: Cast,
    within: tuple[int, int],
    kinds: AbstractSet[ActorKind],
) -> tuple[str, ...]:
    """
    Give the agents of a list, an office and the name behind its comma as one person.

    A comma alone joins nobody: behind it somebody else is told of ("by its envoy, the minister
    having stayed home").
    """
    named: list[tuple[Reference, str]] = []
    listed = False
    for reference, keys in cast.within(*within):
        if reference.kind not in kinds or reference.form is MentionForm.PRONOUN:
            continue
        last = named[-1][0] if named else None
        if _acts_apart(syntax, within[0] if last is None else last.stop, reference):
            break
        if last is not None and not _follows(syntax, last, reference):
            break
        listed = listed or _is_joined(cast.reading, last, reference)
        if last is not None and not _is_name(last) and _is_name(reference):
            named.pop()
        named.append((reference, keys[0]))
    found = named if listed else named[:1]
    return tuple(dict.fromkeys(key for _, key in found))


def _acts_apart(syntax: Syntax, first: int, reference: Reference) -> bool:
    """Tell whether a name behind "and" is the subject of a verb of its own ("by its ambassador and [Myanmar] was not invited")."""
    reading = syntax.reading
    joined = any(
        reading.has(at, Tag.COORDINATOR) for at in range(first, reference.first)
    )
    stop = min(reference.stop + _NEAR, reading.sentence(first).stop)
    parted = reading.is_mark(
        reference.stop, ","
    )  # "The Union, represented by A and B,"
    verb = syntax.finite_within(reference.stop, stop)
    return joined and not parted and verb is not None


def _is_name(reference: Reference) -> bool:
    return reference.form is MentionForm.NAME


def _follows(syntax: Syntax, last: Reference, reference: Reference) -> bool:
    """Tell whether two persons stand in one clause."""
    reading, between = syntax.reading, range(last.stop, reference.first)
    parted = any(
        reading.begins(at, _PARTING) or reading.is_mark(at, ";:") for at in between
    )
    return not parted and syntax.finite_within(last.stop, reference.first) is None


def _is_joined(reading: Reading, last: Reference | None, reference: Reference) -> bool:
    if last is None:
        return False
    between = range(last.stop, reference.first)
    return any(reading.has(at, Tag.LIST_JOINER) for at in between)

"""Mechanisms in the making, each taken in once though it is called by several words."""

import attrs

from diplotext.find.mechanisms.mechanism_bounds import is_definite, is_made_up_of
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MechanismKind, MechanismStatus


@attrs.frozen
class Machine:
    """
    A mechanism in the making; indexes count words.

    Attributes:
        kind: What it is for.
        head: Folded words of its head noun and complement.
        first: Its first word, article left out.
        stop: Behind its last word.
        lead: Key of who leads it.
        status: How far it has come, where its verb tells.
        members: Keys of those of whom it is said to be made up.
        task: Where the words begin and end that say what it is for.
    """

    kind: MechanismKind
    head: str
    first: int
    stop: int
    lead: str | None
    status: MechanismStatus | None = None
    members: tuple[str, ...] = ()
    task: tuple[int, int] | None = None


def take_in(reading: Reading, machine: Machine, found: dict[str, Machine]) -> None:
    """
    Take in a mechanism, or what it tells of one that is known by other words.

    Args:
        reading: The article.
        machine: What was read.
        found: The mechanisms known so far, by the words of their heads.
    """
    again = _taken_up(reading, machine, found)
    if again is not None:
        if found[again].lead is None:
            found[again] = attrs.evolve(found[again], lead=machine.lead)
        return
    alike = [one.stop for one in found.values() if one.kind is machine.kind]
    first, stop = machine.first, machine.stop
    if machine.lead is None and is_made_up_of(reading, first, stop, alike):
        return
    if any(_makes_up(reading, end, first) for end in alike):
        return
    known = found.get(machine.head)
    if known is None:
        found[machine.head] = machine
        return
    fuller = machine if known.lead is None and machine.lead is not None else known
    watches = known.kind is MechanismKind.MONITORING  # or nothing told another kind
    kind = machine.kind if watches else known.kind
    found[machine.head] = attrs.evolve(fuller, kind=kind)


def _makes_up(reading: Reading, stop: int, first: int) -> bool:
    """Tell whether only "of" and a number part a noun from a body before it, which is made up of them ("a mission of 60 [observers]")."""
    if not (stop < first and reading.has(stop, Tag.PREPOSITION, "of")):
        return False
    between = range(stop + 1, first)
    return bool(between) and all(at in reading.numbers for at in between)


def _taken_up(
    reading: Reading, machine: Machine, found: dict[str, Machine]
) -> str | None:
    """Give the body that a noun alone behind a definite article takes up again ("a monitoring team ... Peru leads [the team]")."""
    keys = reading.words.keys
    alone = machine.stop == machine.first + 1
    if not alone or not is_definite(reading, machine.first - 1):
        return None
    noun = keys[machine.first]
    named = (
        head
        for head, known in found.items()
        if known.stop - known.first > 1 or keys[known.first] != noun
        if any(word.endswith(noun) for word in keys[known.first : known.stop])
    )
    return next(named, None) or _of_watchers(reading, noun, found)


def _of_watchers(reading: Reading, noun: str, found: dict[str, Machine]) -> str | None:
    """Give the only ones known to watch, whom a noun for what they are sent on takes up ("let observers in ... Peru leads [the mission]")."""
    suffixes, keys = reading.language.lexicon.suffixes, reading.words.keys
    if noun not in suffixes.get("staffed", ()):
        return None
    people = suffixes.get("staff_monitoring", ())
    watching = [h for h, one in found.items() if one.kind is MechanismKind.MONITORING]
    one = found[watching[0]] if len(watching) == 1 else None
    words = () if one is None else keys[one.first : one.stop]
    return watching[0] if any(word in people for word in words) else None

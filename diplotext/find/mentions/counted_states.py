"""Counts of states within a noun phrase: "12-nation group", "Gruppe von zehn Staaten", "the 55-member African Union"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


def counts_states(reading: Reading, first: int) -> bool:
    """Tell whether a phrase begins with a count of states as one word ("12-nation group")."""
    number = reading.numbers.get(first)
    if number is None or not reading.words.is_glued(number.stop):
        return False
    units = reading.language.lexicon.verbs.get("states_counted", frozenset())
    unit = number.stop + 1
    return unit < len(reading.words) and reading.words.keys[unit] in units


def is_of_states(reading: Reading, head: tuple[int, Entry], stop: int) -> bool:
    """Tell whether a group is one of states that its complement counts ("Gruppe von zehn Staaten")."""
    if head[1].tag is not Tag.GROUP or "singular" not in head[1].features:
        return False
    counted = (reading.numbers.get(at) for at in range(head[0], stop))
    return any(
        number is not None and reading.begins(number.stop, Tag.MEMBER_UNIT.bit)
        for number in counted
    )


def goes_with_name(reading: Reading, head: tuple[int, Entry]) -> bool:
    """Tell whether a count of members by a hyphen stands right before the name of a body ("the 55-[member] African Union")."""
    stop, entry = head
    counted = entry.tag is Tag.MEMBER_UNIT and reading.is_mark(stop - 2, "-")
    return counted and reading.begins(stop, Tag.ORGANIZATION.bit)

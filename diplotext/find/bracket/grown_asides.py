"""Participles of growing between commas behind a group: "die Dakar-Gruppe, [seit Mai auf neun Mitglieder geschrumpft],"."""

from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST = 16


def grown_aside(reading: Reading, stop: int) -> int | None:
    """Give the count to which a group has grown or shrunk by what stands between commas right behind its name, by its first word."""
    if not reading.is_mark(stop, ","):
        return None
    suffixes = reading.language.lexicon.suffixes
    grows, to = suffixes.get("grows", ()), suffixes.get("grown_to", ())
    limit = min(stop + _LONGEST, reading.sentence(stop).stop)
    for at in range(stop + 1, limit):
        number = reading.numbers.get(at)
        if reading.is_mark(at, ",;:"):
            return None
        if number is None or reading.key(at - 1) not in to:
            continue
        unit = reading.hit(number.stop, Tag.MEMBER_UNIT)
        behind = number.stop if unit is None else unit[0]
        grown = unit is not None and may_be_verb(reading, behind, grows)
        closed = grown and reading.is_mark(behind + 1, ",")
        return at if closed else None
    return None

"""What a speaker's own words lay down to himself: "X a regretté que P soit, selon lui, resté" is said once, by X."""

from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


_SOURCES = frozenset({"according-to", "as-told"})


def without_own_asides(reading: Reading, found: list[Attribution]) -> list[Attribution]:
    """Drop a source that is a mere pronoun ("selon lui") within or right behind what a verb tells somebody to have said."""
    asides = [a for a in found if _takes_up(reading, a)]
    if not asides:
        return found
    told: dict[int, list[Attribution]] = {}
    for one in found:
        if one.rule not in _SOURCES and one.cue is not None:
            told.setdefault(reading.sentence_of[one.cue[0]], []).append(one)
    own = {id(a) for a in asides if _is_own(reading, told, a)}
    return [a for a in found if id(a) not in own]


def _is_own(
    reading: Reading, told: dict[int, list[Attribution]], aside: Attribution
) -> bool:
    """Tell whether an aside is part of what somebody is told to have said in its sentence."""
    first, _ = aside.cue or (0, 0)
    near = told.get(reading.sentence_of[first], ())
    return any(_holds(reading, said, aside) for said in near)


def _takes_up(reading: Reading, attribution: Attribution) -> bool:
    """Tell whether a preposition and a pronoun of a person are all of a source."""
    source = attribution.source
    if attribution.rule != "according-to" or source is None or not source.pronoun:
        return False
    return reading.has(source.segments[-1][1] - 1, Tag.STRESSED_PRONOUN)


def _holds(reading: Reading, said: Attribution, aside: Attribution) -> bool:
    """Tell whether an aside stands between the words that somebody is told to have said, or ends them."""
    first, stop = aside.cue or (0, 0)
    start, end = reading.words.starts[first], reading.words.ends[stop - 1]
    inside = said.content[0].start < start and end <= said.content[-1].end
    behind = reading.words.within(said.content[-1]).stop
    closes = behind <= first <= behind + _CLOSING_MARKS
    return inside or (closes and reading.sentence(first).first < behind)


_CLOSING_MARKS = 2

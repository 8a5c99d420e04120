"""The words that lead to who leads something, a time between them or not: "chaired by", "présidée [depuis lundi] par"."""

from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST = 9


def lead_behind(reading: Reading, at: int) -> int | None:
    """Give where the words end that lead to who leads something, if such begin at a word."""
    hit = reading.hit(at, Tag.LEAD)
    if hit is not None:
        return hit[0]
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    if not may_be_verb(reading, at, leads):
        return None
    behind = over_times(reading, at + 1)
    agent = reading.hit(behind, Tag.AGENT) if behind > at + 1 else None
    return None if agent is None else agent[0]


def over_times(reading: Reading, at: int) -> int:
    """Step over adverbs, days and periods, and the commas that set them off ("[depuis lundi] par", "[, this year,] by")."""
    limit, after = at + _LONGEST, _over_time(reading, at)
    while at < after < limit:
        at, after = after, _over_time(reading, after)
    return at


def _over_time(reading: Reading, at: int) -> int:
    """Step over one of them."""
    at += (comma := reading.is_mark(at, ","))
    led = reading.hit(at, Tag.PREPOSITION)
    inner = at if led is None else led[0]
    for first in (at, inner, inner + reading.has(inner, Tag.DETERMINER)):
        for known in (reading.periods, reading.dates):
            if first in known:
                return known[first].stop
        if reading.has(first, Tag.ADVERB):
            return first + 1
    return at if comma and reading.begins(at, Tag.AGENT.bit) else at - comma

"""Clauses that name a day or a period to come: "tritt am 3. März bei", "zahlt ab sofort"."""

from diplotext.find.bracket.attributes import over_attribute
from diplotext.find.bracket.clause import Clause
from diplotext.find.commitments.due import is_dated
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_due(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause names a day or a period to come, or says that it is so from now on."""
    place = _behind_opening(reading, clause), clause.stop
    suffixes = reading.language.lexicon.suffixes
    onwards = suffixes.get("from_now_on", ())
    if any(reading.words.keys[at] in onwards for at in range(*place)):
        return True
    if not is_dated(reading, place):
        return False
    today, now = reading.article.date, suffixes.get("now_words", ())
    for at in range(*place):
        found = reading.dates.get(at)
        if found is None:
            continue
        if found.direction < 0 or reading.words.keys[at] in now:
            return False
        exact = found.weekday is None and found.date is not None
        return today is None or found.date is None or not exact or found.date > today
    return True


def _behind_opening(reading: Reading, clause: Clause) -> int:
    """Step over an attribute that opens a clause, whose day is not its own ("Der [im März gegründeten] Allianz gehören ...")."""
    first = clause.first + reading.has(clause.first, Tag.DETERMINER)
    return max(first, over_attribute(reading, first, clause.stop))

"""Words that point at the sentence before: "Das teilte X mit", "Dies sieht der Text vor"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def points_back(reading: Reading, clause: Clause) -> bool:
    """Tell whether a demonstrative is all that stands before the verb of a clause."""
    first, stop = clause.front
    alone = stop - first == 1
    return alone and reading.has(first, Tag.SUBJECT_PRONOUN, "demonstrative")

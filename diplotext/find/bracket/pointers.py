"""Words that point at the sentence before: "Das teilte X mit", "Dies sieht der Text vor"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.impersonal import is_impersonal
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def points_back(reading: Reading, clause: Clause) -> bool:
    """Tell whether a demonstrative is all that stands before the verb of a clause."""
    first, stop = clause.front
    alone = stop - first == 1
    return alone and reading.has(first, Tag.SUBJECT_PRONOUN, "demonstrative")


def leads_back(reading: Reading, clause: Clause) -> bool:
    """
    Tell whether the word before a verb of saying points at what stands before the clause.

    It is a demonstrative, an adverb for one ("Darauf wies X hin"), or with a verb that has no
    speaker for its subject one of manner ("So steht es in dem Papier").
    """
    if points_back(reading, clause):
        return True
    first, stop = clause.front
    suffixes = reading.language.lexicon.suffixes
    known = suffixes.get("pointing_adverbs", ())
    if is_impersonal(reading, clause):
        known = (*known, *suffixes.get("pointing_manner", ()))
    return stop - first == 1 and reading.words.keys[first] in known

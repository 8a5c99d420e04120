"""Verbs that tell of no conduct, unless a word beside them makes one of them: "werden bleiben", but "werden Gespräche führen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.verb_words import words_with
from diplotext.find.reading.reading import Reading


def is_idle(reading: Reading, clause: Clause, lemma: str) -> bool:
    """
    Tell whether a verb says what happens, is felt or counted, and no word that makes conduct of it stands in its clause.

    Args:
        reading: The text.
        clause: The clause of the verb.
        lemma: The verb.
    """
    if lemma not in reading.language.lexicon.suffixes.get("no_conduct", ()):
        return False
    words = words_with(reading, "conduct_with", lemma)
    return words.isdisjoint(reading.words.keys[clause.first : clause.stop])

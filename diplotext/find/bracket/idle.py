"""Verbs that tell of no conduct, unless a noun makes one of them: "werden bleiben", but "werden Gespräche führen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.reading import Reading


def is_idle(reading: Reading, clause: Clause, lemma: str) -> bool:
    """
    Tell whether a verb says what happens, is felt or counted, and none of the nouns that make conduct of it stands in its clause.

    Args:
        reading: The text.
        clause: The clause of the verb.
        lemma: The verb.
    """
    suffixes = reading.language.lexicon.suffixes
    if lemma not in suffixes.get("no_conduct", ()):
        return False
    known = suffixes.get("conduct_with", ())
    nouns = {
        noun
        for verb, noun in zip(known[::2], known[1::2], strict=True)
        if verb == lemma
    }
    return not nouns & set(reading.words.keys[clause.first : clause.stop])

"""Verbs that tell of no conduct, unless a word beside them makes one of them: "werden bleiben", but "werden Gespräche führen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.verb_words import words_with
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


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
    done = not words.isdisjoint(reading.words.keys[clause.first : clause.stop])
    return not (done or _leads_body(reading, clause, lemma))


_BODIES = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD, Tag.COALITION_HEAD)


def _leads_body(reading: Reading, clause: Clause, lemma: str) -> bool:
    """Tell whether a verb of leading has a body right before it ("wird [die Mission] führen", not "wird zu Streit führen")."""
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    return lemma in leads and reading.begins(clause.middle[1] - 1, _BODIES)

"""Verbs that tell of no conduct, unless a word beside them makes one of them: "werden bleiben", but "werden Gespräche führen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.verb_words import words_with
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


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
    return not (done or _leads_something(reading, clause, lemma))


def carries_idle(reading: Reading, clause: Clause, lemma: str) -> bool:
    """Tell whether the infinitive below a modal verb tells of no conduct, or is denied and only leaves something unsaid."""
    denied = clause.verb is not None and clause.verb.negated
    unsaid = denied and _leaves_unsaid(reading, clause, lemma)
    return unsaid or is_idle(reading, clause, lemma)


def _leaves_unsaid(reading: Reading, clause: Clause, lemma: str) -> bool:
    """Tell whether who does not do what a verb says leaves something unsaid ("wollte kein Datum nennen", "wolle von Betrug nicht sprechen")."""
    if lemma in reading.language.lexicon.suffixes.get("unsaid_verbs", ()):
        return True
    told_of = words_with(reading, "unsaid_with", lemma)
    return not told_of.isdisjoint(reading.words.keys[i] for i in clause.words)


def _leads_something(reading: Reading, clause: Clause, lemma: str) -> bool:
    """Tell whether a verb of leading has an object ("wird die Mission nicht führen"), and leads to nothing ("wird zu Streit führen")."""
    if lemma not in reading.language.lexicon.verbs.get("leads", frozenset()):
        return False
    keys = reading.words.keys[clause.first : clause.stop]
    if not words_with(reading, "idle_with", lemma).isdisjoint(keys):
        return False
    first, stop = clause.middle
    return any(_opens_object(reading, at, stop) for at in range(first, stop))


def _opens_object(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a pronoun stands, or a determiner opens a phrase, to which no preposition leads."""
    led = reading.has(at - 1, Tag.PREPOSITION)
    pronoun = reading.has(at, Tag.SUBJECT_PRONOUN) or reading.has(at, Tag.CLITIC)
    whole = pronoun or (
        reading.has(at, Tag.DETERMINER) and phrase_stop(reading, at, stop)
    )
    return bool(whole) and not led

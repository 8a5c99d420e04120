"""Whether a word may be a verb of speech where nothing of its clause is known yet."""

from collections.abc import Container

from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_BRACKET = 24


def may_be_speech(reading: Reading, at: int) -> bool:
    """Tell whether a word may be a form of a verb of speech, its prefix at the end of the clause or not."""
    return may_be_one_of(reading, at, reading.language.lexicon.reporting)


def may_be_one_of(reading: Reading, at: int, lemmas: Container[str]) -> bool:
    """
    Tell whether a word may be a form of one of some verbs, whose prefix may stand apart.

    Args:
        reading: The article.
        at: The word.
        lemmas: The verbs ("hinzufügen", of which "fügte" is a form where "hinzu" follows).
    """
    if may_be_verb(reading, at, lemmas):
        return True
    prefixes = reading.language.lexicon.prefixes
    if not prefixes or not reading.begins(at, Tag.VERB.bit):
        return False
    bases = {e.lemma for _, e in reading.tags[at] if e.tag is Tag.VERB}
    stop = min(at + _BRACKET, reading.sentence(at).stop)
    apart = (key for key in reading.words.keys[at + 1 : stop] if key in prefixes)
    return any(key + base in lemmas for key in apart for base in bases)


def may_end_speech(reading: Reading, at: int) -> bool:
    """Tell whether a word may be the last one of a verb of speech ("a fait [valoir]")."""
    if may_be_speech(reading, at):
        return True
    return reading.has(at, Tag.VERB) and may_be_speech(reading, at - 1)

"""What verb a word may be, whatever else it may be as well: asked before the verbs of a text are found."""

from collections.abc import Container

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def may_be_verb(reading: Reading, at: int, lemmas: Container[str]) -> bool:
    """Tell whether a word may be a form of one of some verbs."""
    return reading.begins(at, Tag.VERB.bit) and any(
        entry.tag is Tag.VERB and entry.lemma in lemmas for _, entry in reading.tags[at]
    )


def may_be_form(reading: Reading, at: int, tenses: Container[str | None]) -> bool:
    """Tell whether a word may be a verb in one of some tenses or forms without tense."""
    return reading.begins(at, Tag.VERB.bit) and any(
        entry.tag is Tag.VERB and entry.value in tenses for _, entry in reading.tags[at]
    )


def ends_set_phrase(reading: Reading, index: int) -> bool:
    """Tell whether a word is the noun of a set phrase behind one for what is done, and no verb ("la mise en [place]", "la prise en [charge]")."""
    suffixes = reading.language.lexicon.suffixes
    leads = reading.key(index - 1) in suffixes.get("set_phrase_leads", ())
    noun = reading.key(index - 2) in suffixes.get("set_phrase_nouns", ())
    return leads and noun and reading.has(index - 3, Tag.DETERMINER)

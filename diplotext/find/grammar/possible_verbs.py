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

"""What verb a word may be, whatever else it may be as well: asked before the verbs of a text are found."""

from collections.abc import Container

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


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
    """Tell whether a word is the noun of a set phrase behind what is done or its verb, and no verb itself ("la mise en [place]", "a mis Oslo en [garde]")."""
    suffixes = reading.language.lexicon.suffixes
    if reading.key(index - 1) not in suffixes.get("set_phrase_leads", ()):
        return False
    noun = reading.key(index - 2) in suffixes.get("set_phrase_nouns", ())
    done = noun and reading.has(index - 3, Tag.DETERMINER)
    return done or _is_set(reading, index - 1)


def _is_set(reading: Reading, at: int) -> bool:
    """Tell whether a verb of set phrases stands before a word, no more than its object between them ("met [les rebelles] en garde")."""
    verbs = reading.language.lexicon.suffixes.get("set_phrase_verbs", ())
    for before in range(at - 1, max(at - _LONGEST, -1), -1):
        if may_be_verb(reading, before, verbs):
            return True
        if not reading.words.is_word(before) or reading.is_one_of(before, _CLAUSES):
            return False
    return False


_LONGEST = 7
_CLAUSES = tag_bits(Tag.RELATIVE, Tag.COMPLEMENTIZER, Tag.SUBORDINATOR)

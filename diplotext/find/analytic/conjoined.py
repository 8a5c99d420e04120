"""Verb forms that are conjunctions where a whole clause follows them ("will come provided the truce holds")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_SUBJECT = tag_bits(
    Tag.DETERMINER, Tag.SUBJECT_PRONOUN, Tag.STATE, Tag.ORGANIZATION, Tag.DEMONYM
)
_CUTS = tag_bits(Tag.COORDINATOR, Tag.RELATIVE, Tag.COMPLEMENTIZER, Tag.SUBORDINATOR)
_NO_NOUN = tag_bits(Tag.PREPOSITION, Tag.COMPLEMENTIZER, Tag.ADVERB, Tag.VERB)
_REACH = 12


def leads_clause(reading: Reading, at: int) -> bool:
    """
    Tell whether a verb form that may be a conjunction is one here: a subject and a verb of the present follow.

    A verb with a tense stands before it in the sentence, or nothing does.
    """
    verb = reading.begins(at, Tag.VERB.bit)
    if not verb or not reading.has(at, Tag.CONDITION, "paused"):
        return False
    noun = reading.is_mark(at - 1, ",") and not reading.begins(at + 1, _NO_NOUN)
    begins = noun or reading.begins(at + 1, _SUBJECT)
    return begins and _is_behind_verb(reading, at) and _has_verb(reading, at)


def is_bare_clause(reading: Reading, at: int) -> bool:
    """Tell whether a pronoun or a noun without an article and its verb stand at a word behind a conjunction, where order tells ("until [it leaves]", "before [talks resume]")."""
    if "analytic" not in reading.language.lexicon.traits:
        return False
    noun = at < len(reading.words) and reading.words.is_word(at)
    closed = noun and reading.begins(at, _NO_NOUN) and not _is_noun_too(reading, at)
    noun = noun and not (reading.words.is_capitalized(at) or closed)
    begins = noun or reading.has(at, Tag.SUBJECT_PRONOUN)
    return begins and _has_verb(reading, at - 1) and not _looks_back(reading, at)


def _looks_back(reading: Reading, at: int) -> bool:
    """Tell whether the next auxiliary is of the past, and nothing before it told in the past what will be ("left before [anybody had asked]")."""
    first, stop = reading.sentence(at).first, reading.sentence(at).stop
    told = any(_may_be(reading, i, Tense.CONDITIONAL) for i in range(first, at))
    helps = reading.language.lexicon.auxiliaries
    near = range(at, min(at + _REACH, stop))
    ahead = (i for i in near if any(e.lemma in helps for _, e in reading.tags[i]))
    verb = next(ahead, None)
    past = verb is not None and _may_be(reading, verb, Tense.PAST_HISTORIC)
    return past and not told


def _may_be(reading: Reading, at: int, tense: Tense) -> bool:
    return any(e.tag is Tag.VERB and e.value == tense for _, e in reading.tags[at])


def _is_noun_too(reading: Reading, at: int) -> bool:
    """Tell whether a form of a verb is a noun as well ("talks")."""
    nouns = reading.language.lexicon.noun_verbs
    return any(e.tag is Tag.VERB and e.lemma in nouns for _, e in reading.tags[at])


def _is_behind_verb(reading: Reading, at: int) -> bool:
    """Tell whether a verb of the sentence stands before a word, so that it needs no further one, or nothing does."""
    first = reading.sentence(at).first
    return at == first or any(
        entry.tag is Tag.VERB and entry.value in _FINITE
        for i in range(first, at - 1)
        for _, entry in reading.tags[i]
    )


def _has_verb(reading: Reading, at: int) -> bool:
    """Tell whether a form of the present that is no noun, or an auxiliary, follows behind a subject."""
    lexicon = reading.language.lexicon
    for i in range(at + 2, min(at + _REACH, reading.sentence(at).stop)):
        if not reading.words.is_word(i) or reading.is_one_of(i, _CUTS):
            return False
        forms = [entry for _, entry in reading.tags[i] if entry.tag is Tag.VERB]
        present = any(entry.value == Tense.PRESENT for entry in forms)
        ends = not reading.words.is_word(i + 1) if i + 1 < len(reading.words) else True
        noun = any(entry.lemma in lexicon.noun_verbs for entry in forms) and not ends
        helps = any(entry.lemma in lexicon.auxiliaries for entry in forms)
        if helps or (present and not noun):
            return True
    return False


_FINITE = frozenset(
    {Tense.PRESENT, Tense.PAST_HISTORIC, Tense.FUTURE, Tense.CONDITIONAL}
)

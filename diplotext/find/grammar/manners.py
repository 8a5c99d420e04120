"""How something is said: "en souriant", "d'une voix ferme", "sans nommer personne", "plus crûment"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


def over_manner(syntax: Syntax, at: int, stop: int) -> int:
    """
    Step over words that tell how something is said and govern no clause, if they begin at a word.

    Args:
        syntax: The article.
        at: The word.
        stop: How far they may reach.
    """
    reading = syntax.reading
    if syntax.kinds or drops_subject(reading):
        return at
    if reading.key(at) in reading.language.lexicon.suffixes.get(
        "degrees_of_manner", ()
    ):
        adverb = reading.hit(at + 1, Tag.ADVERB)
        return at if adverb is None else min(adverb[0], stop)
    if not reading.has(at, Tag.PREPOSITION):
        return at
    if reading.has(at, Tag.PREPOSITION, "of"):
        return _over_noun(syntax, at, stop)
    return _over_deed(syntax, at, stop)


def _over_noun(syntax: Syntax, at: int, stop: int) -> int:
    """Step over a noun behind "de" and "one", a word for how it is behind it or not, be that the form of a verb too ("d'une voix ferme")."""
    reading = syntax.reading
    if not reading.has(at + 1, Tag.DETERMINER, "indefinite"):
        return at
    nouns = reading.language.lexicon.suffixes.get("manner_nouns", ())
    if reading.key(at + 2) not in nouns:
        return skip_noun_phrase(syntax, at + 1, stop)
    word = at + 3
    plain = reading.words.is_word(word) and not reading.words.is_capitalized(word)
    described = plain and not reading.is_one_of(word, _NO_ADJECTIVE)
    return min(word + described, stop)


_NO_ADJECTIVE = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.COMPLEMENTIZER,
    Tag.ROLE,
    Tag.GROUP,
    Tag.SUBJECT_PRONOUN,
)


def _over_deed(syntax: Syntax, at: int, stop: int) -> int:
    """Step over what somebody does, or leaves undone, while he speaks: a gerund, or "sans" with an infinitive and its object."""
    reading = syntax.reading
    verb = syntax.group(at + 1)
    if verb is None or not at <= verb.start <= at + 1:
        return at
    left = verb.tense is Tense.INFINITIVE and reading.has(
        at, Tag.PREPOSITION, "without"
    )
    if not (left or verb.tense is Tense.GERUND):
        return at
    return min(_over_object(syntax, verb, stop), stop)


def _over_object(syntax: Syntax, verb: VerbGroup, stop: int) -> int:
    """Step over the object of a verb that needs one, be it a party ("sans nommer [la Russie]"), or over "nobody"."""
    reading, at = syntax.reading, verb.stop
    if reading.has(at, Tag.NEGATION, "after"):
        return at + 1
    suffixes = reading.language.lexicon.suffixes
    needs = (*suffixes.get("kept_back", ()), *suffixes.get("naming_verbs", ()))
    if verb.lemma not in needs:
        return at
    if reading.words.is_capitalized(at):
        return reading.over_capitals(at, stop)
    led = reading.has(at, Tag.DETERMINER)
    return skip_noun_phrase(syntax, at, stop) if led else at

"""Those who take part, named behind the verb: "Y participeront notamment Riga et Oslo", "En ella intervendrán, entre otros, Perú y Chile"."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.known_names import NAMES
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_THIRD = 3
_ASIDE = 6


def joiners_behind(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the states and bodies named behind a verb of taking part, which has no object that they could be.

    Adverbs, what they take part in and an aside between commas may stand before them.

    Args:
        syntax: The article.
        group: The verb, no subject before it.
    """
    reading = syntax.reading
    behind = _behind_verb(reading, group)
    if behind is None or not group.is_finite or group.person != _THIRD:
        return None
    stop = sentence_end(reading, group.first)
    at = _over_circumstances(syntax, behind, stop)
    led = reading.has(at, Tag.DETERMINER, "definite") and not reading.has(
        at, Tag.PREPOSITION
    )
    if at >= stop or not reading.begins(at + led, NAMES):
        return None
    verb = syntax.finite_within(at, stop)
    return Subject(((at, stop if verb is None else verb.start),), plural=group.plural)


def _behind_verb(reading: Reading, group: VerbGroup) -> int | None:
    """Give where a verb of taking part ends, its noun with it ("prendront part"); nothing for another verb."""
    verbs = reading.language.lexicon.suffixes.get("taking_part", ())
    if group.lemma in verbs:
        return group.stop
    noun = reading.key(group.stop)
    return group.stop + 1 if f"{group.lemma} {noun}" in verbs else None


def _over_circumstances(syntax: Syntax, at: int, stop: int) -> int:
    """Step over adverbs, days, phrases with a preposition and asides between commas."""
    reading = syntax.reading
    while at < stop:
        after = skip_adverbs(reading, at)
        hit = reading.hit(after, Tag.PREPOSITION)
        if after == at and hit is not None:
            after = skip_noun_phrase(syntax, hit[0], stop)
        elif after == at and reading.is_mark(at, ","):
            after = _over_aside(reading, at, stop)
        if after == at:
            break
        at = after
    return at


def _over_aside(reading: Reading, comma: int, stop: int) -> int:
    """Step over a short aside, from its comma to behind the one that closes it."""
    for at in range(comma + 2, min(comma + _ASIDE, stop)):
        if reading.is_mark(at, ","):
            return at + 1
    return comma

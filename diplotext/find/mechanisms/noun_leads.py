"""Who has the lead of a mechanism by a noun, where word order tells: "Kenya's command of the force", "will take over the leadership of the mission"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.named_leaders import (
    acting,
    leader_named,
    subject_leading,
)
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_NEAR = 8
_ADJECTIVES = 2
_OWNED = 10
_NAME = 6


def noun_lead(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """
    Give who has the lead of a mechanism by a noun before it or behind "under".

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism, behind its determiner.
        stop: Behind its last word.
    """
    noun = _noun_before(syntax.reading, first)
    if noun is None:
        return _under_whom(syntax, cast, stop)
    return (
        _owner(syntax, cast, noun)
        or _taker(syntax, cast, noun, stop)
        or _goes_to(syntax, cast, noun, stop)
    )


def names_lead(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun of leading stands behind its owner, and is the lead of something and no body ("under Kenya's [command]")."""
    return syntax.kinds[at - 1] is Kind.OWNER and _is_lead(syntax.reading, at)


def _noun_before(reading: Reading, first: int) -> int | None:
    """Give the noun of leading that "of" joins to a mechanism ("[command] of the force")."""
    at = first - 1 - reading.has(first - 1, Tag.DETERMINER)
    return (
        at - 1
        if reading.has(at, Tag.PREPOSITION, "of") and _is_lead(reading, at - 1)
        else None
    )


def _is_lead(reading: Reading, at: int) -> bool:
    return reading.key(at) in reading.language.lexicon.suffixes.get("lead_nouns", ())


def _before_adjectives(syntax: Syntax, noun: int) -> int:
    """Give the word before a noun and its adjectives."""
    at = noun - 1
    while at > noun - 1 - _ADJECTIVES and syntax.kinds[at] is Kind.NOMINAL:
        at -= 1
    return at


def _owner(syntax: Syntax, cast: Cast, noun: int) -> str | None:
    """Give whose lead a noun names ("[Kenya]'s joint command", "[Kenyan] leadership")."""
    at = _before_adjectives(syntax, noun)
    if syntax.kinds[at] is Kind.OWNER:
        return _owning(syntax, cast, at)
    for word in range(at, noun):
        for end, entry in syntax.reading.tags[word]:
            key = f"state:{entry.value}"
            if entry.tag is Tag.DEMONYM and end <= noun and key in cast.figures:
                return key
    return None


def _owning(syntax: Syntax, cast: Cast, at: int) -> str | None:
    """Give who is named right before the mark of an owner that ends at a word."""
    while syntax.kinds[at] is Kind.OWNER:
        at -= 1
    for first in range(at, max(at - _NAME, -1), -1):
        named = cast.head(first, at + 1)
        if named is not None and named[0].stop == at + 1:
            return acting(cast, named[1][0])
    return None


def _taker(syntax: Syntax, cast: Cast, noun: int, stop: int) -> str | None:
    """Give who takes a lead or is given it, whose noun is the object of a verb ("[Kenya] will take over command", "gave [Kenya] command")."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    takes, gives = (suffixes.get(name, ()) for name in ("takes_lead", "gives_lead"))
    at = _before_adjectives(syntax, noun)
    at -= syntax.kinds[at] is Kind.DETERMINER
    at -= reading.key(at) in suffixes.get("verb_particles", ())
    group = _verb_before(syntax, at)
    if group is None or group.negated:
        return None
    if group.lemma in gives:
        if group.passive:
            return subject_leading(syntax, cast, group) if group.stop > at else None
        to = reading.has(stop, Tag.PREPOSITION, "addressee")
        given = (
            leader_named(cast, stop + 1, reading.sentence(stop).stop) if to else None
        )
        return given or (
            leader_named(cast, group.stop, at + 1) if group.stop <= at else None
        )
    taken = group.lemma in takes and group.stop > at and not group.passive
    return subject_leading(syntax, cast, group) if taken else None


def _verb_before(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb that stands at a word, or nearest before it in its clause."""
    first = max(syntax.reading.sentence(at).first, at - _NEAR)
    groups = (syntax.group(i) for i in range(at, first - 1, -1))
    return next((g for g in groups if g is not None), None)


def _goes_to(syntax: Syntax, cast: Cast, noun: int, stop: int) -> str | None:
    """Give to whom a lead goes, whose noun is the subject of a verb ("Command of the force will pass to [Kenya]")."""
    reading = syntax.reading
    end = reading.sentence(noun).stop
    suffixes = reading.language.lexicon.suffixes
    gives = suffixes.get("gives_lead", ())
    for at in range(stop, min(stop + _NEAR, end)):
        if reading.is_mark(at, ".;:"):
            return None
        group = syntax.group(at)
        if group is None or group.first != at or group.negated:
            continue
        given = group.passive or group.tense is Tense.PARTICIPLE
        if given and group.lemma in gives:
            to = reading.has(group.stop, Tag.PREPOSITION, "addressee")
            return leader_named(cast, group.stop + 1, end) if to else None
        for lemma, *words in reading.language.lexicon.phrases.get("lead_goes", ()):
            behind = reading.first_of(group.stop, (tuple(words),))
            if lemma == group.lemma and behind is not None:
                return leader_named(cast, behind, end)
    return None


def _under_whom(syntax: Syntax, cast: Cast, stop: int) -> str | None:
    """Give whose lead a mechanism is under, in its sentence and before another one ("a force under [General Otieno]'s command")."""
    reading = syntax.reading
    under = reading.language.lexicon.suffixes.get("commanding", ())
    end = reading.sentence(stop - 1).stop
    end = next(iter(reading.among(_HEADS, stop, end)), end)
    for at in range(stop, end):
        if reading.key(at) not in under:
            continue
        for noun in range(at + 1, min(at + _OWNED, end + 1)):
            if _is_lead(reading, noun):
                return _owner(syntax, cast, noun)
    return None

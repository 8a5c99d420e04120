"""Who belongs to a group by taking part in what it does: "Y participeront A et B", "a mission to which A will contribute"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging import is_bare
from diplotext.find.coalitions.belonging_verbs import (
    has_beside,
    is_phrase,
    verbs_saying,
)
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import just_named
from diplotext.find.coreference.member_lists import Found, found_as, listed_behind
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NEAR = 4
_LIGHT = tag_bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.QUALIFIER)


def taking_part(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those who take part in a group, or in the mission of the group just named."""
    reading = syntax.reading
    for own, whole in verbs_saying(syntax, "takes_part"):
        above = future_above(syntax, own) or own
        if own.passive or not is_factual(syntax, above):
            continue
        stop = reading.sentence(own.start).stop
        if reading.among(Tag.OBSERVING.bit, whole.stop, stop):
            continue
        first = _meant(syntax, cast, own, whole)
        key = None if first is None else just_named(cast, first)
        if key is None:
            continue
        before = members_before(syntax, cast, own)
        listed = before or listed_behind(cast, _over_it(reading, whole), stop)
        yield from found_as("takes-part", key, listed)


def _meant(syntax: Syntax, cast: Cast, own: VerbGroup, whole: VerbGroup) -> int | None:
    """Give the word before which that was named in which somebody takes part, where a pronoun or nothing says what it is."""
    reading = syntax.reading
    if has_beside(reading, own, "to_it") or _is_it(reading, own.start - 2):
        return own.start
    if _over_it(reading, whole) > whole.stop:
        return own.start
    before = members_before(syntax, cast, own)
    first = before[0].first if before else own.start
    for at in range(max(first - _NEAR, 0), first):
        behind = reading.first_of(at, reading.phrases("in_which"))
        if behind is not None and first - behind <= 1:
            return at
    doing = reading.language.lexicon.suffixes.get("its_doing", ())
    behind = reading.over(whole.stop, _LIGHT)
    if behind > whole.stop + 1 and reading.key(behind) in doing:
        return own.start  # "took part in the action"
    stop = reading.sentence(own.start).stop
    free = not is_phrase(syntax, whole) or not reading.has(whole.stop, Tag.PREPOSITION)
    return own.start if free and is_bare(syntax, cast, own, stop) else None


def _is_it(reading: Reading, at: int) -> bool:
    """Tell whether a preposition and a pronoun for a thing stand at a word ("en ella")."""
    things = reading.language.lexicon.suffixes.get("it_words", ())
    return reading.has(at, Tag.PREPOSITION) and reading.key(at + 1) in things


def _over_it(reading: Reading, whole: VerbGroup) -> int:
    """Step over a preposition and a pronoun behind a verb ("participarán [en ella] Chile y Perú")."""
    at = reading.over(whole.stop, Tag.ADVERB.bit)
    return at + 2 if _is_it(reading, at) else whole.stop

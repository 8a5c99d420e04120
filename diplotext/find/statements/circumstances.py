"""Round an act of speech: to whom, where, when, through which medium, on whose behalf."""

import datetime as dt

import attrs

from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.place_names import is_platform
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


_REACH = 24
_ADDRESSED = frozenset({ActorKind.PERSON, ActorKind.MEDIA, ActorKind.PERSON_GROUP})


@attrs.frozen
class Circumstances:
    """
    What surrounds an act of speech.

    Attributes:
        addressee: Key of whom it was said to.
        medium: Key of the medium it was said on.
        relayed_by: Key of the medium that relays it.
        setting: The phrase of place or occasion.
        when: The day it was said.
    """

    addressee: str | None = None
    medium: str | None = None
    relayed_by: str | None = None
    setting: Span | None = None
    when: dt.date | None = None


def circumstances(
    syntax: Syntax, cast: Cast, attribution: Attribution
) -> Circumstances:
    """Read the phrases behind a cue and its speaker that tell how it was said."""
    found = Circumstances(
        addressee=_ordered(cast, attribution), relayed_by=_relaying(cast, attribution)
    )
    for at in _surroundings(syntax, attribution):
        if at in syntax.reading.dates or syntax.reading.begins(at, _LEADING):
            found = _take(syntax, cast, found, at)
    if found.setting is None:
        return attrs.evolve(found, setting=_fronted(syntax, attribution))
    return found


def _relaying(cast: Cast, attribution: Attribution) -> str | None:
    """Give the medium that tells of what somebody said ("[l'agence Y] a rapporté que X a dit")."""
    if attribution.relay is None:
        return None
    return next(iter(whom(cast, attribution.relay)), None)


def _fronted(syntax: Syntax, attribution: Attribution) -> Span | None:
    """Give the setting that opens the sentence of a cue, up to its comma."""
    reading = syntax.reading
    cue = attribution.cue[0] if attribution.cue else 0
    first = reading.sentence(cue).first
    hit = reading.hit(first, Tag.PREPOSITION)
    if hit is None or "setting" not in hit[1].features:
        return None
    stop = next((i for i in range(first, cue) if reading.is_mark(i, ",")), first)
    content = [
        span for span in attribution.content if span.start < reading.words.starts[stop]
    ]
    return reading.span(first, stop) if stop > first and not content else None


def _ordered(cast: Cast, attribution: Attribution) -> str | None:
    """Give whom an order is put to."""
    if attribution.order is None:
        return None
    keys = cast.joint(*attribution.order)
    return keys[0] if keys else None


def _surroundings(syntax: Syntax, attribution: Attribution) -> range:
    """Give the words behind the cue in its sentence that are neither content nor quotation."""
    reading = syntax.reading
    first = attribution.cue[1] if attribution.cue else 0
    if first >= len(reading.words) or reading.sentence_of[first] == NOWHERE:
        return range(0)
    stop = min(reading.sentence(first - 1).stop, first + _REACH)
    starts = [
        s.start
        for s in attribution.content
        if s.start > reading.words.starts[first - 1]
    ]
    limit = min(starts, default=len(reading.words.text))
    while stop > first and reading.words.ends[stop - 1] > limit:
        stop -= 1
    return range(first, stop)


_LEADING = tag_bits(Tag.AGENT, Tag.PREPOSITION)


def _take(syntax: Syntax, cast: Cast, found: Circumstances, at: int) -> Circumstances:
    reading = syntax.reading
    if at in reading.dates and found.when is None:
        return attrs.evolve(found, when=reading.dates[at].date)
    agent = reading.hit(at, Tag.AGENT)
    if agent is not None:
        medium = _of_kind(cast, agent[0], frozenset({ActorKind.MEDIA}))
        return attrs.evolve(found, relayed_by=medium or found.relayed_by)
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None or "of" in hit[1].features or _leads_nowhere(syntax, at, hit[0]):
        return found
    if "addressee" in hit[1].features and found.addressee is None:
        addressee = _of_kind(cast, hit[0], _ADDRESSED)
        if addressee is not None:
            return attrs.evolve(found, addressee=addressee)
    if "setting" in hit[1].features and found.setting is None:
        stop = _phrase_stop(syntax, cast, hit[0], reading.sentence(at).stop)
        return attrs.evolve(
            found, setting=reading.span(at, stop), medium=_medium(cast, hit[0])
        )
    return found


def _leads_nowhere(syntax: Syntax, at: int, behind: int) -> bool:
    """Tell whether a word that may be a preposition closes the clause of its verb ("forderte ... auf"), or leads to a clause ("confió [en] que")."""
    closes = syntax.clauses is not None and syntax.group(at) is not None
    return closes or syntax.reading.has(behind, Tag.COMPLEMENTIZER)


def _phrase_stop(syntax: Syntax, cast: Cast, first: int, limit: int) -> int:
    """Give where a noun phrase ends: with the name it holds, if it holds one."""
    reading, head = cast.reading, cast.head(first, limit)
    if syntax.clauses is not None:
        return phrase_stop(reading, first, limit) or min(first + 1, limit)
    stop = skip_noun_phrase(syntax, first, limit)
    if head is not None and head[0].stop <= limit:
        stop = head[0].stop
    placed = reading.has(stop, Tag.PREPOSITION, "addressee")
    while placed and stop + 1 < limit and reading.words.is_capitalized(stop + 1):
        stop += 1
    return (
        stop
        if not placed
        else stop + (stop < limit and reading.words.is_capitalized(stop))
    )


def _medium(cast: Cast, first: int) -> str | None:
    """Give the medium on which something is said, by its name; a noun alone is a place ("on television")."""
    key = _of_kind(cast, first, frozenset({ActorKind.MEDIA}))
    if key is None or is_platform(cast.reading, key):
        return None
    return key if key.startswith(("org:", "body:")) else None


def _of_kind(cast: Cast, first: int, kinds: frozenset[ActorKind]) -> str | None:
    head = cast.head(first, first + 4)
    if head is None or not head[1] or head[0].form is MentionForm.TITLE:
        return None
    key = head[1][0]
    return key if cast.figures[key].kind in kinds else None

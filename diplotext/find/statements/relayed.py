"""What a medium only relays: "X ha dicho que P, según la agencia Y" is said by X."""

import attrs

from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind
from diplotext.text.span import Span


_SOURCES = frozenset({"according-to", "as-told", "as-reported"})
_BEHIND = frozenset({"incise", "incise-resumed"})


def without_relays(reading: Reading, found: list[Attribution]) -> list[Attribution]:
    """
    Take what somebody named says, in the very words that a medium relays, for his own.

    What he says ends before the words that tell who relays it ("Storm a dit que P, [a
    rapporté l'agence Y]").
    """
    rules = _SOURCES | _BEHIND
    relays = [a for a in found if a.rule in rules and _is_medium(reading, a)]
    if not relays:
        return found
    dropped: set[int] = set()
    kept: list[Attribution] = []
    for one in found:
        over = [a for a in relays if a is not one and _holds(reading, a, one)]
        dropped |= {id(a) for a in over}
        kept.append(_before(over[0], one) if over else one)
    return [a for a in kept if id(a) not in dropped]


def _before(relay: Attribution, inner: Attribution) -> Attribution:
    """Cut off of what somebody says the source that relays it."""
    inner = attrs.evolve(inner, relay=relay.source)
    end, start = relay.content[0].end, inner.content[-1].start
    if not start < end < inner.content[-1].end:
        return inner
    cut = Span(start, end)
    return attrs.evolve(inner, content=(*inner.content[:-1], cut))


def _is_medium(reading: Reading, attribution: Attribution) -> bool:
    """Tell whether the source of words is a newspaper, an agency or a station."""
    source = attribution.source
    lexicon = reading.language.lexicon
    nouns = lexicon.suffixes.get("media_nouns", ())
    if source is not None and _is_same(reading, *source.segments[0]):
        return True
    for at in range(*source.segments[0]) if source is not None else ():
        for _, entry in reading.tags[at]:
            if entry.tag is Tag.GROUP and entry.lemma.casefold() in nouns:
                return True
            if entry.tag is Tag.ORGANIZATION:
                known = lexicon.organizations.get(entry.value or "")
                return known is not None and known.kind == ActorKind.MEDIA
    return False


def _is_same(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether words only say that the source is the one before ("selon la même source")."""
    suffixes = reading.language.lexicon.suffixes
    same = set(reading.words.keys[first : stop - 1]) & set(
        suffixes.get("same_words", ())
    )
    return bool(same) and reading.key(stop - 1) in suffixes.get("last_sources", ())


def _holds(reading: Reading, outer: Attribution, inner: Attribution) -> bool:
    """Tell whether somebody named speaks, by a verb, within what another one is the source of."""
    if inner.cue is None or inner.source is None or not inner.source.is_expressed:
        return False
    if inner.rule in _SOURCES:
        return False
    start = reading.words.starts[inner.cue[0]]
    told = any(span.start <= start < span.end for span in outer.content)
    whole = _end(reading, inner) >= outer.content[-1].end - _MARK
    return told and whole and len(outer.content) == 1


def _end(reading: Reading, attribution: Attribution) -> int:
    """Give where the last of what somebody said, and of the words that tell that he said it, ends."""
    stops = (
        [stop for _, stop in attribution.source.segments] if attribution.source else []
    )
    stops += [attribution.cue[1]] if attribution.cue else []
    ends = (reading.words.ends[stop - 1] for stop in stops)
    return max(attribution.content[-1].end, *ends)


_MARK = 3
"""What may close the words relayed: a blank and a mark or two."""

"""The segments that commas and dashes cut the words before a verb into ("Ana Lund, the envoy, said")."""

import attrs

from diplotext.find.analytic.addressees import behind_addressee
from diplotext.find.analytic.joined_subjects import behind_gift
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import behind_contrast, last_phrase
from diplotext.find.analytic.regions import Region
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag


def segments_of(syntax: Syntax, region: Region) -> list[tuple[int, int]]:
    """Cut a region at its commas and dashes; drop what stands before a subject of its own."""
    reading, region = syntax.reading, _own_clause(syntax, region)
    found: list[tuple[int, int]] = []
    start = region.first
    for at in range(region.first, region.stop + 1):
        if at == region.stop or (
            is_pause(reading, at) and not _is_held(syntax, at, region)
        ):
            if at > start:
                found.append(_trim(syntax, start, at))
            start = at + 1
    found = [s for s in found if s[1] > s[0] and not _is_denied(syntax, s, found)]
    apart = is_pause(reading, region.first)  # "Peru hopes, however, to stay, X said"
    if region.reported and found and not apart:
        first, last = found[0]
        behind = behind_addressee(syntax, region)
        told = (behind if first < behind < last else first, last)
        phrase = behind_gift(syntax, first, last) or last_phrase(syntax, *told)
        return ([phrase] if phrase else []) + found[1:]
    if region.behind_verb and not apart:
        return _own(syntax, found)
    return found


def _is_denied(
    syntax: Syntax, segment: tuple[int, int], found: list[tuple[int, int]]
) -> bool:
    """Tell whether a segment behind another one is denied to be the subject ("Peru, [not Chile], agreed")."""
    first = segment[0]
    denied = syntax.kinds[first] is Kind.NEGATION
    denied = denied or syntax.reading.has(first - 1, Tag.NEGATION)
    return segment != found[0] and denied


def _own_clause(syntax: Syntax, region: Region) -> Region:
    """
    Leave the verb before out of a region where a coordinator begins a further clause.

    It is set against that of the verb ("took the text but [Chad] said"), or the verb has an
    infinitive, which is no clause ("agreed to pay and [Chad] said").
    """
    if not region.behind_verb:
        return region
    first = behind_contrast(syntax, region.first, region.stop)
    if first > region.first:
        return Region(first, region.stop)
    acts = region.reported and syntax.kinds[region.first] is Kind.TO
    return attrs.evolve(region, reported=region.reported and not acts)


def _is_held(syntax: Syntax, at: int, region: Region) -> bool:
    """Tell whether a comma stands in brackets or in a quotation within the region."""
    inside = syntax.reading.quote_of[region.stop - 1] if region.stop else -1
    return syntax.reading.quote_of[at] not in (inside, -1)


def _own(syntax: Syntax, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out what belongs to the verb before: its object, up to a comma or a coordinator."""
    if len(found) > 1:
        return found[1:]
    for first, stop in found:
        for at in range(stop - 1, first, -1):
            if syntax.kinds[at] is Kind.COORDINATOR:
                return [(at + 1, stop)] if at + 1 < stop else []
        phrase = last_phrase(syntax, first, stop)
        return [phrase] if phrase is not None else []
    return []


def _trim(syntax: Syntax, first: int, stop: int) -> tuple[int, int]:
    """Drop coordinators, adverbs, time words and marks from the head of a segment."""
    dropped = (Kind.COORDINATOR, Kind.ADVERB, Kind.TIME, Kind.MARK, Kind.QUOTE)
    while first < stop and syntax.kinds[first] in dropped:
        first += 1
    end, behind = stop, (*dropped, Kind.NEGATION)
    while end > first and syntax.kinds[end - 1] in behind:
        if syntax.reading.is_mark(end - 1, ")") and syntax.kinds[end - 2] is Kind.NAME:
            break  # "the African Union (AU)"
        end -= 1
    dated = first < end < len(syntax.kinds) and syntax.kinds[end] is Kind.TIME
    led = dated and syntax.kinds[end - 1] is Kind.PREPOSITION
    return first, end - led  # "Ana Lund [on Monday] said"

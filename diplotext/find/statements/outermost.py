"""Which attributions are kept where one lies within another: those whose words are no part of what somebody else says."""

from itertools import pairwise

import attrs

from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cover import Cover
from diplotext.text.span import Span


def unwrapped(found: list[Attribution]) -> list[Attribution]:
    """
    Drop an object of which all quoted words are somebody's within it.

    "Condemned what Oslo called “a trick”" quotes what Oslo called it.
    """
    objects = (a for a in found if a.rule == "cue-object" and a.quoted)
    ordered = sorted(objects, key=_extent)
    outer = {id(a) for a, b in pairwise(ordered) if _wraps(a, b)}
    return [a for a in found if id(a) not in outer]


def _wraps(outer: Attribution, inner: Attribution) -> bool:
    first, last = outer.content[0], outer.content[-1]
    within = first.start < inner.content[0].start and inner.content[-1].end <= last.end
    return within and set(outer.quoted) <= set(inner.quoted)


def outermost(found: list[Attribution], *, quoted: bool = False) -> list[Attribution]:
    """
    Drop attributions whose cue lies in another one's content, quotations of their own excepted.

    Args:
        found: The attributions.
        quoted: Whether any quoted words make one that is reported a statement of its own.
    """
    pointed = [a for a in found if a.rule == "pointing-back"]
    if pointed:  # words that have a source of their own are not pointed back at
        said = Cover(
            sorted(s for a in found if a.rule != "pointing-back" for s in a.content)
        )
        spoken = {id(a) for a in pointed if said.overlaps(a.content[0])}
        found = [a for a in found if id(a) not in spoken]
    ordered = sorted(found, key=_extent)
    kept: list[Attribution] = []
    reach: list[Attribution] = []
    for one in ordered:
        reach = [a for a in reach if a.content[-1].end > one.content[0].start]
        attribution = _before_source(reach, one)
        if any(_holds(outer, attribution, quoted=quoted) for outer in reach):
            continue
        kept.append(attribution)
        reach.append(attribution)
    return kept


def _before_source(reach: list[Attribution], inner: Attribution) -> Attribution:
    """Leave out of what somebody says the source that tells of it ("pidió a Kenia que espere, según una nota")."""
    start, end = inner.content[0].start, inner.content[-1].end
    for outer in reach:
        told = outer.rule in _SOURCES and len(outer.content) == len(inner.content) == 1
        said = outer.content[0]
        if inner.named and told and said.start < start < said.end < end:
            return attrs.evolve(inner, content=(Span(start, said.end),))
    return inner


_SOURCES = frozenset({"according-to", "as-told"})
_FRAGMENTS = frozenset({"cue-object", "cue-infinitive"})


def _extent(attribution: Attribution) -> tuple[int, int, int]:
    """Order attributions so that one comes before those within it, which may have the same ends."""
    content = attribution.content
    return content[0].start, -content[-1].end, len(content)


def _holds(outer: Attribution, inner: Attribution, *, quoted: bool) -> bool:
    """Tell whether one attribution is part of what another reports."""
    shared = any(a.overlaps(b) for a in outer.content for b in inner.content)
    if outer.content == inner.content and "as-told" in (outer.rule, inner.rule):
        return False  # "denied that P, as Oslo claims" is said by both
    own = quoted and inner.quoted and inner.rule not in _FRAGMENTS
    if own and not outer.alone and _is_within(outer, inner):
        return False
    own = inner.alone and (
        _within_quotation(outer, inner) or _is_told_within(outer, inner)
    )
    told = inner.named or _is_relayed(outer, inner)
    own = own or (told and _is_within(outer, inner))
    return shared and not own


def _is_relayed(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether a source tells of quoted words and of who said them ("«Vale», le dijo, según un comunicado")."""
    spoken = inner.alone and bool(inner.quoted) and inner.rule == "incise"
    return spoken and outer.rule in _SOURCES and not outer.alone


def _is_told_within(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether a reported clause ends with a colon and words said in it ("contó que X dijo: « ... »")."""
    reported = outer.rule == "cue-that-clause" and inner.rule == "colon"
    return reported and outer.content[0].start < inner.content[0].start


def _is_within(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether what one attribution reports lies in a part of what another one does, cue and all."""
    first, last = inner.content[0].start, inner.content[-1].end
    return any(
        span.start <= first
        and last <= span.end
        and (first, last) != (span.start, span.end)
        for span in outer.content
    )


def _within_quotation(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether a quotation lies wholly inside the quoted words of another attribution."""
    return all(
        any(quoted.covers(span) and quoted != span for quoted in outer.quoted)
        for span in inner.content
    )

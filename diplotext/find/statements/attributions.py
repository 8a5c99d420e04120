"""Who is said to have said what: all rules of attribution, sentence by sentence."""

from itertools import pairwise

import attrs

from diplotext.find.analytic.attributions import (
    attribution_by_order,
    attributions_by_phrase,
)
from diplotext.find.bracket.attributions import bracket_attributions
from diplotext.find.bracket.moods import carried_on
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.find.statements.according import according
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.closing_incises import behind_clause, behind_quotation
from diplotext.find.statements.cover import Cover
from diplotext.find.statements.cues import CueMatch, find_cues
from diplotext.find.statements.incises import incise
from diplotext.find.statements.indirect import complement
from diplotext.find.statements.interviews import interview
from diplotext.find.statements.led import led_by_colons
from diplotext.find.statements.objects import object_phrase
from diplotext.find.statements.passives import passive
from diplotext.find.statements.pointing import pointing_back
from diplotext.find.statements.quoting import colon, quote_behind, quote_within
from diplotext.find.statements.relayed import without_relays
from diplotext.find.statements.resumed import sentence_behind, with_rest
from diplotext.find.statements.told_nouns import told_nouns
from diplotext.find.statements.told_reports import told_reports
from diplotext.find.statements.written import written
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def find_attributions(syntax: Syntax) -> tuple[Attribution, ...]:
    """
    Find the acts of attribution of a text, in its order.

    Rules are tried in a fixed order for each cue; an attribution inside the content of
    another one is left out unless it is a quotation of its own; quotations that stand
    alone and have no attribution carry the one before them on.
    """
    reading = syntax.reading
    if syntax.clauses is not None:
        kept = bracket_attributions(syntax, syntax.clauses)
        quoted = _with_unattributed(syntax, kept)
        return _ordered([*quoted, *carried_on(syntax, syntax.clauses, quoted)])
    found = [*according(syntax), *written(syntax), *told_reports(syntax)]
    found += told_nouns(syntax)
    found += interview(syntax)
    if syntax.kinds:
        found += attributions_by_phrase(syntax)
    told = {a.cue[0] for a in found if a.rule == "as-told" and a.cue is not None}
    start = 0
    for senses in find_cues(syntax):
        if senses[0].group.first in told:
            continue
        start = max(start, reading.sentence(senses[0].first).first)
        attribution = _best_sense(syntax, senses, start)
        if attribution is not None:
            found.append(attribution)
            start = max(start, _behind(reading, attribution))
    found = _unwrapped(without_relays(reading, found))
    kept = _outermost(found, quoted=bool(syntax.kinds))
    return _with_unattributed(syntax, kept)


def _unwrapped(found: list[Attribution]) -> list[Attribution]:
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


def _best_sense(
    syntax: Syntax, senses: tuple[CueMatch, ...], start: int
) -> Attribution | None:
    """
    Give what the first sense of a cue reads; an object only when no sense reads more.

    An order goes before the clause that its infinitive reports ("demande de confirmer que P").
    """
    found = [_by_cue(syntax, cue, start) for cue in senses]
    read = [attribution for attribution in found if attribution is not None]
    more = [attribution for attribution in read if attribution.rule != "cue-object"]
    first = next(iter(more or read), None)
    orders = (a for a in more if a.rule == "cue-order")
    order = next(orders, None)
    if first is None or order is None or first.rule != "cue-that-clause":
        return first
    return order if order.content[0].start < first.content[0].start else first


def _behind(reading: Reading, attribution: Attribution) -> int:
    """Give the first word behind an attribution's cue and speaker when they close a sentence part."""
    if not attribution.rule.startswith("incise") or attribution.cue is None:
        return 0
    return sentence_behind(reading, attribution) or attribution.cue[1]


def _by_cue(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    reading = syntax.reading
    if syntax.kinds:
        return attribution_by_order(syntax, cue, start)
    if reading.quote_of[cue.first] != NOWHERE:
        return (
            colon(syntax, cue)
            or quote_within(syntax, cue)
            or incise(syntax, cue, start)
        )
    if cue.group.tense is Tense.PARTICIPLE and not reading.has(
        cue.group.start - 1, Tag.COORDINATOR
    ):
        return passive(syntax, cue)
    if cue.group.pronoun is not None:
        return (
            incise(syntax, cue, start)
            or quote_behind(syntax, cue)
            or colon(syntax, cue)
            or complement(syntax, cue)
        )
    pointed = pointing_back(syntax, cue)
    if pointed is not None:
        return pointed
    return (
        behind_quotation(syntax, cue, start)
        or colon(syntax, cue)
        or passive(syntax, cue)
        or behind_clause(syntax, cue, start)
        or complement(syntax, cue)
        or incise(syntax, cue, start)
        or object_phrase(syntax, cue)
    )


def _outermost(found: list[Attribution], *, quoted: bool = False) -> list[Attribution]:
    """
    Drop attributions whose cue lies in another one's content, quotations of their own excepted.

    Args:
        found: The attributions.
        quoted: Whether any quoted words make one that is reported a statement of its own.
    """
    pointed = [a for a in found if a.rule == "pointing-back"]
    if pointed:  # words that have a source of their own are not pointed back at
        said = Cover(sorted(s for a in found if a not in pointed for s in a.content))
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
    own = own or (inner.named and _is_within(outer, inner))
    return shared and not own


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


def _with_unattributed(
    syntax: Syntax, kept: list[Attribution]
) -> tuple[Attribution, ...]:
    """Add the quotations that stand alone as sentences and belong to no attribution."""
    reading = syntax.reading
    spoken = [
        span
        for attribution in kept
        for span in attribution.content
        if not _is_nested(reading, span)
    ]
    covered = Cover(sorted(spoken))
    ends = frozenset(span.end for span in spoken)
    found = [
        *(with_rest(reading, attribution, covered) for attribution in kept),
        *(
            _carried_on(reading, piece)
            for piece in reading.pieces
            if piece.depth == 0
            and not covered.overlaps(piece.inner)
            and _stands_alone(reading, piece, ends)
        ),
        *led_by_colons(syntax, covered),
    ]
    return _ordered(_merged(found))


def _is_nested(reading: Reading, span: Span) -> bool:
    """Tell whether a span lies in a quotation within another one, so that the outer one is not spoken for."""
    number = reading.quote_of[reading.words.within(span).start]
    return number != NOWHERE and reading.quotations[number].depth > 0


def _ordered(found: list[Attribution]) -> tuple[Attribution, ...]:
    """Put attributions in the order of the text, those of the same words by their cues."""
    return tuple(
        sorted(
            found, key=lambda a: (a.content[0].start, a.content[-1].end, a.cue or ())
        )
    )


def _stands_alone(reading: Reading, piece: Piece, ends: frozenset[int]) -> bool:
    """
    Tell whether a quotation makes up whole sentences of its paragraph.

    One that a colon leads to from a reported clause, whose end is among those given, does so too.
    """
    indexes = reading.words.within(piece.outer)
    first = reading.sentence(indexes.start)
    last = reading.sentence(indexes.stop - 1)
    tail = range(indexes.stop, last.stop)
    colon = indexes.start - 1
    led = reading.is_mark(colon, ":") and (
        reading.words.ends[colon - 1] in ends or _joins(reading, first.first, colon)
    )
    starts = first.first == indexes.start or led
    return starts and all(reading.is_mark(i, ".!?…,") for i in tail)


def _joins(reading: Reading, first: int, colon: int) -> bool:
    """Tell whether a conjunction, with an adverb or not, is all that stands before a colon ("Et : « ... »")."""
    hit = reading.hit(first, Tag.COORDINATOR)
    if hit is None or hit[0] > colon:
        return False
    adverb = reading.hit(hit[0], Tag.ADVERB)
    return colon in (hit[0], hit[0] if adverb is None else adverb[0])


def _carried_on(reading: Reading, piece: Piece) -> Attribution:
    content = tuple(
        span for span in reading.quotations[piece.number].inner if len(span)
    )
    return Attribution(content, content, "quotation-alone", alone=True)


def _merged(found: list[Attribution]) -> list[Attribution]:
    """Keep each attribution once, one by "as" beside that of who denies it: further pieces of a quotation are part of its first."""
    kept: dict[tuple[bool, tuple[Span, ...]], Attribution] = {}
    for attribution in found:
        kept.setdefault(
            (attribution.rule == "as-told", attribution.content), attribution
        )
    return list(kept.values())

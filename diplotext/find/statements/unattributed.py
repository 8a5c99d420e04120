"""Quotations to which no rule of attribution gives a speaker: those that stand alone, and those that a colon leads to."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cover import Cover
from diplotext.find.statements.led import led_by_colons
from diplotext.find.statements.resumed import with_rest
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


def with_unattributed(
    syntax: Syntax, kept: list[Attribution]
) -> tuple[Attribution, ...]:
    """Add the quotations that stand alone as sentences, and what a colon leads to, that belong to no attribution."""
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
    return in_order(_merged(found))


def _is_nested(reading: Reading, span: Span) -> bool:
    """Tell whether a span lies in a quotation within another one, so that the outer one is not spoken for."""
    number = reading.quote_of[reading.words.within(span).start]
    return number != NOWHERE and reading.quotations[number].depth > 0


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


def in_order(found: list[Attribution]) -> tuple[Attribution, ...]:
    """Put attributions in the order of the text, those of the same words by their cues."""
    return tuple(
        sorted(
            found, key=lambda a: (a.content[0].start, a.content[-1].end, a.cue or ())
        )
    )


def unsaid(
    attributions: tuple[Attribution, ...], heard: tuple[Utterance, ...]
) -> tuple[Span, ...]:
    """Give the quotations that stand alone and became no statement: the desk asks whose they are."""
    said = {utterance.attribution.content for utterance in heard}
    return tuple(
        attribution.content[0]
        for attribution in attributions
        if attribution.source is None and attribution.content not in said
    )

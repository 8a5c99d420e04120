"""Rules for speech that stands before its attribution: "CONTENT, SPEAKER CUE", "CONTENT, CUE SPEAKER"."""

import attrs

from diplotext.find.analytic.around import clause_after, content_until, resumed_behind
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.analytic.speakers import addressed, speaker_of
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.attribution import Attribution
from diplotext.find.clauses import sentence_end
from diplotext.find.cues import CueMatch
from diplotext.find.incises import with_further_pieces
from diplotext.find.marks import piece_at, pieces_within, quoted_within, strip_marks
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_PAUSES = ",!?…—–-"
_PHRASE = frozenset({Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER})
_MOST_SEGMENTS = 3


@attrs.frozen
class Place:
    """
    Where an attribution stands; indexes count words.

    Attributes:
        pause: The mark that parts it from what was said before it.
        source: The words that name the speaker.
        stop: Behind its last word.
    """

    pause: int
    source: Subject
    stop: int


def speech_before(
    syntax: Syntax, cue: CueMatch, start: int, *, quoted: bool = False
) -> Attribution | None:
    """
    Read "CONTENT, SPEAKER CUE" and "CONTENT, CUE SPEAKER", with what goes on behind a comma.

    Args:
        syntax: The article.
        cue: The cue.
        start: First word that may belong to what was said.
        quoted: Whether only a quotation right before the attribution counts.
    """
    if not cue.group.is_finite or "quote" not in cue.record.frames:
        return None
    quoted = quoted or _is_only_supposed(syntax, cue)
    place = _before_subject(syntax, cue, start) or _before_cue(syntax, cue, start)
    if place is not None and not _may_interrupt(syntax, cue, place):
        return None
    if place is None or (quoted and not _closes_quotation(syntax, place.pause)):
        return None
    return _read(syntax, cue, start, place)


def _may_interrupt(syntax: Syntax, cue: CueMatch, place: Place) -> bool:
    """Tell whether a cue inside quotation marks is the reporter's: a comma before it, and a name beside it."""
    reading = syntax.reading
    if reading.quote_of[cue.first] == NOWHERE:
        return True
    closed = reading.is_mark(place.stop, ",.") or (
        reading.quote_of[place.stop] != reading.quote_of[cue.first]
    )
    first, stop = place.source.segments[0]
    named = any(syntax.kinds[i] is Kind.NAME for i in range(first, stop))
    return reading.is_mark(place.pause, ",") and closed and named


def _is_only_supposed(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue is no past or present act of speech but one behind another verb."""
    modal = cue.group.tense in (Tense.FUTURE, Tense.CONDITIONAL)
    last = syntax.group(cue.group.stop - 1)
    return modal or (last is not None and last.tense is Tense.INFINITIVE)


def _closes_quotation(syntax: Syntax, pause: int) -> bool:
    return syntax.kinds[pause] is Kind.QUOTE


def _before_subject(syntax: Syntax, cue: CueMatch, start: int) -> Place | None:
    """Find the pause before a subject that stands before its cue."""
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    pause = source.segments[0][0] - 1
    if pause > start and syntax.kinds[pause] is Kind.SUBORDINATOR:
        pause -= _leads_in(syntax, pause)
    if source.segments[-1][1] > cue.group.start or not _is_pause(syntax, pause, start):
        return None
    quotes = syntax.reading.quote_of
    if quotes[source.segments[0][0]] != quotes[cue.first]:  # words of what was said
        return None
    return Place(pause, source, _close(syntax, cue, cue.stop))


def _leads_in(syntax: Syntax, at: int) -> bool:
    """Tell whether "as" stands before an attribution between commas ("as the mayor put it")."""
    links = syntax.reading.language.lexicon.suffixes.get("relay_links", ())
    return syntax.reading.words.keys[at] in links


def _before_cue(syntax: Syntax, cue: CueMatch, start: int) -> Place | None:
    """Find the pause before a cue whose subject stands behind it."""
    if cue.group.compound:
        return None
    pause = cue.group.start - 1
    while pause > start and syntax.kinds[pause] is Kind.ADVERB:
        pause -= 1
    if not _is_pause(syntax, pause, start):
        return None
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    if at >= end or syntax.kinds[at] not in _PHRASE or at in syntax.reading.dates:
        return None
    source = _phrase_behind(syntax, at, end)
    if syntax.finite_within(source.segments[0][1], source.segments[-1][1]):
        return None
    return Place(pause, source, _close(syntax, cue, source.segments[-1][1]))


def _phrase_behind(syntax: Syntax, at: int, end: int) -> Subject:
    """Give the noun phrase behind a cue, with its apposition between commas."""
    reading = syntax.reading
    stop = over_settings(syntax, phrase_stop(syntax, at, end), end)
    stop = _joined(syntax, stop, end)
    segments = [(at, stop)]
    while (
        stop + 1 < end
        and reading.is_mark(stop, ",")
        and len(segments) < _MOST_SEGMENTS
        and syntax.kinds[stop + 1] in _PHRASE
        and piece_at(reading, stop + 1) is None
    ):
        first = stop + 1
        stop = over_settings(syntax, phrase_stop(syntax, first, end), end)
        segments.append((first, stop))
    return Subject(tuple(segments))


def _joined(syntax: Syntax, stop: int, end: int) -> int:
    """Take in a second phrase that a coordinator joins to the first."""
    if stop + 1 < end and syntax.kinds[stop] is Kind.COORDINATOR:
        further = over_phrase(syntax, stop + 1, end)
        if further > stop + 1 and syntax.group(further) is None:
            return further
    return stop


def _is_pause(syntax: Syntax, pause: int, start: int) -> bool:
    if pause < start:
        return False
    if syntax.kinds[pause] is Kind.QUOTE:
        return syntax.reading.quote_of[pause - 1] != NOWHERE
    return syntax.reading.is_mark(pause, _PAUSES)


def _close(syntax: Syntax, cue: CueMatch, at: int) -> int:
    """Give where an attribution ends: behind whom it was said to, where and when."""
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, at, end)
    if cue.record.addressed or at == over_light(syntax, cue.stop, end):
        at = over_phrase(syntax, at, end)
    return over_settings(syntax, at, end)


def _read(
    syntax: Syntax, cue: CueMatch, start: int, place: Place
) -> Attribution | None:
    reading = syntax.reading
    head = content_until(syntax, start, place.pause)
    if head is None:
        return None
    inside = reading.quote_of[cue.first] != NOWHERE
    stands = _stands(syntax, start, place.pause, head)
    tail = resumed_behind(syntax, place.stop, resumed=not stands or inside)
    if tail is None and stands and not inside:
        tail = clause_after(syntax, place.stop, head)
    if start < reading.sentence(cue.first).first < place.stop:
        over = place.stop >= sentence_end(reading, cue.first)
        tail, stands = None, over
    if not inside and not stands and not (tail and _is_parted(syntax, place.stop)):
        return None
    if tail is None and not inside and not _is_over(syntax, place.stop, head):
        return None
    spans = [head] if tail is None else [head, tail]
    content = tuple(strip_marks(reading, span) for span in spans)
    content = with_further_pieces(reading, content)
    rule = "incise" if tail is None else "incise-resumed"
    found = cue.attributes(
        content, quoted_within(reading, *content), rule, place.source
    )
    alone = all(c != s for c, s in zip(content, spans, strict=False))
    before = place.source.segments[-1][1] <= cue.group.start
    order = addressed(syntax, cue) if before else None
    return attrs.evolve(found, alone=alone or inside, order=order)


def _stands(syntax: Syntax, start: int, pause: int, head: Span) -> bool:
    """Tell whether what stands before an attribution is whole: quoted, or a main clause."""
    while start < pause and syntax.kinds[start] in (Kind.COORDINATOR, Kind.QUOTE):
        start += 1
    if syntax.kinds[start] in (Kind.SUBORDINATOR, Kind.QUESTION):
        inside = range(start, pause)
        return any(syntax.reading.is_mark(i, ",") for i in inside)
    if pieces_within(syntax.reading, head):
        return True
    opening = syntax.group(start)
    reporting = syntax.reading.language.lexicon.reporting
    if opening is not None and opening.lemma in reporting and _is_reduced(opening):
        return False  # "Asked whether ..., she smiled"
    main = syntax.finite_within(start, pause)
    while main is not None and _is_of_relative(syntax, main, start):
        main = syntax.finite_within(main.stop, pause)
    return main is not None


def _is_parted(syntax: Syntax, stop: int) -> bool:
    """Tell whether a comma or a dash closes an attribution in the middle of a clause."""
    return syntax.reading.is_mark(stop, ",—–-")


def _is_of_relative(syntax: Syntax, group: VerbGroup, first: int) -> bool:
    """Tell whether a relative pronoun opens the clause of a verb ("X, who left Oslo, thanked Y")."""
    for at in range(group.start - 1, first - 1, -1):
        if syntax.kinds[at] in (Kind.RELATIVE, Kind.QUESTION):
            return syntax.reading.is_mark(at - 1, ",")
        if syntax.group(at) is not None:
            return False
    return False


def _is_reduced(group: VerbGroup) -> bool:
    return group.tense is Tense.PARTICIPLE


def _is_over(syntax: Syntax, stop: int, head: Span) -> bool:
    """Tell whether an attribution ends where its last word stands, so that the content is what was before."""
    reading = syntax.reading
    if pieces_within(reading, head):
        return True
    end = sentence_end(reading, stop - 1)
    return (
        stop >= end
        or syntax.kinds[stop] in (Kind.MARK, Kind.COORDINATOR, Kind.SUBORDINATOR)
        or reading.is_mark(stop, ",;")
    )

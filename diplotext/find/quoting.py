"""Rules for quotations: incises, colons, quoted objects, passives, and quotations that stand alone."""

from diplotext.find.attribution import Attribution
from diplotext.find.clauses import sentence_end
from diplotext.find.cues import CueMatch, skip_adverbs, skip_light
from diplotext.find.indirect import phrase_of_preposition, speaker_words
from diplotext.find.marks import piece_at, pieces_within, quoted_within, strip_marks
from diplotext.find.reading import NOWHERE, Piece, Reading
from diplotext.find.subjects import Subject, Syntax, ends_phrase, phrase_behind
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_PAUSES = ",!?…"
_CLOSING = "\"»”'’›“"
_REACH = 30


def incise(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """
    Read "CONTENT, CUE SPEAKER" and "CONTENT, CUE-il, CONTENT".

    Args:
        syntax: The article.
        cue: The cue.
        start: First word that may belong to the content, the sentence's or one behind
            another attribution.
    """
    reading = syntax.reading
    if not cue.group.is_finite or cue.group.passive:
        return None
    before = cue.group.start - 1
    inside = reading.quote_of[cue.first]
    glued = cue.group.pronoun is not None
    pause = before >= start and (
        reading.is_mark(before, _PAUSES) or reading.quote_of[before - 1] not in (inside, NOWHERE)
        or reading.is_mark(before, _CLOSING)
    )
    if not pause:
        return None
    if glued:
        source = speaker_words(syntax, cue)
        stop = skip_adverbs(reading, cue.stop)
    else:
        phrase = _speaker_behind(syntax, cue)
        source = Subject(_joint(syntax, phrase)) if phrase else None
        stop = source.segments[-1][1] if source else cue.stop
    if source is None:
        return None
    return _incised(syntax, cue, (start, before), source, stop)


def _speaker_behind(syntax: Syntax, cue: CueMatch) -> tuple[int, int] | None:
    reading = syntax.reading
    if reading.has(cue.stop, Tag.COMPLEMENTIZER):
        return None
    return phrase_behind(syntax, cue.stop, sentence_end(reading, cue.first))


def _joint(syntax: Syntax, phrase: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Add what follows a comma as an apposition of a phrase, up to a relative or a verb."""
    reading = syntax.reading
    first, stop = phrase
    if not reading.is_mark(stop, ",") or reading.sentence_of[stop] != reading.sentence_of[first]:
        return (phrase,)
    limit = sentence_end(reading, first)
    end = stop + 1
    while end < limit and not ends_phrase(syntax, end, stop + 1):
        end += 1
    nominal = end > stop + 1 and reading.hit(stop + 1, Tag.PREPOSITION) is None
    return (phrase, (stop + 1, end)) if nominal else (phrase,)


def _incised(
    syntax: Syntax,
    cue: CueMatch,
    before: tuple[int, int],
    source: Subject,
    stop: int,
) -> Attribution | None:
    reading = syntax.reading
    start, pause = before
    head = _content_before(reading, start, pause)
    if head is None:
        return None
    spans = [head]
    stands = bool(pieces_within(reading, head)) or syntax.finite_within(start, pause) is not None
    inside = reading.quote_of[cue.first] != NOWHERE
    tail = _content_behind(syntax, stop, resumed=not stands or inside)
    if tail is not None:
        spans.append(tail)
    elif not stands and not inside:
        return None
    content = tuple(strip_marks(reading, span) for span in spans)
    content = _with_further_pieces(reading, content)
    return Attribution(
        content,
        quoted_within(reading, *content),
        "incise" if tail is None else "incise-resumed",
        (cue.first, cue.stop),
        cue.record.lemma,
        cue.record.act,
        source,
        negative=cue.group.negated != cue.record.negative,
        tentative=cue.record.weak or cue.record.document,
        alone=all(c != s for c, s in zip(content, spans, strict=False)) or inside,
    )


def _content_before(reading: Reading, start: int, pause: int) -> Span | None:
    """Give what stands between the start and the pause before a cue."""
    stop = pause
    while stop > start and reading.is_mark(stop - 1, ",") :
        stop -= 1
    if reading.is_mark(pause, _CLOSING + "!?…"):
        stop = pause + 1
    inside = reading.quote_of[pause + 1]
    if inside != NOWHERE:
        piece = reading.quotations[inside]
        starts = [s.start for s in piece.inner if s.start <= reading.words.starts[pause]]
        indexes = reading.words.within(Span(max(starts, default=0), reading.words.ends[stop - 1]))
        start = max(start, indexes.start)
    return reading.span(start, stop) if stop > start else None


def _content_behind(syntax: Syntax, stop: int, *, resumed: bool) -> Span | None:
    """Give the content that goes on behind an attribution in mid-sentence, if it does."""
    reading = syntax.reading
    if stop >= len(reading.words) or not reading.is_mark(stop, ","):
        return None
    if reading.sentence_of[stop] != reading.sentence_of[stop - 1]:
        return None
    end = sentence_end(reading, stop)
    inside = reading.quote_of[stop]
    if inside != NOWHERE:
        ends = [s.end for s in reading.quotations[inside].inner if s.end >= reading.words.ends[stop]]
        last = min(ends, default=0)
        return Span(reading.words.starts[stop + 1], last) if stop + 1 < len(reading.words) and last > reading.words.starts[stop + 1] else None
    if resumed and stop + 1 < end:
        return reading.span(stop + 1, end)
    opens = stop + 1 < end and piece_at(reading, stop + 1) is not None
    if opens:
        piece = piece_at(reading, stop + 1)
        return piece.outer if piece else None
    return None


def _with_further_pieces(reading: Reading, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """Add the pieces in other paragraphs of a quotation that makes up all of a span."""
    found = list(content)
    for span in content:
        indexes = reading.words.within(span)
        number = reading.quote_of[indexes.start] if indexes else NOWHERE
        pieces = reading.quotations[number].inner if number != NOWHERE else ()
        if any(piece.covers(span) for piece in pieces):
            found.extend(p for p in pieces if len(p) and not any(p.overlaps(c) for c in content))
    return tuple(sorted(set(found)))


def colon(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (setting) : QUOTATION"."""
    reading = syntax.reading
    if "quote" not in cue.record.frames:
        return None
    end = min(reading.sentence(cue.first).stop, cue.stop + _REACH)
    for at in range(cue.stop, end):
        if reading.is_mark(at, ":") and reading.quote_of[at] == reading.quote_of[cue.first]:
            piece = piece_at(reading, at + 1)
            return _quoted(syntax, cue, piece, "colon") if piece else None
        group = syntax.group(at)
        if group is not None and group.is_finite and group is not cue.group:
            return None
    return None


def quote_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE, "QUOTATION"": a quotation right behind the cue that is a sentence of its own."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    if reading.is_mark(at, ",") and cue.group.pronoun is not None:
        piece = piece_at(reading, at + 1)
        if piece is not None:
            return _quoted(syntax, cue, piece, "cue-quotation")
    return None


def quote_within(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE QUOTATION" inside a quotation: words quoted by the one who is quoted."""
    reading = syntax.reading
    piece = piece_at(reading, skip_adverbs(reading, cue.stop))
    if piece is None or "quote" not in cue.record.frames:
        return None
    return _quoted(syntax, cue, piece, "nested-quotation")


def _quoted(
    syntax: Syntax, cue: CueMatch, piece: Piece, rule: str
) -> Attribution | None:
    source = speaker_words(syntax, cue)
    if source is None:
        return None
    content = _with_further_pieces(syntax.reading, (piece.inner,))
    return Attribution(
        content,
        content,
        rule,
        (cue.first, cue.stop),
        cue.record.lemma,
        cue.record.act,
        source,
        negative=cue.group.negated != cue.record.negative,
        tentative=cue.record.weak or cue.record.document,
        alone=True,
    )


def object_phrase(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """
    Read "SPEAKER CUE NOUN PHRASE" where the phrase holds quoted words or names an act.

    An act is named behind verbs that also bind ("annoncer", "exclure").
    """
    reading = syntax.reading
    if "object" not in cue.record.frames or cue.group.passive:
        return None
    first = _object_start(syntax, cue)
    if first is None:
        return None
    stop = _object_end(syntax, first)
    if stop <= first:
        return None
    span = reading.span(first, stop)
    quoted = pieces_within(reading, span)
    if not quoted and not _names_act(syntax, cue, first):
        return None
    source = speaker_words(syntax, cue)
    if source is None:
        return None
    content = strip_marks(reading, span)
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "cue-object",
        (cue.first, cue.stop),
        cue.record.lemma,
        cue.record.act,
        source,
        negative=cue.group.negated != cue.record.negative,
        tentative=cue.record.weak or cue.record.document,
    )


def _object_start(syntax: Syntax, cue: CueMatch) -> int | None:
    """Find where the object of a cue begins, behind adverbs and the preposition it asks for."""
    reading = syntax.reading
    at = skip_light(reading, cue.stop) if cue.group.negated else skip_adverbs(reading, cue.stop)
    linkers = [p for p in cue.record.object_linkers if p]
    if linkers:
        for index in range(at, min(at + 8, len(reading.words))):
            stop = reading.first_of(index, tuple(linkers))
            if stop is not None:
                return stop
            if reading.is_mark(index, ",.;:") or syntax.group(index) is not None:
                return None
        return None
    if at >= len(reading.words) or reading.is_mark(at, ",.;:") or reading.sentence_of[at] == NOWHERE:
        return None
    if reading.has(at, Tag.PREPOSITION) and not reading.has(at, Tag.DETERMINER):
        return None
    return at


def _object_end(syntax: Syntax, first: int) -> int:
    """Find where an object ends: a comma, a coordinated verb, a gerund, the end of the sentence."""
    reading = syntax.reading
    limit = sentence_end(reading, first)
    inside = reading.quote_of[first - 1]
    at = first
    while at < limit:
        if reading.quote_of[at] == inside and at > first:
            if reading.is_mark(at, ",;:"):
                return at
            group = syntax.group(at)
            if group is not None and group.start == at and _is_own_verb(reading, at, group.tense):
                return at - 1 if reading.has(at - 1, Tag.COORDINATOR) else at
            if reading.has(at, Tag.COORDINATOR) and _verb_follows(syntax, at):
                return at
        at += 1
    return limit


def _is_own_verb(reading: Reading, at: int, tense: Tense) -> bool:
    if tense in (Tense.INFINITIVE, Tense.PARTICIPLE):
        return False
    return reading.hit(at - 1, Tag.RELATIVE) is None


def _verb_follows(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at + 1)
    return group is not None and group.start == at + 1 and group.tense is not Tense.INFINITIVE


def _names_act(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether a cue names an act by its noun: it binds, and a determined noun follows."""
    reading = syntax.reading
    if not cue.record.names_act:
        return False
    if not cue.group.is_finite and cue.group.tense is not Tense.PARTICIPLE:
        return False
    return reading.has(first, Tag.DETERMINER) and not reading.has(first, Tag.SUBJECT_PRONOUN)


def passive(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "PARTICIPLE (de) QUOTATION par SPEAKER"."""
    reading = syntax.reading
    if not (cue.group.passive or cue.group.tense is Tense.PARTICIPLE):
        return None
    end = sentence_end(reading, cue.first)
    content: Span | None = None
    for at in range(cue.stop, min(end, cue.stop + _REACH)):
        piece = piece_at(reading, at)
        if piece is not None and content is None:
            content = piece.inner
        agent = reading.hit(at, Tag.AGENT)
        if agent is not None and reading.quote_of[at] == NOWHERE:
            source = phrase_of_preposition(syntax, agent[0])
            if content is None:
                content = _quote_after(reading, agent[0], end)
            return _passive(cue, content, source)
        if reading.is_mark(at, ";:"):
            return None
    return None


def _quote_after(reading: Reading, first: int, end: int) -> Span | None:
    for at in range(first, end):
        piece = piece_at(reading, at)
        if piece is not None:
            return piece.inner
    return None


def _passive(
    cue: CueMatch, content: Span | None, source: Subject | None
) -> Attribution | None:
    if content is None or source is None:
        return None
    return Attribution(
        (content,),
        (content,),
        "passive-agent",
        (cue.first, cue.stop),
        cue.record.lemma,
        cue.record.act,
        source,
        negative=cue.group.negated != cue.record.negative,
        tentative=cue.record.weak or cue.record.document,
    )

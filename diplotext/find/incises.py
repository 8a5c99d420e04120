"""Incises: an attribution set into or behind what was said."""

import attrs

from diplotext.find.appositions import with_apposition
from diplotext.find.attribution import Attribution
from diplotext.find.clauses import clause_end, sentence_end
from diplotext.find.conjunctions import drops_subject, opens_clause
from diplotext.find.cues import CueMatch, skip_adverbs
from diplotext.find.indirect import heard_from, speaker_words
from diplotext.find.interrupted import (
    CLOSING,
    content_before,
    is_spoken,
    opens_aside,
    opens_case,
    parts_verb,
    says_something,
)
from diplotext.find.learnt import is_impersonal
from diplotext.find.marks import (
    piece_at,
    pieces_within,
    quoted_within,
    strip_marks,
)
from diplotext.find.postposed import phrase_behind, skip_noun_phrase
from diplotext.find.read_there import document_there
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.syntax import Subject, Syntax
from diplotext.find.unexpressed import unexpressed
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_ASIDE = 5
_PAUSES = ",!?…"


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
    there = document_there(syntax, cue)
    if not _may_attribute(syntax, cue, there):
        return None
    before = cue.group.start - 1
    inside = reading.quote_of[cue.first]
    glued = cue.group.pronoun is not None
    pause = before >= start and (
        reading.is_mark(before, _PAUSES)
        or opens_aside(reading, before)
        or reading.quote_of[before - 1] not in (inside, NOWHERE)
        or (reading.is_mark(before, CLOSING) and not _opens_mark(reading, before))
    )
    if not pause:
        return None
    source: Subject | None = there
    if there is not None:
        stop = skip_adverbs(reading, cue.stop)
    elif cue.group.passive:
        source = heard_from(syntax, cue)
        stop = source.segments[-1][1] if source else cue.stop
    elif glued or cue.record.learnt:
        source = speaker_words(syntax, cue)
        stop = skip_adverbs(reading, cue.stop)
    else:
        phrase = _speaker_behind(syntax, cue)
        if inside != NOWHERE and not _can_interrupt(syntax, cue, phrase):
            return None
        source = (
            Subject(with_apposition(syntax, phrase)) if phrase else _ending(syntax, cue)
        )
        stop = source.segments[-1][1] if phrase and source else cue.stop
    if source is None:
        return None
    return _incised(syntax, cue, (start, before), source, stop)


def _may_attribute(syntax: Syntax, cue: CueMatch, there: Subject | None) -> bool:
    """Tell whether a verb with a tense may stand beside quoted words, a passive only where it is impersonal."""
    if not cue.group.is_finite or "quote" not in cue.record.frames:
        return False
    return not cue.group.passive or there is not None or is_impersonal(syntax, cue)


def _opens_mark(reading: Reading, at: int) -> bool:
    """Tell whether a straight mark opens words, with a blank before it and none behind (' "alienta" ')."""
    straight = reading.is_mark(at, '"')
    glued = reading.words.is_glued(at + 1) and not reading.words.is_glued(at)
    return straight and glued


def _ending(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the subject that only the verb's ending tells, where no clause follows it (", agregó.")."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    following = syntax.group(at)
    led = following is not None and following.tense is Tense.INFINITIVE
    if led or reading.hit(at, Tag.COMPLEMENTIZER) is not None:
        return None
    return unexpressed(syntax, cue.group)


def _can_interrupt(
    syntax: Syntax, cue: CueMatch, phrase: tuple[int, int] | None
) -> bool:
    """Tell whether a cue inside quotation marks is the reporter's: commas round it, a name behind it."""
    reading = syntax.reading
    before = cue.group.start - 1
    opened = reading.is_mark(before, ",") or opens_aside(reading, before)
    if phrase is None or not opened:
        return False
    closed = (
        reading.is_mark(phrase[1], ",-–—") or reading.quote_of[phrase[1]] == NOWHERE
    )
    ends = (
        reading.is_mark(phrase[1], ".")
        and not reading.quotations[reading.quote_of[cue.first]].closed
    )
    named = any(
        reading.words.is_capitalized(at) or reading.has(at, Tag.ROLE)
        for at in range(*phrase)
    )
    return named and (closed or ends)


def _speaker_behind(syntax: Syntax, cue: CueMatch) -> tuple[int, int] | None:
    """Find the subject behind a cue, over an adjective between commas ("déplore, las, le chef")."""
    reading = syntax.reading
    at = cue.stop
    following = syntax.group(at)
    led = syntax.group(at + 1) if reading.has(at, Tag.PREPOSITION) else None
    if reading.has(at, Tag.COMPLEMENTIZER) or any(
        group is not None and group.tense is Tense.INFINITIVE
        for group in (following, led)
    ):
        return None
    if reading.is_mark(at, ","):
        at = next(
            (i + 1 for i in range(at + 1, at + _ASIDE) if reading.is_mark(i, ",")), at
        )
    limit = sentence_end(reading, cue.first)
    return phrase_behind(syntax, at, limit) or _behind_circumstances(syntax, cue, limit)


def _behind_circumstances(
    syntax: Syntax, cue: CueMatch, limit: int
) -> tuple[int, int] | None:
    """Find the name behind the comma that closes where it was said ("a dit sur les ondes de RMX, Paul Adou")."""
    reading, at = syntax.reading, cue.stop
    for _ in range(_PLACES):
        comma = _over_circumstances(syntax, at)
        if comma == at or not reading.is_mark(comma, ",") or comma + 1 >= limit:
            return None
        if reading.words.is_capitalized(comma + 1):
            return phrase_behind(syntax, comma + 1, limit)
        at = comma + 1
    return None


_PLACES = 2


def _incised(
    syntax: Syntax,
    cue: CueMatch,
    before: tuple[int, int],
    source: Subject,
    stop: int,
) -> Attribution | None:
    reading = syntax.reading
    start, pause = before
    head = content_before(reading, start, pause)
    if head is None:
        return None
    spans = [head]
    stands = bool(pieces_within(reading, head)) or says_something(syntax, start, pause)
    inside = reading.quote_of[cue.first] != NOWHERE
    glued = cue.group.pronoun is not None
    resumes = stop if glued else _over_circumstances(syntax, stop)
    cut = not stands or inside or parts_verb(syntax, pause, resumes)
    own = glued or drops_subject(reading)
    cut = cut or (own and opens_case(reading, resumes + 1))
    tail = _content_behind(syntax, resumes, cue.group, resumed=cut)
    if tail is not None and not stands and not (glued or inside):
        words = reading.words.within(tail)
        joined = reading.has(words.start, Tag.COORDINATOR)
        if joined or syntax.finite_within(words.start, words.stop) is None:
            return None  # "X, par la voix de Y, a jugé l'accord « bon, sans plus »"
    if tail is not None:
        relative = reading.has(pause - 1, Tag.RELATIVE) and bool(
            pieces_within(reading, tail)
        )
        spans = [tail] if relative else [*spans, tail]  # "un plan que, dijo, «...»"
    elif not (stands or inside) or (
        cue.record.parenthetical and not _carries_on(syntax, cue, source, stop, spans)
    ):
        return None
    content = tuple(strip_marks(reading, span) for span in spans)
    content = with_further_pieces(reading, content)
    found = cue.attributes(
        content,
        quoted_within(reading, *content),
        "incise" if tail is None else "incise-resumed",
        source,
    )
    unmarked = all(c != s for c, s in zip(content, spans, strict=False))
    return attrs.evolve(found, alone=unmarked or inside or is_spoken(reading, content))


def _carries_on(
    syntax: Syntax, cue: CueMatch, source: Subject, stop: int, spans: list[Span]
) -> bool:
    """
    Tell whether a verb that reports only beside quoted words reports a clause too.

    It does where it is a verb of the past that nothing follows (", prosiguió.").
    """
    reading = syntax.reading
    if source.is_expressed or pieces_within(reading, spans[0]):
        return True
    ends = reading.is_mark(stop, ",.") or stop >= sentence_end(reading, cue.first)
    return ends and cue.group.tense is not Tense.FUTURE


def _over_circumstances(syntax: Syntax, stop: int) -> int:
    """Step over when, where and to whom, up to the comma behind which the content goes on."""
    reading = syntax.reading
    at = stop
    while at < len(reading.words) and not reading.is_mark(at, ","):
        after = skip_adverbs(reading, at)
        preposition = reading.hit(after, Tag.PREPOSITION)
        if preposition is not None:
            limit = reading.sentence(stop - 1).stop
            after = skip_noun_phrase(syntax, preposition[0], limit)
            while after < limit and reading.words.is_capitalized(after):
                after += 1  # "en la red X"
        if after == at or reading.sentence_of[at] != reading.sentence_of[stop - 1]:
            return stop
        at = after
    return at


def _content_behind(
    syntax: Syntax, stop: int, cue: VerbGroup, *, resumed: bool
) -> Span | None:
    """Give the content that goes on behind an attribution in mid-sentence, if it does."""
    reading = syntax.reading
    if stop >= len(reading.words) or not reading.is_mark(stop, ",-–—"):
        return None
    if reading.is_mark(stop + 1, ",.;") and not reading.is_mark(stop, ","):
        stop += 1
    if reading.sentence_of[stop] != reading.sentence_of[stop - 1]:
        return None
    end = sentence_end(reading, stop)
    inside = reading.quote_of[stop]
    if inside != NOWHERE:
        ends = [
            s.end
            for s in reading.quotations[inside].inner
            if s.end >= reading.words.ends[stop]
        ]
        last = min(ends, default=0)
        return (
            Span(reading.words.starts[stop + 1], last)
            if stop + 1 < len(reading.words) and last > reading.words.starts[stop + 1]
            else None
        )
    if resumed and opens_clause(reading, stop + 1) and not drops_subject(reading):
        return None  # "X, propriétaire du lieu, a conclu un bail, dont ..."
    if resumed and stop + 1 < end:
        return reading.span(stop + 1, clause_end(syntax, stop + 1, cue))
    piece = piece_at(reading, stop + 1) if stop + 1 < end else None
    return piece.outer if piece is not None else None


def with_further_pieces(
    reading: Reading, content: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Add the pieces in other paragraphs of a quotation that makes up all of a span."""
    found = list(content)
    for span in content:
        indexes = reading.words.within(span)
        number = reading.quote_of[indexes.start] if indexes else NOWHERE
        pieces = reading.quotations[number].inner if number != NOWHERE else ()
        if any(piece.covers(span) for piece in pieces):
            found.extend(
                p for p in pieces if len(p) and not any(p.overlaps(c) for c in content)
            )
    return tuple(sorted(set(found)))

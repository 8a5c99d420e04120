"""Rules for passives: what is said stands first, and who said it behind "par"."""

from diplotext.find.grammar.clauses import clause_end, sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_REACH = 30


def passive(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "PARTICIPLE (de) QUOTATION par SPEAKER"."""
    reading = syntax.reading
    if not (cue.group.passive or cue.group.tense is Tense.PARTICIPLE):
        return None
    if "named" in cue.record.frames:
        return None
    end = sentence_end(reading, cue.first)
    content: Span | None = None
    for at in range(cue.stop, min(end, cue.stop + _REACH)):
        piece = piece_at(reading, at)
        if piece is not None and content is None:
            content = piece.inner
        agent = reading.hit(at, Tag.AGENT)
        if agent is not None and reading.quote_of[at] == NOWHERE:
            return _by_agent(syntax, cue, (agent[0], end), content)
        if reading.is_mark(at, ";:") or _is_other_verb(syntax, at, cue):
            return None
    return None


def _is_other_verb(syntax: Syntax, at: int, cue: CueMatch) -> bool:
    """Tell whether another verb begins at a word outside quotations, so that an agent is its own."""
    group = syntax.group(at)
    outside = syntax.reading.quote_of[at] == NOWHERE
    return outside and group is not None and group is not cue.group and group.is_finite


def _by_agent(
    syntax: Syntax, cue: CueMatch, behind: tuple[int, int], content: Span | None
) -> Attribution | None:
    """Read the speaker behind "par", and what was said where it did not stand before."""
    reading = syntax.reading
    asked = _asked(syntax, cue, behind)
    if asked is not None:
        return asked
    source = phrase_of_preposition(syntax, behind[0])
    clause = _reported(syntax, cue, source) or _charged(syntax, cue, source)
    if clause is not None or source is None:
        return clause
    if content is None:
        first, stop = source.segments[0]
        at = _quote_led(reading, cue, first, behind[1])
        if at is None:
            return None
        piece = piece_at(reading, at)
        content = piece.inner if piece is not None else None
        source = Subject(((first, min(stop, at - 1)),)) if at - 1 > first else source
    return _passive(cue, content, source)


def _quote_led(reading: Reading, cue: CueMatch, first: int, end: int) -> int | None:
    """Find the quotation behind an agent that the cue's own preposition leads to ("de « traître »")."""
    linkers = tuple(p for p in cue.record.object_linkers if p)
    if cue.group.tense is Tense.PARTICIPLE:
        inside = range(first + 1, end)
        end = next((i for i in inside if reading.is_mark(i, ",;")), end)
    for at in range(first + 1, end):
        if piece_at(reading, at) is not None:
            led = any(reading.follows(at - len(p), p) for p in linkers)
            return at if led or not linkers else None
    return None


def _reported(
    syntax: Syntax, cue: CueMatch, source: Subject | None
) -> Attribution | None:
    """Read "il a été précisé par SPEAKER que CLAUSE"."""
    reading = syntax.reading
    if source is None:
        return None
    at = _clause_start(reading, cue, source.segments[0][1])
    if at is None:
        return None
    stop = max(at + 1, clause_end(syntax, at, cue.group))
    content = strip_marks(reading, reading.span(at, stop))
    return cue.attributes(
        (content,), quoted_within(reading, content), "passive-clause", source
    )


def _clause_start(reading: Reading, cue: CueMatch, at: int) -> int | None:
    """Give the first word of the clause that stands behind an agent, if one does."""
    if not reading.has(at, Tag.COMPLEMENTIZER) or "that" not in cue.record.frames:
        return None
    return at + 1 if at + 1 < len(reading.words) else None


def _asked(syntax: Syntax, cue: CueMatch, agent: tuple[int, int]) -> Attribution | None:
    """Read the question behind whoever put it ("preguntado por SPEAKER (sobre) si CLAUSE")."""
    reading = syntax.reading
    first, end = agent
    if "whether" not in cue.record.frames:
        return None
    for at in range(first + 1, end - 1):
        if reading.is_mark(at, ",;:"):
            return None
        if reading.hit(at, Tag.QUESTION_WORD) and not reading.hit(at, Tag.RELATIVE):
            about = (s for s in range(at - 3, at) if _leads(reading, s, at))
            source = Subject(((first, next(about, at)),))
            told = at + reading.has(at, Tag.QUESTION_WORD, "dropped")
            stop = next((i for i in range(at + 2, end) if reading.is_mark(i, ",")), end)
            content = reading.span(told, stop)
            quoted = quoted_within(reading, content)
            return cue.attributes((content,), quoted, "passive-question", source)
    return None


def _leads(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a preposition fills some words ("sobre", "acerca de")."""
    hit = reading.hit(first, Tag.PREPOSITION)
    return hit is not None and hit[0] == stop


def _charged(
    syntax: Syntax, cue: CueMatch, source: Subject | None
) -> Attribution | None:
    """Read "X est accusé par SPEAKER d'avoir livré des drones"."""
    reading = syntax.reading
    if source is None or "order" not in cue.record.frames:
        return None
    first = source.segments[0][0]
    for at in range(first + 1, sentence_end(reading, first)):
        stop = reading.first_of(at, cue.record.linkers)
        group = None if stop is None else syntax.group(stop)
        if reading.is_mark(at, ",;:"):
            break
        if stop is not None and group is not None and group.tense is Tense.INFINITIVE:
            content = reading.span(stop, clause_end(syntax, stop, cue.group))
            named = Subject(((first, at),))
            quoted = quoted_within(reading, content)
            return cue.attributes((content,), quoted, "passive-charge", named)
    return None


def _passive(
    cue: CueMatch, content: Span | None, source: Subject | None
) -> Attribution | None:
    return (
        cue.attributes((content,), (content,), "passive-agent", source)
        if content is not None and source is not None
        else None
    )

"""Rules for what stands behind its cue: quotations, and clauses with a conjunction or without one."""

import attrs

from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.pauses import is_pause
from diplotext.find.analytic.speakers import addressed, speaker_of
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.attribution import Attribution
from diplotext.find.clauses import sentence_end
from diplotext.find.cues import CueMatch
from diplotext.find.incises import with_further_pieces
from diplotext.find.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading import Piece
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 30
_ADDRESSEE = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.OBJECT}
)
_SUBJECT = frozenset(
    {
        Kind.DETERMINER,
        Kind.PRONOUN,
        Kind.NAME,
        Kind.NOMINAL,
        Kind.NUMBER,
        Kind.QUOTE,
        Kind.PREPOSITION,
        Kind.SUBORDINATOR,
        Kind.QUESTION,
    }
)


def quotation_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting)(,:) QUOTATION" where the quotation stands by itself."""
    reading = syntax.reading
    if "quote" not in cue.record.frames:
        return None
    end = reading.sentence(cue.first).stop
    for at in range(cue.stop, min(end, cue.stop + _REACH)):
        piece = piece_at(reading, at)
        if piece is not None and _is_resumed(syntax, cue, at):
            return None
        if piece is not None:
            return _quoted(syntax, cue, piece) if _is_set_off(syntax, cue, at) else None
        if _begins_clause(syntax, cue, at):
            return None
    return None


def _begins_clause(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a further clause, or the end of the quotation round the cue, comes first."""
    group = syntax.group(at)
    if group is not None and group.is_finite and group.first >= cue.stop:
        return True
    if syntax.kinds[at] in (Kind.THAT, Kind.QUESTION, Kind.SUBORDINATOR):
        return True
    return syntax.reading.quote_of[at] != syntax.reading.quote_of[cue.first]


def _quoted(syntax: Syntax, cue: CueMatch, piece: Piece) -> Attribution | None:
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    content = with_further_pieces(syntax.reading, (piece.inner,))
    found = cue.attributes(content, content, "cue-quotation", source)
    return attrs.evolve(found, alone=True, order=addressed(syntax, cue))


def _is_resumed(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a quotation goes on with a small letter from words before the attribution."""
    reading = syntax.reading
    small = at + 1 < len(reading.words) and reading.words.form(at + 1)[0].islower()
    source = speaker_of(syntax, cue) if small else None
    parted = source is not None and is_pause(reading, source.segments[0][0] - 1)
    return small and parted and reading.is_mark(at - 1, ",") and at == cue.stop + 1


def _is_set_off(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a comma or a colon stands before a quotation, or it begins a sentence right behind the cue."""
    reading = syntax.reading
    if reading.is_mark(at - 1, ",:—–-"):
        return True
    first = at + 1
    return (
        first < len(reading.words)
        and at == over_light(syntax, cue.stop, at)
        and reading.words.is_capitalized(first)
        and not _is_name(syntax, first)
    )


def _is_name(syntax: Syntax, first: int) -> bool:
    return syntax.kinds[first] is Kind.NAME


def clause_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting) (that) CLAUSE" and reported questions."""
    if cue.record.parenthetical:
        return None
    start = _clause_start(syntax, cue)
    found = attribute_clause(syntax, cue, *start) if start is not None else None
    if found is None or not cue.record.addressed:
        return found
    return attrs.evolve(found, order=addressed(syntax, cue))


def _clause_start(syntax: Syntax, cue: CueMatch) -> tuple[int, str] | None:
    """Find the first word of the clause behind a cue, and the rule that finds it."""
    reading, frames = syntax.reading, cue.record.frames
    end = sentence_end(reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    first = True
    while True:
        at = _over_aside(syntax, at, end)
        if at >= end:
            return None
        kind = syntax.kinds[at]
        if kind is Kind.QUOTE and at + 1 < end:
            kind = syntax.kinds[at + 1] if syntax.kinds[at + 1] is Kind.THAT else kind
        if kind is Kind.THAT and "that" in frames:
            return at + 1, "cue-that-clause"
        if kind is Kind.QUESTION and "whether" in frames:
            dropped = reading.has(at, Tag.QUESTION_WORD, "dropped")
            return at + dropped, "cue-question"
        addressee = first and _has_addressee(syntax, cue, at, end)
        if "that" in frames and not addressee and _is_bare_clause(syntax, cue, at, end):
            return at, "cue-bare-clause"
        after = _over_circumstance(syntax, cue, at, end, first=first)
        if after == at:
            return None
        at, first = after, False


def _has_addressee(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether the phrase behind a cue is whom it is said to: no verb follows it, and no pronoun is it."""
    if not cue.record.addressed or syntax.kinds[at] not in _ADDRESSEE:
        return False
    after = over_phrase(syntax, at, end)
    group = syntax.group(after)
    return after < end and (group is None or not group.is_finite)


def _over_aside(syntax: Syntax, at: int, end: int) -> int:
    """Step over words between two commas right behind a cue."""
    reading = syntax.reading
    if not reading.is_mark(at, ",("):
        return at
    closing = ")" if reading.is_mark(at, "(") else ","
    depth = reading.quote_of[at]
    for stop in range(at + 1, min(at + _REACH, end)):
        if reading.is_mark(stop, closing) and reading.quote_of[stop] == depth:
            return over_light(syntax, stop + 1, end)
        group = syntax.group(stop)
        speaks = group is not None and group.is_finite and closing == ","
        relative = syntax.kinds[at + 1] in (Kind.RELATIVE, Kind.SUBORDINATOR)
        if reading.is_mark(stop, ".;:") or (speaks and not relative):
            break
    return at


def _over_circumstance(
    syntax: Syntax, cue: CueMatch, at: int, end: int, *, first: bool
) -> int:
    """Step over whom the words are put to, or where and when they were said."""
    if first and cue.record.addressed:
        after = over_phrase(syntax, at, end)
        if after > at:
            return over_light(syntax, after, end)
    if syntax.kinds[at] in (Kind.PREPOSITION, Kind.TO):
        return over_settings(syntax, at, end)
    return at


def _is_bare_clause(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether a clause with a subject of its own begins at a word: a phrase, then its verb."""
    if not _may_be_subject(syntax, at, end):
        return False
    for index in range(at, min(at + _REACH, end)):
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return index > at and not _is_of_relative(syntax, at, index)
        if index > at and is_pause(syntax.reading, index - 1) and _adds(syntax, index):
            return False
        cut = cue.record.weak and (
            is_pause(syntax.reading, index) or syntax.kinds[index] is Kind.COORDINATOR
        )
        if cut or syntax.reading.is_mark(index, ";:"):
            return False
    return False


def _adds(syntax: Syntax, at: int) -> bool:
    """Tell whether a gerund of speech stands at a word ("said in a statement, adding that ...")."""
    group = syntax.group(at)
    reporting = syntax.reading.language.lexicon.reporting
    return (
        group is not None and group.tense is Tense.GERUND and group.lemma in reporting
    )


def _may_be_subject(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a word may open a clause: a phrase, a gerund, or what leads up to its subject."""
    kind = syntax.kinds[at]
    if kind is Kind.PREPOSITION:
        return _leads_clause(syntax, at, end)
    if kind is Kind.QUOTE:
        return not syntax.reading.is_mark(at - 1, ",:")
    return kind in _SUBJECT or _is_gerund(syntax, at)


def _is_gerund(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at)
    return group is not None and group.tense is Tense.GERUND and group.first == at


def _is_of_relative(syntax: Syntax, first: int, verb: int) -> bool:
    """Tell whether a relative pronoun stands between, and no further verb behind it."""
    relative = any(syntax.kinds[i] is Kind.RELATIVE for i in range(first, verb))
    if not relative:
        return False
    end = sentence_end(syntax.reading, verb)
    group = syntax.group(verb)
    behind = group.stop if group is not None else verb + 1
    return syntax.finite_within(behind, end) is None


def _leads_clause(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a phrase with a preposition opens a clause: a comma closes it, and a subject follows."""
    after = over_settings(syntax, at, end)
    return after < end and syntax.reading.is_mark(after, ",")


def attribute_clause(
    syntax: Syntax, cue: CueMatch, first: int, rule: str
) -> Attribution | None:
    """Attribute the clause that begins at a word to the subject of a cue."""
    reading = syntax.reading
    stop = content_end(syntax, first, cue.group)
    source = speaker_of(syntax, cue)
    if source is None or stop <= first:
        return None
    while syntax.kinds[first - 1] is Kind.QUOTE and first > cue.stop:
        first -= 1
    content = strip_marks(reading, reading.span(first, stop))
    return cue.attributes((content,), quoted_within(reading, content), rule, source)

"""Clauses that name a source: "wie X mitteilte", "eine Studie, wonach ..."."""

from diplotext.find.bracket.antecedents import antecedent
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.incises import has_reported
from diplotext.find.bracket.noun_clauses import said_of_noun
from diplotext.find.bracket.source_contents import over_relative
from diplotext.find.bracket.speech import Cue
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import (
    piece_at,
    quoted_within,
    strip_marks,
    trimmed,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag, tag_bits
from diplotext.text.span import Span


_TELLING = tag_bits(Tag.REPORTING_NOUN, Tag.DOCUMENT)


def relative_sources(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Read "eine Studie, wonach CLAUSE": the noun before a relative of saying is the source."""
    reading = syntax.reading
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        opened = _source_relative(reading, clause)
        if clause.verb is None or reading.quote_of[clause.first] != NOWHERE:
            continue
        if opened is None or opened >= clause.stop:
            continue
        span = reading.span(opened, clause.stop)
        denied = _denied(syntax, clauses, number, span)
        if denied is not None:
            found.append(denied)
            continue
        said = said_of_noun(reading, clause.first - 1)
        source = Subject((said[1],)) if said else antecedent(reading, clauses, number)
        if source is None:
            continue
        found.append(
            Attribution(
                (span,),
                quoted_within(reading, span),
                "relative-source",
                (clause.first, opened),
                reading.words.keys[clause.first],
                "assertive",
                source,
            )
        )
    return found


def _source_relative(reading: Reading, clause: Clause) -> int | None:
    """Give where a relative of a noun of saying ends: of one word, or of two behind such a noun ("Berichte, [nach denen]")."""
    suffixes, first = reading.language.lexicon.suffixes, clause.first
    if reading.words.keys[first] in suffixes.get("source_relatives", ()):
        return first + 1
    pair = " ".join(reading.words.keys[first : first + 2])
    if pair not in suffixes.get("source_relative_pairs", ()):
        return None
    if not reading.is_mark(first - 1, ","):
        return None
    tells = reading.begins(first - 2, _TELLING) or said_of_noun(reading, first - 1)
    return first + 2 if tells else None


def _denied(
    syntax: Syntax, clauses: Clauses, number: int, content: Span
) -> Attribution | None:
    """Read "X dementierte Berichte, wonach CLAUSE": it is X who denies what others say."""
    reading, clause = syntax.reading, clauses.all[number]
    above = clauses.all[number - 1] if number else clause
    verb = above.verb
    if above is clause or verb is None or above.stop + 1 != clause.first:
        return None
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    record = next((r for r in records if r.negative and not r.reflexive), None)
    source = clause_subject(reading, clauses, number - 1)
    if record is None or source is None or verb.passive:
        return None
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "relative-denied",
        above.lexical,
        record.lemma,
        record.act,
        source,
        negative=not verb.negated,
    )


def manner(
    syntax: Syntax, clauses: Clauses, cue: Cue, start: int
) -> Attribution | None:
    """Read "CONTENT, wie X mitteilte" and "Wie X mitteilte, CONTENT", but in what somebody is quoted with."""
    clause, reading = cue.clause, syntax.reading
    quoted = reading.quote_of[clause.first] != NOWHERE
    if quoted or not {"that", "quote"} & cue.record.frames:
        return None
    end = sentence_end(reading, clause.first)
    before = _set_behind(reading, clauses, trimmed(reading, start, clause.first))
    after = trimmed(reading, over_relative(clauses, clause.stop), end)
    spans: list[Span] = []
    if before is not None and _is_said(reading, clauses, before):
        spans.append(reading.span(*before))
    goes_on = after is not None and (not spans or _completes(clauses, clause, after))
    if after is not None and goes_on:
        spans.append(reading.span(*after))
    if not spans:
        return None
    content = tuple(strip_marks(reading, span) for span in spans)
    return cue.attributes(content, quoted_within(reading, *content), "as-reported")


def _is_said(reading: Reading, clauses: Clauses, place: tuple[int, int]) -> bool:
    """Tell whether words can be what somebody said: they hold a verb, or are a quotation."""
    verb = any(c.verb is not None for c in clauses.within(*place))
    return verb or piece_at(reading, place[0]) is not None


def _set_behind(
    reading: Reading, clauses: Clauses, before: tuple[int, int] | None
) -> tuple[int, int] | None:
    """Give the quotation alone that a comma or a dash sets behind what is told ("Peru trat bei, [„mit nassen Haaren“], wie X scherzte")."""
    if before is None or has_reported(clauses, *before):
        return before
    first, stop = before
    for at in range(stop - 1, first, -1):
        piece = piece_at(reading, at)
        if piece is None or reading.quote_of[at - 1] != NOWHERE:
            continue
        last = reading.words.within(piece.outer).stop
        whole = last == stop and is_pause(reading, at - 1)
        return (at, stop) if whole else before
    return before


def _completes(clauses: Clauses, clause: Clause, after: tuple[int, int]) -> bool:
    """Tell whether what follows belongs to the clause reported: it is no main clause of its own."""
    return not any(
        c.kind is ClauseKind.MAIN and c.level == clause.level
        for c in clauses.within(*after)
    )

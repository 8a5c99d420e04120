"""Clauses that name a source: "wie X mitteilte", "eine Studie, wonach ..."."""

from diplotext.find.bracket.antecedents import antecedent
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.sources import trimmed
from diplotext.find.bracket.speech import Cue
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.text.span import Span


def relative_sources(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Read "eine Studie, wonach CLAUSE": the noun before a relative of saying is the source."""
    reading = syntax.reading
    relatives = reading.language.lexicon.suffixes.get("source_relatives", ())
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        opens = reading.words.keys[clause.first] in relatives
        if (
            not opens
            or clause.verb is None
            or reading.quote_of[clause.first] != NOWHERE
        ):
            continue
        span = reading.span(clause.first + 1, clause.stop)
        denied = _denied(syntax, clauses, number, span)
        if denied is not None:
            found.append(denied)
            continue
        source = antecedent(reading, clauses, number)
        if source is None:
            continue
        found.append(
            Attribution(
                (span,),
                quoted_within(reading, span),
                "relative-source",
                (clause.first, clause.first + 1),
                reading.words.keys[clause.first],
                "assertive",
                source,
            )
        )
    return found


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
    """Read "CONTENT, wie X mitteilte" and "Wie X mitteilte, CONTENT"."""
    clause, reading = cue.clause, syntax.reading
    if not {"that", "quote"} & cue.record.frames:
        return None
    end = sentence_end(reading, clause.first)
    before = trimmed(reading, start, clause.first)
    after = trimmed(reading, clause.stop, end)
    spans: list[Span] = []
    if before is not None and _has_verb(clauses, before):
        spans.append(reading.span(*before))
    goes_on = after is not None and (not spans or _completes(clauses, clause, after))
    if after is not None and goes_on:
        spans.append(reading.span(*after))
    if not spans:
        return None
    content = tuple(strip_marks(reading, span) for span in spans)
    return cue.attributes(content, quoted_within(reading, *content), "as-reported")


def _has_verb(clauses: Clauses, place: tuple[int, int]) -> bool:
    return any(c.verb is not None for c in clauses.within(*place))


def _completes(clauses: Clauses, clause: Clause, after: tuple[int, int]) -> bool:
    """Tell whether what follows belongs to the clause reported: it is no main clause of its own."""
    return not any(
        c.kind is ClauseKind.MAIN and c.level == clause.level
        for c in clauses.within(*after)
    )

"""Clauses that a verb of saying interrupts behind their first field: "Die Lage, sagte er, sei ernst" or "„ist ernst“"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.speech import Cue
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import piece_at, quoted_within
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.text.span import Span


def interrupted(syntax: Syntax, clauses: Clauses, cue: Cue) -> Attribution | None:
    """Read "FIELD, (so) sagte X, VERB REST": the field before the cue and what follows it are one clause."""
    reading, clause = syntax.reading, cue.clause
    verb = clause.verb
    if verb is None or "quote" not in cue.record.frames or not clause.is_fronted:
        return None
    field = _field(reading, clauses, cue)
    if field is None or cue.source.segments[0][0] < verb.first:
        return None
    rest = _rest(clauses, cue.number, clause)
    quoted_rest = _quoted_rest(reading, clauses, cue) if rest is None else None
    if rest is not None:
        tail = reading.span(rest.first, sentence_end(reading, rest.first))
    elif quoted_rest is not None:
        tail = quoted_rest
    else:
        return None
    content = (reading.span(*field), tail)
    quoted = quoted_within(reading, *content)
    return cue.attributes(content, quoted, "incise-resumed")


def _field(reading: Reading, clauses: Clauses, cue: Cue) -> tuple[int, int] | None:
    """Give the words before the comma at which a cue, with "so" or not, interrupts their clause."""
    first, stop = cue.clause.front
    suffixes = reading.language.lexicon.suffixes
    leads = suffixes.get("incise_leads", ()) + suffixes.get("incise_pointers", ())
    if stop - first == 1 and reading.words.keys[first] in leads and cue.number:
        before = clauses.all[cue.number - 1]
        beside = before.kind is ClauseKind.FRAGMENT and before.stop + 1 == first
        return (before.first, before.stop) if beside else None
    return (first, stop - 1) if reading.is_mark(stop - 1, ",") else None


def _rest(clauses: Clauses, number: int, clause: Clause) -> Clause | None:
    """Give the main clause with its verb first that goes on behind the comma after a cue."""
    following = clauses.all[number + 1 : number + 2]
    for rest in following:
        opens = rest.kind is ClauseKind.MAIN and rest.opens_with_verb
        near = rest.first == clause.stop + 1 and rest.lead == ","
        if opens and near and rest.level == clause.level and not rest.conjoined:
            return rest
    return None


def _quoted_rest(reading: Reading, clauses: Clauses, cue: Cue) -> Span | None:
    """Give the quotation that goes on with its verb first behind the comma after a cue ("Die Lage, sagte er, [„ist ernst“]")."""
    opening = cue.clause.stop + 1
    piece = piece_at(reading, opening) if reading.is_mark(opening - 1, ",") else None
    if piece is None:
        return None
    first = reading.words.within(piece.inner).start
    following = clauses.all[cue.number + 1 : cue.number + 2]
    opens = any(
        rest.first == first and rest.kind is ClauseKind.MAIN and rest.opens_with_verb
        for rest in following
    )
    small = not reading.words.is_capitalized(first)
    return piece.inner if opens and small else None

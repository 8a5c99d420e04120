"""Clauses that a verb of saying interrupts behind their first field: "Die Lage, sagte er, sei ernst"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.speech import Cue
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution


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
    if rest is None:
        return None
    end = sentence_end(reading, rest.first)
    content = (reading.span(*field), reading.span(rest.first, end))
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

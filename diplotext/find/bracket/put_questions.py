"""Questions that a noun or a participle puts to who speaks: "Auf die Frage der dpa, ob P, sagte X", "Von der dpa gefragt, wann P"."""

import attrs

from diplotext.find.bracket.acting import is_acting, passive_agent
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.complements import first_of
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.question_nouns import question_noun
from diplotext.find.bracket.source_nouns import innermost
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution


Asked = tuple[tuple[int, int], Subject]


def put_questions(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Read what somebody asked before it is told what he was answered; a question of nobody is none's words."""
    reading = syntax.reading
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        put = clause.kind is ClauseKind.QUESTION and clause.lead == ","
        if not put or clause.level != NOWHERE or clause.verb is None:
            continue
        asked = _by_noun(reading, clause) or _by_participle(reading, clauses, number)
        if asked is None:
            continue
        cue, source = asked
        content = (reading.span(first_of(reading, clause), clause.stop),)
        found.append(
            Attribution(
                content,
                quoted_within(reading, *content),
                "asked-by",
                cue,
                reading.words.keys[cue[0]],
                "directive",
                source,
            )
        )
    return found


def _by_noun(reading: Reading, clause: Clause) -> Asked | None:
    """Give a noun for a question that ends before the comma with whose it is ("Frage [der dpa],")."""
    at, comma = question_noun(reading, clause), clause.first - 1
    if at is None:
        return None
    whose = innermost(reading, at, comma)
    owned = whose != (at, comma) and phrase_stop(reading, whose[0], comma) == comma
    if not owned or not is_acting(reading, *whose):
        return None
    return (at, at + 1), Subject((whose,))


def _by_participle(reading: Reading, clauses: Clauses, number: int) -> Asked | None:
    """Give a participle of asking with who asked, which no verb stands beside ("[Von der dpa] gefragt,")."""
    before = clauses.all[number - 1] if number else None
    if before is None or before.kind is not ClauseKind.FRAGMENT:
        return None
    words = reading.language.lexicon.suffixes.get("asked_participles", ())
    whole = range(before.first, before.stop)
    at = next((i for i in whole if reading.words.keys[i] in words), None)
    if at is None or before.stop != clauses.all[number].first - 1:
        return None
    field = attrs.evolve(before, middle=(before.first, before.stop))
    agent = passive_agent(reading, field)
    return None if agent is None else ((at, at + 1), agent)

"""Nouns that bind where verbs stand in a bracket: "die Zusage, ... zu liefern"."""

from diplotext.find.bracket.acts import infinitive_act, reach
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.promise import Promise
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag


def promises_of_nouns(
    syntax: Syntax, clauses: Clauses, taken: list[Promise]
) -> list[Promise]:
    """Find "die Zusage, ... zu liefern" where no verb binds to the same act."""
    reading = syntax.reading
    acts = {promise.act[0] for promise in taken}
    found: list[Promise] = []
    for clause in clauses.all:
        verb = clause.verb
        noun = clause.first - 2
        if clause.kind is not ClauseKind.INFINITIVE or verb is None or noun < 0:
            continue
        hit = reading.hit(noun, Tag.COMMISSIVE_NOUN)
        if hit is None or reading.sentence_of[noun] == NOWHERE or clause.lead != ",":
            continue
        act = infinitive_act(syntax, clauses, clause)
        if act[0] in acts:
            continue
        found.append(
            Promise(
                (noun, noun + 1),
                act,
                (noun, max(act[1], reach(syntax, clauses, clause))),
                hit[1].value or "none",
                "undertaking",
                "commissive-noun",
                verb,
                negative=verb.negated,
                document=True,
            )
        )
    return found

"""Verbs of representation that stand in a bracket: "ließ sich durch X vertreten"."""

from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup


def is_let(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether somebody lets himself be represented, by a verb of letting in a bracket ("ließ sich ... vertreten")."""
    clause = None if syntax.clauses is None else syntax.clauses.of_verb(group)
    verb = clause.verb if clause is not None else None
    if verb is None or verb.first == group.first or not verb.reflexive:
        return False
    return syntax.reading.language.lexicon.auxiliaries.get(verb.lemma) == "make"


def agent_start(syntax: Syntax, group: VerbGroup) -> int:
    """Give where an agent may stand: behind the verb, or in all of a clause whose verb closes it."""
    clause = None if syntax.clauses is None else syntax.clauses.of_verb(group)
    return group.stop if clause is None else clause.first

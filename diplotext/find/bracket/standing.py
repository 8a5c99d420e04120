"""Verbs of representation below one of letting: "ließ sich durch X vertreten", "s'est fait représenter par X"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def is_let(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether somebody lets himself be represented ("ließ sich ... vertreten", "s'est fait représenter")."""
    if syntax.clauses is None:
        above = syntax.group(group.start - 1)
        infinitive = group.tense is Tense.INFINITIVE
        return infinitive and above is not None and is_causative(syntax, above)
    clause = syntax.clauses.of_verb(group)
    verb = clause.verb if clause is not None else None
    if verb is None or verb.first == group.first:
        return False
    return is_causative(syntax, verb)


def is_become(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a form is a participle below the verb of the passive ("wird durch X [vertreten]").

    It is an infinitive too, and the verb one of the future; an agent tells.
    """
    clause = syntax.clause_of(group)
    if clause is None or clause.act is not group or clause.verb is None:
        return False
    role = syntax.reading.language.lexicon.auxiliaries.get(clause.verb.lemma)
    agents = syntax.reading.among(Tag.AGENT.bit, *clause.middle)
    return role == "become" and bool(agents)


def is_causative(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb says that somebody has something done to himself."""
    role = syntax.reading.language.lexicon.auxiliaries.get(verb.lemma)
    return verb.reflexive and role == "make"


def agent_start(syntax: Syntax, group: VerbGroup) -> int:
    """Give where an agent may stand: behind the verb, or in all of a clause whose verb closes it."""
    clause = syntax.clause_of(group)
    return group.stop if clause is None else clause.first

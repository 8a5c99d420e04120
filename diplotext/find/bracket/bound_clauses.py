"""Clauses that an expression binds to: "sorgt dafür, [dass Ghana zahlt]", "der Vertrag bestimmt, [dass Togo liefert]"."""

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.acts import following, predicate_act
from diplotext.find.bracket.addressees import asked_with_of
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.provided_nouns import of_document
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive


_SETTLED = frozenset({"agreed", "promise", "announce"})


def is_linked(reading: Reading, opened: Clause, linkers: set[str]) -> bool:
    """Tell whether a clause opens with one of the words that link it to an expression ("dass", "ob")."""
    if opened.kind not in (ClauseKind.THAT, ClauseKind.QUESTION):
        return False
    return reading.words.keys[opened.body - 1] in linkers


def clause_bound(
    syntax: Syntax, clauses: Clauses, binding: Binding, opened: Clause
) -> Promise | None:
    """SPEAKER EXPRESSION, dass DEBTOR ACT."""
    verb = opened.verb
    reading, number = syntax.reading, 0 if verb is None else clauses.at[verb.first]
    debtor = clause_subject(reading, clauses, number)
    passive = verb is not None and verb.passive
    acts = debtor is not None and (
        debtor.pronoun or is_acting(reading, *debtor.segments[0])
    )
    asks = opened.kind is ClauseKind.QUESTION and debtor and not debtor.pronoun
    if binding.record.kind == "possibility" and (passive or not acts or asks):
        debtor, passive = binding.subject, False  # "prüft, ob Ghana Hilfe bekommt"
    consents = reading.language.lexicon.suffixes.get("consents", ())
    if binding.verb.lemma in consents and binding.subject is not None:
        debtor, acts = binding.subject, False  # "willigte ein, dass Ghana sie nutzt"
    if debtor is None or passive:
        return None
    asked = asked_with_of(reading, binding.clause, binding.subject)
    told = debtor.pronoun and asked is not None
    bound_by = Subject((asked,)) if told and asked is not None else debtor
    act = predicate_act(reading, opened, debtor)
    if not acts:
        act = opened.body, act[1]  # what is to happen, whoever sees to it
    bound = attrs.evolve(binding, subject=bound_by)
    promise = graded(syntax, clauses, bound, act, rule="clause")
    return of_document(reading, binding, promise)


def clause_provided(syntax: Syntax, clauses: Clauses, number: int) -> Promise | None:
    """Read "der Vertrag bestimmt, dass DEBTOR ACT", "vereinbart wurde, dass", and "vorgesehen ist, dass", which is no more than planned."""
    verb = clauses.all[number].verb
    lexicon = syntax.reading.language.lexicon
    opened = following(clauses, number)
    if verb is None or opened is None or opened.kind is not ClauseKind.THAT:
        return None
    records = lexicon.commissives.get(verb.lemma, ())
    settled = verb.passive and any(r.force in _SETTLED and not r.tail for r in records)
    if verb.lemma not in lexicon.document_verbs and not settled:
        return None
    planned = (r.force for r in records)
    force = next(planned, lexicon.document_verbs.get(verb.lemma, "agreed"))
    kind = "announcement" if force == "outlined" else "undertaking"
    record = Commissive(verb.lemma, force, kind)
    binding = Binding(number, clauses.all[number], verb, record, None)
    return clause_bound(syntax, clauses, binding, opened)

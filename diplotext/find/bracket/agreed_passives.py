"""Agreements of which no subject says who made them: "Dabei wurde vereinbart, ...", "Dort einigte man sich darauf, ..."."""

import attrs

from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.clusters import role_of
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_THIRD = 3
_AGREED = frozenset({"agreed", "announce"})


def agreed_by_several(clauses: Clauses, binding: Binding) -> Binding:
    """
    Give a clause of an agreement that names nobody a subject that means the several who met.

    Args:
        clauses: The clauses of the article.
        binding: The clause, and in which sense its verb binds.
    """
    verb, reading = binding.verb, clauses.forms.reading
    if binding.record.force not in _AGREED or not _is_by_nobody(reading, binding):
        return binding
    word = (verb.first, verb.first + 1)
    several = Subject((word,), pronoun=True, person=_THIRD, plural=True)
    roles = {role_of(clauses.forms, e.lemma) for e in clauses.forms.finite(verb.first)}
    earlier = verb.compound and "become" not in roles  # "war vereinbart worden"
    active = attrs.evolve(verb, passive=False, compound=earlier)
    return attrs.evolve(binding, verb=active, subject=several)


def _is_by_nobody(reading: Reading, binding: Binding) -> bool:
    """Tell whether a verb of agreeing has no subject, "es" in the passive or "man" out of it."""
    clause, verb, subject = binding.clause, binding.verb, binding.subject
    agreed = reading.language.lexicon.suffixes.get("agreed_by_nobody", ())
    if verb.lemma not in agreed or verb.plural or clause.act is not None:
        return False
    if subject is None:
        return verb.passive
    at = subject.segments[0][0]
    if not verb.passive:
        return reading.has(at, Tag.SUBJECT_PRONOUN, "generic")
    fronted = at in range(*clause.lexical)  # "[Vereinbart] wurde"
    return fronted or reading.has(at, Tag.SUBJECT_PRONOUN, "impersonal")

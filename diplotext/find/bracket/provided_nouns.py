"""What a document provides for, and the noun that says it: "das Abkommen sieht den Abzug der russischen Truppen vor"."""

import attrs

from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.noun_acts import object_act
from diplotext.find.commitments.promise import PROVIDED, Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def provided_noun(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """
    Read "DOCUMENT VERB NOUN OF ACTION": whose act it is, its adjective or its genitive says.

    Args:
        syntax: The text.
        clauses: Its clauses.
        binding: A clause whose verb binds to a noun.
    """
    subject, reading = binding.subject, syntax.reading
    if subject is None or binding.verb.negated or not provides(reading, binding):
        return None
    act = object_act(reading, binding.clause, subject, binding.record)
    if act is None:
        return None
    owned = attrs.evolve(binding, subject=_owner(reading, act))
    return of_document(
        reading, binding, graded(syntax, clauses, owned, act, rule=PROVIDED)
    )


def provides(reading: Reading, binding: Binding) -> bool:
    """Tell whether a document is the subject of a verb by which documents provide for something."""
    if binding.subject is None:
        return False
    known = reading.language.lexicon.document_verbs
    words = binding.subject.segments[0]
    return binding.verb.lemma in known and bool(reading.among(Tag.DOCUMENT.bit, *words))


def of_document(reading: Reading, binding: Binding, promise: Promise) -> Promise:
    """Give what a verb says as what a document provides for, with the force that it then has."""
    forces = reading.language.lexicon.document_verbs
    if binding.verb.lemma not in forces:
        return promise
    promise = attrs.evolve(promise, document=True)
    if promise.negative or not provides(reading, binding):
        return promise
    force = forces[binding.verb.lemma]
    return attrs.evolve(promise, force=force, kind="undertaking")


def _owner(reading: Reading, act: tuple[int, int]) -> Subject | None:
    """Give the adjective of a nationality or the genitive that says whose an act is, not the place where it is done."""
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    for at in range(*act):
        if reading.begins(at, Tag.PREPOSITION.bit):
            return None
        if reading.has(at, Tag.DEMONYM):
            return Subject(((at, at + 1),))
        hit = reading.hit(at, Tag.STATE)
        if hit is not None and reading.words.keys[hit[0] - 1].endswith(ends):
            return Subject(((at, hit[0]),))
    return None

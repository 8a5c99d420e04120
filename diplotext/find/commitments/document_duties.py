"""What a document requires of its parties binds them: it is an obligation, and no demand."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, CommitmentKind


def provided(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> Promise:
    """Let a requirement that a document states of its parties, or lays on them, bind them: it is an obligation."""
    if promise.kind != CommitmentKind.REQUIREMENT:
        return promise
    if _is_laid_on(syntax, promise):
        return _laid_on(promise)
    if said is None:
        return promise
    modal = promise.group.lemma in _modals(syntax)
    if promise.debtor is None or not modal or not states(cast, said):
        return promise
    return attrs.evolve(promise, kind="undertaking", force="oblige")


def _is_laid_on(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a text is what obliges somebody to act ("L'accord engage le Togo à ...")."""
    reading, group = syntax.reading, promise.group
    obliges = reading.language.lexicon.suffixes.get("lays_duties", ())
    subject = subject_of(syntax, group) if group.lemma in obliges else None
    if subject is None or group.negated or promise.debtor is None:
        return False
    first = reading.over(subject.segments[0][0], Tag.DETERMINER.bit)
    return reading.begins(first, Tag.DOCUMENT.bit)


def _laid_on(promise: Promise) -> Promise:
    """Give what a text obliges to, or in the conditional would oblige to."""
    if promise.group.tense is Tense.CONDITIONAL:
        return attrs.evolve(promise, kind="announcement", force="outlined")
    return attrs.evolve(promise, kind="undertaking", force="oblige")


def states(cast: Cast, said: Utterance | None) -> bool:
    """Tell whether it is a document that says something."""
    speakers = said.speakers if said is not None else ()
    kinds = [cast.figures[key].kind for key in speakers]
    return kinds[:1] == [ActorKind.DOCUMENT]


def _modals(syntax: Syntax) -> frozenset[str]:
    """Give the verbs that require something of their subject ("deben retirar")."""
    records = syntax.reading.language.lexicon.commissives
    return frozenset(
        lemma
        for lemma, senses in records.items()
        if any(
            r.kind == CommitmentKind.REQUIREMENT and not r.order and not r.impersonal
            for r in senses
        )
    )

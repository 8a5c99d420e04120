"""What a document requires of its parties binds them: it is an obligation, and no demand."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind, CommitmentKind


def provided(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> Promise:
    """Let a requirement that a document states of its parties bind them: it is an obligation."""
    if promise.kind != CommitmentKind.REQUIREMENT or said is None:
        return promise
    modal = promise.group.lemma in _modals(syntax)
    if promise.debtor is None or not modal or not states(cast, said):
        return promise
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

"""
An analysis as NewsML-G2: the article, and what was found in it, for systems that read G2.

Actors are subjects of the item. Actors, statements and commitments are assertions, each
with what is said of it as relations of the vocabulary `urn:diplotext:analysis:`. The words
they rest on have elements of their own in the body, and an `inlineRef` ties these to the
assertion (NewsML-G2 2.35, `assert` and `inlineRef`).
"""

from collections.abc import Iterator

from diplotext.export._newsmlg2.facts import (
    actor_assertion,
    commitment_assertion,
    nature,
    state_code,
    statement_assertion,
)
from diplotext.export._newsmlg2.words import references
from diplotext.formats.writing.g2.assertions import Additions, Assertion
from diplotext.formats.writing.newsmlg2 import serialize_analysis
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.analysis import Analysis
from diplotext.model.subject import Subject


__all__ = ["to_newsmlg2"]


def to_newsmlg2(analysis: Analysis) -> bytes:
    """
    Write the article of an analysis as NewsML-G2 2.35, with actors, statements and commitments.

    `diplotext.read` reads the article again; what was found is for other systems, and comes
    back from `diplotext.export.json`.

    Args:
        analysis: The analysis.

    Example:
        >>> from diplotext.find import analyze
        >>> from diplotext.formats import read
        >>> copy = "La France est prête à former des soldats, a dit mardi Lea Storm."
        >>> written = to_newsmlg2(analyze(read(copy, language="fr")))
        >>> b'<name>Lea Storm</name>' in written, written.count(b"<assert ")
        (True, 4)

    .. versionadded:: 0.1.0
    """
    additions = Additions(
        tuple(map(_subject, analysis.actors)),
        tuple(_assertions(analysis)),
        tuple(references(analysis)),
    )
    return serialize_analysis(analysis.article, additions)


def _subject(actor: Actor) -> Subject:
    """Give an actor as what the article is about."""
    is_state = actor.kind is ActorKind.STATE and actor.state is not None
    codes = (state_code(actor.state or ""),) if is_state else ()
    return Subject(
        None,
        actor.id,
        name=actor.label,
        type=nature(actor),
        same_as=tuple(dict.fromkeys((*codes, *actor.identifiers))),
    )


def _assertions(analysis: Analysis) -> Iterator[Assertion]:
    yield from map(actor_assertion, analysis.actors)
    yield from map(statement_assertion, analysis.statements)
    yield from map(commitment_assertion, analysis.commitments)

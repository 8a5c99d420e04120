"""Actors put in the place of others."""

import attrs

from diplotext.find.actors.replacing import replaced
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Commitment,
    CommitmentKind,
    Force,
    Representation,
    Span,
)


PERU = Actor("PE", ActorKind.STATE, "Peru", state="PE")
GOVERNMENT = Actor("g", ActorKind.ORGANIZATION, "Government of Peru")
SIGNER = Actor("s", ActorKind.PERSON, "Ann Orlin", affiliation=GOVERNMENT)
TEXT = Article("The Government of Peru shall pay, and so shall Peru.")


def whole(**found):
    """Give an analysis with the actors and what is found besides."""
    return Analysis(TEXT, actors=(PERU, GOVERNMENT, SIGNER), **found)


def test_nothing_is_put_in_the_place_of_nobody() -> None:
    """Without actors to replace the analysis is the same object."""
    analysis = whole()

    assert replaced(analysis, {}) is analysis


def test_two_actors_become_one() -> None:
    """Where two become one it is listed once, in each list that held both."""
    owed = Commitment(
        "c1",
        CommitmentKind.UNDERTAKING,
        Span(29, 32),
        debtors=(PERU, GOVERNMENT),
        force=Force.OBLIGE,
    )
    made = attrs.evolve(PERU, aliases=("Government of Peru",))
    found = replaced(whole(commitments=(owed,)), {PERU: made, GOVERNMENT: made})

    assert found.actors == (made, attrs.evolve(SIGNER, affiliation=made))
    assert found.commitments[0].debtors == (made,)


def test_nobody_stands_in_for_itself() -> None:
    """A representation of one by itself is dropped, and two that become alike are one."""
    standing = (
        Representation(PERU, (GOVERNMENT,), Span(4, 22)),
        Representation(PERU, (SIGNER,), Span(4, 22)),
        Representation(GOVERNMENT, (SIGNER,), Span(4, 22)),
    )
    found = replaced(whole(representations=standing), {GOVERNMENT: PERU})

    assert [(r.principal.id, r.agents[0].id) for r in found.representations] == [
        ("PE", "s")
    ]

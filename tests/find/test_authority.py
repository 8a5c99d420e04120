"""Actors identified by an authority file: what is said of them everywhere, and what is queried."""

import pytest

import diplotext
from diplotext.find.actors.authority import identified
from diplotext.model import Concept, Label, Reason, Span


COPY = (
    "Ukrainian envoy Serhiy Zhuravel said Ukraine would send 20 observers."
    " Lea Storm, a lawyer, said no. Lea Vik left for Oslo."
)


def analyzed(authority, copy=COPY):
    """Give the analysis of copy by an authority."""
    return diplotext.analyze(diplotext.read(copy, language="en"), authority=authority)


def test_an_actor_is_identified_wherever_it_is_referred_to() -> None:
    """Statements, commitments and affiliations speak of the identified actor."""
    ukraine = Concept("iso3166-1a2:UA", type="cpnat:geoArea", names=(Label("Україна"),))
    analysis = analyzed([ukraine, ("Сергій Журавель", "ex:1")])
    (first, *_), (commitment,) = analysis.statements, analysis.commitments
    zhuravel = next(a for a in analysis.actors if a.name == "Serhiy Zhuravel")

    assert first.speaker == zhuravel
    assert zhuravel.identifiers == ("ex:1",)
    assert zhuravel.affiliation in analysis.actors
    assert zhuravel.roles[0].of == zhuravel.affiliation == commitment.debtors[0]
    assert commitment.debtors[0].identifiers == ("iso3166-1a2:UA",)


def test_an_identifier_has_its_evidence() -> None:
    """The name in the file, why it counts, and the words of the text."""
    analysis = analyzed({"Сергій Журавель": "ex:1"})
    (found,) = (i for a in analysis.actors for i in a.identifications)

    assert found.reason is Reason.SAME_SOUND
    assert found.name == "Сергій Журавель"
    assert analysis.article[found.span or Span(0, 0)] == "Serhiy Zhuravel"


@pytest.mark.parametrize(
    ("authority", "codes", "identified"),
    [
        ((), [], 0),
        ({"Ole Brandt": "ex:1"}, [], 0),
        ([("Lea Storm", "ex:1"), ("Lea Storm", "ex:2")], ["authority-conflict"], 0),
        ({"Lea Storm": "ex:1", "Lea Vik": "ex:1"}, ["authority-shared"], 2),
        ({"Lea Storm": "ex:1", "Lea Vik": "ex:2"}, [], 2),
    ],
)
def test_what_contradicts_itself_is_told(authority, codes, identified) -> None:
    """Of two identifiers none is chosen; one identifier of two actors is queried."""
    analysis = analyzed(authority)
    found = [f for f in analysis.findings if f.code.startswith("authority")]

    assert [f.code for f in found] == codes
    assert sum(bool(a.identifiers) for a in analysis.actors) == identified


def test_parties_of_an_instrument_are_identified() -> None:
    """What binds in the clauses of an agreement is the identified state."""
    copy = (
        "AGREEMENT BETWEEN NORWAY AND LATVIA ON FISHING\n\nThe Parties,\n\n"
        "Have agreed as follows:\n\nArticle 1\n\nNorway shall open its ports.\n\n"
        "Article 2\n\nLatvia shall send observers.\n\n"
        "Done at Oslo on 3 March 2031.\n"
    )
    analysis = analyzed({"Norway": "ex:1"}, copy)
    parties = analysis.instrument.parties if analysis.instrument else ()

    assert ("ex:1",) in [party.actor.identifiers for party in parties]
    assert all(party.actor in analysis.actors for party in parties)


def test_nobody_to_point_at_is_queried_at_the_beginning() -> None:
    """A finding has a place, also where the actor has no mention."""
    actor = diplotext.Actor("a", diplotext.model.ActorKind.PERSON, "Lea Storm")
    analysis = diplotext.Analysis(diplotext.Article("x"), actors=(actor,))
    found = identified(
        analysis,
        diplotext.names.Authority.of([("Lea Storm", "a:1"), ("Lea Storm", "a:2")]),
    )

    assert [f.span for f in found.findings] == [Span(0, 0)]

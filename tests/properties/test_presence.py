"""Laws of what presence at a meeting tells, and of promises that a noun speaks of as made."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext
from diplotext.model import CommitmentKind, Force


MEETINGS = {
    "fr": (
        (
            'PARIS, 3 mars (Agence) - Les 18 pays de la "coalition des phares" se sont engagés lors d\'une réunion à Paris à livrer des radars au Togo.\n\n'
            "{leader} {verb} à la réunion.\n\nLa coalition réunit l'Islande et Malte."
        ),
        ("a assisté", "a participé"),
        ("n'a pas assisté", "n'a pas participé"),
        ("Le Premier ministre danois Bo Lund", "Le chancelier autrichien Franz Lohr"),
    ),
    "en": (
        (
            'PARIS, March 3 (Agency) - The 18 countries of the "Lighthouse Coalition" undertook at a meeting in Paris to deliver radars to Togo.\n\n'
            "{leader} {verb} the meeting.\n\nThe coalition includes Iceland and Malta."
        ),
        ("attended", "took part in"),
        ("did not attend", "did not take part in"),
        ("Danish Prime Minister Bo Lund", "Austrian Chancellor Franz Lohr"),
    ),
    "es": (
        (
            "París, 3 mar (Agencia).- Los 18 países de la «Coalición de los Faros» se comprometieron en una reunión en París a entregar radares a Togo.\n\n"
            "{leader} {verb} la reunión.\n\nLa coalición reúne a Islandia y Malta."
        ),
        ("asistió a", "participó en"),
        ("no asistió a", "no participó en"),
        ("El primer ministro danés Bo Lund", "El canciller austriaco Franz Lohr"),
    ),
    "de": (
        (
            "PARIS, 3. März (Agentur) - Die 18 Staaten der „Koalition der Leuchttürme“ verpflichteten sich bei einem Treffen in Paris, Togo Radargeräte zu liefern.\n\n"
            "{leader} {verb}.\n\nZu der Koalition gehören Island und Malta."
        ),
        ("nahm an dem Treffen teil", "wohnte dem Treffen bei"),
        ("nahm an dem Treffen nicht teil", "wohnte dem Treffen nicht bei"),
        (
            "Der dänische Ministerpräsident Bo Lund",
            "Der österreichische Kanzler Franz Lohr",
        ),
    ),
}
"""By language: copy on a group that met, verbs of attending, the same denied, leaders of states."""


@pytest.mark.parametrize("language", MEETINGS)
@settings(deadline=None)
@given(data=st.data())
def test_who_attended_is_inferred_and_who_did_not_is_not(
    language: str, data: st.DataObject
) -> None:
    copy, told, denied, leaders = MEETINGS[language]
    verb, leader = (
        data.draw(st.sampled_from((*told, *denied))),
        data.draw(st.sampled_from(leaders)),
    )
    article = diplotext.read(copy.format(leader=leader, verb=verb), language=language)
    (group,) = diplotext.analyze(article).coalitions
    inferred = [place for place in group.memberships if place.inferred]
    assert len(inferred) == (verb in told)
    gap, whole = group.size_gap(), group.size_gap(inferred=True)
    assert gap is not None
    assert whole == gap - len(inferred)


PROMISES = {
    "fr": (
        "Les promesses {who} {made} lors de discussions entre Oslo et Lima tiennent.",
        ("norvégiennes", "péruviennes"),
        {"esquissées": Force.OUTLINED, "faites": Force.PROMISE},
    ),
    "en": (
        "The {who} promises {made} in talks between Oslo and Lima have been praised.",
        ("Norwegian", "Peruvian"),
        {"outlined": Force.OUTLINED, "made": Force.PROMISE},
    ),
    "es": (
        "Las promesas {who} {made} en conversaciones entre Oslo y Lima siguen.",
        ("noruegas", "peruanas"),
        {"esbozadas": Force.OUTLINED, "hechas": Force.PROMISE},
    ),
    "de": (
        "Die in Genf {made} {who} Zusagen gelten gegenüber {other}.",
        ("norwegischen", "peruanischen"),
        {"skizzierten": Force.OUTLINED, "gegebenen": Force.PROMISE},
    ),
}
"""By language: a promise that was made, adjectives of who made it, participles with their force."""
STATES, OTHERS = ("NO", "PE"), ("Peru", "Norwegen")


@pytest.mark.parametrize("language", PROMISES)
@settings(deadline=None)
@given(data=st.data())
def test_a_promise_made_before_is_of_its_owner_to_the_other(
    language: str, data: st.DataObject
) -> None:
    copy, owners, participles = PROMISES[language]
    owner = data.draw(st.sampled_from(range(2)))
    made = data.draw(st.sampled_from(sorted(participles)))
    text = copy.format(who=owners[owner], made=made, other=OTHERS[owner])
    (found,) = diplotext.analyze(diplotext.read(text, language=language)).commitments
    assert (found.kind, found.force) == (CommitmentKind.REFERENCE, participles[made])
    assert [actor.state for actor in found.debtors] == [STATES[owner]]
    assert [actor.state for actor in found.creditors] == [STATES[1 - owner]]


@pytest.mark.parametrize("language", PROMISES)
@settings(deadline=None)
@given(data=st.data())
def test_copy_that_breaks_off_anywhere_is_read(
    language: str, data: st.DataObject
) -> None:
    """A promise whose sentence ends behind any of its words raises nothing."""
    copy, owners, participles = PROMISES[language]
    made = data.draw(st.sampled_from(sorted(participles)))
    words = copy.format(who=owners[0], made=made, other=OTHERS[0]).split(" ")
    broken = " ".join(words[: data.draw(st.integers(1, len(words)))])
    article = diplotext.read(broken, language=language)
    assert diplotext.analyze(article).article == article

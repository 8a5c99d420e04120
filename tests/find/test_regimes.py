"""Regimes: which commitments and mechanisms belong to one."""

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Regime


COPY = (
    "La Norvège et le Chili s'engagent à soutenir un système de garanties. "
    "Ils s'engagent à créer un mécanisme de vérification. "
    "Le Togo promet de livrer des tentes."
)


def regime() -> Regime:
    """Give the only regime of the copy."""
    (found,) = analyze(read(COPY, language="fr")).regimes
    return found


def test_a_regime_is_called_by_the_words_of_the_story() -> None:
    """The words that name the mechanism are the name of the regime."""
    assert regime().name == "système de garanties"


def test_a_regime_holds_what_those_who_promise_it_promise() -> None:
    """The commitments of other actors stay out of it."""
    acts = [c.act.of(COPY) for c in regime().commitments]

    assert acts == [
        "soutenir un système de garanties",
        "créer un mécanisme de vérification",
    ]


def test_a_regime_holds_the_other_mechanisms_of_its_makers() -> None:
    """The mechanisms to which they contribute belong to it, the regime itself not."""
    words = [m.span.of(COPY) for m in regime().mechanisms]

    assert words == ["mécanisme de vérification"]


def test_who_said_what_an_incident_was_may_say_so_in_the_regime() -> None:
    """A body that the story lets judge an incident is a qualifier; without one there is none."""
    copy = COPY + " Le M23 a violé la trêve, a tranché la commission."

    (found,) = analyze(read(copy, language="fr")).regimes

    assert [actor.label for actor in found.qualifiers] == ["commission"]
    assert regime().qualifiers == ()

"""Laws of groups: who leads one, and who has come or gone, does not hang on when it is told to be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext
from diplotext.model import MembershipRole


pytestmark = pytest.mark.usefixtures("untraced")

_TIMES = {
    "en": ("", "this year", "since Monday", "currently", "on a rotating basis"),
    "fr": ("", "cette année", "depuis lundi", "actuellement", "à tour de rôle"),
    "es": ("", "este año", "desde el lunes", "actualmente", "de forma rotatoria"),
}
_LED = {
    "en": "The Riga Alliance is chaired {time} by {state}.",
    "fr": "L'Alliance de Riga est présidée {time} par {state}.",
    "es": "La Alianza de Riga está presidida {time} por {state}.",
}
_CAME = {
    "en": "With the {noun} of {state}, the Riga Alliance now numbers 14 states.",
    "fr": "Avec {noun} de {state}, l'Alliance de Riga compte 14 Etats.",
    "es": "Con {noun} de {state}, la Alianza de Riga cuenta 14 Estados.",
}
_COMING = {
    "en": ("accession", "arrival", "departure", "withdrawal"),
    "fr": ("l'adhésion", "l'arrivée", "le départ", "le retrait"),
    "es": ("la adhesión", "la llegada", "la salida", "la retirada"),
}
_STATES = ("Malta", "Cuba", "Togo", "Panama")
_NAMES = {"fr": {"Malta": "Malte"}, "es": {"Panama": "Panamá"}}


def _group(words: str, language: str) -> diplotext.model.Coalition:
    copy = diplotext.read(words, language=language)
    (group,) = diplotext.analyze(copy).coalitions
    return group


def _name(state: str, language: str) -> str:
    return _NAMES.get(language, {}).get(state, state)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(sorted(_TIMES)), st.sampled_from(_STATES), st.data())
def test_a_time_hides_not_who_leads_a_group(
    language: str, state: str, data: st.DataObject
) -> None:
    """Whatever stands between a passive of leading and "by", the same state leads."""
    time = data.draw(st.sampled_from(_TIMES[language]))
    name = _name(state, language)
    words = _LED[language].format(time=time, state=name).replace("  ", " ")
    (place,) = _group(words, language).memberships

    assert (place.member.name, place.role) == (name, MembershipRole.LEAD)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(sorted(_CAME)), st.sampled_from(_STATES), st.data())
def test_who_has_come_is_in_and_who_has_gone_is_out(
    language: str, state: str, data: st.DataObject
) -> None:
    """A noun of coming makes a member, one of going an outsider, never both."""
    at = data.draw(st.integers(0, 3))
    name = _name(state, language)
    noun = _COMING[language][at]
    group = _group(_CAME[language].format(noun=noun, state=name), language)
    inside = [place.member.name for place in group.memberships]
    outside = [actor.name for actor in group.outsiders]

    assert (inside, outside) == (([name], []) if at < 2 else ([], [name]))

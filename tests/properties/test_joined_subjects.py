"""States that any words join before a verb act together, whatever the verb."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.find import analyze
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

STATES = {
    "fr": {"PE": "le Pérou", "CL": "le Chili", "TG": "le Togo", "KE": "le Kenya"},
    "es": {"PE": "Perú", "CL": "Chile", "TG": "Togo", "KE": "Kenia"},
    "de": {"PE": "Peru", "CL": "Chile", "TG": "Togo", "KE": "Kenia"},
    "en": {"PE": "Peru", "CL": "Chile", "TG": "Togo", "KE": "Kenya"},
}
JOINED = {
    "fr": [
        "{} et {}",
        "{}, {} et {}",
        "{}, {}, {} et {}",
        "{} comme {}",
        "{} ainsi que {}",
        "tant {} que {}",
        "aussi bien {} que {}",
        "{} et {}, tous deux membres du groupe,",
    ],
    "es": [
        "{} y {}",
        "{}, {} y {}",
        "{}, {}, {} y {}",
        "tanto {} como {}",
        "{} y {}, ambos miembros del grupo,",
        "los Gobiernos de {} y {}",
    ],
    "de": [
        "{} und {}",
        "{}, {} und {}",
        "{}, {}, {} und {}",
        "sowohl {} als auch {}",
        "{} sowie {}",
        "{} und {}, beide Mitglieder der Gruppe,",
        "die Außenminister von {} und {}",
    ],
    "en": [
        "{} and {}",
        "{}, {} and {}",
        "{}, {}, {} and {}",
        "both {} and {}",
        "{} as well as {}",
        "{} and {}, both members of the group,",
        "the governments of {} and {}",
    ],
}
VERBS = {
    "fr": [
        "enverront dix observateurs",
        "veulent ouvrir la frontière",
        "sont prêts à envoyer des troupes",
        "se sont engagés à retirer les mines",
        "ont promis dix millions d'euros",
        "refusent de se retirer",
        "ont proposé d'accueillir les pourparlers",
    ],
    "es": [
        "enviarán diez observadores",
        "quieren abrir la frontera",
        "están dispuestos a enviar tropas",
        "se comprometieron a retirar las minas",
        "prometieron diez millones de euros",
        "se niegan a retirarse",
        "ofrecieron acoger las conversaciones",
    ],
    "de": [
        "werden zehn Beobachter entsenden",
        "wollen Truppen schicken",
        "sind bereit, die Grenze zu öffnen",
        "verpflichteten sich, die Minen zu räumen",
        "sagten zehn Millionen Euro zu",
        "lehnen einen Abzug ab",
        "haben angeboten, die Gespräche auszurichten",
    ],
    "en": [
        "will send ten observers",
        "want to open the border",
        "are ready to send troops",
        "undertook to clear the mines",
        "pledged ten million euros",
        "refuse to withdraw",
        "offered to host the talks",
    ],
}


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, str, set[str]]:
    """Draw a language, a sentence whose subject joins states, and their codes."""
    language = draw(st.sampled_from(sorted(STATES)))
    pattern = draw(st.sampled_from(JOINED[language]))
    known = sorted(STATES[language])
    codes = draw(st.permutations(known))[: pattern.count("{}")]
    subject = pattern.format(*(STATES[language][code] for code in codes))
    verb = draw(st.sampled_from(VERBS[language]))
    return language, f"{subject[0].upper()}{subject[1:]} {verb}.", set(codes)


@settings(deadline=None, max_examples=120)
@given(sentences())
def test_states_that_are_joined_act_together(drawn) -> None:
    """One commitment is found, and it binds each of the states and nobody else."""
    language, sentence, codes = drawn
    (commitment,) = analyze(read(sentence, language=language)).commitments

    assert {debtor.state for debtor in commitment.debtors} == codes

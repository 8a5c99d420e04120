"""A condition is found wherever it stands, and is no part of the act."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.find import analyze
from diplotext.formats import read
from diplotext.model import Condition


pytestmark = pytest.mark.usefixtures("untraced")

CONDITIONS = {
    "fr": [
        "si le Chili signe le texte",
        "dès que le Chili aura signé le texte",
        "à condition que le Chili signe le texte",
        "en cas d'attaque",
        "une fois le texte signé",
        "à moins que le Chili ne signe le texte",
        "sous réserve de l'accord du parlement",
        "avant que le Chili ne signe le texte",
        "après la signature du texte",
        "tant que le Chili n'aura pas signé le texte",
        "en échange de la libération des otages",
        "si et seulement si le Chili signe le texte",
    ],
    "es": [
        "si Chile firma el texto",
        "en cuanto Chile firme el texto",
        "siempre que Chile firme el texto",
        "en caso de ataque",
        "una vez firmado el texto",
        "a menos que Chile firme el texto",
        "antes de que Chile firme el texto",
        "tras la firma del texto",
        "a cambio de la liberación de los rehenes",
        "solo si Chile firma el texto",
    ],
    "en": [
        "if Chile signs the text",
        "as soon as Chile signs the text",
        "provided that Chile signs the text",
        "in the event of an attack",
        "in case of an attack",
        "once the text is signed",
        "unless Chile signs the text",
        "subject to approval by parliament",
        "until Chile signs the text",
        "only if Chile signs the text",
        "in return for the release of the hostages",
    ],
}
PROMISES = {
    "fr": [
        "le Pérou enverra dix observateurs",
        "le Pérou est prêt à envoyer dix observateurs",
        "le Pérou s'engage à envoyer dix observateurs",
        "le Pérou pourrait envoyer dix observateurs",
    ],
    "es": [
        "Perú enviará diez observadores",
        "Perú está dispuesto a enviar diez observadores",
        "Perú se compromete a enviar diez observadores",
        "Perú podría enviar diez observadores",
    ],
    "en": [
        "Peru will send ten observers",
        "Peru is ready to send ten observers",
        "Peru undertakes to send ten observers",
        "Peru could send ten observers",
    ],
}
PLACES = ["{condition}, {promise}", "{promise} {condition}", "{promise}, {condition}"]


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, str, str]:
    """Draw a language, a sentence with a promise, and the words of its condition."""
    language = draw(st.sampled_from(sorted(CONDITIONS)))
    condition = draw(st.sampled_from(CONDITIONS[language]))
    promise = draw(st.sampled_from(PROMISES[language]))
    said = draw(st.sampled_from(PLACES)).format(condition=condition, promise=promise)
    return language, f"{said[0].upper()}{said[1:]}.", condition


def leaf(condition: Condition) -> Condition:
    """Give the only condition that is made of no others."""
    while condition.parts:
        (condition,) = condition.parts
    return condition


@settings(deadline=None, max_examples=120)
@given(sentences())
def test_condition_is_found_at_each_place(drawn) -> None:
    """One commitment has the condition, to the letter, and its act holds no word of it."""
    language, sentence, words = drawn
    article = read(sentence, language=language)
    (commitment,) = analyze(article).commitments
    span = leaf(commitment.condition).span

    assert span.of(article.text).casefold() == words.casefold()
    assert not span.overlaps(commitment.act)

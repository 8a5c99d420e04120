"""Laws of what is promised by denying a doubt, a delay or an omission."""

import pytest

from diplotext import analyze, read


pytestmark = pytest.mark.usefixtures("untraced")

ACTS = {
    "fr": {
        "livrer des chars": "livrera des chars",
        "retirer son bataillon": "retirera son bataillon",
    },
    "es": {
        "entregar tanques": "entregará tanques",
        "retirar su batallón": "retirará su batallón",
    },
}
DENIED = {
    "fr": ("n'hésitera pas à", "ne manquera pas de", "ne tardera pas à"),
    "es": ("no dudará en", "no dejará de", "no tardará en", "no vacilará en"),
}
LEADS = {
    "fr": "RIGA, 3 mai (AFP) - La Norvège",
    "es": "RIGA, 3 may (EFE).- Noruega",
}


def bound(text, language):
    """Give kind, force, polarity and debtors of the commitments of a text."""
    found = analyze(read(text, language=language)).commitments
    return [
        (c.kind, c.force, c.polarity, tuple(d.label for d in c.debtors)) for c in found
    ]


@pytest.mark.parametrize(
    ("language", "denied"), [(code, one) for code in DENIED for one in DENIED[code]]
)
def test_a_denied_doubt_promises_as_the_future_does(language, denied) -> None:
    """Who will not hesitate to act is bound as one who will act."""
    for infinitive, future in ACTS[language].items():
        certain = bound(f"{LEADS[language]} {denied} {infinitive}.", language)

        assert certain == bound(f"{LEADS[language]} {future}.", language)

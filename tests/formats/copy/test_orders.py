"""Lines without brackets by which desks are told what was changed, or what to do with a story."""

import pytest

from diplotext.formats.copy.reading import read_copy


HEADLINES = {
    "en": "Three states sign gas pact",
    "fr": "Trois pays signent un pacte sur le gaz",
    "es": "Tres países firman un pacto sobre el gas",
    "de": "Drei Staaten unterzeichnen Gaspakt",
}
STORIES = {
    "en": "OSLO, May 3, 2031 (AP) - Ministers of the three states met on Friday to sign the pact on gas.",
    "fr": "OSLO, 3 mai 2031 (AFP) - Les ministres des trois pays se sont réunis pour signer le pacte.",
    "es": "Oslo, 3 may 2031 (EFE).- Los ministros de los tres países se reunieron para firmar el pacto.",
    "de": "Oslo, 03.05.2031 (dpa) - Die Minister der drei Staaten haben den Pakt am Samstag gezeichnet.",
}
ORDERS = [
    ("en", "Please kill this story", "kill", "canceled"),
    ("en", "LEGAL WARNING: Do not use this story", "kill", "canceled"),
    ("en", "ADVISORY - DO NOT PUBLISH", "kill", "canceled"),
    ("en", "The above story has been withdrawn.", "withdrawal", "canceled"),
    ("en", "ATTENTION - CORRECTS date in second paragraph ///", "correction", "usable"),
    ("en", "Embargoed to 0001 Wednesday May 4", "embargo", "withheld"),
    ("en", "Strictly embargoed until 00:01 BST, Wednesday", "embargo", "withheld"),
    ("en", "For release at 10 a.m. on Wednesday, May 4", "embargo", "withheld"),
    ("en", "Note to editors: this story corrects the date", "correction", "usable"),
    ("en", "ERRATUM", "correction", "usable"),
    ("fr", "ATTENTION - ACTUALISE avec réactions ///", "update", "usable"),
    ("fr", "ANNULE ET REMPLACE la dépêche de midi", "correction", "usable"),
    ("fr", "Prière d'annuler la dépêche 0123", "kill", "canceled"),
    ("fr", "À ne pas diffuser avant 6h mercredi", "embargo", "withheld"),
    ("fr", "Version actualisée", "update", "usable"),
    ("es", "AVISO: ANULEN la nota de las 12.04", "kill", "canceled"),
    ("es", "Se ruega anular la noticia anterior", "kill", "canceled"),
    ("es", "(Prohibida su difusión hasta el 4 de mayo)", "embargo", "withheld"),
    (
        "de",
        "Achtung Redaktionen: Bitte verwenden Sie die Meldung nicht",
        "kill",
        "canceled",
    ),
    ("de", "Frei ab Mittwoch, 6.00 Uhr", "embargo", "withheld"),
    ("de", "ACHTUNG SPERRFRIST MITTWOCH 06.00 UHR", "embargo", "withheld"),
]
HEADLINES_ALIKE = [
    ("en", "Attention turns to Vienna as talks stall"),
    ("en", "Do not use force, UN tells Chad"),
    ("en", "Embargo on Wednesday's flights angers crew"),
    ("en", "Withdrawal of troops story of the decade"),
    ("en", "For release of hostages, Qatar asks Friday"),
    ("en", "Please ignore rumours, minister says"),
    ("fr", "Annulation du sommet de Riga"),
    ("fr", "Ne pas utiliser la force, demande l'ONU au Tchad"),
    ("fr", "Attention : le ministre dit que les pourparlers ont échoué"),
    ("es", "Anulan la nota de protesta de Oslo"),
    ("es", "Se anula el pacto entre Riga y Oslo"),
    ("de", "Gesperrt: Brücke in Riga"),
    ("de", "Frei ab Freitag: die Geiseln von Mali"),
    ("de", "Achtung vor dem Vertrag fehlt, sagt Oslo"),
]


@pytest.mark.parametrize(("code", "order", "kind", "status"), ORDERS)
@pytest.mark.parametrize("is_above", [True, False])
def test_order_beside_the_headline_is_heard(code, order, kind, status, is_above):
    """An order is no headline, be it above the headline or below."""
    headline = HEADLINES[code]
    head = [order, headline] if is_above else [headline, order]
    article = read_copy("\n\n".join([*head, STORIES[code]]), code)

    assert article.update_note is not None
    assert article.update_note.kind.value == kind
    assert article.status.value == status
    assert article.headline == headline


@pytest.mark.parametrize(("code", "headline"), HEADLINES_ALIKE)
def test_headline_that_opens_with_the_same_words_orders_nothing(code, headline):
    """A story about an embargo, a withdrawal or a note is no order to the desks."""
    article = read_copy(f"{headline}\n\n{STORIES[code]}", code)

    assert article.headline == headline
    assert article.update_note is None
    assert article.status.value == "usable"


def test_kill_in_the_line_below_a_headline_takes_effect():
    """A tag before a second headline counts as one before the first."""
    lines = [HEADLINES["en"], "KILL: Gas pact (sent at 1204)", STORIES["en"]]
    article = read_copy("\n\n".join(lines), "en")

    assert article.status.value == "canceled"


def test_headline_may_trail_off():
    """Three full stops end no sentence."""
    article = read_copy(
        "Il perd et sa valise et le traité ...\n\n" + STORIES["fr"], "fr"
    )

    assert article.headline == "Il perd et sa valise et le traité ..."


@pytest.mark.parametrize("line", ["Attention:", "Advisory -", "* * Attention * *"])
def test_a_call_without_an_order_says_nothing(line):
    """The desks may be called on a line of its own."""
    article = read_copy(f"{line}\n\nRiga signs\n\nRIGA (AFP) - Riga has signed.", "en")

    assert line in article.text
    assert article.headline == "Riga signs"

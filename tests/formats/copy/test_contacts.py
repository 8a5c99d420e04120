"""How somebody is reached, at the foot of copy, is no part of the story."""

import pytest

from diplotext.formats.copy.reading import read_copy


STORY = "Riga signs\n\nRIGA (ATB) - Latvia and Norway have signed a deal on the strait.\n\nTwo ships are sent."
STORIES = {
    "en": STORY,
    "fr": "Riga signe\n\nRIGA (ATB) - La Lettonie et la Norvège ont signé un accord.\n\nDeux navires partent.",
    "de": "Riga zeichnet\n\nRiga (ATB) - Lettland und Norwegen haben ein Abkommen.\n\nZwei Schiffe fahren.",
    "es": "Riga firma\n\nRiga (ATB) - Letonia y Noruega firmaron un acuerdo.\n\nSalen dos barcos.",
}


def roles(tail: str, language: str = "en") -> list[str]:
    """Give the roles of what stands behind the headline and the two paragraphs of the story."""
    article = read_copy(f"{STORIES[language]}\n\n{tail}", language)
    told = [paragraph.role.value for paragraph in article.paragraphs]

    assert told[:3] == ["headline", "body", "body"]
    return told[3:]


@pytest.mark.parametrize(
    "line",
    [
        "-- Riga newsroom +371 6700 0000",
        "-- Ann Orlin, Riga newsroom, 371 6700-0000; fax +371 6700 0001, riga@atb.example",
        "\u2014 Ann Orlin; ann@atb.example",
    ],
)
def test_a_newsroom_says_behind_dashes_how_it_is_reached(line: str) -> None:
    """Reuters closes its copy with a line behind dashes."""
    assert roles(line) == ["credits"]


@pytest.mark.parametrize(
    "line",
    [
        "-- Latvia sent two ships, 350,000 tons in all",
        "-- Norway paid 12,500,000 euros.",
        "Ann Orlin, 371 6700-0000",
    ],
)
def test_other_lines_behind_dashes_are_story(line: str) -> None:
    """Figures are no numbers of telephones, and a sentence is a sentence."""
    assert roles(line) == ["body"]


@pytest.mark.parametrize(
    ("language", "tail"),
    [
        ("en", "Contact:\n\nAnn Orlin\n\nRiga Ports\n\n+371 6700 0000"),
        (
            "en",
            "CONTACT: Ann Orlin\n\n         Riga Ports\n\n         press@ports.example",
        ),
        ("en", "Contacts\n\nMedia:\n\nAnn Orlin, 371-6700-0000"),
        ("en", "For further information, contact Ann Orlin at ann@ports.example."),
        ("en", "Write to Ann Orlin at ann@atb.example"),
        ("fr", "Contact presse :\n\nAnn Orlin\n\nTél. : 01 23 45 67 89"),
        ("fr", "Pour plus d'informations :\n\nhttps://ports.example"),
        ("de", "Pressekontakt:\n\nAnn Orlin\n\nTelefon: +371 6700 0000"),
        ("de", "Rückfragehinweis:\n\nRigaer Häfen\n\npresse@ports.example"),
        ("es", "Contacto de prensa:\n\nAnn Orlin\n\nTel. +371 6700 0000"),
    ],
)
def test_contacts_below_a_release_are_credits(language: str, tail: str) -> None:
    """A heading, or a line that says whom to ask, opens names, offices and ways to reach them."""
    assert set(roles(tail, language)) == {"credits"}


@pytest.mark.parametrize(
    "tail",
    [
        "Contact was lost with the ship at dawn.\n\nIt had left Riga on Friday.",
        "Contact:\n\nBoth sides say they still talk.\n\nNobody has a number.",
        "Contact:\n\nAnn Orlin",
        "Press offices in Riga gave out the text, " + "and so did others, " * 4,
        "\n\n".join(["Contact:", *["Ann Orlin of the ports"] * 30, "+371 6700 0000"]),
    ],
)
def test_words_of_contacts_in_a_story_are_story(tail: str) -> None:
    """A block of contacts is short, tells no sentences, and says how somebody is reached."""
    assert "credits" not in roles(tail)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "SOURCE Riga Ports"),
        ("en", "Source: Riga Ports"),
        ("fr", "Source : ministère des Affaires étrangères"),
        ("de", "Original-Content von: Rigaer Häfen, übermittelt durch die ATB"),
        ("es", "Fuente: Puertos de Riga"),
    ],
)
def test_a_line_says_whose_release_it_is(language: str, line: str) -> None:
    """The line below a release names who gave it out."""
    assert roles(line, language) == ["credits"]


@pytest.mark.parametrize(
    "line",
    ["Sources close to the minister deny it.", "Source of trouble", "Source"],
)
def test_sources_of_a_story_are_story(line: str) -> None:
    """A sentence or heading that opens with the same word stays."""
    assert roles(line) == ["body"]


def test_contacts_may_stand_above_codes_and_rights() -> None:
    """A release has its codes, its source and its rights below the contacts."""
    tail = (
        "CONTACT: Media:\n\nAnn Orlin\n\nann@ports.example\n\n371-6700-0000\n\nKEYWORD: LATVIA NORWAY\n\n"
        "SOURCE: Riga Ports\n\nCopyright Business Wire 2031.\n\nPUB: 05/03/2031 06:00 AM/DISC: 05/03/2031 06:01 AM"
    )

    assert roles(tail) == [*["credits"] * 4, "note", "credits", "credits", "end"]

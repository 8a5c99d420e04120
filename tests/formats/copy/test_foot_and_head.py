"""Corrections at the foot of copy, and keywords and kinds of release at its head."""

import pytest

from diplotext import read


STORY = (
    "The harbour board signed an accord on ferries with Oslo on Monday, officials said."
)
RECIT = "Le conseil du port a signé lundi un accord sur les ferries, ont dit des responsables."


@pytest.mark.parametrize(
    ("language", "story", "foot"),
    [
        ("fr", RECIT, "(CORRIGE le nom de la présidente du conseil, au 2e paragraphe)"),
        ("fr", RECIT, "(Corrige le nom)"),
        ("en", STORY, "(Corrects the name of the chair of the board in the second paragraph)"),
        ("de", "Der Hafenrat hat ein Abkommen über Fähren unterzeichnet.", "(Berichtigt den Namen)"),
    ],
)  # fmt: skip
def test_brackets_below_a_story_tell_what_it_corrects(
    language: str, story: str, foot: str
) -> None:
    """A paragraph in brackets that opens with a word of correction is a note, with initials below it or without."""
    for initials in ("", "\n\nab/cd"):
        article = read(
            f"Riga\n\n{story}\n\n{story}\n\n{foot}{initials}", language=language
        )

        assert article.update_note is not None
        assert article.update_note.kind.value == "correction"
        assert [article[p.span] for p in article.body] == [story, story]


@pytest.mark.parametrize(
    ("line", "slug", "kind"),
    [
        ("riga-ferry", "riga-ferry", None),
        ("Latvia-Norway-ferries-diplomacy,lead", "Latvia-Norway-ferries-diplomacy", "lead"),
        ("Latvia-ferries,2ndlead", "Latvia-ferries", "lead"),
        ("Latvia-ferries,newseries", "Latvia-ferries", None),
    ],
)  # fmt: skip
def test_keywords_tied_by_hyphens_stand_above_a_headline(
    line: str, slug: str, kind: str | None
) -> None:
    """A line of tied words is a slug, and what its version says a note."""
    article = read(
        f"{line}\n\nRiga signs accord\n\nRIGA (AFP) - {STORY}", language="en"
    )

    assert (article.headline, article.slug) == ("Riga signs accord", slug)
    note = article.update_note
    assert (None if note is None else note.kind.value) == kind


@pytest.mark.parametrize("kind", ["PRESS RELEASE", "Press Release", "NEWS RELEASE"])
def test_a_release_has_its_headline_below_its_kind(kind: str) -> None:
    """A line that only names a sort of release stands above the headline and makes no instrument."""
    article = read(f"{kind}\n\n3 May 2031\n\nRiga signs accord\n\n{STORY}\n\n{STORY}")

    assert (article.format, article.headline) == ("plain", "Riga signs accord")
    assert str(article.date) == "2031-05-03"


@pytest.mark.parametrize(
    "foot",
    [
        "(S E R V I C E - www.example.org)",
        "(SERVICE - Termin am 3. Mai in Riga)",
        "(GRAFIK 0123-31, 88 x 90 mm)",
        "(AVISO: Fotos unter www.example.org)",
        "Service: www.example.org",
    ],
)
def test_services_below_a_story_are_none_of_it(foot: str) -> None:
    """Lines that agencies of Austria and Germany put below a story stand beside it."""
    story = (
        "Der Hafenrat von Riga hat am Montag ein Abkommen über Fähren unterzeichnet."
    )
    article = read(f"Riga\n\nRiga (APA) - {story}\n\n{story}\n\n{foot}", language="de")

    assert [p.role.value for p in article.paragraphs][1:] == ["body", "body", "note"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [("+++ EIL +++ Riga unterzeichnet", "advisory"), ("*** KORREKTUR *** Riga unterzeichnet", "correction")],
)  # fmt: skip
def test_signs_frame_a_tag_before_a_headline(line: str, kind: str) -> None:
    """Tags between plus signs or stars are parted from the headline."""
    story = (
        "Der Hafenrat von Riga hat am Montag ein Abkommen über Fähren unterzeichnet."
    )
    article = read(f"{line}\n\nRiga (dpa) - {story}", language="de")

    assert article.headline == "Riga unterzeichnet"
    assert article.update_note is not None
    assert article.update_note.kind.value == kind


@pytest.mark.parametrize(
    "sub", ["Les deux ports partageront leurs pilotes", "Oslo paie"]
)
def test_a_line_below_a_headline_is_none_of_it_where_others_are_longer(
    sub: str,
) -> None:
    """Two lines at the head are a headline and one below it, where the story shows that no line was broken."""
    article = read(
        f"Riga signe un accord sur les ferries avec Oslo\n{sub}\n\nRIGA (AFP) - {RECIT}\n\n{RECIT}"
    )

    assert article.headline == "Riga signe un accord sur les ferries avec Oslo"
    assert article.subheadline == sub


RELEASES = [
    ("en", "Press release No. 12/2031", "3 May 2031", STORY),
    ("en", "MEDIA ADVISORY", "Riga, 3 May 2031", STORY),
    ("en", "PR 2031-045", "3 May 2031", STORY),
    ("fr", "Communiqué de presse n° 12/2031", "Riga, le 3 mai 2031", RECIT),
    ("fr", "N° 12/2031", "3 mai 2031", RECIT),
    ("fr", "INVITATION PRESSE", "Le 3 mai 2031", RECIT),
    ("de", "Pressemitteilung Nr. 12/2031", "Riga, 3. Mai 2031", "Der Hafenrat von Riga hat am Montag ein Abkommen über Fähren unterzeichnet."),
    ("es", "Comunicado de prensa n.º 12/2031", "3 de mayo de 2031", "El consejo del puerto de Riga firmó el lunes un acuerdo con Oslo, dijo."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "day", "story"), RELEASES)
def test_numbers_and_kinds_of_releases_are_no_headlines(
    language: str, kind: str, day: str, story: str
) -> None:
    """What a release is called and counted by stands above its headline or beside its day."""
    for lines in ((kind, day, "Riga"), (kind, "Riga", day), (day, kind, "Riga")):
        article = read("\n\n".join((*lines, story, story)), language=language)

        assert article.headline == "Riga"
        assert str(article.date) == "2031-05-03"
        assert [article[p.span] for p in article.body] == [story, story]

"""How further desks head and sign their copy."""

import pytest

from diplotext.formats.copy.reading import read_copy
from diplotext.model import Article


FIRST = "RIGA, May 3 (ATB) - Latvia and Norway have signed a deal on the strait."


def roles(article: Article) -> list[str]:
    """Give the roles of all paragraphs."""
    return [paragraph.role.value for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("tail", "found"),
    [
        (" PTI AB\nCD AB\nAB", ["credits"] * 3),
        (" PTI AB CD\nCD", ["credits"] * 2),
        ("\n\nPTI AB\nCD", ["credits"] * 2),
        (" (ABC, DEF)\n./.", ["credits", "end"]),
        (" (end)\nab.cd", ["end", "credits"]),
        ("\n\nAB-CD\n03-MAR-31 10:12 NNNN", ["credits", "end"]),
        (" UNO AB\nCD", ["body"]),
        ("\n\nUN EU", ["body"]),
    ],
)
def test_agency_and_desks_sign_over_several_lines(tail: str, found: list[str]) -> None:
    """Letters behind the last sentence are those of desks, if an agency or a sign says so."""
    article = read_copy(f"Riga signs\n\n{FIRST}\n\nTwo ships are sent.{tail}", "en")

    assert roles(article) == ["headline", "body", "body", *found]


@pytest.mark.parametrize(
    ("line", "slug", "kind"),
    [
        ("Latvia-Norway-strait,LEAD", "Latvia-Norway-strait", "lead"),
        ("Latvia-Norway,2ND LEAD", "Latvia-Norway", "lead"),
        ("Lettonie-Norvège-diplomatie", "Lettonie-Norvège-diplomatie", None),
    ],
)
def test_keywords_tied_by_hyphens_stand_above_a_headline(
    line: str, slug: str, kind: str | None
) -> None:
    """AFP ties its keywords, and puts the flag of an update behind a comma."""
    article = read_copy(f"{line}\nRiga signs deal with Oslo\n\n{FIRST}", "en")
    note = article.update_note

    assert article.slug == slug
    assert article.headline == "Riga signs deal with Oslo"
    assert (None if note is None else note.kind.value) == kind


def test_two_words_tied_are_a_headline() -> None:
    """One hyphen makes no keywords of a line."""
    assert read_copy(f"Latvia-Norway\n\n{FIRST}", "en").headline == "Latvia-Norway"


@pytest.mark.parametrize(
    "line", ["++ Riga signs ++", "+++ Riga signs +++", "** Riga signs", "Riga signs"]
)
def test_marks_around_an_urgent_headline_are_none_of_its_words(line: str) -> None:
    """The ANSA sets urgent headlines between signs."""
    assert read_copy(f"{line}\n\n{FIRST}", "en").headline == "Riga signs"


def test_the_sign_of_an_urgent_story_may_be_repeated() -> None:
    """AFP parts the tag from the words by one sign or several."""
    article = read_copy(f"URGENT ¤¤¤ Riga signs deal\n\n{FIRST}", "en")

    assert article.headline == "Riga signs deal"
    assert article.update_note is not None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("RIGA", "RIGA"),
        ("THE HAGUE, Netherlands", None),
        ("Diplomatic Writer", None),
        ("ANADOLU WRITER", None),
    ],
)
def test_a_place_may_stand_alone_below_a_byline(line: str, place: str | None) -> None:
    """Anadolu sets the place on a line of its own."""
    story = "Latvia and Norway have signed a deal on the strait, it was said on Friday."
    copy = f"Riga signs\n\nBy Ann Orlin\n\n{line}\n\n{story}\n\nTwo ships are sent."
    article = read_copy(copy, "en")

    assert (None if article.dateline is None else article.dateline.place) == place
    assert article.byline == ("Ann Orlin",)

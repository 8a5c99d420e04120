"""What stands beside a story at its foot, or orders and signs it above its head."""

import datetime as dt

import pytest

from diplotext.formats.copy.reading import read_copy
from diplotext.model import Article
from diplotext.model.embargo import Embargo


HEADLINE = "Riga signs deal"
FIRST = "RIGA, May 3, 2031 (ATB) - Latvia and Norway have signed a deal."


def below(tail: str, language: str = "en") -> Article:
    """Read a story with some words below it."""
    return read_copy(f"{HEADLINE}\n\n{FIRST}\n\nTwo ships are sent.{tail}", language)


def roles(article: Article) -> list[str]:
    """Give the roles of what stands behind the two paragraphs of the story."""
    found = [paragraph.role.value for paragraph in article.paragraphs]

    assert found[:3] == ["headline", "body", "body"]
    return found[3:]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Read more: Norway pays"),
        ("en", "Online: https://atb.example"),
        ("en", "(With inputs from agencies)"),
        ("en", "https://atb.example/riga"),
        ("en", "#Latvia #Norway @atb"),
        ("fr", "Lire aussi : La Norvège paie"),
        ("fr", "Mots-clés : Lettonie, Norvège"),
        ("fr", "(Photo : Jo Tarr)"),
        ("fr", "(avec agences)"),
        ("de", "Lesen Sie auch: Norwegen zahlt"),
        ("de", "(Mit Agenturmaterial)"),
        ("es", "Lea también: Noruega paga"),
        ("es", "Con información de agencias"),
    ],
)
def test_lines_beside_the_story_are_notes(language: str, line: str) -> None:
    """Further reading, keywords, pictures and addresses are no part of a story."""
    assert roles(below(f"\n\n{line}", language)) == ["note"]


@pytest.mark.parametrize(
    "line",
    [
        "Related matters are to be settled in May.",
        "Photos of the ships were shown",
        "Reference is made to a deal: it is old.",
    ],
)
def test_sentences_with_the_same_words_are_story(line: str) -> None:
    """Without a colon right behind them the words open a sentence."""
    assert roles(below(f"\n\n{line}")) == ["body"]


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "By Ann Orlin and Jo Tarr"), ("fr", "Par Ann Orlin et Jo Tarr")],
)
def test_a_byline_at_the_foot_is_a_credit(language: str, line: str) -> None:
    """Some desks sign below the story as others do above it."""
    article = below(f"\n\n{line}", language)

    assert roles(article) == ["credits"]
    assert [credit.names for credit in article.credits] == [("Ann Orlin", "Jo Tarr")]


@pytest.mark.parametrize(
    ("language", "line", "role"),
    [
        ("fr", "NDLR : la version précédente comportait une erreur.", "note"),
        ("fr", "Note aux abonnés : un papier suivra.", "note"),
        ("es", "Nota de la redacción: sigue ampliación.", "note"),
        ("de", "Anmerkung der Redaktion: Bilder folgen.", "note"),
        ("fr", "Reproduction interdite sans autorisation", "credits"),
        ("de", "Alle Rechte vorbehalten", "credits"),
        ("es", "Prohibida la reproducción total o parcial", "credits"),
        ("fr", "AFP avec Reuters et dpa", "credits"),
        ("en", "(ab/cd)", "credits"),
        ("en", "(350 words)", "end"),
        ("en", "05-03-31 0912ET", "end"),
    ],
)
def test_notes_rights_and_signs_at_the_foot(
    language: str, line: str, role: str
) -> None:
    """Desks of all languages close their copy with such lines."""
    assert roles(below(f"\n\n{line}", language)) == [role]


def test_initials_may_stand_behind_the_last_sentence() -> None:
    """A slash ties the initials of desks."""
    assert roles(below(" ab/cd")) == ["credits"]


@pytest.mark.parametrize(
    "line",
    [
        "(This version corrects the number of ships)",
        "This story has been corrected to show that two ships are sent.",
    ],
)
def test_the_foot_may_say_what_was_corrected(line: str) -> None:
    """What this version corrects is a note and no story."""
    article = below(f"\n\n{line}")

    assert roles(article) == ["note"]
    assert article.update_note is not None
    assert article.update_note.kind.value == "correction"


def test_a_corrected_figure_in_a_story_is_story() -> None:
    """Only a line that opens with the piece of copy speaks of it."""
    assert roles(below("\n\nThe bank corrected its story of the loss.")) == ["body"]


def test_a_tag_may_stand_before_an_order() -> None:
    """An embargo may be called twice before its hour is told."""
    order = "EMBARGOED: Not for publication before 00:01 GMT Sunday 4 May 2031"
    article = read_copy(f"{order}\n\n{HEADLINE}\n\n{FIRST}\n\nTwo ships sail.", "en")

    assert article.headline == HEADLINE
    assert article.embargo == Embargo(dt.datetime(2031, 5, 4, 0, 1, tzinfo=dt.UTC))


def test_a_numbered_tag_may_have_its_ending_in_small_letters() -> None:
    """Desks write 3rd as well as 3RD."""
    article = read_copy(f"3rd LEAD {HEADLINE}\n\n{FIRST}\n\nTwo ships sail.", "en")

    assert article.headline == HEADLINE
    assert article.update_note is not None


def test_an_address_behind_an_author_is_none_of_the_names() -> None:
    """How an author is reached may stand in brackets behind the name."""
    line = "By Ann Orlin, AFP (ann@atb.example)"
    article = read_copy(f"{HEADLINE}\n\n{line}\n\n{FIRST}\n\nTwo ships sail.", "en")

    assert article.byline == ("Ann Orlin",)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Berichtigung: Im zweiten Absatz muss es zwei Schiffe heißen."),
        ("fr", "Rectificatif : il faut lire deux navires."),
        ("en", "CORRECTION: An earlier version gave another number."),
    ],
)
def test_a_label_at_the_foot_may_open_a_correction(language: str, line: str) -> None:
    """What was wrong before stands below the story, behind a word for it."""
    article = below(f"\n\n{line}", language)

    assert roles(article) == ["note"]
    assert article.update_note is not None
    assert article.update_note.kind.value == "correction"


@pytest.mark.parametrize(
    ("language", "tag"), [("es", "Amp.- "), ("fr", "Mise à jour - ")]
)
def test_a_tag_in_small_letters_is_one_by_its_sign(language: str, tag: str) -> None:
    """EFE parts its tags by a sign that nothing else has, and several words are no name."""
    article = read_copy(f"{tag}{HEADLINE}\n\n{FIRST}\n\nTwo ships sail.", language)

    assert article.headline == HEADLINE
    assert article.update_note is not None
    assert article.update_note.kind.value == "update"


@pytest.mark.parametrize("headline", ["Riga.- The port opens", "New Riga - a port"])
def test_other_words_before_a_dash_are_words_of_the_headline(headline: str) -> None:
    """Only known tags are taken off."""
    article = read_copy(f"{headline}\n\n{FIRST}\n\nTwo ships sail.", "es")

    assert article.headline == headline

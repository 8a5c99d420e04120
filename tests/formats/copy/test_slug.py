"""Lines of keywords for desks and machines."""

import pytest

from diplotext.formats.copy.slug import read_slug
from diplotext.lang.pack import load
from diplotext.text.span import Span


ENGLISH = load("en").copy


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("/politics/Latvia/", "/politics/Latvia/"),
        ("RIGA-PACT/ (PIX)", "RIGA-PACT/"),
        ("RIGA-PACT/OSLO TALKS", "RIGA-PACT/OSLO TALKS"),
        ("RIGA-PACT-TALKS =", "RIGA-PACT-TALKS"),
        ("Latvia/Norway", None),
        ("Elections/Latvia/OSCE/Baltic Sea", "Elections/Latvia/OSCE/Baltic Sea"),
        ("G7/Latvia/Norway", "G7/Latvia/Norway"),
        ("Latvia/Norway/and others", None),
        (
            "\u0643\u0646\u062f\u0627/\u0633\u064a\u0627\u0633\u0629/\u0642\u0645\u0629",
            "\u0643\u0646\u062f\u0627/\u0633\u064a\u0627\u0633\u0629/\u0642\u0645\u0629",
        ),
        ("12/34/56", None),
        ("Ann Orlin/Pool/AP", None),
        ("Latvia / Norway / Estonia", None),
        ("Latvia/Norway/Estonia: all sign", None),
        ("https://example.org/", None),
        ("RIGA", None),
        ("(UPDATE 1)", None),
        ("A" * 90 + "/", None),
    ],
)
def test_slug_is_known_by_its_form(line, slug):
    """Keywords are parted by slashes, or in capitals and hyphens, without blanks."""
    found = read_slug(line, Span(0, len(line)), ENGLISH)

    assert (found.text if found else None) == slug


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("BC-EU--Riga Pact, 2nd Ld-Writethru,466", "lead"),
        ("BC-EU--Riga Pact, CORRECTION", "correction"),
        ("BC-EU--Riga Pact,466", None),
    ],
)
def test_keywords_of_the_ap_are_a_slug(line, kind):
    """Version and length stand behind them, and the version tells of an update."""
    slug = read_slug(line, Span(0, len(line)), ENGLISH)

    assert slug is not None
    assert slug.text == "BC-EU--Riga Pact"
    assert (None if slug.note is None else slug.note.kind.value) == kind


def test_tag_before_a_slash_is_no_slug():
    """A line that a tag opens is a headline."""
    line = "UPDATE 2/Riga signs pact"

    assert read_slug(line, Span(0, len(line)), ENGLISH) is None

"""Bylines."""

import pytest

from diplotext.formats.copy.byline import (
    is_title_line,
    read_bare_byline,
    read_byline,
)
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.reading import read_copy
from diplotext.lang.pack import load
from diplotext.text.span import Span


def passage(line, language):
    style = load(language).copy
    return cut_passage(line, Span(0, len(line)), style), style


@pytest.mark.parametrize(
    ("line", "language", "names", "agency"),
    [
        ("par Ann Orlin", "fr", ("Ann Orlin",), None),
        ("Par Ann ORLIN et Jo TARR", "fr", ("Ann ORLIN", "Jo TARR"), None),
        ("par Ann Orlin, Jo Tarr et Lou Bex à Riga", "fr", 3, None),
        ("De nos envoyés spéciaux Ann Orlin et Jo Tarr", "fr", 2, None),
        ("par Ann Orlin, envoyée spéciale de Reuters", "fr", ("Ann Orlin",), "Reuters"),
        ("By ANN ORLIN and JOHN P. KESTREL JR.", "en", 2, None),
        ("By Ann Orlin, dpa  =", "en", ("Ann Orlin",), "dpa"),
        ("by Ann Orlin with Hafiz bin Tarr in Kuala Lumpur", "en", 2, None),
        (
            'By Maria "Baby" dela Orlin-Ong',
            "en",
            ('Maria "Baby" dela Orlin-Ong',),
            None,
        ),
        ("By The Associated Press", "en", (), "AP"),
        ("By Orlin, Reuters", "en", ("Orlin",), "Reuters"),
        ("By Ann Orlin, PA Chief Political Correspondent", "en", ("Ann Orlin",), "PA"),
        ("By Ann Orlin AP Political Writer", "en", ("Ann Orlin",), "AP"),
        ("By Diplomatic Correspondent Ann Orlin", "en", ("Ann Orlin",), None),
        (
            "By Ann ffolkes-Orlin and Jo Tarr",
            "en",
            ("Ann ffolkes-Orlin", "Jo Tarr"),
            None,
        ),
        ("An analysis by Ann Orlin, AFP", "en", ("Ann Orlin",), "AFP"),
        ("Por Ann Orlin. Corresponsal", "es", ("Ann Orlin",), None),
        ("Por Ann Orlin, enviada especial", "es", ("Ann Orlin",), None),
        ("Por nuestro corresponsal Juan Orlin", "es", ("Juan Orlin",), None),
        ("- von Ann Orlin und Jo Tarr", "de", ("Ann Orlin", "Jo Tarr"), None),
        ("– Von Ann Orlin –", "de", ("Ann Orlin",), None),
        ("Eine Analyse von Ann Orlin, Keystone-SDA", "de", ("Ann Orlin",), "SDA"),
        ("Von Ann Orlin/APA", "de", ("Ann Orlin",), "APA"),
        ("Propos recueillis par Ann Orlin", "fr", ("Ann Orlin",), None),
    ],
)
def test_authors_are_read(line, language, names, agency):
    """Names come without places, titles and agencies."""
    found = read_byline(*passage(line, language))

    assert found is not None
    assert (len(found.names) if isinstance(names, int) else found.names) == names
    assert found.agency == agency


def test_who_helped_stands_behind_a_comma() -> None:
    """A comma before "con" brings in who helped; without one he is an author too."""
    helped = read_byline(*passage("Por Ann Orlin, con Jo Tarr en Riga", "es"))
    joined = read_byline(*passage("Por Ann Orlin con Jo Tarr en Riga", "es"))

    assert helped is not None
    assert joined is not None
    assert (helped.names, helped.helpers) == (("Ann Orlin",), ("Jo Tarr",))
    assert (joined.names, joined.helpers) == (("Ann Orlin", "Jo Tarr"), ())


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Par ailleurs, Ann Orlin a signé", "fr"),
        ("Par ailleurs, Ann Orlin", "fr"),
        ("Par Jupiter", "fr"),
        ("Par Ann Orlin, Jo Tarr.", "fr"),
        ("By Friday", "en"),
        ("By Diplomatic Correspondent", "en"),
        ("By Ann Orlin ffolkes", "en"),
        ("By Ann orlin-tarr Lou", "en"),
        ("By Ann Orlin said-", "en"),
        ("- von Riga", "de"),
        ("Eine Analyse von Daten", "de"),
        ("Une analyse de la banque", "fr"),
        ("By hour: Ann Orlin", "en"),
        ("By midnight nothing had been said", "en"),
        ("Ann Orlin", "en"),
        ("By " + "Ann Orlin, " * 40, "en"),
    ],
)
def test_other_words_are_no_byline(line, language):
    """A sentence that opens like a byline is none."""
    assert read_byline(*passage(line, language)) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Orlin", ("Ann Orlin",)),
        ("Ann Orlin and Jo Tarr, dpa", ("Ann Orlin", "Jo Tarr")),
        ("Security Council members", None),
        ("Orlin", None),
        ("Ann Orlin.", None),
        ("The Northern Fishing Boats Of Riga", None),
    ],
)
def test_bare_byline_is_nothing_but_names(line, names):
    """Each entry of a bare byline is a name of two to four words."""
    found = read_bare_byline(*passage(line, "en"))

    assert (found.names if found else None) == names


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("AP Business Writer", True),
        ("Associated Press", True),
        ("Riga signs", False),
        ("The writer left.", False),
        ("The writer left the town on the last boat", False),
    ],
)
def test_title_line_is_short_and_names_a_profession(line, is_title):
    """The line under a byline is known by an agency or a profession."""
    assert is_title_line(*passage(line, "en")) is is_title


@pytest.mark.parametrize(
    "line", ["(By Ann Orlin)", "--By Ann Orlin", "- By Ann Orlin", "(By Ann Orlin, AP)"]
)
def test_byline_may_stand_in_brackets_or_behind_dashes(line):
    """A line in brackets that names the author is a byline and no note."""
    story = "OSLO, May 3, 2031 (AP) - Ministers of the three states met on Friday."
    article = read_copy(f"Riga signs pact\n\n{line}\n\n{story}", "en")

    assert article.byline == ("Ann Orlin",)
    assert [p.role.value for p in article.paragraphs] == ["headline", "byline", "body"]

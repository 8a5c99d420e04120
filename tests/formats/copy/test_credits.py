"""Credits, initials and signatures."""

import pytest

from diplotext.formats.copy.credits import is_initials, read_credits, signing_agency
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.reading import read_copy
from diplotext.lang.pack import load
from diplotext.text.span import Span


def passage(line, language):
    style = load(language).copy
    return cut_passage(line, Span(0, len(line)), style), style


def credited(line, language):
    return [(c.function.value, c.names) for c in read_credits(*passage(line, language))]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        (
            (
                "(Reporting by Ann Orlin in Oslo and Jo Tarr; Additional reporting by Lou "
                "Bex in Washington, D.C., Ida Holm; Writing by Jo Tarr; Editing by Per Lund)"
            ),
            "en",
            [
                ("reporting", ("Ann Orlin", "Jo Tarr")),
                ("additional_reporting", ("Lou Bex", "Ida Holm")),
                ("writing", ("Jo Tarr",)),
                ("editing", ("Per Lund",)),
            ],
        ),
        (
            "(Reporting by Ann Orlin, editing by Jo Tarr",
            "en",
            [("reporting", ("Ann Orlin",)), ("editing", ("Jo Tarr",))],
        ),
        (
            "(Reporting and writing by Ann Orlin; writing and editing by Jo Tarr)",
            "en",
            [
                ("reporting", ("Ann Orlin",)),
                ("writing", ("Ann Orlin",)),
                ("writing", ("Jo Tarr",)),
                ("editing", ("Jo Tarr",)),
            ],
        ),
        ("- Editing by: Ann Orlin", "en", [("editing", ("Ann Orlin",))]),
        (
            "(Additional reporting by Ann Orlin)",
            "en",
            [("additional_reporting", ("Ann Orlin",))],
        ),
        (
            "AP writer Ann Orlin also contributed to this report.",
            "en",
            [("additional_reporting", ("Ann Orlin",))],
        ),
        (
            "AP writer Ann Orlin contributed.",
            "en",
            [("additional_reporting", ("Ann Orlin",))],
        ),
        (
            (
                "Orlin reported from Riga and Tarr from Oslo, Norway. AP writer Lou Bex in "
                "Washington, D.C., contributed to this report."
            ),
            "en",
            [
                ("reporting", ("Orlin", "Tarr")),
                ("additional_reporting", ("Lou Bex",)),
            ],
        ),
        (
            "Van Orlin reported from Seoul, South Korea.",
            "en",
            [("reporting", ("Van Orlin",))],
        ),
        (
            "El periodista de The Associated Press Lou Bex contribuyó desde Riga.",
            "es",
            [("additional_reporting", ("Lou Bex",))],
        ),
        (
            "(Reporter: Ann Orlin, Jo Tarr; bearbeitet von Lou Bex; redigiert von Ida Holm)",
            "de",
            [
                ("reporting", ("Ann Orlin", "Jo Tarr")),
                ("writing", ("Lou Bex",)),
                ("editing", ("Ida Holm",)),
            ],
        ),
        (
            "(Ann Orlin (Oslo), Jo Tarr; Lou Bex pour le service français; édité par Ida Holm)",
            "fr",
            [
                ("reporting", ("Ann Orlin", "Jo Tarr")),
                ("translation", ("Lou Bex",)),
                ("editing", ("Ida Holm",)),
            ],
        ),
        (
            "(Ann Orlin, Lou Bex pour le service français)",
            "fr",
            [("reporting", ("Ann Orlin",)), ("translation", ("Lou Bex",))],
        ),
        ("(Lou Bex pour le service français)", "fr", [("translation", ("Lou Bex",))]),
        (
            "(Reportage Sofia ’t Kindt et Odd An-Naim, avec l'AFP et le bureau de Riga)",
            "fr",
            [("reporting", ("Sofia ’t Kindt", "Odd An-Naim"))],
        ),
        (
            "— Avec des informations de Lou Bex-Holm à Londres",
            "fr",
            [("additional_reporting", ("Lou Bex-Holm",))],
        ),
    ],
)
def test_credits_are_read_by_function(line, language, expected):
    """Each function has its persons, without places, agencies and offices."""
    assert credited(line, language) == expected


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("", "en"),
        ("(see below)", "en"),
        ("(with Ann Orlin)", "en"),
        ("Ann Orlin told Jo Tarr that editing by committee was slow", "en"),
        ("(says who, editing by hand)", "en"),
        ("Norway contributed.", "en"),
        ("Orlin reported from the scene of the talks.", "en"),
        ("Orlin reported from.", "en"),
        ("The envoys reported from Riga.", "en"),
        ("Orlin reported from Riga. The talks go on.", "en"),
        ("AP writer Ann Orlin contributed money.", "en"),
        ("AP writer Ann Orlin contributed near Riga and fled.", "en"),
        ("Tarr was late. Orlin reported from Riga.", "en"),
        ("Ann Orlin contributed to this report before Jo Tarr did", "en"),
        ("The money that was lost contributed to this report.", "en"),
        ("(avec des vivres)", "fr"),
    ],
)
def test_sentence_gives_no_credits(line, language):
    """Words that credits also use make none within a sentence."""
    assert credited(line, language) == []


@pytest.mark.parametrize("words", ["hh/ph/ts/hd", "mdk/ber-ial", "bur-hh/ph", "a/b"])
def test_desk_initials_are_known_by_their_slashes(words):
    """Small letters parted by slashes are the initials of a desk."""
    assert is_initials(words, is_last=False)


def test_lone_initials_stand_only_at_the_end():
    """Two or three small letters alone are initials on the last line and a word elsewhere."""
    assert is_initials("ly", is_last=True)
    assert not is_initials("ly", is_last=False)
    assert not is_initials("Riga", is_last=True)


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("dpa cvl ls fom", "dpa"),
        ("dpa ab xx z2 hn", "dpa"),
        ("==Kyodo", "Kyodo"),
        ("(with AFP)", "AFP"),
        ("dpa said that it had seen the draft", None),
        ("dpa a b c d e f g", None),
        ("Riga", None),
        ("(", None),
    ],
)
def test_signature_is_an_agency_and_codes(line, agency):
    """A line of an agency and a few codes signs the copy."""
    assert signing_agency(*passage(line, "en")) == agency


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("/BTA/", "BTA"),
        ("-APS-", "APS"),
        ("--MAP--", "MAP"),
        ("\u00a9 AFP", "AFP"),
        ("(c) AFP 2031", "AFP"),
        ("Copyright 2031 The Associated Press. All rights reserved.", "AP"),
        ("./.ab", None),
        ("/ab/DP/cd", None),
        ("SKP/ab", None),
        ("AP-WF-05-03-31 0337GMT", None),
        ("aa bb", None),
    ],
)
def test_line_that_closes_the_copy_is_no_story(line, agency):
    """Agencies between signs, whose the copy is, and signs of desks end the copy."""
    story = "Ministers of the three states met in Oslo on Friday to sign the pact."
    language = "fr" if agency in {"APS", "MAP"} else "en"
    article = read_copy(f"Riga signs\n\n{story}\n\n{story}\n\n{line}", language)

    roles = [p.role.value for p in article.paragraphs]
    assert roles[:3] == ["headline", "body", "body"]
    assert (roles[3] in {"credits", "end"}) is (line != "aa bb")
    assert article.agency == agency


def test_agency_may_close_the_first_paragraph():
    """Desks of the North sign their first paragraph, and mere brackets at the end say nothing."""
    words = (
        "Riga skriver p\u00e5 avtalet i maj. (TT)\n\nDet sade ministern i dag. (forts)"
    )

    assert read_copy(words, None).agency == "TT"


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("-By Ann Orlin, Dow Jones Newswires; 371-555-0100", "en", {"Ann Orlin"}),
        ("-- By Ann Orlin and Jo Tarr", "en", {"Ann Orlin", "Jo Tarr"}),
        ("--With assistance from Jo Tarr.", "en", {"Jo Tarr"}),
        (
            "(Ann Orlin in Riga and Jo Tarr in Oslo contributed to this report.)",
            "en",
            {"Ann Orlin", "Jo Tarr"},
        ),
        (
            "(Reportage d'Ann Orlin, avec l'aide d'\u00c9mile Bex, \u00e9dition d'Ida Holm)",
            "fr",
            {"Ann Orlin", "\u00c9mile Bex", "Ida Holm"},
        ),
        ("Ann Orlin/TT", "en", {"Ann Orlin"}),
        ("Ann Orlin, Jo Tarr/AFP", "fr", {"Ann Orlin", "Jo Tarr"}),
        ("Latvia/Norway", "en", set()),
        ("the pact/AFP", "en", set()),
        ("- By force", "en", set()),
        ("(END) Dow Jones Newswires", "en", set()),
    ],
)
def test_story_is_signed_at_its_foot(line, language, names):
    """Below a story its authors stand behind dashes, in brackets, and behind a vowel that was left out."""
    article = read_copy(f"Riga\n\nRiga (AFP) - Oslo.\n\nRome.\n\n{line}", language)

    assert {name for each in article.credits for name in each.names} == names


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("bur-ab/cd/", "fr"),
        ("AB---CD", "fr"),
        (
            "\u0628\u0648\u0631-\u0643\u0627\u0645/\u0646\u0648\u0631/\u0628 \u0642",
            "en",
        ),
        ("# dpa NOTEBOOK", "en"),
        ("MAP : 031439 GMT mai 2031", "fr"),
        ("Avec des informations de l'AFP", "fr"),
        ("(Avec AFP et Reuters)", "fr"),
        (
            "Cette d\u00e9p\u00eache a \u00e9t\u00e9 publi\u00e9e initialement le 3 mai 2031.",
            "fr",
        ),
        ("- With files from The Associated Press", "en"),
        ("(with inputs from AP)", "en"),
        ("Our Standards: The Thomson Reuters Trust Principles.", "en"),
        ("[ENDS]", "en"),
        ("<<END>>", "en"),
        ("(mit Material der dpa)", "de"),
        ("(END) Dow Jones Newswires", "de"),
        ("Con informaci\u00f3n de EFE", "es"),
        ("ab/cd (foto)(v\u00eddeo)", "es"),
        ("This report by The Canadian Press was first published May 3, 2031.", "en"),
    ],
)
def test_foot_of_a_story_is_no_part_of_it(line, language):
    """Initials, a stamp, agencies that helped, and when a story was first published stand at its foot."""
    told = "Riga signed the pact, Oslo said."
    article = read_copy(f"Riga\n\nRIGA (AFP) - Oslo.\n\n{told}\n\n{line}", language)

    assert article[article.body[-1].span] == told
    assert article[article.paragraphs[-1].span] == line

"""Nexis exports of both forms: what is one, what a line is for, and what is odd in one."""

import io

import pytest

from diplotext.errors import ReadError
from diplotext.formats import detect, read, read_many
from diplotext.formats.exports.labels import labels


NUMBERED = (
    "          1 of 2 DOCUMENTS\n\n\n          ATB News\n\n          May 3, 2031\n\nRiga signs\n\n"
    "LENGTH: 9 words\n\nRiga signed.\n\nLOAD-DATE: May 4, 2031\n\n"
)
HEADED = (
    "Riga signs\nATB News\nMay 3, 2031\n\nCopyright 2031 ATB\n\nLength: 9 words\n\nBody\n\nRiga signed.\n\n"
    "Load-Date: May 4, 2031\n\nEnd of Document\n\n"
)


def leniently(source):
    """Read the first document, whatever is odd in it."""
    return read(source, format="nexis", report=id)


def properties(article):
    """Give what has no field, by its label."""
    return {label.role: label.text for label in article.properties}


@pytest.mark.parametrize(
    "story",
    [
        "1 of 2 documents is signed\n\nRIGA (AFP) - LENGTH: 9 words",
        "Document 1 de 3\n\nRIGA (AFP) - Les ministres se sont réunis lundi.",
        "Dokument 1 von 3\n\nLÄNGE: ein Meter\n\nRiga (dpa) - Die Minister trafen sich.",
        "Riga signs\n\nLength: 9 words\n\nBody\n\nRiga signed.",
        "Riga signs\n\nCopyright 2031 ATB\n\nBody\n\nRiga signed.",
        "Riga signs\n\nCopyright 2031 ATB\n\nLength: 9 words\n\nRiga signed.",
    ],
)
def test_story_with_a_line_like_those_of_an_export_is_plain(story):
    """A number alone, a length alone or a heading alone makes no export."""
    assert detect(story.encode()).name == "plain"


def test_number_and_two_labels_make_an_export():
    """Documents without a length are known by two labels of different kinds."""
    assert (
        detect(
            b"1 of 2 DOCUMENTS\n\nATB\n\nBYLINE: Ann Orlin\n\nSECTION: World\n\nRiga."
        ).name
        == "nexis"
    )
    assert (
        detect(b"1 of 2 DOCUMENTS\n\nATB\n\nBYLINE: Ann Orlin\n\nRiga.").name == "plain"
    )


@pytest.mark.parametrize("document", [NUMBERED, HEADED])
def test_documents_begin_wherever_a_file_is_cut_into_blocks(document):
    """Each of many documents is one, wherever a block ends."""
    headlines = [f"Riga signs {number}{'x' * (number % 40)}" for number in range(500)]
    file = "".join(document.replace("Riga signs", words) for words in headlines)
    found = list(read_many(io.BytesIO(file.encode()), report=id))

    assert len(file) > 65_536
    assert [article.headline for article in found] == headlines


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (NUMBERED, []),
        (NUMBERED.replace("       1 of", "\x0c1 of"), []),
        (NUMBERED.replace("1 of", "FOCUS - 1 of"), []),
        (NUMBERED * 2, ["several-items"]),
        (HEADED, []),
        (HEADED * 2, ["several-items"]),
        (NUMBERED.replace("2031", "soon"), ["bad-date"]),
        (HEADED.partition("End of")[0], ["truncated"]),
        ("1 of 2 DOCUMENTS", ["bad-date", "empty"]),
        ("", ["bad-date", "truncated", "empty"]),
        ("Riga signs", ["bad-date", "truncated"]),
    ],
)
def test_what_is_odd_in_a_document_is_told(source, found):
    """Each kind of oddity has its code, and none keeps a document from being read."""
    assert [noticed.code for noticed in leniently(source).diagnostics] == found


def test_headed_document_that_was_cut_off_is_an_error():
    """Strict reading raises what is missing."""
    with pytest.raises(ReadError, match="cut off"):
        read(HEADED.partition("End of")[0])


def test_day_of_loading_stands_in_for_the_day():
    """Where no day stands beside the source, that of loading is the version's."""
    article = leniently(NUMBERED.replace("          May 3, 2031\n\n", ""))

    assert str(article.version_created.date()) == "2031-05-04"


def test_line_of_a_day_that_is_none_is_kept():
    """What stands where the day would is a line below the headline or beside it, and kept."""
    article = leniently(HEADED.replace("May 3, 2031", "Spring 2031"))

    assert article.headline == "Riga signs"
    assert (article.provider.name, properties(article)["edition"]) == (
        "ATB News",
        "Spring 2031",
    )


def test_headline_may_be_labelled():
    """A headline behind a label goes before lines in the middle of the page, which are kept."""
    article = leniently(
        "1 of 2 DOCUMENTS\n\n          ATB News\n\n          May 3, 2031\n\n          Late edition\n\n"
        "HEADLINE: Riga signs\n\nBYLINE: Ann Orlin\n\nBODY: Riga signed.\n\nOslo waits.\n"
    )

    assert article.text == "Riga signs\n\nRiga signed.\n\nOslo waits."
    assert properties(article)["line"] == "Late edition"


def test_headline_in_the_middle_of_the_page_is_read():
    """Where no line stands at the margin, the first behind source and day is the headline."""
    article = leniently(
        NUMBERED.replace(
            "Riga signs\n", "          Riga signs\n\n          Late edition\n"
        )
    )

    assert article.headline == "Riga signs"
    assert properties(article)["line"] == "Late edition"


@pytest.mark.parametrize(
    ("line", "byline", "deck"),
    [
        ("By Ann Orlin and Jo Tarr", ("Ann Orlin", "Jo Tarr"), None),
        ("Oslo waits for ferries", (), "Oslo waits for ferries"),
    ],
)
def test_line_below_the_headline_may_name_the_authors(line, byline, deck):
    """What stands below a headline is the byline where it has the form of one, and else a deck."""
    article = leniently(NUMBERED.replace("Riga signs\n", f"Riga signs\n\n{line}\n"))

    assert (article.byline, article.subheadline) == (byline, deck)


def test_text_without_labels_follows_the_headline():
    """A document of source, day and headline alone has its text behind these."""
    article = leniently(
        "1 of 2 DOCUMENTS\n\nCopyright 2031 ATB\n\nATB News\n\nMay 3, 2031\n\nRiga signs\n\nRiga signed.\n\nOslo waits.\n\n"
        "Copyright is a right.\n"
    )

    assert (article.headline, article.provider.name) == ("Riga signs", "ATB News")
    assert (
        article.text
        == "Riga signs\n\nRiga signed.\n\nOslo waits.\n\nCopyright is a right."
    )


def test_interview_stays_a_text():
    """Paragraphs that open with names in capitals belong to the text, before and behind others."""
    article = leniently(
        NUMBERED.replace(
            "Riga signed.",
            "QUESTION: When?\n\nSTORM: In June.\n\nRiga signed.\n\nSUBJECT: none, she said.\n\nIt ended.",
        )
    )

    assert [article[p.span] for p in article.body] == [
        "QUESTION: When?",
        "STORM: In June.",
        "Riga signed.",
        "SUBJECT: none, she said.",
        "It ended.",
    ]


def test_labels_that_are_not_known_are_kept_as_printed():
    """Between known labels above the text, and below it, any label in capitals is one."""
    article = leniently(
        NUMBERED.replace(
            "LENGTH", "SECTION: World\n\nDESK: foreign\nnews\n\nLENGTH"
        ).replace("May 4, 2031\n", "May 4, 2031\n\nACC-NO: 17\n\nLast line.\n")
    )

    told = {(label.role, label.text) for label in article.properties}
    assert {("DESK", "foreign news"), ("ACC-NO", "17 Last line.")} <= told


def test_text_that_no_line_heads_is_found_behind_the_labels():
    """A headed document of a picture alone has no line above its text."""
    article = leniently(
        "Riga signs\nATB News\nMay 3, 2031\n\nCopyright 2031 ATB\n\nLength: 9 words\n\nRiga signed.\n\n"
        "Load-Date: May 4, 2031\n\nEnd of Document\xa0\nPage 1\n"
    )

    assert article.text == "Riga signs\n\nRiga signed."
    assert properties(article)["line"] == "Page 1"


def test_headline_of_two_lines_stands_before_its_source():
    """Lines of one group with the source below them are the headline."""
    article = leniently(HEADED.replace("Riga signs", "Riga signs\nthe pact"))

    assert (article.headline, article.provider.name) == (
        "Riga signs the pact",
        "ATB News",
    )


def test_source_may_be_missing():
    """One line alone before the day is the headline."""
    article = leniently(HEADED.replace("ATB News\n", ""))

    assert (article.headline, article.provider) == ("Riga signs", None)


def test_labels_are_read_once():
    """The second call gives the table that the first one read."""
    labels.cache_clear()

    assert labels() is labels()
    assert labels().kind("RUBRIQUE") == labels().kind("Section") == "section"


def test_document_may_end_with_its_labels():
    """A document that was cut off behind its labels has no text."""
    article = leniently(NUMBERED.partition("Riga signed")[0])

    assert article.text == "Riga signs"
    assert properties(article)["LENGTH"] == "9 words"


def test_lines_of_an_order_and_behind_a_notice_are_kept():
    """What stands above the first document, and behind the copyright, belongs to no field."""
    article = leniently(
        f"\x01\nUNIVERSITY OF RIGA\nTerms: ports\n\n{NUMBERED}Copyright 2031 ATB\n\nThe end.\n"
    )

    assert [label.text for label in article.properties if label.role == "line"] == [
        "UNIVERSITY OF RIGA",
        "The end.",
    ]
    assert (properties(article)["Terms"], article.rights.notices[0].text) == (
        "ports",
        "Copyright 2031 ATB",
    )


def test_language_alone_shows_the_end_of_a_text():
    """The name of a language behind its label is no sentence; a sentence there is one."""
    source = NUMBERED.replace("LOAD-DATE: May 4, 2031", "LANGUAGE: %s")
    named, told = (
        leniently(source % words)
        for words in ("GERMAN; DEUTSCH", "that of all who came.")
    )

    assert (named.language, named.text) == ("de", "Riga signs\n\nRiga signed.")
    assert told.text.endswith("LANGUAGE: that of all who came.")

"""Factiva's indexed text: what is one, where a document begins, and what is odd in one."""

import io

import pytest

from diplotext.formats import detect, read, read_many


DOCUMENT = (
    "HD\nRiga signs\nWC\n9 words\nPD\n3 May 2031\nSN\nATB\nLA\nEnglish\nLP\n\nRiga signed.\n\n"
    "AN\nDocument ATB0000020310503e75300001\n"
)


def codes(source):
    """Give the codes of what is odd in a document."""
    return [
        noticed.code
        for noticed in read(source, format="factiva", report=id).diagnostics
    ]


@pytest.mark.parametrize(
    "story",
    [
        "SE Asia ministers meet in Riga\n\nRIGA (AFP) - The ministers met on Monday.",
        "HD\nRiga signs\n\nRIGA (AFP) - The ministers met on Monday.",
        "HD Supply signs a pact\n\nPD was the first to say so, on 3 May 2031.",
        "HD\nRiga\nPD\n3 May 2031\n\nThe two groups met.",
        "HD\nRiga\nPD\nno day\nSN\nATB\nLA\nEnglish\n",
        "PD\n3 May 2031\nSN\nATB\nLA\nEnglish\n",
        "x" * 3_000 + "\n" + DOCUMENT,
    ],
)
def test_story_that_opens_with_letters_like_a_code_is_plain(story):
    """Only a headline, a day with its year, a source and a further field together make an export."""
    assert detect(story.encode()).name == "plain"
    assert detect(DOCUMENT.encode()).name == "factiva"


@pytest.mark.parametrize("gap", ["\n", "\t", "   ", " "])
def test_documents_begin_wherever_a_file_is_cut_into_blocks(gap):
    """Each of many documents is one, with the section above its headline, wherever a block ends."""
    sections = [f"section {number}{'x' * (number % 40)}" for number in range(600)]
    file = "".join(
        f"SE{gap}{section}\n{DOCUMENT}".replace("\nHD\n", f"\nHD{gap}")
        .replace("WC\n", f"WC{gap}")
        .replace("LP\n\n", f"LP{gap}")
        .replace("AN\n", f"AN{gap}")
        for section in sections
    ).encode()
    found = list(read_many(io.BytesIO(file), report=id))

    assert len(file) > 65_536
    assert [article.subjects[0].name for article in found] == sections


def test_body_goes_on_behind_lines_that_look_like_codes():
    """Within the text only codes that stand behind it end it, each once."""
    article = read(
        "HD  Riga signs\nWC  9 words\nPD  3 May 2031\nSN  ATB\nLP  Riga signed.\n\nSE  was there.\n\n"
        "PG  said so.\n\nTD  Oslo waits.\n\nLP  is not the end.\n\nNS  gdip : Diplomacy\n"
        "AN  Document ATB0000020310503e75300001\n"
    )

    assert article.text == (
        "Riga signs\n\nRiga signed.\n\nSE  was there.\n\nPG  said so.\n\nOslo waits.\n\nLP  is not the end."
    )
    assert [subject.name for subject in article.subjects] == ["Diplomacy"]


def test_codes_behind_one_blank_must_show_by_their_words():
    """A word in capitals that opens a paragraph is no code, where codes have one blank behind them."""
    article = read(
        "HD Riga signs\nWC 9 words\nPD 3 May 2031\nSN ATB\nTD Riga signed.\n\nIN Riga Oslo waits.\n\n"
        "AN official said so.\n\nPUB owners agree.\n\nART and trade.\n\nPUB ATB News\n"
        "AN Document ATB0000020310503e75300001\n"
    )

    assert [article[p.span] for p in article.body] == [
        "Riga signed.",
        "IN Riga Oslo waits.",
        "AN official said so.",
        "PUB owners agree.",
        "ART and trade.",
    ]
    assert article.guid == "ATB0000020310503e75300001"


def test_code_of_a_source_may_be_one_of_a_field():
    """What follows the code of the source is its value, whatever it looks like."""
    article = read(DOCUMENT.replace("LA\n", "SC\nED\nED\nlate\nLA\n"))

    assert article.provider.code == "ED"
    assert [label.text for label in article.properties if label.role == "ED"] == [
        "late"
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (DOCUMENT, []),
        (DOCUMENT * 2, ["several-items"]),
        (DOCUMENT.replace("3 May 2031", "soon"), ["bad-date"]),
        (DOCUMENT.replace("3 May", "33 May"), ["bad-date"]),
        (DOCUMENT.partition("AN\n")[0], ["no-identifier"]),
        (DOCUMENT.replace("Document ATB", "none "), ["no-identifier"]),
        ("HD\n\nPD\n3 May 2031\nAN\nATB0000020310503e75300001", ["empty"]),
        ("no field at all", ["empty"]),
    ],
)
def test_what_is_odd_in_a_document_is_told(source, found):
    """Each kind of oddity has its code, and none keeps a document from being read."""
    assert codes(source) == found


def test_words_that_no_field_is_for_are_kept_by_their_code():
    """Other words beside the day, before the number of the document and before all are properties."""
    source = DOCUMENT.replace("3 May 2031", "3 May 2031\nLate edition").replace(
        "Document", "Old document"
    )
    article = read("Search: ports\n\n" + source)

    assert {
        ("preface", "Search: ports"),
        ("PD", "Late edition"),
        ("AN", "Old document"),
    } <= {(label.role, label.text) for label in article.properties}


def test_strict_reading_raises_nothing_over_an_odd_document():
    """Nothing in an export is so wrong that its best reading is refused."""
    assert read(DOCUMENT[:40], format="factiva").headline == "Riga signs"

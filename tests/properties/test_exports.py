"""Laws of the exports of archives: no word is lost, however a document was cut, and files of many are read one by one."""

import io
import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from diplotext.errors import DiplotextError
from diplotext.formats import detect, read, read_many
from diplotext.formats.values import values_of


pytestmark = pytest.mark.usefixtures("untraced")

CORPUS = Path(__file__).parents[1] / "corpus" / "formats"
FILES = [
    path
    for name in ("factiva", "nexis")
    for path in sorted((CORPUS / name).glob("*.txt"))
]
NUMBERS = st.integers(10**6, 10**7 - 1).map("w{}".format)
"""Words, each met once: they can neither be changed nor found by chance."""
LINES = st.lists(NUMBERS, min_size=1, max_size=4).map(" ".join)
ODD = ["SE", "WC", "ED", "AN Riga", "RIGA: no", "UPDATE: no", "SECTION: no", "Graphic"]
"""Lines within a text that look like codes, labels or headings."""
BEFORE = st.sampled_from(["HD", "CO", "IN", "A:", "GRAPHIC", *ODD])
TEXTS = st.lists(
    LINES | st.sampled_from(ODD) | st.builds("{} {}".format, BEFORE, NUMBERS),
    max_size=5,
)
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n\r\n"])


def told(articles):
    """Give all words that articles hold."""
    return {
        word
        for article in articles
        for word in re.findall(r"w\d{7}", " ".join(values_of(article)))
    }


def lost(source, name):
    """Give the words of a file that stand in none of its articles."""
    articles = list(read_many(source, format=name, report=id))
    return set(re.findall(r"w\d{7}", source.decode())) - told(articles)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_export_of_another_machine_is_read_alike(path):
    """Line ends and letters of another system change nothing of what is read."""
    source = path.read_text("utf-8")
    known = [article.text for article in read_many(source, report=id)]

    for other in (
        source.replace("\n", "\r\n").encode(),
        source.replace("\n", "\r").encode(),
        source.encode("utf-8-sig"),
        source.encode("cp1252"),
    ):
        assert [article.text for article in read_many(other, report=id)] == known


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_export_cut_off_at_any_byte_is_read(path):
    """What was there is read, and strict reading raises only our errors."""
    source, name = path.read_bytes(), path.parent.name
    for end in range(len(source)):
        articles = list(read_many(source[:end], format=name, report=id))
        assert all(article.format == name for article in articles)
    for end in range(0, len(source), 11):
        with suppress(DiplotextError):
            read(source[:end])


@st.composite
def indexed(draw):
    """Give a document of Factiva, its codes alone or before their words."""
    gap = draw(st.sampled_from(["\n", "\t", "    ", " "]))
    before = draw(
        st.lists(
            st.sampled_from(
                ["BY", "CR", "ET", "SC", "NGC", "ED", "PG", "CY", "CX", "LA"]
            ),
            unique=True,
        )
    )
    behind = draw(
        st.lists(
            st.sampled_from(["CO", "IN", "NS", "RE", "IPD", "ART", "CT", "RF", "PUB"]),
            unique=True,
        )
    )
    breaks = draw(BREAKS)
    parts = [
        f"SE{gap}{draw(LINES)}",
        f"HD{gap}{draw(LINES)}",
        f"WC{gap}9 {draw(LINES)}",
    ]
    parts += [f"PD{gap}3 May 2031 {draw(LINES)}", f"SN{gap}{draw(LINES)}"]
    parts += [f"{code}{gap}{draw(LINES)}" for code in before]
    parts += [
        f"{code}{gap}{breaks.join([draw(LINES), *draw(TEXTS)])}\n"
        for code in ("LP", "TD")
    ]
    parts += [
        f"{code}{gap}{draw(NUMBERS)} : {draw(LINES)} | {draw(NUMBERS)}"
        for code in behind
    ]
    return "\n".join(
        [*parts, f"AN{gap}Document ATB0000020310503e7530001x {draw(LINES)}", ""]
    )


@st.composite
def numbered(draw):
    """Give a document of the older form of Nexis."""
    labels = ["BYLINE", "SECTION", "DATELINE", "HIGHLIGHT", "RUBRIK", "SERIES", "DESK"]
    above = draw(st.lists(st.sampled_from(labels), unique=True))
    tail = [
        "GRAPHIC",
        "SUBJECT",
        "GEOGRAPHIC",
        "CORRECTION",
        "ACC-NO",
        "JOURNAL-CODE",
        "LANGUAGE",
    ]
    below = draw(st.lists(st.sampled_from(tail), unique=True))
    breaks = draw(BREAKS)
    parts = [
        "            1 of 2 DOCUMENTS\n",
        f"            {draw(LINES)}",
        f"       May 3, 2031 {draw(LINES)}\n         {draw(LINES)}",
    ]
    parts += [draw(LINES), draw(LINES)]
    parts += [f"{label}: {draw(LINES)}" for label in above]
    parts += ["LENGTH: 9 words", breaks.join([draw(LINES), *draw(TEXTS)])]
    parts += [f"{label}: {draw(LINES)}; {draw(LINES)}" for label in below]
    parts += [
        "LOAD-DATE: May 4, 2031",
        f"       Copyright 2031 {draw(LINES)}\n       All Rights Reserved\n",
    ]
    return "\n\n".join(parts)


@st.composite
def headed(draw):
    """Give a document of the newer form of Nexis."""
    breaks = draw(BREAKS)
    above = draw(
        st.lists(
            st.sampled_from(["Section", "Byline", "Dateline", "Highlight", "Desk-No"]),
            unique=True,
        )
    )
    below = draw(
        st.lists(
            st.sampled_from(
                ["Subject", "Geographic", "Journal Code", "Language", "Desk-No"]
            ),
            unique=True,
        )
    )
    parts = [
        draw(LINES),
        draw(LINES),
        f"May 3, 2031 {draw(LINES)}",
        draw(LINES),
        "",
        f"Copyright 2031 {draw(LINES)}",
        "",
    ]
    parts += ["Length: 9 words", *(f"{label}: {draw(LINES)}" for label in above)]
    parts += [
        "Body",
        breaks.join([draw(LINES), *draw(TEXTS)]),
        "",
        "Graphic",
        "",
        draw(LINES),
        "",
        "Classification",
        "",
    ]
    parts += [f"{label}: {draw(LINES)}\n" for label in (*below, "Publication-Type")]
    return "\n".join([*parts, "Load-Date: May 4, 2031", "", "End of Document", "", ""])


EXPORTS = {"factiva": indexed(), "nexis": numbered(), "headed": headed()}


@pytest.mark.parametrize("kind", EXPORTS)
@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_no_word_of_an_export_is_lost(kind, data):
    """Each word stands in the text or in a field, also where the document was cut off."""
    source = data.draw(EXPORTS[kind]).encode()
    name = "factiva" if kind == "factiva" else "nexis"
    end = data.draw(st.integers(0, len(source)))

    assert detect(source).name == name
    assert lost(source, name) == set()
    assert lost(source[:end], name) == set()


@pytest.mark.parametrize("kind", EXPORTS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_documents_of_an_export_are_read_one_by_one(kind, data):
    """A file of several documents gives an article of each, which leads back to its place in the file."""
    sources = data.draw(st.lists(EXPORTS[kind], min_size=2, max_size=4))
    gaps = [source[:4] if kind == "factiva" else "" for source in sources]
    same = [source for source, gap in zip(sources, gaps, strict=True) if gap == gaps[0]]
    # A line that is a code alone may open the next document as well as be a word of this one.
    assume(not any("\nSE\n" in source for source in same))
    file = "\n\n".join(same).encode()
    found = list(read_many(io.BytesIO(file), report=id))

    assert len(found) == len(same)
    for article, source in zip(found, same, strict=True):
        assert article.text == read(source, report=id).text
        for paragraph in article.paragraphs:
            offset = paragraph.source_offset
            words = article[paragraph.span].split()[0].encode()
            assert offset is not None
            assert file[offset : offset + len(words)] == words


@pytest.mark.parametrize(
    ("beginning", "unit"),
    [
        ("HD\nRiga\nPD\n3 May 2031\nSN\nATB\nLA\nEnglish\nTD\n", unit)
        for unit in ("ED\n", "\n \n", "SE\nHD\n", " " * 40, "AN\tx\n", "a\n\n")
    ]
    + [
        ("1 of 2 DOCUMENTS\n\nATB\n\nRiga\n\nLENGTH: 9 words\n\n", unit)
        for unit in (
            "A: b\n\n",
            "GRAPHIC: a\n\n",
            "Copyright 2031\n\n",
            "\n \r",
            " 1 of",
            "a" * 40,
            "A-",
            "SECTION: a\n\n",
        )
    ]
    + [
        ("Riga\nATB\nMay 3, 2031\nCopyright 2031 ATB\nLength: 9 words\nBody\n", unit)
        for unit in (
            "Body\n",
            "Graphic\n",
            "Classification\n",
            "Aa: b\n",
            "May 3, 2031\n",
        )
    ],
)
def test_reading_takes_time_in_step_with_the_length(beginning, unit):
    """A document of one thing over and over is read, however long."""
    source = beginning + unit * (20_000 // len(unit))

    assert list(read_many(source, report=id))

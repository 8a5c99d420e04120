"""Laws of the wire formats: whatever happens to a document, it is read, and no word is lost."""

import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from diplotext.errors import DiplotextError
from diplotext.formats import detect, read, read_many


pytestmark = pytest.mark.usefixtures("untraced")

CORPUS = Path(__file__).parents[1] / "corpus" / "formats"
BYTES = ("iptc7901", "anpa1312", "tagged", "sgml")
OTHERS = (
    "ninjs",
    "apmedia",
    "digitalwires",
    "belga",
    "email",
    "feed",
    "xml",
    "html",
    "factiva",
    "nexis",
)


def documents(*names):
    """Give the documents of formats."""
    return [
        path.read_bytes()
        for name in names
        for path in sorted((CORPUS / name).glob("*"))
        if path.suffix != ".json"
    ]


MESSAGES = documents(*BYTES)
DOCUMENTS = MESSAGES + documents(*OTHERS)
LEADS = st.sampled_from(
    [b"", b"\x00", b"\x00\x00\r\n", b"  \r\n", b"\xef\xbb\xbf", b"\x7f\x7f\r\n"]
)


def leniently(source):
    """Read all of a document, whatever is odd in it."""
    return list(read_many(source, report=lambda _: None))


@pytest.mark.parametrize("source", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_document_cut_off_anywhere_is_read(source):
    """A document that ends early is read up to there, and strict reading raises only our errors."""
    for end in range(0, len(source), max(7, len(source) // 60)):
        leniently(source[:end])
        with suppress(DiplotextError):
            read(source[:end])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(DOCUMENTS), st.data())
def test_document_with_a_changed_byte_is_read(source, data):
    """One byte that is another one keeps no document from being read."""
    place = data.draw(st.integers(0, len(source) - 1))
    byte = data.draw(st.integers(0, 255))
    leniently(source[:place] + bytes([byte]) + source[place + 1 :])


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(DOCUMENTS), LEADS)
def test_format_shows_behind_padding(source, lead):
    """Blanks, NULs and a byte order mark before a document do not hide its format."""
    padded = lead + source

    assert detect(padded) == detect(source)
    found, bare = leniently(padded), leniently(source)
    assert [article.headline for article in found] == [one.headline for one in bare]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(MESSAGES), min_size=1, max_size=4), st.integers(0, 3))
def test_documents_of_one_format_in_one_file_are_read_one_by_one(sources, first):
    """A file of many messages gives the articles of each, at their place in the file."""
    name = detect(sources[first % len(sources)]).name
    same = [source for source in sources if detect(source).name == name]
    assume(len({source[:3].upper() for source in same}) == 1 or name != "tagged")
    file = b"\r\n".join(same)
    found = leniently(io.BytesIO(file))
    alone = [article for source in same for article in leniently(source)]

    assert [article.text for article in found] == [article.text for article in alone]
    for article in found:
        for paragraph in article.paragraphs:
            offset = paragraph.source_offset
            assert offset is not None
            assert file[offset : offset + 1].strip()


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(
        [
            b"\x01bdt0157 2 pl 41  dpa 0412\r\n",
            b"ZCZC AAP\r\n",
            b"\x16\x01W1645\x1f_x\r\n",
            b'<REUTERS NEWID="1">',
        ]
    ),
)
def test_any_bytes_behind_a_beginning_are_read(rest, beginning):
    """Whatever follows the beginning of a message, reading gives an article."""
    assert leniently(beginning + rest)


WIRE = b"\x01bdt0157 2 pl 41  dpa 0412\r\n\r\nPakt/\r\n\x02"
ANPA = b"\x16\x01W1645\x1f_x\r\nb a\x13\x11 BC-Riga 06-29 0358\r\n\x02"
ARCHIVE = b'<REUTERS NEWID="1"><TEXT><BODY>'
MAIL = b"From: a@example.org\nMessage-ID: <1>\nSubject: "
PAGE = b'{"uri": "x", "body_html": "'


@pytest.mark.parametrize(
    ("beginning", "unit"),
    [
        (b"", b"\x7f"),
        (b"", b"ZCZC "),
        (WIRE, b"("),
        (WIRE, b"a =\r\n"),
        (WIRE, b"((a@b "),
        (WIRE, b"ab-\r\n"),
        (ANPA, b"^<"),
        (ANPA, b"^a<\n"),
        (ANPA, b"\t;;;\n"),
        (ARCHIVE, b"<BODY>"),
        (ARCHIVE, b"&"),
        (b"", b'["uri",'),
        (PAGE, b"\\u00a0"),
        (PAGE, b"<head "),
        (PAGE, b"\\"),
        (MAIL, b"=?utf-8?Q?a"),
        (MAIL + b"x\nTo: ", b"("),
    ],
)
def test_reading_takes_time_in_step_with_the_length(beginning, unit):
    """A message of one thing over and over is read, however long, or refused."""
    with suppress(DiplotextError):
        leniently(beginning + unit * (40_000 // len(unit)))

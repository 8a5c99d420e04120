"""What the readers of wire messages, archives and tagged text make of odd documents."""

import io
import re

import pytest

from diplotext.errors import ReadError, Severity
from diplotext.formats import detect, read, read_many
from diplotext.formats.anpa_header import created_at, read_envelope, with_keyword_line
from diplotext.formats.copy.told import note_in
from diplotext.formats.copy.unwrap import unwrapped
from diplotext.formats.encoding import decode
from diplotext.formats.messages import messages
from diplotext.formats.national import decode_wire
from diplotext.formats.stamps import read_stamp
from diplotext.formats.tags import of_letters, of_release
from diplotext.model import Article
from diplotext.text.span import Span


def leniently(source: bytes | str) -> Article:
    """Read the first item, whatever is odd in it."""
    return read(source, report=lambda _: None)


def codes(source: bytes | str) -> list[str]:
    """Give the codes of what is odd in a document."""
    return [diagnostic.code for diagnostic in leniently(source).diagnostics]


WIRE = b"\x01bdt0157 2 pl 41  dpa 0412\r\n\r\nPakt/\r\n\x02Riga signs =\r\n\r\nCopy.\r\n\x03%s"
ANPA = b"\x16\x01W1645\x1f_x\r\nb a\x13\x11 BC-Riga 06-29 0358\r\n\x02^BC-Riga,9<\r\n\tCopy.\r\n\t\x03%s"
DOC = (
    b'<REUTERS NEWID="1"><TEXT><TITLE>Riga</TITLE><BODY>Copy.</BODY></TEXT></REUTERS>\n'
)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (WIRE % b"251037 Sep 31", []),
        (WIRE % b"", []),
        (WIRE % b"not a stamp", ["bad-date"]),
        (WIRE % b"311037 Feb 31", ["bad-date"]),
        (WIRE % b"251037 Xyz 31", ["bad-date"]),
        ((WIRE % b"")[:-8], ["truncated"]),
        (b"\x01bdt0157 2 pl 41  dpa 0412\r\n\x02\x03", ["empty"]),
        ((WIRE % b"") * 2, ["several-items"]),
        (ANPA % b"AP-WF-06-29-31 2350GMT<", []),
        (ANPA % b"AP-WF-13-39-31 2350GMT<", ["bad-date"]),
        ((ANPA % b"")[:-4], ["truncated"]),
        (b"\x16\x01W1645\x1f_x\r\nb a\x13\x11 BC 06-29 0358\r\n\x02\x03", ["empty"]),
        ((ANPA % b"") * 2, ["several-items"]),
        (DOC, []),
        (DOC * 2, ["several-items"]),
        (DOC[:-14], ["truncated"]),
        (b'<REUTERS NEWID="1"></REUTERS>', ["empty"]),
        (b"ZCZC\nRiga signs.\nNNNN ZCZC\nOslo.\n", ["several-items"]),
        (b"ZCZC\nNNNN", ["empty"]),
    ],
)
def test_what_is_odd_in_a_message_is_told(source: bytes, found: list[str]) -> None:
    """Each kind of oddity has its code, and the rest of the message is read all the same."""
    assert codes(source) == found


def test_message_that_was_cut_off_is_an_error() -> None:
    """Strict reading raises what is missing."""
    for source in ((WIRE % b"")[:-8], (ANPA % b"")[:-6], DOC[:-14]):
        with pytest.raises(ReadError, match="cut off"):
            read(source)
        assert leniently(source).diagnostics[0].severity is Severity.ERROR


def test_stripped_message_finds_its_slug_and_header() -> None:
    """Without control characters the slug is the first line with a slash, the stamp the last line."""
    article = leniently(
        b"eca00075 3 i 510    dpa 1003\n\n/politics/Latvia/\n2ND LEAD\n"
        b"Riga signs pact\nBy Ann Orlin, dpa  =\n\nRiga (dpa) - Copy.\n\n101137 GMT Dez 31\n"
    )

    assert article.slug == "/politics/Latvia/"
    assert article.headline == "Riga signs pact"
    assert article.version_created is not None


@pytest.mark.parametrize(
    "copy",
    [
        b"Riga signed the pact with Oslo on Friday.\n\nOslo waits.\n",
        b"One\nTwo\nThree\nFour\nFive\nSix\nSeven\n\nEight.\n",
        b"Riga\n",
        b"",
        b"\n".join(b"line %d" % n for n in range(40)),
    ],
)
def test_message_without_a_header_is_copy(copy: bytes) -> None:
    """Where nothing shows that lines are a header, they are the story."""
    article = leniently(b"eca00075 3 i 510    dpa 1003\n" + copy)

    assert article.text.split() == copy.decode().split()
    assert all(p.role.value != "byline" for p in article.paragraphs)


def test_subheadline_of_a_header_is_told_apart() -> None:
    """A line with a dash under the headline is the one below it; a note may run over lines."""
    article = leniently(
        b"\x01bdt0157 2 pl 41  dpa 0412\r\n\r\nPakt/\r\n\x02(Berichtigung: Im ersten Satz muss es\r\n"
        b"Riga heissen)\r\nRiga unterzeichnet\r\n- Oslo wartet =\r\n\r\nRiga (dpa) - Text.\r\n\x03"
    )

    assert (article.headline, article.subheadline) == (
        "Riga unterzeichnet",
        "- Oslo wartet",
    )
    assert article.update_note is not None
    assert article.update_note.kind.value == "correction"


def test_austrian_message_is_read() -> None:
    """A line below the headline that says so, a signed end and the number once more are known."""
    article = leniently(
        "APA0123 5 AI 0188 CI                                    Mo, 05.Mai 2031\n\n"
        "Diplomatie/Lettland/\n\nRiga unterzeichnet Hafenabkommen\nUtl.: Oslo zu Kontrollen bereit =\n\n"
        "   Riga (APA/dpa) - Lettland und Norwegen haben ein Abkommen über ihre\n"
        "Häfen unterzeichnet.\n(Schluss) ab/cd\n\nAPA0123    2031-05-05/12:34\n\n051234 Mai 31\n".encode()
    )

    assert article.headline == "Riga unterzeichnet Hafenabkommen"
    assert article.subheadline == "Oslo zu Kontrollen bereit"
    assert [p.role.value for p in article.paragraphs[-2:]] == ["body", "end"]


def test_messages_know_no_limit_but_their_own() -> None:
    """A message that never ends is cut at 32 MB, so that memory stays flat."""
    found = list(messages(io.BytesIO(b"x" * (40 * 1024 * 1024)), re.compile(b"ZCZC")))

    assert len(found) == 2
    assert sum(len(message.content) for message in found) == 40 * 1024 * 1024


@pytest.mark.parametrize("place", range(-8, 3))
def test_beginning_is_one_wherever_the_search_goes_on(place: int) -> None:
    """A beginning that the search of a block stopped in is not another one from its middle on."""
    start = 65_536 - 1_024 + place
    first = b"HD\n" + b"x" * (start - 4) + b"\n"
    source = first + b"SE\nHD\n" + b"x" * 65_536
    found = list(messages(source, re.compile(rb"(?<![^\n])(?:SE\n)?HD\n")))

    assert [message.offset for message in found] == [0, start]


def test_beginning_across_two_blocks_is_found() -> None:
    """A message begins where it does, even if the block that was read ends there."""
    first = b"ZCZC\n" + b"x" * (65_536 - 7) + b"\n"
    articles = list(read_many(first + b"ZCZC\nOslo.\nNNNN", report=lambda _: None))

    assert [article.text[-5:] for article in articles] == ["xxxxx", "Oslo."]


def test_lines_that_are_no_envelope_say_nothing() -> None:
    """An envelope, a keyword line or a stamp of another form is left alone."""
    article = Article("Riga")

    assert read_envelope("Riga signs") is None
    assert created_at("AP 2350") is None
    assert read_stamp("251037 Xyz 31") is None
    assert with_keyword_line(article) is article


def test_empty_anpa_message_has_no_paragraphs() -> None:
    """A message of nothing but its envelope gives none."""
    assert leniently(ANPA.replace(b"^BC-Riga,9<\r\n\tCopy.", b"") % b"").text == ""


def test_brackets_in_words_of_no_known_language_stay() -> None:
    """Seven bits that make no sense as letters of a national set are read as they are."""
    words = b"a{b c[d e]f g|h code{x}y array[i]j z~k"

    assert decode_wire(words).text == words.decode()
    assert decode_wire(b"plain words").text == "plain words"


def test_spanish_set_is_known_by_its_words() -> None:
    """The tilde of Spanish in seven bits is read as such."""
    words = b"El Gobierno espa|ol dijo que los ni|os del a|o pasado viven en Espa|a con sus compa|eros."

    assert "español" in decode_wire(words).text


def test_table_keeps_its_rows() -> None:
    """The rows of a table are not run together."""
    rows = "| Riga | 4 |\n| Oslo | 7 |"

    assert unwrapped(rows, Span(0, len(rows))) == rows


def test_small_word_behind_a_hyphen_stays_apart() -> None:
    """A hyphen that stands for a part left out is no broken word."""
    words = "deutsch-\nund englischsprachig"

    assert unwrapped(words, Span(0, len(words))) == "deutsch- und englischsprachig"


@pytest.mark.parametrize("words", ["", "TURKEY OUT", "Eds:"])
def test_note_that_says_nothing_of_an_update(words: str) -> None:
    """A note to editors without a word of what was changed is none."""
    assert note_in(words, "en") is None


@pytest.mark.parametrize(
    ("source", "fields"),
    [
        (
            b"ZCZC FMG000\nYY TDR (3RR)\nRACING : Riga FIELDS\nCopy of the story.\n    AAP BETTING\n\nNNNN",
            {"headline": "Riga FIELDS", "keywords": ("RACING",), "agency": "AAP"},
        ),
        (
            b"ZCZC AAP\n:POTTED :Riga DAY\n:SPORT - Riga\n:1200\n:\n\nBy Ann Orlin\n\nRIGA, Oct 12 AAP - Copy.\nNNNN",
            {"headline": "Riga DAY", "slug": "SPORT - Riga", "byline": ("Ann Orlin",)},
        ),
        (
            b"ZCZC AAP\n#riga\n:Riga signs\n:More\nCopy.\nNNNN",
            {"headline": "Riga signs", "slug": "riga"},
        ),
        (b"ZCZC AAP\n:One\n:Two\nCopy.\nNNNN", {"slug": "One", "headline": "Two"}),
        (b"ZCZC AAP\n%A\n   \n@LV\nCopy.\n", {"headline": None, "places": ("LV",)}),
        (b"ZCZC AAP\n %A is no sign\nNNNN", {"text": "%A is no sign"}),
        (
            b"AN#17\nTI#Riga signs\nPD#6 Xyz 2031 14:00:00\nTX#Copy.\n",
            {"guid": "17", "first_created": None},
        ),
        (b"AN#17\nPD#soon\nAB#Short.\n", {"guid": "17", "text": ""}),
    ],
)
def test_lines_of_signs_say_what_they_say(
    source: bytes, fields: dict[str, object]
) -> None:
    """Signs, letters and topics before the copy give the fields of the article."""
    article = leniently(source)

    assert article.format == "tagged"
    assert {name: getattr(article, name) for name in fields} == fields


def test_release_without_copy_has_no_headline() -> None:
    """A release that ends behind its number is empty."""
    article = leniently(b"Source: ATB\nMEDIA RELEASE PR67276\n")

    assert (article.text, article.headline) == ("", None)


def test_copy_that_opens_no_release_is_copy() -> None:
    """Lines before the copy that are not those of a release are its headline."""
    assert of_release(decode(b"Riga\n\nOslo.")).blocks[0].text == "Oslo."


def test_letters_without_text_are_no_copy() -> None:
    """A message of letters that holds no text gives none."""
    assert of_letters(decode(b"AN#17\nTI#Riga")).blocks == []


TREC = (
    b"<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<HEAD>Riga Signs Pact</HEAD>\n<BYLINE>By ANN ORLIN</BYLINE>\n"
    b"<DATELINE>RIGA (AP) </DATELINE>\n<TEXT>\n   Latvia and Norway signed a pact.\n   They are ready.\n</TEXT>\n</DOC>\n"
)


def test_trec_document_is_read() -> None:
    """The elements of TREC give headline, byline, dateline and story."""
    article = leniently(TREC)

    assert detect(TREC).name == "sgml"
    assert (article.guid, article.headline) == ("AP880212-0001", "Riga Signs Pact")
    assert article.byline == ("ANN ORLIN",)
    assert article.text.endswith("They are ready.")


@pytest.mark.parametrize(
    ("document", "text"),
    [
        (
            b'<REUTERS NEWID="1"><TEXT TYPE="UNPROC">&#2;Riga   4&#5;\nOslo   7&#3;</TEXT></REUTERS>',
            "Riga   4\nOslo   7",
        ),
        (b'<REUTERS NEWID="1"><TITLE>Riga</TITLE>Loose.</REUTERS>', "Riga\n\nLoose."),
        (
            b'<REUTERS NEWID="1"><TEXT><DATELINE>RIGA, May 3 - </DATELINE></TEXT></REUTERS>',
            "RIGA, May 3 -",
        ),
        (
            b'<REUTERS NEWID="1"><DATE>26-XYZ-1987 15:01</DATE><TOPICS><D></D></TOPICS><UNKNOWN>x</UNKNOWN><BODY>Riga&nbsp;</BODY></REUTERS>',
            "Riga",
        ),
        (
            b'<REUTERS NEWID="1"><UNKNOWN>f0704 reute</UNKNOWN><BODY>&#9;\n\nRiga.</BODY></REUTERS>',
            "Riga.",
        ),
    ],
)
def test_odd_document_of_an_archive_is_read(document: bytes, text: str) -> None:
    """Documents without a body, a title or a date give what words there are."""
    assert leniently(document).text.strip().removesuffix("</REUTERS>").strip() == text


def test_any_words_can_be_asked_for_as_a_message() -> None:
    """A caller who names the format gets the words, envelope or not."""
    for name in ("iptc7901", "anpa1312", "tagged", "sgml"):
        assert read(b"Riga signs the pact.", format=name).text == "Riga signs the pact."

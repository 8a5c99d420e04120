"""Messages of IPTC 7901 as they are written."""

import datetime as dt

import attrs
import pytest

from diplotext.formats import read, write
from diplotext.model import (
    Article,
    Dateline,
    Label,
    Paragraph,
    ParagraphRole,
    Span,
    Subject,
    Transmission,
)


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))
TEXT = "Riga signs\n\nRIGA (AFP) - Oslo waits for the pact."
ARTICLE = Article(
    TEXT,
    (
        Paragraph(Span(0, 10), ParagraphRole.HEADLINE),
        Paragraph(Span(12, len(TEXT)), ParagraphRole.BODY),
    ),
    headline="Riga signs",
    slug="PACT/",
    language="en",
    agency="AFP",
    urgency=2,
    version_created=NOON,
    services=(Subject(None, "bdt"),),
    subjects=(Subject("category", "pl"),),
    transmission=Transmission("AFP", "bdt0042"),
    properties=(Label("0815", role="sequence"),),
)


def written(**fields):
    """Write the article with other fields."""
    return write(attrs.evolve(ARTICLE, **fields), "iptc7901")


def test_a_message_has_all_its_parts():
    """Service, number, priority, category, length, source, slug, header, copy, stamp."""
    assert written() == (
        b"\x01bdt0042 2 pl 8  AFP 0815\r\n\r\nPACT/\r\n\x02Riga signs =\r\n\r\n"
        b"RIGA (AFP) - Oslo waits for the pact.\r\n\r\n\x03031100 GMT Mar 31\r\n\x7f\r\n\x7f\x04\r\n"
    )


def test_what_no_message_can_do_without_is_put_in():
    """Without a service, a category or an urgency there are those that say nothing."""
    message = write(
        Article("Riga", (Paragraph(Span(0, 4), ParagraphRole.BODY),)), "iptc7901"
    )

    assert message.startswith(b"\x01xxx0000 4 x 1\r\n")
    assert message.endswith(b"\x03\r\n\x7f\r\n\x7f\x04\r\n")


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"agency": "A B"}, b"\x01bdt0042 2 pl 8\r\n"),
        ({"properties": ()}, b"\x01bdt0042 2 pl 8  AFP 0000\r\n"),
        ({"provider": Subject(None, "etf")}, b"\x01bdt0042 2 pl 8  etf 0815\r\n"),
        (
            {"transmission": Transmission("AFP", "x")},
            b"\x01bdt0000 2 pl 8  AFP 0815\r\n",
        ),
        ({"services": (Subject(None, "1"),)}, b"\x01xxx0000 2 pl 8  AFP 0815\r\n"),
    ],
)
def test_what_a_first_line_cannot_hold_is_left_out(fields, line):
    """Names that would break the line of the service are not put there."""
    assert written(**fields).startswith(line)


def test_a_year_that_two_digits_do_not_tell_is_left_out():
    """The stamp is empty where it would name another year."""
    assert b"\x03\r\n" in written(version_created=NOON.replace(year=2131))


def test_long_paragraphs_are_broken_and_joined_again():
    """No line is longer than 69 signs, and reading joins what writing broke."""
    words = "Latvia and Norway signed the pact on Monday in the presence of all. " * 4
    text = f"Riga signs\n\n{words.strip()}"
    body = Paragraph(Span(12, len(text)), ParagraphRole.BODY)
    message = written(text=text, paragraphs=(ARTICLE.paragraphs[0], body))

    assert max(map(len, message.splitlines())) <= 69
    assert read(message).text == text


def test_rows_of_a_table_keep_their_lines():
    """A table is not broken anew."""
    table = "Riga     40     million\nOslo     50     million"
    text = f"Riga signs\n\n{table}"
    part = Paragraph(Span(12, len(text)), ParagraphRole.TABLE)
    message = written(text=text, paragraphs=(ARTICLE.paragraphs[0], part))

    assert b"Riga     40     million\r\nOslo     50     million\r\n" in message


def test_a_headline_without_a_paragraph_is_written():
    """A headline that stands in no paragraph becomes a line of the header."""
    message = written(paragraphs=ARTICLE.paragraphs[1:])

    assert b"\x02Riga signs =\r\n" in message


def test_signs_that_rule_a_message_are_no_words():
    """A control character within the words cannot end the message."""
    message = written(text=TEXT.replace("Oslo", "\x03slo"), slug="\x02PACT/")

    assert message.count(b"\x03") == message.count(b"\x02") == 1


def test_what_is_not_for_publication_is_not_written():
    """A paragraph that is held apart stands in no message."""
    held = attrs.evolve(ARTICLE.paragraphs[1], role=ParagraphRole.NONPUBLIC)

    assert b"Oslo" not in written(paragraphs=(ARTICLE.paragraphs[0], held))


def test_furniture_that_stands_nowhere_is_put_in():
    """A byline and a dateline of fields alone stand where the wire has them."""
    filed = Dateline("OSLO", dt.date(2031, 3, 3), "ATB")
    text = "Riga signs\n\nOslo waits."
    body = Paragraph(Span(12, 23), ParagraphRole.BODY)
    fields = {
        "text": text,
        "paragraphs": (ARTICLE.paragraphs[0], body),
        "byline": ("Ann Orlin",),
        "dateline": filed,
    }

    message = written(**fields)
    assert b"\x02Riga signs\r\nBy Ann Orlin =\r\n" in message
    assert b"OSLO, March 3, 2031 (ATB) - Oslo waits.\r\n" in message
    copy = write(attrs.evolve(ARTICLE, **fields), "plain").decode()
    assert copy == (
        "Riga signs\n\nBy Ann Orlin\n\nOSLO, March 3, 2031 (ATB) - Oslo waits."
    )


@pytest.mark.parametrize("language", [None, "lv"])
def test_a_byline_needs_a_language_with_a_pack(language):
    """Without words that open a byline in a language none is put in."""
    fields = {"byline": ("Ann Orlin",), "language": language}

    assert b"Orlin" not in written(**fields)
    assert b"Orlin" not in write(attrs.evolve(ARTICLE, **fields), "plain")


def test_what_is_not_for_publication_is_left_out_of_copy():
    """A paragraph held apart is cut out, and a place alone is a dateline with a dash."""
    held = attrs.evolve(ARTICLE.paragraphs[0], role=ParagraphRole.NONPUBLIC)
    story = attrs.evolve(
        ARTICLE,
        paragraphs=(held, ARTICLE.paragraphs[1]),
        dateline=Dateline("Oslo", None, None),
        byline=("Ann Orlin",),
    )
    copy = write(story, "plain").decode()

    assert copy.split() == ["By", "Ann", "Orlin", "Oslo", "-", *TEXT[12:].split()]

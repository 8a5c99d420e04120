"""
Real messages of the wires and of mail against a second extraction that shares no code with the readers.

What stands here is written from the standards alone: patterns over bytes for IPTC 7901, ANPA 1312
and tagged text, the standard library for mail.
"""

import datetime as dt
import email
import email.policy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import html

from diplotext.formats import read_many
from diplotext.model import Article


Fields = dict[str, str | None]
MONTHS = [
    "jan",
    "fev",
    "feb",
    "mar",
    "mär",
    "avr",
    "apr",
    "mai",
    "may",
    "jun",
    "jui",
    "jul",
    "aou",
    "aug",
    "sep",
    "okt",
    "oct",
    "nov",
    "dez",
    "dec",
]
NUMBERS = (1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12)


def characters(source: bytes) -> str:
    """Decode as UTF-8 or else as Latin-1."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return source.decode("latin-1")


def words(text: str) -> list[str]:
    """Give the words of a text."""
    return re.findall(r"\w+", text)


def one(pattern: str, text: str) -> str | None:
    """Give what the group of a pattern finds first, on one line."""
    found = re.search(pattern, text)
    return None if found is None else " ".join(found[1].split()) or None


def iptc7901(text: str) -> tuple[Fields, str]:
    """Extract a message of IPTC 7901 (7901 Rec. 3, message format); Kyodo sends ANPA 1312 as such."""
    if "\x1f" in text[:40]:
        return anpa1312(text)
    line = re.search(r"([A-Za-z]{1,6})(\d{2,6}) +(\d) +([A-Za-z]{1,5})\b", text)
    assert line is not None
    stamp = re.search(
        r"(\d\d)(\d\d)(\d\d)(?: GMT)? ([^\W\d_]{3})[^\W\d_]*\.? (\d\d)\s*\W*\Z", text
    )
    body = re.search(r"\x02(.*?)\x03", text, re.DOTALL)
    created = None
    if stamp is not None and stamp[4].lower() in MONTHS:
        month = NUMBERS[MONTHS.index(stamp[4].lower())]
        created = f"20{stamp[5]}{month:02}{stamp[1]}T{stamp[2]}{stamp[3]}"
    fields: Fields = {
        "identifier": line[1] + line[2],
        "priority": line[3],
        "category": line[4],
        "created": created,
        "slug": one(r"\r?\n\s*([^\r\n]*/)[ ]*\r?\n\x02", text),
    }
    if body is None:
        return fields, text[line.end() : None if stamp is None else stamp.start()]
    return fields, body[1]


def anpa1312(text: str) -> tuple[Fields, str]:
    """Extract a message of ANPA 1312 (ANPA 1312, 1989)."""
    line = re.search(r"\x01?([A-Za-z]\d{3,5})", text)
    kind = re.search(r"\n([a-z]) ([a-z])[ \x11-\x14]", text)
    stamp = re.search(r"[A-Z]{1,6}-[A-Z]{1,3}-(\d\d)-(\d\d)-(\d\d) +(\d\d)(\d\d)", text)
    body = re.search(r"\x02(.*?)\x03", text, re.DOTALL)
    fields: Fields = {
        "identifier": None if line is None else line[1],
        "priority": None if kind is None else kind[1],
        "category": None if kind is None else kind[2],
        "created": None
        if stamp is None
        else f"20{stamp[3]}{stamp[1]}{stamp[2]}T{stamp[4]}{stamp[5]}",
    }
    return fields, "" if body is None else body[1]


def tagged(text: str) -> tuple[Fields, str]:
    """Extract tagged text: what stands behind its lines of signs, what its letters open, or all."""
    text = re.sub(r"\r\n?", "\n", text)
    if (
        re.match(r"\W*zczc", text, re.IGNORECASE)
        and "#" not in text[:2000].partition("TI")[0][-2:]
    ):
        copy = re.search(
            r"(?is)zczc.*?\n(?:[ \t]*(?:[%#$:&*~@=^+][^\n]*)?\n)*(.*?)\n\s*NNNN", text
        )
        fields: Fields = {"slug": one(r"\n#([^\r\n]+)", text)}
        return fields, text.partition("\n")[2] if copy is None else copy[1]
    copy = re.search(r"(?s)\nTX#(.*?)(?:\n[A-Z]{2}#|\Z)", text)
    fields = {
        "headline": one(r"\nTI#([^\r\n]+)", text),
        "guid": one(r"(?:\A|\n)AN#(\S+)", text),
    }
    if copy is not None:
        return fields, copy[1]
    fields["source"] = one(r"\ASource:([^\n]*)\n", text)
    fields["release"] = one(r"(?:\A|\n)MEDIA RELEASE (PR\d+)\n", text)
    labels = r"\ASource:[^\n]*\nMEDIA RELEASE [^\n]*\n"
    return fields, re.sub(labels, "", text)


def mail(source: bytes) -> tuple[Fields, str]:
    """Extract a message (RFC 5322), and its HTML or else its plain text (RFC 2046)."""
    message = email.message_from_bytes(source, policy=email.policy.default)
    part = message.get_body(("html", "plain"))
    sent = message["date"]
    text = "" if part is None else part.get_content()
    if part is not None and part.get_content_subtype() == "html":
        page = html.fromstring(text)
        for aside in page.xpath("//head | //style | //script"):
            aside.drop_tree()
        text = "".join(page.itertext())
    if text.lstrip().startswith("{"):
        form = json.loads(text, strict=False)
        text = " ".join(str(value) for values in form.values() for value in values)
    identifier = message["message-id"]
    fields: Fields = {
        "headline": " ".join(str(message["subject"] or "").split()) or None,
        "guid": None if identifier is None else identifier.strip("<> \r\n"),
        "created": None
        if sent is None or sent.datetime is None
        else minute(sent.datetime),
    }
    return fields, text


def minute(moment: dt.datetime | None) -> str | None:
    """Give a time in UTC up to the minute; one without a zone is in UTC."""
    if moment is None:
        return None
    return moment.astimezone(dt.UTC).strftime("%Y%m%dT%H%M")


def as_read(article: Article) -> Fields:
    """Give the same fields of an article."""
    sent = article.transmission
    categories = [s.code for s in article.subjects if s.scheme == "category"]
    sources = [s.name for s in article.contributors if s.type == "source"]
    releases = [i.text for i in article.alternative_ids if i.role == "release"]
    return {
        "identifier": None if sent is None else sent.identifier,
        "priority": article.priority,
        "category": categories[0] if categories else None,
        "created": minute(article.version_created),
        "slug": article.slug,
        "headline": article.headline,
        "guid": article.guid,
        "source": sources[0] if sources else None,
        "release": releases[0] if releases else None,
    }


def missing(copy: str, article: Article) -> Iterator[str]:
    """Tell the words of the copy that stand neither in the text in their order nor in a field."""
    text = "".join(words(article.text + " ".join(n.text for n in article.nonpublic)))
    fields = set(words(repr(article).replace("\\n", " ")))
    at = 0
    for word in words(copy):
        place = text.find(word, at)
        if place >= 0:
            at = place + len(word)
        elif word not in fields:
            yield word


FORMS = ("googleform.txt", "json-email.txt")
"""Messages whose words are the members of a form."""
OTHERWISE = {(form, "headline") for form in (*FORMS, "odd_charset_email.txt")}
"""What the reader gives on purpose other than what stands there, by the end of the name and the field."""
FORMATS: dict[str, tuple[Callable[[str], tuple[Fields, str]], int]] = {
    "iptc7901": (iptc7901, 11),
    "anpa1312": (anpa1312, 7),
    "aap-tagged-text": (tagged, 26),
}


def wrong(path: Path, told: Fields, copy: str, article: Article) -> Iterator[str]:
    """Tell in what an article differs from what was extracted."""
    read = as_read(article)
    for field, value in told.items():
        is_meant = any(path.name.endswith(end) and field == f for end, f in OTHERWISE)
        if value and read[field] != value and not is_meant:
            yield f"{path.name}: {field} {read[field]!r}, expected {value!r}"
    lost = list(missing(copy, article))
    if lost:
        yield f"{path.name}: lost {lost[:5]}"


@pytest.mark.parametrize("folder", sorted(FORMATS))
def test_fields_and_words_of_the_wires_are_those_of_the_file(
    agency_files: Path, folder: str
) -> None:
    """Numbers, times, slugs and every word of the copy in order are those of the file."""
    extract, count = FORMATS[folder]
    problems: list[str] = []
    compared = 0
    for path in sorted((agency_files / folder).iterdir()):
        told, copy = extract(characters(path.read_bytes()))
        (article,) = read_many(path, report=id)
        problems += wrong(path, told, copy, article)
        compared += bool(copy.strip())

    assert problems == []
    assert compared >= count


def test_fields_and_words_of_mail_are_those_of_the_file(agency_files: Path) -> None:
    """Subjects, names, times and every word of the preferred part are those of the file."""
    problems: list[str] = []
    compared = 0
    for path in sorted((agency_files / "email").iterdir()):
        told, copy = mail(path.read_bytes())
        articles = list(read_many(path, report=id))
        assert articles, path.name
        for article in articles:
            problems += wrong(path, told, copy, article)
            compared += bool(copy.strip() and any(told.values()))

    assert problems == []
    assert compared >= 5

"""Real files of agencies in formats of bytes and JSON: all are read, and no word is lost."""

import datetime as dt
import hashlib
import html
import json
import re
from pathlib import Path

import pytest

from diplotext.errors import Severity
from diplotext.formats import detect, read_many
from diplotext.formats.encoding import decode
from diplotext.model import Article


FOLDERS = (
    "iptc7901",
    "anpa1312",
    "aap-tagged-text",
    "ninjs",
    "ninjs-conformance",
    "dpa-digitalwires-json",
    "ap-media-api-json",
    "belga-api-json",
    "email",
    "feed-rss-atom",
    "plain-sgml",
)
EXPECTED = json.loads((Path(__file__).parent / "agency_wires.json").read_text("utf-8"))


def leniently(path: Path) -> list[Article]:
    """Read all items of a file."""
    return list(read_many(path, report=lambda _: None))


def letters(words: str) -> str:
    """Give the letters and digits alone."""
    return "".join(filter(str.isalnum, words))


def digest(words: str | None) -> str | None:
    """Give a short stand-in for a headline, which is the agency's own."""
    return words and hashlib.sha256(words.encode()).hexdigest()[:10]


def fields(article: Article) -> dict[str, object]:
    """Give the fields that the table holds, those that are empty left out."""
    dateline, note, created = (
        article.dateline,
        article.update_note,
        article.version_created,
    )
    known = {
        "headline": digest(article.headline),
        "slug": article.slug,
        "language": article.language,
        "agency": article.agency,
        "place": dateline and dateline.place,
        "byline": list(article.byline),
        "note": note and note.kind.value,
        "urgency": article.urgency,
        "version": article.version,
        "created": created and created.astimezone(dt.UTC).isoformat(),
        "guid": article.guid,
        "embargo": article.embargo and str(article.embargo.until),
        "nonpublic": len(article.nonpublic),
        "credits": [
            f"{c.function.value}: {', '.join(c.names)}" for c in article.credits
        ],
    }
    return {key: value for key, value in known.items() if value not in (None, [], 0)}


def test_every_file_is_read(agency_files: Path) -> None:
    """Whatever an agency sent, articles come of it, and nothing is raised."""
    count = 0
    for folder in FOLDERS:
        for path in sorted((agency_files / folder).iterdir()):
            assert leniently(path), path.name
            count += 1

    assert count > 200


@pytest.mark.parametrize("name", EXPECTED)
def test_fields_are_those_of_the_table(agency_files: Path, name: str) -> None:
    """Format, number of items and the fields of the first are those that a reader finds by eye."""
    path = agency_files / name
    found = leniently(path)
    known = {
        "format": detect(path.read_bytes()).name,
        "items": len(found),
        **fields(found[0]),
    }

    assert known == EXPECTED[name]


def test_valid_ninjs_is_read_without_errors(agency_files: Path) -> None:
    """What the IPTC calls valid is read as ninjs, and strictly."""
    paths = sorted((agency_files / "ninjs-conformance").glob("*should_pass*"))

    assert len(paths) > 90
    for path in paths:
        assert detect(path.read_bytes()).name == "ninjs", path.name
        for article in read_many(path):
            assert all(d.severity is not Severity.ERROR for d in article.diagnostics)


def told(article: Article) -> str:
    """Give the letters of an article, its headline among them."""
    return letters(article.text)


@pytest.mark.parametrize("folder", ["iptc7901", "anpa1312"])
def test_wire_messages_keep_every_letter(agency_files: Path, folder: str) -> None:
    """All between start and end of text is in the article, or held apart."""
    for path in sorted((agency_files / folder).iterdir()):
        text = decode(path.read_bytes()).text
        if "\x02" not in text:
            continue
        sent = letters(text[text.index("\x02") : text.rindex("\x03")])
        (article,) = leniently(path)
        for label in article.nonpublic:
            assert letters(label.text) in sent
            sent = sent.replace(letters(label.text), "", 1)

        assert told(article) == sent, path.name


def test_tagged_text_keeps_every_letter(agency_files: Path) -> None:
    """All between the lines of signs and the end mark is in the article."""
    for path in sorted((agency_files / "aap-tagged-text").iterdir()):
        sent = letters(decode(path.read_bytes()).text)
        (article,) = leniently(path)
        *_, last = article.paragraphs
        body = [
            p for p in article.paragraphs if p.span.start >= len(article.headline or "")
        ]
        copy = letters(article.text[body[0].span.start : last.span.end]).removesuffix(
            "NNNN"
        )

        assert copy in sent, path.name
        assert sent.partition(copy)[2] in {"", "NNNN"}, path.name


def test_archives_keep_every_letter(agency_files: Path) -> None:
    """The body of every document of an archive is in its article."""
    for path in sorted((agency_files / "plain-sgml").iterdir()):
        text = decode(path.read_bytes()).text
        sent = re.split(r"<REUTERS ", text)[1:]
        found = leniently(path)

        assert len(found) == len(sent) > 900
        for document, article in zip(sent, found, strict=True):
            body = re.search(r"<BODY>(.*?)</BODY>", document, re.DOTALL)
            if body is not None:
                words = re.sub(r"&#\d{1,2};", " ", body[1])
                assert letters(html.unescape(words)) in told(article), article.guid


BODIES = ("body_xhtml", "body_html", "body_text", "article_html", "infobox_html")


def test_json_keeps_every_letter(agency_files: Path) -> None:
    """The first of the forms that are read before others is whole in the article."""
    count = 0
    for folder in ("ninjs", "dpa-digitalwires-json"):
        for path in sorted((agency_files / folder).iterdir()):
            value = json.loads(path.read_text("utf-8"))
            forms = {} if isinstance(value, list) else value
            words = next((forms[name] for name in BODIES if forms.get(name)), "")
            plain = html.unescape(re.sub(r"(?s)<!--.*?-->|<[^>]*>", " ", words))
            article = leniently(path)[0]
            count += bool(plain)

            assert letters(plain) in told(article), path.name

    assert count > 20

"""Real files of NewsML 1: every word kept, every field as it stands in the file."""

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest
from lxml import etree

from diplotext.formats import read_many
from diplotext.model import Article


CORPORA = os.environ.get("DIPLOTEXT_CORPORA")
FOLDER = Path(CORPORA or ".", "formats", "newsml1")
FILES = sorted(FOLDER.iterdir()) if CORPORA else []
TABLE: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("real_files.toml").read_text(encoding="utf-8")
)
TAG = re.compile(r"<[^<>]*>")
ASIDE = {"title", "headline", "subheadline", "stylesheet"}

pytestmark = pytest.mark.skipif(not FILES, reason="DIPLOTEXT_CORPORA names no folder")


def lenient(path: Path) -> list[Article]:
    """Read all stories of a file, whatever is odd in it."""
    return list(read_many(path, report=lambda _: None))


def solid(text: str) -> str:
    """Give the characters of a text that are no blanks."""
    return "".join(text.split())


def sent(path: Path) -> list[str]:
    """Give the words of every body in a file, found without the reader."""
    content = re.sub(
        rb"<!DOCTYPE.*?>\s*(?=<NewsML)", b"", path.read_bytes(), flags=re.DOTALL
    )
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
    bodies = []
    for data in root.iter("DataContent"):
        roles = [up.find("Role") for up in data.iterancestors("NewsComponent")]
        role = next((r.get("FormalName", "") for r in roles if r is not None), "")
        inner = data.findall(".//{*}body.content") or data.findall(".//{*}body")
        texts = ["".join(part.itertext()) for part in inner or [data]]
        if not len(data):
            texts = [TAG.sub(" ", text).replace("&nbsp;", " ") for text in texts]
        if role.lower() not in ASIDE:
            bodies += filter(str.strip, texts)
    return bodies


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_word_of_every_body_is_kept(path):
    """The characters of each body stand in a story, in order, or are held apart."""
    stories = lenient(path)
    kept = [solid(article.text) for article in stories]
    held = [solid(label.text) for article in stories for label in article.nonpublic]

    for body in sent(path):
        words = solid(body)
        for apart in held:
            words = words.replace(apart, "")
        assert any(words in text for text in kept)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_word_lies_in_a_paragraph(path):
    """Paragraphs hold all of the text, each with the line and path it came from."""
    for article in lenient(path):
        words = "".join(solid(article[p.span]) for p in article.paragraphs)
        assert words == solid(article.text)
        assert all(p.source_line and p.source_path for p in article.paragraphs)


@pytest.mark.parametrize("name", TABLE)
def test_fields_are_those_of_the_file(name):
    """Identifiers, times, codes, places and numbers are as they stand in the file."""
    expected = TABLE[name]
    stories = lenient(FOLDER / name)
    first = stories[0]
    shown = {
        **attrs.asdict(first, recurse=False),
        **{
            key: moment.isoformat()
            for key in ("first_created", "version_created")
            if (moment := getattr(first, key)) is not None
        },
        "transmission": first.transmission.identifier,
        "sent": first.transmission.sent.isoformat(),
        "status": first.status.value,
        "subjects": [subject.code for subject in first.subjects],
        "paragraphs": len(first.paragraphs),
        "stories": len(stories),
        "bylines": len(first.byline),
        "dateline_place": first.dateline and first.dateline.place,
        "dateline_date": first.dateline and str(first.dateline.date),
        "diagnostics": [diagnostic.code for diagnostic in first.diagnostics],
    }

    assert {key: shown[key] for key in expected} == expected

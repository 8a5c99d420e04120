"""Articles of real files, written in every format: valid, and no word of the body lost."""

import os
from itertools import islice
from pathlib import Path

import pytest

from diplotext.formats import read, read_many, write
from diplotext.formats.writing.characters import one_line, xml_text
from diplotext.formats.writing.published import published
from diplotext.model import Article


CORPORA = os.environ.get("DIPLOTEXT_CORPORA")
FOLDERS = ("newsml1", "nitf", "iptc7901", "anpa1312", "ninjs", "newsml-g2")
LARGEST, EVERY, MOST = 100_000, 6, 2
FILES = [
    path
    for folder in FOLDERS
    if CORPORA is not None
    for path in sorted(Path(CORPORA, "formats", folder).iterdir())[::EVERY]
    if path.stat().st_size < LARGEST
]

pytestmark = [
    pytest.mark.skipif(not FILES, reason="DIPLOTEXT_CORPORA names no folder"),
    pytest.mark.usefixtures("untraced"),
]


def articles(path: Path) -> list[Article]:
    """Read the first stories of a file, whatever is odd in it."""
    return list(islice(read_many(path, report=lambda _: None), MOST))


def solid(text: str) -> str:
    """Give the characters of a text that are no blanks, as XML can hold them."""
    return "".join(one_line(xml_text(text)).split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_written_is_valid(path, valid_newsmlg2, valid_ninjs, valid_nitf):
    """Whatever agency an article is of, it is written as the schemas have it."""
    for article in articles(path):
        valid_newsmlg2(write(article, "newsmlg2"))
        valid_nitf(write(article, "nitf"))
        valid_ninjs(write(article, "ninjs"))


@pytest.mark.parametrize("form", ["newsmlg2", "nitf", "ninjs", "iptc7901"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_word_of_the_body_is_lost(path, form):
    """What is published of an article stands in what is read again, or is held apart there."""
    for article in articles(path):
        again = read(
            write(article, form),
            format=form,
            language=article.language,
            report=lambda _: None,
        )
        held = "".join(solid(label.text) for label in again.nonpublic)
        for part in published(article):
            assert solid(part.text) in solid(again.text) + held

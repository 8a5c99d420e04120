"""What is sent along with stories and is no text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.formats import read, scan, write
from diplotext.formats.binary import kind_of


PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (PICTURE, "JPEG"),
        (b"PK\x03\x04" + bytes(30), "ZIP"),
        (bytes(range(256)) * 8, "no text"),
    ],
)
def test_what_is_no_text_gives_no_story(source: bytes, kind: str) -> None:
    """Pictures and documents of other programs are told by name, and no words are made of them."""
    article = read(source)

    assert article.text == ""
    assert [d.code for d in article.diagnostics] == ["not-text"]
    assert kind in article.diagnostics[0].message


def test_a_picture_beside_stories_disturbs_no_scan(tmp_path: Path) -> None:
    """A folder with pictures is read to its end, also strictly."""
    (tmp_path / "a.jpg").write_bytes(PICTURE)
    (tmp_path / "b.txt").write_text("Riga signs.", encoding="utf-8")

    assert [article.text for article in scan(tmp_path)] == ["", "Riga signs."]


@given(st.text(st.characters(codec="latin-1", exclude_characters="\0"), min_size=1))
def test_text_without_noughts_is_text(text: str) -> None:
    """No text of any characters that begins as no known file does is taken for something else."""
    assert kind_of(b"Riga " + text.encode("latin-1"), text) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@given(words=st.text("abcdefgh \u00e9\u00fc\u201c", min_size=8))
def test_unmarked_utf_16_is_read(encoding: str, words: str) -> None:
    """UTF-16 in Latin letters is known without its mark."""
    text = f"Riga signs the pact with Oslo and Bern, and waits. {words.strip()}"
    article = read(text.encode(encoding), report=id)

    assert article.text.strip() == text.strip()


@pytest.mark.parametrize("source", [None, 5, object()])
def test_what_is_no_source_is_refused_by_name(source: object) -> None:
    """The error says what was found and what can be read."""
    with pytest.raises(TypeError, match=r"found \w+, expected bytes, str, a path"):
        read(source)  # type: ignore[arg-type]


def test_formats_that_can_be_written_are_named() -> None:
    """Who asks for one that cannot is told which can."""
    with pytest.raises(
        LookupError, match="expected one that can be written: newsmlg2, nitf"
    ):
        write(read("Riga signs."), "newsml1")

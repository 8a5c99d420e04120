"""Laws of reading XML: cut anywhere or damaged anywhere, a document is read or refused, no more."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplotext.errors import DiplotextError
from diplotext.formats import read, read_many
from diplotext.formats._xml import parse
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.charset import characters
from diplotext.formats.markup.names import Places
from diplotext.formats.markup.repair import repair_references, repair_signs


pytestmark = pytest.mark.usefixtures("untraced")


CORPUS = Path(__file__).parents[1] / "corpus" / "formats"
DOCUMENTS = {
    f"{path.parent.name}-{path.stem}": path.read_bytes()
    for name in ("newsmlg2", "nitf")
    for path in sorted((CORPUS / name).glob("*.xml"))
}
NAMES = st.sampled_from(sorted(DOCUMENTS))


def read_all(source: bytes) -> None:
    """Read a document in every way there is; only the library's own errors are allowed."""
    list(read_many(source, report=id))
    for way in (read, lambda given: list(read_many(given))):
        try:
            way(source)
        except DiplotextError:
            continue


@pytest.mark.parametrize("name", ["newsmlg2-kill-under-the-same-guid", "nitf-damaged"])
def test_a_document_cut_at_any_byte_is_read(name: str) -> None:
    """Whatever byte is the last, an article comes of it, or an error of the library."""
    source = DOCUMENTS[name]
    for end in range(len(source)):
        list(read_many(source[:end], report=id))


@settings(max_examples=60, deadline=None)
@given(NAMES, st.data())
def test_a_document_cut_somewhere_is_read(name: str, data: st.DataObject) -> None:
    """Long documents are cut at some bytes."""
    source = DOCUMENTS[name]
    read_all(source[: data.draw(st.integers(0, len(source)))])


@settings(max_examples=120, deadline=None)
@given(NAMES, st.data())
def test_a_document_with_a_wrong_byte_is_read(name: str, data: st.DataObject) -> None:
    """One byte anywhere may be any other."""
    source = bytearray(DOCUMENTS[name])
    source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
    read_all(bytes(source))


@settings(max_examples=60, deadline=None)
@given(NAMES, st.binary(max_size=40), st.data())
def test_a_document_with_bytes_put_in_is_read(
    name: str, noise: bytes, data: st.DataObject
) -> None:
    """Bytes may come in between."""
    source = DOCUMENTS[name]
    place = data.draw(st.integers(0, len(source)))
    read_all(source[:place] + noise + source[place:])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
@example(b"<nitf>" + b"<![CDATA[" * 20)
@example(b"<newsItem " * 20)
@example(b'<!DOCTYPE nitf [<!ENTITY a "' + b"<!--" * 40)
def test_bytes_behind_a_root_are_read(noise: bytes) -> None:
    """What follows the first element may be anything."""
    for root in (
        b"<nitf>",
        b"<newsMessage><itemSet><newsItem>",
        b"<newsItem><contentSet>",
    ):
        read_all(root + noise)


@given(st.text(max_size=80))
def test_characters_are_kept_whatever_is_declared(text: str) -> None:
    """A document in UTF-8 is read as that, whatever its declaration says."""
    for encoding in ("utf-8", "iso-8859-1", "x-none"):
        source = f"<?xml version='1.0' encoding='{encoding}'?>{text}é".encode(
            "utf-8", "replace"
        )
        assert characters(source).content == source


@given(st.text("&<>;#x0123456789abé\x03 ", max_size=60))
def test_repairs_make_text_of_what_is_no_markup(text: str) -> None:
    """After the repairs, words with any signs in them are a document that parses."""
    plain = text.replace("<", "< ")
    repaired = repair_signs(repair_references(f"<p>{plain}</p>".encode(), {}).content)

    assert parse(repaired.content).diagnostics == ()


WORDS = st.text("abcé", min_size=1, max_size=5)


@st.composite
def bodies(draw: st.DrawFn, depth: int = 3) -> str:
    """Draw a body of words in elements, with blanks between words of different elements."""
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        if depth and draw(st.booleans()):
            name = draw(
                st.sampled_from(
                    (
                        "p",
                        "div",
                        "b",
                        "span",
                        "li",
                        "h2",
                        "td",
                        "tr",
                        "table",
                        "pre",
                        "x",
                    )
                )
            )
            parts.append(f"<{name}>{draw(bodies(depth - 1))}</{name}>")
        else:
            parts.append(draw(WORDS))
    return " ".join(parts)


@given(bodies())
def test_no_word_of_a_body_is_lost(markup: str) -> None:
    """Every word stands in the paragraphs, once and in order, however deep it was."""
    root = parse(f"<body>{markup}</body>".encode()).root
    words = " ".join(map(str, root.itertext())).split()
    found = blocks(root, Places(root, "/body"))

    assert " ".join(block.text for block in found).split() == words

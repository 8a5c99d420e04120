"""Which characters the bytes of an XML document stand for."""

import pytest

from diplotext.formats.markup.charset import characters


WORDS = "Zürich – été"


def declared(encoding: str, text: str = WORDS) -> bytes:
    """Give a declaration in ASCII, and words in UTF-8 behind it."""
    return f'<?xml version="1.0" encoding="{encoding}"?><p>{text}</p>'.encode()


def body(source: bytes) -> str:
    """Give the words of a document as they were decoded."""
    return characters(source).content.decode().partition("<p>")[2].partition("</p>")[0]


def codes(source: bytes) -> list[str]:
    """Give the codes of what was decided."""
    return [diagnostic.code for diagnostic in characters(source).diagnostics]


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "us-ascii", "x-unknown"])
def test_utf8_needs_no_word(encoding: str) -> None:
    """UTF-8 that is declared as such, or as nothing that is known, is not remarkable."""
    assert body(declared(encoding)) == WORDS
    assert codes(declared(encoding)) == []


@pytest.mark.parametrize(
    "encoding", ["iso-8859-1", "windows-1252", "utf-16-ish", "koi8-r"]
)
def test_bytes_that_are_utf8_are_utf8(encoding: str) -> None:
    """A declaration that the bytes contradict is not followed, and that is told."""
    assert body(declared(encoding)) == WORDS
    assert codes(declared(encoding)) in ([], ["encoding-contradicted"])


def test_latin_1_stands_for_windows_1252() -> None:
    """The dash of Windows in a document declared as Latin-1 is a dash."""
    source = declared("iso-8859-1").decode().encode("cp1252")

    assert body(source) == WORDS
    assert codes(source) == []


def test_another_declared_encoding_is_followed() -> None:
    """What is no UTF-8 is read as declared."""
    source = declared("koi8-r", "Рига").decode().encode("koi8-r")

    assert body(source) == "Рига"


def test_an_escaped_encoding_is_followed() -> None:
    """Seven bits may hold Japanese."""
    source = declared("iso-2022-jp", "東京").decode().encode("iso-2022-jp")

    assert source.isascii()
    assert body(source) == "東京"


def test_an_escaped_encoding_that_fails_is_ascii() -> None:
    """Seven bits that are not what they declare stay as they are."""
    assert body(declared("iso-2022-jp", "\x1b$Riga")) == "\x1b$Riga"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_known_by_their_beginning(encoding: str) -> None:
    """With or without a byte order mark, wide characters show in the first bytes."""
    source = declared(encoding).decode().encode(encoding)

    assert body(source) == WORDS
    assert codes(source) == ["encoding-mark"]


def test_a_mark_of_utf8_is_no_character() -> None:
    """The byte order mark of UTF-8 goes without saying."""
    assert characters(b"\xef\xbb\xbf" + declared("utf-8")).content == declared("utf-8")


def test_a_damaged_byte_does_not_spoil_the_rest() -> None:
    """In UTF-8 with some wrong bytes, only these are read as Windows-1252."""
    source = declared("utf-8").replace("é".encode(), b"\xe9", 1)

    assert body(source) == WORDS
    assert codes(source) == ["encoding-mixed"]


def test_mostly_other_bytes_are_windows_1252() -> None:
    """What is hardly UTF-8 is Windows-1252 as a whole."""
    source = declared("utf-8").decode().encode("cp1252")

    assert body(source) == WORDS
    assert codes(source) == ["encoding-guessed"]


def test_a_declared_encoding_that_fails_is_not_followed() -> None:
    """Bytes that the declared encoding has no characters for are guessed."""
    assert body(declared("euc-jp").replace("ü".encode(), b"\xff\xfc")).endswith(
        "rich – été"
    )


@pytest.mark.parametrize(
    "encoding", ["base64", "unicode_escape", "punycode", "undefined"]
)
def test_codecs_that_are_no_charsets_are_not_followed(encoding: str) -> None:
    """Python has codecs that no document is written in."""
    assert body(declared(encoding, "\\x52").replace(b"</p>", b"\xe9</p>")) == "\\x52é"


def test_padding_is_not_taken_for_an_encoding() -> None:
    """NULs before the first tag are no sign of characters of two or four bytes."""
    document = "<p>é</p>".encode()

    for padding in (b"\0", b"\0\0", b"\0\0\0"):
        assert characters(padding + document).content.endswith(document)

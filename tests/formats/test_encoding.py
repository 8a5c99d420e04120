"""From bytes to characters."""

import codecs

import pytest

from diplotext import read
from diplotext.errors import Severity
from diplotext.formats.encoding import decode, repaired


def test_utf8_is_decoded_in_silence():
    """Plain UTF-8 gives its characters and no diagnostic."""
    decoded = decode("Tromsø, « été »".encode())

    assert decoded.text == "Tromsø, « été »"
    assert decoded.diagnostics == ()


def test_byte_order_mark_is_no_text():
    """The mark before UTF-8 is left out of the text."""
    assert decode(codecs.BOM_UTF8 + b"Riga").text == "Riga"


@pytest.mark.parametrize(
    "encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
)
def test_wide_encoding_is_known_by_its_mark(encoding):
    """UTF-16 and UTF-32 are decoded when their mark stands first, and the decision is told."""
    decoded = decode("\ufeffTromsø".encode(encoding))

    assert decoded.text == "Tromsø"
    assert [d.code for d in decoded.diagnostics] == ["encoding-mark"]
    assert decoded.diagnostics[0].severity is Severity.INFO


def test_bad_wide_encoding_falls_back():
    """Bytes behind a UTF-16 mark that are no UTF-16 are read byte by byte."""
    decoded = decode(codecs.BOM_UTF16_LE + b"abc")

    assert decoded.text == "ÿþabc"
    assert [d.code for d in decoded.diagnostics] == ["encoding-guessed"]


def test_other_bytes_are_windows_1252():
    """Bytes that are no UTF-8 are Windows-1252, and the guess is told."""
    decoded = decode(b"\xab \xe9t\xe9 \xbb, 3 \x80")

    assert decoded.text == "« été », 3 €"
    assert "Windows-1252" in decoded.diagnostics[0].message
    assert decoded.diagnostics[0].severity is Severity.WARNING


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_bytes_open_in_windows_1252_are_latin_1(byte):
    """The five bytes that Windows-1252 leaves open are read as Latin-1, the others as before."""
    decoded = decode(bytes([byte, 0x80, 0xE9]))

    assert decoded.text == chr(byte) + "€é"
    assert "Latin-1" in decoded.diagnostics[0].message


def test_cut_character_at_the_end_spoils_nothing_before_it():
    """A file cut off within its last character is still UTF-8."""
    decoded = decode("Tromsø signe à ".encode() + b"\xc3")

    assert decoded.text == "Tromsø signe à Ã"
    assert [d.code for d in decoded.diagnostics] == ["encoding-cut"]


def test_lone_accent_at_the_end_is_no_cut_character():
    """A last byte with nothing but ASCII before it is Windows-1252."""
    decoded = decode(b"la cit\xe9")

    assert decoded.text == "la cité"
    assert [d.code for d in decoded.diagnostics] == ["encoding-guessed"]


def test_nul_and_controls_are_kept():
    """Control characters are characters like any other."""
    assert decode(b"\x00a\x07\x1bb").text == "\x00a\x07\x1bb"


@pytest.mark.parametrize(
    ("source", "declared", "text", "codes"),
    [
        ("été".encode(), "iso-8859-1", "été", ["encoding-declared"]),
        ("été".encode(), "UTF-8", "été", []),
        (b"\xe9t\xe9 \x96 \x80", "iso-8859-1", "été – €", []),
        (b"\xa4 100", "ISO-8859-15", "€ 100", []),
        (b"Riga", "no such thing", "Riga", []),
        (b"\xe9", "no such thing", "é", ["encoding-unknown", "encoding-guessed"]),
        (b"\xe9", "base64", "é", ["encoding-unknown", "encoding-guessed"]),
        (b"\xff", "shift_jis", "ÿ", ["encoding-declared", "encoding-guessed"]),
        ("日本".encode("iso2022_jp"), "ISO-2022-JP", "日本", []),
        ("日本".encode("shift_jis"), "Shift_JIS", "日本", []),
        (b"\xef\xbb\xbf\xc3\xa9", "iso2022_jp", "é", ["encoding-declared"]),
    ],
)
def test_declaration_is_heard_behind_the_bytes(source, declared, text, codes):
    """Bytes that are UTF-8 are believed before what is declared, and that before a guess."""
    decoded = decode(source, declared)

    assert decoded.text == text
    assert [diagnostic.code for diagnostic in decoded.diagnostics] == codes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_characters_are_found_in_the_bytes(encoding):
    """The byte at which a word begins is known in every encoding."""
    source = "Été à Riga – Oslo".encode(encoding)
    decoded = decode(source)
    place = decoded.text.index("Oslo")
    first, offset = decoded.byte_offsets([0, place])

    assert source[offset:].decode(decoded.encoding) == "Oslo"
    assert source[first:].decode(decoded.encoding) == decoded.text


def test_control_characters_of_windows_are_repaired():
    """What Windows-1252 has in place of control characters comes back, and is counted."""
    assert repaired("Riga \x96 \x93Oslo\x94") == ("Riga – “Oslo”", 3)
    assert repaired("Riga é") == ("Riga é", 0)


PAGES = [(page, mark) for page in ("cp850", "mac_roman") for mark in ("", "From: a@b.example\nSubject: Riga\nMessage-ID: <1@b>\n\n")]  # fmt: skip


@pytest.mark.parametrize(("page", "mark"), PAGES)
@pytest.mark.parametrize(
    "words",
    [
        "Les délégués des États ont signé à Genève le traité prévu, a déclaré l'émissaire.",
        "Die Länder schließen im März für die Dänen einen Vertrag über Häfen und Zölle.",
        "Los países de la región firmarán mañana en Bogotá el tratado, dijo el señor Peña.",
    ],
)
def test_copy_in_the_code_page_of_an_older_machine_is_read(
    words: str, page: str, mark: str
) -> None:
    """Plain and mailed copy may be in the letters of DOS or the Macintosh of old, and nothing says so."""
    article = read(f"{mark}Riga\n\n{words}\n\n{words}\n".encode(page), report=id)

    assert words in [article[p.span] for p in article.body]
    assert "encoding-guessed" in {told.code for told in article.diagnostics}


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "words",
    [
        "Riga\u2019s board said it hadn\u2019t signed Oslo\u2019s accord, and won\u2019t in May.",
        "The board\u2014it\u2019s in Riga\u2014said the Riga\u2013Oslo line\u2014if there\u2019s one\u2014waits.",
    ],
)
def test_signs_of_print_are_no_letters(words: str, encoding: str) -> None:
    """English copy whose words have no signs but curled apostrophes and dashes keeps them."""
    article = read(f"Riga\n\n{words}\n\n{words}\n".encode(encoding), report=id)

    assert words in [article[p.span] for p in article.body]

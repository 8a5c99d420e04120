"""The hardened parser: what it makes of documents that are well, damaged or hostile."""

import pytest

from diplotext.errors import ReadError
from diplotext.formats._xml import Limits, parse, root_name


def words(source: bytes) -> str:
    """Give all words of a document."""
    return "".join(map(str, parse(source).root.itertext()))


def codes(source: bytes) -> list[str]:
    """Give the codes of what was noticed."""
    return [diagnostic.code for diagnostic in parse(source).diagnostics]


@pytest.mark.parametrize(
    ("source", "expected", "noticed"),
    [
        (b"<p>Riga</p>", "Riga", []),
        (b"\n\n <?xml version='1.0'?><p>Riga</p>", "Riga", []),
        (b"\0\0<p>Riga</p>", "Riga", []),
        (b"<p>3 < 4 AT&T</p>", "3 < 4 AT&T", ["ampersand", "less-than"]),
        (b"<p>Riga</p>\n\x03", "Riga", ["character"]),
        (b"<p>Riga <b>sig", "Riga sig", ["malformed"]),
        (b"<p>Riga</q></p>", "Riga", ["malformed"]),
        (b"<a:p>Riga</a:p>", "Riga", ["namespace"]),
        (b"<p><!-- no -->Ri<?no no?>ga<![CDATA[ <signs>]]></p>", "Riga <signs>", []),
        (
            b"<!DOCTYPE p SYSTEM 'file:///etc/hostname' [%x;]><p>&eacute;</p>",
            "é",
            ["entity-html"],
        ),
    ],
)
def test_words_survive_what_is_wrong(
    source: bytes, expected: str, noticed: list[str]
) -> None:
    """Every word that can be had is had, and the faults are told."""
    assert words(source) == expected
    assert codes(source) == noticed


def test_nothing_outside_the_document_is_read(tmp_path) -> None:
    """An entity from a file stays its name."""
    secret = tmp_path / "secret"
    secret.write_text("secret")
    source = f'<!DOCTYPE p [<!ENTITY x SYSTEM "{secret.as_uri()}">]><p>&x;</p>'

    assert words(source.encode()) == "&x;"
    assert codes(source.encode()) == ["entity-unknown"]


def test_lines_are_those_of_the_source() -> None:
    """What stands before the first element still counts."""
    document = parse(b"\n\n<p>\n<b/></p>")

    assert document.first_line == 2
    assert document.root[0].sourceline == 2


@pytest.mark.parametrize(
    "source", [b"", b"Riga", b"<", b"<<<<", b"<!DOCTYPE p>", b"<?xml"]
)
def test_a_document_without_an_element_is_refused(source: bytes) -> None:
    """Without any element there is nothing to read."""
    with pytest.raises(ReadError, match="no element that can be read") as caught:
        parse(source)

    assert caught.value.diagnostic.code == "no-element"


@pytest.mark.parametrize(
    ("source", "limits", "code"),
    [
        (b"<p>Riga</p>", Limits(size=10), "too-large"),
        (b"<a><b><c/></b></a>", Limits(depth=2), "too-deep"),
        (b"<a>" * 300 + b"</a>" * 300, Limits(), "too-deep"),
        (b"<a>" * 3000 + b"</a>" * 3000, Limits(), "too-deep"),
        (b"<a><b/><b/><b/></a>", Limits(siblings=2), "too-broad"),
    ],
    ids=["size", "depth", "deep", "deeper", "siblings"],
)
def test_limits_are_kept(source: bytes, limits: Limits, code: str) -> None:
    """A document beyond a limit is refused, with the limit in the message."""
    with pytest.raises(ReadError, match="expected at most") as caught:
        parse(source, limits)

    assert caught.value.diagnostic.code == code


@pytest.mark.parametrize(
    ("source", "limits"),
    [
        (b"<a><b><c/></b></a>", Limits(depth=3)),
        (b"<a><b/><b/></a>", Limits(siblings=2)),
        (b"<a><b/><b/></a>", Limits(siblings=3)),
        (b"<a>" * 256 + b"</a>" * 256, Limits()),
    ],
    ids=["depth", "siblings", "fewer", "deep"],
)
def test_what_keeps_the_limits_is_read(source: bytes, limits: Limits) -> None:
    """The limit itself is allowed."""
    assert parse(source, limits).root.tag == "a"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (b"<nitf>", "nitf"),
        (
            b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <p> --><!DOCTYPE x [<!ENTITY a "b">]><x:NewsML>',
            "NewsML",
        ),
        ("<?xml?><ninjs>".encode("utf-16"), "ninjs"),
        ("<é/>".encode(), None),
        (b"Riga", None),
        (b"", None),
        (b"<!-- <p>", None),
    ],
)
def test_the_first_element_is_named(source: bytes, name: str | None) -> None:
    """Declarations and comments before the first element are passed over."""
    assert root_name(source) == name

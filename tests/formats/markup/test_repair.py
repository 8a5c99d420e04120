"""What is repaired before a document is parsed."""

import pytest

from diplotext.formats.markup.entities import without_doctype
from diplotext.formats.markup.repair import repair_references, repair_signs


def text(source: str, entities: dict[str, str] | None = None) -> str:
    """Give a document with its references repaired."""
    return repair_references(source.encode(), entities or {}).content.decode()


@pytest.mark.parametrize(
    ("source", "repaired", "codes"),
    [
        ("&lt;&amp;&#233;&#x2014;", "&lt;&amp;&#233;&#x2014;", []),
        ("AT&T & co", "AT&amp;T &amp; co", ["ampersand"]),
        ("&amp; &eacute;t&eacute;", "&amp; été", ["entity-html"]),
        ("&riga;", "&amp;riga;", ["entity-unknown"]),
        ("&#150;&#x96;", "––", []),
        ("a&#3;b&#xFFFF;c", "abc", ["character"]),
        ("&#9;&#10;&#x10FFFF;", "&#9;&#10;&#x10FFFF;", []),
        ("&#xD800;&#1114112;", "", ["character"]),
        ("<![CDATA[AT&T &eacute;]]>&", "<![CDATA[AT&T &eacute;]]>&amp;", ["ampersand"]),
        ("<!-- AT&T -->&nbsp;", "<!-- AT&T -->\u00a0", ["entity-html"]),
        ("<![CDATA[AT&T", "<![CDATA[AT&T", []),
        ("&AMP;", "&amp;", ["entity-html"]),
    ],
)
def test_references_become_characters(
    source: str, repaired: str, codes: list[str]
) -> None:
    """Whatever an ampersand stands for, no word is lost, and what was done is told."""
    found = repair_references(source.encode(), {})

    assert found.content.decode() == repaired
    assert [diagnostic.code for diagnostic in found.diagnostics] == codes


def test_the_line_of_the_first_is_told() -> None:
    """Of many repairs of a sort, the first has its line in the diagnostic, and all are counted."""
    (found,) = repair_references(b"\n\nAT&T\n&", {}).diagnostics

    assert str(found).startswith("line 3: found lone ampersands (2)")


def test_own_entities_are_put_in_up_to_a_cap() -> None:
    """Entities of the document's own declaration can not blow it up."""
    long = repair_references(b"&x;" * 200, {"x": "y" * 10_000})

    assert [d.code for d in long.diagnostics] == ["entity-declared", "entity-limit"]
    assert len(long.content) < 1_100_000
    assert text("&co;", {"co": "Orlin &amp; Co"}) == "Orlin &amp; Co"


@pytest.mark.parametrize(
    ("source", "repaired", "codes"),
    [
        ("<p>3 < 4</p>", "<p>3 &lt; 4</p>", ["less-than"]),
        ("<p>a\x03b\x00</p>", "<p>ab</p>", ["character"]),
        ("<p><![CDATA[3 < 4]]></p>", "<p><![CDATA[3 < 4]]></p>", []),
        ("<p><5%</p>", "<p>&lt;5%</p>", ["less-than"]),
    ],
)
def test_signs_that_open_nothing_are_escaped(
    source: str, repaired: str, codes: list[str]
) -> None:
    """A sign < that opens no tag is a sign; what no document may hold is left out."""
    found = repair_signs(source.encode())

    assert found.content.decode() == repaired
    assert [diagnostic.code for diagnostic in found.diagnostics] == codes


def test_a_declaration_is_blanked_out_line_by_line() -> None:
    """Lines and bytes keep their places when the declaration goes."""
    source = (
        b'<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE p PUBLIC "-//X//Y" "http://e/p.dtd"'
        b' [\n<!ENTITY a "b"> <!-- ]> \' -->\n%p; ]>\n<p>&a;</p>'
    )
    found = without_doctype(source)

    assert len(found.content) == len(source)
    assert found.content.count(b"\n") == source.count(b"\n")
    assert b"DOCTYPE" not in found.content
    assert found.entities == {"a": "b"}


def test_entities_are_put_into_each_other() -> None:
    """An entity may name another; what is predefined stays as it is."""
    source = b"<!DOCTYPE p [<!ENTITY a '&b; &amp; &c;'><!ENTITY b \"Riga\">]><p/>"

    assert without_doctype(source).entities["a"] == "Riga &amp; &c;"


def test_entities_in_circles_or_too_long_are_none() -> None:
    """A bomb of entities never goes off."""
    levels = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<!DOCTYPE p [<!ENTITY l0 "lol">{levels}<!ENTITY x "&y;"><!ENTITY y "&x;">]><p/>'
    entities = without_doctype(bomb.encode()).entities

    assert "x" not in entities
    assert "l11" not in entities
    assert max(map(len, entities.values())) <= 20_000


@pytest.mark.parametrize(
    "source",
    [b"<p><!DOCTYPE p></p>", b"<!DOCTYPE p [", b"x" * 30_000 + b"<!DOCTYPE p>"],
)
def test_what_is_no_declaration_stays(source: bytes) -> None:
    """Only a complete declaration in front of the first element is one."""
    assert without_doctype(source).content == source


def test_so_many_entities_are_no_entities_of_a_story() -> None:
    """Of a thousand definitions and more, the first thousand count."""
    many = "".join(f'<!ENTITY e{i} "x">' for i in range(1_100))

    assert len(without_doctype(f"<!DOCTYPE p [{many}]><p/>".encode()).entities) == 1_000

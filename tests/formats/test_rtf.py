"""Copy in RTF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext import read
from diplotext.formats import detect
from diplotext.formats.rtf import parse
from diplotext.formats.rtf_text import read_rtf


COPY = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Times New Roman;}{\f1 Arial;}}
{\colortbl ;\red0\green0\blue255;}
{\*\generator Writer 10.0}{\info{\title Le pacte}{\author Ann Orlin}{\operator x}}\viewkind4\uc1
\pard\sa200\b\f0\fs22\lang12 Riga et Oslo signent un pacte\b0\par
\pard par Ann Orlin\par
RIGA, 3 mai 2031 (AFP) - Les ministres se sont r\'e9unis vendredi pour signer l\rquote accord.\par
{\header page \chpgn}\ldblquote Bien\rdblquote , a dit \u321?ukasz Kalni\u326\'6es.\line Il reviendra.\
{\deleted non} \{fin\}\par
\trowd\cellx100 Riga\cell 12\cell\row Oslo\cell 7\cell\row
\pard {\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt Le texte}} suit.{\pict\bin4 }{{x}\par
}
"""


def test_copy_in_rtf_is_read_as_copy() -> None:
    """Headline, byline and dateline are found, and the document's own fields are kept."""
    article = read(COPY)

    assert article.format == "rtf"
    assert article.headline == "Riga et Oslo signent un pacte"
    assert article.byline == ("Ann Orlin",)
    assert article.dateline is not None
    assert article.dateline.place == "RIGA"
    assert [(p.role, p.text) for p in article.properties] == [
        ("title", "Le pacte"),
        ("author", "Ann Orlin"),
    ]
    assert article.diagnostics == ()


def test_paragraphs_know_their_bytes() -> None:
    """Each paragraph begins where its first word stands in the source."""
    article = parse(COPY)
    offsets = [p.source_offset for p in article.paragraphs]

    assert COPY[offsets[0] or 0 :].startswith(b"Riga et Oslo")
    assert COPY[offsets[2] or 0 :].startswith(b"RIGA, 3 mai")
    assert offsets == sorted(offset or 0 for offset in offsets)


@pytest.mark.parametrize(
    ("rtf", "paragraphs"),
    [
        (rb"{\rtf1 a\'e9\par\par b}", ["aé", "b"]),
        (rb"{\rtf1 {\b bo}ld\tab t\~x\_y\-z}", ["bold\tt\u00a0x\u2011yz"]),
        (rb"{\rtf1\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0}", ["Москва"]),
        (rb"{\rtf1\ansicpg932 \'93\'8c\'8b\'9e}", ["東京"]),
        (rb"{\rtf1\mac \'8e}", ["é"]),
        (rb"{\rtf1\ansicpg99999 \'e9}", ["é"]),
        (rb"{\rtf1\uc2 \u233\'c3\'a9t\u233 ??e}", ["étée"]),
        (rb"{\rtf1\uc0 \u233t}", ["ét"]),
        (rb"{\rtf1 \u8364\tab x}", ["€x"]),
        (rb"{\rtf1 \u-10179?\u-8704?}", ["\U0001f600"]),
        (rb"{\rtf1 \u-10179?x}", ["\ufffdx"]),
        (rb"{\rtf1 a\cell b\row c\cell d\row\pard\par e}", ["a\tb\nc\td", "e"]),
        (rb"{\rtf1 a{\deleted b}{\deleted0 c}}", ["ac"]),
        (rb"{\rtf1 {\pict \par ab}c}}}d\par", ["cd"]),
        (rb"{\rtf1 a\bin3 {{{b}", ["ab"]),
        (rb"{\rtf1 a\bin-3 b\bin c}", ["abc"]),
    ],
)
def test_signs_of_rtf(rtf: bytes, paragraphs: list[str]) -> None:
    """Code pages, Unicode, tables, deleted words and bytes that are no text are read as RTF has them."""
    assert [words for _, words in read_rtf(rtf).paragraphs] == paragraphs


def test_document_cut_off_is_told() -> None:
    """Braces that stay open are told, and a document without words is empty."""
    assert [d.code for d in parse(COPY[:400]).diagnostics] == ["truncated"]
    assert [d.code for d in parse(rb"{\rtf1}").diagnostics] == ["empty"]


@given(st.integers(0, len(COPY)), st.integers(0, 255))
def test_damage_raises_nothing(at: int, value: int) -> None:
    """Whatever byte is another one, and wherever the document ends, it is read."""
    changed = COPY[:at] + bytes([value]) + COPY[at + 1 :]

    assert isinstance(read_rtf(changed).paragraphs, tuple)
    assert isinstance(read_rtf(COPY[:at]).paragraphs, tuple)


def test_deep_braces_cost_little() -> None:
    """Many open braces are no harm."""
    rtf = rb"{\rtf1 " + b"{" * 100_000 + b"Riga"

    assert [words for _, words in read_rtf(rtf).paragraphs] == ["Riga"]
    assert detect(rtf).name == "rtf"

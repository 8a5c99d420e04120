"""Pieces of HTML within other documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.formats._xml import parse_html


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Riga", "Riga"),
        ("<P>Riga<P>Oslo", "RigaOslo"),
        ("a < b & c", "a < b & c"),
        ("<p>&amp;&lt;&eacute;&#8212;</p>", "&<é—"),
        ("", ""),
        ("<html><body><p>Riga</p></body></html>", "Riga"),
        ("<head><title>x</title></head><p>Riga", "Riga"),
    ],
)
def test_words_are_kept(text, words):
    """The words of a piece are those that a browser would show."""
    assert "".join(parse_html(text).itertext()).endswith(words)


@given(st.text(max_size=60))
def test_text_without_tags_is_kept(text):
    """Text in which nothing is a tag or an entity comes out as it is, but for control characters."""
    plain = "".join(c for c in text if c not in "<&" and c.isprintable())

    assert "".join(parse_html(f"<p>{plain}</p>").itertext()) == plain


@given(st.text(alphabet="<>/abpi &;#x0\x00\x01\ud800", max_size=60))
def test_no_text_raises(text):
    """Whatever the text, there is an element."""
    assert parse_html(text) is not None

"""Pieces of HTML within other documents."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.formats._xml import parse_html
from diplotext.formats.markup.depth import DEEPEST, flattened


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


CODES = st.from_regex(
    r"[A-Z]{2,6}[a-z]?\.[A-Z]{1,3}|[A-Z]{3}=|\.[A-Z]{3,5}|0#\.[A-Z]{4}"
    r"|[a-z]{2,8}@[a-z]{2,8}\.org|https?://[a-z]{2,8}\.org/[a-z]{0,5}",
    fullmatch=True,
)


@given(code=CODES)
def test_what_is_no_element_is_words(code: str) -> None:
    """Codes of shares, addresses of mail and of the web keep their angle brackets."""
    root = parse_html(f"<p>Riga <{code}> <b>signs</b> <{code}>.</p>")

    assert "".join(root.itertext()) == f"Riga <{code}> signs <{code}>."


@pytest.mark.parametrize(
    "tag",
    ["o:p", "newsblock", "custom-element", "person", "name.family", "BODY.CONTENT"],
)
def test_an_element_of_any_name_is_one(tag: str) -> None:
    """An element of NITF, or of an unknown name that is closed or has attributes, is no words."""
    for piece in (f"<{tag}>Riga</{tag}>", f"<{tag} id='1'>Riga", f"Riga<{tag}/>"):
        assert "".join(parse_html(f"<p>{piece}</p>").itertext()) == "Riga"


NESTED = st.lists(
    st.tuples(
        st.sampled_from(["div", "p", "b", "td", "section", "span"]), st.integers(1, 300)
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(runs=NESTED, is_closed=st.booleans())
def test_no_depth_loses_words(*, runs: list[tuple[str, int]], is_closed: bool) -> None:
    """However deep elements lie in each other, the words in them and behind them are there."""
    opened = "".join(f"<{name}>w " * times for name, times in runs)
    ends = "".join(f"</{name}>" * times for name, times in reversed(runs))
    piece = opened + "Riga" + (ends if is_closed else "") + " Oslo"

    found = "".join(parse_html(piece).itertext()).split()

    assert found == ["w"] * sum(times for _, times in runs) + ["Riga", "Oslo"]


def test_depth_is_counted_by_what_is_open() -> None:
    """Elements that hold nothing, and ends of what is not open, are no deeper; ends close all within."""
    row = "<div><br><img src='x'/><b>a</div></i>"

    assert flattened(row * 300) == row * 300
    assert flattened("<b>" * 250 + "x").count("<b>") == DEEPEST

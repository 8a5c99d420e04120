"""A law of reading documents of no standard, feeds and pages: every word sent is somewhere in the article."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplotext.formats import read_many
from diplotext.formats.values import values_of


pytestmark = pytest.mark.usefixtures("untraced")

NUMBERS = st.integers(10**6, 10**7 - 1)
"""Numbers, each met once, stand for words: they can neither be changed nor found by chance."""
NAMES = st.sampled_from(
    [
        "title",
        "headline",
        "body",
        "text",
        "p",
        "byline",
        "slug",
        "section",
        "keyword",
        "note",
        "desk",
        "ref",
        "extra",
        "urgency",
        "status",
    ]
)


def element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Give an element of some name, with words before, in and behind it."""
    return st.builds(
        lambda name, before, content, behind: (
            f"w{before} <{name}>w{content[0]} {content[1]}</{name}> w{behind}"
        ),
        NAMES,
        NUMBERS,
        st.tuples(NUMBERS, inside),
        NUMBERS,
    )


TREES = st.recursive(st.just(""), element, max_leaves=6)
FIELDS = st.builds(
    lambda name, attribute, inside: f"<{name} x='w{attribute}'>{inside}</{name}>",
    NAMES,
    NUMBERS,
    TREES,
)
"""Elements with an attribute, which is one of mark-up where it lies deeper, in the body."""
INSIDE = st.lists(TREES | FIELDS, min_size=1, max_size=4).map(" ".join)


def lost(source: str) -> set[str]:
    """Give the words of a source that stand nowhere in its articles; elements alike may be several."""
    articles = read_many(source, report=id)
    told = " ".join(value for each in articles for value in values_of(each))
    return set(re.findall(r"w\d{7}", source)) - set(re.findall(r"w\d{7}", told))


@settings(max_examples=150, deadline=None)
@example(
    inside="<title>w2 <title>w3</title></title> <title>w4 <title>w1000002</title></title>"
)
@given(inside=INSIDE)
def test_no_word_of_xml_is_lost(inside: str) -> None:
    """Words of elements, of attributes and between elements are in the text or in a field."""
    assert lost(f"<wire a='w1000000'>w1000001 {inside}</wire>") == set()


@settings(max_examples=150, deadline=None)
@given(inside=INSIDE, around=INSIDE)
def test_no_word_of_a_feed_is_lost(inside: str, around: str) -> None:
    """What stands in an entry, beside it in the feed, and in their attributes is kept."""
    item = f"<item a='w1000000'>w1000001 {inside}</item>"
    feed = f"<rss version='2.0'><channel b='w1000002'>{around} {item} w1000003</channel></rss>"

    assert lost(feed) == set()
    assert (
        lost(
            f"<feed xmlns='http://www.w3.org/2005/Atom'>{item.replace('item', 'entry')}</feed>"
        )
        == set()
    )

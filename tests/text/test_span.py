"""Tests of spans."""

import pickle

import pytest

from diplotext.text.span import Span


def test_start_before_text_is_refused() -> None:
    """A span cannot begin before the text."""
    with pytest.raises(ValueError, match="start -1 lies before the text"):
        Span(-1, 2)


def test_end_before_start_is_refused() -> None:
    """A span cannot end before it begins, and the error says what was found."""
    with pytest.raises(ValueError, match="end 2 lies before start 5"):
        Span(5, 2)


def test_empty_span_is_true() -> None:
    """An empty span is a place, and not nothing."""
    span = Span(3, 3)

    assert span
    assert len(span) == 0
    assert 3 not in span


def test_of_gives_words() -> None:
    """A span gives the words of a text that lie in it."""
    assert Span(4, 10).of("Les alliés") == "alliés"


def test_covers_itself_but_no_longer_span() -> None:
    """A span covers what lies within it, itself included."""
    span = Span(2, 5)

    assert span.covers(span)
    assert span.covers(Span(3, 4))
    assert not span.covers(Span(2, 6))


def test_neighbours_do_not_overlap() -> None:
    """Spans that only touch share no character."""
    assert Span(0, 5).overlaps(Span(4, 6))
    assert not Span(0, 5).overlaps(Span(5, 6))


def test_to_does_not_depend_on_order() -> None:
    """The span over two spans is the same from either."""
    one, two = Span(4, 6), Span(0, 1)

    assert one.to(two) == two.to(one) == Span(0, 6)


def test_spans_order_by_start_then_end() -> None:
    """Spans order by start, then end."""
    assert sorted([Span(2, 3), Span(0, 5), Span(0, 1)]) == [
        Span(0, 1),
        Span(0, 5),
        Span(2, 3),
    ]


def test_span_is_a_value() -> None:
    """Equal spans have equal hashes, and survive pickle."""
    span = Span(1, 2)

    assert {span: 1}[Span(1, 2)] == 1
    assert pickle.loads(pickle.dumps(span)) == span

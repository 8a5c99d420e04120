"""What an article says already."""

from hypothesis import given
from hypothesis import strategies as st

from diplotext.errors import Diagnostic
from diplotext.formats.values import values_of
from diplotext.model import Article, Paragraph, ParagraphRole, Span, Subject


def test_places_and_remarks_are_nothing_that_was_sent() -> None:
    """A line of the source, an offset or a remark says nothing that a property could repeat."""
    article = Article(
        "Riga",
        paragraphs=(Paragraph(Span(0, 4), ParagraphRole.BODY, source_line=3),),
        urgency=5,
        diagnostics=(Diagnostic("bad-date", "found no day", line=7),),
    )
    told = values_of(article)

    assert {"Riga", "5"} <= told
    assert not told & {"0", "4", "3", "7", "1", "bad-date", "body"}


@given(number=st.integers(-(10**15), 10**15) | st.floats(-1e15, 1e15))
def test_a_number_is_told_with_all_its_digits(number: float) -> None:
    """What a property would repeat is found, however long the number is."""
    told = values_of(Article("", subjects=(Subject("a", "b", relevance=number),)))

    assert str(number) in told
    assert number != int(number) or str(int(number)) in told

"""What an article says already."""

from diplotext.errors import Diagnostic
from diplotext.formats.values import values_of
from diplotext.model import Article, Paragraph, ParagraphRole, Span


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

"""Where something in the ledger comes from: the analysis, and the part of it."""

import datetime as dt
from typing import Generic, TypeVar

import attrs

from diplotext.model import Analysis, Span


T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class Source(Generic[T_co]):
    """
    One part of one analysis, with the words it rests on.

    Attributes:
        analysis: The reading that it is a part of.
        part: What was found: a commitment, a membership, an actor and so on.
        span: Its words in the text of the article; none where it is inferred.

    Example:
        >>> from diplotext.model import Article, Finding
        >>> odd = Finding("weekday-date", Span(0, 4), "3 March 2031 is a Monday")
        >>> analysis = Analysis(Article("Riga"), findings=(odd,))
        >>> Source(analysis, odd, odd.span).words
        'Riga'

    .. versionadded:: 0.1.0
    """

    analysis: Analysis = attrs.field(hash=False, repr=False)
    part: T_co
    span: Span | None = None

    @property
    def words(self) -> str | None:
        """The words, as the article has them."""
        return None if self.span is None else self.analysis.article[self.span]

    @property
    def date(self) -> dt.date | None:
        """The day of the story."""
        return self.analysis.article.date

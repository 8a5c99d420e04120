"""A quotation: words between quotation marks."""

import attrs

from diplotext.text.span import Span


@attrs.frozen
class Quotation:
    """
    Words between quotation marks, one piece for each paragraph they run over.

    Attributes:
        inner: The words, without the marks and the blanks next to them.
        outer: The words with their marks.
        depth: How many other quotations it lies in.
        closed: Whether a closing mark was found.
        opened: Whether an opening mark was found.

    Example:
        >>> from diplotext.text.quotes import pair
        >>> from diplotext.text.words import cut
        >>> text = "« Oui », dit-il."
        >>> (quotation,) = pair(cut(text), [Span(0, len(text))])
        >>> quotation.inner[0].of(text), quotation.depth, quotation.closed
        ('Oui', 0, True)

    .. versionadded:: 0.1.0
    """

    inner: tuple[Span, ...]
    outer: tuple[Span, ...]
    depth: int
    closed: bool
    opened: bool = True

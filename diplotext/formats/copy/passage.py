"""A stretch of the copy, cut into words that know their place in the whole."""

from collections.abc import Iterable, Sequence

import attrs

from diplotext.lang.copy import CopyStyle
from diplotext.text.phrases import Hit
from diplotext.text.span import Span
from diplotext.text.words import Words, cut


@attrs.frozen
class Passage:
    r"""
    A line or paragraph of the copy, cut into words.

    Attributes:
        start: Where it begins in the text.
        words: Its words, with places counted from its beginning.

    Example:
        >>> from diplotext.lang.copy import CopyStyle
        >>> passage = cut_passage("Riga\npar Ann Orlin", Span(5, 18), CopyStyle())
        >>> passage.words.keys, passage.span(1, 3)
        (('par', 'ann', 'orlin'), Span(start=9, end=18))
    """

    start: int
    words: Words

    def __len__(self) -> int:
        return len(self.words)

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.words.text

    @property
    def keys(self) -> tuple[str, ...]:
        """The folded words."""
        return self.words.keys

    def span(self, first: int, stop: int | None = None) -> Span:
        """Give the place in the text of the words from `first` up to, not including, `stop`."""
        within = self.words.span(first, stop)
        return Span(self.start + within.start, self.start + within.end)

    def part(self, first: int, stop: int, style: CopyStyle) -> "Passage":
        """Give some of the words as a passage of their own; of no words it is an empty one."""
        if first >= stop:
            end = self.words.ends[stop - 1] if stop else 0
            return Passage(self.start + end, cut(""))
        within = self.words.span(first, stop)
        return Passage(
            self.start + within.start, cut(within.of(self.text), elided=style.elided)
        )


def cut_passage(text: str, span: Span, style: CopyStyle) -> Passage:
    """Cut a stretch of the copy into words."""
    return Passage(span.start, cut(span.of(text), elided=style.elided))


def sentence_end(passage: Passage, first: int, *, fewest: int) -> int:
    """
    Give the first word behind the full stop that ends a sentence.

    Args:
        passage: The words.
        first: Where the sentence begins; a full stop there ends nothing.
        fewest: Letters of a word that a full stop does not abbreviate.

    Example:
        >>> from diplotext.lang.pack import load
        >>> line = "Ed. Jo Tarr reported. Orlin helped."
        >>> passage = cut_passage(line, Span(0, len(line)), load("en").copy)
        >>> sentence_end(passage, 0, fewest=3)
        6
    """
    for index in range(first + 1, len(passage) - 1):
        is_stop = passage.keys[index] == "." and not passage.words.is_glued(index + 1)
        if is_stop and len(passage.keys[index - 1]) >= fewest:
            return index + 1
    return len(passage)


def one_line(words: str) -> str:
    r"""
    Give the words with every run of blanks and line ends as one blank.

    Example:
        >>> one_line("Éloïse\n  Tran Van")
        'Éloïse Tran Van'
    """
    return " ".join(words.split())


def agency_in(keys: Sequence[str], style: CopyStyle) -> str | None:
    """
    Give the first agency named among folded words.

    Example:
        >>> from diplotext.lang.expressions import Expressions
        >>> style = CopyStyle(agencies=Expressions(((("dpa",), "dpa"),)))
        >>> agency_in(("tca", "/", "dpa"), style)
        'dpa'
    """
    return first_value(style.agencies.find(keys))


def known_agency(written: str, style: CopyStyle) -> str:
    """
    Give the usual name of an agency, or what is written when it is not known.

    Example:
        >>> known_agency("KARIBNEWS", CopyStyle())
        'KARIBNEWS'
    """
    return agency_in(cut(written).keys, style) or written


def first_value(hits: Iterable[Hit[str]]) -> str | None:
    """Give the value of the first hit."""
    return next((hit.values[0] for hit in hits), None)

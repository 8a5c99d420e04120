"""Sentences: where one ends and the next begins."""

from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.text.quotation import Quotation
from diplotext.text.span import Span
from diplotext.text.words import Words


@attrs.frozen
class Sentence:
    """
    A run of words that ends with a terminal mark or with its paragraph.

    Attributes:
        first: Index of its first word.
        stop: Index behind its last word.

    .. versionadded:: 0.1.0
    """

    first: int
    stop: int


def split(
    words: Words,
    paragraphs: Sequence[Span],
    *,
    abbreviations: Collection[str],
    quotations: Sequence[Quotation],
    ordinal_leads: Collection[str] = (),
) -> tuple[Sentence, ...]:
    """
    Split the paragraphs of a text into sentences.

    A full stop ends none behind an abbreviation, behind a single capital letter
    (no X, which is a name by itself, and none before a quotation), in front of a small letter, glued to what follows, behind an
    ordinal number, or between a day and the month and year that follow. A quotation is not split: what ends in it ends a sentence
    only where the quotation closes too and the text behind it begins anew.

    Args:
        words: The words of the text.
        paragraphs: Where the paragraphs are, in order, without overlap.
        abbreviations: Folded words which may end in a full stop of their own, without it;
            numbers, where the language writes ordinals so, may stand among them.
        quotations: The quotations of the text, see `diplotext.text.quotes.pair`.
        ordinal_leads: Folded words behind which a number with a full stop is an ordinal.

    Returns:
        The sentences in order; each word of a paragraph lies in exactly one.

    Example:
        >>> from diplotext.text.words import cut
        >>> text = "M. Durand part. Il a dit non."
        >>> words = cut(text)
        >>> found = split(words, [Span(0, len(text))], abbreviations={"m"}, quotations=())
        >>> [words.span(s.first, s.stop).of(text) for s in found]
        ['M. Durand part.', 'Il a dit non.']

    .. versionadded:: 0.1.0
    """
    splitter = _Splitter(words, abbreviations, ordinal_leads, quotations)
    return tuple(
        sentence
        for paragraph in paragraphs
        for sentence in splitter.sentences(words.within(paragraph))
    )


_TERMINALS = frozenset(".!?…")
_CLOSING_BRACKETS = frozenset(")]}")
_DASHES = frozenset("-‐–—―")
_MIDDLE = frozenset(",;:.!?…%/&")
_LONGEST_DAY = 2
_LONGEST_ORDINAL = 3
_YEAR = 4
_LOOK_AHEAD = 3
_PLATFORM = "x"


class _Splitter:
    """The words with what is known of them: abbreviations, and which quotation they lie in."""

    __slots__ = ("abbreviations", "closing", "leads", "opening", "piece", "words")

    def __init__(
        self,
        words: Words,
        abbreviations: Collection[str],
        leads: Collection[str],
        quotations: Sequence[Quotation],
    ) -> None:
        self.words = words
        self.abbreviations = abbreviations
        self.leads = leads
        self.opening: set[int] = set()
        self.closing: set[int] = set()
        self.piece: dict[int, int] = {}
        for quotation in quotations:
            self._note(quotation)

    def _note(self, quotation: Quotation) -> None:
        """Note the marks of a quotation and, if it is an outermost one, its words."""
        for inner, outer in zip(quotation.inner, quotation.outer, strict=True):
            self.opening.update(self.words.within(Span(outer.start, inner.start)))
            if quotation.depth == 0:
                words = self.words.within(outer)
                self.piece.update(dict.fromkeys(words, words.start))
        if quotation.closed:
            end = Span(quotation.inner[-1].end, quotation.outer[-1].end)
            self.closing.update(self.words.within(end))

    def sentences(self, indexes: range) -> Iterator[Sentence]:
        """Give the sentences of one paragraph."""
        first = index = indexes.start
        while index < indexes.stop:
            if self.words.keys[index] not in _TERMINALS:
                index += 1
                continue
            stop = self._behind(index, indexes.stop)
            if stop < indexes.stop and self._is_end(index, stop):
                yield Sentence(first, stop)
                first = stop
            index = stop
        if first < indexes.stop:
            yield Sentence(first, indexes.stop)

    def _behind(self, terminal: int, limit: int) -> int:
        """Give the index behind a run of terminals and what closes with it."""
        stop = terminal + 1
        while stop < limit and self._closes(stop):
            stop += 1
        return stop

    def _closes(self, index: int) -> bool:
        key = self.words.keys[index]
        return key in _TERMINALS or key in _CLOSING_BRACKETS or index in self.closing

    def _is_end(self, terminal: int, stop: int) -> bool:
        """Tell whether the terminal ends its sentence, with more words in the paragraph."""
        inside = self.piece.get(stop - 1)
        if inside is not None and inside == self.piece.get(stop):
            return False
        if stop == terminal + 1 and self.words.keys[terminal] == ".":
            return not self._belongs_to_word(terminal) and self._begins(stop)
        return self._begins(stop)

    def _belongs_to_word(self, stop: int) -> bool:
        """Tell whether a full stop is part of the word or number in front of it."""
        if self._is_glued_to_letters(stop + 1):
            return True
        last = stop - 1
        if last < 0 or not self.words.is_glued(stop):
            return False
        single = len(self.words.keys[last]) == 1 and not self._stands_alone(last)
        if single and (self.words.is_capitalized(last) or self._is_dotted(last)):
            return True
        short = self.words.keys[last] in self.abbreviations
        if short and not self._ends_hyphened(last):
            return True
        return self._is_ordinal(last) or self._is_day(last)

    def _is_ordinal(self, index: int) -> bool:
        """Tell whether a number follows a word that makes an ordinal of it with its full stop ("des 60. Jahrestags")."""
        led = index > 0 and self.words.keys[index - 1] in self.leads
        short = len(self.words.keys[index]) <= _LONGEST_ORDINAL
        return led and short and self.words.is_number(index)

    def _ends_hyphened(self, index: int) -> bool:
        """Tell whether a hyphen joins a word to the one before, so that it is no abbreviation ("Vingt-Sept.")."""
        joined = self.words.is_glued(index) and self.words.is_glued(index - 1)
        return joined and self.words.keys[index - 1] in _DASHES

    def _stands_alone(self, letter: int) -> bool:
        """Tell whether a letter is no initial: a quotation follows, or it is the name of a platform."""
        return self.words.keys[letter] == _PLATFORM or letter + 2 in self.opening

    def _is_dotted(self, index: int) -> bool:
        """Tell whether a letter stands glued behind a full stop, as in "p.m."."""
        is_letter = self.words.is_word(index) and self.words.is_glued(index)
        return is_letter and self.words.keys[index - 1] == "."

    def _is_glued_to_letters(self, index: int) -> bool:
        return self.words.is_glued(index) and self.words.form(index)[0].isalnum()

    def _is_day(self, index: int) -> bool:
        """Tell whether a number with its full stop is a day: a word and a year follow."""
        month, year = index + 2, index + 3
        return (
            self.words.is_number(index)
            and len(self.words.keys[index]) <= _LONGEST_DAY
            and year < len(self.words)
            and self.words.is_word(month)
            and self.words.is_number(year)
            and len(self.words.keys[year]) == _YEAR
        )

    def _begins(self, index: int) -> bool:
        """Tell whether a sentence may begin with a word: no small letter, nor a mark that goes on."""
        limit = min(index + _LOOK_AHEAD, len(self.words))
        while index < limit and self.words.keys[index] in _DASHES:
            index += 1
        if index == limit or index in self.opening:
            return True
        key = self.words.keys[index]
        return not self.words.form(index)[0].islower() and key not in _MIDDLE

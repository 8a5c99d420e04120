"""An article cut and tagged once: what every finder reads, and nothing else."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

import attrs

from diplotext.lang.entry import Entry, Tag, bare_initial
from diplotext.lang.pack import Language
from diplotext.model import Article, ParagraphRole
from diplotext.text.dates import TimeExpression, find_dates
from diplotext.text.numbers import Number, find_numbers
from diplotext.text.quotes import Quotation, pair
from diplotext.text.sentences import Sentence, split
from diplotext.text.span import Span
from diplotext.text.words import Words, cut


_SPOKEN = frozenset({ParagraphRole.BODY, ParagraphRole.TABLE})
_NAMED = _SPOKEN | {
    ParagraphRole.HEADLINE,
    ParagraphRole.CROSSHEAD,
    ParagraphRole.NOTE,
}
NOWHERE = -1
_LONGEST = 300
_DEEPEST = 4
_MOST_PIECES = 20


@attrs.frozen(order=True)
class Piece:
    """
    The part of a quotation that lies in one paragraph.

    Attributes:
        outer: Its range with the marks.
        inner: Its range without them.
        number: Index of the quotation it belongs to.
        depth: How many quotations it lies in.
    """

    outer: Span
    inner: Span
    number: int
    depth: int


@attrs.frozen(eq=False)
class Reading:
    """
    One article with its words, sentences, quotations and tags.

    Attributes:
        article: What is read.
        language: The pack it is read with.
        words: The words of the whole text.
        body: Ranges of the paragraphs in which somebody may speak, datelines left out.
        sentences: The sentences of these paragraphs.
        quotations: Their quotations.
        pieces: The parts of the quotations, in the order of the text.
        tags: For each word, and once more for the end of the text, the hits of the phrase table that begin there, longest first,
            as pairs of the index behind the last word and an entry.
        sentence_of: For each word, and for the end, the index of its sentence, or `NOWHERE`.
        quote_of: For each word, and for the end, the index of the innermost quotation around it, or `NOWHERE`.
        numbers: Numbers by the index of their first word.
        dates: Time expressions by the index of their first word.

    Sets of tags are kept as bits beside the tags themselves, since finders ask of most words
    whether they have a tag that they do not have.
    """

    article: Article
    language: Language
    words: Words
    body: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    pieces: tuple[Piece, ...]
    tags: tuple[tuple[tuple[int, Entry], ...], ...]
    sentence_of: tuple[int, ...]
    quote_of: tuple[int, ...]
    numbers: dict[int, Number]
    dates: dict[int, TimeExpression]
    _begin: tuple[int, ...]
    _alone: tuple[int, ...]
    _end: tuple[int, ...]

    def hit(self, index: int, tag: Tag) -> tuple[int, Entry] | None:
        """Give the longest hit of a tag that begins at a word: where it ends, and its entry."""
        if not (0 <= index < len(self._begin) and self._begin[index] & tag.bit):
            return None
        return next(pair for pair in self.tags[index] if pair[1].tag is tag)

    def where(self, tags: int) -> tuple[int, ...]:
        """Give the words, in order, at which an entry with one of a set of tags begins."""
        return tuple([at for at, bits in enumerate(self._begin) if bits & tags])

    def begins(self, index: int, tags: int) -> bool:
        """Tell whether an entry with one of a set of tags begins at a word."""
        return 0 <= index < len(self._begin) and self._begin[index] & tags != 0

    def is_one_of(self, index: int, tags: int) -> bool:
        """Tell whether a word alone has one of a set of tags."""
        return 0 <= index < len(self._alone) and self._alone[index] & tags != 0

    def has(self, index: int, tag: Tag, feature: str | None = None) -> bool:
        """Tell whether a word alone has a tag, and the feature if one is asked for."""
        if not (0 <= index < len(self._alone) and self._alone[index] & tag.bit):
            return False
        if feature is None:
            return True
        behind = index + 1
        for stop, entry in self.tags[index]:
            if entry.tag is tag and stop == behind and feature in entry.features:
                return True
        return False

    def ends(
        self, index: int, tag: Tag, feature: str | None = None, *, longest: int = 3
    ) -> bool:
        """Tell whether an entry with a tag, of up to so many words, ends at a word."""
        if not (0 <= index < len(self._end) and self._end[index] & tag.bit):
            return False
        return any(
            entry.tag is tag
            and stop == index + 1
            and (feature is None or feature in entry.features)
            for first in range(max(0, index - longest + 1), index + 1)
            for stop, entry in self.tags[first]
        )

    def follows(self, index: int, phrase: tuple[str, ...]) -> bool:
        """Tell whether the words from an index on are those of a phrase."""
        return self.words.keys[index : index + len(phrase)] == phrase

    def first_of(self, index: int, phrases: tuple[tuple[str, ...], ...]) -> int | None:
        """Give the index behind the longest of the phrases that stands at a word, if one does."""
        stops = [index + len(p) for p in phrases if self.follows(index, p)]
        return max(stops, default=None)

    def sentence(self, index: int) -> Sentence:
        """Give the sentence of a word; an empty one where the word lies in none."""
        number = self.sentence_of[min(index, len(self.words))]
        return self.sentences[number] if number != NOWHERE else Sentence(index, index)

    def is_mark(self, index: int, marks: str) -> bool:
        """Tell whether a word is one of these marks."""
        keys = self.words.keys
        return 0 <= index < len(keys) and keys[index] in marks

    def span(self, first: int, stop: int) -> Span:
        """Give the range of the words from `first` up to, not including, `stop`."""
        return self.words.span(first, stop)

    def say(self, first: int, stop: int) -> str:
        """Give the words of a range as a label: composed letters, plain single blanks."""
        return label(self.span(first, stop).of(self.words.text))


def label(words: str) -> str:
    r"""
    Give words in the form names are told by, however they are spelt in the text.

    Example:
        >>> label("la\nFrance")
        'la France'
    """
    return unicodedata.normalize("NFC", " ".join(words.split()))


def read_article(article: Article, language: Language) -> Reading:
    """
    Cut and tag an article, each once.

    Args:
        article: What a reader of formats gave.
        language: The pack to read it with.
    """
    words = cut(article.text, elided=language.elided)
    body = _spoken(article)
    quotations = tuple(_parts(pair(words, body)))
    sentences = _within_reach(
        split(words, body, abbreviations=language.abbreviations, quotations=quotations)
    )
    numbers = find_numbers(words, language.numbers)
    dates = find_dates(words, language.calendar, reference=article.date)
    tags = _tags(words, language)
    begin, alone, end = _bits(tags)
    return Reading(
        article=article,
        language=language,
        words=words,
        body=body,
        sentences=sentences,
        quotations=quotations,
        pieces=_pieces(quotations),
        tags=tags,
        sentence_of=_sentence_of(words, sentences),
        quote_of=_quote_of(words, quotations),
        numbers={number.first: number for number in numbers},
        dates={date.first: date for date in dates},
        begin=begin,
        alone=alone,
        end=end,
    )


def _parts(quotations: tuple[Quotation, ...]) -> Iterator[Quotation]:
    """
    Give the quotations that rules can follow: not nested too deep, not over too many paragraphs.

    One that runs on longer is given in parts, each a quotation of its own.
    """
    for quotation in quotations:
        if quotation.depth >= _DEEPEST:
            continue
        if len(quotation.inner) <= _MOST_PIECES:
            yield quotation
            continue
        for first in range(0, len(quotation.inner), _MOST_PIECES):
            last = first + _MOST_PIECES >= len(quotation.inner)
            yield attrs.evolve(
                quotation,
                inner=quotation.inner[first : first + _MOST_PIECES],
                outer=quotation.outer[first : first + _MOST_PIECES],
                closed=quotation.closed and last,
            )


def _within_reach(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """
    Cut sentences that are longer than any that is written.

    Rules look as far as the ends of a sentence, so that without a limit a text that is one
    endless sentence would cost the square of its length.
    """
    return tuple(
        Sentence(first, min(first + _LONGEST, sentence.stop))
        for sentence in sentences
        for first in range(sentence.first, sentence.stop, _LONGEST)
    )


def _spoken(article: Article) -> tuple[Span, ...]:
    """Give the ranges in which somebody may speak: body paragraphs behind their dateline."""
    dateline = article.dateline.span if article.dateline else None
    found: list[Span] = []
    for paragraph in article.paragraphs:
        span = paragraph.span
        if paragraph.role not in _SPOKEN:
            continue
        if dateline is not None and span.covers(dateline):
            span = Span(dateline.end, span.end)
        found.append(span)
    return tuple(found)


def named_ranges(article: Article) -> tuple[Span, ...]:
    """Give the ranges in which names are read: what is spoken, and headline and notes besides."""
    named = [p.span for p in article.paragraphs if p.role in _NAMED - _SPOKEN]
    note = article.update_note
    if note is not None and note.span is not None:
        named.append(note.span)
    return tuple(sorted({*named, *_spoken(article)}))


def _tags(
    words: Words, language: Language
) -> tuple[tuple[tuple[int, Entry], ...], ...]:
    found: list[tuple[tuple[int, Entry], ...]] = [()] * (len(words) + 1)
    keys = [_lookup_key(words, index) for index in range(len(words))]
    for hit in language.lexicon.table.find(keys):
        pairs = tuple((hit.stop, entry) for entry in hit.values)
        found[hit.first] = (*found[hit.first], *pairs)
    return tuple(found)


def _bits(
    tags: tuple[tuple[tuple[int, Entry], ...], ...],
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Give for each word the sets of tags that begin there, that it has alone, and that end there."""
    begin, alone, end = ([0] * len(tags) for _ in range(3))
    for index, hits in enumerate(tags):
        for stop, entry in hits:
            bit = entry.tag.bit
            begin[index] |= bit
            end[stop - 1] |= bit
            if stop == index + 1:
                alone[index] |= bit
    return tuple(begin), tuple(alone), tuple(end)


def _lookup_key(words: Words, index: int) -> str:
    """
    Give the form under which the phrase table knows a word.

    A capital may carry its accent or not, so the table has every word without it.
    """
    key = words.keys[index]
    if key[0].isascii() or len(key) == 1 or not words.is_capitalized(index):
        return key
    return bare_initial(key)


def _pieces(quotations: tuple[Quotation, ...]) -> tuple[Piece, ...]:
    return tuple(
        sorted(
            Piece(outer, inner, number, quotation.depth)
            for number, quotation in enumerate(quotations)
            for outer, inner in zip(quotation.outer, quotation.inner, strict=True)
            if len(inner)
        )
    )


def _sentence_of(words: Words, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    found = [NOWHERE] * (len(words) + 1)
    for number, sentence in enumerate(sentences):
        for index in range(sentence.first, sentence.stop):
            found[index] = number
    return tuple(found)


def _quote_of(words: Words, quotations: tuple[Quotation, ...]) -> tuple[int, ...]:
    """Mark the words between the marks of each quotation; inner quotations come later and win."""
    found = [NOWHERE] * (len(words) + 1)
    for number, quotation in enumerate(quotations):
        for piece in quotation.inner:
            for index in words.within(piece):
                found[index] = number
    return tuple(found)


def paragraph_of(ranges: tuple[Span, ...], offset: int) -> int:
    """Give the index of the range that holds an offset, or of the last one before it."""
    return bisect_right(ranges, offset, key=lambda span: span.start) - 1

"""An article cut and tagged once: what every finder reads, and nothing else."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

import attrs

from diplotext.find.reading.memory import once
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.pack import Language
from diplotext.model import Article
from diplotext.text.dates import TimeExpression
from diplotext.text.numbers import Number
from diplotext.text.periods import Period
from diplotext.text.quotation import Quotation
from diplotext.text.sentences import Sentence
from diplotext.text.span import Span
from diplotext.text.words import Words


NOWHERE = -1


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
        opening: The outermost part of a quotation whose mark opens at a word, by the word.
        tags: For each word, and once more for the end of the text, the hits of the phrase table that begin there, longest first,
            as pairs of the index behind the last word and an entry.
        sentence_of: For each word, and for the end, the index of its sentence, or `NOWHERE`.
        quote_of: For each word, and for the end, the index of the innermost quotation around it, or `NOWHERE`.
        numbers: Numbers by the index of their first word.
        dates: Time expressions by the index of their first word.
        periods: Periods by the index of their first word.
        begin_bits: For each word, and for the end, the set of tags that begin there.
        alone_bits: The same for tags that a word has alone.
        end_bits: The same for tags that end there.
        places: By the bit of a tag, and by sets of tags asked for, the words at which they begin.
        capitals: The words that begin with a capital.
        vocabulary: The folded forms of all words.
        memory: By the rule, what it gave for each place that it was asked for; see `once`.

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
    opening: dict[int, Piece]
    tags: tuple[tuple[tuple[int, Entry], ...], ...]
    sentence_of: tuple[int, ...]
    quote_of: tuple[int, ...]
    numbers: dict[int, Number]
    dates: dict[int, TimeExpression]
    periods: dict[int, Period]
    begin_bits: tuple[int, ...]
    alone_bits: tuple[int, ...]
    end_bits: tuple[int, ...]
    places: dict[int, tuple[int, ...]]
    capitals: tuple[int, ...]
    vocabulary: frozenset[str]
    memory: dict[object, dict[object, object]] = attrs.field(
        factory=dict[object, dict[object, object]], repr=False, kw_only=True
    )

    def key(self, index: int) -> str:
        """Give the folded form of a word, or nothing where there is no word."""
        keys = self.words.keys
        return keys[index] if 0 <= index < len(keys) else ""

    def hit(self, index: int, tag: Tag) -> tuple[int, Entry] | None:
        """Give the longest hit of a tag that begins at a word: where it ends, and its entry."""
        try:
            if index < 0 or not self.begin_bits[index] & tag.bit:
                return None
        except IndexError:
            return None
        for pair in self.tags[index]:
            if pair[1].tag is tag:
                return pair
        return None  # pragma: no cover - the bit tells of one

    def where(self, tags: int) -> tuple[int, ...]:
        """Give the words, in order, at which an entry with one of a set of tags begins."""
        found = self.places.get(tags)
        if found is None:
            each = (places for bit, places in self.places.items() if bit & tags == bit)
            found = self.places[tags] = tuple(sorted(set(chain(*each))))
        return found

    def among(self, tags: int, first: int, stop: int) -> Sequence[int]:
        """Give the words of a range at which an entry with one of a set of tags begins."""
        places = self.where(tags)
        return places[bisect_left(places, first) : bisect_left(places, stop)]

    def hits(self, tag: Tag) -> Iterator[tuple[int, int, Entry]]:
        """Give, in order, where a tag begins in a sentence and where it ends, with its entry."""
        return (
            (index, *hit)
            for index in self.where(tag.bit)
            if (hit := self.hit(index, tag)) and self.sentence_of[index] != NOWHERE
        )

    def begins(self, index: int, tags: int) -> bool:
        """Tell whether an entry with one of a set of tags begins at a word."""
        try:
            return index >= 0 and self.begin_bits[index] & tags != 0
        except IndexError:
            return False

    def is_one_of(self, index: int, tags: int) -> bool:
        """Tell whether a word alone has one of a set of tags."""
        try:
            return index >= 0 and self.alone_bits[index] & tags != 0
        except IndexError:
            return False

    def over(self, index: int, tags: int, stop: int | None = None) -> int:
        """Step over words each of which has one of a set of tags, as far as a word at which to stop."""
        end = len(self.alone_bits) if stop is None else stop
        while index < end and self.is_one_of(index, tags):
            index += 1
        return index

    def over_capitals(self, index: int, stop: int) -> int:
        """Step over words with capitals, as far as a word at which to stop."""
        while index < stop and self.words.is_capitalized(index):
            index += 1
        return index

    def has(self, index: int, tag: Tag, feature: str | None = None) -> bool:
        """Tell whether a word alone has a tag, and the feature if one is asked for."""
        try:
            if index < 0 or not self.alone_bits[index] & tag.bit:
                return False
        except IndexError:
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
        try:
            if index < 0 or not self.end_bits[index] & tag.bit:
                return False
        except IndexError:
            return False
        behind = index + 1
        near = self.tags[max(0, behind - longest) : behind]
        return any(
            entry.tag is tag and (feature is None or feature in entry.features)
            for hits in near
            for stop, entry in hits
            if stop == behind
        )

    def spelled(self, forms: Collection[str]) -> Sequence[int]:
        """Give the words, in order, whose folded form is one of some; few texts have any of a list."""
        if self.vocabulary.isdisjoint(forms):
            return ()
        met = self.vocabulary.intersection(forms)
        return [at for at, key in enumerate(self.words.keys) if key in met]

    @once
    def phrases(self, name: str) -> tuple[tuple[str, ...], ...]:
        """
        Give the phrases of a list of the pack that can stand in the text, each cut into its words.

        Most lists have none of which it has all words. Lists of lemmas are asked of the lexicon.
        """
        listed, has = self.language.lexicon.phrases.get(name, ()), self.vocabulary
        return tuple([phrase for phrase in listed if has.issuperset(phrase)])

    def phrase_hits(self, name: str) -> Iterator[tuple[int, int]]:
        """Give, in order, where a phrase of a list of the pack begins, and where the longest one there ends."""
        phrases = self.phrases(name)
        for at in self.spelled({phrase[0] for phrase in phrases}):
            behind = self.first_of(at, phrases)
            if behind is not None:
                yield at, behind

    def follows(self, index: int, phrase: tuple[str, ...]) -> bool:
        """Tell whether the words from an index on are those of a phrase."""
        return self.words.keys[index : index + len(phrase)] == phrase

    def first_of(self, index: int, phrases: tuple[tuple[str, ...], ...]) -> int | None:
        """Give the index behind the longest of the phrases that stands at a word, if one does."""
        keys = self.words.keys
        key = keys[index] if 0 <= index < len(keys) else None
        longest: int | None = None
        for phrase in phrases:
            if phrase and phrase[0] != key:
                continue
            stop = index + len(phrase)
            if keys[index:stop] == phrase and (longest is None or stop > longest):
                longest = stop
        return longest

    def sentence(self, index: int) -> Sentence:
        """Give the sentence of a word; an empty one where the word lies in none."""
        try:
            number = self.sentence_of[index]
        except IndexError:
            number = NOWHERE
        return self.sentences[number] if number != NOWHERE else Sentence(index, index)

    def paragraph(self, index: int) -> int:
        """Give the number of the paragraph that holds a word; the first one for what lies before the text."""
        return paragraph_of(self.body, self.words.starts[max(0, index)])

    def paragraph_start(self, index: int) -> int:
        """Give the first word of the paragraph that holds a word; that of the text where it has no body."""
        whole = self.body[self.paragraph(index)] if self.body else None
        return 0 if whole is None else self.words.within(whole).start

    def is_mark(self, index: int, marks: str) -> bool:
        """Tell whether a word is one of these marks."""
        try:
            return index >= 0 and self.words.keys[index] in marks
        except IndexError:
            return False

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


def inside(places: Sequence[int], indexes: range) -> Sequence[int]:
    """
    Give those of some words, given in order, that lie in a range.

    Example:
        >>> inside((2, 5, 8, 9), range(5, 9))
        (5, 8)
    """
    first, stop = indexes.start, indexes.stop
    return places[bisect_left(places, first) : bisect_left(places, stop)]


def paragraph_of(ranges: tuple[Span, ...], offset: int) -> int:
    """Give the index of the range that holds an offset, or of the last one before it."""
    return bisect_right(ranges, offset, key=lambda span: span.start) - 1

"""A text read as an instrument: its words, and what the pack says of each, looked up once."""

from bisect import bisect_left

import attrs

from diplotext.find.instruments.bond import Place
from diplotext.find.reading.memory import once
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.pack import Language
from diplotext.lang.terms import Term, TermKind
from diplotext.text.words import Words, cut


_NAMING = frozenset(
    {
        Tag.DEMONYM,
        Tag.ORGANIZATION,
        Tag.MEASURE,
        Tag.VERB,
        Tag.EVENT,
        Tag.PART,
        Tag.OBSERVING,
        Tag.STATE,
        Tag.CIVILITY,
        Tag.ROLE,
        Tag.ABSENCE,
    }
)

_CLOSING = {"«": "»", "“": "”»", "„": "“”", '"': '"'}


@attrs.frozen(eq=False)
class Draft:
    """
    A text with its words and the terms that begin at each.

    Attributes:
        text: The text.
        language: The pack it is read with.
        words: Its words.
        terms: By the index of their first word, the terms with the index behind their last,
            longest first.
        memory: By the rule, what it gave for each place that it was asked for; see `once`.
    """

    text: str
    language: Language
    words: Words
    terms: dict[int, tuple[tuple[int, Term], ...]]
    memory: dict[object, dict[object, object]] = attrs.field(
        factory=dict[object, dict[object, object]], repr=False, kw_only=True
    )

    @classmethod
    def of(cls, text: str, language: Language, words: Words | None = None) -> "Draft":
        """Look the words of a text up, cut before or not."""
        if words is None:
            words = cut(text, elided=language.elided)
        return cls(text, language, words, language.instruments.by_word(words))

    @property
    def is_bracketed(self) -> bool:
        """Whether what belongs to a verb closes its clause, as in German."""
        return "verb-second" in self.language.instruments.traits

    def at(self, offset: int) -> int:
        """Give the index of the first word that begins at an offset or behind it."""
        return bisect_left(self.words.starts, offset)

    def hit(self, index: int, *kinds: TermKind) -> tuple[int, Term] | None:
        """Give the longest term of some kinds that begins at a word: where it ends, and it."""
        for stop, term in self.terms.get(index, ()):
            if term.kind in kinds:
                return stop, term
        return None

    def holds(self, place: Place, *kinds: TermKind) -> bool:
        """Tell whether a term of some kinds begins at one of some words."""
        return any(self.hit(at, *kinds) is not None for at in range(*place))

    def follows(self, index: int, *kinds: TermKind) -> bool:
        """Tell whether a term of some kinds, of one or two words, ends right before a word."""
        near = (self.hit(at, *kinds) for at in range(max(0, index - 2), index))
        return any(hit is not None and hit[0] == index for hit in near)

    @once
    def entries(self, index: int) -> tuple[tuple[int, Entry], ...]:
        """Give the demonyms, organizations, measures, events and verbs that begin at a word, longest first."""
        if not 0 <= index < len(self.words):
            return ()
        begun = self.language.lexicon.table.beginning(self.words.keys, index)
        return tuple([pair for pair in begun if pair[1].tag in _NAMING])

    def is_tagged(self, index: int, *tags: Tag) -> bool:
        """Tell whether a word alone has one of some tags of the lexicon, those of `entries` or any other."""
        hits = self.language.lexicon.table.find(self.words.keys[index : index + 1])
        return any(entry.tag in tags for hit in hits for entry in hit.values)

    def is_mark(self, index: int, marks: str) -> bool:
        """Tell whether a word is one of these marks."""
        return 0 <= index < len(self.words) and self.words.keys[index] in marks

    def is_quoted(self, first: int, index: int) -> bool:
        """Tell whether a quotation opened between two words goes on at the second."""
        return bool(self._closing_marks(first, index))

    def quotation_end(self, first: int, index: int, stop: int) -> int | None:
        """Give the mark that closes, before a third word, the quotation that goes on at a second; None where there is none."""
        closing = self._closing_marks(first, index)
        marks = (n for n in range(index, stop) if closing and self.is_mark(n, closing))
        return next(marks, None)

    def _closing_marks(self, first: int, index: int) -> str:
        """Give the marks that would close the quotation which goes on at the second of two words."""
        closing = ""
        for mark in self.words.keys[first:index]:
            closing = "" if closing and mark in closing else _CLOSING.get(mark, closing)
        return closing

    def behind_adverbs(self, index: int) -> int:
        """Give the index behind the adverbs at a word, with the commas that set them off."""
        while True:
            hit = self.hit(index, TermKind.ADVERB)
            if hit is None:
                return index
            index = hit[0]
            while self.is_mark(index, ",_*"):
                index += 1


_FEWEST_LETTERS = 3


def is_letter(draft: Draft) -> bool:
    """Tell whether a text has so many set phrases of notes and letters that it is made of them."""
    letters = sum(draft.hit(at, TermKind.LETTER) is not None for at in draft.terms)
    return letters >= _FEWEST_LETTERS

"""Copy in capitals or in small letters alone, read as if it were printed as other copy is: names with a capital, the rest without."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

import attrs

from diplotext.find.reading.caseless_names import Print, named_words
from diplotext.find.reading.compounds import compound_entries
from diplotext.find.reading.preparation import Tags, named_ranges
from diplotext.find.reading.unaccented import restored
from diplotext.lang.bare import bare
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.pack import Language
from diplotext.model import Article, ParagraphRole
from diplotext.text.words import Words, cut


_CAPITALS = 0.9
"""The share of capitals among the letters from which on a text is in capitals alone."""
_FEWEST = 40
"""With fewer letters nothing is told: a line in capitals may be a name or a cry, one without them a scrap."""
_SPOKEN = frozenset({ParagraphRole.BODY, ParagraphRole.TABLE})
_PROPER = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)
_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL)
_SMALL = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.COORDINATOR)
_COMMON = _SMALL | tag_bits(
    Tag.SUBJECT_PRONOUN,
    Tag.CLITIC,
    Tag.QUESTION_WORD,
    Tag.RELATIVE,
    Tag.COMPLEMENTIZER,
    Tag.NEGATION,
    Tag.SUBORDINATOR,
    Tag.ADVERB,
    Tag.VERB,
)
_NO_PRINT = tag_bits(Tag.NOT_NAME, Tag.PARTICLE)
_ENDS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}")
_OPENS = frozenset("\"«»“”„‘'-(\N{EN DASH}\N{EM DASH}¿¡")


def recased(article: Article, language: Language) -> Article:
    """
    Give an article whose body is in capitals, or has none, with the capitals that other copy has.

    Every letter keeps its place, so that what is found in the one text stands in the other.
    An article with letters of both kinds, or one too short to tell, is given back as it is.
    The cost is linear in the length of the text.

    Args:
        article: What a reader of formats gave.
        language: The pack by whose words names are told from others.
    """
    body = "".join(
        p.span.of(article.text) for p in article.paragraphs if p.role in _SPOKEN
    )
    letters = sum(map(str.isalpha, body))
    capitals = sum(map(str.isupper, body))
    if letters < _FEWEST or 0 < capitals < _CAPITALS * letters:
        return article
    return _with_text(article, _Recasing.of(article, language).text())


def _with_text(article: Article, text: str) -> Article:
    """Give an article another text of the same length, and its signatures as they are printed there."""

    def printed(name: str) -> str:
        at = article.text.find(name)
        return name if at < 0 else text[at : at + len(name)]

    credited = (
        attrs.evolve(credit, names=tuple(map(printed, credit.names)))
        for credit in article.credits
    )
    byline = tuple(map(printed, article.byline))
    return attrs.evolve(article, text=text, byline=byline, credits=tuple(credited))


@attrs.frozen(eq=False)
class _Recasing:
    """
    The words of a text in letters of one kind, with what the pack says of them.

    Attributes:
        article: What is read.
        words: The words.
        language: The pack.
        tags: For each word the phrases that begin there, the longest first.
    """

    article: Article
    words: Words
    language: Language
    tags: Tags

    @classmethod
    def of(cls, article: Article, language: Language) -> "_Recasing":
        words = restored(cut(article.text, elided=language.elided), language)
        return cls(article, words, language, _tags(words, language))

    def text(self) -> str:
        """Give the text with the letters of each word as other copy prints them."""
        prints = self._printed()
        named = named_words(self.article, self.words, self.tags, prints, self.language)
        prints.update(dict.fromkeys(named, Print.CAPITAL))
        openings = {p.span.start for p in self.article.paragraphs}
        openings.update(span.start for span in named_ranges(self.article))
        text, parts, stop = self.words.text, list[str](), 0
        for at, (start, end) in enumerate(
            zip(self.words.starts, self.words.ends, strict=True)
        ):
            word = text[start:end]
            opens = self._opens(at, openings)
            how = prints.get(at) or self._unknown(at, word)
            parts += (text[stop:start], _spelt(word, how, opens=opens))
            stop = end
        return "".join((*parts, text[stop:]))

    def _printed(self) -> dict[int, Print]:
        """Give how the words are printed that the pack knows."""
        found: dict[int, Print] = {}
        stop = 0
        for at, hits in enumerate(self.tags):
            if at < stop or not hits:
                continue
            proper = self._proper(at, hits)
            if proper is not None:
                stop, entry = proper
                found.update(self._cases(at, stop, entry))
                continue
            stop = at + 1
            entries = [entry for end, entry in hits if end == stop]
            found[at] = Print.CAPITAL if self._has_capital(entries) else Print.SMALL
        return found

    def _has_capital(self, entries: list[Entry]) -> bool:
        """Tell whether a single word of the pack has a capital wherever it stands."""
        if "capital-nouns" not in self.language.lexicon.traits:
            return any(e.tag is Tag.DEMONYM and e.lemma[0].isupper() for e in entries)
        bits = tag_bits(*(entry.tag for entry in entries))
        return not bits & _COMMON & ~Tag.VERB.bit and any(
            entry.lemma[:1].isupper() and not entry.tag.bit & _NO_PRINT
            for entry in entries
        )

    def _proper(
        self, at: int, hits: tuple[tuple[int, Entry], ...]
    ) -> tuple[int, Entry] | None:
        """Give the longest name that begins at a word, unless it may be, or begins like, any other phrase."""
        bits = tag_bits(*(entry.tag for stop, entry in hits if stop == at + 1))
        if bits & Tag.DETERMINER.bit:
            return None
        common = bits & _COMMON
        for stop, entry in hits:
            if entry.tag.bit & _PLACES and not common & ~Tag.VERB.bit:
                return stop, entry
            if entry.tag.bit & _PROPER and (stop > at + 1 or not common):
                return stop, entry
        return None

    def _cases(self, first: int, stop: int, entry: Entry) -> dict[int, Print]:
        """Give how the words of a name are printed: as the pack has it, or with a capital but for those of grammar."""
        if "acronym" in entry.features:
            return dict.fromkeys(range(first, stop), Print.CAPITALS)
        lemma = cut(entry.lemma, elided=self.language.elided)
        if lemma.keys == self.words.keys[first:stop]:
            return {at: _print_of(lemma.form(at - first)) for at in range(first, stop)}
        return {
            at: Print.SMALL if self._is_small(at) else Print.CAPITAL
            for at in range(first, stop)
        }

    def _is_small(self, at: int) -> bool:
        return any(
            entry.tag.bit & _SMALL for end, entry in self.tags[at] if end == at + 1
        )

    def _opens(self, at: int, openings: AbstractSet[int]) -> bool:
        """Tell whether a word opens a paragraph, a sentence, or words quoted behind a colon."""
        keys, words = self.words.keys, self.words
        before = at - 1
        while before >= 0 and keys[before] in _OPENS:
            before -= 1
        if before < 0 or words.starts[before + 1] in openings:
            return True
        if keys[before] == ":":
            return before < at - 1
        gap = words.text[words.ends[before] : words.starts[at]]
        if keys[before] not in _ENDS or not any(map(str.isspace, gap)):
            return False
        shortened = len(keys[before - 1]) == 1 and keys[before - 1].isalpha()
        return not shortened and keys[before - 1] not in self.language.abbreviations

    def _unknown(self, at: int, word: str) -> Print:
        """Tell how a word is printed that the pack does not know: an acronym stays in capitals."""
        keys = self.words.keys
        alone = 0 < at < len(keys) - 1 and keys[at - 1] == "(" and keys[at + 1] == ")"
        spoken = len(word) == 1 or not _VOWELS.isdisjoint(bare(keys[at]))
        if at and self.words.is_number(at - 1) and self.words.is_glued(at):
            return Print.SMALL
        if alone or not spoken:
            return Print.CAPITALS
        return Print.CAPITAL if self._is_noun(at) else Print.SMALL

    def _is_noun(self, at: int) -> bool:
        """Tell whether an unknown word is a noun, in a language in which nouns have a capital."""
        if "capital-nouns" not in self.language.lexicon.traits or not at:
            return False
        closes = bool(self.tags[at + 1]) or not self.words.is_word(at + 1)
        return closes and (self._is_small(at - 1) or self.words.is_number(at - 1))


def _tags(words: Words, language: Language) -> Tags:
    """Give the phrases that begin at each word, and at the end; no verb is a compound here, since all have a capital."""
    lexicon = language.lexicon
    found = [*lexicon.table.by_word(words.keys), ()]
    for at, hits in enumerate(found[:-1] if lexicon.compounds else ()):
        if not hits:
            named = compound_entries(words, at, lexicon.compounds)
            found[at] = tuple((at + 1, entry) for entry in named)
    return tuple(found)


def _print_of(form: str) -> Print:
    """Tell how a word is printed that stands as it is printed in the pack."""
    if len(form) > 1 and form.isupper():
        return Print.CAPITALS
    return Print.CAPITAL if form[0].isupper() else Print.SMALL


_VOWELS = frozenset("aeiouy")


def _spelt(word: str, how: Print, *, opens: bool) -> str:
    """Give a word with a capital, in capitals alone or in small letters; every letter stays one."""
    if how is Print.CAPITALS:
        return _one_each(str.upper, word)
    small = _one_each(str.lower, word)
    if opens or how is Print.CAPITAL:
        return _one_each(str.upper, word[0]) + small[1:]
    return small


def _one_each(change: Callable[[str], str], word: str) -> str:
    """Change each letter of a word, unless it would become several."""
    return "".join(c if len(c := change(letter)) == 1 else letter for letter in word)

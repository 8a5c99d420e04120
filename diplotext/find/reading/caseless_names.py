"""Which words are names of persons where no capitals tell: by given names, titles and verbs of speech."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto

import attrs

from diplotext.find.reading.preparation import Tags, signatures_of
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.pack import Language
from diplotext.lang.people import given_names
from diplotext.model import Article, ParagraphRole
from diplotext.text.words import Words, cut


class Print(Enum):
    """How other copy prints a word."""

    SMALL = auto()
    CAPITAL = auto()
    CAPITALS = auto()


_TITLES = tag_bits(Tag.ROLE, Tag.CIVILITY, Tag.QUALIFIER)
_APOSTROPHES = frozenset("'’")
_LINKS = _APOSTROPHES | {"-"}
_SIGNED = frozenset({ParagraphRole.BYLINE, ParagraphRole.CREDITS})
_SHORTEST = 3
_FULL = 2
_PREFIX = 2
_REACH = 12


def named_words(
    article: Article,
    words: Words,
    tags: Tags,
    prints: Mapping[int, Print],
    language: Language,
) -> Iterator[int]:
    """
    Give the words that are parts of names of persons, and of the place that a story is from.

    Args:
        article: What is read.
        words: Its words.
        tags: For each word the phrases that begin there.
        prints: How the words are printed that the pack knows.
        language: The pack.
    """
    lexicon = language.lexicon
    given = given_names() | lexicon.feminine_given | lexicon.masculine_given
    names = _Names(words, tags, prints, language, given)
    found = set(names.told())
    elided = language.elided
    signed = {
        key for name in signatures_of(article) for key in cut(name, elided=elided).keys
    }
    signatures = {
        at
        for paragraph in article.paragraphs
        if paragraph.role in _SIGNED
        for at in words.within(paragraph.span)
        if words.keys[at] in signed
    }
    place = "" if article.dateline is None else article.dateline.place or ""
    keys = {words.keys[at] for at in found}.union(signed, cut(place).keys)
    for at, key in enumerate(words.keys):
        again = len(key) >= _SHORTEST and key in keys and names.is_unknown(at)
        if at in found or at in signatures or again:
            yield at


@attrs.frozen(eq=False)
class _Names:
    words: Words
    tags: Tags
    prints: Mapping[int, Print]
    language: Language
    given: frozenset[str]

    def told(self) -> Iterator[int]:
        """Give the words of names that what stands before or behind them tells of."""
        at = 0
        while at < len(self.words):
            if not self._begins(at):
                at += 1
                continue
            stop = self._end(at)
            yield from self._parts(at, stop)
            at = stop

    def is_unknown(self, at: int) -> bool:
        """Tell whether a word of letters stands in no list of the pack."""
        is_word = at < len(self.words) and len(self.words.keys[at]) > 1
        return is_word and self.words.is_word(at) and at not in self.prints

    def _is_given(self, at: int) -> bool:
        key = self.words.keys[at] if at < len(self.words) else ""
        return key in self.given and not self._bits(at) & ~_NAMED

    def _bits(self, at: int) -> int:
        if not 0 <= at < len(self.tags):
            return 0
        return tag_bits(*(e.tag for stop, e in self.tags[at] if stop == at + 1))

    def _begins(self, at: int) -> bool:
        """Tell whether a name of a person begins at a word."""
        if self._is_given(at) and self._is_name_part(at + 1):
            return True
        opens = self.is_unknown(at) or self._is_initial(at) or self._is_prefix(at)
        if not opens or self._bits(at - 1) & Tag.DETERMINER.bit:
            return False
        stop = self._end(at)
        if self._is_titled(at) or self._is_given(at - 1):
            return stop - at >= _FULL or not self._has_complement(stop)
        if self._is_spoken_by(at) and not self._has_complement(stop):
            return True
        if self._is_free(at) and (self._speaks(stop) or self._is_full(at, stop)):
            return True
        return self._is_apposed(at, stop)

    def _has_complement(self, at: int) -> bool:
        """Tell whether a word leads to a complement, which nouns have and names do not."""
        return at < len(self.tags) and any(
            entry.tag is Tag.PREPOSITION and "of" in entry.features
            for _, entry in self.tags[at]
        )

    def _is_full(self, at: int, stop: int) -> bool:
        """Tell whether two words or more before a comma open a clause: a name, and who it is."""
        return (
            stop - at >= _FULL
            and stop < len(self.words)
            and self.words.keys[stop] == ","
        )

    def _is_prefix(self, at: int) -> bool:
        """Tell whether an article of another language is tied to a name by a hyphen ("al-Hadi")."""
        keys = self.words.keys
        if at + 2 >= len(keys) or len(keys[at]) != _PREFIX or keys[at + 1] != "-":
            return False
        return self.words.is_glued(at + 1) and self.is_unknown(at + 2)

    def _is_titled(self, at: int) -> bool:
        """Tell whether a title stands before a word, or a demonym that is one or goes with one."""
        before = at - 1
        if not self._bits(before) & Tag.DEMONYM.bit:
            return bool(self._bits(before) & _TITLES)
        return bool(self._bits(before - 1) & (_TITLES | Tag.DETERMINER.bit))

    def _is_apposed(self, at: int, stop: int) -> bool:
        """Tell whether two words or more stand between commas behind a title and what belongs to it."""
        keys = self.words.keys
        if stop - at < _FULL or not at or keys[at - 1] != ",":
            return False
        if self.words.is_word(stop) and not self._speaks(stop):
            return False
        for before in range(at - 2, max(at - 2 - _REACH, -1), -1):
            if not self.words.is_word(before) and keys[before] not in _LINKS:
                return False
            if self._bits(before) & _TITLES:
                return True
        return False

    def _speaks(self, at: int) -> bool:
        """Tell whether a verb of speech stands at a word."""
        if not 0 <= at < len(self.tags):
            return False
        reporting = self.language.lexicon.reporting
        return any(
            not cue.tail and not cue.weak
            for _, entry in self.tags[at]
            if entry.tag is Tag.VERB
            for cue in reporting.get(entry.lemma, ())
        )

    def _is_spoken_by(self, at: int) -> bool:
        """Tell whether a verb of speech stands right before a word, its subject behind it."""
        if not self._speaks(at - 1):
            return False
        behind_words = "analytic" in self.language.lexicon.traits
        return not behind_words or not self.words.is_word(at - 2)

    def _is_free(self, at: int) -> bool:
        """Tell whether a word opens a clause, so that it is the whole subject of its verb."""
        before = at - 1
        return (
            before < 0
            or not (self.words.is_word(before) or self.words.is_number(before))
            or bool(self._bits(before) & _OPENERS)
        )

    def _is_name_part(self, at: int) -> bool:
        """Tell whether a name may go on with a word, or with a particle before it."""
        while at < len(self.words) and self._bits(at) & Tag.PARTICLE.bit:
            at += 1
        return at < len(self.words) and (
            self.is_unknown(at) or self._is_given(at) or self._is_initial(at)
        )

    def _is_initial(self, at: int) -> bool:
        """Tell whether a word is an initial, or a letter before an apostrophe, within a name."""
        keys = self.words.keys
        if at + 2 >= len(keys) or len(keys[at]) > 1 or not keys[at].isalpha():
            return False
        if keys[at + 1] in _APOSTROPHES:
            return self.words.is_glued(at + 1) and self.is_unknown(at + 2)
        return keys[at + 1] == "." and self._is_name_part(at + 2)

    def _end(self, at: int) -> int:
        """Give the word behind a name: unknown words, given names, initials, hyphens and particles between."""
        stop = at
        while stop < len(self.words):
            if self.is_unknown(stop) or self._is_given(stop):
                stop += 1
            elif self._is_initial(stop):
                stop += 2
            elif self._is_link(stop) and self._is_name_part(stop + 1):
                stop += 1
            elif self._is_prefix(stop):
                stop += 2
            elif (
                self._bits(stop) & Tag.PARTICLE.bit
                and self._is_name_part(stop + 1)
                and stop > at
            ):
                stop += 1
            else:
                break
        return max(stop, at + 1)

    def _is_link(self, at: int) -> bool:
        """Tell whether a hyphen or an apostrophe ties two words."""
        tied = self.words.is_glued(at) and self.words.is_glued(at + 1)
        return tied and self.words.keys[at] in _LINKS

    def _parts(self, first: int, stop: int) -> Iterator[int]:
        for at in range(first, stop):
            particle = self._bits(at) & Tag.PARTICLE.bit and not self._is_initial(at)
            if self.words.is_word(at) and not particle:
                yield at


_NAMED = tag_bits(Tag.NOT_NAME, Tag.PARTICLE, Tag.CAPITAL, Tag.STATE)
_OPENERS = tag_bits(Tag.COMPLEMENTIZER, Tag.COORDINATOR, Tag.SUBORDINATOR)

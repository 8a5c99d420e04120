"""A text whose accents were left out, read as if it had them: "a declare", "segun fuentes", "fuer"."""

import re
from collections.abc import Mapping

import attrs

from diplotext.lang.accents import Accents, accents_of
from diplotext.lang.entry import GRAMMAR, Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.lang.pack import Language
from diplotext.text.words import Words


_ACCENTED = re.compile(r"[^\W\d_a-zA-Z]|[\u0300-\u036f]")
"""A letter beyond the plain ones, or the mark for an accent that follows its letter."""
_REACH = 5
_LONG = 6
"""A word in capitals alone that has so many letters is no acronym: all words are printed so."""
_NO_NOUN = GRAMMAR | tag_bits(
    Tag.VERB,
    Tag.LIST_JOINER,
    Tag.PLACE_PREPOSITION,
    Tag.REPORTING_PREPOSITION,
    Tag.NOT_NAME,
    Tag.PARTICLE,
    Tag.EVENT,
    Tag.ADJECTIVE,
    Tag.QUALIFIER,
    Tag.REPORTING_ADJECTIVE,
)
_BETWEEN = tag_bits(Tag.ADVERB, Tag.NEGATION, Tag.CLITIC, Tag.REFLEXIVE)
_BEFORE_VERB = tag_bits(Tag.SUBJECT_PRONOUN, Tag.RELATIVE, Tag.NEGATION, Tag.CLITIC)
_BEFORE_NOUN = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.ADJECTIVE)
_NEVER_AFTER_DETERMINER = tag_bits(Tag.PREPOSITION, Tag.ADVERB, Tag.DETERMINER)
_TOLD = frozenset(
    {
        Tense.PRESENT,
        Tense.IMPERFECT,
        Tense.PAST_HISTORIC,
        Tense.FUTURE,
        Tense.CONDITIONAL,
    }
)
_HELPS = frozenset({"have", "be"})


def restored(words: Words, language: Language) -> Words:
    """
    Give the words of a text with the accents in their folded forms that the text leaves out.

    A text that has an accent anywhere keeps its words as they are. In another one a word that
    the language has only with an accent gets it. Where both exist, what stands around tells
    which is meant, but only in a text that lacks the accent of another word that is no name:
    a short text may happen to have none. The cost is linear in the number of words.

    Args:
        words: The words of the text; their places and the text itself do not change.
        language: The language whose words they are.
    """
    writes = "accents" in language.lexicon.traits
    if not writes or _ACCENTED.search(words.text):
        return words
    accents = accents_of(language)
    options = {
        at: spellings
        for at, key in enumerate(words.keys)
        if key[0].isalpha()
        and (spellings := accents.spellings(key)) not in ((), (key,))
    }
    sure = {at: found[0] for at, found in options.items() if len(found) == 1}
    keys = [sure.get(at, key) for at, key in enumerate(words.keys)]
    choice = _Choice(language, accents, keys, options)
    if any(
        not _may_be_name(words.form(at))
        and (words.keys[at] not in found or choice.is_participle(at))
        for at, found in options.items()
    ):
        for at in options.keys() - sure.keys():
            keys[at] = choice.of(at)
    return attrs.evolve(words, keys=tuple(keys))


def _may_be_name(form: str) -> bool:
    """Tell whether a word is printed like a name: with a capital, and no longer one in capitals alone."""
    return form[0].isupper() and not (len(form) >= _LONG and form.isupper())


@attrs.frozen(eq=False)
class _Choice:
    """
    Which word is meant where a spelling without accents may be several.

    Attributes:
        language: The pack.
        accents: Its words by their spelling without accents.
        keys: The words, those that are sure with their accents.
        options: By the place, what the words may be.
        known: What the pack says of words asked for.
    """

    language: Language
    accents: Accents
    keys: list[str]
    options: Mapping[int, tuple[str, ...]]
    known: dict[str, tuple[Entry, ...]] = attrs.field(
        factory=dict[str, tuple[Entry, ...]], repr=False
    )

    def of(self, at: int) -> str:
        """Give the word that is meant at a place with several."""
        options = self.options[at]
        bits = {option: self._bits(option) for option in options}
        grammar = [option for option in options if bits[option] & GRAMMAR]
        if not grammar:
            return min(options, key=lambda option: self._rank(at, option))
        usual = [option for option in options if option in self.language.usual_accents]
        spelt = self.keys[at] if self.keys[at] in grammar else grammar[0]
        word = usual[0] if usual else spelt
        verbs = [option for option in options if self._is_told(option)]
        if verbs and self._has_verb(at, bits[word]):
            return verbs[0]
        return word

    def is_participle(self, at: int) -> bool:
        """Tell whether a word must be a participle, behind its auxiliary, and is one with an accent alone."""
        options = [word for word in self.options[at] if self._is_participle(word)]
        return bool(options) and self.keys[at] not in options and self._is_helped(at)

    def _is_participle(self, word: str) -> bool:
        return any(verb.value is Tense.PARTICIPLE for verb in self._verbs(word))

    def _entries(self, word: str) -> tuple[Entry, ...]:
        if word not in self.known:
            (hits,) = self.language.lexicon.table.by_word((word,))
            self.known[word] = tuple(entry for _, entry in hits)
        return self.known[word]

    def _bits(self, word: str) -> int:
        return tag_bits(*(entry.tag for entry in self._entries(word)))

    def _verbs(self, word: str) -> list[Entry]:
        return [entry for entry in self._entries(word) if entry.tag is Tag.VERB]

    def _is_told(self, word: str) -> bool:
        """Tell whether a word is a verb of the third person, in a tense in which news is told."""
        return any(
            verb.value in _TOLD and "3" in verb.features for verb in self._verbs(word)
        )

    def _around(self, at: int, step: int) -> int:
        """Give the next word before or behind one that no adverb, negation or pronoun of the verb is."""
        found = at + step
        while abs(found - at) <= _REACH and self._is_between(found):
            found += step
        return found

    def _is_between(self, at: int) -> bool:
        """Tell whether a word may stand between a verb and its auxiliary ("a-t-elle déclaré")."""
        key = self._key(at)
        if self._bits(key) & _BETWEEN or key == "-":
            return True
        is_tied = at > 0 and self.keys[at - 1] == "-"
        is_pronoun = bool(self._bits(key) & Tag.SUBJECT_PRONOUN.bit)
        return is_tied and (is_pronoun or len(key) == 1)

    def _key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def _has_verb(self, at: int, other: int) -> bool:
        """Tell whether a word that may be a verb, or else a word of grammar, is the verb here."""
        behind = self._around(at, 1)
        spellings = self.options.get(behind, (self._key(behind),))
        tenses = {entry.value for word in spellings for entry in self._verbs(word)}
        if not tenses.isdisjoint({Tense.PARTICIPLE, Tense.GERUND}):
            return True
        if self._bits(self._key(at - 1)) & _BEFORE_VERB:
            return True
        follows = self._bits(self._key(at + 1)) & _NEVER_AFTER_DETERMINER
        stands = self._is_noun(self._key(at - 1)) and not self._is_told(
            self._key(at - 1)
        )
        return bool(other & Tag.DETERMINER.bit and (follows or stands))

    def _is_noun(self, word: str) -> bool:
        return bool(self._bits(word) & ~_NO_NOUN)

    def _rank(self, at: int, option: str) -> tuple[int, bool, str]:
        """Tell how little a word of content fits where it stands."""
        participle = self._is_participle(option)
        known = 0 if self._entries(option) else 2
        noun = 1 if self._is_noun(option) else known + (2 if option.isascii() else 3)
        if self._bits(self._key(at - 1)) & _BEFORE_NOUN:
            return noun, participle, option
        if self._is_helped(at) or self._has_agent(at):
            fit = 0 if participle else noun
        else:
            fit = 0 if self._is_told(option) else noun
        return fit, not participle, option

    def _is_helped(self, at: int) -> bool:
        """Tell whether an auxiliary stands before a word, with no more than adverbs between."""
        auxiliaries = self.language.lexicon.auxiliaries
        before = self._around(at, -1)
        spellings = self.options.get(before, (self._key(before),))
        return any(
            auxiliaries.get(verb.lemma) in _HELPS
            for word in spellings
            for verb in self._verbs(word)
        )

    def _has_agent(self, at: int) -> bool:
        """Tell whether the words behind tell by whom something is done."""
        entries = self._entries(self._key(at + 1))
        return any(entry.tag is Tag.AGENT for entry in entries)

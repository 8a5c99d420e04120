"""How the words of a language are spelt where its accents are left out, and with them again."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import attrs

from diplotext.lang.bare import bare
from diplotext.lang.pack import Language
from diplotext.lang.toml import load_toml, strings_within
from diplotext.lang.verb_index import VerbIndex
from diplotext.text.words import cut


@attrs.frozen(eq=False)
class Accents:
    """
    The words of a language by what they are where accents are left out.

    Attributes:
        words: By the bare form, the words that have accents.
        plain: The words that have none.
        distinct: Words which the accent of their initial tells from another word.
        lemmas: By a bare beginning, the verbs of which forms begin so.
        verbs: The verbs by their forms.
        longest: How long the longest of these beginnings is.
        spelt_out: Letters for which more is written than the letter below the accent.
        known: What was told of the words asked for.

    .. versionadded:: 0.1.0
    """

    words: Mapping[str, frozenset[str]]
    plain: frozenset[str]
    distinct: frozenset[str]
    lemmas: Mapping[str, frozenset[str]]
    verbs: VerbIndex
    longest: int
    spelt_out: Mapping[str, str]
    known: dict[str, tuple[str, ...]] = attrs.field(
        factory=dict[str, tuple[str, ...]], repr=False
    )

    def spellings(self, word: str) -> tuple[str, ...]:
        """
        Give the words of the language that a word without accents may be, itself among them.

        Args:
            word: A folded word in ASCII.

        Example:
            >>> from diplotext.lang.pack import load
            >>> accents_of(load("fr")).spellings("declare")
            ('déclare', 'déclaré')
        """
        found = self.known.get(word)
        if found is None:
            found = tuple(sorted(self._spellings(word)))
            if len(self.known) < _MOST_MET:
                self.known[word] = found
        return found

    def _spellings(self, word: str) -> set[str]:
        found = set(self.words.get(word, ()))
        if word in self.plain:
            found.add(word)
        verbs: set[str] = set()
        for at in range(min(len(word), self.longest) + 1):
            verbs |= self.lemmas.get(word[:at], frozenset())
        for lemma in verbs:
            found.update(
                form
                for form in self.verbs.forms(lemma)
                if bare(form, spelt_out=self.spelt_out) == word
            )
        return self._fully_accented(found)

    def _fully_accented(self, spellings: set[str]) -> set[str]:
        """Leave out spellings that only lack the accent of the initial, which a capital may lack."""
        lacking = {
            bare(word[0]) + word[1:]
            for word in spellings - self.distinct
            if len(word) >= _SHORTEST and not word[0].isascii()
        }
        return spellings - lacking


_SHORTEST = 3
"""Words with fewer letters are words of their own without the accent of their initial."""
_MOST_MET = 65_536
"""Words are remembered until so many have been met."""


@cache
def accents_of(language: Language) -> Accents:
    """
    Give the words of a pack by their spelling without accents; made once, when first asked for.

    Example:
        >>> from diplotext.lang.pack import load
        >>> accents_of(load("de")).spellings("fuer")
        ('für',)

    .. versionadded:: 0.1.0
    """
    lexicon = language.lexicon
    spelt_out = language.spelt_out
    words: dict[str, set[str]] = {}
    listed = {word for name in _LISTS for word in _printed(language, name)}
    known = lexicon.table.words() | lexicon.incidents.words() | listed
    plain = frozenset(word for word in known if word.isascii())
    mixed = {word for name in _MIXED for word in _printed(language, name)}
    for word in known | mixed:
        if not word.isascii():
            words.setdefault(bare(word, spelt_out=spelt_out), set()).add(word)
    lemmas: dict[str, set[str]] = {}
    for beginning, lemma in lexicon.index.beginnings():
        lemmas.setdefault(bare(beginning, spelt_out=spelt_out), set()).add(lemma)
    return Accents(
        words=_frozen(words),
        plain=plain,
        distinct=frozenset(lexicon.suffixes.get("accented", ())),
        lemmas=_frozen(lemmas),
        verbs=lexicon.index,
        longest=max(map(len, lemmas), default=0),
        spelt_out=spelt_out,
    )


def _frozen(sets: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(values) for key, values in sets.items()}


_LISTS = ("language", "grammar", "numbers", "time", "periods")
"""Files that print words of the language alone, with their accents."""
_MIXED = ("copy", "instruments")
"""Files that name kinds of things too, or print words without their accents as well."""


def _printed(language: Language, name: str) -> Iterator[str]:
    """Give the words that a file of a pack prints."""
    for value in strings_within(load_toml(language.folder / f"{name}.toml")):
        keys = cut(value.replace("/", " "), elided=language.elided).keys
        yield from (key for key in keys if key[0].isalpha())

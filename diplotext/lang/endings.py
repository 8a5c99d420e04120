"""The endings of a paradigm, read once for all verbs that have it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from diplotext.lang.inflect import MISSING, OTHER, STEM, WEAK, Tense, spell
from diplotext.text.words import fold


@attrs.frozen
class Endings:
    """
    What a paradigm puts behind the stems of its verbs, and around them.

    Attributes:
        cut: What is cut off the infinitive.
        suffixes: All that stands behind a stem, folded, whichever stem it is.
        around: Endings that stand on both sides of the stem ("ge_t").
        passive: The endings of the participle, as the pack has them.
        stems: How many further stems a verb needs.
        longest: How many letters the longest suffix has.

    Example:
        >>> table = {"infinitive": "en", "present": ["e", "1st", "1t", "en", "t", "en"]}
        >>> sorted(Endings.of(table).suffixes), Endings.of(table).stems
        (['e', 'en', 'st', 't'], 1)
    """

    cut: str
    suffixes: frozenset[str]
    around: tuple[str, ...]
    passive: tuple[str, ...]
    stems: int
    longest: int

    @classmethod
    def of(cls, paradigm: Mapping[str, object]) -> "Endings":
        """Read a paradigm that is known to be well formed."""
        cut = str(paradigm[Tense.INFINITIVE.value])
        endings = [e for tense in Tense for e in _spellings(paradigm, tense)]
        around = [e for e in endings if STEM in e and not e[:1].isdecimal()]
        numbers = [int(e[0]) for e in endings if e[:1].isdecimal()]
        behind = [e.removeprefix(WEAK) for e in endings if e not in around]
        behind = [e[1:] if e[:1].isdecimal() else e for e in behind]
        suffixes = frozenset(map(fold, (cut, *behind)))
        return cls(
            cut,
            suffixes,
            tuple(around),
            tuple(_spellings(paradigm, Tense.PARTICIPLE)),
            max(numbers, default=0),
            max(map(len, suffixes)),
        )

    def fits(self, lemma: str, stems: Sequence[str]) -> bool:
        """Tell whether a verb ends as the paradigm has it and gives all stems that it asks for."""
        return lemma.endswith(self.cut) and len(stems) >= self.stems

    def circumfixed(self, stem: str) -> Iterator[str]:
        """Give the forms of a verb that have something before the stem too."""
        return (ending.replace(STEM, stem) for ending in self.around)

    def participles(self, roots: tuple[str, ...]) -> Iterator[str]:
        """Give the participles of a verb with these stems."""
        return (spell(ending, roots) for ending in self.passive)


def _spellings(paradigm: Mapping[str, object], tense: Tense) -> Iterator[str]:
    """Give the endings of a tense that exist; the infinitive has a text and no list."""
    cells = paradigm.get(tense.value, ())
    if not isinstance(cells, list | tuple):
        return
    for cell in cast("Sequence[object]", cells):
        yield from (e for e in str(cell).split(OTHER) if e != MISSING)

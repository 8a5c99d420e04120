"""Which language a text is in, as far as there is a pack for it."""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import attrs

from diplotext.lang.pack import available, load
from diplotext.lang.toml import load_toml, strings
from diplotext.text.words import frequencies


_WordsOf = Mapping[str, frozenset[str]]

_NEIGHBOURS = Path(__file__).with_name("neighbours.toml")
_NEAR, _SAMPLE = 2_000, 24_000
_FEWEST_WORDS = 8
_FEWEST_HITS = 3
_SMALLEST_SHARE = 0.15
_LEAD_OVER_NEXT = 1.5
_FEWEST_KNOWN = 2
_SHARE_OF_KNOWN = 0.25
_LEAD_OF_KNOWN = 2.5
_SHORTEST_STEM = 5


def detect(text: str) -> str | None:
    """
    Tell which of the languages with a pack the text is written in, by its small words.

    Only the beginning of the text is looked at: some three hundred words, and some four
    thousand when these do not tell. Where they do not either, as in a text of a sentence or
    two, all small words count, and those that news has often: which of them a neighbour has
    as well, with a pack or without, tells nothing between these two.

    Args:
        text: Any text.

    Returns:
        The code of the pack; None when the text is too short or fits none of them.

    Example:
        >>> detect("Les deux pays se sont dits prêts à signer, selon le texte.")
        'fr'
        >>> detect("The minister said France would pay.")
        'en'
        >>> detect("Molemmat valtiot ilmoittivat olevansa valmiita sopimukseen ensi viikolla.") is None
        True

    .. versionadded:: 0.1.0
    """
    packs = _packs(available())
    near = frequencies(text[:_NEAR], elided=packs.elided)
    found = _clear_winner(near, packs)
    if found is None and len(text) > _NEAR:
        found = _clear_winner(frequencies(text[:_SAMPLE], elided=packs.elided), packs)
    return _winner_by_all_words(near, packs) if found is None else found


@attrs.frozen
class _Packs:
    """
    By which words the packs tell their languages apart.

    Attributes:
        elided: Words that keep their apostrophe in any of them.
        small: The small words of each that tell it from most others.
        known: All small words of each, and those that news has often.
        endings: The endings of other words that tell each.
        neighbours: The small words of languages without a pack.
    """

    elided: frozenset[str]
    small: _WordsOf
    known: _WordsOf
    endings: Mapping[str, tuple[str, ...]]
    neighbours: _WordsOf


@cache
def _packs(codes: tuple[str, ...]) -> _Packs:
    packs = {code: load(code) for code in codes}
    elided = frozenset[str]().union(*(pack.elided for pack in packs.values()))
    styles = {code: pack.copy for code, pack in packs.items()}
    small = {
        code: style.function_words
        for code, style in styles.items()
        if style.function_words
    }
    known = {
        code: words | styles[code].shared_words | styles[code].news_words
        for code, words in small.items()
    }
    endings = {code: tuple(styles[code].telling_endings) for code in small}
    table = load_toml(_NEIGHBOURS)
    neighbours = {code: frozenset(strings(table, code)) for code in table}
    return _Packs(elided, small, known, endings, neighbours)


def _clear_winner(counts: Counter[str], packs: _Packs) -> str | None:
    """Give the language whose telling words are frequent, and far more so than any other's."""
    total = counts.total()
    if total < _FEWEST_WORDS:
        return None
    hits = {code: _hits(counts, words) for code, words in packs.small.items()}
    best = _most(hits)
    if best is None or hits[best] < max(_FEWEST_HITS, _SMALLEST_SHARE * total):
        return None
    leads = all(
        hits[best] >= _LEAD_OVER_NEXT * hits[code] for code in hits if code != best
    )
    own = _hits(counts, packs.known[best])
    is_itself = all(own >= _hits(counts, words) for words in packs.neighbours.values())
    return best if leads and is_itself else None


def _winner_by_all_words(counts: Counter[str], packs: _Packs) -> str | None:
    """
    Give the language that knows many words, and far more of those that another does not share.

    A word counts once: what is said again and again in an imprint tells no more than said once.
    """
    known = {
        code: words | _ending_in(packs.endings[code], counts)
        for code, words in packs.known.items()
    }
    hits = {code: len(words.intersection(counts)) for code, words in known.items()}
    best = _most(hits)
    fewest = max(_FEWEST_KNOWN, _SHARE_OF_KNOWN * len(counts))
    if best is None or hits[best] < fewest:
        return None
    others = {code: words for code, words in known.items() if code != best}
    everyone = {**packs.neighbours, **others}
    return best if _tells(counts, known[best], everyone, _LEAD_OF_KNOWN) else None


def _ending_in(endings: tuple[str, ...], counts: Counter[str]) -> set[str]:
    """Give the words, longer than an ending by a syllable, that end in one of some endings."""
    return {
        word for word in counts if len(word) > _SHORTEST_STEM and word.endswith(endings)
    }


def _most(hits: Mapping[str, int]) -> str | None:
    return max(hits, key=hits.__getitem__, default=None)


def _tells(
    counts: Counter[str], words: frozenset[str], others: _WordsOf, lead: float
) -> bool:
    """Tell whether the words that each other language does not share lead over those only that one has."""
    own = words.intersection(counts)
    return all(
        len(own - other) >= max(1, lead * len(other.intersection(counts) - own))
        for other in others.values()
    )


def _hits(counts: Counter[str], words: frozenset[str]) -> int:
    return sum(map(counts.__getitem__, words.intersection(counts)))

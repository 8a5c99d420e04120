"""Which language a text is in, as far as there is a pack for it."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

import attrs

from diplotext.lang.pack import available, load
from diplotext.text.words import frequencies


_NEAR, _SAMPLE = 2_000, 24_000
_FEWEST_WORDS = 8
_FEWEST_HITS = 3
_SMALLEST_SHARE = 0.15
_LEAD_OVER_NEXT = 1.5
_MOST_WORDS = 60
_FEWEST_NEWS = 2
_SHARE_OF_NEWS = 0.25
_LEAD_OF_NEWS = 2.0


def detect(text: str) -> str | None:
    """
    Tell which of the languages with a pack the text is written in, by its small words.

    Only the beginning of the text is looked at: some three hundred words, and some four
    thousand when these do not tell. In a text of a sentence or two, the words that news has
    often count as well.

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
    counts = frequencies(text[:_NEAR], elided=packs.elided)
    near = _clear_winner(counts, packs.small)
    if near is None and len(text) > _NEAR:
        counts = frequencies(text[:_SAMPLE], elided=packs.elided)
        return _clear_winner(counts, packs.small)
    return _short_winner(counts, packs) if near is None else near


@attrs.frozen
class _Packs:
    """
    By which words the packs tell their languages apart.

    Attributes:
        elided: Words that keep their apostrophe in any of them.
        small: The small words of each.
        news: The words that news has often of each, the small ones among them.
    """

    elided: frozenset[str]
    small: Mapping[str, frozenset[str]]
    news: Mapping[str, frozenset[str]]


@cache
def _packs(codes: tuple[str, ...]) -> _Packs:
    packs = {code: load(code) for code in codes}
    elided = frozenset[str]().union(*(pack.elided for pack in packs.values()))
    small = {
        code: pack.copy.function_words
        for code, pack in packs.items()
        if pack.copy.function_words
    }
    news = {code: small[code] | packs[code].copy.news_words for code in small}
    return _Packs(elided, small, news)


def _clear_winner(
    counts: Counter[str], words: Mapping[str, frozenset[str]]
) -> str | None:
    """Give the language whose small words are frequent, and far more so than any other's."""
    total = counts.total()
    fewest = max(_FEWEST_HITS, _SMALLEST_SHARE * total)
    return (
        _best(counts, words, fewest, _LEAD_OVER_NEXT)
        if total >= _FEWEST_WORDS
        else None
    )


def _short_winner(counts: Counter[str], packs: _Packs) -> str | None:
    """Give the language of a short text of whose words news has several, and of no other's as many as half."""
    total = counts.total()
    fewest = max(_FEWEST_NEWS, _SHARE_OF_NEWS * total)
    return (
        _best(counts, packs.news, fewest, _LEAD_OF_NEWS)
        if total <= _MOST_WORDS
        else None
    )


def _best(
    counts: Counter[str],
    words: Mapping[str, frozenset[str]],
    fewest: float,
    lead: float,
) -> str | None:
    """Give the language with most words, when they are so many, and so many times the next one's."""
    hits = {
        code: sum(map(counts.__getitem__, known & counts.keys()))
        for code, known in words.items()
    }
    ranked = sorted(hits, key=hits.__getitem__, reverse=True)
    if not ranked:
        return None
    best, *others = ranked
    is_clear = all(hits[best] >= lead * hits[other] for other in others)
    return best if hits[best] >= fewest and is_clear else None

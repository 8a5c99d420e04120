"""Which language a text is in, as far as there is a pack for it."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

from diplotext.lang.pack import available, load
from diplotext.text.words import frequencies


_NEAR, _SAMPLE = 2_000, 24_000
_FEWEST_WORDS = 8
_FEWEST_HITS = 3
_SMALLEST_SHARE = 0.15
_LEAD_OVER_NEXT = 1.5


def detect(text: str) -> str | None:
    """
    Tell which of the languages with a pack the text is written in, by its small words.

    Only the beginning of the text is looked at: some three hundred words, and some four
    thousand when these do not tell.

    Args:
        text: Any text.

    Returns:
        The code of the pack; None when the text is too short or fits none of them.

    Example:
        >>> detect("Les deux pays se sont dits prêts à signer, selon le texte.")
        'fr'
        >>> detect("Molemmat valtiot ilmoittivat olevansa valmiita sopimukseen ensi viikolla.") is None
        True

    .. versionadded:: 0.1.0
    """
    elided, words = _small_words(available())
    near = _winner(text[:_NEAR], elided, words)
    if near is not None or len(text) <= _NEAR:
        return near
    return _winner(text[:_SAMPLE], elided, words)


@cache
def _small_words(
    codes: tuple[str, ...],
) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """Give the words of some packs that keep their apostrophe, and the small words of each."""
    packs = {code: load(code) for code in codes}
    elided = frozenset[str]().union(*(pack.elided for pack in packs.values()))
    return elided, {code: pack.copy.function_words for code, pack in packs.items()}


def _winner(
    sample: str, elided: frozenset[str], words: Mapping[str, frozenset[str]]
) -> str | None:
    counts = frequencies(sample, elided=elided)
    is_long = counts.total() >= _FEWEST_WORDS
    return _clear_winner(counts, words) if is_long else None


def _clear_winner(
    counts: Counter[str], words: Mapping[str, frozenset[str]]
) -> str | None:
    """Give the language whose small words are frequent, and far more so than any other's."""
    hits = {
        code: sum(map(counts.__getitem__, small & counts.keys()))
        for code, small in words.items()
        if small
    }
    ranked = sorted(hits, key=hits.__getitem__, reverse=True)
    if not ranked:
        return None
    best, *others = ranked
    enough = max(_FEWEST_HITS, _SMALLEST_SHARE * counts.total())
    is_clear = all(hits[best] >= _LEAD_OVER_NEXT * hits[other] for other in others)
    return best if hits[best] >= enough and is_clear else None

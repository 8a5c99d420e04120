"""Compounds: a word that no list knows is what its last part is."""

from collections.abc import Mapping

from diplotext.lang.entry import Entry
from diplotext.text.words import Words


_SHORTEST_FIRST = 3
_SHORTEST_HEAD = 4
_LONGEST = 60


def compound_entries(
    words: Words, index: int, heads: Mapping[str, tuple[Entry, ...]]
) -> tuple[Entry, ...]:
    """
    Give what a compound is by the longest head noun that ends it.

    Args:
        words: The words of a text.
        index: The word, which no list knows.
        heads: Folded nouns with what they are.

    Example:
        >>> from diplotext.lang.entry import Tag
        >>> from diplotext.text.words import cut
        >>> heads = {"minister": (Entry(Tag.ROLE, "Minister"),)}
        >>> [entry.lemma for entry in compound_entries(cut("Wasserminister"), 0, heads)]
        ['Minister']
    """
    key = words.keys[index]
    if not words.is_capitalized(index) or not words.is_word(index):
        return ()
    if len(key) > _LONGEST:
        return ()
    for start in range(_SHORTEST_FIRST, len(key) - _SHORTEST_HEAD + 1):
        entries = heads.get(key[start:])
        if entries is not None:
            return entries
    return ()


def shorter_heads(head: str, heads: Mapping[str, tuple[Entry, ...]]) -> tuple[str, ...]:
    """
    Give the nouns a compound ends in, by which it may be called as well.

    Example:
        >>> from diplotext.lang.entry import Tag
        >>> shorter_heads("wasserminister", {"minister": (Entry(Tag.ROLE, "Minister"),)})
        ('minister',)
    """
    found = (
        heads[head[start:]]
        for start in range(_SHORTEST_FIRST, len(head) - _SHORTEST_HEAD + 1)
        if heads and head[start:] in heads
    )
    return tuple(dict.fromkeys(e.lemma.casefold() for row in found for e in row))

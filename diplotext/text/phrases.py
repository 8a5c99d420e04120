"""The one-pass phrase table: every known word and multi-word phrase, found at once."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

import attrs


V = TypeVar("V")


@attrs.frozen
class Hit(Generic[V]):
    """
    One phrase of a table found among words.

    Attributes:
        first: Index of its first word.
        stop: Index behind its last word.
        values: What the table holds for the phrase, in the order it was given.

    .. versionadded:: 0.1.0
    """

    first: int
    stop: int
    values: tuple[V, ...]


class _Node(Generic[V]):
    """One step of the tree of phrases: what may follow, and what ends here."""

    __slots__ = ("following", "values")

    def __init__(self) -> None:
        self.following: dict[str, _Node[V]] = {}
        self.values: tuple[V, ...] = ()


class _Beginnings(dict[str, _Node[V] | None], Generic[V]):
    """The words by which phrases begin, each completed when it is first met."""

    __slots__ = ("_complete", "_known")

    def __init__(
        self,
        known: dict[str, _Node[V]],
        complete: Callable[[str, tuple[V, ...]], tuple[V, ...]],
    ) -> None:
        super().__init__()
        self._known = known
        self._complete = complete

    def __missing__(self, word: str) -> _Node[V] | None:
        node = self._known.get(word)
        values = self._complete(word, () if node is None else node.values)
        found: _Node[V] | None = None
        if node is not None or values:
            found = _Node()
            found.values = values
            found.following = {} if node is None else node.following
        if found is not None or len(self) < _MOST_MET:
            self[word] = found
        return found


_MOST_MET = 65_536
"""Words that are not in the table are remembered until so many words have been met."""


class PhraseTable(Generic[V]):
    """
    A table from phrases to values which finds all its phrases in one pass.

    A phrase is a sequence of folded words. The cost of a pass is the number of
    words times the length of the longest phrase, whatever the size of the table.

    Example:
        >>> table = PhraseTable([(("cessez", "-", "le", "-", "feu"), "CEASEFIRE")])
        >>> table.find(("un", "cessez", "-", "le", "-", "feu"))
        (Hit(first=1, stop=6, values=('CEASEFIRE',)),)

    .. versionadded:: 0.1.0
    """

    __slots__ = ("_beginnings", "_root", "_size")

    def __init__(
        self,
        entries: Iterable[tuple[Sequence[str], V]],
        *,
        complete: Callable[[str, tuple[V, ...]], tuple[V, ...]] | None = None,
    ) -> None:
        """
        Build the table.

        Args:
            entries: Pairs of a phrase, at least one word long, and its value;
                a phrase given twice keeps both values.
            complete: Gives all values of a single word from the word and those in the entries,
                for words too many to be listed; asked when a word is first met.

        Raises:
            ValueError: If a phrase has no words.
        """
        self._root: _Node[V] = _Node()
        self._size = 0
        for phrase, value in entries:
            self._add(phrase, value)
        known = self._root.following
        self._beginnings = (
            known.get if complete is None else _Beginnings(known, complete).__getitem__
        )

    def _add(self, phrase: Sequence[str], value: V) -> None:
        if not phrase:
            message = (
                f"a phrase without words for {value!r}, expected at least one word"
            )
            raise ValueError(message)
        node = self._root
        for word in phrase:
            node = node.following.setdefault(word, _Node())
        if value not in node.values:
            node.values = (*node.values, value)
            self._size += 1

    def __len__(self) -> int:
        return self._size

    def words(self) -> frozenset[str]:
        """
        Give the words of which the phrases that were given are made.

        Example:
            >>> sorted(PhraseTable([(("a", "b"), 1), (("b", "c"), 2)]).words())
            ['a', 'b', 'c']
        """
        found: set[str] = set()
        nodes = [self._root]
        while nodes:
            following = nodes.pop().following
            found.update(following)
            nodes.extend(following.values())
        return frozenset(found)

    def find(self, words: Sequence[str]) -> tuple[Hit[V], ...]:
        """
        Find every phrase of the table, overlapping ones too.

        Args:
            words: Folded words, such as `Words.keys`.

        Returns:
            The hits by their first word; of several that begin together, the longest first.
        """
        hits: list[Hit[V]] = []
        for first, node in enumerate(map(self._beginnings, words)):
            if node is not None:
                hits.extend(_walk(node, words, first))
        return tuple(hits)

    def at(self, words: Sequence[str], index: int) -> Hit[V] | None:
        """
        Give the longest phrase of the table that begins at one word.

        Args:
            words: Folded words, such as `Words.keys`.
            index: Index of the word; behind the last one there is nothing.

        Example:
            >>> PhraseTable([(("a", "b"), 1)]).at(("c", "a", "b"), 1)
            Hit(first=1, stop=3, values=(1,))

        .. versionadded:: 0.1.0
        """
        node = self._beginnings(words[index]) if index < len(words) else None
        hits = [] if node is None else _walk(node, words, index)
        return hits[0] if hits else None

    def by_word(self, words: Sequence[str]) -> list[tuple[tuple[int, V], ...]]:
        """
        Find every phrase of the table, as what begins at each word.

        Args:
            words: Folded words, such as `Words.keys`.

        Returns:
            For each word the values of the phrases that begin there, each behind the index
            where its phrase ends, the longest phrase first.

        Example:
            >>> table = PhraseTable([(("Gulf",), "PLACE"), (("Gulf", "state"), "GROUP")])
            >>> table.by_word(("Gulf", "state"))
            [((2, 'GROUP'), (1, 'PLACE')), ()]

        .. versionadded:: 0.1.0
        """
        return [
            () if node is None else _pairs(node, words, first)
            for first, node in enumerate(map(self._beginnings, words))
        ]

    def beginning(self, words: Sequence[str], index: int) -> tuple[tuple[int, V], ...]:
        """
        Give what begins at one word, as `by_word` gives it for each.

        Args:
            words: Folded words, such as `Words.keys`.
            index: Index of the word.

        Example:
            >>> PhraseTable([(("a", "b"), 1), (("a",), 2)]).beginning(("c", "a", "b"), 1)
            ((3, 1), (2, 2))

        .. versionadded:: 0.1.0
        """
        node = self._beginnings(words[index])
        return () if node is None else _pairs(node, words, index)

    def opening(self, words: Sequence[str]) -> Hit[V] | None:
        """
        Give the longest phrase that begins with the first word.

        Example:
            >>> table = PhraseTable([(("by",), 1), (("by", "and", "large"), 2)])
            >>> table.opening(("by", "and", "by")).values
            (1,)
            >>> table.opening(("and", "by")) is None
            True

        .. versionadded:: 0.1.0
        """
        node = self._root.following.get(words[0]) if words else None
        hits = [] if node is None else _walk(node, words, 0)
        return hits[0] if hits else None


def _pairs(
    node: _Node[V] | None, words: Sequence[str], first: int
) -> tuple[tuple[int, V], ...]:
    """Give the values of the phrases that begin at a word, each behind where its phrase ends, the longest first."""
    pairs: tuple[tuple[int, V], ...] = ()
    stop = first
    while node is not None:
        stop += 1
        if node.values:
            pairs = (*[(stop, value) for value in node.values], *pairs)
        if not node.following or stop == len(words):
            break
        node = node.following.get(words[stop])
    return pairs


def _walk(node: _Node[V], words: Sequence[str], first: int) -> list[Hit[V]]:
    """Follow the tree from one word on and give the phrases that end on the way, longest first."""
    found: list[Hit[V]] = []
    stop, step = first + 1, node
    while True:
        if step.values:
            found.append(Hit(first, stop, step.values))
        following = step.following.get(words[stop]) if stop < len(words) else None
        if following is None:
            return found[::-1]
        stop, step = stop + 1, following

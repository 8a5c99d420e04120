"""Words and phrases, each with what it stands for, found whatever their accents."""

from collections.abc import Sequence

import attrs

from diplotext.lang.bare import bare
from diplotext.text.phrases import Hit, PhraseTable


def _bare(keys: Sequence[str]) -> Sequence[str]:
    """Give folded words without their accents; most have none, and that shows at once."""
    return keys if "".join(keys).isascii() else tuple(map(bare, keys))


def _table(expressions: "Expressions") -> PhraseTable[str]:
    return PhraseTable(
        (tuple(map(bare, phrase)), value) for phrase, value in expressions.entries
    )


@attrs.frozen
class Expressions:
    """
    The words for one piece of furniture, each with what it stands for.

    They are found whatever their accents.

    Attributes:
        entries: Pairs of a phrase, in folded words, and its value.

    Example:
        >>> notes = Expressions(((("répète",), "repeat"), (("répète", "tout"), "all")))
        >>> notes.opening(("repete", "tout", "ceci"))
        Hit(first=0, stop=2, values=('all',))

    .. versionadded:: 0.1.0
    """

    entries: tuple[tuple[tuple[str, ...], str], ...] = ()
    _phrases: PhraseTable[str] = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(_table, takes_self=True)
    )
    _longest: int = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(
            lambda self: max((len(phrase) for phrase, _ in self.entries), default=0),
            takes_self=True,
        ),
    )

    def find(self, keys: Sequence[str]) -> tuple[Hit[str], ...]:
        """
        Find the expressions among folded words, the longest at each place, none overlapping.

        Example:
            >>> cues = Expressions(((("edited", "by"), "editing"), (("by",), "byline")))
            >>> [hit.values for hit in cues.find(("edited", "by", "x", "by", "y"))]
            [('editing',), ('byline',)]
        """
        hits = self._phrases.find(_bare(keys))
        if not hits:
            return ()
        found: list[Hit[str]] = []
        free = 0
        for hit in hits:
            if hit.first >= free:
                found.append(hit)
                free = hit.stop
        return tuple(found)

    def opening(self, keys: Sequence[str]) -> Hit[str] | None:
        """Give the longest expression that begins with the first word."""
        return self._phrases.opening(_bare(keys[: self._longest]))

    def whole(self, keys: Sequence[str]) -> Hit[str] | None:
        """
        Give the expression that is all of the words.

        Example:
            >>> ends = Expressions(((("ends",), "end"),))
            >>> ends.whole(("ends", "here")) is None
            True
        """
        hit = self.opening(keys)
        return hit if hit is not None and hit.stop == len(keys) else None

"""Who of several was named last before a word."""

from collections.abc import Iterable

from diplotext.find.coreference.figure import Figure


def named_last(figures: Iterable[Figure], index: int) -> Figure | None:
    """Give the figure named last before a word; the first of several that were not, and nothing where there is none."""
    return max(figures, key=lambda figure: figure.last_before(index), default=None)

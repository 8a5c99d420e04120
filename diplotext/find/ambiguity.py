"""Names that several states or bodies bear: which one the story is about decides."""

from collections import Counter
from collections.abc import Callable, Sequence

from diplotext.find.reference import Reference


Alternatives = Callable[[Reference], Sequence[Reference]]
"""Gives what the words of a reference may mean, the usual meaning first."""


def settle(
    references: Sequence[Reference], alternatives: Alternatives
) -> tuple[Reference, ...]:
    """
    Choose among the meanings of each name the one the rest of the story speaks of most.

    "Congo" is the Congo of Kinshasa in a story that names Kinshasa, and "Bruxelles" is the
    seat of the Union or the capital of Belgium. Only names with one meaning are counted;
    where they do not decide, the usual meaning stands.

    Args:
        references: The names of a story, each with its usual meaning, in order.
        alternatives: Gives all that the words of one may mean.
    """
    meanings = [alternatives(reference) for reference in references]
    clear = Counter(
        reference.key
        for reference, found in zip(references, meanings, strict=True)
        if len({each.key for each in found}) <= 1
    )
    return tuple(
        max(found, key=lambda each: clear[each.key]) if found else reference
        for reference, found in zip(references, meanings, strict=True)
    )

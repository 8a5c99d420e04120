"""One of several who were told of together: "selon deux diplomates ... soupire l'un d'eux", "one of them said"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind, MentionForm


def one_of_them(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """
    Give the several people without names of whom one speaks: those who spoke last, or were told of last.

    Args:
        cast: The story's figures.
        segment: The words of the source.
    """
    reading, (first, stop) = cast.reading, segment
    phrases = reading.phrases("one_of_them")
    if reading.first_of(first, phrases) != stop:
        return ()
    heard = (
        cast.figures[keys[0]] for at, keys in reversed(cast.speakers) if at < first
    )
    told = [f for f in cast.recent(first) if _are_several(f)]
    group = next(filter(_are_several, heard), None) or named_last(told, first)
    if group is None:
        return ()
    group.add(
        Reference(first, stop, MentionForm.PRONOUN, group.kind, rule="one-of-them")
    )
    return (group.key,)


def _are_several(figure: Figure) -> bool:
    """Tell whether a figure is several people without a name."""
    return figure.kind is ActorKind.PERSON_GROUP and figure.name is None

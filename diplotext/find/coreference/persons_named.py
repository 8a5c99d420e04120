"""The persons with a name of whom some words tell, as those who sign or who stand in for others."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind, MentionForm


def persons_named(cast: Cast, first: int, stop: int) -> list[tuple[Reference, str]]:
    """Give the persons of a range of words who have a name, in order, each with the words for him."""
    return [
        (reference, keys[0])
        for reference, keys in cast.within(first, stop)
        if cast.figures[keys[0]].kind is ActorKind.PERSON and cast.figures[keys[0]].name
    ]


def persons_by_name(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the persons whose names stand in a range of words, each once, in order."""
    named = persons_named(cast, first, stop)
    return tuple(dict.fromkeys(k for r, k in named if r.form is MentionForm.NAME))

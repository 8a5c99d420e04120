"""Persons of the same office elsewhere: a counterpart holds the office that the other one has."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def share_offices(cast: Cast, references: Iterable[Reference]) -> None:
    """
    Let a counterpart with a name go by the office of whom he is the counterpart of.

    "Minister Ana Lund and her Chadian counterpart, Idris Sy, ... The minister from Chad said."

    Args:
        cast: The story's figures, titles joined to names.
        references: Its noun phrases.
    """
    peers = cast.reading.language.lexicon.suffixes.get("peers", ())
    for reference in references if peers else ():
        known = cast.at.get(reference.first)
        if reference.head not in peers or known is None or len(known[1]) != 1:
            continue
        other = _in_office_before(cast, reference.first, known[1][0])
        for head in sorted(other.heads - set(peers)) if other is not None else ():
            cast.bear(cast.figures[known[1][0]], head)


def _in_office_before(cast: Cast, index: int, but: str) -> Figure | None:
    """Give the person with an office named last before a word, in its sentence or the one before."""
    number = cast.reading.sentence_of[index]
    first = cast.reading.sentences[max(0, number - 1)].first
    for _, keys in reversed(cast.within(first, index)):
        figure = cast.figures[keys[0]]
        if figure.kind is ActorKind.PERSON and figure.roles and keys[0] != but:
            return figure
    return None

"""Speakers of whom a source says only what they gave: "nach offiziellen Angaben", "Polizeiangaben zufolge"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_SHORTEST = 4
"""A shorter word at the head of another may be there by chance."""


def by_saying(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """
    Give who gave what a noun of saying names, or let what was given be a source by itself.

    A compound tells whose it is ("Polizeiangaben" are those of the police spoken of last).

    Args:
        cast: The story's figures.
        segment: The words that name the source.
    """
    reading, (first, stop) = cast.reading, segment
    compounds = "capital-nouns" in reading.language.lexicon.traits
    if not compounds or not reading.begins(stop - 1, Tag.REPORTING_NOUN.bit):
        return ()
    words = reading.say(first, stop)
    giver = _giver(cast, stop - 1)
    if giver is None:
        figure = Figure(f"document:{words}", ActorKind.DOCUMENT, description=words)
        giver = cast.figures.setdefault(figure.key, figure)
    giver.add(Reference(first, stop, MentionForm.NOMINAL, giver.kind, rule="saying"))
    return (giver.key,)


def _giver(cast: Cast, at: int) -> Figure | None:
    """Give whom the first part of a compound means, of those named before."""
    word = cast.reading.words.keys[at]
    named = (
        figure
        for figure in cast.figures.values()
        if figure.last_before(at) >= 0
        and any(
            len(head) >= _SHORTEST and word != head and word.startswith(head)
            for head in figure.heads
        )
    )
    return max(named, key=lambda figure: figure.last_before(at), default=None)

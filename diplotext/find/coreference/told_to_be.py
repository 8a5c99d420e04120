"""Who is told to be somebody with a name: "una mujer que resultó ser la jueza Ana Lund", "dijo llamarse Jon Berg"."""

from diplotext.find.coreference.bare_names import suits
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_LONGEST = 5


def told_to_be(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """
    Give the nameless person who is told to be the one named, by words before the title or the name.

    Args:
        cast: The story's figures.
        figure: Who is named.
        reference: The name.
    """
    reading = cast.reading
    begins = min((first for _, first, _ in figure.roles), default=reference.first)
    begins -= reading.has(begins - 1, Tag.DETERMINER)
    sentence = reading.sentence(reference.first).first
    lead = _lead(reading, begins, "told_identities")
    if lead is not None and lead > sentence:
        return nameless_within(cast, figure, sentence, lead)
    opening = _lead(reading, begins, "opening_identities")
    number = reading.sentence_of[sentence]
    cleft = reading.has(reference.stop, Tag.RELATIVE)  # "It was X who brokered it"
    if opening != sentence or number <= 0 or cleft:
        return None
    before = reading.sentences[number - 1]  # "«P», dijo un hombre. Era el juez X."
    return nameless_within(cast, figure, before.first, before.stop)


def _lead(reading: Reading, begins: int, name: str) -> int | None:
    """Give where a phrase of a list begins that ends before a word."""
    phrases = reading.phrases(name)
    near = range(max(0, begins - _LONGEST), begins)
    ends = (at for at in near if reading.first_of(at, phrases) == begins)
    return next(ends, None)


def nameless_within(cast: Cast, figure: Figure, first: int, stop: int) -> Figure | None:
    """
    Give the last person within some words, if he has no name and the one with a name may be he.

    Args:
        cast: The story's figures.
        figure: The one with a name.
        first: The first of the words.
        stop: Behind the last of them.
    """
    for _, keys in reversed(cast.within(first, stop)):
        hidden = cast.figures[keys[0]]
        if hidden.kind is ActorKind.PERSON and len(keys) == 1:
            free = hidden.name is None and not hidden.plural
            return hidden if free and suits(hidden, figure) else None
    return None

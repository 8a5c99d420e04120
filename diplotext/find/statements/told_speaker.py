"""Who told something to the one who speaks, where only the ending of a verb tells: "Llamó a X. «Me contestó: “P”»"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_by_name
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag


def told_speaker(cast: Cast, first: int) -> tuple[str, ...]:
    """
    Give the person named last in the sentence before a quotation in which a verb says that he told something to who speaks.

    Args:
        cast: The story's figures.
        first: First word of the verb, which nothing but a pronoun of the first person stands before.
    """
    reading = cast.reading
    inside = reading.quote_of[first]
    if inside == NOWHERE or not reading.has(first - 1, Tag.CLITIC, "first"):
        return ()
    opening = opening_mark(reading, inside)
    number = reading.sentence_of[opening + 1] - 1
    if number < 0 or opening < 1:
        return ()
    return persons_by_name(cast, reading.sentences[number].first, opening)[-1:]

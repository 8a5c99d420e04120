"""Who is joined to the object of a clause, and set apart from a verb of his own: "financiará la misión y Perú, por su parte, enviará"."""

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


ASIDES = tag_bits(Tag.PREPOSITION, Tag.RELATIVE, Tag.ADVERB, Tag.SUBORDINATOR)


def set_apart(
    reading: Reading, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Leave out the object of the clause before, but not who is joined to it where asides alone follow ("financiará la misión y [Perú, por su parte,] enviará")."""
    first, stop = segments[0]
    apart = all(reading.begins(begin, ASIDES) for begin, _ in segments[1:])
    joined = (
        at for at in range(stop - 1, first, -1) if reading.has(at, Tag.COORDINATOR)
    )
    at = next(joined, None) if apart else None
    if at is None or not names_party(reading, at + 1):
        return segments[1:]
    return [(at + 1, stop), *segments[1:]]

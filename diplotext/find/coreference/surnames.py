"""Words of a name that stand for its bearer alone: with a particle, or where the family's name comes first."""

from collections import defaultdict

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.families import hyphen_families
from diplotext.names import plain


_MOST_PARTS = 3


def named_words(cast: Cast) -> set[int]:
    """Give the words that no surname can be: those of names found so far, and those that say where the copy is from."""
    dateline = cast.reading.article.dateline
    place = None if dateline is None else dateline.span
    words = () if place is None else cast.reading.words.within(place)
    found = {i for r, _ in cast.at.values() for i in range(r.first, r.stop)}
    return found.union(words)


def first_families(cast: Cast, taken: set[int]) -> dict[str, Figure]:
    """
    Give the persons by the first word of their name, where it stands alone in the story.

    So it does where the family's name comes first ("Sun Weimin ... Sun said"); the last word
    of the name then never stands alone.

    Args:
        cast: The figures.
        taken: Words that belong to names found so far.
    """
    reading = cast.reading
    free = [
        i
        for i in reading.capitals
        if i not in taken and reading.sentence_of[i] != NOWHERE
    ]
    alone = {plain(reading.words.keys[i]) for i in free}
    families = hyphen_families()
    untold = {
        plain(reading.words.keys[i])
        for i in free
        if not reading.tags[i] or reading.words.keys[i] in families
    }
    borne: dict[str, list[Figure]] = defaultdict(list)
    for figure in cast.figures.values():
        parts = figure.parts
        if 1 < len(parts) <= _MOST_PARTS and parts[-1] not in alone:
            borne[parts[0]].append(figure)
    return {
        part: figures[0]
        for part, figures in borne.items()
        if len(figures) == 1 and part in untold
    }


def name_start(reading: Reading, index: int, parts: tuple[str, ...] = ()) -> int | None:
    """
    Give where a surname begins: with its particle ("al-Hajri") or its first half, and not behind another hyphen.

    Args:
        reading: The article.
        index: The last word of the surname.
        parts: The words of the full name ("Brandner" of "Brandner-Moser" among them).
    """
    words = reading.words
    if not (words.is_glued(index) and reading.is_mark(index - 1, "-")):
        return index
    if plain(words.keys[index - 2]) in parts and not words.is_glued(index - 2):
        return index - 2
    led = reading.has(index - 2, Tag.PARTICLE) and not words.is_glued(index - 2)
    if not led or words.is_capitalized(index - 2):  # "Le-Thor" is a place
        return None
    return index - 2

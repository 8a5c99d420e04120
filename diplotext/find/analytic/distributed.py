"""The group of which a singular means each member: "no Party shall", "each Cluster State is to"."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_SEVERAL = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
_NOUNS = frozenset({Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT, Tag.DOCUMENT})


def distributed(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the group that the same noun in the plural means, behind "each", "every" or "no", or "a" where it has a capital.

    Args:
        cast: The story's figures.
        first: First word of the phrase.
        stop: Behind its last word.
    """
    reading = cast.reading
    words = reading.language.lexicon.suffixes.get("distributives", ())
    if stop <= first + 1:
        return ()
    any_of_them = reading.has(first, Tag.DETERMINER, "indefinite") and (
        reading.words.is_capitalized(first + 1)
    )
    if not any_of_them and reading.key(first) not in words:
        return ()
    own = reading.words.keys[first + 1 : stop]
    lemmas = _lemmas(reading, stop - 1)
    groups = [
        figure.key
        for figure in cast.figures.values()
        if figure.kind in _SEVERAL and _goes_by(cast, figure.references, own, lemmas)
    ]
    return tuple(groups[:1])


def _goes_by(
    cast: Cast,
    references: Iterable[tuple[int, int]],
    own: tuple[str, ...],
    lemmas: frozenset[str],
) -> bool:
    """Tell whether words for a group are those of one member, but for the number of the noun."""
    keys = cast.reading.words.keys
    return any(
        keys[at:stop][-len(own) : -1] == own[:-1]
        and keys[stop - 1] != own[-1]
        and bool(lemmas & _lemmas(cast.reading, stop - 1))
        for at, stop in references
    )


def _lemmas(reading: Reading, at: int) -> frozenset[str]:
    return frozenset(
        entry.lemma.casefold() for _, entry in reading.tags[at] if entry.tag in _NOUNS
    )

"""Whom a word for both means: the two last spoken of, or the two states or persons of a paragraph."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.joint_parties import two_of_paragraph
from diplotext.find.coreference.pointed_groups import pair_of_states
from diplotext.find.coreference.two_persons import two_persons
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_PAIR = 2
_OFFICES = tag_bits(Tag.ROLE, Tag.GROUP)


def both_meant(
    cast: Cast, phrase: tuple[int, int], keys: tuple[str, ...]
) -> tuple[str, ...]:
    """Give the two whom a word for both means: persons where a noun says so ("les deux ministres")."""
    index, stop = phrase
    kinds = {cast.figures[key].kind for key in keys}
    people = cast.reading.language.lexicon.suffixes.get("pair_nouns", ())
    persons = cast.reading.begins(stop - 1, _OFFICES)
    persons = persons or cast.reading.key(stop - 1) in people
    two = len(keys) == _PAIR and len(kinds) == 1 and _is_of_paragraph(cast, index, keys)
    if two and (ActorKind.PERSON in kinds or not persons):
        return keys
    several = pair_of_states(cast, index) if stop - index > _PAIR else ()
    return two_persons(cast, index) or several or two_of_paragraph(cast, index) or keys


def _is_of_paragraph(cast: Cast, index: int, keys: tuple[str, ...]) -> bool:
    """Tell whether somebody has been named in the paragraph of a word, before it."""
    reading = cast.reading
    first = reading.paragraph_start(index)
    return any(cast.figures[key].last_before(index) >= first for key in keys)

"""The person whom a pronoun behind a preposition means, for whom another acts: "deputised for him", "für ihn reiste X an"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.lang.entry import Tag


def person_meant(
    cast: Cast, at: int, agent: tuple[str, int, int]
) -> tuple[str, int] | None:
    """
    Give the person with a name told of last before, whom a pronoun of one person means, and where it ends.

    Args:
        cast: The story's figures.
        at: The word behind the preposition.
        agent: Key of who acts, where his words end and where they begin.
    """
    reading = cast.reading
    hit = reading.hit(at, Tag.STRESSED_PRONOUN)
    if hit is None or "singular" not in hit[1].features:
        return None
    key, _, first = agent
    here = reading.sentence(at).first
    earlier = reading.sentence(max(here - 1, 0)).first
    before = persons_named(cast, earlier, min(at, first))
    others = [
        one
        for _, one in before
        if one != key and fits_pronoun(cast.figures[one], hit[1].features, 1)
    ]
    return (others[-1], hit[0]) if others else None

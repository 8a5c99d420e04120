"""The states whose leaders or ministers a phrase names together: "the leaders of Canada, France and Romania"."""

from diplotext.find.coreference.cast import Cast, Figure
from diplotext.find.coreference.member_lists import Alliance, read_list
from diplotext.model import ActorKind


_FEWEST = 2


def states_headed(cast: Cast, figure: Figure) -> tuple[str, ...]:
    """Give the states listed behind a noun for several who act for them, two at least."""
    by_case = "capital-nouns" in cast.reading.language.lexicon.traits
    if by_case or not figure.references:
        return ()
    first, stop = min(figure.references)
    own = [
        reference.first
        for reference, keys in cast.all_within(first + 1, stop)
        if keys[0].startswith("state:")
    ]
    if figure.kind is not ActorKind.PERSON_GROUP or not own:
        return ()
    listed = Alliance(figure.key)
    read_list(cast, listed, own[0])
    keys = tuple(member.key for member in listed.members)
    return keys if len(keys) >= _FEWEST else ()

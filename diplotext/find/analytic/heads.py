"""The states whose leaders or ministers a phrase names together: "the leaders of Canada, France and Romania"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import Alliance, read_list
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_FEWEST = 2


def states_headed(cast: Cast, figure: Figure) -> tuple[str, ...]:
    """Give the states listed behind a noun for several who act for them, two at least."""
    if figure.kind is not ActorKind.PERSON_GROUP or not figure.references:
        return ()
    first, stop = min(figure.references)
    own = {
        keys[0]: reference.first
        for reference, keys in cast.all_within(first + 1, stop)
        if keys[0].startswith("state:")
    }
    if "capital-nouns" in cast.reading.language.lexicon.traits:
        held = cast.reading.begins(first, Tag.ROLE.bit)
        return tuple(own) if held and len(own) >= _FEWEST else ()
    if not own:
        return ()
    listed = Alliance(figure.key)
    read_list(cast, listed, min(own.values()))
    keys = tuple(member.key for member in listed.members)
    return keys if len(keys) >= _FEWEST else ()

"""States that have a group together: "Irak, Jordania y Egipto relanzaron su alianza tripartita"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.member_lists import Found, are_states, found_as
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_FEWEST = 2


def owned_groups(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that do something with the group that is theirs, two of them or more."""
    reading = cast.reading
    for index in cast.order:
        reference, keys = cast.at[index]
        heads = reading.among(Tag.COALITION_HEAD.bit, index, reference.stop)
        owned = any(
            reading.has(i, Tag.DETERMINER, "possessive") for i in (index, index - 1)
        )
        if not (heads and owned and is_coalition(cast, keys[0])):
            continue
        verb = syntax.last_finite(reading.sentence(index).first, index)
        if verb is None or not is_factual(syntax, verb):
            continue
        listed = members_before(syntax, cast, verb)
        if len(listed) >= _FEWEST and are_states(cast, listed):
            yield from found_as("owns-group", keys[0], listed)

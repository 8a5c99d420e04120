"""Who leads or founded a group by a participle before its noun: "the Norwegian-led coalition", "die von Peru gegründete Allianz"."""

from collections.abc import Iterator

from diplotext.find.coalitions.role_nouns import as_role
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.led_before import led_before
from diplotext.find.coreference.member_lists import Found, found_as, listed_before
from diplotext.model import MembershipRole


def named_as_leader(cast: Cast) -> Iterator[Found]:
    """Find "the Norwegian-led coalition" and "die von Norwegen geführte Koalition"."""
    reading = cast.reading
    leads = reading.language.lexicon.verbs.get("led", frozenset())
    for index in cast.order if reading.spelled(leads) else ():
        reference, keys = cast.at[index]
        if not is_coalition(cast, keys[0]):
            continue
        marked = reference.first - 1 in reading.opening  # "geführte „Koalition“"
        for leader in led_before(cast, reference.first - 1 - marked, reference.stop):
            # "die von Lettland und Dänemark geführte Koalition"
            listed = listed_before(cast, leader.stop) or (leader,)
            yield from as_role(keys[0], listed, MembershipRole.LEAD)


def founding(cast: Cast) -> Iterator[Found]:
    """Find "die von Georgien und Armenien gegründete Allianz"."""
    reading = cast.reading
    founded = reading.language.lexicon.suffixes.get("founded_by", ())
    for at in reading.spelled(founded):
        behind = at + 1 + (at + 1 in reading.opening)
        known = cast.at.get(behind) or cast.at.get(at)
        listed = listed_before(cast, at)
        if known is not None and is_coalition(cast, known[1][0]):
            yield from found_as("founds", known[1][0], listed)

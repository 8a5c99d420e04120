"""Standing bodies of states whose members a story lists: "ASEAN, to which Laos and Brunei belong"."""

from collections.abc import Mapping

from diplotext.find.coreference.member_lists import Alliance
from diplotext.lang.memberships import memberships
from diplotext.model import MembershipRole


_FEWEST = 2


def is_listed(body: Alliance, found: Mapping[str, Alliance]) -> bool:
    """
    Tell whether a story names states as members of a standing body, and of no count of its members.

    Who has its chair, receives its summit or wishes to join it alone tells nothing of who is in it.

    Args:
        body: What is told of the body.
        found: What is told of it and of all groups.
    """
    named = {
        member.key
        for member in body.members
        if member.role is MembershipRole.MEMBER and member.key != body.key
    }
    known = memberships().get(body.key.removeprefix("org:"), {})
    states = {key.removeprefix("state:") for key in named}
    if len(states & known.keys()) < len(states) / 2:
        return False  # another body of that name ("una Alianza de los Ríos Secos")
    others = (one for one in found.values() if one.key != body.key)
    again = any(named <= {member.key for member in one.members} for one in others)
    return len(named) >= _FEWEST and not again

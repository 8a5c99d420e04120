"""How a package puts items together."""

import attrs

from diplotext.model import _invariants
from diplotext.model.link import Link


@attrs.frozen
class Group:
    """
    One group of a package, after `group` of NewsML-G2.

    Attributes:
        id: Name by which other groups of the package refer to it.
        role: What the group is for, as sent.
        members: The items in it, in order; a group in it has the `rel` `groupRef`, a concept
            `conceptRef`, and an item `itemRef`.

    Raises:
        ModelError: If a list stands for a tuple.

    Example:
        >>> Group("top", "main", (Link("itemRef", "urn:newsml:example.org:riga"),)).members[0].rel
        'itemRef'

    .. versionadded:: 0.1.0
    """

    id: str | None = None
    role: str | None = None
    members: tuple[Link, ...] = attrs.field(default=(), validator=_invariants.a_tuple)

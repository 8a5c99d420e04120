"""Until when a story must not be published."""

import datetime as dt

import attrs

from diplotext.model import _invariants


@attrs.frozen
class Embargo:
    """
    An order not to publish, until an hour or until further notice.

    A story without an embargo has none of these; an empty `embargoed` of NewsML-G2 is an
    embargo without an end (NewsML-G2 2.35, `embargoed`).

    Attributes:
        until: The hour at which it ends; None when it has no end.

    Raises:
        ModelError: If `until` names no time zone.

    Example:
        >>> noon = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
        >>> Embargo(noon).covers(noon), Embargo().covers(noon)
        (False, True)

    .. versionadded:: 0.1.0
    """

    until: dt.datetime | None = attrs.field(default=None, validator=_invariants.aware)

    def covers(self, moment: dt.datetime) -> bool:
        """Tell whether it forbids to publish at a moment, which must name its time zone."""
        return self.until is None or moment < self.until

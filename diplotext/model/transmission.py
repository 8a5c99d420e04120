"""How an item came over the wire."""

import datetime as dt

import attrs

from diplotext.model import _invariants


@attrs.frozen
class Transmission:
    """
    What the envelope says: who sent an item, when, to whom and under which number.

    Attributes:
        sender: Who sent it.
        identifier: The number or name of the transmission.
        sent: When it was sent.
        origin: The service it comes from.
        channels: The channels it was sent on.
        destinations: For whom it is.

    Raises:
        ModelError: If `sent` names no time zone, or a list stands for a tuple.

    Example:
        >>> Transmission("example.org", "2031-03-03:17", channels=("world",)).channels
        ('world',)

    .. versionadded:: 0.1.0
    """

    sender: str | None = None
    identifier: str | None = None
    sent: dt.datetime | None = attrs.field(default=None, validator=_invariants.aware)
    origin: str | None = None
    channels: tuple[str, ...] = attrs.field(default=(), validator=_invariants.a_tuple)
    destinations: tuple[str, ...] = attrs.field(
        default=(), validator=_invariants.a_tuple
    )

"""What an agency plans to send."""

import datetime as dt

import attrs

from diplotext.model import _invariants
from diplotext.model.label import Label
from diplotext.model.link import Link


@attrs.frozen
class PlannedCoverage:
    """
    One piece that an agency plans to send, after `newsCoverage` of NewsML-G2.

    Attributes:
        id: Name of the plan in its item.
        item_class: What it will be, such as `text` or `picture`.
        content_type: Its media type.
        scheduled: When it is to come; a day alone stands for its beginning.
        status: Whether it is sure to come, as sent.
        headline: Its headline.
        slug: Its slug.
        notes: What is said of it to editors, by role.
        assigned_to: Who makes it.
        delivered: What was sent for it already.

    Raises:
        ModelError: If `scheduled` names no time zone, or a list stands for a tuple.

    Example:
        >>> PlannedCoverage("c1", item_class="text", headline="Riga signs").headline
        'Riga signs'

    .. versionadded:: 0.1.0
    """

    id: str | None = None
    item_class: str | None = attrs.field(default=None, kw_only=True)
    content_type: str | None = attrs.field(default=None, kw_only=True)
    scheduled: dt.datetime | None = attrs.field(
        default=None, kw_only=True, validator=_invariants.aware
    )
    status: str | None = attrs.field(default=None, kw_only=True)
    headline: str | None = attrs.field(default=None, kw_only=True)
    slug: str | None = attrs.field(default=None, kw_only=True)
    notes: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    assigned_to: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    delivered: tuple[Link, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )

"""What a careful editor would query."""

import attrs

from diplotext.model import _invariants
from diplotext.text.span import Span


@attrs.frozen
class Finding:
    """
    One thing in a text that a careful desk editor would query.

    Attributes:
        code: Stable name of the kind of query, such as `unattributed-quotation`.
        span: The words in question.
        message: One sentence that says what is odd.

    Raises:
        ModelError: If the code or the message is blank.

    Example:
        >>> Finding("weekday-date", Span(0, 12), "3 March 2031 is a Monday").code
        'weekday-date'

    .. versionadded:: 0.1.0
    """

    code: str = attrs.field(validator=_invariants.filled)
    span: Span
    message: str = attrs.field(validator=_invariants.filled)

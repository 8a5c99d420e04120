"""Why an actor has an identifier that others gave it."""

import attrs

from diplotext.model import _invariants
from diplotext.model.reason import Reason
from diplotext.text.span import Span


@attrs.frozen
class Identification:
    """
    An identifier of an actor, and the name for which an authority file has it.

    Attributes:
        identifier: A code or URI, as the file has it.
        name: The name in the file.
        reason: Why that name is the actor's.
        span: The words of the text that gave the actor this name, when they are in the text.

    Raises:
        ModelError: If the identifier or the name is blank.

    Example:
        >>> found = Identification("Q42", "Ольга Коваль", Reason.SAME_SOUND, Span(0, 10))
        >>> found.reason.value
        'same_sound'

    .. versionadded:: 0.1.0
    """

    identifier: str = attrs.field(validator=_invariants.filled)
    name: str = attrs.field(validator=_invariants.filled)
    reason: Reason
    span: Span | None = None

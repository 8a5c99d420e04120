"""What the desk says it changed since the version before."""

from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.text.span import Span


class UpdateKind(StrEnum):
    """
    What a new version of a story does to the one before.

    .. versionadded:: 0.1.0
    """

    UPDATE = "update"
    """Adds news."""
    LEAD = "lead"
    """Begins anew with fresher news."""
    RECAST = "recast"
    """Orders the same news anew."""
    CORRECTION = "correction"
    """Puts an error right."""
    KILL = "kill"
    """Must not be published: it may do harm."""
    WITHDRAWAL = "withdrawal"
    """Takes the story back."""
    ADVISORY = "advisory"
    """Tells editors something and is not for publication."""
    EMBARGO = "embargo"
    """Sets the hour before which nothing may be published."""
    REPEAT = "repeat"
    """Sends the same story again."""
    ADD = "add"
    """Is a further part of a story sent before."""


@attrs.frozen
class UpdateNote:
    """
    The desk's own words on what it changed.

    Attributes:
        kind: What the new version does.
        text: The note as written.
        additions: The things the note says were added, as written.
        span: The words of the note, when they stand in the text.

    Raises:
        ModelError: If `additions` is no tuple.

    Example:
        >>> words = "(Actualisé avec Orlin, réaction de Riga)"
        >>> additions = ("Orlin", "réaction de Riga")
        >>> UpdateNote(UpdateKind.UPDATE, words, additions, Span(0, 40)).additions[0]
        'Orlin'

    .. versionadded:: 0.1.0
    """

    kind: UpdateKind
    text: str
    additions: tuple[str, ...] = attrs.field(validator=_invariants.a_tuple)
    span: Span | None = None

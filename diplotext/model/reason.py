"""Why two names are held to be those of one actor."""

from enum import StrEnum


class Reason(StrEnum):
    """
    Why two mentions are held to be one actor, or an actor to be one that is known.

    Example:
        >>> Reason("same_state").name
        'SAME_STATE'

    .. versionadded:: 0.1.0
    """

    SAME_STATE = "same_state"
    """Both have the ISO 3166-1 code of one state."""
    SAME_ID = "same_id"
    """Both have the id of one organization in a list that all packs share."""
    SAME_IDENTIFIER = "same_identifier"
    """Both have an identifier of one authority in common."""
    SAME_NAME = "same_name"
    """Both have one name, but for case, accents and marks."""
    SAME_SOUND = "same_sound"
    """Their names are one name spelt after two languages, and they are of one state."""

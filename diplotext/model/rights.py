"""Who owns a story, and what may be done with it."""

import attrs

from diplotext.model import _invariants
from diplotext.model.label import Label


@attrs.frozen
class Rights:
    """
    What the sender says of rights, after `rightsInfo` of NewsML-G2.

    Attributes:
        holder: Name of the owner of the copyright.
        notices: The copyright notices, one for each language.
        usage_terms: What may be done with the story, one for each language.

    Raises:
        ModelError: If a list stands for a tuple.

    Example:
        >>> Rights("ATB", notices=(Label("(c) 2031 ATB", language="en"),)).holder
        'ATB'

    .. versionadded:: 0.1.0
    """

    holder: str | None = None
    notices: tuple[Label, ...] = attrs.field(default=(), validator=_invariants.a_tuple)
    usage_terms: tuple[Label, ...] = attrs.field(
        default=(), validator=_invariants.a_tuple
    )

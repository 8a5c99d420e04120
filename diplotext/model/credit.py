"""Who did what for a story."""

from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.text.span import Span


class CreditFunction(StrEnum):
    """
    What a credited person did for a story.

    .. versionadded:: 0.1.0
    """

    REPORTING = "reporting"
    ADDITIONAL_REPORTING = "additional_reporting"
    WRITING = "writing"
    TRANSLATION = "translation"
    EDITING = "editing"


@attrs.frozen
class Credit:
    """
    The persons credited with one function at the foot of a story.

    Attributes:
        function: What they did.
        names: Their names as written.
        span: The words of the credit.

    Raises:
        ModelError: If `names` is no tuple.

    Example:
        >>> text = "(Reporting by Ann Orlin; editing by Jo Tarr)"
        >>> Credit(CreditFunction.EDITING, ("Jo Tarr",), Span(25, 43)).span.of(text)
        'editing by Jo Tarr'

    .. versionadded:: 0.1.0
    """

    function: CreditFunction
    names: tuple[str, ...] = attrs.field(validator=_invariants.a_tuple)
    span: Span

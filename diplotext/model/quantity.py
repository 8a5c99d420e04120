"""Stated amounts, each with its words."""

from decimal import Decimal

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.text.numbers import Comparator
from diplotext.text.span import Span


def _finite(quantity: "Quantity", field: Field, value: Decimal) -> None:
    if not value.is_finite():
        _invariants.refuse(quantity, field.name, value, "a finite number")


@attrs.frozen
class Quantity:
    """
    An amount as the text states it.

    Attributes:
        value: The number.
        unit: The unit, as a symbol or as written, when there is one.
        comparator: How the stated number relates to the true one.
        span: The words.

    Raises:
        ModelError: If the value is not finite.

    Example:
        >>> distance = Quantity(Decimal(1400), "km", Comparator.APPROXIMATE, Span(0, 16))
        >>> distance.span.of("environ 1.400 km de frontière"), distance.value
        ('environ 1.400 km', Decimal('1400'))

    .. versionadded:: 0.1.0
    """

    value: Decimal = attrs.field(validator=_finite)
    unit: str | None
    comparator: Comparator
    span: Span

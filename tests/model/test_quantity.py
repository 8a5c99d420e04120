"""Quantities: numbers that can be compared."""

from decimal import Decimal

import pytest

from diplotext.errors import ModelError
from diplotext.model import Comparator, Quantity, Span


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_a_quantity_is_finite(value: str) -> None:
    """What is not finite is no amount."""
    with pytest.raises(ModelError, match=r"Quantity\.value, expected a finite number"):
        Quantity(Decimal(value), None, Comparator.EXACT, Span(0, 1))


def test_a_quantity_may_be_larger_than_any_float() -> None:
    """A decimal number has no largest."""
    huge = Quantity(Decimal("1e400"), None, Comparator.EXACT, Span(0, 1))

    assert huge.value == Decimal("1e400")

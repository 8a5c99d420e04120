"""Sums of money behind a verb of paying are the quantity of what it promises."""

from decimal import Decimal

import pytest

from diplotext import analyze, read
from diplotext.model import MeasureKind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Oslo versera 20 millions d'euros."),
        ("en", "Oslo will pay 20 million euros."),
        ("es", "Oslo pagará 20 millones de euros."),
        ("de", "Oslo wird 20 Millionen Euro zahlen."),
        ("de", "Oslo wird bis 2028 20 Millionen Euro zahlen."),
        ("de", "Oslo wird drei Jahre lang 20 Millionen Euro zahlen."),
    ],
)
def test_a_sum_is_the_quantity_of_what_is_paid(language: str, text: str) -> None:
    """The verb names the measure, the sum how much of it."""
    (commitment,) = analyze(read(text, language=language)).commitments
    (measure,) = commitment.measures
    assert measure.kind is MeasureKind.FINANCIAL_AID
    assert measure.quantity is not None
    assert (measure.quantity.value, measure.quantity.unit) == (
        Decimal(20_000_000),
        "EUR",
    )


def test_a_number_of_other_things_is_no_sum() -> None:
    """What is counted behind the verb without a currency is not paid."""
    (commitment,) = analyze(
        read("Oslo versera une aide aux 20 communes.", language="fr")
    ).commitments
    assert all(measure.quantity is None for measure in commitment.measures)

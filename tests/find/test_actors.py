"""Which figures of a story become actors, and what they are called."""

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read


def _names(text: str) -> list[str | None]:
    return [actor.name for actor in analyze(read(text, language="de")).actors]


@pytest.mark.parametrize("noun", ["Außenministeriums", "Verteidigungsministeriums"])
def test_a_body_is_called_by_its_nominative(noun: str) -> None:
    """A German body in the genitive is called by its nominative, with an ß in its noun or not."""
    names = _names(f"Man warte, teilte ein Sprecher des Osloer {noun} mit.")

    assert f"Osloer {noun.removesuffix('s')}" in names


def test_a_surname_that_is_a_trade_is_its_bearer() -> None:
    """A surname alone brings in nobody else, though it is a noun for a trade."""
    names = _names("Der Jurist Quirin Stadlbauer kam. Stadlbauer sagte, es regne.")

    assert names == ["Quirin Stadlbauer"]

"""Sentences that predict, believe, narrate or guess: nobody binds himself by them."""

from pathlib import Path

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read


FOLDER = Path(__file__).parents[1] / "corpus" / "predictions"
CASES = [
    pytest.param(path.stem, sentence, id=f"{path.stem}-{number}")
    for path in sorted(FOLDER.glob("*.txt"))
    for number, sentence in enumerate(path.read_text("utf-8").splitlines(), 1)
]


@pytest.mark.parametrize(("language", "sentence"), CASES)
def test_nobody_is_bound_by_a_prediction(language: str, sentence: str) -> None:
    """A modal or a future alone makes no commitment: weather, markets, sports, belief, hindsight."""
    found = analyze(read(sentence, language=language)).commitments

    assert found == ()

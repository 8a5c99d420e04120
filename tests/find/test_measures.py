"""Measures: how binding the words of an act call what they speak of."""

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Bindingness


def bindingness(copy: str) -> list[Bindingness]:
    """Give how binding the object of each commitment is said to be."""
    analysis = analyze(read(copy, language="fr"))
    return [c.object_bindingness for c in analysis.commitments]


def test_an_act_may_be_called_legally_binding() -> None:
    """What the act concludes is called binding in law."""
    found = bindingness(
        "La Norvège promet de signer un accord juridiquement contraignant."
    )

    assert found == [Bindingness.LEGAL]


def test_an_act_may_be_called_politically_binding() -> None:
    """What the act concludes is called binding in politics alone."""
    found = bindingness(
        "La Norvège promet de signer un accord politiquement contraignant."
    )

    assert found == [Bindingness.POLITICAL]


def test_binding_alone_does_not_say_how() -> None:
    """A word that says neither how nor by what leaves it open."""
    found = bindingness("La Norvège promet de signer un accord contraignant.")

    assert found == [Bindingness.UNSPECIFIED]

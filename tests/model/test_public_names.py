"""What the package gives to others."""

from diplotext import model


def test_public_names_are_sorted_and_there() -> None:
    """Every name promised can be imported, and the list is in order."""
    assert list(model.__all__) == sorted(model.__all__)
    assert all(hasattr(model, name) for name in model.__all__)

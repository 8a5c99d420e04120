"""
How Hypothesis learns to draw the value classes.

Hypothesis calls `register` at the end of its own import, through the entry point.
This module therefore imports neither Hypothesis nor the strategies at its head:
whoever imports `diplotext.testing` first would import it half made. The strategies
are imported when the first value is drawn.
"""

from typing import TYPE_CHECKING, TypeVar

import attrs

from diplotext import model


if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def value_classes() -> tuple[type, ...]:
    """
    Give the value classes of the model, in the order of their names.

    Example:
        >>> [kind.__name__ for kind in value_classes()][:3]
        ['Actor', 'Analysis', 'Article']

    .. versionadded:: 0.1.0
    """
    named = (getattr(model, name) for name in model.__all__)
    return tuple(value for value in named if attrs.has(value))


def register() -> None:
    """
    Let `hypothesis.strategies.from_type` draw every value class of the model.

    Hypothesis calls this itself where diplotext is installed; to call it again does
    no harm.

    Example:
        >>> from hypothesis import find, strategies as st
        >>> register()
        >>> find(st.from_type(model.Finding), bool).span
        Span(start=0, end=1)

    .. versionadded:: 0.1.0
    """
    from hypothesis import strategies as st  # noqa: PLC0415 - see the head of the module

    for kind in value_classes():
        st.register_type_strategy(kind, _strategy)


def _strategy(kind: type[T]) -> "SearchStrategy[T]":
    from diplotext.testing._registry import (  # noqa: PLC0415 - see the head of the module
        STRATEGIES,
    )

    return STRATEGIES[kind]()

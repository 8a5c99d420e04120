"""What a rule gave for a word or a verb of a text, kept so that the rule is applied once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast


class Remembering(Protocol):
    """A text made ready for rules, with what they gave for its places."""

    @property
    def memory(self) -> dict[object, dict[object, object]]:
        """By the rule, what it gave for each place that it was asked for."""
        ...


_UNASKED = object()

T = TypeVar("T", bound=Remembering)
P = ParamSpec("P")
V = TypeVar("V")


def once(rule: Callable[Concatenate[T, P], V]) -> Callable[Concatenate[T, P], V]:
    """
    Let a rule be applied once to each word or verb group of a text, however often it is asked.

    Several rules ask for the subject of the same verb and for the end of the same phrase.
    The answer may depend on nothing but the text and the place asked for.

    Args:
        rule: What gives something for a place of a text: of a reading or its syntax.
    """

    @wraps(rule)
    def ask(text: T, /, *place: P.args, **options: P.kwargs) -> V:
        known = text.memory.get(rule)
        if known is None:
            known = text.memory[rule] = {}
        asked = (place, *options.items()) if options else place
        found = known.get(asked, _UNASKED)
        if found is _UNASKED:
            found = known[asked] = rule(text, *place, **options)
        return cast("V", found)

    return ask

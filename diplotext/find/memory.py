"""What a rule gave for a word or a verb of a text, kept so that the rule is applied once."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TypeVar, cast

from diplotext.find.syntax import Syntax


K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def once(rule: Callable[[Syntax, K], V]) -> Callable[[Syntax, K], V]:
    """
    Let a rule be applied once to each word or verb group of a text, however often it is asked.

    Several rules ask for the subject of the same verb and for the end of the same clause.
    The answer may depend on nothing but the syntax and the place asked for.

    Args:
        rule: What gives something for a place of a text.
    """

    @wraps(rule)
    def ask(syntax: Syntax, place: K) -> V:
        known = cast("dict[K, V]", syntax.memory.setdefault(rule, {}))
        if place not in known:
            known[place] = rule(syntax, place)
        return known[place]

    return ask

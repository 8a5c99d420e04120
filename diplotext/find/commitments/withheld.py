"""What is not to be done beside an act, by a second infinitive: "s'engage à ouvrir le port et à ne pas le fermer"."""

import attrs

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.infinitives import infinitive_at
from diplotext.find.commitments.promise import OWN_ACTS, Promise, disowned
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits


WITHHELD = "withheld"
"""The rule of an act that is not to be done, beside one that is."""

_BREAKS = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER, Tag.CONDITION)
_RULES = frozenset({"linked-infinitive", "bare-infinitive"})


def withheld(syntax: Syntax, promise: Promise) -> tuple[Promise, ...]:
    """
    Part an act from the negated infinitive that a coordinator joins to it.

    The two are of different polarity, so that they are two commitments.

    Args:
        syntax: The article.
        promise: What an infinitive promises.
    """
    reading, (first, stop) = syntax.reading, promise.act
    if promise.negative or promise.rule not in _RULES or promise.kind not in OWN_ACTS:
        return (promise,)
    for at in range(first + 1, promise.clause[1]):
        verb = syntax.group(at)
        if reading.begins(at, _BREAKS) or (verb is not None and verb.is_finite):
            break
        denied = _denied(syntax, at)
        if denied is not None:
            end = min(stop, at - reading.is_mark(at - 1, ","))
            kept = attrs.evolve(promise, act=(first, end))
            act = (denied.opening, act_stop(syntax, denied.opening))
            other = attrs.evolve(promise, act=act, rule=WITHHELD, negative=True)
            own = promise.kind == "announcement" and promise.force != "outlined"
            return kept, disowned(other) if own else other
    return (promise,)


def _denied(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the negated infinitive that a coordinator at a word joins, its preposition between or not."""
    reading = syntax.reading
    if not reading.has(at, Tag.COORDINATOR):
        return None
    behind = at + 1 + reading.has(at + 1, Tag.PREPOSITION)
    found = infinitive_at(syntax, behind)
    return found if found is not None and found.negated else None

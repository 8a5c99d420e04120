"""To whom a pronoun before the verb says that something is promised or given: "lui a promis", "leur livrera"."""

from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.binding import Binding
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_together import named_together
from diplotext.find.coreference.near_states import state_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, CommitmentKind


_NEAR = 2
_PAIR = 2
_OTHERS = frozenset({CommitmentKind.REQUIREMENT, CommitmentKind.NON_COMMITMENT})


def given_to(binding: Binding) -> tuple[str, ...]:
    """Give the state or body, other than who is bound, that a dative pronoun of the promise or the act means."""
    if binding.promise.kind in _OTHERS:
        return ()
    cast, own = binding.cast, set(binding.debtors)
    found = _clitic(binding.syntax, binding)
    if found is None:
        return ()
    at, plural = found
    if plural:
        pair = named_together(cast, at, _PAIR)
        return () if own & set(pair) else pair
    near = _named_before(cast, at)
    keys = [
        state_of(cast, f.key) if f.kind is ActorKind.PERSON else f.key for f in near
    ]
    others = (key for key in keys if key not in own and _may_take(cast, key))
    return tuple(others)[:1]


def _clitic(syntax: Syntax, binding: Binding) -> tuple[int, bool] | None:
    """Give the dative pronoun before the verb of a promise or of its act, and whether it is plural."""
    acted = syntax.group(binding.promise.act[0])
    for group in (acted, binding.promise.group):
        if group is None:
            continue
        for at in range(group.start, group.first):
            if syntax.reading.has(at, Tag.CLITIC, "dative"):
                return at, syntax.reading.has(at, Tag.CLITIC, "plural")
    return None


def _named_before(cast: Cast, index: int) -> list[Figure]:
    """Give who was named in the sentence of a word or the two before it, the last one first."""
    number = cast.reading.sentence_of[index]
    first = cast.reading.sentences[max(0, number - _NEAR)].first
    near = [f for f in cast.recent(index) if f.last_before(index) >= first]
    return sorted(near, key=lambda f: -f.last_before(index))


def _may_take(cast: Cast, key: str) -> bool:
    figure = cast.figures[key]
    force = figure.kind is ActorKind.ARMED_FORCE and not figure.name
    return figure.kind in BINDABLE and not (figure.plural or force)

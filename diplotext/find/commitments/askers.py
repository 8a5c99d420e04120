"""Who asks for something, and is owed it when it is done."""

from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.binding import Binding
from diplotext.find.commitments.signatories import signatories
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.near_states import state_of
from diplotext.find.grammar.subjects import subject_of
from diplotext.model import ActorKind


def askers(binding: Binding) -> tuple[str, ...]:
    """Give who asks for something: the subject of the verb of asking, else who speaks."""
    cast, debtors = binding.cast, binding.debtors
    asking: list[str] = []
    for key in _named(binding):
        if cast.figures[key].kind is ActorKind.DOCUMENT:
            found = signatories(binding.syntax, cast, binding.promise)
            asking.extend(found or _adopter(binding))
        else:
            asking.append(_for_whom(cast, key, debtors))
    return tuple(
        key
        for key in dict.fromkeys(asking)
        if key not in debtors and _may_ask(cast.figures[key])
    )


def _named(binding: Binding) -> tuple[str, ...]:
    group = binding.promise.group
    subject = None if group.passive else subject_of(binding.syntax, group)
    subject = binding.promise.asker or subject
    keys = () if subject is None or subject.pronoun else whom(binding.cast, subject)
    if keys and not set(keys) & set(binding.debtors):
        return keys
    return () if binding.said is None else binding.said.speakers


def _may_ask(figure: Figure) -> bool:
    """Tell whether one to whom something is owed has a name, where it is a person."""
    named = figure.kind is ActorKind.PERSON and not figure.anonymous
    return named or figure.kind in BINDABLE


def _adopter(binding: Binding) -> tuple[str, ...]:
    """Give the organ of a body that adopts a resolution: the one named last before what it asks for."""
    organs = binding.cast.reading.language.lexicon.suffixes.get("adopting_organs", ())
    at = binding.promise.act[0]
    named = [
        figure
        for figure in binding.cast.recent(at)
        if any(organ in (figure.name or "").casefold() for organ in organs)
    ]
    last = named_last(named, at)
    return () if last is None else (last.key,)


def _for_whom(cast: Cast, key: str, debtors: tuple[str, ...]) -> str:
    """
    Give the state or body somebody asks for.

    A body asks for itself, an officer of a state for it, unless it is of that state that he asks.
    """
    figure = cast.figures[key]
    own = figure.kind is not ActorKind.PERSON and figure.state is None
    state = key if own else state_of(cast, key)
    return key if state in debtors else state

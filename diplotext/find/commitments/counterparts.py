"""The other side of a bargain, to whom is owed what the text does not say for whom it is done."""

from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.binding import Binding
from diplotext.find.commitments.conditions import condition_places
from diplotext.find.commitments.promisees import leads_to_party
from diplotext.find.commitments.signatories import signatories
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.named_together import named_together
from diplotext.find.coreference.near_states import state_of
from diplotext.find.coreference.pronouns import pronoun
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, ConditionKind


_BARGAINS = frozenset({ConditionKind.TRIGGER, ConditionKind.PRECONDITION})
_HOSTILE = frozenset({"ARMED_ATTACK", "INVASION", "CEASEFIRE_BREACH"})
_REQUEST = "REQUEST"
_PAIR = 2


def counterparts(binding: Binding) -> tuple[str, ...]:
    """
    Give the other side of a bargain.

    It is who is to act first where that is the condition ("si la Belgique le demande"),
    else the other one of two named together, where the act is done in return or is to keep
    an agreement; else the other one of two who agreed, where a document provides for it.
    """
    if binding.promise.force == "intend":
        return ()  # "menace de fermer la frontière si", which nobody may call in
    found = _whose_condition(binding)
    if found:
        return found
    if _is_return(binding) or _keeps_word(binding):
        return _other(
            binding, named_together(binding.cast, binding.promise.act[0], _PAIR)
        )
    if binding.promise.document:
        return _other(
            binding, signatories(binding.syntax, binding.cast, binding.promise)
        )
    return ()


def promised_to(binding: Binding) -> tuple[str, ...]:
    """
    Give to whom was promised what a noun tells of again.

    It is who is named behind a preposition that leads to him ("les promesses faites [au Pérou]"),
    else the other one of two between whom it was ("lors de discussions entre A et B").
    """
    cast, (first, stop) = binding.cast, binding.promise.clause
    for at in cast.reading.among(Tag.PREPOSITION.bit, first, stop):
        behind = leads_to_party(cast.reading, at)
        keys = () if behind is None else cast.joint(behind, stop)
        owed = tuple(k for k in keys if cast.figures[k].kind in BINDABLE)
        if cast.reading.has(at, Tag.PREPOSITION, "between"):
            owed = _other(binding, cast.joint(at + 1, stop))
        if owed and not set(owed) & set(binding.debtors):
            return owed
    return ()


def _other(binding: Binding, pair: tuple[str, ...]) -> tuple[str, ...]:
    """Give the other one of a pair, one of whom is bound."""
    own = set(binding.debtors)
    if len(pair) != _PAIR or len(own) != 1 or not own & set(pair):
        return ()
    return tuple(key for key in pair if key not in own)


def _whose_condition(binding: Binding) -> tuple[str, ...]:
    """Give who is to do first what the act waits for, unless that is done against somebody."""
    syntax, cast = binding.syntax, binding.cast
    events = syntax.reading.language.lexicon.event_verbs
    for first, stop in condition_places(syntax, binding.promise):
        hit = syntax.reading.hit(first, Tag.CONDITION)
        verb = syntax.finite_within(first, stop)
        if hit is None or verb is None or (hit[1].value or "trigger") not in _BARGAINS:
            continue
        event = events.get((verb.lemma, False))
        if "unless" in hit[1].features or event in _HOSTILE:
            continue
        subject = subject_of(syntax, verb)
        keys = () if subject is None else _meant(cast, subject)
        owed = tuple(dict.fromkeys(state_of(cast, key) for key in keys))
        asked = event == _REQUEST
        if owed and all(_may_bargain(binding, key, asked=asked) for key in owed):
            return owed
    return ()


def _meant(cast: Cast, subject: Subject) -> tuple[str, ...]:
    if subject.pronoun and subject.is_expressed:
        return pronoun(cast, subject.segments[0][0], plural=subject.plural)
    return whom(cast, subject) if subject.is_expressed else ()


def _may_bargain(binding: Binding, key: str, *, asked: bool) -> bool:
    """Tell whether one may be the other side: a state, or a body that asks for what is done."""
    kind = binding.cast.figures[key].kind
    party = kind is ActorKind.STATE or (asked and kind in BINDABLE)
    return party and key not in binding.debtors


def _is_return(binding: Binding) -> bool:
    """Tell whether an act is done in return for another ("en échange")."""
    reading = binding.syntax.reading
    return bool(reading.among(Tag.IN_RETURN.bit, *binding.promise.clause))


def _keeps_word(binding: Binding) -> bool:
    """Tell whether an act is to keep an agreement ("respectera l'accord")."""
    cast, promise = binding.cast, binding.promise
    keeps = cast.reading.language.lexicon.suffixes.get("keeps_word", ())
    acted = binding.syntax.group(promise.act[0])
    if acted is None or acted.lemma not in keeps:
        return False
    met = cast.all_within(acted.stop, promise.act[1])
    return any(reference.kind is ActorKind.DOCUMENT for reference, _ in met)

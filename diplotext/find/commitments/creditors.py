"""Towards whom somebody is bound: those an act is done to or for, and those who ask for it."""

from diplotext.find.commitments.askers import askers
from diplotext.find.commitments.binding import Binding
from diplotext.find.commitments.counterparts import counterparts, promised_to
from diplotext.find.commitments.dative_clitics import given_to
from diplotext.find.commitments.promise import MADE
from diplotext.find.commitments.promisees import promisees
from diplotext.find.commitments.recipients import recipients, states_named
from diplotext.find.commitments.turns import TURN
from diplotext.find.commitments.warranted import WARRANT
from diplotext.lang.entry import Tag
from diplotext.model import CommitmentKind, MeasureKind


_BENEFITS = frozenset(
    {
        MeasureKind.SECURITY_GUARANTEE,
        MeasureKind.MILITARY_CAPABILITY,
        MeasureKind.TROOP_DEPLOYMENT,
        MeasureKind.ARMS_DELIVERY,
        MeasureKind.TRAINING,
        MeasureKind.INTELLIGENCE,
        MeasureKind.LOGISTICS,
        MeasureKind.FINANCIAL_AID,
        MeasureKind.HUMANITARIAN_AID,
        MeasureKind.RECONSTRUCTION,
        MeasureKind.PRISONER_EXCHANGE,
        MeasureKind.SANCTIONS_RELIEF,
        MeasureKind.WATER_SHARING,
    }
)
"""What is done for somebody, so that the one other state named with it is the one that gets it."""

_BEFORE_JUDGES = frozenset({MeasureKind.ADJUDICATION, MeasureKind.SANCTIONS})
"""What is done before somebody or against him, so that who is named is owed nothing."""


def creditors(binding: Binding) -> tuple[str, ...]:
    """
    Give the states and bodies towards which a commitment binds.

    They are those to whom it is promised, by name; else those named in the act, or before a gift, to which or for which it is done;
    else who asks for it, where it is asked for; else the one other state whose people or
    land a benefit is for ("train Kenyan police"), or whose allies are bound; else the
    other side of a bargain.
    """
    if binding.promise.rule == MADE:
        return promised_to(binding)
    found = promisees(binding) or given_to(binding)
    if binding.promise.rule == WARRANT:
        return found
    if not (found or binding.kinds & _BEFORE_JUDGES):
        found = recipients(binding)
    if found:
        return found
    if binding.promise.kind == CommitmentKind.REQUIREMENT:
        told = binding.promise.rule == TURN and binding.said is None
        return () if told else askers(binding)
    if binding.promise.negative:
        return ()
    return _served(binding) or counterparts(binding)


def _served(binding: Binding) -> tuple[str, ...]:
    """Give the one other state whose people or land a benefit is for, or whose allies are bound."""
    allied = _allied(binding)
    if len(allied) == 1 and _helps(binding):
        return allied
    if not binding.kinds or not binding.kinds <= _BENEFITS:
        return ()
    cast = binding.cast
    own = {cast.figures[key].state for key in binding.debtors}
    named = states_named(cast, *binding.promise.act)
    served = allied or tuple(k for k in named if cast.figures[k].state not in own)
    return served if len(served) == 1 else ()


def _helps(binding: Binding) -> bool:
    """Tell whether what allies promise is help: a benefit, or a body that is to be founded."""
    benefit = bool(binding.kinds) and binding.kinds <= _BENEFITS
    reading, act = binding.syntax.reading, binding.promise.act
    return benefit or len(reading.among(Tag.MECHANISM.bit, *act)) > 0


def _allied(binding: Binding) -> tuple[str, ...]:
    """Give the state whose allies or guarantors are bound, here or where they were named first ("les alliés de l'Ukraine")."""
    cast, debtor = binding.cast, binding.promise.debtor
    words = cast.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    segments = list(debtor.segments) if debtor is not None else []
    for key in binding.debtors:
        segments.extend(cast.figures[key].references)
    for first, stop in segments:
        if not words.isdisjoint(cast.reading.words.keys[first:stop]):
            found = states_named(cast, first, stop)
            if found:
                return found
    return ()

"""Verbs of receiving, whose subject is owed and whose giver owes ("Moldau soll von Japan zwei Boote bekommen")."""

import attrs

from diplotext.find.bracket.acting import passive_agent
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import in_middle, skip_light
from diplotext.find.commitments.promise import OWN_ACTS, Promise
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading


def bound_giver(reading: Reading, clause: Clause, promise: Promise) -> Promise:
    """Let whoever gives be bound where somebody is to receive; nobody, if he is not named."""
    verb = clause.act or clause.verb
    if (
        verb is None
        or promise.kind not in OWN_ACTS
        or not receives(reading, verb.lemma)
    ):
        return promise
    giver = giver_in(reading, clause)
    if giver is None:
        return attrs.evolve(promise, debtor=None)
    act = _given(reading, clause, promise.act, giver)
    return attrs.evolve(promise, debtor=Subject((giver,)), act=act)


def _given(
    reading: Reading, clause: Clause, act: tuple[int, int], giver: tuple[int, int]
) -> tuple[int, int]:
    """Give what is given: the act without the verb before it and without who gives."""
    first, stop = act
    if giver[0] <= first < giver[1]:  # "Von Japan erhält das Land vier Boote"
        subject = in_middle(reading, clause.middle)
        first = clause.middle[0] if subject is None else subject.segments[0][1]
        return skip_light(reading, first, clause.stop), clause.stop
    if clause.verb is not None and clause.verb.first == first:
        first = skip_light(reading, first + 1, stop)
    behind = skip_light(reading, giver[1], stop)
    if first <= giver[0] <= first + 1 and behind < stop:
        first = behind
    return first, stop


def receives(reading: Reading, lemma: str) -> bool:
    """Tell whether a verb is one of receiving."""
    return lemma in reading.language.lexicon.suffixes.get("receives", ())


def giver_in(reading: Reading, clause: Clause) -> tuple[int, int] | None:
    """Give the words of a clause that name from whom somebody receives something."""
    giver = passive_agent(reading, clause)
    return None if giver is None else giver.segments[0]

"""Verbs that tell a fact behind a conjunction: after it something else happened ("viajó después de que X dijera que P")."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LEAD = 30
_PAST = frozenset({Tense.PAST_HISTORIC, Tense.IMPERFECT})


def is_told_before(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether words for "after" open the clause of a verb of the past or in the subjunctive, and a verb of the past stands beside it.

    Beside a future the clause tells of what is still to come ("viajará después de que X diga").
    """
    lead = after_lead(syntax, group)
    if lead is None or not (_is_past(group) or group.tense is Tense.SUBJUNCTIVE):
        return False
    sentence = syntax.reading.sentence(lead)
    before = [
        verb
        for verb in syntax.verbs_within(sentence.first, lead)
        if verb.is_finite and not syntax.reading.has(verb.start - 1, Tag.RELATIVE)
    ]
    if before:
        return _is_past(before[-1])
    at = group.stop
    while (other := syntax.finite_within(at, sentence.stop)) is not None:
        if _is_past(other):
            return True
        at = other.stop
    return False


def after_lead(syntax: Syntax, group: VerbGroup) -> int | None:
    """Give where the words for "after" stand that open the clause of a verb, no other verb with a tense between them."""
    reading = syntax.reading
    phrases = reading.phrases("told_after")
    opening = max(reading.sentence(group.first).first, group.start - _LEAD)
    for at in range(group.start - 1, opening - 1, -1) if phrases else ():
        if reading.first_of(at, phrases) is not None:
            return at
        other = syntax.group(at)
        if other is not None and other.is_finite:
            return None
    return None


def _is_past(group: VerbGroup) -> bool:
    return group.tense in _PAST or (group.compound and group.tense is Tense.PRESENT)

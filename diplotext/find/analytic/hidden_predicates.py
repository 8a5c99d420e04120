"""Predicates right behind the verb of a clause within their subject: "each truck she saw carries", "an aide who asked not to be named says"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.lookahead import OBJECT, bids
from diplotext.find.analytic.scan import Scan
from diplotext.lang.inflect import Tense


_THIRD = frozenset({Tense.PRESENT})
_FINITE = frozenset({Tense.PRESENT, Tense.PAST_HISTORIC, Tense.PARTICIPLE})


def closes_hidden(scan: Scan, index: int, before: int) -> bool:
    """Tell whether a form in "-s" may be the predicate of a phrase with a clause of its own ("each truck she saw [carries] grain")."""
    free = scan.last in _FINITE and not scan.reports(before)
    acts = not scan.is_noun(index) or acts_on(scan, index)
    return scan.tenses(index) == _THIRD and free and acts


def closes_passive(scan: Scan, index: int, before: int) -> bool:
    """
    Tell whether a form behind the passive infinitive of a relative clause is the predicate of who it is about.

    A passive has no object ("an aide who asked not to be named [says]"), but it may have a noun
    that tells what somebody is made ("who is to be named head of").
    """
    done = scan.is_auxiliary(before - 1) and Tense.PARTICIPLE in scan.tenses(before)
    waits = scan.last is Tense.INFINITIVE and scan.pending > 0
    if not (done and waits) or scan.is_adjective(index):
        return False
    tenses = scan.tenses(index)
    if Tense.INFINITIVE in tenses:
        return scan.reports(index) and acts_on(scan, index)
    return bool(tenses & _FINITE) and acts_on(scan, index)


def acts_on(scan: Scan, index: int) -> bool:
    """Tell whether a word that is a noun too has what only a verb has behind it."""
    acts = not scan.is_noun(index) or scan.follows(index, OBJECT)
    return acts or bids(scan, index) or _has_particle(scan, index)


def _has_particle(scan: Scan, index: int) -> bool:
    """Tell whether a particle that is no preposition stands right behind a word ("rules [out]", "steps [up]", not "talks on")."""
    particles = scan.reading.language.lexicon.suffixes.get("verb_particles", ())
    behind = scan.kind(index + 1)
    return behind is not Kind.PREPOSITION and scan.reading.key(index + 1) in particles

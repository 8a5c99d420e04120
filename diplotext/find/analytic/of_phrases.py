"""Nouns before a preposition that agree with a verb, whatever noun stands right before it: "The head of the observers claims"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.lookahead import OBJECT, finite_ahead, is_plural_before
from diplotext.find.analytic.scan import Scan
from diplotext.lang.inflect import Tense


_NOUNS = frozenset({Kind.NOMINAL, Kind.NAME})
_PHRASE = _NOUNS | {Kind.DETERMINER, Kind.NUMBER}
_LEADS = frozenset({Kind.PREPOSITION, Kind.TO})
_ENDS = frozenset({Kind.MARK, Kind.COORDINATOR, Kind.OWNER})
_CLAUSE = frozenset({Kind.DETERMINER, Kind.PRONOUN})
_THAT = frozenset({Kind.THAT})


def is_of_singular(scan: Scan, index: int) -> bool:
    """Tell whether the noun before a word belongs to a single one before a preposition ("The head of the observers [claims] that")."""
    led = _preposition(scan, index) if scan.pending > 0 else None
    return led is not None and not is_plural_before(scan, led, singular=False)


def is_of_plural(scan: Scan, index: int) -> bool:
    """Tell whether the noun before a word belongs to a plural before a preposition ("The minutes of the meeting [show] that", "Envoys in the capital [plan] to")."""
    led = _preposition(scan, index)
    if led is None or not is_plural_before(scan, led, singular=False):
        return False
    if scan.states(index, _THAT):
        return True
    if scan.reports(index) and scan.soft and scan.follows(index, _ENDS):
        return True
    acts = scan.reports(index) or scan.follows(index, OBJECT)
    acts = acts or _leads_to_object(scan, index)
    states = scan.states(index, _CLAUSE)  # "Envoys in Riga claim the road is"
    return acts and scan.pending > 0 and (states or not finite_ahead(scan, index))


def _leads_to_object(scan: Scan, index: int) -> bool:
    """Tell whether what goes with a verb of speech stands behind a word ("[call] for")."""
    reporting = scan.reading.language.lexicon.reporting
    after = scan.after(index)
    return any(
        scan.reading.first_of(after, record.tail) is not None
        for _, entry in scan.entries(index)
        for record in reporting.get(entry.lemma or "", ())
        if record.tail
    )


def _preposition(scan: Scan, index: int) -> int | None:
    """Give the preposition that leads to the noun phrase before a word, a noun right before it."""
    at = index - 1
    while at > scan.first and scan.kinds[at] in _PHRASE:
        at -= 1
    if scan.kinds[at] not in _LEADS:
        return None
    while at > scan.first and _is_light(scan, at - 1):
        at -= 1
    led = scan.kinds[at - 1] in _NOUNS
    return at if led and _may_be_subject(scan, at - 1) else None


def _is_light(scan: Scan, at: int) -> bool:
    """Tell whether a word is a preposition, or a participle about the noun before it ("The envoy [tasked] with the talks")."""
    if scan.kinds[at] in _LEADS:
        return True
    return scan.kinds[at] is Kind.VERB and scan.last is Tense.PARTICIPLE


def _may_be_subject(scan: Scan, noun: int) -> bool:
    """Tell whether a noun phrase opens a clause, and is no object ("told [his supporters] at a rally to") and no aside behind a colon."""
    at = noun
    while at > scan.first and scan.kinds[at] in _PHRASE:
        at -= 1
    if at > scan.first and scan.kinds[at] is Kind.VERB:
        reporting = scan.reading.language.lexicon.reporting
        told = (
            record
            for _, entry in scan.entries(at)
            for record in reporting.get(entry.lemma or "", ())
        )
        return any("that" in record.frames and not record.addressed for record in told)
    return not scan.reading.is_mark(at, ":")

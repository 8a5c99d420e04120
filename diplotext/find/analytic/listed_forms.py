"""Forms behind a comma that are verbs: of a list which a coordinator and a last one close, or of the subject before an aside."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.lookahead import (
    OBJECT,
    finite_ahead,
    predicate_behind_pause,
)
from diplotext.find.analytic.scan import Scan
from diplotext.lang.inflect import Tense


_REACH = 25
_OBJECTS = OBJECT | {Kind.NOMINAL}
_CUTS = frozenset(
    {Kind.RELATIVE, Kind.SUBORDINATOR, Kind.THAT, Kind.QUESTION, Kind.PRONOUN}
)


def is_listed(scan: Scan, index: int) -> bool:
    """Tell whether a form behind a comma is an infinitive of a list that a coordinator and another one close ("may seize cargoes, close ports or board ships")."""
    if scan.last is not Tense.INFINITIVE or not scan.follows(index, _OBJECTS):
        return False
    return _closes_list(scan, index, Tense.INFINITIVE)


def is_listed_predicate(scan: Scan, index: int) -> bool:
    """Tell whether a form in "-s" behind a comma is one of a list of predicates ("extends the mission, [requests] a report and demands")."""
    third = scan.tenses(index) == frozenset({Tense.PRESENT})
    acts = scan.follows(index, OBJECT if scan.is_noun(index) else _OBJECTS)
    listed = third and acts and scan.last in (Tense.PRESENT, Tense.INFINITIVE)
    return listed and _closes_list(scan, index, Tense.PRESENT)


def _closes_list(scan: Scan, index: int, tense: Tense) -> bool:
    """Tell whether a coordinator and a verb of a form close the list in which a word stands."""
    for at in range(index + 1, min(index + _REACH, len(scan.kinds) - 1)):
        kind = scan.kinds[at]
        if kind is Kind.COORDINATOR:
            if scan.kinds[at + 1] is Kind.CANDIDATE and tense in scan.tenses(at + 1):
                return True
            if tense is Tense.INFINITIVE:
                return False
        elif kind in _CUTS or (kind is Kind.MARK and _ends(scan, at)):
            return False
    return False


def _ends(scan: Scan, at: int) -> bool:
    """Tell whether a mark is neither a pause nor the hyphen of a compound ("the secretary-general")."""
    return not (scan.is_pause(at) or scan.reading.is_mark(at, "-"))


def is_only_verb(scan: Scan, index: int) -> bool:
    """Tell whether no other word can be the verb of a clause behind an aside ("the truce, which lapses, buys time")."""
    noun = scan.follows(index, _NOUNS)
    return noun and not finite_ahead(scan, index)


def has_predicate(scan: Scan, index: int) -> bool:
    """Tell whether an adjective and "to" make a verb of a form in "-s" that is a noun too (", a group of nine, [stands] ready to")."""
    led = scan.kind(index + 2) is Kind.TO and scan.reading.words.is_word(index + 1)
    acts = led and Tense.PRESENT in scan.tenses(index)
    return acts and not predicate_behind_pause(scan, index)


_NOUNS = frozenset({Kind.NOMINAL, Kind.CANDIDATE})

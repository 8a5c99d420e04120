"""Nouns that may be verbs, and verbs that may be participles, where an aside parts them from the verb that follows."""

from diplotext.find.analytic.kinds import SUBJECTS, Kind
from diplotext.find.analytic.lookahead import may_be_finite
from diplotext.find.analytic.scan import Scan
from diplotext.lang.inflect import Tense


_REACH = 25
_LEADS = frozenset({Kind.RELATIVE, Kind.PREPOSITION, Kind.TIME})
_REDUCED = frozenset({Kind.PREPOSITION, Kind.TIME, Kind.TO, Kind.QUESTION})
_QUESTION = frozenset({Kind.QUESTION, Kind.SUBORDINATOR})


def heads_aside(scan: Scan, index: int) -> bool:
    """
    Tell whether a noun that may be a verb stands before an aside, and its verb behind that.

    "The peace [talks], which opened in May, will go on", "the Chad [rebels], backed by Libya, left".
    """
    if not (scan.is_pause(index + 1) and scan.is_noun(index)):
        return False
    reduced = Tense.PARTICIPLE in scan.tenses(index + 2) and (
        scan.follows(index + 2, _REDUCED)
    )
    opens = scan.kind(index + 2) in _LEADS or reduced
    return opens and _verb_behind(scan, index + 2)


def is_asked_aside(scan: Scan, index: int, tenses: frozenset[Tense]) -> bool:
    """Tell whether a participle leads to a question that somebody was asked, and his verb follows that (", [asked] whether it was true, said")."""
    asked = Tense.PARTICIPLE in tenses and scan.follows(index, _QUESTION)
    opens = scan.pending > 0 and scan.commas == 1 and not scan.closes_aside
    return asked and opens and _verb_behind(scan, index)


def _verb_behind(scan: Scan, index: int) -> bool:
    """Tell whether a verb with a tense stands right behind the next comma, and its subject not behind it."""
    near = range(index + 1, min(index + _REACH, len(scan.kinds) - 1))
    pause = next((at for at in near if scan.is_pause(at)), None)
    if pause is None:
        return False
    verb = scan.after(pause)
    if scan.kind(verb) is not Kind.CANDIDATE or not may_be_finite(scan, verb):
        return False
    inverted = scan.reports(verb) and scan.follows(verb, SUBJECTS - {Kind.PRONOUN})
    return not inverted

"""Futures that word order tells: "is going to pay", and the relative clause set apart by a comma."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.due import find_due, is_dated
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 25


def is_prospective(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb group is "is going to" and its infinitive."""
    verbs = syntax.reading.language.lexicon.suffixes.get("prospective", ())
    if group.lemma not in verbs or group.tense is not Tense.PRESENT:
        return False
    linked = group.stop - group.first > 1 and syntax.kinds[group.stop] is Kind.TO
    acted = syntax.group(group.stop + 1) if linked else None
    return acted is not None and acted.tense is Tense.INFINITIVE


def is_arranged(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a progressive or a present tells of what is arranged for a day or a period ahead ("is leaving in May", "takes over on Jan. 1")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("arranged", ())
    if _is_timetabled(syntax, group):
        return True
    told = group.tense in (Tense.PRESENT, Tense.PAST_HISTORIC)
    if group.lemma not in verbs or group.passive or not told:
        return False
    last = group.stop - 1
    goes_on = any(
        stop == group.stop and entry.tag is Tag.VERB and entry.value == Tense.GERUND
        for stop, entry in syntax.reading.tags[last]
    )
    return goes_on and _lies_ahead(syntax.reading, (last, act_stop(syntax, last)))


def _is_timetabled(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a present tells of what a day or a period ahead is set for ("The Finns take over on Jan. 1")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("timetabled", ())
    alone = group.stop - group.start == 1 and not (group.passive or group.negated)
    if group.lemma not in verbs or group.tense is not Tense.PRESENT or not alone:
        return False
    led = syntax.kinds[group.start - 1] in _SUBORDINATE
    act = (group.first, act_stop(syntax, group.first))
    return not led and _lies_ahead(syntax.reading, act)


_SUBORDINATE = frozenset({Kind.RELATIVE, Kind.QUESTION, Kind.SUBORDINATOR})


def _lies_ahead(reading: Reading, act: tuple[int, int]) -> bool:
    """Tell whether an act has a day or a period of its own, neither over nor the present one ("this week")."""
    here = reading.language.lexicon.suffixes.get("present_periods", ())
    if any(reading.words.keys[at] in here for at in range(*act)):
        return False
    due, today = find_due(reading, act), reading.article.date
    over = due is not None and today is not None and due <= today
    return is_dated(reading, act) and not over


def is_set_apart(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a comma stands before the relative clause of a future ("Oman, which will pay most of it")."""
    if not syntax.kinds or group.tense is not Tense.FUTURE:
        return False
    for at in range(group.start - 1, max(0, group.start - _REACH), -1):
        if syntax.kinds[at] is Kind.RELATIVE:
            whole = not syntax.reading.has(at, Tag.DETERMINER, "possessive")
            return whole and syntax.reading.is_mark(at - 1, ",—–")
        if syntax.group(at) is not None:
            break
    return False

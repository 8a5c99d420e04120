"""Futures that word order tells: "is going to pay", and the relative clause set apart by a comma."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
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

"""Presents that tell of a plan: a verb of what is done, and a day still to come ("quitte la mission le 31 mai")."""

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.due import find_due, is_dated
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.inflect import Tense


_YEAR = 4


def is_planned(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb in the present has a day of its own that lies ahead, in a language that lists such verbs."""
    reading = syntax.reading
    plans = reading.language.lexicon.suffixes.get("planned", ())
    if group.tense is not Tense.PRESENT or group.lemma not in plans:
        return False
    if group.compound or group.passive:
        return False
    act = (group.opening, act_stop(syntax, group.opening))
    lasts = reading.phrases("lasting_leads")
    lasting = reading.language.lexicon.suffixes.get("lasting_verbs", ())
    if group.lemma in lasting:
        lasts += reading.phrases("current_terms")  # "préside cette année le groupe"
    if any(reading.first_of(at, lasts) is not None for at in range(*act)):
        return False  # "préside le conseil jusqu'au 31 mai"
    return is_dated(reading, act) and _lies_ahead(reading, act)


def _lies_ahead(reading: Reading, act: tuple[int, int]) -> bool:
    """Tell whether the day of an act comes after that of the story, or has no year in a story of no known day."""
    today = reading.article.date
    if today is None:
        words = reading.words
        years = (at for at in range(*act) if words.is_number(at))
        return not any(len(words.keys[at]) == _YEAR for at in years)
    due = find_due(reading, act)
    return due is not None and due > today

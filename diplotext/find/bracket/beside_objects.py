"""Infinitives that stand beside the object of what is told: "sagte Hilfe zu, ohne zu zögern"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import is_prepositional, skip_light
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading


def stands_beside(
    reading: Reading, told: Clause, subject: Subject | None, clause: Clause
) -> bool:
    """
    Tell whether an infinitive goes beside what a clause has for its object already.

    "sagte Hilfe zu, [ohne zu zögern]" does, "sagte zu, [ohne Zögern zu helfen]" does not.

    Args:
        reading: The article.
        told: The clause before.
        subject: Its subject.
        clause: The infinitive.
    """
    leads = reading.language.lexicon.suffixes.get("circumstance_leads", ())
    if not clause.is_infinitive or reading.words.keys[clause.first] not in leads:
        return False
    (first, stop), taken = told.middle, (subject.segments[0] if subject else (0, 0))
    at = skip_light(reading, taken[1] if first <= taken[0] < stop else first, stop)
    if at >= stop or is_prepositional(reading, at, stop):
        return False
    return any(reading.words.is_capitalized(i) for i in range(at, stop))

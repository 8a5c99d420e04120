"""What is to come: infinitives that a verb makes a future ("will join", "va rejoindre"), and the day of it."""

import datetime as dt

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 12


def future_above(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """
    Give the verb that makes a future of an infinitive, if one does.

    Such are "will join", "is to join", "va rejoindre", "wird der Allianz beitreten".
    """
    if group.tense is not Tense.INFINITIVE:
        return None
    if syntax.clauses is not None:
        clause = syntax.clauses.of_verb(group)
        above = None if clause is None or clause.act is not group else clause.verb
    else:
        above = _before(syntax, group)
    makes = syntax.reading.language.lexicon.verbs.get("to_come", frozenset())
    unreal = above is not None and above.tense is Tense.CONDITIONAL
    return None if above is None or unreal or above.lemma not in makes else above


def past_above(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb that makes what an infinitive tells just done, if one does ("acaba de ingresar", "vient d'adhérer")."""
    if group.tense is not Tense.INFINITIVE or syntax.clauses is not None:
        return None
    reading, at = syntax.reading, group.start - 1
    makes = reading.language.lexicon.suffixes.get("just_done", ())
    above = syntax.group(at - 1) if reading.has(at, Tag.PREPOSITION, "of") else None
    return above if above is not None and above.lemma in makes else None


def _before(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb right before an infinitive, over adverbs and small words that lead to it."""
    at = group.start - 1
    while at > 0 and syntax.reading.is_one_of(at, _SMALL) and syntax.group(at) is None:
        at -= 1
    return syntax.group(at)


_SMALL = Tag.ADVERB.bit | Tag.PREPOSITION.bit


def day_of(syntax: Syntax, group: VerbGroup) -> dt.date | None:
    """Give the day of what a verb tells: behind it, or in its bracket, or where its sentence opens."""
    reading = syntax.reading
    sentence = reading.sentence(group.start)
    stop = min(group.stop + _REACH, sentence.stop)
    for at in range(group.stop, stop):
        if at in reading.dates:
            return reading.dates[at].date
        if reading.is_mark(at, ",;:.") or reading.hit(at, Tag.RELATIVE) is not None:
            break
    clause = syntax.clause_of(group)
    first = sentence.first if clause is None else clause.first
    last = first + _OPENING if clause is None else group.start
    return _opening_day(syntax, group, range(first, min(last, group.start)))


_OPENING = 5


def _opening_day(syntax: Syntax, group: VerbGroup, where: range) -> dt.date | None:
    """Give the day that opens a sentence, or stands in the bracket of a verb, with no other verb between."""
    reading, own = syntax.reading, future_above(syntax, group) or group
    at = next((i for i in reversed(where) if i in reading.dates), None)
    if at is None:
        return None
    if any(reading.is_mark(i, ";:") for i in range(at, group.start)):
        return None
    verb = syntax.finite_within(at, group.start)
    parted = verb is not None and verb.first not in (own.first, group.first)
    return None if parted else reading.dates[at].date

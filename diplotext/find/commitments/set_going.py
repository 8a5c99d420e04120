"""Futures of things that somebody sets going: "el paso reabrirá el lunes, anunció X", "los buques zarparán"."""

from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_FUTURE = "future"


def is_set_going(syntax: Syntax, promise: Promise) -> bool:
    """
    Tell whether a future says when a thing opens, starts or leaves, or what soldiers and ships will do.

    Meetings and terms that begin or end by a calendar are no such things.
    """
    subject, group = promise.debtor, promise.group
    verbs = syntax.reading.language.lexicon.suffixes.get("set_going", ())
    told = promise.rule == _FUTURE and not group.passive
    if not (verbs and told) or subject is None or not subject.is_expressed:
        return False
    if is_of_forces(syntax, group):
        return True
    head = _head(syntax.reading, subject)
    calendar = syntax.reading.language.lexicon.suffixes.get("by_calendar", ())
    starts = group.lemma in verbs and is_dated(syntax.reading, promise.act)
    return starts and syntax.reading.key(head) not in calendar


def is_of_forces(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb is soldiers, ships or aid, which somebody sends."""
    subject = subject_of(syntax, group)
    if subject is None or not subject.is_expressed or subject.pronoun:
        return False
    hit = syntax.reading.hit(_head(syntax.reading, subject), Tag.MEASURE)
    return hit is not None and "given" in hit[1].features


def _head(reading: Reading, subject: Subject) -> int:
    """Give the noun of a subject, behind its articles and its number."""
    at, stop = subject.segments[0]
    while at < stop and (reading.has(at, Tag.DETERMINER) or at in reading.numbers):
        at = reading.numbers[at].stop if at in reading.numbers else at + 1
    return at

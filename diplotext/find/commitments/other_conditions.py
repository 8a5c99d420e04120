"""Conditions that stand beside a promise and are of something else: of speaking, of another clause, of what a relative tells."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.meetings import is_meeting
from diplotext.find.grammar.openers import governing, is_past, opener
from diplotext.find.grammar.otherwise import is_otherwise
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LEAD = 8


def is_of_another(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """
    Tell whether a condition is none of a promise.

    It is that of a source who is not to be named ("a condición de guardar el anonimato"), of
    what had happened by a relative clause ("una cumbre que Togo dejó antes de la foto"), of
    a further clause ("..., mais X rompra si Y refuse"), or where something was decided ("au
    terme d'un sommet"); words that lead to the act are none ("a accepté en échange de payer").
    """
    return (
        place[0] < promise.act[0] < place[1]
        or _keeps_name(syntax, place)
        or _is_told(syntax, promise, place)
        or _is_of_aside(syntax, promise, place)
        or _is_joined(syntax, promise, place)
        or _is_gathering(syntax, promise, place)
        or _is_past_step(syntax, promise, place)
    )


def _keeps_name(syntax: Syntax, place: tuple[int, int]) -> bool:
    """Tell whether a condition is that nobody says who speaks."""
    suffixes = syntax.reading.language.lexicon.suffixes
    words = suffixes.get("anonymity", ())
    return any(syntax.reading.key(at) in words for at in range(*place))


def _is_told(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """Tell whether the verb nearest before a condition is of the past, in a relative clause behind the promise."""
    verb = syntax.last_finite(promise.act[0] + 1, place[0])
    if syntax.kinds or verb is None or verb.tense is not Tense.PAST_HISTORIC:
        return False
    relatives = syntax.reading.among(Tag.RELATIVE.bit, promise.act[0] + 1, verb.first)
    return verb is not promise.group and len(relatives) > 0


def _is_of_aside(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """
    Tell whether the clause of a condition is a relative one behind a comma, or tells whose words a promise is.

    "Creará un fondo, que se activará [si hay sequía]", "según X, quien no descarta volver
    [si se le pide]"; a comma before the condition would close such a clause.
    """
    reading, (first, stop) = syntax.reading, (promise.act[0] + 1, place[0])
    if syntax.kinds or stop <= first or reading.is_mark(stop - 1, ","):
        return False
    apart = [
        at
        for at in reading.among(Tag.RELATIVE.bit, first, stop)
        if reading.is_mark(at - 1, ",") and reading.quote_of[at] == NOWHERE
    ]
    told = reading.among(Tag.REPORTING_PREPOSITION.bit, promise.act[1], stop)
    return any(syntax.finite_within(at + 1, stop) for at in (*apart, *told))


def _is_joined(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """
    Tell whether a conjunction opens a further clause between a promise and a condition.

    That is a verb behind "but", or one with a subject of its own behind "and".
    """
    reading, act = syntax.reading, promise.act[1]
    if syntax.kinds or place[0] < act:
        return False
    inside = reading.quote_of[promise.group.first]
    further = reading.among(Tag.CONDITION.bit, act, place[0])
    if any(is_otherwise(reading, at) for at in further):
        return True
    for at in reading.among(Tag.COORDINATOR.bit, act, place[0]):
        verb = syntax.finite_within(at + 1, place[0])
        if verb is None or reading.quote_of[at] not in (inside, NOWHERE):
            continue
        if reading.is_mark(at - 1, ",") and reading.has(
            at, Tag.COORDINATOR, "contrast"
        ):
            return True
        subject = subject_of(syntax, verb)
        if subject is not None and at < subject.segments[0][0] < verb.first:
            return True
    return False


def _is_past_step(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """Tell whether an event opens the sentence behind which somebody bound himself or spoke ("À l'issue de la réunion, X a promis de ...")."""
    hit = syntax.reading.hit(place[0], Tag.CONDITION)
    if hit is None or hit[1].value != "sequence":
        return False
    told = opener(syntax, promise.group) is Tag.COMPLEMENTIZER
    above = governing(syntax, promise.group) if told else None
    main = promise.group if above is None else above
    return place[0] < main.first and is_past(main)


def _is_gathering(syntax: Syntax, promise: Promise, place: tuple[int, int]) -> bool:
    """Tell whether a meeting is one at which something was decided: one not told of yet, or behind a comma."""
    reading = syntax.reading
    hit = reading.hit(place[0], Tag.CONDITION)
    if hit is None or hit[1].value != "sequence" or not is_past(promise.group):
        return False
    lead = hit[0]
    new = lead in reading.numbers or reading.has(lead, Tag.DETERMINER, "indefinite")
    behind = range(lead, min(lead + _LEAD, place[1]))
    met = any(is_meeting(reading, at) for at in behind)
    return met and (new or reading.is_mark(place[0] - 1, ","))

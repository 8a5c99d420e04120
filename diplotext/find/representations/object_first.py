"""Who represents whom where the one represented stands first: "Den erkrankten X vertrat Y", "Al ministro lo suplió Y"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.representations.deputies import name_stop
from diplotext.find.representations.represented import (
    AGENTS,
    COLLECTIVES,
    PRINCIPALS,
    Standing,
    meant,
)
from diplotext.lang.entry import Tag


_Named = tuple[Reference, str]


def object_first(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Give who represents whom by a verb before which, or right behind which, the one represented stands."""
    if not group.is_finite or group.negated or group.passive:
        return None
    clause = syntax.clause_of(group)
    if clause is not None:
        both = _in_clause(syntax, cast, group, clause)
    else:
        both = _taken_up(syntax, cast, group) or _behind(syntax, cast, group)
    if both is None or both[0][1] == both[1][1]:
        return None
    (principal, whom), (agent, who) = both
    limit = syntax.reading.sentence(group.first).stop
    first = min(principal.first, group.start, agent.first)
    stop = max(name_stop(cast, who, agent.stop, limit), group.stop)
    span = syntax.reading.span(first, stop)
    absent = whom if cast.figures[whom].kind in AGENTS else None
    return Standing(whom, (who,), absent, span, None)


def _in_clause(
    syntax: Syntax, cast: Cast, group: VerbGroup, clause: Clause
) -> tuple[_Named, _Named] | None:
    """Read "PRINCIPAL vertrat AGENT": the front field is the object where a person behind the verb is the subject, or only can be."""
    if clause.kind is not ClauseKind.MAIN:
        return None
    principal = _front(cast, clause)
    agent = _first(cast, group.stop, clause.stop)
    subject = subject_of(syntax, group)
    if principal is None or agent is None or subject is None:
        return None
    behind = subject.segments[0][0] >= group.stop and agent[1] in meant(cast, subject)
    party = cast.figures[principal[1]].kind in COLLECTIVES
    return (principal, agent) if behind or party else None


def _front(cast: Cast, clause: Clause) -> _Named | None:
    """Give who is named in the front field of a clause, if no other noun heads it."""
    first, stop = clause.front
    for reference, keys in cast.within(first, stop):
        others = range(first + 1, reference.first)
        headed = any(cast.reading.words.is_capitalized(at) for at in others)
        able = cast.figures[keys[0]].kind in PRINCIPALS
        return (reference, keys[0]) if able and not headed else None
    return None


def _taken_up(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[_Named, _Named] | None:
    """Read "A PRINCIPAL lo suplió AGENT", where a clitic takes up the object in front."""
    reading = syntax.reading
    sentence = reading.sentence(group.start)
    near = range(group.start - 1, group.first)
    clitic = any(reading.has(at, Tag.CLITIC) for at in near)
    led = reading.has(sentence.first, Tag.PREPOSITION, "addressee")
    if not (clitic and led):
        return None
    principal = _first(cast, sentence.first, group.start)
    agent = _first(cast, group.stop, sentence.stop)
    return None if principal is None or agent is None else (principal, agent)


def _behind(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[_Named, _Named] | None:
    """Read "Reemplazó a PRINCIPAL AGENT", where the verb opens its sentence."""
    reading = syntax.reading
    sentence = reading.sentence(group.start)
    led = reading.has(group.stop, Tag.PREPOSITION, "addressee")
    if group.start != sentence.first or not led:
        return None
    principal = _first(cast, group.stop, sentence.stop)
    if principal is None:
        return None
    later = cast.within(principal[0].stop, sentence.stop)
    own = [r.stop for r, keys in later if keys[0] == principal[1]]
    agent = _first(cast, max((principal[0].stop, *own)), sentence.stop)
    return None if agent is None else (principal, agent)


def _first(cast: Cast, first: int, stop: int) -> _Named | None:
    """Give the person named first in a range of words."""
    named = ((r, k[0]) for r, k in cast.within(first, stop))
    return next((one for one in named if cast.figures[one[1]].kind in AGENTS), None)

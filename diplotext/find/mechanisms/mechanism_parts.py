"""Who takes part in a mechanism and what it is for, by the words behind it: "made up of A and B", "tasked with V"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.commitments.acts import act_stop
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mechanisms.mechanism_status import governing, is_past, says_of_body
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MechanismStatus


_PARTIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_REACH = 24
_LEAST = 2


def contributors(syntax: Syntax, cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the states and bodies of which a mechanism is said to be made up, or between which it stands.

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
        stop: Behind its last word.
    """
    reading = syntax.reading
    at = stop + reading.is_mark(stop, ",")
    listed = reading.hit(at, Tag.MEMBER_LIST)
    behind = _named(syntax, cast, listed[0]) if listed is not None else ()
    if behind:
        return behind
    within = [k for _, keys in cast.all_within(first, stop) for k in keys]
    states = [k for k in within if cast.figures[k].kind is ActorKind.STATE]
    if len(states) >= _LEAST:
        return tuple(dict.fromkeys(states))  # "hotline between Peru and Chile"
    composed = reading.language.lexicon.verbs.get("compositions", frozenset())
    if reading.has(stop, Tag.PREPOSITION, "of") or reading.key(stop) in composed:
        several = _named(syntax, cast, stop + 1)
        if len(several) >= _LEAST:
            return several
    return _founders(syntax, cast, first)


def _founders(syntax: Syntax, cast: Cast, first: int) -> tuple[str, ...]:
    """Give the states and bodies that have founded a mechanism ("Peru and Chile created a joint commission")."""
    group = governing(syntax, first)
    if group is None or group.negated or not is_past(syntax, group):
        return ()
    if says_of_body(syntax.reading, group) is not MechanismStatus.ESTABLISHED:
        return ()
    keys = whom_subject_means(syntax, cast, group)
    return tuple(key for key in keys if cast.figures[key].kind in _PARTIES)


def _named(syntax: Syntax, cast: Cast, first: int) -> tuple[str, ...]:
    """Give the states and bodies named in a list, to the verb, the relative clause or the bracket behind it."""
    reading = syntax.reading
    stop = min(first + _REACH, reading.sentence(first - 1).stop)
    ends = (
        at
        for at in range(first, stop)
        if reading.is_mark(at, ";:()") or _parts(syntax, at)
    )
    stop = next(ends, stop)
    keys = [k for _, each in cast.all_within(first, stop) for k in each]
    return tuple(dict.fromkeys(k for k in keys if cast.figures[k].kind in _PARTIES))


def _parts(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at)
    relative = syntax.reading.has(at, Tag.RELATIVE)
    return relative or (group is not None and group.is_finite)


def mandate(syntax: Syntax, stop: int) -> tuple[int, int] | None:
    """Give the words that say what a mechanism is for, behind "tasked with", "chargée de" or a purpose of its own."""
    reading = syntax.reading
    at = stop + reading.is_mark(stop, ",")
    clause = _relative(syntax, at)
    if clause is not None:
        return clause
    for begin in (at, *_over_copula(syntax, at)):
        behind = reading.first_of(begin, reading.phrases("tasked"))
        if behind is not None:
            end = _task_stop(syntax, behind)
            return (behind, end) if end > behind else None
    return None


def _task_stop(syntax: Syntax, first: int) -> int:
    """Give where the words for a task end: with the act, before the verb of the mechanism itself."""
    reading = syntax.reading
    end = act_stop(syntax, first, nominal=syntax.group(first) is None)
    for at in range(first, end):
        group = syntax.group(at)
        verb = group is not None and group.is_finite and group.start == at
        if verb and not reading.is_one_of(at - 1, _INSIDE):
            return at - reading.is_mark(at - 1, ",")
    return end


_INSIDE = tag_bits(Tag.RELATIVE, Tag.COMPLEMENTIZER)


def _over_copula(syntax: Syntax, at: int) -> tuple[int, ...]:
    """Give the word behind "which is", or behind a relative pronoun alone."""
    reading = syntax.reading
    if not reading.has(at, Tag.RELATIVE):
        return ()
    group = syntax.group(at + 1)
    return (at + 1,) if group is None else (at + 1, group.first + 1)


def _relative(syntax: Syntax, at: int) -> tuple[int, int] | None:
    """Give what a relative clause with a verb of duty at its end says ("die [den Abzug überwachen] soll")."""
    clause = None if syntax.clauses is None else syntax.clauses.around(at)
    if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.act is None:
        return None
    verbs = syntax.reading.language.lexicon.verbs.get("to_come", frozenset())
    duty = clause.verb is not None and clause.verb.lemma in verbs
    whole = clause.first == at and clause.act.stop > clause.body
    return (clause.body, clause.act.stop) if duty and whole else None

"""Towards whom somebody is bound: those an act is done to or for, and those who ask for it."""

from bisect import bisect_left
from diplotext.find.cast import Cast, Figure
from diplotext.find.parties import BINDABLE, signatories, state_of
from diplotext.find.promise import Promise
from diplotext.find.reading import Reading
from diplotext.find.speakers import whom
from diplotext.find.statements import Utterance
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, CommitmentKind, MeasureKind, MentionForm


_BENEFITS = frozenset(
    {
        MeasureKind.SECURITY_GUARANTEE,
        MeasureKind.MILITARY_CAPABILITY,
        MeasureKind.TROOP_DEPLOYMENT,
        MeasureKind.ARMS_DELIVERY,
        MeasureKind.TRAINING,
        MeasureKind.INTELLIGENCE,
        MeasureKind.LOGISTICS,
        MeasureKind.FINANCIAL_AID,
        MeasureKind.HUMANITARIAN_AID,
        MeasureKind.RECONSTRUCTION,
        MeasureKind.PRISONER_EXCHANGE,
        MeasureKind.SANCTIONS_RELIEF,
        MeasureKind.WATER_SHARING,
    }
)
"""What is done for somebody, so that the one other state named with it is the one that gets it."""

_BEFORE_JUDGES = frozenset({MeasureKind.ADJUDICATION, MeasureKind.SANCTIONS})
"""What is done before somebody or against him, so that who is named is owed nothing."""

_NEAR = 3


def creditors(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    bound: tuple[str, ...],
    said: Utterance | None,
    kinds: frozenset[MeasureKind],
) -> tuple[str, ...]:
    """
    Give the states and bodies towards which a commitment binds.

    They are those named in the act, or before a gift, to which or for which it is done;
    else who asks for it, where it is asked for; else the one other state whose people or
    land a benefit is for ("train Kenyan police"), or whose allies are bound.
    """
    found = () if kinds & _BEFORE_JUDGES else _given(cast, promise, bound)
    if found:
        return found
    if promise.kind == CommitmentKind.REQUIREMENT:
        return _asking(syntax, cast, promise, bound, said)
    if promise.negative:
        return ()
    if not kinds or not kinds <= _BENEFITS:
        return ()
    allied = _allied(cast, promise)
    own = {cast.figures[key].state for key in bound}
    named = _states_named(cast, *promise.act)
    served = allied or tuple(k for k in named if cast.figures[k].state not in own)
    return served if len(served) == 1 else ()


def _asking(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    bound: tuple[str, ...],
    said: Utterance | None,
) -> tuple[str, ...]:
    """Give who asks for something: the subject of the verb of asking, else who speaks."""
    subject = None if promise.group.passive else subject_of(syntax, promise.group)
    named = () if subject is None or subject.pronoun else whom(cast, subject)
    keys = tuple(key for key in named if key not in bound)
    if not keys or set(named) & set(bound):
        keys = () if said is None else said.speakers
    asking: list[str] = []
    for key in keys:
        figure = cast.figures[key]
        if figure.kind is ActorKind.DOCUMENT:
            asking.extend(signatories(syntax, cast, promise))
        else:
            asking.append(_for_whom(cast, key))
    return tuple(
        key
        for key in dict.fromkeys(asking)
        if key not in bound and _may_ask(cast.figures[key])
    )


def _may_ask(figure: Figure) -> bool:
    """Tell whether one to whom something is owed has a name, where it is a person."""
    named = figure.kind is ActorKind.PERSON and not figure.anonymous
    return named or figure.kind in BINDABLE


def _for_whom(cast: Cast, key: str) -> str:
    """Give the state or body somebody asks for; a body asks for itself, an officer of a state for it."""
    figure = cast.figures[key]
    own = figure.kind is not ActorKind.PERSON and figure.state is None
    return key if own else state_of(cast, key)


def _states_named(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the states that words name in any form, "Kenyan" in "Kenyan police" too."""
    stop = _before_relative(cast, first, stop)
    named = (
        key
        for reference, keys in cast.all_within(first, stop)
        if not _is_opposed(cast, reference.first)
        for key in (*keys, *(f"state:{code}" for code in reference.states))
    )
    known = (cast.figures.get(key) for key in dict.fromkeys(named))
    return tuple(f.key for f in known if f is not None and f.kind is ActorKind.STATE)


def _is_opposed(cast: Cast, first: int) -> bool:
    """Tell whether a name is that of one against whom something is done ("face à la Russie")."""
    words = cast.reading.language.lexicon.verbs.get("against", frozenset())
    before = cast.reading.words.keys[max(first - _NEAR, 0) : first]
    return not words.isdisjoint(before)


def _before_relative(cast: Cast, first: int, stop: int) -> int:
    """Give where words end, or the first relative clause or condition in them begins."""
    apart = Tag.RELATIVE.bit | Tag.CONDITION.bit
    return min(cast.reading.among(apart, first + 1, stop), default=stop)


def _allied(cast: Cast, promise: Promise) -> tuple[str, ...]:
    """Give the state whose allies or guarantors are bound ("les alliés de l'Ukraine")."""
    words = cast.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    for first, stop in promise.debtor.segments if promise.debtor is not None else ():
        if not words.isdisjoint(cast.reading.words.keys[first:stop]):
            return _states_named(cast, first, stop)
    return ()


def _given(cast: Cast, promise: Promise, bound: tuple[str, ...]) -> tuple[str, ...]:
    """Give the states and bodies named in an act, to which or for which it is done."""
    first, stop = promise.act
    first = promise.cue[1] if promise.rule == "gift" else first
    stop = _before_relative(cast, first, stop)
    found = [
        key
        for reference, keys in cast.within(first, stop)
        for key in keys
        if reference.form
        in (MentionForm.NAME, MentionForm.METONYM, MentionForm.ACRONYM)
        and cast.figures[key].kind in BINDABLE
        and not _is_inner(cast, reference.first)
        and key not in bound
        and _receives(cast, reference.first)
    ]
    return tuple(dict.fromkeys(found))


def _is_inner(cast: Cast, first: int) -> bool:
    """Tell whether a name stands inside a longer phrase that refers to somebody else."""
    at = bisect_left(cast.order, first)
    before = cast.order[max(0, at - 3) : at]
    return any(cast.at[index][0].stop > first for index in before)


def _receives(cast: Cast, first: int) -> bool:
    """Tell whether a name stands as the object of a verb or behind a preposition of giving."""
    reading = cast.reading
    at = first - 1
    if reading.has(at, Tag.DETERMINER) and not reading.has(
        at, Tag.DETERMINER, "contracted"
    ):
        at -= 1
    given = reading.has(at, Tag.PREPOSITION, "addressee") and not _ends_longer(
        reading, at
    )
    return given or reading.has(at, Tag.VERB)


def _ends_longer(reading: Reading, at: int) -> bool:
    """Tell whether a preposition is the end of a longer one ("face à")."""
    return any(
        entry.tag is Tag.PREPOSITION and stop == at + 1
        for start in range(max(0, at - 3), at)
        for stop, entry in reading.tags[start]
    )

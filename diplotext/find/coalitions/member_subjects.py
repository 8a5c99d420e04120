"""The states and bodies that the subject of a verb names: "[Norway and Peru] joined"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.member_lists import (
    MEMBERS,
    Member,
    list_start,
    listed_before,
)
from diplotext.find.coreference.pronouns import understood
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def members_before(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[Member, ...]:
    """
    Give the states and bodies of a subject before its verb.

    Where another verb parts some of them from it, they are that one's ("which A and B joined
    and C has left").
    """
    subject = subject_of(syntax, group)
    if subject is None:
        return ()
    named = tuple(
        Member(key, reference.first, reference.stop)
        for first, stop in subject.segments
        if not _is_excluded(syntax.reading, first)
        for reference, keys in cast.within(first, min(stop, group.start))
        if reference.key and not _tells_class(cast, reference)
        for key in keys
        if cast.figures[key].kind in MEMBERS
    )
    named = _from_list(cast, _with_first(cast, named, several=group.plural is True))
    excluded = any(_is_excluded(syntax.reading, first) for first, _ in subject.segments)
    named = (() if excluded else _meant(cast, subject, group, named)) or named
    own = (m for m in named if not syntax.finite_within(m.stop, group.start))
    return tuple(own) or named


def _meant(
    cast: Cast, subject: Subject, group: VerbGroup, named: tuple[Member, ...]
) -> tuple[Member, ...]:
    """
    Give the states that a subject means without naming them all, at their names or else at its words.

    "Los gobiernos de Chile y Perú fundaron", "Los tres países fundaron", and "Fundaron" of those named before.
    """
    keys = whom(cast, subject)
    if not (keys or subject.is_expressed) and group.plural:
        keys = understood(cast, subject)
    states = all(cast.figures[key].kind is ActorKind.STATE for key in keys)
    if len(keys) <= max(len(named), 1) or not states:
        return ()
    known = {member.key: member for member in named}
    if not known.keys() <= set(keys):
        return ()
    first, stop = subject.segments[0]
    return tuple(known.get(key, Member(key, first, stop)) for key in keys)


def _tells_class(cast: Cast, reference: Reference) -> bool:
    """Tell whether the adjective of a state tells only which states a phrase means ("most [Central African] states")."""
    behind = reference.stop
    unit = cast.reading.begins(behind, Tag.MEMBER_UNIT.bit)
    return reference.form is MentionForm.DEMONYM and unit


def _with_first(
    cast: Cast, named: tuple[Member, ...], *, several: bool
) -> tuple[Member, ...]:
    """Take in the first of a list that a comma or "and" parts from the rest before a relative clause ("[Uganda], Rwanda and Tanzania, which")."""
    comma = named and cast.reading.is_mark(named[0].first - 1, ",")
    if not (len(named) >= _LISTED and comma) and not (several and len(named) == 1):
        return named
    first = list_start(cast, named[-1].stop)
    led = first - 1 - cast.reading.has(first - 1, Tag.DETERMINER)
    alone = several and len(named) == 1  # "signé par A, B et C, qui forment"
    led_in = cast.reading.has(led, Tag.PREPOSITION) and not alone
    if first >= named[0].first or led_in:
        return named
    listed = listed_before(cast, named[-1].stop)
    return listed if {m.key for m in named} <= {m.key for m in listed} else named


_LISTED = 2


def _from_list(cast: Cast, named: tuple[Member, ...]) -> tuple[Member, ...]:
    """Take in the first of those from whom officials come ("ministers from [Norway], Ghana and Peru")."""
    reading = cast.reading
    comma = named[0].first - 1 if named else 0
    if not reading.is_mark(comma, ","):
        return named
    for reference, keys in cast.all_within(reading.sentence(comma).first, comma):
        led = reference.first - 1
        led -= reading.has(led, Tag.DETERMINER)
        closes = reference.stop == comma and reference.form is MentionForm.NAME
        from_there = closes and reading.has(led, Tag.PREPOSITION)
        if from_there and reading.ends(led - 1, Tag.ROLE):
            return (Member(keys[0], reference.first, comma), *named)
    return named


def _is_excluded(reading: Reading, first: int) -> bool:
    """Tell whether a segment of a subject is named as no part of it ("Norway, not Sweden, joined", "Neither Norway nor Sweden joined")."""
    leads = reading.hit(first, Tag.EXCLUDING) is not None
    neither = any(reading.has(at, Tag.NEGATION) for at in (first - 1, first))
    return leads or neither or reading.ends(first - 1, Tag.EXCLUDING)

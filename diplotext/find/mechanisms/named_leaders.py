"""Who leads, of those whom some words name: a state for its officer without a name, for its forces and its adjective."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.own_heads import name_behind
from diplotext.model import ActorKind, MentionForm


LEADERS = frozenset(
    {ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.COALITION, ActorKind.PERSON}
)
"""The kinds of actors that may lead a mechanism."""


def acting(cast: Cast, key: str) -> str | None:
    """Give who leads, or the state of an officer without a name or of forces ("a Kenyan general")."""
    figure = cast.figures[key]
    state = f"state:{figure.state}"
    nameless = figure.kind is ActorKind.PERSON and figure.name is None
    if (nameless or figure.kind is ActorKind.ARMED_FORCE) and state in cast.figures:
        return state
    return key if figure.kind in LEADERS else None


def leader_named(cast: Cast, first: int, stop: int) -> str | None:
    """Give the actor named at the head of a phrase or behind an office and a place there, or the state its adjective names."""
    head = cast.head(first, stop)
    if head is None:
        found = cast.within(first, min(first + 3, stop))
        head = found[0] if found else None
    if head is None:
        return None
    reference, (key, *_) = head
    described = cast.figures[key].kind is ActorKind.PERSON
    described = described and reference.form is not MentionForm.NAME
    named = name_behind(cast, reference.stop) if described else None
    return named or acting(cast, key)


def subject_leading(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the one who is the subject of a verb, if he may lead."""
    subject = subject_of(syntax, group)
    if subject is None or not subject.is_expressed:
        return None
    keys = whom(cast, subject)
    return acting(cast, keys[0]) if len(keys) == 1 else None

"""Who acts and speaks: states, persons, organizations, and the offices they hold."""

from enum import StrEnum
from itertools import pairwise

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.identification import Identification
from diplotext.model.mention import Mention
from diplotext.text.span import Span


class ActorKind(StrEnum):
    """
    What sort of actor an actor is.

    Example:
        >>> [kind.value for kind in ActorKind][:3]
        ['state', 'person', 'person_group']

    .. versionadded:: 0.1.0
    """

    STATE = "state"
    PERSON = "person"
    PERSON_GROUP = "person_group"
    """Persons named together, such as ministers."""
    ORGANIZATION = "organization"
    COALITION = "coalition"
    ARMED_FORCE = "armed_force"
    """An army or an armed group."""
    MEDIA = "media"
    """A paper, channel or agency."""
    REGION = "region"
    """A part of a state or of the world."""
    DOCUMENT = "document"
    """A declaration, treaty or report that speaks."""


@attrs.frozen
class Role:
    """
    An office that an actor holds, or the part it plays.

    Attributes:
        title: The title as written, such as `ministre des Affaires étrangères`.
        of: The state or body whose office it is.
        span: The words of the title, when they stand in the text.

    Raises:
        ModelError: If the title is blank.

    Example:
        >>> Role("Premierministerin", of=Actor("ee", ActorKind.STATE, state="EE", name="Estland")).of.state
        'EE'

    .. versionadded:: 0.1.0
    """

    title: str = attrs.field(validator=_invariants.filled)
    of: "Actor | None" = None
    span: Span | None = None


_ALPHA_2 = 2


def _name(actor: "Actor", field: Field, name: str | None) -> None:
    if actor.anonymous and (name is not None or actor.description is None):
        found = f"{name!r} with description {actor.description!r}"
        expected = "no name and a description of an anonymous actor"
        _invariants.refuse(actor, field.name, found, expected)
    if not name and not actor.description:
        _invariants.refuse(actor, field.name, repr(name), "a name or a description")


def _state(actor: "Actor", field: Field, state: str | None) -> None:
    if state is None:
        if actor.kind is ActorKind.STATE:
            _invariants.refuse(actor, field.name, state, "the code of the state")
        return
    is_code = state.isascii() and state.isalpha() and state.isupper()
    if not (is_code and len(state) == _ALPHA_2):
        expected = "an ISO 3166-1 alpha-2 code such as FR"
        _invariants.refuse(actor, field.name, repr(state), expected)


def _mentions(actor: "Actor", field: Field, mentions: tuple[Mention, ...]) -> None:
    _invariants.a_tuple(actor, field, mentions)
    for before, after in pairwise(mentions):
        earlier, later = before.span, after.span
        if (earlier.start, earlier.end) >= (later.start, later.end):
            found = f"{after.span} behind {before.span}"
            _invariants.refuse(actor, field.name, found, "the order of the text")


@attrs.frozen(cache_hash=True)
class Actor:
    """
    Who acts, speaks, or is spoken of.

    A document may speak, and so may a person without a name: an anonymous source
    is an actor with a description. What an actor refers to is the object itself,
    and since objects are frozen, references never run in circles.

    Attributes:
        id: Name by which exported data refers to the actor, unique in an analysis.
        kind: What sort of actor it is.
        name: Its name.
        aliases: Other names of it.
        roles: The offices it holds; one person may hold several.
        affiliation: The state or body it belongs to or speaks for.
        state: ISO 3166-1 alpha-2 code of the state it is, or acts for.
        anonymous: Whether the text withholds the name.
        description: How the text describes it, for want of a name or beside it.
        mentions: The places where it is named, in the order of the text.
        identifiers: Codes and URIs by which others know it.
        identifications: Why it has those that a caller's authority file gave it.
        rule: The rule that made it an actor, when one did.

    Raises:
        ModelError: If `id` is blank, neither name nor description is given, an anonymous
            actor has a name or no description, a state has no code, `state` is not of
            the form of ISO 3166-1 alpha-2, mentions are out of order or twice in one
            place, or a list stands for a tuple.

    Example:
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> source = Actor(
        ...     "a2",
        ...     ActorKind.PERSON,
        ...     anonymous=True,
        ...     description="un diplomate estonien",
        ...     affiliation=estonia,
        ... )
        >>> estonia.label, source.label, source.affiliation.state
        ('Estonie', 'un diplomate estonien', 'EE')

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    kind: ActorKind
    name: str | None = attrs.field(default=None, validator=_name)
    aliases: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    roles: tuple[Role, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    affiliation: "Actor | None" = attrs.field(default=None, kw_only=True)
    state: str | None = attrs.field(default=None, kw_only=True, validator=_state)
    anonymous: bool = attrs.field(default=False, kw_only=True)
    description: str | None = attrs.field(default=None, kw_only=True)
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), kw_only=True, validator=_mentions
    )
    identifiers: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    identifications: tuple[Identification, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    rule: str | None = attrs.field(default=None, kw_only=True)

    @property
    def label(self) -> str:
        """The name, or the description of an actor without one."""
        return self.name or self.description or self.id

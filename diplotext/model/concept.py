"""What is known of a concept beside any story: a person, a body, a place, a topic."""

import attrs

from diplotext.model import _invariants
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.label import Label
from diplotext.model.link import Link


_KINDS = {
    "person": ActorKind.PERSON,
    "organisation": ActorKind.ORGANIZATION,
    "organization": ActorKind.ORGANIZATION,
    "geoArea": ActorKind.REGION,
    "poi": ActorKind.REGION,
}
"""Kinds of actors by the codes of the IPTC vocabulary `cpnature`."""
_COUNTRY = "iso3166-1a2:"
_COUNTRY_URI = "iso3166-1-alpha-2/"


@attrs.frozen
class Concept:
    """
    A concept of a controlled vocabulary, after `concept` of NewsML-G2.

    Attributes:
        id: Its QCode as sent, or its URI.
        uri: Its URI, when it is known.
        type: What sort of concept it is, such as `cpnat:person`.
        names: Its names, by language and role.
        definitions: What it is.
        notes: What the vocabulary says of it besides.
        same_as: Other identifiers of the same.
        broader: Identifiers of the concepts it is part of.
        narrower: Identifiers of the concepts that are part of it.
        related: Other concepts, with the relation.
        details: What is known of it, such as `personDetails/born`, by the name of the field.

    Raises:
        ModelError: If a list stands for a tuple.

    Example:
        >>> orlin = Concept("pers:7", type="cpnat:person", names=(Label("Ann Orlin"),))
        >>> orlin.name, orlin.actor.kind.value, orlin.actor.identifiers
        ('Ann Orlin', 'person', ('pers:7',))

    .. versionadded:: 0.1.0
    """

    id: str | None = None
    uri: str | None = None
    type: str | None = attrs.field(default=None, kw_only=True)
    names: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    definitions: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    notes: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    same_as: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    broader: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    narrower: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    related: tuple[Link, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    details: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )

    @property
    def name(self) -> str | None:
        """The first of its names."""
        return self.names[0].text if self.names else None

    @property
    def identifiers(self) -> tuple[str, ...]:
        """All by which it is known: its id, its URI and those of the same concept."""
        own = (each for each in (self.id, self.uri) if each is not None)
        return tuple(dict.fromkeys((*own, *self.same_as)))

    @property
    def actor(self) -> Actor | None:
        """
        The actor that it is: a person, a body or a place with a name; None for all else.

        A place that has a code of ISO 3166-1 is a state, also where nothing says that it is a place.
        """
        kind = _KINDS.get((self.type or "").rpartition(":")[2].rpartition("/")[2])
        is_place = kind is ActorKind.REGION or self.type is None
        state = self._state() if is_place else None
        if state is not None:
            kind = ActorKind.STATE
        if kind is None or self.name is None:
            return None
        return Actor(
            self.id or self.uri or self.name,
            kind,
            self.name,
            aliases=tuple(label.text for label in self.names[1:]),
            state=state,
            identifiers=self.identifiers,
        )

    def _state(self) -> str | None:
        """Give the code of the state that it is."""
        for identifier in self.identifiers:
            is_code = identifier.startswith(_COUNTRY) or _COUNTRY_URI in identifier
            code = identifier[-2:]
            if is_code and code.isascii() and code.isalpha() and code.isupper():
                return code
        return None

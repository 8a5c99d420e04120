"""Authority files: names, and the identifiers by which others know who bears them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import cast

import attrs

from diplotext.errors import AuthorityError
from diplotext.model import Actor, ActorKind, Concept, Reason
from diplotext.names.keys import exact, is_full, sound
from diplotext.names.script import script_of


_BODIES = frozenset(
    {
        ActorKind.ORGANIZATION,
        ActorKind.MEDIA,
        ActorKind.COALITION,
        ActorKind.ARMED_FORCE,
    }
)
_AREAS = frozenset({ActorKind.STATE, ActorKind.REGION})
_PAIR = 2


@attrs.frozen
class Record:
    """
    One bearer of names in an authority file.

    Attributes:
        names: Its names, in any language and script.
        identifiers: The codes and URIs by which the file knows it.
        kind: What sort of actor it is, when the file tells.
        state: ISO 3166-1 alpha-2 code of the state that it is, when the file tells.

    .. versionadded:: 0.1.0
    """

    names: tuple[str, ...]
    identifiers: tuple[str, ...]
    kind: ActorKind | None = None
    state: str | None = None


Named = tuple[str, Record]
_Index = dict[str, list[Named]]

Entries = Mapping[str, str] | Iterable[tuple[str, str] | Concept]
"""What an authority is made of: identifiers by name, pairs of the two, or concepts."""


@attrs.frozen
class Match:
    """
    A record that has the name of an actor.

    Attributes:
        record: The record.
        name: The name in the record.
        own: The name of the actor.
        reason: Why the two are one.

    .. versionadded:: 0.1.0
    """

    record: Record
    name: str
    own: str
    reason: Reason


@attrs.frozen
class Authority:
    """
    Names and identifiers, ready to be asked; made once for any number of articles.

    Attributes:
        records: The bearers, in the order of the file.

    Example:
        >>> file = Authority.of({"Lea Storm": "ex:1", "Лея Сторм": "ex:1"})
        >>> storm = Actor("a1", ActorKind.PERSON, "Lea Storm", state="NO")
        >>> [match.record.identifiers for match in file.matches(storm)]
        [('ex:1',)]

    .. versionadded:: 0.1.0
    """

    records: tuple[Record, ...] = ()
    _exact: _Index = attrs.field(
        init=False, eq=False, repr=False, factory=dict[str, list[Named]]
    )
    _heard: "dict[str, _Index]" = attrs.field(
        init=False, eq=False, repr=False, factory=dict[str, dict[str, list[Named]]]
    )

    @classmethod
    def of(cls, entries: "Authority | Entries") -> "Authority":
        """
        Make an authority of what a caller has.

        Names that share an identifier are those of one bearer; a concept without a name or
        without an identifier tells nothing and is passed over.

        Args:
            entries: Identifiers by name, pairs of a name and an identifier, or concepts as
                the readers of NewsML-G2 give them; also mixed. An authority stays as it is.

        Raises:
            AuthorityError: If an entry is something else, or a name or identifier is blank.
        """
        if isinstance(entries, Authority):
            return entries
        rows: Iterable[object] = entries
        if isinstance(entries, Mapping):
            rows = cast("Mapping[str, str]", entries).items()
        records: list[Record] = []
        paired: dict[str, list[str]] = {}
        for number, row in enumerate(rows):
            if isinstance(row, Concept):
                records.extend(_of_concept(row))
            else:
                name, identifier = _pair(row, number)
                paired.setdefault(identifier, []).append(name)
        records.extend(
            Record(tuple(dict.fromkeys(names)), (identifier,))
            for identifier, names in paired.items()
        )
        return cls(tuple(records))

    def matches(self, actor: Actor) -> tuple[Match, ...]:
        """
        Give the records that have a name of an actor, each once; several contradict each other.

        Names that are equal but for case, accents and marks come before those that are one
        name spelt after two languages; the latter count for persons whose state is known, and
        surnames alone do not count.
        """
        own = _names_of(actor)
        found = [
            Match(record, name, mine, Reason.SAME_NAME)
            for mine in own
            for name, record in self._by_exact().get(exact(mine), ())
        ]
        if not found and actor.state is not None:
            found = [*self._by_code(actor), *self._by_sound(actor, own)]
        fitting = [match for match in found if _fits(match.record, actor)]
        return tuple({match.record: match for match in reversed(fitting)}.values())[
            ::-1
        ]

    def _by_code(self, actor: Actor) -> list[Match]:
        """Give the records of the state that an actor is."""
        if actor.kind is not ActorKind.STATE:
            return []
        return [
            Match(record, record.names[0], actor.label, Reason.SAME_STATE)
            for record in self.records
            if record.state == actor.state
        ]

    def _by_sound(self, actor: Actor, own: list[str]) -> list[Match]:
        if actor.kind is not ActorKind.PERSON:
            return []
        index = self._index(actor.state)
        return [
            Match(record, name, mine, Reason.SAME_SOUND)
            for mine in own
            if is_full(mine)
            for name, record in index.get(sound(mine, state=actor.state), ())
        ]

    def _by_exact(self) -> _Index:
        """Give the names of all records by what is left without case and accents."""
        if not self._exact:
            for record in self.records:
                for name in record.names:
                    self._exact.setdefault(exact(name), []).append((name, record))
        return self._exact

    def _index(self, state: str | None) -> _Index:
        """Give the full names of all records by their sound in the script of a state."""
        script = script_of(state)
        if script not in self._heard:
            heard = defaultdict[str, list[Named]](list)
            for record in self.records:
                for name in filter(is_full, record.names):
                    heard[sound(name, state=state)].append((name, record))
            self._heard[script] = heard
        return self._heard[script]


def _of_concept(concept: Concept) -> list[Record]:
    names = tuple(dict.fromkeys(label.text for label in concept.names))
    if not names or not concept.identifiers:
        return []
    actor = concept.actor
    kind = None if actor is None else actor.kind
    state = None if actor is None else actor.state
    return [Record(names, concept.identifiers, kind, state)]


def _pair(row: object, number: int) -> tuple[str, str]:
    """Give a pair of a name and an identifier, checked."""
    cells = cast("tuple[object, ...]", row) if isinstance(row, tuple) else ()
    words = [cell for cell in cells if isinstance(cell, str) and cell.strip()]
    if len(cells) == len(words) == _PAIR and exact(words[0]):
        return words[0], words[1]
    message = f"found {row!r} at entry {number}, expected a name and an identifier or a Concept"
    raise AuthorityError(message)


def _names_of(actor: Actor) -> list[str]:
    """Give the names by which an actor is looked up: of a person the fullest and all full ones."""
    names = [] if actor.name is None else [actor.name]
    person = actor.kind is ActorKind.PERSON
    names += [name for name in actor.aliases if is_full(name) or not person]
    return list(dict.fromkeys(names))


def _fits(record: Record, actor: Actor) -> bool:
    """Tell whether the sort and the state of a record suit an actor."""
    if record.state is not None and record.state != actor.state:
        return False
    if record.kind is None or record.kind is actor.kind:
        return True
    return any({record.kind, actor.kind} <= kinds for kinds in (_BODIES, _AREAS))

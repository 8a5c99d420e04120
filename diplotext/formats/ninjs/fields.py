"""The members of a JSON object, asked for by name whatever their case."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.fieldnames import table
from diplotext.formats.moments import Clock
from diplotext.formats.ninjs.repair import sound
from diplotext.formats.odd_moments import puts_day_first, since_1970


_WORDS = (
    "name", "value", "text", "literal", "rendered", "html", "content", "body", "title", "label", "paragraph", "main",
    "original", "basic",
)  # fmt: skip
"""Members that have the words of an object that stands for these."""


@attrs.frozen(eq=False)
class Fields:
    """
    A JSON object of an item, and where it stands in its document.

    Attributes:
        values: The members, by their name in lower case.
        pointer: Where it stands, as a JSON Pointer (RFC 6901).
        noticed: Where what is odd in it is noted.

    Example:
        >>> fields = Fields.of({"versionCreated": "2031-03-03T12:00:00Z", "version": 2})
        >>> fields.moment("versioncreated").hour, fields.text("version")
        (12, '2')
    """

    values: Mapping[str, object]
    pointer: str = ""
    noticed: list[Diagnostic] = attrs.field(factory=list[Diagnostic])
    zones: set[str] = attrs.field(factory=set[str])
    """The zones assumed for times that came without one."""
    names: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """The names of the members as sent, by those in lower case."""
    is_bare: bool = False
    """Whether a string stands for the object."""

    @classmethod
    def of(
        cls, value: object, pointer: str = "", beside: "Fields | None" = None
    ) -> "Fields":
        """Take a JSON value; anything but an object has no members."""
        members: Mapping[str, object] = {}
        if isinstance(value, dict):
            members = cast("Mapping[str, object]", value)
        values = {name.casefold(): each for name, each in members.items()}
        names = {name.casefold(): name for name in members}
        if beside is None:
            return cls(values, pointer, names=names)
        return cls(values, pointer, beside.noticed, beside.zones, names)

    def path(self, name: str) -> str:
        """Give the JSON Pointer of a member (RFC 6901)."""
        sent = self.names.get(name, name)
        return f"{self.pointer}/{sent.replace('~', '~0').replace('/', '~1')}"

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def child(self, name: str) -> "Fields":
        """Give an object that is a member; without one, an object without members."""
        return Fields.of(self.values.get(name), self.path(name), self)

    def children(self, *names: str) -> Iterator["Fields"]:
        """
        Give the objects of lists; a lone object or string stands for a list of one.

        A string is an object with the one member `name`, and an object of objects a list
        whose items have the member `role` besides.
        """
        for name in names:
            value, pointer = self.values.get(name), self.path(name)
            for key, each in _items(value):
                if isinstance(each, str):
                    bare = Fields.of({"name": each}, f"{pointer}/{key}", self)
                    yield attrs.evolve(bare, is_bare=True)
                else:
                    yield Fields.of(each, f"{pointer}/{key}", self)

    def text(self, *names: str) -> str | None:
        """Give the first member that says anything, as words; a list gives its first."""
        return next((words for name in names for words in self.texts(name)), None)

    def texts(self, *names: str) -> Iterator[str]:
        """Give all the words of members; a list may hold objects with a name."""
        for name in names:
            yield from self._words(self.values.get(name))

    def _words(self, value: object) -> Iterator[str]:
        if isinstance(value, str):
            words = self.sound(value).strip()
            if words:
                yield words
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield str(value)
        elif isinstance(value, list):
            for each in cast("Sequence[object]", value):
                yield from self._words(each)
        elif isinstance(value, dict):
            inner = Fields.of(cast("object", value), beside=self)
            name = inner.text(*_WORDS)
            yield from () if name is None else (name,)

    def sound(self, words: str) -> str:
        """Give words without what the sender's software did to them."""
        mended, code = sound(words)
        if code is not None and all(each.code != code for each in self.noticed):
            message = "found characters escaped twice, read as what they stand for"
            self.noticed.append(Diagnostic(code, message))
        return mended

    def number(self, *names: str) -> float | None:
        """Give the first member that is a number, or words for one."""
        for words in self.texts(*names):
            try:
                return float(words)
            except ValueError:
                continue
        return None

    def used_for(self, field: str) -> list[str]:
        """Give the names of the members that are for a field in JSON of no standard."""
        return table().named_for(field, self.values)

    def time(self, *names: str) -> dt.datetime | None:
        """Give the first member that is a time, in words or in seconds or milliseconds since 1970."""
        for words in self.texts(*names):
            found = self._read(words)
            if found is not None:
                return found
        return None

    def _read(self, words: str) -> dt.datetime | None:
        """Read a time, by the order of day and month of the language that the object names."""
        language = self.text("language", "lang", "locale")
        found = Clock(is_day_first=puts_day_first(language)).read(words)
        if found is None:
            return since_1970(words)
        self.zones.update({"UTC"} if found.is_assumed else ())
        return found.value

    def flag(self, name: str) -> bool | None:
        """Give a member that is true or false."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else None

    def moment(self, *names: str) -> dt.datetime | None:
        """Give the first member that is a time; one that cannot be read is noted."""
        for name in names:
            words = self.text(name)
            if words is None:
                continue
            found = self._read(words)
            if found is not None:
                return found
            message = f"found {words[:40]!r} for {name}, expected a time, left out"
            self.noticed.append(Diagnostic("bad-date", message))
        return None


def _items(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, list):
        for index, each in enumerate(cast("Sequence[object]", value)):
            yield str(index), each
    elif isinstance(value, str):
        yield "", value
    elif isinstance(value, dict):
        members = cast("Mapping[str, object]", value)
        if members and all(isinstance(each, dict) for each in members.values()):
            for role, each in members.items():
                yield role, {"role": role, **cast("Mapping[str, object]", each)}
        elif members:
            yield "", members

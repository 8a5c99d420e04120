"""The items of a JSON document, and the documents of a file of JSON, without holding it whole."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, cast

import attrs

from diplotext.formats.fieldnames import table


_WRAPPERS = (
    "data",
    "items",
    "item",
    "newsobjects",
    "_items",
    "results",
    "assets",
    "entries",
    "docs",
    "hits",
    "story",
    "stories",
    "article",
    "articles",
    "documents",
)
"""Members that hold items, in answers of interfaces."""
_LAYERS = ("fields", "attributes", "_source")
"""Members that hold the story of an item whose identifier and times stand beside them (JSON:API, search servers)."""
BODIES = ("body", "paragraph")
"""Fields of which one is the story of an item."""
_STORY = 80
"""So many signs at least has the story of an item whose headline is its name."""
_DEEPEST = 200
"""Levels below which no item is looked for; each takes calls of Python."""
_OWN = frozenset(
    {
        "uri",
        "guid",
        "headline",
        "headlines",
        "bodies",
        "body_html",
        "urn",
        "newsobjectid",
        "versionedguid",
        "articlebody",
    }
)
"""Members by which an item is known from what wraps it."""
_BLOCK = 65_536
_SIGNS = re.compile(rb'["{}\[\]]')
_SIGNS_IN_STRING = re.compile(rb'["\\]')


@attrs.frozen(eq=False)
class Place:
    """
    An item and where it stands in its document.

    Attributes:
        value: The item.
        pointer: Where it stands, as a JSON Pointer (RFC 6901).
    """

    value: object
    pointer: str


def items(value: object, pointer: str = "") -> Iterator[Place]:
    """
    Give the items of a document: itself, or what its lists and wrappers hold.

    Example:
        >>> [place.pointer for place in items({"data": {"items": [{"item": {"uri": "urn:atb:1"}}]}})]
        ['/data/items/0/item']
        >>> answer = {"page": {"edges": [{"node": {"headline": "Riga"}}, {"node": {"uri": "urn:atb:2"}}]}}
        >>> [place.pointer for place in items(answer)]
        ['/page/edges/0/node', '/page/edges/1/node']
        >>> [place.value for place in items({"data": [{"id": "1", "attributes": {"title": "Riga"}}]})]
        [{'id': '1', 'title': 'Riga'}]
    """
    found = list(_items(value, pointer))
    yield from found or [Place(value, pointer)]


def _items(value: object, pointer: str) -> Iterator[Place]:
    if pointer.count("/") > _DEEPEST:
        return
    if isinstance(value, list):
        for index, each in enumerate(cast("Sequence[object]", value)):
            if isinstance(each, (dict, list)):
                yield from items(cast("object", each), f"{pointer}/{index}")
    elif isinstance(value, dict):
        yield from _of_object(cast("Mapping[str, object]", value), pointer)


def _of_object(value: Mapping[str, object], pointer: str) -> Iterator[Place]:
    """Give an object that is an item, or the items in what it wraps."""
    names = {name.casefold(): name for name in value}
    wrapper = _held(value, names, _WRAPPERS, (dict, list))
    layer = _held(value, names, _LAYERS, (dict,))
    if _is_item(value):
        yield Place(value, pointer)
    elif wrapper is not None:
        yield from items(value[wrapper], f"{pointer}/{wrapper}")
    elif layer is not None:
        yield Place(_joined(value, layer), f"{pointer}/{layer}")
    else:
        yield from _within(value.items(), pointer)


def _is_item(value: Mapping[str, object]) -> bool:
    """Tell an item by a member of a standard, or by a headline and a body of its own."""
    names = {name.casefold(): name for name in value}
    if not _OWN.isdisjoint(names):
        return True
    heads = ("title", *table().named_for("headline", names))
    has_headline = any(isinstance(value.get(names.get(n, "")), str) for n in heads)
    bodies = [
        value[names[name]]
        for field in BODIES
        for name in table().named_for(field, names)
    ]
    if has_headline:
        return any(map(_is_body, bodies))
    is_named = isinstance(value.get(names.get("name", "")), str)
    return is_named and any(isinstance(b, str) and len(b) >= _STORY for b in bodies)


def _is_body(value: object) -> bool:
    """Tell whether a value is a body: words, or a list of its pieces, none of them an item."""
    if not isinstance(value, list):
        return isinstance(value, str) and bool(value)
    held = cast("Sequence[object]", value)
    objects = (cast("Mapping[str, object]", o) for o in held if isinstance(o, dict))
    return bool(held) and not any(map(_is_item, objects))


def _held(
    value: Mapping[str, object],
    names: Mapping[str, str],
    wanted: Sequence[str],
    kinds: tuple[type, ...],
) -> str | None:
    """Give the first member of some names that holds a value of some kinds, as it was sent."""
    found = (names[name] for name in wanted if name in names)
    return next((name for name in found if isinstance(value[name], kinds)), None)


def _joined(beside: Mapping[str, object], layer: str) -> dict[str, object]:
    """Put the members of a layer together with what stands beside it, which they go before."""
    story = cast("Mapping[str, object]", beside[layer])
    return {name: each for name, each in beside.items() if name != layer} | dict(story)


def _within(members: Iterable[tuple[str, object]], pointer: str) -> Iterator[Place]:
    """Give the items in members of names that nobody knows, such as `edges` and `node`."""
    if pointer.count("/") > _DEEPEST:
        return
    for name, each in members:
        if isinstance(each, dict):
            yield from _items(cast("object", each), f"{pointer}/{name}")
        elif isinstance(each, list):
            listed = enumerate(cast("Sequence[object]", each))
            held = ((str(index), one) for index, one in listed)
            yield from _within(held, f"{pointer}/{name}")


@attrs.frozen
class Value:
    """
    The bytes of one value of a file.

    Attributes:
        content: The bytes.
        pointer: Where the value stands in its list, if the file is a list.
    """

    content: bytes
    pointer: str


def values(file: BinaryIO) -> Iterator[Value]:
    r"""
    Give the values of a file: one after the other, or those of the list that it is.

    Only one value is held at a time. A file that is cut off, or that is no JSON, ends with
    whatever is left.

    Example:
        >>> import io
        >>> [value.content for value in values(io.BytesIO(b'[{"a": 1}, {"b": "]"}]'))]
        [b'{"a": 1}', b'{"b": "]"}']
        >>> [value.content for value in values(io.BytesIO(b'{"a": 1}\n{"b": 2}\n'))]
        [b'{"a": 1}', b'{"b": 2}']
    """
    scanner = _Scanner()
    while True:
        block = file.read(_BLOCK)
        yield from scanner.take(block)
        if not block:
            yield from scanner.rest()
            return


class _Scanner:
    """Cuts values out of blocks by counting brackets outside of strings."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.looked = 0
        self.depth = 0
        self.start: int | None = None
        self.is_list = False
        self.is_string = False
        self.count = 0

    def take(self, block: bytes) -> Iterator[Value]:
        self.buffer += block
        end = len(self.buffer) - (1 if block else 0)
        while self.looked < end:
            signs = _SIGNS_IN_STRING if self.is_string else _SIGNS
            found = signs.search(self.buffer, self.looked, end)
            if found is None:
                self.looked = end
                break
            self.looked = found.end()
            sign = found[0]
            if sign == b'"':
                self.is_string = not self.is_string
            elif sign == b"\\":
                self.looked += 1
            elif sign in b"{[":
                self.opens(sign, found.start())
            else:
                yield from self.closes(found.start())
        keep = len(self.buffer) if self.start is None else self.start
        drop = min(keep, self.looked)
        del self.buffer[:drop]
        self.looked -= drop
        self.start = None if self.start is None else self.start - drop

    def opens(self, sign: bytes, at: int) -> None:
        if self.depth == 0 and sign == b"[" and self.start is None:
            self.is_list = True
        elif self.start is None:
            self.start = at
        self.depth += 1

    def closes(self, at: int) -> Iterator[Value]:
        self.depth = max(0, self.depth - 1)
        if self.start is not None and self.depth == self.is_list:
            yield self.value(at + 1)
        if self.depth == 0:
            self.is_list = False

    def value(self, end: int) -> Value:
        content = bytes(self.buffer[self.start : end])
        pointer = f"/{self.count}" if self.is_list else ""
        self.start = None
        self.count += 1
        return Value(content, pointer)

    def rest(self) -> Iterator[Value]:
        if self.start is not None or not self.count:
            self.start = self.start or 0
            yield self.value(len(self.buffer))

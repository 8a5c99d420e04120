"""What stands around the items of a message: its prolog and the elements that are open."""

import re

import attrs


_ANY_TAG = re.compile(
    rb"""<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<!.*?>
        |<(/?)((?:[\w.-]+:)?[\w.-]+)((?>"[^"]*+"|'[^']*+'|[^"'>])*+)>""",
    re.DOTALL | re.VERBOSE,
)
_DECLARATION = re.compile(rb"<\?xml\s[^<>]*\?>|<!DOCTYPE\b.*>", re.DOTALL)
"""What of the prolog matters to an item; a broken one would spoil all of them."""


@attrs.frozen
class Envelope:
    """
    What stands around the items of a message.

    Attributes:
        content: All that stands before the first item, made a document by closing its elements.
        opening: The declaration of the document and the tags that are open where an item begins,
            in one line.
        closing: The tags that close them.
        path: The path of the element that holds the items, such as `/newsMessage/itemSet[1]`.
    """

    content: bytes
    opening: bytes = b""
    closing: bytes = b""
    path: str = ""

    @property
    def whole_opening(self) -> bytes:
        """All that stands before the first item."""
        return self.content.removesuffix(self.closing)


def envelope_of(content: bytes) -> Envelope:
    """Tell what stands around the items, from the beginning of a message."""
    prolog, opened = _opened(content)
    declared = b"".join(_DECLARATION.findall(content[:prolog]))
    lines = b"\n" * (content[:prolog].count(b"\n") - declared.count(b"\n"))
    closing = b"".join(b"</" + each.name + b">" for each in reversed(opened))
    return Envelope(
        declared + lines + content[prolog:] + closing,
        b" ".join(declared.split())
        + b"".join(b" ".join(e.tag.split()) for e in opened),
        closing,
        "".join(f"/{each.step}" for each in opened),
    )


@attrs.define
class _Opened:
    """An element that is open: its name, its tag, its step in a path, and its children so far."""

    name: bytes
    tag: bytes
    step: str
    counts: dict[str, int] = attrs.field(factory=dict[str, int])


def _opened(content: bytes) -> tuple[int, list[_Opened]]:
    """Give where the first tag stands, and the elements that are open behind the last."""
    opened: list[_Opened] = []
    prolog = len(content)
    for found in _ANY_TAG.finditer(content):
        name = found[2]
        if name is None:
            continue
        prolog = min(prolog, found.start())
        if found[1]:
            if opened and opened[-1].name == name:
                opened.pop()
            continue
        step = name.rpartition(b":")[2].decode("ascii", "replace")
        if opened:
            counts = opened[-1].counts
            counts[step] = counts.get(step, 0) + 1
            step = f"{step}[{counts[step]}]"
        if not found[3].endswith(b"/"):
            opened.append(_Opened(name, found[0], step))
    return prolog, opened

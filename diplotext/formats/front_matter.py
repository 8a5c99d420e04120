"""The lines between two rules at the head of a Markdown document: names and values in YAML."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType

import attrs

from diplotext.text.span import Span


_BLOCK = re.compile(
    r"\s*(---[ \t]*\r?\n)(?P<inside>.*?)\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_ENTRY = re.compile(
    r"^(?P<key>[A-Za-z_][\w-]*):(?P<value>.*(?:\n[ \t]+.*)*)", re.MULTILINE
)
_ESCAPE = re.compile(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL
)
_NAMED = {"_": "\u00a0", "n": "\n", "t": "\t", "0": "\0", "e": "\x1b", "N": "\x85"}
_DATES = ("published_time", "published", "date", "created")
_LAST = 0x10FFFF
_CODE = 2


@attrs.frozen
class FrontMatter:
    """
    What front matter says.

    Attributes:
        values: Its values that are single words or lines, by their names.
        span: Where it stands.
    """

    values: Mapping[str, str] = attrs.field(factory=lambda: MappingProxyType({}))
    span: Span | None = None

    @property
    def created(self) -> dt.datetime | None:
        """The moment at which the document was published, when its time zone is told."""
        return next((one for one in self._moments() if one.tzinfo is not None), None)

    @property
    def day(self) -> dt.date | None:
        """The day of the document, when it names one."""
        return next((one.date() for one in self._moments()), None)

    def _moments(self) -> Iterator[dt.datetime]:
        for name in _DATES:
            with suppress(ValueError):
                yield dt.datetime.fromisoformat(self.values.get(name, ""))

    @property
    def language(self) -> str | None:
        """The code of the language, if there is one that looks like a code."""
        code = (self.values.get("lang") or self.values.get("language") or "").lower()
        is_code = code.isascii() and code.isalpha() and len(code) == _CODE
        return code if is_code else None


def front_matter(text: str) -> FrontMatter | None:
    r"""
    Read the front matter of a text, if it begins with some.

    Only plain and quoted scalars at the outermost level are read, YAML 1.2 sections 7.3
    and 6.5; all else is passed over.

    Example:
        >>> front_matter('---\ntitle: "G7 Leaders\\u2019 Statement"\n---\nWe met.').values["title"]
        'G7 Leaders’ Statement'
        >>> front_matter("Oslo --- Lima") is None
        True
    """
    block = _BLOCK.match(text)
    if block is None:
        return None
    entries = _ENTRY.finditer(block["inside"])
    values = {
        entry["key"].lower(): _scalar(entry["value"].strip()) for entry in entries
    }
    if not values:
        return None
    return FrontMatter(
        MappingProxyType(values),
        Span(block.start(1), len(text[: block.end()].rstrip())),
    )


def _scalar(written: str) -> str:
    mark = written[:1]
    if mark == '"' and written.endswith('"') and len(written) > 1:
        return _ESCAPE.sub(_unescaped, _folded(written[1:-1]))
    if mark == "'" and written.endswith("'") and len(written) > 1:
        return _folded(written[1:-1]).replace("''", "'")
    return _folded(written)


def _folded(written: str) -> str:
    """Join the lines of a value: a line break is a blank, and none behind a backslash."""
    joined = ""
    for line in written.splitlines():
        if joined.endswith("\\"):
            joined = joined[:-1] + line.lstrip()
        else:
            joined = f"{joined} {line.strip()}" if joined else line.rstrip()
    return joined


def _unescaped(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return _NAMED.get(escape[4], escape[4])
    number = int(code, 16)
    return chr(number) if number <= _LAST else escape[0]

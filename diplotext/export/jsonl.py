"""
Ledgers as JSON Lines: a head, then one analysis a line. Needs the extra `json`.

The head says how many analyses follow and what their lines come to, so that a file that
was cut off or damaged is told from a whole one.
"""

import json
import os
from hashlib import blake2b
from pathlib import Path

from diplotext.errors import DecodeError
from diplotext.export._json.refusals import is_object
from diplotext.export._store.lines import from_line, to_line
from diplotext.export._store.replacing import replacing
from diplotext.ledger import Ledger


__all__ = ["load", "save"]

_FAMILY = "urn:diplotext:ledger:"
_NAME = f"{_FAMILY}1"


def save(ledger: Ledger, path: str | os.PathLike[str]) -> None:
    """
    Save a ledger as JSON Lines in UTF-8.

    However the saving is interrupted, the file that was there before stays whole.

    Args:
        ledger: Any ledger.
        path: The file, which is made or replaced.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(Ledger(), f"{folder}/ledger.jsonl")
        ...     load(f"{folder}/ledger.jsonl") == Ledger()
        True

    .. versionadded:: 0.1.0
    """
    lines = [to_line(analysis).encode() for analysis in ledger.analyses]
    head = {"schema": _NAME, "analyses": len(lines), "digest": _digest(lines)}
    with replacing(path) as part, part.open("wb") as file:
        file.write(json.dumps(head).encode() + b"\n")
        file.writelines(line + b"\n" for line in lines)


def load(path: str | os.PathLike[str]) -> Ledger:
    """
    Load a ledger that `save` saved.

    Args:
        path: The file.

    Raises:
        DecodeError: If the file is no ledger, is of a later version, or is damaged; the
            message names the line.
        OSError: If the file cannot be read.

    .. versionadded:: 0.1.0
    """
    head, *lines = Path(path).read_bytes().split(b"\n")
    if lines and not lines[-1]:
        lines.pop()
    content = _head(head)
    if content.get("analyses") != len(lines):
        found = f"found {len(lines)} lines behind line 1"
        message = f"{found}, expected {content.get('analyses')}: the file is damaged"
        raise DecodeError(message)
    if content.get("digest") != _digest(lines):
        message = "found other lines than were saved: the file is damaged"
        raise DecodeError(message)
    return Ledger.of(
        from_line(line, place=f"line {number}") for number, line in enumerate(lines, 2)
    )


def _digest(lines: list[bytes]) -> str:
    made = blake2b(digest_size=16)
    for line in lines:
        made.update(line + b"\n")
    return made.hexdigest()


def _head(line: bytes) -> dict[str, object]:
    try:
        content: object = json.loads(line)
    except (ValueError, RecursionError):
        content = None
    if not is_object(content):
        message = f"line 1: found {line[:40]!r}, expected the head of a ledger"
        raise DecodeError(message)
    name = content.get("schema")
    if name != _NAME:
        is_ledger = isinstance(name, str) and name.startswith(_FAMILY)
        hint = ": the file is of another version of diplotext" if is_ledger else ""
        message = f"line 1: found schema {name!r}, expected {_NAME!r}{hint}"
        raise DecodeError(message)
    return content

"""One analysis as one line of JSON."""

import json

from diplotext.errors import DecodeError
from diplotext.export.json import from_json, to_dict, to_json
from diplotext.model import Analysis


def to_line(analysis: Analysis) -> str:
    """Write an analysis on one line; text that no file can hold as it is gets escapes."""
    line = to_json(analysis)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(to_dict(analysis), allow_nan=False)
    return line


def plain(words: str | None) -> str:
    """Give words as a file can hold them."""
    return (words or "").encode("utf-8", "backslashreplace").decode()


def from_line(line: str | bytes, *, place: str) -> Analysis:
    """
    Read an analysis from one line.

    Args:
        line: The line.
        place: Where it stands, for the message of an error.

    Raises:
        DecodeError: If it is no analysis.
    """
    try:
        return from_json(line)
    except DecodeError as error:
        message = f"{place}: {error}"
        raise DecodeError(message) from error

"""Documents told by their root, and by what stands in it where another system gives the name too."""

import re
from collections.abc import Collection

from diplotext.formats._xml import root_name
from diplotext.formats.format import HEAD


_WIDE = b"\0"
"""Bytes of an encoding in which no tag can be found as it stands."""
_END = re.compile(rb"</(?:[\w.-]+:)?([\w.-]+)")


def tags(*names: str) -> re.Pattern[bytes]:
    """
    Make what finds the first tag of some names, with any prefix.

    Example:
        >>> tags("head", "body").search(b"<a:nitf><a:body>").group()
        b'<a:body'
    """
    return re.compile(
        rb"<(?:[\w.-]+:)?(?:" + "|".join(names).encode() + rb")(?=[\s/>])"
    )


def is_rooted(
    source: bytes, roots: Collection[str], parts: re.Pattern[bytes] | None = None
) -> bool:
    """
    Tell whether a document has one of some roots and, unless it is empty, some part in it.

    Newsrooms give their own elements the names of a standard: `newsItem`, `feed`, `NewsML`.

    Args:
        source: The document, or its head.
        roots: Names of the root.
        parts: What a document of the format has at its beginning; nothing is asked without it.

    Example:
        >>> feed = tags("entry", "title")
        >>> is_rooted(b"<feed><entry/></feed>", {"feed"}, feed), is_rooted(b"<feed/>", {"feed"}, feed)
        (True, True)
        >>> is_rooted(b"<feed><story>Riga signs.</story></feed>", {"feed"}, feed)
        False
    """
    name = root_name(source)
    if name is None or name not in roots:
        return False
    head = source[:HEAD]
    if parts is None or _WIDE in head or parts.search(head) is not None:
        return True
    return {*_END.findall(head)} <= {name.encode()}

"""Keywords that were sent as one: with marks between them."""

import re


_BETWEEN = re.compile(r";|,(?=[^\s\d])")
"""A comma with a blank behind it may be part of a name: "Washington, D.C."."""
_IN_LINE = re.compile(r"[;,]")


def parted(words: str, *, is_line: bool = False) -> list[str]:
    """
    Part the keywords of one element, which holds several where marks stand between them.

    Args:
        words: What the element says.
        is_line: Whether it is a line for several, in which every comma parts two.

    Example:
        >>> parted("Riga; ports,pact"), parted("Washington, D.C."), parted("Riga, ports", is_line=True)
        (['Riga', 'ports', 'pact'], ['Washington, D.C.'], ['Riga', 'ports'])
    """
    parts = (_IN_LINE if is_line else _BETWEEN).split(words)
    return list(filter(None, map(str.strip, parts)))

"""Editorial urgency as it is written: 1, the most urgent, to 9 (IPTC, NewsML-G2 2.35, `urgency`)."""

import re


_URGENCY = re.compile(
    r"\s*0{0,8}([1-9])(?:\.0{1,8})?\s*(?:[-:(]\s*[^\W\d]{3,20}\)?\s*)?\Z"
)
"""Some systems write a number with zeros before it, with a point, or with its name behind it."""


def urgency_of(words: str) -> int | None:
    """
    Give the urgency that words stand for; None when they stand for none.

    Example:
        >>> urgency_of(" 4"), urgency_of("05"), urgency_of("4.0"), urgency_of("4 - Normal")
        (4, 5, 4, 4)
        >>> urgency_of("0"), urgency_of("10"), urgency_of("high")
        (None, None, None)
    """
    found = _URGENCY.match(words)
    return None if found is None else int(found[1])

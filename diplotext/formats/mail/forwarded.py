"""What mail programs put around copy that is sent on: prefixes of the subject, a header, quoting."""

import re


_PREFIX = re.compile(
    r"\s*(?:(?:fwd?|re|wg|aw|tr|rv|sv|vs)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
"""What the programs of several languages put before the subject of an answer or of what is sent on."""
_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_LABELLED = re.compile(
    r"\s*(?:[-_]{3,}[^\n]{0,60}\n|[^\n@]{3,60}:[ \t]*\r?\n)?\s*"
    r"(?P<lines>(?:\*?[^\W\d_][\w -]{0,24}\*? ?:[ \t]?[^\n]*\n){3,10})"
)
_DATE = re.compile(r"\d{1,2}\D[^\n]*\d{1,2}:\d\d")


def plain_subject(subject: str) -> str:
    """
    Give a subject without what mail programs put before it.

    Example:
        >>> plain_subject("Fwd: RE: Riga signs"), plain_subject("Region: Riga signs")
        ('Riga signs', 'Region: Riga signs')
    """
    prefix = _PREFIX.match(subject)
    return subject if prefix is None else subject[prefix.end() :] or subject


def parted(words: str) -> tuple[str, str]:
    r"""
    Part the header of a message that was sent on from its words, and take the quoting off.

    A header is three lines or more that each open with a label, one with an address and
    one with a day and an hour.

    Example:
        >>> sent = "--- Forwarded ---\nFrom: a@example.org\nSent: 3 March 2031 12:00\nTo: desk\n\n> Riga signs.\n"
        >>> parted(sent)
        ('--- Forwarded ---\nFrom: a@example.org\nSent: 3 March 2031 12:00\nTo: desk', 'Riga signs.\n')
        >>> parted("Riga: signs\n")
        ('', 'Riga: signs\n')
    """
    plain = _unquoted(words)
    found = _LABELLED.match(plain)
    lines = "" if found is None else found["lines"]
    if found is None or "@" not in lines or _DATE.search(lines) is None:
        return "", plain
    return plain[: found.end()].strip(), _unquoted(plain[found.end() :].lstrip("\r\n"))


def _unquoted(words: str) -> str:
    """Take the marks of quoting off where every line has one."""
    rows = [row for row in words.splitlines() if row.strip()]
    is_quoted = bool(rows) and all(row.lstrip().startswith(">") for row in rows)
    return _QUOTED.sub("", words) if is_quoted else words

"""What mail programs put around copy that is sent on: prefixes of the subject, a header, quoting."""

import re
import tomllib
from functools import cache
from pathlib import Path


_PREFIX = re.compile(r"\s*(?P<word>[A-Za-z]{2,3})(?:\[\d+\])?\s*:\s*")
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
    end = 0
    while prefix := _PREFIX.match(subject, end):
        if prefix["word"].lower() not in _prefixes():
            break
        end = prefix.end()
    return subject[end:] or subject


@cache
def _prefixes() -> frozenset[str]:
    """Load the words before a subject from the table beside this module, once."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return frozenset(table["prefixes"].split())


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

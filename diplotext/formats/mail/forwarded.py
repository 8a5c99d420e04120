"""What mail programs put around copy that is sent on: prefixes of the subject, a header, quoting."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any


_PREFIX = re.compile(r"\s*(?P<word>[A-Za-z]{2,3})(?:\[\d+\])?\s*:\s*")
_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_LABELS = r"(?P<lines>(?:\*?[^\W\d_][\w -]{0,24}\*? ?:[ \t]?[^\n]*\n){3,10})"
_LABELLED = re.compile(
    r"\s*(?:[-_]{3,}[^\n]{0,60}\n|[^\n@]{3,60}:[ \t]*\r?\n)?\s*" + _LABELS
)
_RULED = re.compile(r"(?m)^[ \t]*[-_]{3,}[^\n]{0,60}\n\s*" + _LABELS)
"""The same below words of who sends it on, from which a rule parts it."""
LONGEST_COVER = 600
"""So many signs do words above a message that was sent on have at most."""
_REACH = 2_000
_PRINTED = re.compile(
    r"\*?(?P<label>[^\W\d_]{1,12})[\xa0 ]?:\*?[ \t](?P<value>[^\r\n]*)\r?\n"
)
"""A line of a header as mail programs print it: `Objet : Riga`, `*Von:* Ann`."""
_FEWEST = 2
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
    """Give the words before a subject, in small letters."""
    return frozenset(str(_table()["prefixes"]).split())


@cache
def _labels() -> Mapping[str, str]:
    """Give the fields of a header by the words that mail programs write before them."""
    table: Mapping[str, str] = _table()["labels"]
    return {word: name for name, words in table.items() for word in words.split()}


@cache
def _table() -> Mapping[str, Any]:
    """Load the table beside this module, once."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def with_plain_labels(words: str) -> str | None:
    r"""
    Give a message whose header a mail program printed in its own language with the fields of mail.

    Returns:
        The message; None where it does not begin with the sender, a subject and another field,
        of which one holds an address or a day with its hour.

    Example:
        >>> with_plain_labels("Von: a@example.org\nAn: Desk\nBetreff: Riga\n\nRiga signs.")
        'From: a@example.org\nTo: Desk\nSubject: Riga\n\nRiga signs.'
        >>> with_plain_labels("Von: a@example.org\nRiga signs.") is None
        True
    """
    fields: dict[str, str] = {}
    at = 0
    while (line := _PRINTED.match(words, at)) is not None:
        name = _labels().get(line["label"].casefold())
        if name is None or name in fields:
            return None
        fields[name] = line["value"].strip()
        at = line.end()
    is_header = "from" in fields and "subject" in fields and len(fields) > _FEWEST
    is_sent = "@" in words[:at] or _DATE.search(fields.get("date", "")) is not None
    if not (is_header and is_sent) or words[at : at + 1] not in {"\r", "\n"}:
        return None
    header = (f"{name.capitalize()}: {value}\n" for name, value in fields.items())
    return "".join(header) + words[at:]


def parted(words: str) -> tuple[str, str]:
    r"""
    Part the header of a message that was sent on from its words, and take the quoting off.

    A header is three lines or more that each open with a label, one with an address and
    one with a day and an hour. Words of who sends it on may stand above it, or above a line
    with the address of the sender and the words in quoting.

    Example:
        >>> sent = "--- Forwarded ---\nFrom: a@example.org\nSent: 3 March 2031 12:00\nTo: desk\n\n> Riga signs.\n"
        >>> parted(sent)
        ('--- Forwarded ---\nFrom: a@example.org\nSent: 3 March 2031 12:00\nTo: desk', 'Riga signs.\n')
        >>> parted("Riga: signs\n")
        ('', 'Riga: signs\n')
    """
    plain = _unquoted(words)
    found = _LABELLED.match(plain) or _RULED.search(plain, 0, _REACH)
    lines = "" if found is None else found["lines"]
    if found is None or "@" not in lines or _DATE.search(lines) is None:
        return _quoted(plain)
    return plain[: found.end()].strip(), _unquoted(plain[found.end() :].lstrip("\r\n"))


def _quoted(words: str) -> tuple[str, str]:
    """Part the words above a message that is quoted to the end: "On Friday <a@example.org> wrote:"."""
    rows = words.splitlines(keepends=True)
    last = next(
        (i for i in range(len(rows) - 1, -1, -1) if _is_own(rows[i])), len(rows)
    )
    cover = "".join(rows[: last + 1])
    told = cover.rstrip().rpartition("\n\n")[2]
    is_cover = "@" in told and told.endswith(":") and len(cover) <= LONGEST_COVER
    quoted = "".join(rows[last + 1 :])
    if not is_cover or not quoted.strip():
        return "", words
    return cover.strip(), _unquoted(quoted).lstrip("\r\n")


def _is_own(row: str) -> bool:
    return bool(row.strip()) and not row.lstrip().startswith(">")


def _unquoted(words: str) -> str:
    """Take the marks of quoting off where every line has one."""
    rows = [row for row in words.splitlines() if row.strip()]
    is_quoted = bool(rows) and all(row.lstrip().startswith(">") for row in rows)
    return _QUOTED.sub("", words) if is_quoted else words

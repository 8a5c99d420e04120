"""What exports print around their fields, from the table beside this module."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast

import attrs

from diplotext.model.label import Label


_NUMBER = r"\d{1,7}"
_LONGEST = 40
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][^\W\d_]?(?:[^\W\d_]|[ /-](?=[^\W\d_])){0,30}):(?=[ \t\xa0]|\Z)"
)


@attrs.frozen
class Labels:
    """
    The table of labels.

    Attributes:
        documents: What stands before the number of a document of Factiva, in small letters.
        numbered: How the line above a document reads, as a pattern of lines.
        ends: The lines below a document.
        body_headings: The lines above a text.
        caption_headings: The lines above the captions.
        tail_headings: The lines above what tells of the document, below the text.
        copyright: How a notice of copyright with its year begins, in small letters.
        reserved: How a notice without a year begins, likewise.
        kinds: What a label is for, by the label in small letters.
        head: What labels above the text are for.
        tail: What labels below it are for that show as such by themselves.
    """

    documents: frozenset[str]
    numbered: str
    ends: Sequence[str]
    body_headings: frozenset[str]
    caption_headings: frozenset[str]
    tail_headings: frozenset[str]
    copyright: tuple[str, ...]
    reserved: tuple[str, ...]
    kinds: Mapping[str, str]
    head: frozenset[str]
    tail: frozenset[str]

    def kind(self, label: str) -> str | None:
        """
        Tell what a label is for, however it is spelt.

        Example:
            >>> labels().kind("LÄNGE"), labels().kind("Load-Date"), labels().kind("Journal Code")
            ('length', 'loaded', 'code')
            >>> labels().kind("RIGA") is None
            True
        """
        return self.kinds.get(label.lower().replace(" ", "-"))

    def is_notice(self, line: str) -> bool:
        """
        Tell whether a line begins as a notice of copyright does.

        Example:
            >>> labels().is_notice("Copyright 2031 ATB"), labels().is_notice("Copyright is a right.")
            (True, False)
        """
        start = line[:_LONGEST].lower()
        is_dated = start.startswith(self.copyright) and _YEAR.search(line) is not None
        return is_dated or start.startswith(self.reserved)


def label_in(line: str) -> tuple[str, str] | None:
    """
    Give the label that a line opens with, and the words behind it.

    Example:
        >>> label_in("LOAD-DATE: May 4, 2031"), label_in("Riga signs: Oslo waits for more than a day")
        (('LOAD-DATE', 'May 4, 2031'), ('Riga signs', 'Oslo waits for more than a day'))
        >>> label_in("At 14:40 Riga signed") is None
        True
    """
    found = _LABEL.match(line)
    return None if found is None else (found["label"], line[found.end() :].strip())


def labelled(line: str) -> Label:
    """
    Give a line that belongs to no story: what stands behind its label, or all of it.

    Example:
        >>> labelled("Terms: ports").role, labelled("UNIVERSITY OF RIGA").role
        ('Terms', 'line')
    """
    label, words = label_in(line) or ("", "")
    return Label(words, label) if words else Label(line, "line")


@cache
def labels() -> Labels:
    """
    Load the table of labels, once.

    Example:
        >>> labels().kinds["rubrik"], "byline" in labels().head
        ('section', True)
    """
    path = Path(__file__).with_suffix(".toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    head, tail = _by_label(table["head"]), _by_label(table["tail"])
    return Labels(
        documents=frozenset(table["documents"]),
        numbered="|".join(_lines(table["numbered"])),
        ends=tuple(table["ends"]),
        body_headings=frozenset(table["body_headings"]),
        caption_headings=frozenset(table["caption_headings"]),
        tail_headings=frozenset(table["tail_headings"]),
        copyright=tuple(words.lower() for words in table["copyright"]),
        reserved=tuple(words.lower() for words in table["reserved"]),
        kinds={**head, **tail, **_by_label(table["telling"])},
        head=frozenset(head.values()),
        tail=frozenset(tail.values()),
    )


def _lines(shapes: Iterable[str]) -> Iterable[str]:
    """Give patterns of the lines in which numbers stand for their signs."""
    return (re.escape(shape).replace(r"\#", _NUMBER) for shape in shapes)


def _by_label(table: Mapping[str, object]) -> dict[str, str]:
    return {
        label: kind
        for kind, words in table.items()
        for label in cast("str", words).split()
    }

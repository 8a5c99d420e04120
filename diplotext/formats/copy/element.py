"""One piece at the head of the copy: a byline, a note, a slug, a dateline, or text."""

from enum import StrEnum, auto

import attrs

from diplotext.formats.copy.byline import Byline
from diplotext.formats.copy.slug import Slug
from diplotext.model.dateline import Dateline
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


class Kind(StrEnum):
    """What an element at the head of the copy is."""

    TEXT = auto()
    BYLINE = auto()
    NOTE = auto()
    """Words in brackets."""
    LEAD = auto()
    """A line that only says that this is an update."""
    DATE = auto()
    """A line with the date and perhaps a note."""
    SLUG = auto()
    KICKER = auto()
    """A line that names the sort of piece above its headline."""
    EDITORS = auto()
    """A message to the desks."""
    MARK = auto()
    """A line without words."""
    DATELINE = auto()
    """A paragraph that opens with a dateline."""


@attrs.frozen
class Element:
    """
    One piece at the head of the copy, with what was read from it.

    Attributes:
        span: Its words.
        kind: What it is.
        byline: The authors it names.
        note: What it says of an update.
        slug: The keywords it holds.
        dateline: Where and when the story was filed.
        message: What it tells the desks.
    """

    span: Span
    kind: Kind
    byline: Byline | None = None
    note: UpdateNote | None = None
    slug: Slug | None = None
    dateline: Dateline | None = None
    message: str | None = None

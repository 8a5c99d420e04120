"""What can go wrong: one family of exceptions, and diagnostics for documents that are merely odd."""

from enum import StrEnum

import attrs

from diplotext.text.span import Span


class DiplotextError(Exception):
    """
    The base of every error that diplotext raises on purpose.

    .. versionadded:: 0.1.0
    """


class ModelError(DiplotextError, ValueError):
    """
    A value object was given fields that contradict each other or the model.

    The message says what was found and what was expected.

    .. versionadded:: 0.1.0
    """


class UnknownLanguageError(DiplotextError, LookupError):
    """
    No language pack exists for the code asked for.

    .. versionadded:: 0.1.0
    """


class PackError(DiplotextError, ValueError):
    """
    A language pack is damaged: a file cannot be read, or an entry is not of the form expected.

    .. versionadded:: 0.1.0
    """


class AuthorityError(DiplotextError, ValueError):
    """
    An authority file has an entry that is neither a name with an identifier nor a concept.

    .. versionadded:: 0.1.0
    """


class UnknownFormatError(DiplotextError, LookupError):
    """
    No format of the name asked for exists, or none of the formats accepts the bytes.

    .. versionadded:: 0.1.0
    """


class Severity(StrEnum):
    """
    How much a diagnostic matters.

    .. versionadded:: 0.1.0
    """

    INFO = "info"
    """Decided by a stated rule; nothing is missing."""
    WARNING = "warning"
    """Something odd was repaired or kept; the reading may be wrong in that place."""
    ERROR = "error"
    """Something is missing or unreadable; strict reading raises it."""


@attrs.frozen
class Diagnostic:
    """
    One thing a reader noticed in a document.

    Attributes:
        code: Stable name of the kind of problem, such as `encoding-guessed`.
        message: One sentence that says what was found and what was done.
        span: Where in the article's text, when it is in the text.
        line: Line of the source, counted from 1, when it is known.
        severity: How much it matters.

    Example:
        >>> str(Diagnostic("bad-date", "found day 31 in June, date left out", line=3))
        'line 3: found day 31 in June, date left out [bad-date]'

    .. versionadded:: 0.1.0
    """

    code: str
    message: str
    span: Span | None = None
    line: int | None = None
    severity: Severity = Severity.WARNING

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line is not None else ""
        return f"{where}{self.message} [{self.code}]"


class ReadError(DiplotextError, ValueError):
    """
    A document could not be read, or strict reading met its first error.

    Attributes:
        diagnostic: What was found, and where.

    .. versionadded:: 0.1.0
    """

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic

    def __str__(self) -> str:
        return str(self.diagnostic)


class DecodeError(DiplotextError, ValueError):
    """
    Exported data does not have the form its schema asks for.

    The message gives the path to the place, what was found and what was expected.

    .. versionadded:: 0.1.0
    """


class NotInLedgerError(DiplotextError, LookupError):
    """
    A ledger was asked for an actor, coalition or regime that none of its analyses names.

    .. versionadded:: 0.1.0
    """


class IncidentError(DiplotextError, ValueError):
    """
    An incident was to be moved on where it may not be.

    Its stage comes later or is over, whoever moves it is not entitled to it, or the scale
    has no such severity.

    .. versionadded:: 0.1.0
    """

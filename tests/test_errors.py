"""The errors of diplotext: what they say, and that they survive a worker process."""

import pickle

import pytest

from diplotext.errors import (
    DecodeError,
    Diagnostic,
    DiplotextError,
    ModelError,
    PackError,
    ReadError,
    Severity,
    UnknownFormatError,
    UnknownLanguageError,
)
from diplotext.text.span import Span


ODD = Diagnostic("bad-date", "found day 31 in June", Span(3, 10), 4, Severity.ERROR)

ERRORS = (
    DiplotextError("found a bell, expected a whistle"),
    ModelError("found 0, expected 1 to 9"),
    UnknownLanguageError("found xx, expected one of fr"),
    PackError("found a list, expected a table"),
    UnknownFormatError("found word, expected one of plain"),
    ReadError(ODD),
    DecodeError("found null at $.text, expected a string"),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_survives_pickle(error: DiplotextError) -> None:
    """An error keeps its class, its words and its fields on the way between processes."""
    copy = pickle.loads(pickle.dumps(error))

    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_is_of_the_family(error: DiplotextError) -> None:
    """One except clause catches all that diplotext raises on purpose."""
    assert isinstance(error, DiplotextError)


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (ModelError, ValueError),
        (UnknownLanguageError, LookupError),
        (PackError, ValueError),
        (UnknownFormatError, LookupError),
        (ReadError, ValueError),
        (DecodeError, ValueError),
    ],
)
def test_every_error_is_also_the_closest_builtin(
    error: type[Exception], builtin: type[Exception]
) -> None:
    """Code that knows nothing of diplotext catches its errors too."""
    assert issubclass(error, builtin)


def test_a_message_is_given_back_as_it_was() -> None:
    """An error says what it was told to say."""
    assert str(ModelError("found 0, expected 1 to 9")) == "found 0, expected 1 to 9"


def test_a_read_error_speaks_as_its_diagnostic() -> None:
    """The text of a read error is that of its diagnostic, which it carries along."""
    error = ReadError(ODD)

    assert str(error) == "line 4: found day 31 in June [bad-date]"
    assert error.diagnostic is ODD


def test_a_diagnostic_without_a_line_names_none() -> None:
    """Where the line is not known, the message begins at once."""
    assert str(Diagnostic("no-text", "found no text")) == "found no text [no-text]"


def test_a_diagnostic_is_a_warning_unless_told_otherwise() -> None:
    """Most of what a reader notices is odd, not fatal."""
    assert Diagnostic("no-text", "found no text").severity is Severity.WARNING


def test_a_diagnostic_survives_pickle() -> None:
    """A diagnostic is a value."""
    assert pickle.loads(pickle.dumps(ODD)) == ODD

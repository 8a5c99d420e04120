"""How results are shown on a terminal or handed to a pipe, one after the other."""

import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO, TypeVar

import attrs


T = TypeVar("T")

_CELLS = 24
_UNREADABLE = 2


@attrs.frozen
class Outcome:
    """
    What came of one file.

    Attributes:
        text: What is to be printed; None when the file could not be read.
        problems: What is to be said of it apart from that.
    """

    text: str | None
    problems: tuple[object, ...] = ()


def show(work: Callable[[str], Outcome], names: Sequence[str], *, titled: bool) -> int:
    """
    Do some work for each of several files and print what comes of it.

    Problems go to standard error, a line each. When nobody reads standard output any
    more, the work ends quietly.

    Args:
        work: Gives what comes of a file.
        names: The files.
        titled: Whether each result gets a heading when there are several.

    Returns:
        The exit status: 0, or 2 when a file could not be read.

    Example:
        >>> show(lambda name: Outcome(f"{name} is short"), ["a.txt"], titled=True)
        a.txt is short
        0
    """
    has_titles = titled and len(names) > 1
    status = 0
    with _output() as stream:
        for name, outcome in with_progress(work, names, sys.stderr):
            sys.stderr.writelines(f"{name}: {what}\n" for what in outcome.problems)
            if outcome.text is None:
                status = _UNREADABLE
                continue
            title, end = (f"==> {name} <==\n\n", "\n") if has_titles else ("", "")
            stream.write(f"{title}{outcome.text}\n{end}")
            stream.flush()
    return status


@contextmanager
def _output() -> Generator[TextIO]:
    """
    Give standard output, in UTF-8, and stop without a word when nobody reads on.

    The wire's characters have no place in most other encodings, and JSON knows no other.
    """
    stream = sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        yield stream
    except BrokenPipeError:
        # What is left unwritten goes nowhere; else Python would complain at its end.
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())


def with_progress(
    work: Callable[[str], T], names: Sequence[str], stream: TextIO
) -> Iterator[tuple[str, T]]:
    """
    Do some work for each of several files, and show a bar while it is being done.

    The bar is one line, written anew before each file and wiped before its result is
    given, so that whatever is printed in between stands alone. There is no bar for a
    single file, nor where the stream is no terminal.

    Args:
        work: Gives what comes of a file.
        names: The files.
        stream: Where the bar is shown.

    Yields:
        Each name, and what the work gave for it.

    Example:
        >>> list(with_progress(len, ["Riga", "Oslo!"], sys.stdout))
        [('Riga', 4), ('Oslo!', 5)]
    """
    is_shown = len(names) > 1 and stream.isatty()
    for done, name in enumerate(names):
        line = bar(done, len(names)) if is_shown else ""
        _draw(stream, line)
        result = work(name)
        _draw(stream, " " * len(line))
        yield name, result


def bar(done: int, total: int) -> str:
    """
    Give the line that shows how many of several things are done.

    Example:
        >>> bar(1, 3)
        '[########                ] 1/3'
    """
    return f"[{'#' * (_CELLS * done // total):<{_CELLS}}] {done}/{total}"


def _draw(stream: TextIO, line: str) -> None:
    """Write a line over what stands in the line of the cursor."""
    if line:
        stream.write(f"{line}\r")
        stream.flush()

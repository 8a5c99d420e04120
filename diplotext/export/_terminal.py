"""What is shown where people look on: a bar while work is done, and text in UTF-8."""

import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO, TypeVar


T = TypeVar("T")
U = TypeVar("U")

_CELLS = 24


def with_progress(
    work: Callable[[T], U], items: Sequence[T], stream: TextIO
) -> Iterator[tuple[T, U]]:
    """
    Do some work for each of several items, and show a bar while it is being done.

    The bar is one line of a terminal, written anew before each item and wiped before
    its result is given, so that whatever is printed in between stands alone. There is
    no bar for a single item, nor where the stream is no terminal.

    Args:
        work: What is to be done.
        items: For what.
        stream: Where the bar is shown.

    Yields:
        Each item and what the work gave for it.

    Example:
        >>> import sys
        >>> list(with_progress(len, ["Riga", "Oslo!"], sys.stdout))
        [('Riga', 4), ('Oslo!', 5)]

    .. versionadded:: 0.1.0
    """
    is_shown = len(items) > 1 and stream.isatty()
    for done, item in enumerate(items):
        if not is_shown:
            yield item, work(item)
            continue
        line = bar(done, len(items))
        stream.write(f"\r{line}")
        stream.flush()
        result = work(item)
        stream.write(f"\r{' ' * len(line)}\r")
        stream.flush()
        yield item, result


def bar(done: int, total: int) -> str:
    """
    Give the line that shows how many of several things are done.

    Example:
        >>> bar(1, 3)
        '[########                ] 1/3'

    .. versionadded:: 0.1.0
    """
    return f"[{'#' * (_CELLS * done // total):<{_CELLS}}] {done}/{total}"


@contextmanager
def output() -> Generator[None]:
    """
    Write standard output in UTF-8 while the block runs, and end quietly when nobody reads on.

    The wire's characters have no place in most other encodings, and JSON allows no other.

    Example:
        >>> with output():
        ...     print("Riga signs")
        Riga signs

    .. versionadded:: 0.1.0
    """
    stream = sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        yield
        stream.flush()
    except BrokenPipeError:
        # Python would complain once more when it flushes the stream at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

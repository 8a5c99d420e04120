"""Where the bytes of a document come from."""

import io
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from diplotext.errors import Diagnostic, ReadError, Severity


if TYPE_CHECKING:
    from typing_extensions import Buffer


Source: TypeAlias = bytes | str | os.PathLike[str] | BinaryIO
"""What can be read: bytes; a `str`, which is the copy itself; a path; a binary file."""

_BLOCK = 65_536


def content_of(source: Source) -> bytes:
    """
    Give the bytes of a source.

    Raises:
        ReadError: If it cannot be opened or read, or gives text.
        TypeError: If it is no source.

    Example:
        >>> content_of("Riga"), content_of(io.BytesIO(b"Riga"))
        (b'Riga', b'Riga')
    """
    try:
        if isinstance(source, str):
            return source.encode("utf-8")
        if isinstance(source, bytes):
            return source
        if isinstance(source, os.PathLike):
            return Path(source).read_bytes()
        content = _file(source).read()
    except (OSError, UnicodeEncodeError, ValueError) as error:
        raise _unreadable(error) from error
    return _of_bytes(content)


def _file(source: BinaryIO) -> BinaryIO:
    """Give a file; what is none cannot be read."""
    if not callable(getattr(source, "read", None)):
        message = f"found {type(source).__name__}, expected bytes, str, a path or a binary file"
        raise TypeError(message)
    return source


def _of_bytes(content: object) -> bytes:
    """Give what a file was read into, which is text when it was opened as text."""
    if isinstance(content, bytes):
        return content
    message = f"found a file that gives {type(content).__name__}, expected bytes"
    raise ReadError(Diagnostic("unreadable", message, severity=Severity.ERROR))


def _unreadable(error: Exception) -> ReadError:
    message = f"found a source that cannot be read: {error}"
    return ReadError(Diagnostic("unreadable", message, severity=Severity.ERROR))


class _Checked(io.RawIOBase):
    """A file that raises nothing but `ReadError` when it cannot be read."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer") -> int:
        """Fill the buffer as far as there are bytes, however few the file gives at once."""
        view = memoryview(buffer)
        filled = 0
        while filled < len(view):
            block = self._block(len(view) - filled)
            if not block:
                break
            view[filled : filled + len(block)] = block
            filled += len(block)
        return filled

    def _block(self, size: int) -> bytes:
        try:
            return _of_bytes(self._file.read(size))
        except (OSError, ValueError) as error:
            if isinstance(error, ReadError):
                raise
            raise _unreadable(error) from error


def _opened_path(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error


@contextmanager
def opened(source: Source) -> Generator[io.BufferedReader]:
    """
    Open a source to read it block by block; a file that the caller opened stays open.

    Raises:
        ReadError: If it cannot be opened or read, or gives text.
        TypeError: If it is no source.

    Example:
        >>> with opened(b"Riga signs") as file:
        ...     file.peek(4)[:4], file.read()
        (b'Riga', b'Riga signs')
    """
    if isinstance(source, bytes | str):
        content = content_of(source)
        size = min(len(content) or 1, _BLOCK)
        yield io.BufferedReader(io.BytesIO(content), size)
    elif isinstance(source, os.PathLike):
        with _opened_path(Path(source)) as file:
            yield io.BufferedReader(_Checked(file), _BLOCK)
    else:
        yield io.BufferedReader(_Checked(_file(source)), _BLOCK)

"""The files of a folder or an archive, one after the other, each as a stream."""

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity


if TYPE_CHECKING:
    from typing_extensions import Buffer


_DAMAGE = (
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    tarfile.TarError,
)
"""What the readers of archives raise when an archive is damaged, locked or of another make."""

_ZIP, _GZIP, _BZIP, _XZ = b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"
_TAR_AT, _TAR = 257, b"ustar"
_HEAD = 1024
_BLOCK = 65_536
_DEEPEST = 4
"""How many archives may stand in one another."""


@attrs.frozen(eq=False)
class Member:
    """
    One file of a folder or an archive.

    Attributes:
        name: Where it stands in it: `wire.zip/2031/riga.xml`.
        file: Its bytes, to be read before the next file is asked for.
    """

    name: str
    file: BinaryIO


def members(path: Path) -> Iterator[Member | ReadError]:
    """
    Give the files below a path, in the order of their names, archives opened.

    Folders, tar and zip archives and files that gzip, bzip2 or xz packed are opened, also
    within each other. Links to folders are not followed.

    Yields:
        The files; for one that cannot be opened, the error that tells why.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     _ = Path(folder, "riga.txt").write_bytes(b"Riga")
        ...     [(member.name, member.file.read()) for member in members(Path(folder))]
        [('riga.txt', b'Riga')]
    """
    if not path.is_dir():
        yield from _file(path, path.name)
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            inside = Path(folder, name)
            yield from _file(inside, inside.relative_to(path).as_posix())


def _file(path: Path, name: str) -> Iterator[Member | ReadError]:
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        yield _unreadable(name, error)
        return
    with file:
        yield from _opened(name, file, 0)


def _opened(name: str, file: BinaryIO, depth: int) -> Iterator[Member | ReadError]:
    """Open what is an archive, give the rest as it is; damage ends an archive, and is told."""
    sound = io.BufferedReader(_Sound(name, file), _BLOCK)
    try:
        head = sound.peek(_HEAD)[:_HEAD]
        inner = None if depth > _DEEPEST else _archive(name, file, sound, head, depth)
        if inner is None:
            yield Member(name, sound)
        else:
            yield from inner
    except ReadError as error:
        yield error
    except _DAMAGE as error:
        yield _unreadable(name, error)


def _archive(
    name: str, file: BinaryIO, sound: BinaryIO, head: bytes, depth: int
) -> Iterator[Member | ReadError] | None:
    """Give the files of an archive, or nothing when it is none."""
    if head.startswith(_ZIP) and file.seekable():
        return _zip(name, file, depth)
    if head[_TAR_AT:].startswith(_TAR):
        return _tar(name, sound, depth)
    for mark, unpack in ((_GZIP, gzip.open), (_BZIP, bz2.open), (_XZ, lzma.open)):
        if head.startswith(mark):
            return _opened(name, cast("BinaryIO", unpack(sound)), depth + 1)
    return None


def _zip(name: str, file: BinaryIO, depth: int) -> Iterator[Member | ReadError]:
    file.seek(0)
    with zipfile.ZipFile(file) as archive:
        for info in sorted(archive.infolist(), key=lambda each: each.filename):
            if not info.is_dir():
                inner = f"{name}/{info.filename}"
                try:
                    with archive.open(info) as member:
                        yield from _opened(inner, cast("BinaryIO", member), depth + 1)
                except _DAMAGE as error:
                    yield _unreadable(inner, error)


def _tar(name: str, file: BinaryIO, depth: int) -> Iterator[Member | ReadError]:
    with tarfile.open(fileobj=file, mode="r|") as archive:
        for info in archive:
            member = archive.extractfile(info) if info.isfile() else None
            if member is not None:
                inner = f"{name}/{info.name}"
                yield from _opened(inner, cast("BinaryIO", member), depth + 1)
            archive.members.clear()  # type: ignore[attr-defined]


def _unreadable(name: str, error: Exception) -> ReadError:
    if isinstance(error, ReadError):
        return error
    message = f"found {name}, which cannot be read: {error}"
    return ReadError(Diagnostic("unreadable", message, severity=Severity.ERROR))


class _Sound(io.RawIOBase):
    """A file that raises nothing but `ReadError`, with its name."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        super().__init__()
        self._name = name
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer") -> int:
        """Fill the buffer as far as the file gives bytes at once."""
        view = memoryview(buffer)
        try:
            block = self._file.read(len(view))
        except _DAMAGE as error:
            raise _unreadable(self._name, error) from error
        view[: len(block)] = block
        return len(block)

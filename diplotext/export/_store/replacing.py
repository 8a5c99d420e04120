"""Writing a file so that, whatever interrupts it, the old one or the new one is there whole."""

import os
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Generator[Path]:
    """
    Give a new file to write, which takes the place of another once it is complete.

    The new file lies beside the old one. When the block ends it is brought to the disk,
    then renamed, which a file system does wholly or not at all. A block that fails leaves
    the old file as it was and no other; a process that is killed leaves the old file and
    perhaps a file with a name that begins with a point and ends with `.part`.

    Args:
        path: The file to replace or to make; a link is followed.
    """
    final = Path(path).resolve()
    part = final.with_name(f".{final.name}.{secrets.token_hex(4)}.part")
    try:
        part.touch(exist_ok=False)
        yield part
        if final.exists():
            shutil.copymode(final, part)
        _to_disk(part, os.O_RDWR)
        part.replace(final)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    _to_disk(final.parent, os.O_RDONLY)


def _to_disk(path: Path, flags: int) -> None:
    """Wait until a file or folder is on the disk; not every system can tell of folders."""
    if path.is_dir() and os.name != "posix":  # pragma: no cover - another system
        return
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

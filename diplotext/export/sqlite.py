"""
Ledgers as one SQLite file, with full-text search over the evidence. Needs the extra `json`.

The tables can be asked by SQL; `SCHEMA` describes them. `load` reads the analyses and makes
the rest anew, so that a file never disagrees with itself.
"""

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from importlib.resources import files
from itertools import groupby
from pathlib import Path

import attrs

from diplotext.errors import DecodeError
from diplotext.export._store.lines import from_line
from diplotext.export._store.replacing import replacing
from diplotext.export._store.rows import rows
from diplotext.ledger import Ledger
from diplotext.model import Span


__all__ = ["SCHEMA", "VERSION", "Hit", "load", "save", "search"]

SCHEMA = files("diplotext.export._store").joinpath("schema.sql").read_text("utf-8")
"""The tables, with what each column holds."""

VERSION = 1
"""The version of the tables, which the file keeps as `PRAGMA user_version`."""

_APPLICATION = 0x64706C74
"""By this number, `PRAGMA application_id`, a file says that it is a ledger."""


@attrs.frozen
class Hit:
    """
    Words that a search found.

    Attributes:
        words: The words.
        kind: What rests on them: `statement`, `commitment`, `condition`, `coalition`,
            `mechanism` or `incident`.
        about: Id of the entry, or of the speaker, or name of the coalition.
        analysis: Place of the analysis in `Ledger.analyses`.
        span: Where they stand in the text of its article.

    .. versionadded:: 0.1.0
    """

    words: str
    kind: str
    about: str | None
    analysis: int
    span: Span


def save(ledger: Ledger, path: str | os.PathLike[str]) -> None:
    """
    Save a ledger as an SQLite file.

    However the saving is interrupted, the file that was there before stays whole.

    Args:
        ledger: Any ledger.
        path: The file, which is made or replaced.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(Ledger(), f"{folder}/ledger.sqlite")
        ...     load(f"{folder}/ledger.sqlite") == Ledger()
        True

    .. versionadded:: 0.1.0
    """
    with replacing(path) as part, closing(sqlite3.connect(part)) as database:
        database.executescript(
            f"PRAGMA application_id = {_APPLICATION}; PRAGMA journal_mode = OFF;"
            f"PRAGMA user_version = {VERSION}; PRAGMA synchronous = OFF; {SCHEMA}"
        )
        for (table, width), group in groupby(rows(ledger), lambda r: (r[0], len(r[1]))):
            marks = ", ".join("?" * width)
            statement = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608 - names of our own
            database.executemany(statement, (values for _, values in group))
        database.commit()


def load(path: str | os.PathLike[str]) -> Ledger:
    """
    Load a ledger that `save` saved.

    Args:
        path: The file.

    Raises:
        DecodeError: If the file is no ledger, is of a later version, or is damaged.
        OSError: If the file cannot be read.

    .. versionadded:: 0.1.0
    """
    with _opened(path) as database:
        (state,) = database.execute("PRAGMA quick_check(1)").fetchone()
        if state != "ok":
            message = f"found {state!r} in {path}, expected a whole file: it is damaged"
            raise DecodeError(message)
        lines = database.execute("SELECT id, json FROM analysis ORDER BY id").fetchall()
    return Ledger.of(from_line(line, place=f"analysis {id_}") for id_, line in lines)


def search(
    path: str | os.PathLike[str], words: str, *, limit: int = 20
) -> tuple[Hit, ...]:
    """
    Find the evidence that has some words, the closest first.

    Case and accents do not count. All words must be there, in any order.

    Args:
        path: A file that `save` saved.
        words: The words.
        limit: The most to give.

    Raises:
        DecodeError: If the file is no ledger, is of a later version, or is damaged.
        OSError: If the file cannot be read.

    Example:
        >>> import diplotext, tempfile
        >>> copy = "La Norvège s'engage à former 200 policiers."
        >>> ledger = Ledger.of([diplotext.analyze(diplotext.read(copy, language="fr"))])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(ledger, f"{folder}/ledger.sqlite")
        ...     [hit.kind for hit in search(f"{folder}/ledger.sqlite", "POLICIERS former")]
        ['statement', 'commitment']

    .. versionadded:: 0.1.0
    """
    quoted = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    if not quoted:
        return ()
    with _opened(path) as database:
        found = database.execute(
            "SELECT words, kind, about, analysis, first, stop FROM evidence"
            " WHERE evidence MATCH ? ORDER BY rank, analysis, first LIMIT ?",
            (quoted, limit),
        ).fetchall()
    return tuple(
        Hit(text, kind, about, number - 1, Span(first, stop))
        for text, kind, about, number, first, stop in found
    )


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Generator[sqlite3.Connection]:
    """Open a file for reading alone, and give every complaint of SQLite as one of ours."""
    place = Path(path).resolve(strict=True)
    try:
        with closing(
            sqlite3.connect(f"{place.as_uri()}?mode=ro", uri=True)
        ) as database:
            _check(database, place)
            yield database
    except sqlite3.DatabaseError as error:
        found = f"found {place.name} to be damaged or no SQLite file ({error})"
        message = f"{found}, expected a ledger"
        raise DecodeError(message) from error


def _check(database: sqlite3.Connection, place: Path) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    if application != _APPLICATION:
        message = f"found {place.name} to be another SQLite file, expected a ledger"
        raise DecodeError(message)
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version != VERSION:
        message = (
            f"found version {version} of the tables in {place.name}, expected {VERSION}:"
            " the file is of another version of diplotext"
        )
        raise DecodeError(message)

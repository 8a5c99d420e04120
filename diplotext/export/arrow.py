"""
Analyses as Arrow tables, for pandas, Polars, DuckDB, Parquet and Spark. Needs the extra `arrow`.

An analysis is a row, and each list of it a column; `unnest` makes a table of such a column,
an object a row. Values are what `diplotext.export.json` has, with these differences:

- a place is a struct of `start`, `end` and the `words` that stand there;
- a condition is the list of its parts, each with the `parent` it is a part of, itself first;
- days, moments (in UTC) and numbers are of the types that Arrow has for them;
- what has no value is null.

The column `json` holds the analysis as it is, so that nothing is lost on the way.
"""

# pyright: basic
# Its stubs leave unknown what a pyarrow object holds.

from collections.abc import Iterable, Iterator

from diplotext.errors import DecodeError
from diplotext.export._arrow import types
from diplotext.export._arrow.library import pa, pc
from diplotext.export._arrow.rows import row_of
from diplotext.export._arrow.types import JSON, KEY
from diplotext.export._json.form import lists
from diplotext.export._store.lines import from_line
from diplotext.model import Analysis


__all__ = ["from_table", "schema", "to_table", "unnest"]


def schema() -> pa.Schema:
    """
    Give the columns of `to_table`, with their types.

    `key` names the article and its version, as twelve hexadecimal digits made of its guid,
    version and text.

    Returns:
        A `pyarrow.Schema`.

    Example:
        >>> schema().names[:4], schema().names[-1]
        (['key', 'article', 'actors', 'statements'], 'json')

    .. versionadded:: 0.1.0
    """
    return types.schema()


def to_table(analyses: Iterable[Analysis]) -> pa.Table:
    """
    Write analyses as a table, one a row.

    A mechanism, coalition or commitment that is referred to stands there by its id.

    Args:
        analyses: Any analyses. All are held at once: of more than fit into memory, make a
            table of some at a time.

    Returns:
        A `pyarrow.Table` with the columns of `schema`.

    Example:
        >>> from diplotext.model import Article
        >>> table = to_table([Analysis(Article("Riga signe."))])
        >>> table.num_rows, table["article"][0]["text"].as_py()
        (1, 'Riga signe.')

    .. versionadded:: 0.1.0
    """
    return pa.Table.from_pylist(list(map(row_of, analyses)), schema=schema())


def from_table(table: pa.Table) -> Iterator[Analysis]:
    """
    Read analyses from a table, in the order of its rows.

    Args:
        table: What `to_table` wrote; of its columns, `json` is enough.

    Raises:
        DecodeError: If there is no such column, or a value of it is no analysis; the
            message names the row.

    Example:
        >>> from diplotext.model import Article
        >>> analysis = Analysis(Article("Riga signe."))
        >>> list(from_table(to_table([analysis]))) == [analysis]
        True

    .. versionadded:: 0.1.0
    """
    if JSON not in table.column_names:
        message = (
            f"found the columns {table.column_names}, expected {JSON!r} among them"
        )
        raise DecodeError(message)
    for row, line in enumerate(table[JSON].to_pylist()):
        yield from_line(line or "", place=f"row {row}")


def unnest(table: pa.Table, name: str) -> pa.Table:
    """
    Give the objects of one list of all analyses, one a row.

    Args:
        table: What `to_table` wrote. Columns of your own are kept.
        name: The list: `statements`, `commitments`, `actors`, ...

    Returns:
        A `pyarrow.Table` with `key`, which tells whose the object is, the columns of your
        own, and the fields of the object.

    Raises:
        ValueError: If the table has no such list, or a column of your own is called as a
            field of the objects.

    Example:
        >>> import diplotext
        >>> story = diplotext.read("RIGA, 3 mars (ATB) - La Lettonie promet de signer.")
        >>> table = to_table([diplotext.analyze(story)])
        >>> unnest(table, "commitments")["act"][0]["words"].as_py()
        'signer'

    .. versionadded:: 0.1.0
    """
    if name not in lists() or name not in table.column_names:
        known = [known for known in lists() if known in table.column_names]
        message = f"found {name!r}, expected one of {', '.join(known)}"
        raise ValueError(message)
    column = table[name].combine_chunks()
    rows, parts = pc.list_parent_indices(column), pc.list_flatten(column)
    fields = {
        part.name: values
        for part, values in zip(parts.type, parts.flatten(), strict=True)
    }
    own = _own(table)
    if twice := sorted(fields.keys() & set(own)):
        message = (
            f"found the column {twice[0]!r}, expected no field of {name} of that name"
        )
        raise ValueError(message)
    return pa.table({**{kept: table[kept].take(rows) for kept in own}, **fields})


def _own(table: pa.Table) -> list[str]:
    """Name the columns that stay beside the objects of a list: `key`, and those of the user."""
    given = set(schema().names) - {KEY}
    return [name for name in table.column_names if name not in given]

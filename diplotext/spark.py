"""
Reading and analysing on a Spark cluster. Needs the extra `arrow`, and Spark 3.5 or later.

Each function takes a data frame of documents and gives one of what they say, made by
`DataFrame.mapInArrow` on the workers, where diplotext must be installed as well. The columns
are those of `diplotext.export.arrow`, so that Spark itself unnests the lists, with
`frame.selectExpr("key", "inline(statements)")`.
"""

# pyright: basic
# Its stubs leave unknown what a pyarrow object holds.

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Protocol, TypeAlias, TypeVar

from diplotext.errors import DiplotextError
from diplotext.export._arrow.ddl import ddl, quoted
from diplotext.export._arrow.library import pa
from diplotext.export._arrow.rows import article_row, row_of
from diplotext.export._arrow.types import ARTICLE, KEY, schema
from diplotext.find import analyze as analyze_article
from diplotext.formats import read_many
from diplotext.model import Article


__all__ = ["Frame", "analyze", "read"]

_Row: TypeAlias = dict[str, object]
_Describe: TypeAlias = Callable[[Article], _Row]

_ERROR = pa.field("error", pa.string())
_AT_ONCE = 32
"""So many documents are read before their rows are handed on, which bounds the memory taken."""


class Frame(Protocol):
    """
    What is needed of a `pyspark.sql.DataFrame`, be it of Spark Connect or not.

    .. versionadded:: 0.1.0
    """

    @property
    def schema(self) -> Any:  # noqa: ANN401 - a `StructType`, of a library that is not needed
        """The columns, with their types."""

    def mapInArrow(self, func: Any, schema: str) -> Any:  # noqa: ANN401, N802 - Spark's own name
        """Give the frame that a function makes of batches of rows."""


_FrameT = TypeVar("_FrameT", bound=Frame)


def read(
    frame: _FrameT, *, content: str = "content", language: str | None = None
) -> _FrameT:
    """
    Read the documents of a data frame, of any format, as `diplotext.read_many` does.

    Args:
        frame: A document a row, as `spark.read.format("binaryFile")` or `spark.read.text(...,
            wholetext=True)` give them.
        content: The column of the documents, bytes or strings.
        language: BCP 47 tag of their language; made out from the words when left out.

    Returns:
        A data frame with one row an article, which has the columns of `frame` but `content`,
        then `key` and `article` as `diplotext.export.arrow.schema` has them, and `error`. A
        document that cannot be read, or holds no article, is one row that says so.

    Raises:
        ValueError: If there is no such column, or another one is called as one of the result.

    .. versionadded:: 0.1.0
    """
    made = pa.schema([schema().field(name) for name in (KEY, ARTICLE)])
    return _mapped(frame, content, language, made, article_row)


def analyze(
    frame: _FrameT, *, content: str = "content", language: str | None = None
) -> _FrameT:
    """
    Read and analyse the documents of a data frame, as `diplotext.analyze` does.

    Args:
        frame: A document a row, as for `read`.
        content: The column of the documents, bytes or strings.
        language: BCP 47 tag of their language; made out from the words when left out.

    Returns:
        A data frame with one row an article, which has the columns of `frame` but `content`,
        then those of `diplotext.export.arrow.schema`, and `error`, as for `read`. What
        `DataFrame.toArrow` makes of the rows without an error, `from_table` reads.

    Raises:
        ValueError: If there is no such column, or another one is called as one of the result.

    .. versionadded:: 0.1.0
    """
    return _mapped(frame, content, language, schema(), _analyzed_row)


def _analyzed_row(article: Article) -> _Row:
    return row_of(analyze_article(article))


def _mapped(
    frame: _FrameT,
    content: str,
    language: str | None,
    made: pa.Schema,
    describe: _Describe,
) -> _FrameT:
    """Give the data frame of what is made of each document."""
    made = made.append(_ERROR)
    own = _own(frame, content, made.names)
    kept = [
        f"{quoted(name)} {frame.schema[name].dataType.simpleString()}" for name in own
    ]
    stage = partial(
        _stage, content=content, language=language, made=made, describe=describe
    )
    mapped: _FrameT = frame.mapInArrow(stage, ", ".join([*kept, ddl(made)]))
    return mapped


def _own(frame: Frame, content: str, made: list[str]) -> list[str]:
    """Name the columns that stay, or tell which one cannot."""
    names: list[str] = list(frame.schema.names)
    if content not in names:
        message = f"found the columns {names}, expected {content!r} among them"
        raise ValueError(message)
    own = [name for name in names if name != content]
    if twice := [name for name in own if name in made]:
        message = f"found the column {twice[0]!r}, expected none of that name: it is one of the result"
        raise ValueError(message)
    return own


def _stage(
    batches: Iterable[pa.RecordBatch],
    *,
    content: str,
    language: str | None,
    made: pa.Schema,
    describe: _Describe,
) -> Iterator[pa.RecordBatch]:
    """Give the rows that are made of batches of documents, some documents at a time."""
    for batch in batches:
        for start in range(0, batch.num_rows, _AT_ONCE):
            part = batch.slice(start, _AT_ONCE)
            rows: list[_Row] = []
            places: list[int] = []
            for place, document in enumerate(part.column(content).to_pylist()):
                found = list(_rows(document, language, describe))
                rows += found
                places += [place] * len(found)
            own = part.drop_columns([content]).take(pa.array(places, pa.int64()))
            told = pa.RecordBatch.from_pylist(rows, schema=made)
            yield pa.RecordBatch.from_arrays(
                [*own.columns, *told.columns], schema=_joined(own.schema, made)
            )


def _joined(first: pa.Schema, second: pa.Schema) -> pa.Schema:
    return pa.schema([*first, *second])


def _rows(
    document: bytes | str | None, language: str | None, describe: _Describe
) -> Iterator[_Row]:
    """Give a row for each article of a document, and one that says so where there is none."""
    if document is None:
        yield {_ERROR.name: "found no document, expected bytes or a string"}
        return
    found = False
    try:
        for article in read_many(document, language=language, report=id):
            found = True
            yield describe(article)
    except DiplotextError as error:
        yield {_ERROR.name: f"{type(error).__name__}: {error}"}
        return
    if not found:
        yield {_ERROR.name: "found no article in the document, expected one or more"}

"""Tests of reading on a cluster: on batches as Spark gives them, and on Spark where it is."""

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext
from diplotext import spark
from diplotext.export.arrow import from_table, schema, to_table
from diplotext.export.json import from_json


EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("fr-*.txt"))
COPY = "RIGA, 3 mars (ATB) - La Lettonie promet de signer."
TWO = (
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
    + "".join(
        f'<newsItem guid="urn:newsml:atb.example:{number}" version="1" xml:lang="fr">'
        "<contentSet><inlineXML><p>La Lettonie promet de signer.</p></inlineXML>"
        "</contentSet></newsItem>"
        for number in range(2)
    )
    + "</itemSet></newsMessage>"
).encode()


@attrs.frozen
class Type:
    """The type of a column, as Spark tells it."""

    name: str

    def simpleString(self) -> str:  # noqa: N802 - Spark's own name
        """Give its name in the data definition language."""
        return self.name


@attrs.frozen
class Column:
    """A column of a frame."""

    dataType: Type  # noqa: N815 - Spark's own name


class Columns(dict[str, Column]):
    """The columns of a frame, by their names."""

    @property
    def names(self) -> list[str]:
        """Give the names in order."""
        return list(self)


@attrs.frozen
class Frame:
    """Batches of rows, on which stages are run at once."""

    batches: tuple[pa.RecordBatch, ...]
    schema: Columns
    declared: str = ""

    def mapInArrow(  # noqa: N802 - Spark's own name
        self,
        func: Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]],
        schema: str,
    ) -> "Frame":
        """Give what a function makes of the batches."""
        return attrs.evolve(
            self, batches=tuple(func(iter(self.batches))), declared=schema
        )

    def table(self) -> pa.Table:
        """Give all rows."""
        return pa.Table.from_batches(self.batches)


def frame_of(documents: list[Any], *, size: int = 2) -> Frame:
    """Make a frame of documents, each under its number."""
    content = (
        pa.string() if isinstance(next(iter(documents), None), str) else pa.binary()
    )
    table = pa.table(
        {
            "number": pa.array(range(len(documents)), pa.int32()),
            "content": pa.array(documents, content),
        }
    )
    types = {
        "number": "int",
        "content": "string" if content == pa.string() else "binary",
    }
    columns = Columns({name: Column(Type(told)) for name, told in types.items()})
    return Frame(tuple(table.to_batches(size)), columns)


def test_analyze() -> None:
    """Each document is read and analysed as it is without Spark, under its own columns."""
    documents = [path.read_bytes() for path in EXAMPLES]
    table = spark.analyze(frame_of(documents)).table()

    assert table.column_names == ["number", *schema().names, "error"]
    assert table["number"].to_pylist() == list(range(len(EXAMPLES)))
    assert table["error"].null_count == len(EXAMPLES)
    expected = [diplotext.analyze(diplotext.read(each)) for each in documents]
    assert list(from_table(table)) == expected
    assert table.select(schema().names) == to_table(expected)


def test_read() -> None:
    """Documents may be strings, and be read alone."""
    table = spark.read(frame_of([COPY])).table()
    (row,) = table.to_pylist()

    assert table.column_names == ["number", "key", "article", "error"]
    assert row["article"]["dateline"]["place"] == "RIGA"
    assert (
        row["key"]
        == to_table([diplotext.analyze(diplotext.read(COPY))])["key"][0].as_py()
    )


def test_language_is_told() -> None:
    """The language given is that of all documents."""
    (row,) = spark.read(frame_of(["Riga"]), language="lv").table().to_pylist()

    assert row["article"]["language"] == "lv"


def test_many_items_of_one_document() -> None:
    """Each item is a row, and the columns of its document stand beside it."""
    table = spark.analyze(frame_of([TWO, COPY.encode()])).table()

    assert table["number"].to_pylist() == [0, 0, 1]
    assert table["error"].null_count == len(table)


def test_nothing_is_lost() -> None:
    """A document that gives no article is a row that says why."""
    empty = b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet/></newsMessage>'
    rows = spark.read(frame_of([None, b"", COPY.encode(), empty])).table().to_pylist()

    assert [row["number"] for row in rows] == [0, 1, 2, 3]
    assert rows[0]["error"] == "found no document, expected bytes or a string"
    assert rows[2]["error"] is None
    assert [
        row["number"] for row in rows if row["article"] is None and not row["error"]
    ] == []


def test_language_that_is_none() -> None:
    """What cannot be done for any document is told in each row."""
    (row,) = spark.read(frame_of([COPY]), language="no tag").table().to_pylist()

    assert row["error"].startswith("ModelError: found 'no tag'")


def test_columns_are_declared() -> None:
    """The columns are declared for Spark, whatever their names."""
    frame = spark.analyze(frame_of([COPY]))

    assert frame.declared.startswith(
        "`number` int, `key` STRING, `article` STRUCT<`text`: "
    )
    assert "`act`: STRUCT<`start`: INT, `end`: INT, `words`: STRING>" in frame.declared
    assert frame.declared.endswith("`json` STRING, `error` STRING")


def test_no_such_column() -> None:
    """A frame without the column is refused before any work is done."""
    with pytest.raises(
        ValueError, match=r"found the columns \['number', 'content'\], exp"
    ):
        spark.read(frame_of([COPY]), content="body")


def test_column_that_clashes() -> None:
    """A column that has the name of one of the result is refused before any work is done."""
    frame = frame_of([COPY])
    frame.schema["key"] = Column(Type("string"))

    with pytest.raises(ValueError, match="found the column 'key', expected none"):
        spark.read(frame)


@settings(deadline=None, max_examples=50)
@given(
    st.lists(st.binary(max_size=60) | st.none() | st.just(TWO), max_size=5),
    st.integers(1, 3),
)
def test_every_document_has_a_row(documents: list[bytes | None], size: int) -> None:
    """Whatever the bytes, each document has one row or more, in order, with an article or an error."""
    batches = spark.read(frame_of(documents, size=size)).batches
    rows = [row for batch in batches for row in batch.to_pylist()]

    numbers = [row["number"] for row in rows]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(len(documents)))
    assert all((row["article"] is None) != (row["error"] is None) for row in rows)


@pytest.mark.skipif(find_spec("pyspark") is None, reason="Spark is not installed")
@pytest.mark.filterwarnings("ignore")
def test_on_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark takes the columns as they are declared, and unnests the lists itself."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only where it is

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        documents = [(path.name, path.read_bytes()) for path in EXAMPLES]
        frame = session.createDataFrame(
            [*documents, ("none", None)], "path STRING, content BINARY"
        )
        made = spark.analyze(frame).cache()
        told = made.where("error IS NULL").select("json").collect()
        acts = (
            made.selectExpr("path", "inline(commitments)")
            .select("path", "act.words")
            .collect()
        )
        wrong = made.where("error IS NOT NULL").select("path").collect()
    finally:
        session.stop()
    expected = [diplotext.analyze(diplotext.read(content)) for _, content in documents]
    assert [from_json(row.json) for row in told] == expected
    assert [tuple(row) for row in acts] == [
        (name, each.article[commitment.act])
        for (name, _), each in zip(documents, expected, strict=True)
        for commitment in each.commitments
    ]
    assert [row.path for row in wrong] == ["none"]

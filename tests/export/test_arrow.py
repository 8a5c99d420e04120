"""Tests of analyses as Arrow tables."""

import datetime as dt
import importlib
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from diplotext.errors import DecodeError, Diagnostic
from diplotext.export.arrow import from_table, schema, to_table, unnest
from diplotext.model import Actor, ActorKind, Analysis, Article


def test_parquet(analysis: Analysis, tmp_path: Path) -> None:
    """A table goes through a Parquet file."""
    pq.write_table(to_table([analysis]), tmp_path / "told.parquet")
    table = pq.read_table(tmp_path / "told.parquet")

    assert table.schema.equals(schema())
    assert list(from_table(table)) == [analysis]


def test_empty() -> None:
    """No analyses make a table without rows, of which all lists can be unnested."""
    table = to_table([])

    assert table.num_rows == 0
    assert unnest(table, "statements").num_rows == 0
    assert list(from_table(table)) == []


def test_types() -> None:
    """Moments, days and numbers are of the types that Arrow has for them."""
    article = schema().field("article").type
    statement = schema().field("statements").type.value_type
    quantity = schema().field("mechanisms").type.value_type.field("area").type

    assert article.field("version_created").type == pa.timestamp("us", tz="UTC")
    assert statement.field("when").type == pa.date32()
    assert quantity.field("value").type == pa.float64()


def test_moment_is_in_utc() -> None:
    """A moment told in another zone is the same moment."""
    zone = dt.timezone(dt.timedelta(hours=2))
    moment = dt.datetime(2031, 3, 3, 9, 30, tzinfo=zone)
    table = to_table([Analysis(Article("Riga", version_created=moment))])

    (article,) = table["article"].to_pylist()
    assert article["version_created"] == moment
    assert article["version_created"].isoformat() == "2031-03-03T07:30:00+00:00"


def test_own_columns_stay(analysis: Analysis) -> None:
    """A column that the user added stands beside each object."""
    table = to_table([analysis, analysis]).append_column("path", [["a", "b"]])
    flat = unnest(table, "actors")

    half = len(analysis.actors)
    assert flat["path"].to_pylist() == ["a"] * half + ["b"] * half


def test_column_that_clashes(analysis: Analysis) -> None:
    """A column of the user's that has the name of a field is refused."""
    table = to_table([analysis]).append_column("kind", [["a"]])

    with pytest.raises(ValueError, match="'kind', expected no field of actors"):
        unnest(table, "actors")


def test_no_such_list(analysis: Analysis) -> None:
    """What is no list is refused, and the lists are named."""
    with pytest.raises(ValueError, match=r"found 'article', expected one of actors, s"):
        unnest(to_table([analysis]), "article")


def test_column_is_missing(analysis: Analysis) -> None:
    """Without the whole analyses none can be read."""
    with pytest.raises(DecodeError, match=r"found the columns \['key'\], expected 'j"):
        list(from_table(to_table([analysis]).select(["key"])))


def test_row_is_damaged(analysis: Analysis) -> None:
    """A row that holds no analysis is named."""
    table = pa.table({"json": [to_table([analysis])["json"][0].as_py(), None]})

    with pytest.raises(DecodeError, match="row 1: "):
        list(from_table(table))


def test_what_no_column_can_hold() -> None:
    """Half a character and a number beyond 64 bits are in the whole analysis alone."""
    actor = Actor("a", ActorKind.PERSON, "\ud800")
    odd = Diagnostic("odd", "found a line", line=1 << 70)
    told = Analysis(Article("Riga", diagnostics=(odd,)), actors=(actor,))
    (row,) = to_table([told]).to_pylist()

    assert row["actors"][0]["name"] == "\\ud800"
    assert row["article"]["diagnostics"][0]["line"] is None
    assert list(from_table(to_table([told]))) == [told]


def test_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow the message names the extra."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "diplotext.export._arrow.library")

    with pytest.raises(ImportError, match=r"install diplotext\[arrow\]"):
        importlib.import_module("diplotext.export._arrow.library")

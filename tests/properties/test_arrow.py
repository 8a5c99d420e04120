"""Laws of analyses as Arrow tables."""

from typing import Any

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext.export.arrow import from_table, schema, to_table, unnest
from diplotext.export.json import to_dict
from diplotext.model import Analysis, Condition
from diplotext.testing import analyses


SLOW = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LISTS = ("actors", "statements", "commitments", "coalitions", "mechanisms")


def words_of(value: Any) -> list[tuple[int, int, str]]:
    """Give every place in a row, with the words that are said to stand there."""
    found = []
    ahead = [value]
    while ahead:
        part = ahead.pop()
        if isinstance(part, dict) and part.keys() == {"start", "end", "words"}:
            found.append((part["start"], part["end"], part["words"]))
        elif isinstance(part, dict | list):
            ahead += part.values() if isinstance(part, dict) else part
    return found


def put_together(nodes: list[dict[str, Any]]) -> list[Any]:
    """Give the shape of a condition, from the list of its parts."""
    shapes: list[list[Any]] = [[node["operator"]] for node in nodes]
    for shape, node in zip(shapes, nodes, strict=True):
        if node["parent"] is not None:
            shapes[node["parent"]].append(shape)
    return shapes[0]


def shape_of(condition: Condition) -> list[Any]:
    """Give the operators of a condition, those of its parts behind its own."""
    return [condition.operator.value, *map(shape_of, condition.parts)]


@SLOW
@given(st.lists(analyses(), max_size=3))
def test_there_and_back(told: list[Analysis]) -> None:
    """Any analyses are exported under one schema, and come back as they were."""
    table = to_table(told)

    assert table.schema == schema()
    table.validate(full=True)
    assert list(from_table(table)) == told


@SLOW
@given(analyses())
def test_the_very_words(analysis: Analysis) -> None:
    """Every place holds the words that stand there, as far as a file can hold them."""
    (row,) = to_table([analysis]).to_pylist()

    for start, end, words in words_of(row):
        told = analysis.article.text[start:end]
        assert words == told.encode("utf-8", "backslashreplace").decode()


@SLOW
@given(st.lists(analyses(), max_size=3))
def test_an_object_a_row(told: list[Analysis]) -> None:
    """Unnesting a list gives all its objects in order, each beside what its row is called."""
    table = to_table(told)

    for name in LISTS:
        flat = unnest(table, name)
        keys = table["key"].to_pylist()
        assert flat["id"].to_pylist() == [
            part["id"] for each in told for part in to_dict(each)[name]
        ]
        assert flat["key"].to_pylist() == [
            key
            for key, each in zip(keys, told, strict=True)
            for _ in getattr(each, name)
        ]


@SLOW
@given(analyses())
def test_conditions_are_whole(analysis: Analysis) -> None:
    """The list of its parts tells how a condition is built."""
    rows = unnest(to_table([analysis]), "commitments").to_pylist()

    for row, commitment in zip(rows, analysis.commitments, strict=True):
        if commitment.condition is None:
            assert row["condition"] is None
        else:
            assert put_together(row["condition"]) == shape_of(commitment.condition)


@SLOW
@given(st.lists(analyses(), max_size=3), st.integers(1, 2))
def test_chunks_do_not_show(told: list[Analysis], size: int) -> None:
    """A table in pieces is unnested and read like one in one piece."""
    table = to_table(told)
    parted = pa.Table.from_batches(table.to_batches(size), schema=table.schema)

    assert unnest(parted, "actors") == unnest(table, "actors")
    assert list(from_table(parted)) == told

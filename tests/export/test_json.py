"""Tests of analyses as JSON."""

import copy
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from diplotext.errors import DecodeError
from diplotext.export.json import from_dict, from_json, schema, to_dict, to_json
from diplotext.model import Actor, ActorKind, Analysis, Article


SCHEMA_FILE = Path(__file__).parents[2] / "docs/schema/analysis.schema.json"
EMPTY: dict[str, Any] = {
    "schema": "urn:diplotext:analysis:1",
    "article": {"text": "Riga signe."},
}


@pytest.fixture
def exported(analysis: Analysis) -> dict[str, Any]:
    """Give an export that a test may spoil."""
    return copy.deepcopy(to_dict(analysis))


def test_there_and_back(analysis: Analysis) -> None:
    """What is exported comes back as it was."""
    assert from_json(to_json(analysis)) == analysis


def test_dict_is_what_json_holds(analysis: Analysis) -> None:
    """The dictionary is what the JSON says, and indentation changes nothing."""
    assert json.loads(to_json(analysis)) == to_dict(analysis)
    assert json.loads(to_json(analysis, indent=2)) == to_dict(analysis)


def test_line_without_indent(analysis: Analysis) -> None:
    """Without indentation an analysis is one line, in its own letters."""
    line = to_json(analysis)

    assert "\n" not in line
    assert "Actualisé" in line


def test_bytes_are_read(analysis: Analysis) -> None:
    """JSON is read from its bytes as well."""
    assert from_json(to_json(analysis).encode()) == analysis


def test_text_of_lone_surrogates() -> None:
    """A text that no encoding holds is still the same text in the end."""
    odd = Analysis(Article("a\ud800\udc00b\ud800"))

    assert from_json(to_json(odd)) == odd


def test_reference_is_id(exported: dict[str, Any]) -> None:
    """Whatever an analysis lists is referred to by its id."""
    carried, head = exported["statements"]

    assert head["speaker"] == "p1"
    assert head["co_speakers"] == ["p2"]
    assert carried["continues"] == "s1"
    assert exported["actors"][0]["roles"][0]["of"] == "EE"
    assert exported["commitments"][0]["mechanism"] == "m1"
    assert exported["regimes"][0]["coalition"] == "k1"
    assert exported["regimes"][0]["commitments"] == ["c1"]


def test_unlisted_object_stands_where_it_is_meant(exported: dict[str, Any]) -> None:
    """A mechanism that is not the one listed under its id is written out."""
    mechanism = exported["commitments"][1]["mechanism"]

    assert mechanism["id"] == "m1"
    assert mechanism["kind"] == "force"


def test_scalars(exported: dict[str, Any]) -> None:
    """Places are pairs, kinds and forces names in lower case, days and numbers strings."""
    promise = exported["commitments"][0]

    assert promise["force"] == "promise"
    assert promise["bindingness"] == ["political", "legal"]
    assert promise["due"] == "2031-05-01"
    assert promise["measures"][0]["quantity"]["value"] == "30"
    assert promise["measures"][0]["kind"] == "arms_delivery"
    assert exported["incidents"][0]["stage"] == "qualified"
    assert exported["article"]["first_created"] == "2031-03-03T09:30:00+00:00"
    assert exported["article"]["paragraphs"][0]["span"] == [0, 40]


def test_absent_key_is_no_value(exported: dict[str, Any]) -> None:
    """What has no value is left out, and what has one is written even if it is usual."""
    latvia = exported["actors"][2]

    assert latvia == {
        "id": "LV",
        "kind": "state",
        "name": "Lettonie",
        "aliases": [],
        "roles": [],
        "state": "LV",
        "anonymous": False,
        "mentions": [],
        "identifiers": [],
        "identifications": [],
    }


def test_lists_may_be_absent() -> None:
    """An article alone is an analysis."""
    assert from_dict(EMPTY) == Analysis(Article("Riga signe."))


def test_order_of_actors_is_free(exported: dict[str, Any]) -> None:
    """An actor may stand before those it refers to, or behind them."""
    exported["actors"].reverse()
    exported["statements"].reverse()
    decoded = from_dict(exported)

    assert decoded.actor("p1").affiliation == decoded.actor("o1")
    assert [statement.id for statement in decoded.statements] == ["s1", "s2"]


def test_long_chain_of_actors() -> None:
    """A chain of references of any length is read, wherever it begins."""
    actors: list[dict[str, object]] = [
        {"id": str(n), "kind": "person", "name": "A", "affiliation": str(n + 1)}
        for n in range(3000)
    ]
    del actors[-1]["affiliation"]

    assert len(from_dict({**EMPTY, "actors": actors}).actors) == 3000


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (
            ["statements", 1, "speaker"],
            "x",
            "$.statements[1].speaker: found id 'x', expected the id of one of the actors",
        ),
        (
            ["statements", 1, "co_speakers", 0],
            5,
            "$.statements[1].co_speakers[0]: found 5, expected the id of one of the actors",
        ),
        (
            ["commitments", 1, "mechanism"],
            "m9",
            "$.commitments[1].mechanism: found id 'm9', expected the id of one of the mechanisms",
        ),
        (
            ["statements", 1, "loud"],
            True,
            "$.statements[1]: found key 'loud', expected only id, mode, content,",
        ),
        (["loud"], True, "$: found key 'loud', expected only schema, article, actors,"),
        (
            ["schema"],
            "urn:other",
            "$.schema: found 'urn:other', expected 'urn:diplotext:analysis:1'",
        ),
        (
            ["actors", 0, "name"],
            None,
            "$.actors[0].name: found null, expected a string",
        ),
        (
            ["actors", 0, "anonymous"],
            0,
            "$.actors[0].anonymous: found 0, expected true or false",
        ),
        (
            ["actors", 0, "aliases"],
            "Tallinn",
            "$.actors[0].aliases: found 'Tallinn', expected an array",
        ),
        (["actors", 0], [], "$.actors[0]: found an array, expected an object"),
        (["actors"], {}, "$.actors: found an object, expected an array"),
        (["article"], None, "$.article: found null, expected an object"),
        (
            ["actors", 4, "id"],
            "LV",
            "$.actors[4].id: found 'LV' twice, expected each id once",
        ),
        (
            ["actors", 1, "affiliation"],
            "o1",
            "$.actors: found references from 'EE' to 'o1' to 'EE', expected no circle",
        ),
        (
            ["statements", 1, "mode"],
            "indirect",
            "$.statements[1]: found Span(start=93, end=107) in Statement.quoted,",
        ),
        (
            ["statements", 1, "mode"],
            "loud",
            "$.statements[1].mode: found 'loud', expected one of direct, indirect,",
        ),
        (
            ["commitments", 0, "condition", "parts", 1, "span"],
            [3, 999],
            "$.commitments[0].condition.parts[1].span: found [3, 999], expected an end of at most 267",
        ),
        (
            ["findings", 0, "span"],
            [5, 2],
            "$.findings[0].span: end 2 lies before start 5",
        ),
        (
            ["findings", 0, "span"],
            [5, True],
            "$.findings[0].span: found an array of 2 values, expected an array of two whole numbers",
        ),
        (
            ["findings", 0, "span"],
            "5",
            "$.findings[0].span: found '5', expected an array of two whole numbers",
        ),
        (
            ["commitments", 0, "due"],
            "2031-02-30",
            "$.commitments[0].due: found '2031-02-30', expected a day such as",
        ),
        (
            ["commitments", 0, "due"],
            "20310303",
            "$.commitments[0].due: found '20310303', expected a day such as",
        ),
        (
            ["article", "embargo", "until"],
            "2031-03-03T25:00:00",
            "$.article.embargo.until: found '2031-03-03T25:00:00', expected a moment such as",
        ),
        (
            ["article", "urgency"],
            12,
            "$.article: found 12 in Article.urgency, expected 1 to 9",
        ),
        (
            ["article", "urgency"],
            2.0,
            "$.article.urgency: found 2.0, expected a whole number",
        ),
        (
            ["article", "urgency"],
            10**400,
            "$.article: found 1000",
        ),
        (
            ["article", "subjects", 0, "relevance"],
            True,
            "$.article.subjects[0].relevance: found true, expected a number",
        ),
        (
            ["article", "subjects", 0, "relevance"],
            10**400,
            "$.article.subjects[0].relevance: found a large number, expected a number within",
        ),
        (
            ["article", "text"],
            10**400,
            "$.article.text: found a large number, expected a string",
        ),
        (
            ["article", "slug"],
            (1, 2),
            "$.article.slug: found a Python tuple, expected a string",
        ),
        (
            ["article", "slug"],
            {},
            "$.article.slug: found an object, expected a string",
        ),
        (
            ["article", "status"],
            "x" * 99,
            f"$.article.status: found '{'x' * 60}...', expected one of usable,",
        ),
        (
            ["mechanisms", 0, "area", "value"],
            "1_0",
            "$.mechanisms[0].area.value: found '1_0', expected a string of decimal digits",
        ),
        (
            ["mechanisms", 0, "area", "value"],
            "1E99999999999999999999",
            "$.mechanisms[0].area.value: found '1E99999999999999999999', expected",
        ),
        (
            ["commitments", 0, "bindingness"],
            "legal",
            "$.commitments[0].bindingness: found 'legal', expected an array of names",
        ),
        (
            ["commitments", 0, "bindingness"],
            ["legal", "legal"],
            "$.commitments[0].bindingness: found a name twice in an array of names,",
        ),
    ],
)
def test_error_names_path(
    exported: dict[str, Any], path: list[Any], value: object, message: str
) -> None:
    """Data that is spoiled in one place is refused with the path to that place."""
    *steps, last = path
    place: Any = exported
    for step in steps:
        place = place[step]
    place[last] = value

    with pytest.raises(DecodeError) as caught:
        from_dict(exported)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (["schema"], "$: found no key 'schema', expected it"),
        (["article", "text"], "$.article: found no key 'text', expected it"),
        (["actors", 0, "id"], "$.actors[0]: found no key 'id', expected it"),
        (
            ["regimes", 0, "span"],
            "$.regimes[0]: found no key 'span', expected it",
        ),
    ],
)
def test_missing_key_is_refused(
    exported: dict[str, Any], path: list[Any], message: str
) -> None:
    """An object without a key that it needs is refused with the path to the object."""
    *steps, last = path
    place: Any = exported
    for step in steps:
        place = place[step]
    del place[last]

    with pytest.raises(DecodeError) as caught:
        from_dict(exported)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "$: found no JSON that can be read, Expecting value"),
        ("{", "$: found no JSON that can be read, Expecting property name"),
        (b"\xff\xfe\xfa", "$: found no JSON that can be read, 'utf-16-le' codec"),
        ("1" * 5_000, "$: found no JSON that can be read, Exceeds the limit"),
        ("[" * 99_999, "$: found no JSON that can be read, maximum recursion depth"),
        ("[" * 70 + "]" * 70, "$: found more than 64 levels, expected fewer"),
        ("NaN", "$: found NaN, expected a finite number"),
        ('{"a": 1, "a": 2}', "$: found key 'a' twice in one object, expected each key"),
        ("null", "$: found null, expected an object"),
        ('{"b": 1}', "$: found key 'b', expected only schema, article,"),
    ],
)
def test_what_is_no_analysis_is_refused(text: str | bytes, message: str) -> None:
    """Text that is no JSON, or no analysis, is refused."""
    with pytest.raises(DecodeError) as caught:
        from_json(text)
    assert str(caught.value).startswith(message)


def test_export_fits_schema(analysis: Analysis) -> None:
    """The schema is a valid one, and an export is valid by it."""
    Draft202012Validator.check_schema(schema())

    Draft202012Validator(schema()).validate(to_dict(analysis))


def test_schema_is_closed() -> None:
    """No object of the schema has room for unknown keys, and every field is described."""
    definitions: Any = schema()["$defs"]
    objects = [part for part in definitions.values() if part["type"] == "object"]

    assert len(objects) > 20
    assert not any(part["additionalProperties"] for part in objects)
    assert all(
        field["description"].endswith(".")
        for part in objects
        for field in part["properties"].values()
    )


def test_schema_file_is_current() -> None:
    """The schema in the documentation is the one the classes make (DIPLOTEXT_ACCEPT=1 rewrites it)."""
    written = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
    if os.environ.get("DIPLOTEXT_ACCEPT") == "1":
        SCHEMA_FILE.parent.mkdir(exist_ok=True)
        SCHEMA_FILE.write_text(written, encoding="utf-8")

    assert SCHEMA_FILE.read_text(encoding="utf-8") == written


def test_without_cattrs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where cattrs is not installed, the error says what to install."""
    for name in ("cattrs", "diplotext.export.json", "diplotext.export._json.converter"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "cattrs", None)

    with pytest.raises(ImportError, match=r"install diplotext\[json\]"):
        importlib.import_module("diplotext.export.json")


def test_only_json_needs_cattrs() -> None:
    """To import diplotext and its report does not import cattrs."""
    code = (
        "import sys, diplotext, diplotext.export.report, diplotext.__main__;"
        "print('cattrs' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout == "False\n"


def test_references_are_restored_as_one_object() -> None:
    """References are restored as one object, and not as copies."""
    estonia = Actor("EE", ActorKind.STATE, "Estonie", state="EE")
    ministry = Actor("o1", ActorKind.ORGANIZATION, "ministère", affiliation=estonia)
    decoded = from_json(to_json(Analysis(Article(""), actors=(ministry, estonia))))

    assert decoded.actors[0].affiliation is decoded.actors[1]

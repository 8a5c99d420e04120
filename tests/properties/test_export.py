"""Laws of exported analyses."""

import copy
import json
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from diplotext.errors import DecodeError
from diplotext.export._report.layout import clean
from diplotext.export.json import from_dict, from_json, schema, to_dict, to_json
from diplotext.export.report import report
from diplotext.model import Analysis
from diplotext.testing import analyses


VALIDATOR = Draft202012Validator(schema())
SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

NAMES = st.sampled_from(
    ["id", "span", "schema", "article", "text", "actors", "speaker", "parts", "of"]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["urn:diplotext:analysis:1", "2031-03-03", "1.5", "state"])
)
JSON = st.recursive(
    LEAVES,
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(NAMES | st.text(max_size=5), below, max_size=4)
    ),
    max_leaves=12,
)


def places(content: Any) -> list[tuple[Any, Any]]:
    """Give every place of some JSON: the array or object that holds it, and its key."""
    found: list[tuple[Any, Any]] = []
    ahead = [content]
    while ahead:
        whole = ahead.pop()
        keys = whole if isinstance(whole, dict) else range(len(whole))
        found += [(whole, key) for key in keys]
        ahead += [whole[key] for key in keys if isinstance(whole[key], dict | list)]
    return found


def outcome(read: Callable[[Any], Analysis], content: object) -> Analysis | str:
    """Give the analysis read, or the message with which it is refused."""
    try:
        return read(content)
    except DecodeError as error:
        return str(error)


@st.composite
def spoiled(draw: st.DrawFn) -> Any:
    """Draw an export in which one to three places were changed."""
    content = copy.deepcopy(to_dict(draw(analyses())))
    for _ in range(draw(st.integers(1, 3))):
        open_places = places(content)
        whole, key = draw(st.sampled_from(open_places))
        match draw(st.sampled_from(["replace", "move", "delete", "add"])):
            case "replace":
                whole[key] = draw(JSON)
            case "move":
                other, name = draw(st.sampled_from(open_places))
                whole[key] = copy.deepcopy(other[name])
            case "delete":
                del whole[key]
            case _ if isinstance(whole, dict):
                whole[draw(NAMES)] = draw(JSON)
            case _:
                whole.append(copy.deepcopy(whole[key]))
    return content


@SLOW
@given(analyses())
def test_there_and_back(analysis: Analysis) -> None:
    """Whatever is exported comes back as it was, and its JSON says what its dictionary says."""
    text = to_json(analysis)

    assert from_json(text) == analysis
    assert json.loads(text) == to_dict(analysis)


@SLOW
@given(analyses())
def test_export_fits_schema(analysis: Analysis) -> None:
    """Every export is valid by the schema."""
    VALIDATOR.validate(to_dict(analysis))


@SLOW
@given(analyses(), st.randoms(use_true_random=False))
def test_order_of_lists_is_free(analysis: Analysis, random: Any) -> None:
    """Objects may be listed in any order, whatever refers to what."""
    content: Any = copy.deepcopy(to_dict(analysis))
    for listed in content.values():
        if isinstance(listed, list):
            random.shuffle(listed)
    decoded = from_dict(content)

    assert set(decoded.actors) == set(analysis.actors)
    assert set(decoded.statements) == set(analysis.statements)
    assert set(decoded.regimes) == set(analysis.regimes)


@given(JSON)
def test_any_json_is_read_or_refused(content: Any) -> None:
    """Any JSON whatever is an analysis, or is refused with a path."""
    decoded = outcome(from_dict, content)

    assert isinstance(decoded, Analysis) or decoded.startswith("$")


@SLOW
@given(spoiled())
def test_spoiled_export_is_read_or_refused(content: Any) -> None:
    """A spoiled export is refused with a path, or is valid by the schema and still an analysis."""
    decoded = outcome(from_dict, content)

    if isinstance(decoded, Analysis):
        VALIDATOR.validate(content)
        assert from_dict(to_dict(decoded)) == decoded
    else:
        assert decoded.startswith("$")


@given(st.text() | st.binary() | JSON.map(json.dumps))
def test_any_text_is_read_or_refused(text: str | bytes) -> None:
    """Any text and any bytes are an analysis, or are refused with a path."""
    decoded = outcome(from_json, text)

    assert isinstance(decoded, Analysis) or decoded.startswith("$")


@SLOW
@given(analyses(), st.integers(40, 120))
def test_report_names_everything(analysis: Analysis, width: int) -> None:
    """Any analysis gives a report of that width, with every actor, statement and commitment."""
    text = report(analysis, width=width)
    named = (*analysis.actors, *analysis.statements, *analysis.commitments)
    ids = {clean(part.id) for part in named}

    assert all(f"  {name}" in text for name in ids)
    assert all(len(line) <= width or line.strip() in ids for line in text.split("\n"))


@SLOW
@given(analyses())
def test_report_steers_no_terminal(analysis: Analysis) -> None:
    """A report has no control characters but the ends of its lines."""
    lines = report(analysis).split("\n")

    assert lines == [clean(line) if line.strip() == line else line for line in lines]
    assert not any(ord(character) < 32 for line in lines for character in line)

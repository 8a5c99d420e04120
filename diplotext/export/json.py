"""
Analyses as JSON, there and back without loss. Needs the extra `json`.

Objects that an analysis lists are referred to by their ids, places are pairs of
offsets into the text, and what has no value is left out. `schema` gives the whole form.
"""

import json
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any, NoReturn

from diplotext.errors import DecodeError
from diplotext.export._converter import definitions, read_at, refuse_key
from diplotext.export._form import LISTED, NAME, PERHAPS_LISTED, fields, lists
from diplotext.export._known import Known, knowing
from diplotext.export._scalars import refuse
from diplotext.export._schema import make_schema
from diplotext.model import Analysis, Article


__all__ = ["from_dict", "from_json", "schema", "to_dict", "to_json"]

_DEEPEST = 64
"""More levels than an analysis can have; deeper data is refused before it is followed."""


def to_json(analysis: Analysis, *, indent: int | None = None) -> str:
    """
    Write an analysis as JSON.

    Args:
        analysis: Any analysis.
        indent: Blanks a level; all on one line when left out.

    Example:
        >>> to_json(Analysis(Article("Riga signe.")))[:73]
        '{"schema": "urn:diplotext:analysis:1", "article": {"text": "Riga signe.",'

    .. versionadded:: 0.1.0
    """
    content = to_dict(analysis)
    return json.dumps(content, ensure_ascii=False, allow_nan=False, indent=indent)


def from_json(text: str | bytes) -> Analysis:
    """
    Read an analysis from JSON.

    Reading is strict: keys that are unknown, missing or given twice, ids of nothing,
    values of another type and places beyond the text are refused.

    Args:
        text: What `to_json` wrote, or anything of that form.

    Raises:
        DecodeError: If it is no JSON, or not of the form that `schema` describes. The
            message begins with the path to the place.

    Example:
        >>> analysis = Analysis(Article("Riga signe."))
        >>> from_json(to_json(analysis)) == analysis
        True

    .. versionadded:: 0.1.0
    """
    try:
        content = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)
    except DecodeError:
        raise
    except (ValueError, RecursionError) as error:
        message = f"$: found no JSON that can be read, {error}, expected an analysis"
        raise DecodeError(message) from error
    return from_dict(content)


def to_dict(analysis: Analysis) -> dict[str, object]:
    """
    Give an analysis as dictionaries, lists, strings and numbers, as JSON has them.

    Args:
        analysis: Any analysis.

    Example:
        >>> from diplotext.model import Finding, Span
        >>> odd = Finding("weekday-date", Span(0, 4), "3 March 2031 is a Monday")
        >>> to_dict(Analysis(Article("Riga"), findings=(odd,)))["findings"][0]["span"]
        [0, 4]

    .. versionadded:: 0.1.0
    """
    listed = {name: getattr(analysis, name) for name in lists()}
    known = Known()
    for name, kind in lists().items():
        if kind in PERHAPS_LISTED:
            known.named[kind].update({part.id: part for part in listed[name]})
    with knowing(known):
        return {
            "schema": NAME,
            "article": definitions()[Article].write(analysis.article),
            **{
                name: [definitions()[kind].write(part) for part in listed[name]]
                for name, kind in lists().items()
            },
        }


def from_dict(content: object) -> Analysis:
    """
    Read an analysis from dictionaries and lists, as `json.loads` gives them.

    Args:
        content: What `to_dict` gave, or anything of that form.

    Raises:
        DecodeError: If it is not of the form that `schema` describes. The message
            begins with the path to the place.

    Example:
        >>> from_dict({"schema": "urn:diplotext:analysis:1", "article": {"text": 5}})
        Traceback (most recent call last):
        ...
        diplotext.errors.DecodeError: $.article.text: found 5, expected a string

    .. versionadded:: 0.1.0
    """
    top = _top(content)
    known = Known(_length(top["article"]))
    with knowing(known):
        article = read_at("$.article", Article, top["article"])
        read = {
            name: _read_list(name, top.get(name, []), known)
            for name in sorted(lists(), key=_order)
        }
    return Analysis(article, **read)


def schema() -> dict[str, object]:
    """
    Give the JSON Schema, version 2020-12, of what `to_json` writes.

    It describes the form. Whether an id is that of an object listed, and whether the
    parts of an object agree with each other, only `from_json` can tell.

    Example:
        >>> schema()["required"]
        ['schema', 'article']

    .. versionadded:: 0.1.0
    """
    return make_schema()


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    names = [name for name, _ in pairs]
    twice = next(name for name in names if names.count(name) > 1)
    message = f"$: found key {twice!r} twice in one object, expected each key once"
    raise DecodeError(message)


def _no_number(constant: str) -> NoReturn:
    message = f"$: found {constant}, expected a finite number"
    raise DecodeError(message)


def _refuse_depth(content: object) -> None:
    """Refuse data that is nested deeper than any analysis, a circle of Python's included."""
    level = [content]
    for _ in range(_DEEPEST):
        level = [part for whole in level for part in _parts(whole)]
    if level:
        message = f"$: found more than {_DEEPEST} levels, expected fewer"
        raise DecodeError(message)


def _parts(content: Any) -> Iterable[object]:  # noqa: ANN401 - any JSON value
    if isinstance(content, dict):
        return content.values()
    return content if isinstance(content, list) else ()


def _top(content: object) -> dict[str, Any]:
    """Give the keys of an analysis, of which schema and article are there."""
    _refuse_depth(content)
    names = ("schema", *fields(Analysis))
    try:
        top = an_object(content, names=names, required=names[:2])
    except DecodeError as error:
        message = f"$: {error}"
        raise DecodeError(message) from error
    if top["schema"] != NAME:
        message = f"$.schema: found {describe(top['schema'])}, expected {NAME!r}"
        raise DecodeError(message)
    return top


def _length(article: object) -> int:
    """Give the length of the text, as far as there is one."""
    text = article.get("text") if isinstance(article, dict) else None
    return len(text) if isinstance(text, str) else 0


def _order(name: str) -> int:
    """Tell when to read a list: what others refer to comes first."""
    first = (*LISTED, *PERHAPS_LISTED)
    kind = lists()[name]
    return first.index(kind) if kind in first else len(first)


def _read_list(name: str, content: object, known: Known) -> tuple[Any, ...]:
    """Read a list of objects, those first to which others of the list refer."""
    path, kind = f"$.{name}", lists()[name]
    if not isinstance(content, list):
        message = f"{path}: found {describe(content)}, expected an array"
        raise DecodeError(message)
    made: dict[int, Any] = {}
    for index in _inner_order(path, content):
        part = made[index] = read_at(f"{path}[{index}]", kind, content[index])
        if hasattr(part, "id"):
            _remember(part, f"{path}[{index}]", known.named[kind])
    return tuple(made[index] for index in range(len(content)))


def _remember(part: Any, path: str, named: dict[str, Any]) -> None:  # noqa: ANN401
    if part.id in named:
        message = f"{path}.id: found {part.id!r} twice, expected each id once"
        raise DecodeError(message)
    named[part.id] = part


def _inner_order(path: str, content: list[Any]) -> Iterator[int]:
    """Give the places of a list in an order in which all reference goes back."""
    places = {_text(part, "id"): index for index, part in enumerate(content)}
    graph = {
        index: {places[name] for name in _referred(part) if name in places}
        for index, part in enumerate(content)
    }
    try:
        yield from TopologicalSorter(graph).static_order()
    except CycleError as error:
        circle = [content[index]["id"] for index in error.args[1]]
        found = " to ".join(map(describe, circle))
        message = f"{path}: found references that run from {found}, expected no circle"
        raise DecodeError(message) from error


def _referred(part: Any) -> Iterator[str]:
    """Give the ids by which an actor or a statement refers to others of its list."""
    

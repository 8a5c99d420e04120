"""
Analyses as JSON, there and back without loss. Needs the extra `json`.

Objects that an analysis lists are referred to by their ids, places are pairs of
offsets into the text, and what has no value is left out. `schema` gives the whole form.
"""

import json
from collections.abc import Iterable
from typing import NoReturn

from diplotext.errors import DecodeError
from diplotext.export._json.converter import definitions, read_at
from diplotext.export._json.form import NAME, PERHAPS_LISTED, fields, lists
from diplotext.export._json.known import Known, knowing
from diplotext.export._json.lists import read_lists
from diplotext.export._json.refusals import an_object, describe, is_array, is_object
from diplotext.export._json.schema import make_schema
from diplotext.model import Analysis, Article, Instrument


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
        written: dict[str, object] = {
            "schema": NAME,
            "article": definitions()[Article].write(analysis.article),
            **{
                name: [definitions()[kind].write(part) for part in listed[name]]
                for name, kind in lists().items()
            },
        }
        if analysis.instrument is not None:
            write = definitions()[Instrument].write
            written["instrument"] = write(analysis.instrument)
        return written


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
        listed = read_lists(top, known)
        instrument = (
            read_at("$.instrument", Instrument, top["instrument"])
            if "instrument" in top
            else None
        )
        return Analysis(article, instrument=instrument, **listed)


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
    """Refuse data that is nested deeper than any analysis."""
    level = [content]
    for _ in range(_DEEPEST):
        level = [part for whole in level for part in _parts(whole)]
    if level:
        message = f"$: found more than {_DEEPEST} levels, expected fewer"
        raise DecodeError(message)


def _parts(content: object) -> Iterable[object]:
    if is_object(content):
        return content.values()
    return content if is_array(content) else ()


def _top(content: object) -> dict[str, object]:
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
    text = article.get("text") if is_object(article) else None
    return len(text) if isinstance(text, str) else 0

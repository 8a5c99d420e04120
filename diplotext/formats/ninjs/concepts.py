"""What a JSON item says it is about: subjects, places, persons and the like."""

import math
from collections.abc import Iterator

from diplotext.formats.ninjs.fields import Fields
from diplotext.model.subject import Subject


_LISTS = {
    "subject": None,
    "subjects": None,
    "person": "person",
    "people": "person",
    "organisation": "organisation",
    "organisations": "organisation",
    "place": "geoArea",
    "places": "geoArea",
    "event": "event",
    "events": "event",
    "object": "object",
    "objects": "object",
}
"""The lists of ninjs 1 to 3, and the nature of what they hold, after the IPTC vocabulary `cpnature`."""


def concept(fields: Fields, kind: str | None = None) -> Subject | None:
    """
    Read one concept, none when it says nothing.

    Example:
        >>> concept(Fields.of({"literal": "medtop:11000000", "name": "politics"})).code
        '11000000'
    """
    scheme, code = fields.text("scheme"), fields.text("code", "qcode")
    literal = fields.text("literal")
    if code is None and literal is not None:
        prefix, colon, rest = literal.partition(":")
        is_pair = bool(colon) and not rest.startswith("//")
        scheme, code = (prefix, rest) if is_pair else (scheme, literal)
    uri, name = fields.text("uri"), fields.text("name")
    if code is None and uri is None and name is None:
        return None
    return Subject(
        scheme,
        code,
        uri,
        name,
        fields.text("type") or kind,
        _finite(fields.number("relevance")),
        _finite(fields.number("confidence")),
        creator=fields.text("creator"),
        broader=tuple(fields.texts("parentids", "parent")),
    )


def _finite(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None


def concepts(item: Fields) -> Iterator[Subject]:
    """Give all that an item says it is about, in the order of its members."""
    for name in item.values:
        if name in _LISTS:
            for each in item.children(name):
                found = concept(each, _LISTS[name])
                if found is not None:
                    yield found


def listed(item: Fields, *names: str, kind: str | None = None) -> Iterator[Subject]:
    """Give the concepts of some lists."""
    for each in item.children(*names):
        found = concept(each, kind)
        if found is not None:
            yield found

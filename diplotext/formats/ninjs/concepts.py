"""What a JSON item says it is about: subjects, places, persons and the like."""

import math
import re
from collections.abc import Iterator

from diplotext.formats.newsmlg2.resolver import Code, Resolver, iptc_schemes
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


_URI = re.compile(r"(?:https?://|urn:)\S{1,400}")
_QCODE = re.compile(r"[A-Za-z][\w-]{0,20}:[\w.:-]{1,80}")
_NUMBER = re.compile(r"\d{8}")
"""A number of the IPTC's subject codes or media topics."""


def concept(fields: Fields, kind: str | None = None) -> Subject | None:
    """
    Read one concept, none when it says nothing; a string alone may be a QCode or a URI.

    Example:
        >>> item = Fields.of({"subject": ["medtop:20000001", "Ports"]})
        >>> [(subject.code, subject.name) for subject in concepts(item)]
        [('20000001', None), (None, 'Ports')]
        >>> concept(Fields.of({"literal": "medtop:11000000", "name": "politics"})).code
        '11000000'
        >>> concept(Fields.of({"qcode": "desk:riga"})).scheme
        'desk'
    """
    scheme, code = fields.text("scheme"), fields.text("code", "qcode")
    uri, name = fields.text("uri"), fields.text("name")
    literal = fields.text("literal") or (name if fields.is_bare else None)
    if code is None and literal is not None:
        told = _told(literal) if fields.is_bare else _paired(literal)
        if told is not None:
            scheme, code = told.scheme or scheme, told.code
            uri, name = uri or told.uri, None if fields.is_bare else name
    if scheme is None and code is not None and _QCODE.fullmatch(code) is not None:
        told = Resolver(iptc_schemes()).code(code)
        if told.uri is not None or "qcode" in fields:
            scheme, code, uri = told.scheme, told.code, uri or told.uri
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


def _paired(literal: str) -> Code:
    """Part an alias from its code, but for a URI; a mark without both of them is no pair."""
    prefix, _, rest = literal.partition(":")
    is_pair = bool(prefix and rest) and not rest.startswith("//")
    return Code(prefix, rest) if is_pair else Code(None, literal)


def _told(words: str) -> Code | None:
    """Tell a QCode or a URI from a name."""
    if _URI.fullmatch(words) is not None:
        return Code(None, None, words)
    if _QCODE.fullmatch(words) is not None:
        return Resolver(iptc_schemes()).code(words)
    return Code(None, words) if _NUMBER.fullmatch(words) is not None else None


def _finite(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None


def concepts(item: Fields) -> Iterator[Subject]:
    """Give all that an item says it is about, in the order of its members."""
    for name in item.values:
        if name in _LISTS:
            for each in item.children(name):
                codes = [] if "name" in each else list(each.texts("code"))
                if len(codes) > 1:
                    told = Fields.of({name: codes}, each.pointer, each)
                    yield from concepts(told)
                    continue
                found = concept(each, _LISTS[name])
                if found is not None:
                    yield found


def listed(item: Fields, *names: str, kind: str | None = None) -> Iterator[Subject]:
    """Give the concepts of some lists."""
    for each in item.children(*names):
        found = concept(each, kind)
        if found is not None:
            yield found

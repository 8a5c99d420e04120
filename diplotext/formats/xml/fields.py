"""What the elements of XML of no standard are for, from the table beside this module."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import local


@attrs.frozen
class Table:
    """
    The table of names.

    Attributes:
        fields: What an element is for, by its plain name.
        ranks: Which of several names of a field is taken, the lowest first.
        named: Plain names of elements that say by an attribute what they are for.
        naming: Names of the attributes in which they do.
        aside: Plain names of elements within which a name speaks of something else.
        nothing: Words that stand for no value, in small letters.
    """

    fields: Mapping[str, str]
    ranks: Mapping[str, int]
    named: frozenset[str]
    naming: tuple[str, ...]
    aside: frozenset[str]
    nothing: frozenset[str]


@cache
def table() -> Table:
    """
    Load the table of names, once.

    Example:
        >>> table().fields["contenttext"], table().fields["byline"]
        ('body', 'byline')
    """
    path = Path(__file__).with_suffix(".toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    named, naming, aside, nothing = (
        rows.pop(key).split() for key in ("named", "naming", "aside", "nothing")
    )
    fields: dict[str, str] = {}
    ranks: dict[str, int] = {}
    for field, names in rows.items():
        for rank, name in enumerate(names.split()):
            fields[name], ranks[name] = field, rank
    return Table(
        fields,
        ranks,
        frozenset(named),
        tuple(naming),
        frozenset(aside),
        frozenset(nothing),
    )


def plain_name(name: str) -> str:
    """
    Give a name without marks and capitals.

    Example:
        >>> plain_name("By-Line"), plain_name("rb:ContentText")
        ('byline', 'contenttext')
    """
    own = name.rpartition(":")[2]
    return "".join(filter(str.isalnum, own)).lower()


@attrs.frozen
class Use:
    """
    What an element is for.

    Attributes:
        field: The field, a row of the table.
        rank: Which of several elements for the field is taken, the lowest first.
    """

    field: str
    rank: int


def use_of(element: Element) -> Use | None:
    """
    Tell what an element is for, by its name or by the attribute in which it says so.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> use_of(parse(b"<By-Line>Ann Orlin</By-Line>").root).field
        'byline'
        >>> use_of(parse(b'<field name="Headline">Riga</field>').root).field
        'headline'
    """
    known = table()
    name = plain_name(local(element))
    if name in known.named:
        for attribute in known.naming:
            said = plain_name(element.get(attribute) or "")
            if said in known.fields:
                return Use(known.fields[said], known.ranks[said])
    field = known.fields.get(name)
    return None if field is None else Use(field, known.ranks[name])

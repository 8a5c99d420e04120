"""What the elements of XML of no standard are for."""

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.fieldnames import plain_name, table
from diplotext.formats.markup.names import local


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

"""NITF as the body of another format: what its own head says beside the story."""

from collections.abc import Iterator

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.moments import Clock
from diplotext.formats.nitf.body import find
from diplotext.formats.nitf.body_head import read_body_head
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.nitf.head import read_head
from diplotext.model.label import Label


def read_nested(holder: Element, places: Places, clock: Clock) -> NitfDraft:
    """
    Read `head` and `body.head` of NITF that is the body of another format.

    Args:
        holder: The element that holds the NITF, whole or in parts.
        places: Where elements are.
        clock: How times are read.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> head = "<head><docdata><du-key key='riga' version='2'/></docdata></head>"
        >>> lines = "<body.head><hedline><hl1>Riga signs</hl1></hedline></body.head>"
        >>> root = parse(f"<data><nitf>{head}<body>{lines}</body></nitf></data>".encode()).root
        >>> told = read_nested(root, Places(root, ""), Clock())
        >>> told.slug, told.headline.text
        ('riga', 'Riga signs')
    """
    draft = NitfDraft(places, clock)
    nitf = find(holder, "nitf")
    parts = list(holder if nitf is None else nitf)
    has_body = nitf is not None and any(local(part) == "body" for part in parts)
    for part in parts:
        name = local(part)
        if name == "head":
            read_head(draft, part)
        elif has_body and name != "body":
            draft.keep(name, all_text(part))
    lines = find(holder, "body.head")
    if lines is not None:
        read_body_head(draft, lines)
    return draft


def properties_of(told: NitfDraft) -> Iterator[Label]:
    """
    Give what NITF says of itself and another format has a field for that it fills otherwise.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> root = parse(b"<nitf><head><docdata><date.issue norm='20310303T0900Z'/></docdata></head></nitf>").root
        >>> [label.role for label in properties_of(read_nested(root, Places(root, ""), Clock()))]
        ['nitf/date.issue']
    """
    yield from (Label(p.text, f"nitf/{p.role}") for p in told.properties)
    said = {
        "version": told.version,
        "regsrc": told.sender,
        "distributor": told.distributor,
        "date.issue": told.version_created,
        "date.publication": told.first_created,
    }
    for name, value in said.items():
        if value is not None:
            words = value if isinstance(value, str) else value.isoformat()
            yield Label(words, f"nitf/{name}")

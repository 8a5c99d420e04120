"""What the elements of XHTML and NITF do in a body, from the table beside this module."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import attrs

from diplotext.model.paragraph import ParagraphRole


_ROLES = {
    "crosshead": ParagraphRole.CROSSHEAD,
    "body": ParagraphRole.BODY,
    "caption": ParagraphRole.CAPTION,
    "note": ParagraphRole.NOTE,
    "header": ParagraphRole.HEADER,
}


@attrs.frozen
class Elements:
    """
    The table of elements.

    Attributes:
        inline: Within the words of a paragraph.
        phrasing: Paragraphs, in which all is within the words but what parts them.
        parting: What parts paragraphs, also within one that was never closed.
        roles: What paragraphs of an element, or within it, do.
        verbatim: Text that is set in lines.
        skipped: Nothing to read.
        plain: What parts paragraphs and is read as nothing else, as most elements of a body.
        typed: What says in its attribute `type` what it does.
        types: What it does, by words of that attribute.
    """

    inline: frozenset[str]
    phrasing: frozenset[str]
    parting: frozenset[str]
    roles: Mapping[str, ParagraphRole]
    verbatim: frozenset[str]
    skipped: frozenset[str]
    plain: frozenset[str]
    typed: frozenset[str] = frozenset()
    types: Mapping[str, ParagraphRole] = attrs.field(factory=dict[str, ParagraphRole])

    def has(self, name: str) -> bool:
        """Tell whether an element is named in the table."""
        return (
            name in self.inline
            or name in self.parting
            or name in self.phrasing
            or name in self.skipped
            or name in self.verbatim
            or name == "br"
        )


@cache
def elements() -> Elements:
    """
    Load the table of elements, once.

    Example:
        >>> elements().roles["h2"].value, "person" in elements().inline
        ('crosshead', True)
    """
    path = Path(__file__).with_suffix(".toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    names = {kind: frozenset(listed.split()) for kind, listed in table.items()}
    parting = names["parting"] | {name for kind in _ROLES for name in names[kind]}
    read_otherwise = names["inline"] | names["verbatim"] | names["skipped"] | {"table"}
    return Elements(
        names["inline"],
        names["phrasing"],
        parting,
        {name: role for kind, role in _ROLES.items() for name in names[kind]},
        names["verbatim"],
        names["skipped"],
        parting - read_otherwise,
        names["typed"],
        {
            word: role
            for kind, role in _ROLES.items()
            for word in names.get(f"{kind}_types", ())
        },
    )

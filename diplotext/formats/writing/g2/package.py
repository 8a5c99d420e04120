"""The groups of a package: `groupSet` of NewsML-G2."""

import re
from collections.abc import Mapping, Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.writing.g2.concepts import identify
from diplotext.formats.writing.g2.management import ANY_RELATION, add_link
from diplotext.formats.writing.markup import add
from diplotext.model.link import Link
from diplotext.model.package import Group


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")


def add_groups(item: Element, groups: Sequence[Group], used: set[str]) -> None:
    """
    Add the groups of a package, of which the first is the root.

    Args:
        item: The package.
        groups: Its groups.
        used: Names that stand for something in the document already; those of the groups are
            put in.
    """
    names = [_name(group, number, used) for number, group in enumerate(groups, 1)]
    known = {group.id: name for group, name in zip(groups, names, strict=True)}
    group_set = add(item, "groupSet", root=names[0])
    for group, name in zip(groups, names, strict=True):
        element = add(group_set, "group", id=name)
        identify(element, group.role, "role")
        for member in group.members:
            _add_member(element, member, known)


def _name(group: Group, number: int, used: set[str]) -> str:
    """Give a group a name that XML takes for one and nothing else has, its own if it can be."""
    own = group.id
    name = own if own is not None and _NAME.match(own) else f"group{number}"
    while name in used:
        name += "_"
    used.add(name)
    return name


def _add_member(
    element: Element, member: Link, known: Mapping[str | None, str]
) -> None:
    if member.rel == "groupRef" and member.target in known:
        add(element, "groupRef", idref=known[member.target])
    elif member.rel == "conceptRef":
        identify(add(element, "conceptRef"), member.target)
    else:
        add_link(element, "itemRef", attrs.evolve(member, rel=ANY_RELATION))

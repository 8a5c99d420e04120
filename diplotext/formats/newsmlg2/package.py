"""`groupSet`: what a package puts together."""

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.newsmlg2.draft import Draft
from diplotext.model.link import Link
from diplotext.model.package import Group


_TARGETS = ("residref", "guidref", "href", "uri", "idref", "qcode", "literal")
_TITLES = ("headline", "title", "name")


def read_groups(draft: Draft, element: Element) -> None:
    """Read a `groupSet`; the group at its root comes first."""
    root = element.get("root")
    groups = [child for child in element if local(child) == "group"]
    for group in sorted(groups, key=lambda group: group.get("id") != root):
        members = (_member(child) for child in group if local(child).endswith("Ref"))
        draft.groups.append(
            Group(
                group.get("id"),
                draft.role(group),
                tuple(member for member in members if member is not None),
            )
        )


def _member(element: Element) -> Link | None:
    targets = (element.get(key) for key in _TARGETS)
    target = next((target for target in targets if target), None)
    if target is None:
        return None
    title = next((all_text(c) for c in element if local(c) in _TITLES), None)
    return Link(
        local(element),
        target,
        element.get("version"),
        title=title or None,
        content_type=element.get("contenttype"),
    )

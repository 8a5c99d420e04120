"""`groupSet`: what a package puts together."""

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.newsmlg2.draft import Draft
from diplotext.model.link import Link
from diplotext.model.package import Group


_TARGETS = ("residref", "guidref", "href", "uri", "idref", "qcode", "literal")
_READ = frozenset({*_TARGETS, "version", "contenttype"})
_REFERENCES = ("itemRef", "groupRef", "conceptRef")
_TITLES = ("headline", "title", "name")


def read_groups(draft: Draft, element: Element) -> None:
    """Read a `groupSet`; the group at its root comes first."""
    root = element.get("root")
    groups = [child for child in element if local(child) == "group"]
    for group in sorted(groups, key=lambda group: group.get("id") != root):
        refs = [child for child in group if local(child).endswith("Ref")]
        members = (_member(child) for child in refs)
        draft.keep_rest(group, _path(group), *_REFERENCES, attributes=("id", "role"))
        for ref in refs:
            path = f"{_path(group)}/{local(ref)}"
            draft.keep_rest(ref, path, *_TITLES, attributes=_READ)
        draft.groups.append(
            Group(
                group.get("id"),
                draft.role(group),
                tuple(member for member in members if member is not None),
            )
        )


def _path(group: Element) -> str:
    name = group.get("id")
    return "group" if name is None else f"group/{name}"


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

"""`newsCoverageSet`: what an agency plans to send."""

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.newsmlg2.draft import Draft
from diplotext.formats.newsmlg2.flex import concept_name
from diplotext.model.coverage import PlannedCoverage
from diplotext.model.label import Label
from diplotext.model.link import Link


_FIELDS = frozenset(
    {
        "itemClass",
        "g2contentType",
        "scheduled",
        "newsCoverageStatus",
        "headline",
        "slugline",
    }
)
_PARTS = ("planning", "delivery", *_FIELDS, "edNote", "description", "by", "assignedTo")
_NOTES = ("edNote", "description", "by")


def read_coverages(draft: Draft, element: Element) -> None:
    """Read a `newsCoverageSet`."""
    for child in element:
        if local(child) == "newsCoverage":
            _coverage(draft, child)


def _coverage(draft: Draft, element: Element) -> None:
    """Read one `newsCoverage`: each plan in it is a coverage of its own."""
    delivered = tuple(
        link
        for part in element
        if local(part) == "delivery"
        for link in _delivered(part)
    )
    draft.keep_rest(element, "newsCoverage", *_PARTS, attributes=("id",))
    plans = [part for part in element if local(part) == "planning"]
    for plan in plans or [element]:
        draft.coverages.append(_plan(draft, plan, element.get("id"), delivered))


def _plan(
    draft: Draft, plan: Element, name: str | None, delivered: tuple[Link, ...]
) -> PlannedCoverage:
    fields: dict[str, Element] = {}
    notes: list[Label] = []
    assigned: list[str] = []
    for child in plan:
        kind = local(child)
        if kind in _NOTES:
            label = draft.label(child, draft.role(child) or kind)
            notes += [] if label is None else [label]
        elif kind == "assignedTo":
            who = concept_name(child, draft.context)
            assigned += [] if who is None else [who]
        elif kind in _FIELDS and kind not in fields:
            fields[kind] = child
        else:
            draft.keep_rest(child, f"planning/{kind}")
    scheduled = fields.get("scheduled")
    return PlannedCoverage(
        name,
        item_class=_code(draft, fields.get("itemClass")),
        content_type=_text(fields.get("g2contentType")),
        scheduled=None if scheduled is None else draft.moment(scheduled),
        status=_code(draft, fields.get("newsCoverageStatus"), whole=True),
        headline=_text(fields.get("headline")),
        slug=_text(fields.get("slugline")),
        notes=tuple(notes),
        assigned_to=tuple(assigned),
        delivered=delivered,
    )


def _delivered(delivery: Element) -> list[Link]:
    """Read what was sent already."""
    links: list[Link] = []
    for child in delivery:
        target = next(
            (
                child.get(key)
                for key in ("guidref", "residref", "href")
                if child.get(key)
            ),
            None,
        )
        if target is not None:
            title = next((all_text(c) for c in child if local(c) == "title"), None)
            links.append(
                Link(local(child), target, child.get("version"), title=title or None)
            )
    return links


def _code(draft: Draft, element: Element | None, *, whole: bool = False) -> str | None:
    if element is None:
        return None
    code = draft.code(element)
    return code.name if whole else code.code or code.uri


def _text(element: Element | None) -> str | None:
    return None if element is None else all_text(element) or None

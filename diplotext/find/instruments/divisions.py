"""Divisions below which clauses are numbered anew: "Section 2", "§ 3", "II. Monitoring"."""

from collections.abc import Callable, Mapping, Sequence

import attrs

from diplotext.find.instruments.features import Look
from diplotext.find.instruments.layout import Placed
from diplotext.model.clause import PartRole
from diplotext.text.numbering import Marker, Style


@attrs.frozen
class _Division:
    """
    One division.

    Attributes:
        at: Index of its heading.
        label: Its number as printed.
        first: The first number below it, if its clauses have any.
    """

    at: int
    label: str
    first: Marker | None


def numbered_below(placed: Sequence[Placed]) -> Mapping[int, str]:
    """
    Give by the index of a heading the label that the clauses below it are numbered under.

    Where articles count through the text, or clauses do, divisions number nothing.
    """
    looks = {one.seen.look for one in placed if one.role is not PartRole.APPENDED}
    if looks & {Look.ARTICLE, Look.ORGAN}:
        return {}
    named = _divisions(placed, _named)
    if named and all(one.first is None or one.first.number == 1 for one in named):
        return {} if any(map(_is_whole, named)) else _labels(named)
    lettered = _divisions(placed, _lettered)
    later = [one.first for one in lettered[1:] if one.first is not None]
    is_new = bool(later) and all(marker.number == 1 for marker in later)
    return _labels(lettered) if is_new and not any(map(_is_whole, lettered)) else {}


def _labels(divisions: Sequence[_Division]) -> Mapping[int, str]:
    return {one.at: one.label for one in divisions}


def _is_whole(division: _Division) -> bool:
    """Tell whether the numbers below a division hold its own: "2.1"."""
    return division.first is not None and len(division.first.steps) > 1


def _named(one: Placed) -> str:
    """Give the label of a heading such as "Section 2", with what counts it."""
    is_named = not one.annex and len(one.seen.label.split()) > 1
    return one.seen.label if is_named else ""


def _lettered(one: Placed) -> str:
    """Give the numeral or the capital letter of a heading such as "II. Monitoring"."""
    markers = one.seen.block.markers[:1] if one.seen.look is Look.HEADING else ()
    return "".join(m.label for m in markers if m.label.isupper())


def _divisions(
    placed: Sequence[Placed], label: Callable[[Placed], str]
) -> list[_Division]:
    """Give the divisions whose headings have a label of some sort."""
    found: list[_Division] = []
    for at, one in enumerate(placed):
        named = label(one) if one.role is PartRole.HEADING else ""
        if named:
            found.append(_Division(at, named, None))
        elif found and found[-1].first is None:
            found[-1] = attrs.evolve(found[-1], first=_first(one))
    return found


def _first(one: Placed) -> Marker | None:
    markers = one.seen.block.markers if one.role is PartRole.CLAUSE else ()
    return next((m for m in markers if m.style is not Style.BULLET), None)

"""Texts that speak, with a participle that says what became of them ("a note circulated to donors hints")."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.scan import Scan
from diplotext.lang.entry import Tag


_AHEAD = 12
_BACK = 14
_INSIDE = frozenset({Kind.NOMINAL, Kind.NAME, Kind.NUMBER, Kind.ADVERB})
_LED = frozenset({Kind.TO, Kind.PREPOSITION, Kind.TIME})
_SAID = frozenset({Kind.THAT, Kind.MARK})


def is_of_text(scan: Scan, index: int) -> bool:
    """Tell whether a form right behind a noun for a text is about it, before the verb by which it speaks."""
    first = _text(scan, index)
    if first is None or scan.kind(scan.after(index)) not in _LED:
        return False
    for at in range(index + 1, min(index + _AHEAD, len(scan.kinds) - 1)):
        if scan.kinds[at] is Kind.MARK:
            return False
        speaks = scan.kinds[at] is Kind.CANDIDATE and scan.reports(at)
        if speaks and scan.kinds[at - 1] not in (Kind.TO, Kind.DETERMINER):
            return scan.kind(at + 1) in _SAID
    return False


def tells_of_text(scan: Scan, index: int) -> bool:
    """Tell whether a noun for one text opens the words before a form, whatever stands between ("[a note] circulated to donors hints")."""
    for at in range(index - 1, max(scan.first, index - _BACK), -1):
        if scan.kinds[at] is Kind.MARK:
            return False
        if _text(scan, at) is not None and scan.kinds[at] is Kind.VERB:
            return True
    return False


def _text(scan: Scan, stop: int) -> int | None:
    """Give the determiner of a phrase that a noun for one text closes, at the start of its sentence or behind a comma."""
    reading, at = scan.reading, stop - 1
    if not reading.ends(at, Tag.DOCUMENT) or reading.ends(at, Tag.DOCUMENT, "plural"):
        return None
    while at > scan.first and scan.kinds[at] in _INSIDE:
        at -= 1
    led = scan.kinds[at] is Kind.DETERMINER
    opens = at == scan.first or scan.is_pause(at - 1)
    return at if led and opens else None

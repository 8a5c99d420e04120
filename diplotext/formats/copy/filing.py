"""The shapes in which place, date and agency stand before the first sentence."""

import re

import attrs


_SLASHES_OF_TWO = 2
_DASHES = "-_\u2013\u2014\u2010\u2011\u2012\u2015"
_RULE = r"(?:-{1,3}|[\u2010-\u2015_=:])"
_BRACKETS = re.compile(r"([^()]{0,120})\(([^()]{1,40})\)")
_SECOND_BRACKETS = re.compile(
    r"([^()]{1,70}\([^()]{1,40}\)[^()]{0,50})\(([^()]{1,40})\)"
)
_AGENCY_FIRST = re.compile(rf"\(([^()]{{2,40}})\)\s*(?P<rule>{_RULE}?)\.?-?\s*")
_SQUARE_BRACKETS = re.compile(r"([^\[\]]{1,120})\[([^()\[\]]{2,40})\]")
_SLASHED_PLACE = re.compile(
    r"([^/]{2,40}/[^/\s][^/]{0,80}?)[ .,]\s?/ ?([^/\s][^/]{0,40}?) ?/[.,]?"
)
_SLASHES = re.compile(r"([^/]{1,120})/ ?([^/\s][^/]{0,40}?) ?/[.,]?")
_OPEN_DASH = re.compile(
    r"([^()]{1,110}?)(?:\s(?:-{1,3}|[\u2010-\u2015_])(?:\s|\Z)|--)\s*"
)
_FILED_DASH = re.compile(
    r"([^()]{1,110}?(?:\([^()]{2,40}\)[^()]{0,40}?)?)(?:\s(?:-{1,3}|[\u2010-\u2015_])(?:\s|\Z)|--)\s*"
)
_BEFORE_DAY = (
    (_BRACKETS, "("),
    (_SECOND_BRACKETS, "("),
    (_SLASHES, "/"),
    (_SLASHED_PLACE, "/"),
)
"""Where a place and an agency stand that a day may follow, with a mark that each has."""
_OPEN_STOP = re.compile(
    r"([^().,]{2,40}, (?:\d{1,2}(?: [^\W\d_]{2})? [^\W\d_]{3,10}(?: (?:[^\W\d_]{2,3} )?\d{4})?"
    r"|[^\W\d_]{3,10}\.? \d{1,2})\.)(?:[-\u2013]\s*|\s+)(?=[^\W\d_])"
)
_PARTED_AGENCY = re.compile(
    r"([^()/,]{2,40}?)(?:, | [-\u2013\u2014] )([^\W\d_]{2,12}(?: [^\W\d_]{2,12})?)"
    r"(?:\.-| ?[-\u2013\u2014]{1,2}) ?(?=[^\W\d_])"
)
_AGENCY_BEHIND_DAY = re.compile(
    r"([^().,]{2,40}[.,] ?[^(),]{0,20}?\d[^(),]{0,20}?)(?:, | [-\u2013\u2014] )([^\W\d_][^().,\d]{1,20})\. ?(?=[^\W\d_])"
)
_TIED = re.compile(
    r"([^\W\d_]{2,8})(?:-| [-\u2010-\u2014] )([^\W\d_][^()]{1,40}\([^()]{2,40}\))"
)
_TIED_DATE = re.compile(rf", [^()]{{3,30}}?(?=\s+{_RULE}\s)")
_ALONE = re.compile(r"[^()\n]{6,70}")
_AFTER = re.compile(rf"\s*\.?{_RULE}\s*")
_DATE_BEHIND = re.compile(
    r"([^\W\d_]{3,10}\.? \d{1,2}, \d{4}|\d{1,2} [^\W\d_]{3,10}\.? \d{4})\s*--?\s*"
)
_DAY = (
    r"(?:[^\W\d_]{3,10}\.? \d{1,2}(?:,? \d{4})?"
    r"|\d{1,2}(?:\.|[^\W\d_]{2})? (?:[^\W\d_]{2} )?[^\W\d_]{3,10}\.?(?: (?:[^\W\d_]{2,3} )?\d{4})?)"
)
_DAY_BEHIND = re.compile(
    rf",?\s+(?P<day>{_DAY})\s*(?:\.?(?:{_RULE}|[/])|\.)\s*(?=[^\W\d_]|[\"\u00ab\u201c\u201e])"
)
"""A day behind the agency: `PLACE (AGENCY), DAY - ` or `PLACE / AGENCY / DAY / `."""
_DAY_WITHIN = re.compile(rf"(?P<agency>.+?)(?:,| [-\u2013\u2014]) (?P<day>{_DAY})")
"""A day with the agency in its brackets: `(AGENCY - DAY)`."""


@attrs.frozen
class Filing:
    """What stands before the first sentence, not yet judged."""

    front: str
    """Place and date."""
    agency: str
    """The words in brackets or slashes, or none."""
    end: int
    """Where the sentence begins, from the start of the paragraph."""
    has_rule: bool
    """Whether a dash parts it from the sentence."""
    behind: str = ""
    """A date that stands behind the agency."""
    is_alone: bool = False
    """Whether no sentence follows."""
    is_marked: bool = False
    """Whether the shape is one only of agencies that are known, and of a date behind them that is one."""


def _in_brackets(head: str) -> Filing | None:
    """Match `PLACE, DATE (AGENCY) - ` and, on business wires, `PLACE--(AGENCY)--DATE--`."""
    match = _BRACKETS.match(head) if "(" in head else None
    return None if match is None else _with_rule(match, head)


def _in_second_brackets(head: str) -> Filing | None:
    """Match `PLACE (COUNTRY), DATE (AGENCY) - `."""
    match = _SECOND_BRACKETS.match(head) if head.count("(") > 1 else None
    return None if match is None else _with_rule(match, head)


def _in_slashes(head: str) -> Filing | None:
    """Match `PLACE, DATE. /AGENCY/. `."""
    match = _SLASHES.match(head) if "/" in head else None
    return None if match is None else _with_rule(match, head)


def _in_square_brackets(head: str) -> Filing | None:
    """Match `PLACE, DATE [AGENCY] - ` and `PLACE [AGENCY], DATE - `."""
    match = _SQUARE_BRACKETS.match(head) if "[" in head else None
    if match is None:
        return None
    return attrs.evolve(
        _day_behind(match, head) or _with_rule(match, head), is_marked=True
    )


def _behind_slashed_place(head: str) -> Filing | None:
    """Match `PLACE/PLACE, DATE /AGENCY/ - `."""
    match = _SLASHED_PLACE.match(head) if head.count("/") > _SLASHES_OF_TWO else None
    return (
        None if match is None else attrs.evolve(_with_rule(match, head), is_marked=True)
    )


def _before_day(head: str) -> Filing | None:
    """Match `PLACE (AGENCY), DATE - `, `PLACE (AGENCY - DATE) - ` and `PLACE / AGENCY / DATE / `."""
    for shape, mark in _BEFORE_DAY:
        match = shape.match(head) if mark in head else None
        found = None if match is None else _day_behind(match, head)
        if found is not None:
            return found
    return None


def _day_behind(match: re.Match[str], head: str) -> Filing | None:
    """Give a filing whose day stands behind the agency, or with it in its brackets."""
    front, agency = match.groups()
    within = _DAY_WITHIN.fullmatch(agency)
    if within is not None:
        filing = _with_rule(match, head)
        return attrs.evolve(
            filing, agency=within["agency"], behind=within["day"], is_marked=True
        )
    day = _DAY_BEHIND.match(head, match.end())
    if day is None:
        return None
    return Filing(
        front, agency, day.end(), has_rule=True, behind=day["day"], is_marked=True
    )


def _with_rule(match: re.Match[str], head: str) -> Filing:
    front, agency = match.groups()
    rule = _AFTER.match(head, match.end())
    if rule is None:
        return Filing(front, agency, match.end(), has_rule=False)
    date = _DATE_BEHIND.match(head, rule.end())
    if date is None:
        return Filing(front, agency, rule.end(), has_rule=True)
    return Filing(front, agency, date.end(), has_rule=True, behind=date.group(1))


def _before_dash(head: str) -> Filing | None:
    """Match `PLACE, DATE - `, `PLACE, DATE AGENCY - ` and `PLACE - `."""
    match = _OPEN_DASH.match(head) if any(map(head.__contains__, _DASHES)) else None
    if match is None:
        return None
    return Filing(match.group(1), "", match.end(), has_rule=True)


def _before_stop(head: str) -> Filing | None:
    """Match `PLACE, DATE. ` and `PLACE, DATE.- ` before a sentence, day or month first, with or without the year."""
    match = _OPEN_STOP.match(head) if ", " in head else None
    if match is None:
        return None
    return Filing(match.group(1), "", match.end(), has_rule=False)


def _parted_agency(head: str) -> Filing | None:
    """Match `PLACE - AGENCY - `, `PLACE, AGENCY- ` and `PLACE, AGENCY.- `."""
    match = _PARTED_AGENCY.match(head)
    if match is None:
        return None
    return Filing(match[1], match[2], match.end(), has_rule=False)


def _agency_behind_day(head: str) -> Filing | None:
    """Match `PLACE, DATE, AGENCY. ` and `PLACE, DATE - AGENCY. `."""
    match = _AGENCY_BEHIND_DAY.match(head)
    if match is None:
        return None
    return Filing(match[1], match[2], match.end(), has_rule=False)


def _behind_agency(head: str) -> Filing | None:
    """Match `(AGENCY) - PLACE, DATE - `, as agencies of Italy print it, and `(AGENCY). PLACE, DATE - `."""
    match = _AGENCY_FIRST.match(head) if head.startswith("(") else None
    filed = None if match is None else _FILED_DASH.match(head, match.end())
    if match is None or filed is None:
        return None
    is_marked = not match["rule"]
    return Filing(filed[1], match[1], filed.end(), has_rule=True, is_marked=is_marked)


def _tied_to_agency(head: str) -> Filing | None:
    """Match `AGENCY-PLACE (COUNTRY)`, with `, DATE` and a dash behind it or without."""
    match = _TIED.match(head) if "(" in head else None
    if match is None or not match[1].isupper():
        return None
    date = _TIED_DATE.match(head, match.end())
    front, end = (
        (match[2], match.end()) if date is None else (match[2] + date[0], date.end())
    )
    rule = _AFTER.match(head, end)
    end = end if rule is None else rule.end()
    return Filing(front, match[1], end, has_rule=False, is_marked=True)


def _on_its_line(head: str) -> Filing | None:
    """Match `PLACE, DATE, AGENCY` with nothing behind."""
    match = _ALONE.fullmatch(head) if ", " in head else None
    if match is None:
        return None
    return Filing(match[0], "", match.end(), has_rule=False, is_alone=True)


PATTERNS = (
    _behind_agency,
    _tied_to_agency,
    _before_day,
    _in_brackets,
    _in_second_brackets,
    _in_square_brackets,
    _behind_slashed_place,
    _in_slashes,
    _parted_agency,
    _agency_behind_day,
    _before_dash,
    _before_stop,
    _on_its_line,
)
"""What matches the shapes, the surest first."""

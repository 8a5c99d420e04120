"""Whose clock an hour is of: a zone by its name, the time of a place, or that of where the story was filed."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.passage import Passage
from diplotext.lang.bare import bare
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.names import territory_entries
from diplotext.lang.pack import load
from diplotext.lang.toml import load_toml
from diplotext.text.words import cut


_CAPITAL_ZONES = Path(__file__).with_suffix(".toml")
_OF_A_STATE = tag_bits(Tag.CAPITAL, Tag.STATE, Tag.DEMONYM)
_LONGEST_NAME = 4
_PARTS_OF_PLACE = str.maketrans("/-", ",,")


def zone_told(
    passage: Passage, customs: Customs, filed_in: str | None
) -> dt.tzinfo | None:
    """
    Give the time zone that the words tell of.

    Args:
        passage: The words, such as an order with an hour.
        customs: The words of the language.
        filed_in: Where the story was filed, whose time is the local one.

    Returns:
        The zone; None when the words name none that is known.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.text.span import Span
        >>> customs = customs_for("en")
        >>> for words in ("10 a.m. London time", "10 a.m. EDT", "10 a.m. local time", "10 a.m."):
        ...     passage = cut_passage(words, Span(0, len(words)), customs.style)
        ...     print(zone_told(passage, customs, "RIGA, Latvia"))
        Europe/London
        UTC-04:00
        Europe/Riga
        None
    """
    style, keys = customs.embargo, passage.keys
    named = style.zones.find(keys)
    if named:
        return _zone(named[0].values[0])
    for hit in style.time_of.find(keys):
        found = _place_at(keys[hit.stop :], customs)
        if found is not None:
            return found
    for hit in style.time_behind.find(keys):
        found = _place_before(keys[: hit.first], customs)
        if found is not None:
            return found
    return _zone_of(filed_in, customs) if style.local_time.find(keys) else None


def _zone(told: str) -> dt.tzinfo:
    """Give a zone by the minutes it is ahead of UTC, or by its IANA name."""
    if told == "0":
        return dt.UTC
    is_offset = told.lstrip("-").isdecimal()
    return dt.timezone(dt.timedelta(minutes=int(told))) if is_offset else ZoneInfo(told)


def _zone_of(place: str | None, customs: Customs) -> dt.tzinfo | None:
    """Give the zone of a place as datelines write it, `RIGA, Latvia`, by the first part that tells."""
    parts = (place or "").translate(_PARTS_OF_PLACE).split(",")
    zones = (_place_at(cut(part.strip()).keys, customs, whole=True) for part in parts)
    return next(filter(None, zones), None)


def _place_before(keys: Sequence[str], customs: Customs) -> dt.tzinfo | None:
    """Give the zone of the place whose name the words end with, the longest name first."""
    for length in range(min(_LONGEST_NAME, len(keys)), 0, -1):
        found = _place_at(keys[-length:], customs, whole=True)
        if found is not None:
            return found
    return None


def _place_at(
    keys: Sequence[str], customs: Customs, *, whole: bool = False
) -> dt.tzinfo | None:
    """Give the zone of the place that the words open with, or are as a whole."""
    longest = min(_LONGEST_NAME, len(keys))
    for length in range(longest, longest - 1 if whole else 0, -1):
        if whole and length < len(keys):
            return None
        name = tuple(keys[:length])
        for code in customs.languages:
            for spelling in _spellings(name, customs):
                found = _zone_of_city(spelling, code) or _zone_of_state(spelling, code)
                if found is not None:
                    return ZoneInfo(found)
    return None


def _spellings(name: tuple[str, ...], customs: Customs) -> Iterator[tuple[str, ...]]:
    """Give a name, and without the ending with which it stands before the word for time."""
    yield name
    for ending in customs.embargo.city_endings:
        if name and name[-1].endswith(ending):
            yield (*name[:-1], name[-1].removesuffix(ending))


def _zone_of_city(name: tuple[str, ...], code: str) -> str | None:
    """Give the zone of a city by its name, whatever its accents."""
    told = load(code).embargo.cities.whole(name)
    named_for = _cities(code).get(tuple(map(bare, name)))
    return named_for if told is None else told.values[0]


@cache
def _cities(code: str) -> Mapping[tuple[str, ...], str]:
    """Give the zone of each city that zones are named for, by its name in a language."""
    told = cast("Mapping[str, Mapping[str, str]]", Locale.parse(code).time_zones)
    found: dict[tuple[str, ...], str] = {}
    for zone in _zones_of_states():
        plain = zone.rpartition("/")[2].replace("_", " ")
        city = told.get(zone, {}).get("city", plain)
        for name in (city, plain):
            found.setdefault(tuple(map(bare, cut(name).keys)), zone)
    return found


@cache
def _zones_of_states() -> Mapping[str, str]:
    """Give the state of each zone that lies in one, by its ISO 3166-1 code."""
    zones = cast("Mapping[str, str]", get_global("zone_territories"))
    return {zone: state for zone, state in zones.items() if state.isalpha()}


@cache
def _zone_of_capital() -> Mapping[str, str]:
    """Give the zone of each state: its only one, or that of its capital."""
    zones: dict[str, list[str]] = {}
    for zone, state in _zones_of_states().items():
        zones.setdefault(state, []).append(zone)
    only = {state: found[0] for state, found in zones.items() if len(found) == 1}
    capitals = {state: str(zone) for state, zone in load_toml(_CAPITAL_ZONES).items()}
    return {**only, **capitals}


def _zone_of_state(name: tuple[str, ...], code: str) -> str | None:
    """Give the zone of a state by its name, the word for what is of it, or its capital."""
    zones = (_zone_of_capital().get(state) for state in _states(code).get(name, ()))
    return next(filter(None, zones), None)


@cache
def _states(code: str) -> Mapping[tuple[str, ...], Sequence[str]]:
    """Give the states by the words for them in a language; the other words of its pack are not needed."""
    pack = load(code)
    data = load_toml(pack.folder / "territories.toml")
    found: dict[tuple[str, ...], list[str]] = {}
    for phrase, entry in territory_entries(code, data, pack.elided):
        if entry.tag.bit & _OF_A_STATE and entry.value:
            found.setdefault(tuple(phrase), []).append(entry.value)
    return found

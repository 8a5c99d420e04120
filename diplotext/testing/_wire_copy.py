"""Dispatches made up from parts, with what they say known beforehand."""

import datetime as dt
import tomllib
import unicodedata
from functools import cache, partial
from importlib.resources import files
from string import Formatter
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.model import (
    CommitmentKind,
    ConditionKind,
    Force,
    MeasureKind,
    Mode,
    Polarity,
)
from diplotext.text.span import Span


Parts = dict[str, Any]


@attrs.frozen
class KnownStatement:
    """
    A statement that a dispatch was made to hold.

    Attributes:
        mode: How the words are given.
        content: What is said, without the outer marks.
        cue: The words of attribution.
        speaker: The name of who says it, letters and accents in one character.

    .. versionadded:: 0.1.0
    """

    mode: Mode
    content: tuple[Span, ...]
    cue: Span
    speaker: str


@attrs.frozen
class KnownCommitment:
    """
    A commitment that a dispatch was made to hold.

    Attributes:
        kind: What sort of commitment it is.
        force: How firmly it binds.
        polarity: Negative when the debtor refuses.
        debtor: The name of the state that is bound.
        act: What is to be done.
        cue: The words that bind.
        measure: What sort of thing is to be done.
        condition: What it hangs on.
        condition_kind: How the condition bears on it.

    .. versionadded:: 0.1.0
    """

    kind: CommitmentKind
    force: Force
    polarity: Polarity
    debtor: str
    act: Span
    cue: Span
    measure: MeasureKind
    condition: Span | None = None
    condition_kind: ConditionKind | None = None


@attrs.frozen
class WireCopy:
    """
    A dispatch made up from parts, with what must be read from it.

    Names are in Unicode form C, whatever the form of the text.

    Attributes:
        text: The copy, as a desk would send it.
        headline: Its headline, if it has one.
        byline: Who signs it.
        place: The place of its dateline.
        date: The day of its dateline.
        agency: The agency that sends it.
        editors: Who is credited with editing it.
        statements: Who says what, in the order of the text.
        commitments: Who is bound to what, in the order of the text.

    Example:
        >>> from hypothesis import find
        >>> copy = find(wire_copy(), lambda copy: len(copy.statements) == 1)
        >>> copy.statements[0].mode in Mode
        True

    .. versionadded:: 0.1.0
    """

    text: str
    headline: str | None
    byline: tuple[str, ...]
    place: str
    date: dt.date
    agency: str
    editors: tuple[str, ...]
    statements: tuple[KnownStatement, ...]
    commitments: tuple[KnownCommitment, ...]


@cache
def _stock() -> Parts:
    return tomllib.loads(
        (files("diplotext.testing") / "wire_copy.toml").read_text("utf-8")
    )


@attrs.define
class _Page:
    """The copy as far as it is written, in one dress, with what is known of it."""

    dress: Parts
    statements: list[KnownStatement] = attrs.Factory(list[KnownStatement])
    commitments: list[KnownCommitment] = attrs.Factory(list[KnownCommitment])
    pieces: list[str] = attrs.Factory(list[str])
    length: int = 0
    places: dict[str, list[Span]] = attrs.Factory(dict[str, list[Span]])

    def write(self, words: str) -> Span:
        """Write words in the dress of the page, and tell where they stand."""
        dressed = words.replace("'", self.dress["apostrophe"])
        dressed = unicodedata.normalize(self.dress["form"], dressed)
        dressed = dressed.replace("\n", self.dress["newline"])
        start, self.length = self.length, self.length + len(dressed)
        self.pieces.append(dressed)
        return Span(start, self.length)

    def fill(self, template: str, slots: Parts) -> None:
        """Write a template with its slots filled; a slot of a function is written by it."""
        self.places = {}
        for words, slot, _, _ in Formatter().parse(template):
            self.write(words)
            if slot is None:
                continue
            filling = slots.get(slot, "")
            if callable(filling):
                filling()
            else:
                self.places.setdefault(slot, []).append(self.write(filling))

    def place(self, slot: str) -> Span:
        """Give where a slot was filled, with or without a capital."""
        return (self.places.get(slot) or self.places[slot.capitalize()])[0]

    def said(self) -> tuple[Span, ...]:
        """Give what stands between each beginning and end."""
        pairs = zip(self.places["begin"], self.places["end"], strict=True)
        return tuple(Span(begin.start, end.end) for begin, end in pairs)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _form(cue: list[str], who: Parts) -> str:
    """Give the form of a cue that agrees with somebody."""
    return cue[-1] if who.get("feminine") else cue[0]


def _one(draw: DrawFn, pool: str) -> Any:  # noqa: ANN401 - a part of any shape
    return draw(st.sampled_from(_stock()[pool]))


def _speak(draw: DrawFn, page: _Page, pool: str, who: Parts) -> None:
    """Write a statement of somebody."""
    shape = _one(draw, pool)
    clause = _one(draw, "clauses")
    slots = {
        **_one(draw, "halves"),
        **dict(zip(("open", "close"), page.dress["marks"], strict=True)),
        "cue": _form(draw(st.sampled_from(shape["cues"])), who),
        "title": who["title"],
        "Title": _capital(who["title"]),
        "name": who["name"],
        "quote": _one(draw, "quotes"),
        "clause": clause,
        "Clause": _capital(clause),
        "tail": _one(draw, "tails"),
    }
    page.fill(shape["template"], slots)
    known = KnownStatement(
        Mode(shape["mode"]), page.said(), page.place("cue"), who["name"]
    )
    page.statements.append(known)


def _bind(draw: DrawFn, page: _Page) -> None:
    """Write a commitment of a state, which may be a statement as well."""
    shape, state = _one(draw, "commitments"), _one(draw, "states")
    act, condition = _one(draw, "acts"), _one(draw, "conditions")
    slots = {
        "debtor": state["words"],
        "Debtor": _capital(state["words"]),
        "cue": _form(draw(st.sampled_from(shape["cues"])), state),
        "act": act["words"],
        "condition": condition["words"],
        "Condition": _capital(condition["words"]),
    }
    page.fill(shape["template"], slots)
    is_bound = "ondition}" in shape["template"]
    is_refused = shape["kind"] == CommitmentKind.NON_COMMITMENT
    known = KnownCommitment(
        CommitmentKind(shape["kind"]),
        Force[shape["force"].upper()],
        Polarity.NEGATIVE if is_refused else Polarity.POSITIVE,
        state["name"],
        page.place("act"),
        page.place("cue"),
        MeasureKind(act["measure"]),
        page.place("condition") if is_bound else None,
        ConditionKind(condition["kind"]) if is_bound else None,
    )
    page.commitments.append(known)
    if shape.get("spoken"):
        cue, name = page.place("cue"), state["name"]
        page.statements.append(KnownStatement(Mode.INDIRECT, page.said(), cue, name))


def _paragraph(draw: DrawFn, page: _Page) -> None:
    """Write a paragraph: a statement or two, a commitment, or a remark."""
    kind = draw(st.sampled_from(("statement", "dialogue", "commitment", "remark")))
    match kind:
        case "commitment":
            _bind(draw, page)
        case "remark":
            page.write(_one(draw, "remarks"))
        case _:
            who = _one(draw, "people")
            _speak(draw, page, "statements", who)
            if kind == "dialogue":
                page.write(" ")
                _speak(draw, page, "again", who)


def _story(draw: DrawFn, page: _Page) -> None:
    for number in range(draw(st.integers(1, 4))):
        page.write("\n\n" if number else "")
        _paragraph(draw, page)


@st.composite
def wire_copy(draw: DrawFn) -> WireCopy:
    """
    Draw a French dispatch with what must be read from it.

    Agencies, marks, apostrophes, blanks, Unicode forms and line ends vary.

    Example:
        >>> from hypothesis import find
        >>> copy = find(wire_copy(), lambda copy: copy.agency == "AFP")
        >>> copy.agency in copy.text, 2000 <= copy.date.year <= 2099
        (True, True)

    .. versionadded:: 0.1.0
    """
    style = _one(draw, "styles")
    form = draw(st.sampled_from(("NFC", "NFD")))
    newline = draw(st.sampled_from(("\n", "\r\n")))
    page = _Page({**_one(draw, "typographies"), "form": form, "newline": newline})
    day = draw(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
    slots = {
        "headline": _one(draw, "headlines"),
        "reporter": _one(draw, "reporters"),
        "editor": _one(draw, "reporters"),
        "place": _one(draw, "places"),
        "date": f"{day.day} {_stock()['months'][day.month - 1]} {day.year}",
    }
    page.fill(style["template"], {**slots, "story": partial(_story, draw, page)})
    known = {name: slots[name] for name in slots if f"{{{name}}}" in style["template"]}
    return WireCopy(
        "".join(page.pieces),
        known.get("headline"),
        (known["reporter"],) if "reporter" in known else (),
        slots["place"],
        day,
        style["agency"],
        (known["editor"],) if "editor" in known else (),
        tuple(page.statements),
        tuple(page.commitments),
    )


# Here, not in `register`: Hypothesis calls that before strategies may be imported.
st.register_type_strategy(WireCopy, wire_copy())

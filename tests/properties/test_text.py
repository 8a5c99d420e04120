"""Laws of the text layer."""

import gc
import time
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import assume, example, given
from hypothesis import strategies as st

import diplotext.lang
from diplotext.lang.calendar import calendar
from diplotext.lang.numbers import number_style
from diplotext.text.dates import find_dates, resolve
from diplotext.text.numbers import find_numbers
from diplotext.text.quotation import Quotation
from diplotext.text.quotes import pair
from diplotext.text.sentences import split
from diplotext.text.span import Span
from diplotext.text.words import Words, cut, frequencies


pytestmark = pytest.mark.usefixtures("untraced")


FOLDER = Path(diplotext.lang.__file__).parent
ELIDED = frozenset({"l'", "d'", "qu'", "jusqu'"})
CODES = ("fr", "en")
STYLES = {
    code: number_style(
        tomllib.loads((FOLDER / code / "numbers.toml").read_text("utf-8")),
        elided=ELIDED,
    )
    for code in CODES
}
CALENDARS = {
    code: calendar(
        code,
        tomllib.loads((FOLDER / code / "time.toml").read_text("utf-8")),
        elided=ELIDED,
    )
    for code in CODES
}
MARKS = "«»‹›“”„‘’‚'\"`"
PIECES = st.sampled_from(
    [*MARKS, *" .,!?…-()\u00a0\n", "\n\n", "M.", "Oui", "non", "l'", "5", "1.400", "''"]
)
"""Pieces of text that make trouble."""

TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join))
LATIN = st.characters(codec="latin-1") | st.sampled_from("œŒğšžćłőűțэйё")
DATES = st.dates()


def paragraphs_of(text: str) -> list[Span]:
    """Give the parts between empty lines."""
    spans: list[Span] = []
    start = 0
    for part in text.split("\n\n"):
        spans.append(Span(start, start + len(part)))
        start += len(part) + 2
    return spans


@given(TEXTS)
def test_words_and_gaps_rebuild_the_text(text: str) -> None:
    """Words do not overlap, and only white space lies between them."""
    words = cut(text, elided=ELIDED)
    gaps = [
        text[start:end]
        for start, end in zip((0, *words.ends), (*words.starts, len(text)), strict=True)
    ]

    assert not "".join(gaps).strip()
    assert all(words.starts[i] < words.ends[i] for i in range(len(words)))
    assert (
        "".join(
            part
            for i, gap in enumerate(gaps)
            for part in (gap, words.form(i) if i < len(words) else "")
        )
        == text
    )


@given(TEXTS)
@example("L\u2019un, l''autre et l\u02bcun")
@example("\u201c2nd\u201d \u2014 3a4b, l\u2019x2 ' 9' dogs'")
def test_words_counted_are_the_words_cut(text: str) -> None:
    """Counting the words of a text gives each word as often as cutting does."""
    keys = cut(text, elided=ELIDED).keys

    assert frequencies(text, elided=ELIDED) == Counter(
        key for key in keys if key[0].isalpha()
    )


@given(st.text(LATIN))
def test_words_do_not_depend_on_the_unicode_form(text: str) -> None:
    """Composed and decomposed letters make the same words."""
    composed, decomposed = (
        unicodedata.normalize(form, text) for form in ("NFC", "NFD")
    )

    assert cut(composed, elided=ELIDED).keys == cut(decomposed, elided=ELIDED).keys


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_within_gives_the_words_inside(text: str, start: int, length: int) -> None:
    """The words within a span are those whose own span it covers."""
    words, span = cut(text), Span(start, start + length)

    assert list(words.within(span)) == [
        index for index in range(len(words)) if span.covers(words.span(index))
    ]


def check_pieces(quotation: Quotation, text: str, paragraphs: list[Span]) -> None:
    """Assert that each piece lies in a paragraph of its own and has its marks outside."""
    homes = [
        next(p for p in paragraphs if p.covers(outer)) for outer in quotation.outer
    ]
    assert len(set(homes)) == len(homes)
    for inner, outer in zip(quotation.inner, quotation.outer, strict=True):
        assert outer.covers(inner)
        assert inner.of(text).strip() == inner.of(text)
        is_opened = quotation.opened or outer is not quotation.outer[0]
        assert not is_opened or text[outer.start] in MARKS
    assert not quotation.closed or quotation.outer[-1].of(text)[-1] in MARKS


@given(TEXTS)
@example("«\n\n»\n\n».")
def test_quotations_of_any_text(text: str) -> None:
    """Whatever the text, quotations lie in paragraphs, are in order, and nest."""
    paragraphs = paragraphs_of(text)
    found = pair(cut(text, elided=ELIDED), paragraphs)
    hulls = [each.outer[0].to(each.outer[-1]) for each in found]

    for quotation in found:
        check_pieces(quotation, text, paragraphs)
    assert [hull.start for hull in hulls] == sorted({hull.start for hull in hulls})
    for index, hull in enumerate(hulls):
        around = [other for other in hulls[:index] if other.overlaps(hull)]
        assert all(other.covers(hull) for other in around)
        assert found[index].depth == len(around)


WORDS = st.lists(
    st.sampled_from(["Oui", "l'Otan", "a", "dit", "35", "pays,"]),
    min_size=1,
    max_size=4,
)
QUOTED = WORDS.filter(lambda words: not words[0].isdigit())
"""An apostrophe before a digit is one, as in '90, and opens no quotation."""

STORIES = st.lists(
    st.lists(st.tuples(WORDS, QUOTED), min_size=1, max_size=3), min_size=1, max_size=3
)
"""Paragraphs of words told and words quoted, by turns."""


@given(STORIES)
@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("« ", " »"),
        ("«\u00a0", "\u202f»"),
        ("«", "»"),
        ("»", "«"),
        ("“", "”"),
        ("„", "“"),
        ("„", "”"),
        ('"', '"'),
        ("‘", "’"),
        ("'", "'"),
        ("‚", "‘"),
        ("‹", "›"),
        ("``", "''"),
        ("''", "''"),
    ],
)
def test_quotations_are_found_in_each_typography(
    opening: str, closing: str, story: list[list[tuple[list[str], list[str]]]]
) -> None:
    """The same words are quoted, whatever marks stand around them."""
    text = "\n\n".join(
        " ".join(
            f"{' '.join(told)} {opening}{' '.join(said)}{closing}"
            for told, said in paragraph
        )
        for paragraph in story
    )
    found = pair(cut(text, elided=ELIDED), paragraphs_of(text))

    assert [each.inner[0].of(text) for each in found] == [
        " ".join(said) for paragraph in story for _told, said in paragraph
    ]
    assert all(each.closed and each.depth == 0 for each in found)


@given(st.lists(WORDS, min_size=2, max_size=5))
@pytest.mark.parametrize(
    ("opening", "closing"),
    [("« ", " »"), ("“", "”"), ('"', '"'), ("``", "''"), ("„", "“")],
)
def test_quotation_runs_over_paragraphs(
    opening: str, closing: str, parts: list[list[str]]
) -> None:
    """A quotation whose paragraphs each repeat the mark is one, in as many pieces."""
    said = [" ".join(part) for part in parts]
    text = "\n\n".join(opening + part for part in said) + closing
    (found,) = pair(cut(text, elided=ELIDED), paragraphs_of(text))

    assert [span.of(text) for span in found.inner] == said
    assert found.closed


@given(TEXTS)
def test_sentences_part_the_words_of_each_paragraph(text: str) -> None:
    """Each word of a paragraph lies in exactly one sentence, and no sentence leaves its paragraph."""
    words, paragraphs = cut(text, elided=ELIDED), paragraphs_of(text)
    found = split(
        words, paragraphs, abbreviations={"m"}, quotations=pair(words, paragraphs)
    )

    covered = [index for each in found for index in range(each.first, each.stop)]
    assert covered == [index for each in paragraphs for index in words.within(each)]
    for each in found:
        assert any(p.covers(words.span(each.first, each.stop)) for p in paragraphs)


@given(st.integers(0, 10**39))
@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("fr", "."),
        ("fr", " "),
        ("fr", "\u00a0"),
        ("fr", "\u202f"),
        ("fr", ""),
        ("en", ","),
        ("en", ""),
    ],
)
def test_number_in_wire_style_reads_back(code: str, mark: str, number: int) -> None:
    """A whole number is read back from its digits, however its thousands are parted."""
    text = f"environ {number:,} km".replace(",", mark)
    (found,) = find_numbers(cut(text.replace("environ ", "")), STYLES[code])

    assert found.value == number
    assert found.unit == "km"


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(CODES))
def test_decimal_reads_back(number: Decimal, code: str) -> None:
    """A number with two decimals is read back whichever mark stands before them."""
    for mark in ".,":
        (found,) = find_numbers(cut(f"{number:f}".replace(".", mark)), STYLES[code])

        assert found.value == number


NUMBER_TEXTS = st.lists(
    st.sampled_from(
        [
            "un",
            "deux",
            "vingt",
            "cent",
            "cents",
            "mille",
            "million",
            "millions",
            "milliards",
            "trentaine",
            "des",
            "de",
            "et",
            "-",
            "plus",
            "moins",
            "environ",
            "1",
            "35",
            "400",
            "1.400",
            "2,5",
            "%",
            "€",
            "$",
            "m",
            "km",
            "an",
            "a",
            "half",
            "and",
            "hundred",
            "dozen",
            "thousands",
            "1er",
            "2026",
        ]
    ),
    max_size=30,
)


@given(NUMBER_TEXTS, st.sampled_from([" ", "", "-"]), st.sampled_from(CODES))
def test_numbers_of_any_text(parts: list[str], joint: str, code: str) -> None:
    """Whatever the text, numbers are in order and do not overlap."""
    words = cut(joint.join(parts), elided=ELIDED)
    found = find_numbers(words, STYLES[code])

    borders = [border for each in found for border in (each.first, each.stop)]
    assert borders == sorted(borders)
    assert all(0 <= each.first < each.stop <= len(words) for each in found)
    assert all(each.value >= 0 for each in found)


@given(st.text())
def test_any_text_ends(text: str) -> None:
    """Numbers and dates can be asked of any text."""
    words = cut(text, elided=ELIDED)
    for code in CODES:
        for each in find_numbers(words, STYLES[code]):
            assert words.span(each.first, each.stop)
        for day in find_dates(words, CALENDARS[code], reference=date.max):
            assert words.span(day.first, day.stop)


@given(st.dates(date(1000, 1, 1)))
@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("fr", "d MMMM y"),
        ("fr", "EEEE d MMMM y"),
        ("fr", "dd/MM/y"),
        ("fr", "y-MM-dd"),
        ("fr", "d MMM y"),
        ("en", "MMMM d, y"),
        ("en", "EEEE, MMMM d, y"),
        ("en", "MMM d, y"),
        ("en", "MM/dd/y"),
        ("en", "d MMMM y"),
    ],
)
def test_date_reads_back(code: str, form: str, day: date) -> None:
    """A date is read back from the ways it is written."""
    text = f"({format_date(day, form, locale=code)})"
    (found,) = find_dates(cut(text, elided=ELIDED), CALENDARS[code], reference=None)

    assert found.date == day
    assert (found.first, found.stop) == (1, len(cut(text)) - 1)


@given(DATES, st.integers(-170, 170))
def test_day_without_a_year_is_the_nearest(reference: date, offset: int) -> None:
    """A day and a month name the nearest such day."""
    assume(date.min + timedelta(200) < reference < date.max - timedelta(200))
    day = reference + timedelta(offset)
    text = format_date(day, "d MMMM", locale="fr")
    (found,) = find_dates(cut(text), CALENDARS["fr"], reference=reference)

    assert found.date == day


@given(st.integers(0, 6), DATES)
def test_resolve_stays_within_a_week(weekday: int, reference: date) -> None:
    """A weekday is at most six days away, behind unless the coming one is asked for."""
    back, ahead = resolve(weekday, reference), resolve(weekday, reference, ahead=True)

    assert back.weekday() == ahead.weekday() == weekday
    assert abs((reference - back).days) <= 6
    assert abs((ahead - reference).days) <= 6
    if date.min + timedelta(7) < reference < date.max - timedelta(7):
        assert back <= reference <= ahead


@given(DATES, TEXTS)
def test_bare_weekday_is_on_or_before_the_reference(reference: date, text: str) -> None:
    """The dates of any text are on or near the day of the text, or stated."""
    assume(reference > date.min + timedelta(7))
    found = find_dates(cut(f"{text} mardi"), CALENDARS["fr"], reference=reference)

    assert found[-1].date == resolve(1, reference)


def seconds(work: Callable[[], object]) -> float:
    """Measure the best of three runs, apart from other processes and from the collector."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
    finally:
        gc.enable()
    return best


def read_all(text: str) -> Words:
    """Do all the text layer does."""
    words = cut(text, elided=ELIDED)
    paragraphs = [Span(0, len(text))]
    split(words, paragraphs, abbreviations={"m"}, quotations=pair(words, paragraphs))
    find_numbers(words, STYLES["fr"])
    find_dates(words, CALENDARS["fr"], reference=date(2026, 1, 8))
    return words


@pytest.mark.parametrize(
    ("piece", "size"),
    [
        ("1", 200_000),
        (".", 200_000),
        ("a", 200_000),
        ("deux ", 100_000),
        ('"', 30_000),
        ("«", 30_000),
        ("1 ", 20_000),
    ],
)
def test_time_is_linear(piece: str, size: int) -> None:
    """Twice the text takes about twice the time, even if it is one mark over and over."""
    once, twice = (
        seconds(lambda n=n: read_all(piece * (n // len(piece))))
        for n in (size, 2 * size)
    )

    assert twice <= 2.5 * once + 0.5

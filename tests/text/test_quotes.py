"""Tests of pairing quotation marks."""

import pytest

from diplotext.text.quotation import Quotation
from diplotext.text.quotes import pair
from diplotext.text.span import Span
from diplotext.text.words import cut


def quotations(text: str) -> tuple[Quotation, ...]:
    """Pair the marks of a text whose paragraphs are parted by ¶."""
    paragraphs: list[Span] = []
    start = 0
    for part in text.split("¶"):
        paragraphs.append(Span(start, start + len(part)))
        start += len(part) + 1
    return pair(cut(text, elided={"l'", "d'"}), paragraphs)


def inner(text: str) -> list[str]:
    """Give the words of each quotation, its pieces parted by ¶."""
    return ["¶".join(span.of(text) for span in q.inner) for q in quotations(text)]


def open_ones(text: str) -> list[str]:
    """Give the words of each quotation that is not closed."""
    return [
        "¶".join(s.of(text) for s in q.inner) for q in quotations(text) if not q.closed
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Il a dit « oui ».",
        "Il a dit «\u00a0oui\u202f».",
        "Il a dit «oui».",
        "Er sagte »oui«.",
        "Er sagte »oui!« laut",
        "He said “oui”.",
        "Er sagte „oui“.",
        "Er sagte „oui”.",
        "He said ‘oui’.",
        "Er sagte ‚oui‘.",
        "Il a dit ‹ oui ›.",
        "Er sagte ›oui‹.",
        'He said "oui".',
        'He said " oui ".',
        "He said 'oui'.",
        "He said ’oui’.",
        "He said ``oui''.",
        "He said ''oui''.",
        "He said `oui'.",
        "He said ‘‘oui’’.",
        'He said ("oui").',
        'il parle d\'"oui".',
        'il parle d\'"oui"',
        'He said -"oui"-',
        'He said"oui".',
        'He said “oui".',
        'He said "oui”.',
    ],
)
def test_every_typography_is_paired(text: str) -> None:
    """A quotation is found in every typography, without its marks and blanks."""
    assert [words.rstrip("!") for words in inner(text)] == ["oui"]
    assert open_ones(text) == []


def test_outer_has_the_marks() -> None:
    """The outer span has the marks, the inner one neither marks nor blanks."""
    text = "a « b » c"

    assert quotations(text) == (
        Quotation((Span(4, 5),), (Span(2, 7),), depth=0, closed=True),
    )


def test_nested_quotations_have_depths() -> None:
    """A quotation within a quotation lies one deeper."""
    found = quotations("« A “b ‘c’” d » et “e”")

    assert [q.depth for q in found] == [0, 1, 2, 0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“A “b” c”", ["A “b” c", "b"]),
        ('"A "b" c"', ['A "b" c', "b"]),
        ("\"'A' b\"", ["'A' b", "A"]),
        ("'A 'b''", ["A 'b'", "b"]),
        ("'A ''b'' c'", ["A ''b'' c", "b"]),
        ("``A 'b'''", ["A 'b'", "b"]),
        ("»A »b« c«", ["A »b« c", "b"]),
        ('“A "b" c”', ['A "b" c', "b"]),
        ("„A “b” c“ d", ["A “b” c", "b"]),
    ],
)
def test_marks_of_one_kind_nest(text: str, words: list[str]) -> None:
    """An opening mark within an open quotation of its kind opens another."""
    assert inner(text) == words
    assert open_ones(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "a ». b",
        "a ” b",
        "a’ b",
        'a 10" gun',
        "he is 5' 10\" tall",
        "the '90s, the ‘90s and the allies' plan",
        "rock'n'roll, l'un, don’t, va‘a",
        "a ’ b ' c",
        'the end "',
        "a ' . b",
        "dogs' and cats'",
        "",
        "¶",
    ],
)
def test_stray_marks_open_nothing(text: str) -> None:
    """Apostrophes, primes, inches and stray closing marks quote nothing."""
    assert quotations(text) == ()


def test_inches_do_not_close_typed_marks() -> None:
    """A straight mark behind a digit closes no typed quotation."""
    assert inner('“a 10" gun”') == ['a 10" gun']


def test_doubled_mark_closes_over_a_decade() -> None:
    """A doubled mark closes a doubled quotation although a single mark has opened in it."""
    assert inner("``in 'old days''") == ["in 'old days"]


@pytest.mark.parametrize(
    "text",
    [
        "« A¶« B¶« C », a-t-il dit",
        "« A¶» B¶» C », a-t-il dit",
        '« A¶" B¶" C », a-t-il dit',
        "“A¶“B¶“C”, he said",
        '"A¶"B¶"C", he said',
        "``A¶``B¶``C'', he said",
        "„A¶„B¶„C“, sagte er",
        "‘A¶‘B¶‘C’, he said",
        "»A¶»B¶»C«, sagte er",
        "« A¶¶« B¶« C »",
    ],
)
def test_repeated_mark_takes_up_the_quotation(text: str) -> None:
    """A mark at the start of the next paragraph goes on the open quotation, one piece each."""
    assert inner(text) == ["A¶B¶C"]
    assert open_ones(text) == []


def test_nested_quotation_is_taken_up_too() -> None:
    """Two marks at the start of a paragraph take up two open quotations."""
    text = "“A ‘b¶“‘c’ d”"

    assert inner(text) == ["A ‘b¶‘c’ d", "b¶c"]
    assert [q.depth for q in quotations(text)] == [0, 1]


def test_quotation_not_taken_up_ends_with_its_paragraph() -> None:
    """A quotation that is neither closed nor repeated ends with its paragraph."""
    text = "« A b¶Fin « c »."

    assert inner(text) == ["A b", "c"]
    assert open_ones(text) == ["A b"]


@pytest.mark.parametrize("text", ["« A¶». Fin", "« A¶»"])
def test_closing_mark_alone_takes_up_nothing(text: str) -> None:
    """A closing mark with nothing to quote at the start of a paragraph is a stray one."""
    assert open_ones(text) == ["A"]


def test_single_straight_mark_does_not_cross_paragraphs() -> None:
    """A single straight mark that does not pair in its paragraph quotes nothing."""
    assert inner("'A¶'B'") == ["B"]


def test_outer_mark_ends_what_is_open_in_it() -> None:
    """When an outer quotation closes, an inner one that is still open ends unclosed."""
    text = '« A "b » c'

    assert inner(text) == ['A "b', "b"]
    assert open_ones(text) == ["b"]


def test_quotation_of_nothing_has_an_empty_place() -> None:
    """Marks with nothing between them have an empty inner span behind the first."""
    text = "« »"

    assert quotations(text)[0].inner == (Span(1, 1),)


def test_german_guillemet_needs_its_partner() -> None:
    """A closing guillemet glued to the next word opens only if a turned one follows."""
    assert quotations("a »b c") == ()
    assert inner("a »b« c") == ["b"]

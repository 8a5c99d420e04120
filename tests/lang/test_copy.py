"""The copy style of each pack, and the examples in its copy.toml."""

import pytest

from diplotext.errors import PackError
from diplotext.formats.copy.byline import read_byline
from diplotext.formats.copy.credits import read_credits
from diplotext.formats.copy.headline import read_headline
from diplotext.formats.copy.layout import paragraphs
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.update import read_lead_line, read_note
from diplotext.lang.agencies import agency_prints
from diplotext.lang.copy import GENRE, CopyStyle, merged
from diplotext.lang.copy_tables import copy_style
from diplotext.lang.expressions import Expressions
from diplotext.lang.pack import available, load
from diplotext.lang.toml import load_toml, strings, subtable, tables, text
from diplotext.text.span import Span


def rows(key):
    """Give the tables of one kind in all packs, each with its language."""
    return [
        pytest.param(code, row, id=f"{code}-{row.get('example') or row.get('name')}")
        for code in available()
        for row in tables(load_toml(load(code).folder / "copy.toml"), key)
    ]


def passage(words, style):
    (span,) = paragraphs(words)
    return cut_passage(words, span, style)


@pytest.mark.parametrize(("code", "row"), rows("note"))
def test_note_of_pack_is_read_with_its_kind(code, row):
    """The example of an update note is read as the kind it stands under."""
    style, example = load(code).copy, text(row, "example")
    inner = example.removeprefix("(").removesuffix(")")
    read = read_note if inner != example else read_lead_line
    note = read(passage(inner, style), style)

    assert note is not None
    assert note.kind == text(row, "kind")


@pytest.mark.parametrize(("code", "row"), rows("tag"))
def test_tag_of_pack_is_parted_from_the_headline(code, row):
    """The example of a headline tag loses the tag, which is read as the kind it stands under."""
    style, example = load(code).copy, text(row, "example")
    headline = read_headline(example, Span(0, len(example)), style)
    tag, _, rest = example.partition("-")

    assert headline.text == rest
    if text(row, "kind") == GENRE:
        assert headline.keywords == (tag,)
    else:
        assert headline.note is not None
        assert headline.note.kind == text(row, "kind")


@pytest.mark.parametrize(("code", "row"), rows("credit"))
def test_credit_of_pack_names_its_persons(code, row):
    """The example of a credit gives the persons under their function."""
    style, example = load(code).copy, text(row, "example")
    found = read_credits(passage(example, style), style)
    names = [c.names for c in found if c.function == text(row, "function")]

    assert names == [tuple(strings(row, "names"))]


@pytest.mark.parametrize(("code", "row"), rows("agency"))
def test_agency_of_pack_is_found_by_each_print(code, row):
    """Each printed form of an agency leads to its name."""
    style = load(code).copy
    for form in strings(row, "prints"):
        hit = style.agencies.whole(passage(form, style).keys)

        assert hit is not None
        assert hit.values == (text(row, "name"),)


@pytest.mark.parametrize("code", available())
def test_byline_of_pack_names_its_authors(code):
    """The example of a byline gives its authors."""
    pack = load(code)
    byline = subtable(load_toml(pack.folder / "copy.toml"), "byline")
    if byline:
        found = read_byline(passage(text(byline, "example"), pack.copy), pack.copy)

        assert found is not None
        assert found.names == tuple(strings(byline, "names"))


def test_empty_table_gives_a_style_with_the_agencies_of_all_languages():
    """A pack without a copy.toml has a style that knows nothing but the agencies."""
    style = copy_style({}, elided=frozenset())

    assert style == CopyStyle(agencies=style.agencies)
    assert style.agencies.whole(("agence", "france", "-", "presse")) is not None


def test_no_pack_repeats_what_agencies_print_in_all_languages():
    """What stands in agencies.toml needs no place in a pack."""
    known = {printed for printed, _ in agency_prints()}
    for code in available():
        own = tables(load_toml(load(code).folder / "copy.toml"), "agency")
        assert not known & {p for row in own for p in strings(row, "prints")}, code


def test_word_that_is_only_a_blank_is_left_out():
    """A blank entry in a list of words adds nothing."""
    style = copy_style({"joiners": [" ", "und"]}, elided=frozenset())

    assert style.joiners == {"und"}


@pytest.mark.parametrize(
    "data",
    [
        {"note": [{"kind": "rumour", "phrases": ["so"], "example": "so"}]},
        {"tag": [{"kind": "rumour", "phrases": ["so"]}]},
        {"credit": [{"function": "singing", "position": "before", "phrases": []}]},
        {"credit": [{"function": "writing", "position": "above", "phrases": []}]},
        {"agency": [{"prints": ["so"]}]},
        {"joiners": "and"},
    ],
)
def test_damaged_table_is_refused(data):
    """A value that the model does not know, or a table of another form, raises PackError."""
    with pytest.raises(PackError, match="expected"):
        copy_style(data, elided=frozenset())


def test_expressions_are_found_without_overlap():
    """Of expressions that overlap the first is taken, and the longest that begins there."""
    table = Expressions(((("a", "b"), "ab"), (("b",), "b"), (("a",), "a")))

    assert [hit.values for hit in table.find(("a", "b", "b"))] == [("ab",), ("b",)]


def test_styles_join_to_one_that_knows_the_words_of_both():
    """The words of several languages are looked up in one style."""
    both = merged([load("fr").copy, load("en").copy])

    assert {"et", "and"} <= both.joiners
    assert both.agencies.whole(("belga",)) is not None
    assert both.notes.opening(("adds",)) is not None
    assert both.notes.opening(("actualise",)) is not None


def test_no_styles_join_to_an_empty_one():
    """Without any pack there is still a style."""
    assert merged([]) == CopyStyle()

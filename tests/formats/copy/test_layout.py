"""Lines and paragraphs."""

import pytest

from diplotext.formats.copy.layout import lines, paragraphs


def cut(text):
    return [span.of(text) for span in paragraphs(text)]


WRAPPED = """\
The five states on the shore of the inland sea have pledged money
to a common fund, which is to be led from the port of Aktau once
the parliaments have agreed.
The fund is to begin its work in June, and a first report on the
water is due before the end of the year, according to the text of
the agreement.
"""


def test_blank_lines_part_paragraphs():
    """Each block between blank lines is a paragraph."""
    assert cut("Un.\n\n \t\n\nDeux.\n") == ["Un.", "Deux."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_every_line_end_counts(end):
    """Paragraphs do not depend on how lines end."""
    assert cut(f"Un.{end}{end}Deux.{end}Trois.") == ["Un.", "Deux.", "Trois."]


def test_long_lines_are_paragraphs():
    """Without blank lines a line is a paragraph, when the lines are not broken at a width."""
    text = "\n".join(f"Phrase {n}, longue " + "et longue " * 20 + "." for n in range(5))

    assert len(cut(text)) == 5


def test_lines_broken_at_a_width_belong_together():
    """Lines of one block that were broken at a width are one paragraph."""
    first, second = WRAPPED[:158].rstrip(), WRAPPED[158:]

    assert len(cut(f"{first}\n\n{second}")) == 2


def test_short_line_ends_a_paragraph_of_broken_lines():
    """Where nothing else parts paragraphs, a short line that ends a sentence does."""
    assert [words[:9] for words in cut(WRAPPED)] == ["The five ", "The fund "]


def test_indented_line_opens_a_paragraph():
    """Broken lines are parted by the indent of the first."""
    text = WRAPPED.replace("The f", "   The f")

    assert [words[:9] for words in cut(text)] == ["The five ", "The fund "]


def test_bullets_open_paragraphs_and_keep_their_indented_lines():
    """An item of a list is a paragraph with the indented lines that follow it."""
    text = WRAPPED + (
        "- Kazakhstan is to give forty million over the next three years\n"
        "  and to host the office of the fund.\n"
        "- Turkmenistan has not yet decided."
    )

    assert [words[:6] for words in cut(text)[-2:]] == ["- Kaza", "- Turk"]


def test_rows_of_a_table_belong_together():
    """Lines set in columns are one paragraph, unlike other lines that are not broken."""
    assert len(cut("Riga   40\nOslo   35\nBern")) == 2


def test_few_short_lines_are_not_broken_ones():
    """Lines shorter than any column of print are paragraphs."""
    assert len(cut("Riga\nOslo\nBern")) == 3


def test_nothing_gives_no_paragraphs():
    """A text of blanks has no paragraphs and no lines."""
    assert cut(" \n\t\r\n") == []
    assert list(lines(" \n")) == []


def test_bracket_behind_a_short_last_line_begins_a_paragraph():
    """A line in brackets does not go on a sentence that ended before the width of the lines."""
    copy = (
        "   Lettland und Norwegen haben am Montag ein Abkommen über ihre Häfen\n"
        "und über die Fähren zwischen Riga und Oslo unterzeichnet, hieß es in\n"
        "einer Mitteilung der lettischen Regierung in Riga am Montagabend, die\n"
        "sich auf den Text berief.\n"
        "(Schluss) ab/cd\n"
    )

    assert [span.of(copy)[:4] for span in paragraphs(copy)] == ["Lett", "(Sch"]


def test_a_line_far_longer_than_the_others_was_not_broken():
    """A headline above a paragraph on one line is a paragraph of its own."""
    story = "Riga, Oslo and Bern have agreed on a pact, the minister said on Monday in Riga."
    assert cut(f"Riga signs the pact with Oslo\n{story}\n   Bern waits.") == [
        "Riga signs the pact with Oslo",
        story,
        "Bern waits.",
    ]


def test_a_dateline_opens_a_paragraph_among_broken_lines():
    """No blank line need stand above the line with the place and the agency."""
    filed = f"AKTAU, March 3 (ATB) - {WRAPPED}"
    above = "Five states on the inland sea pledge money to a common fund\nthat is led from Aktau\n"

    assert cut(above + filed)[1].startswith("AKTAU")
    assert len(cut(above.rstrip() + ",\n" + filed)) == len(cut(above + filed)) - 1


def test_two_short_lines_are_not_broken():
    """A date above a headline is a line of its own."""
    assert (
        len(
            cut(
                "ATB report of March 3, 2031, 10:15 am\nRiga signs the pact on ports - roundup"
            )
        )
        == 2
    )

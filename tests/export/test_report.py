"""Tests of reports."""

import os
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from diplotext.export.report import report
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Clause,
    Coalition,
    Commitment,
    CommitmentKind,
    Comparator,
    Condition,
    ConditionKind,
    EventPattern,
    Finding,
    Instrument,
    InstrumentForm,
    Measure,
    MeasureKind,
    Membership,
    Modality,
    Mode,
    Part,
    PartRole,
    Party,
    PartyRole,
    Quantity,
    SizeClaim,
    Span,
    Statement,
    all_of,
    any_of,
    negate,
    when,
)


REPORT_FILE = Path(__file__).with_name("report.txt")
ESTONIA = Actor("EE", ActorKind.STATE, "Estonie", state="EE")


def sized(*values: int) -> Coalition:
    """Give a coalition of one named member and these claimed sizes."""
    return Coalition(
        "k1",
        ("la Ligue",),
        memberships=(Membership(ESTONIA, span=Span(0, 4)),),
        size_claims=tuple(
            SizeClaim(value, Comparator.EXACT, Span(0, 4)) for value in values
        ),
    )


def promised(condition: Condition | None, *measures: Measure) -> str:
    """Give the report of a commitment on a condition."""
    promise = Commitment(
        "c1",
        CommitmentKind.REFERENCE,
        Span(0, 4),
        condition=condition,
        measures=measures,
    )
    return report(Analysis(Article("Riga signe"), commitments=(promise,)))


def event(name: str) -> Condition:
    """Give the condition that something happens."""
    return when(EventPattern(name), kind=ConditionKind.TRIGGER, span=Span(0, 4))


def test_report_of_everything(analysis: Analysis) -> None:
    """A report shows every kind of thing (DIPLOTEXT_ACCEPT=1 rewrites what is expected)."""
    written = report(analysis) + "\n"
    if os.environ.get("DIPLOTEXT_ACCEPT") == "1":
        REPORT_FILE.write_text(written, encoding="utf-8")

    assert written == REPORT_FILE.read_text(encoding="utf-8")


def test_empty_sections_do_not_appear() -> None:
    """Of an article in which nothing was found there is only the head."""
    assert report(Analysis(Article(""))) == "No headline\n==========="


def test_blank_headline_is_none() -> None:
    """A headline of blanks is no headline."""
    assert report(Analysis(Article("", headline=" \n"))).startswith("No headline\n")


@pytest.mark.parametrize("width", [40, 60, 200])
def test_lines_are_wrapped(analysis: Analysis, width: int) -> None:
    """No line is longer than the width asked for."""
    lines = report(analysis, width=width).splitlines()

    assert max(map(len, lines)) <= width


def test_narrow_page_is_refused(analysis: Analysis) -> None:
    """A page on which nothing has room is refused."""
    with pytest.raises(ValueError, match="found width 39, expected 40 or more"):
        report(analysis, width=39)


def test_long_id_has_a_line_of_its_own() -> None:
    """A long id is not broken, and what follows stands on the next line."""
    actor = Actor("x" * 99, ActorKind.PERSON, "Liisa Orlin")
    lines = report(Analysis(Article(""), actors=(actor,)), width=40).splitlines()

    assert lines[-2:] == ["  " + "x" * 99, "      Liisa Orlin"]


def test_controls_are_shown() -> None:
    """Characters that could steer a terminal are written as escapes."""
    odd = Finding("odd", Span(0, 0), "red \x1b[31m and \u202eback\ud800\nnew line")
    text = report(Analysis(Article(""), findings=(odd,)))

    assert r"red \x1b[31m and \u202eback\ud800 new line" in text


def test_quoted_words_are_not_repeated() -> None:
    """Where all of the content is quoted, it is shown once."""
    said = Statement("s1", Mode.DIRECT, (Span(0, 4),), quoted=(Span(0, 4),))
    text = report(Analysis(Article("Riga signe"), statements=(said,)))

    assert text.endswith('  s1  nobody named: direct\n      "Riga" [0:4]')


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ((3,), "2 claimed but not named"),
        ((1,), "as many named as claimed"),
        ((0,), "1 more named than claimed"),
    ],
)
def test_gap(sizes: tuple[int, ...], told: str) -> None:
    """The report says how far the size claimed and the members named are apart."""
    told_of = Analysis(
        Article("Riga signe"), actors=(ESTONIA,), coalitions=(sized(*sizes),)
    )

    assert told in report(told_of)


def test_no_gap_without_claim() -> None:
    """Without a claim there is no gap, and one claim disagrees with none."""
    told_of = Analysis(Article("Riga signe"), actors=(ESTONIA,), coalitions=(sized(),))

    assert "claimed" not in report(told_of)


def test_conditions_joined() -> None:
    """Conditions are joined by and, or, and not, with brackets where they are needed."""
    signed, voted = event("SIGNATURE"), event("DECISION")
    text = promised(any_of(all_of(signed, voted), negate(voted), signed))
    told = " ".join(text.split())

    assert (
        'if (signature, trigger: "Riga" [0:4] and decision, trigger: "Riga" [0:4])'
        ' or not (decision, trigger: "Riga" [0:4])'
        ' or signature, trigger: "Riga" [0:4]'
    ) in told


def test_commitment_without_parties() -> None:
    """A commitment of nobody to nobody is shown as one of nobody."""
    assert "  c1  nobody named: reference, force none\n" in promised(None)


@pytest.mark.parametrize(
    ("comparator", "told"),
    [
        (Comparator.EXACT, "30 km"),
        (Comparator.APPROXIMATE, "about 30 km"),
        (Comparator.AT_LEAST, "at least 30 km"),
        (Comparator.AT_MOST, "at most 30 km"),
        (Comparator.MORE_THAN, "more than 30 km"),
        (Comparator.LESS_THAN, "less than 30 km"),
    ],
)
def test_amounts(comparator: Comparator, told: str) -> None:
    """An amount is shown with its comparator and its unit."""
    quantity = Quantity(Decimal(30), "km", comparator, Span(0, 4))
    measure = Measure(MeasureKind.OTHER, Modality.ASSERTED, Span(0, 4), quantity)

    assert f"measure other, asserted, {told}: " in promised(None, measure)


@pytest.mark.parametrize("kind", ActorKind)
def test_every_kind_of_actor_has_a_group(kind: ActorKind) -> None:
    """Actors of every kind are shown below the name of their kind."""
    actor = Actor("a1", kind, "Narva", state="EE")
    text = report(Analysis(Article(""), actors=(actor,)))

    assert text.endswith(":\n  a1  Narva, state EE")


def test_actor_of_description_alone() -> None:
    """A description that stands for the name is shown once."""
    actor = attrs.evolve(
        ESTONIA, id="a1", kind=ActorKind.PERSON, name=None, description="un diplomate"
    )
    text = report(Analysis(Article(""), actors=(actor,)))

    assert text.count("un diplomate") == 1


def test_instrument() -> None:
    """A report says what form an instrument has, and whose it is."""
    text = "Déclaration de Tallinn\n\nElle aidera."
    parts = (Part(PartRole.TITLE, Span(0, 24)), Part(PartRole.CLAUSE, Span(24, 36)))
    declaration = Instrument(
        InstrumentForm.DECLARATION,
        parts,
        title=Span(0, 22),
        clauses=(Clause(Span(24, 36)),),
        parties=(
            Party(ESTONIA, PartyRole.PARTY, Span(15, 22)),
            Party(ESTONIA, PartyRole.DEPOSITARY, Span(15, 22)),
        ),
        place="Tallinn",
    )
    analysis = Analysis(Article(text), actors=(ESTONIA,), instrument=declaration)
    section = report(analysis).partition("Actors")[0].partition("----------")[2]
    assert [line.strip() for line in section.splitlines() if line.strip()] == [
        "declaration, at Tallinn",
        '"Déclaration de Tallinn" [0:22]',
        'party Estonie "Tallinn" [15:22]',
        'party Estonie, depositary "Tallinn" [15:22]',
        "clauses 1",
    ]

"""Laws of reading dispatches whose answers are known: all of them come back."""

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Analysis, Commitment, CreditFunction, Statement
from diplotext.testing import (
    KnownCommitment,
    KnownStatement,
    WireCopy,
    _wire_copy,
    wire_copy,
)


patient = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)


def composed(words: str | None) -> str | None:
    """Give words on one line, with letters and accents in one character and plain apostrophes."""
    if words is None:
        return None
    return " ".join(unicodedata.normalize("NFC", words).replace("’", "'").split())


def analysis_of(copy: WireCopy) -> Analysis:
    """Give the analysis of a dispatch."""
    return analyze(read(copy.text, language="fr"))


def as_known(found: Statement) -> KnownStatement:
    """Give of a statement what is known beforehand."""
    assert found.cue is not None
    assert found.speaker is not None

    speaker = composed(found.speaker.label) or ""
    return KnownStatement(found.mode, found.content, found.cue.span, speaker)


def is_bound(found: Commitment, known: KnownCommitment) -> bool:
    """Tell whether a commitment is the one known; its cue may lack the reflexive pronoun."""
    leaves = () if found.condition is None else found.condition.leaves
    cue = found.cue
    return (
        (found.kind, found.force, found.polarity, found.act)
        == (known.kind, known.force, known.polarity, known.act)
        and [composed(debtor.label) for debtor in found.debtors] == [known.debtor]
        and known.measure in [measure.kind for measure in found.measures]
        and (cue is not None and cue.end == known.cue.end and known.cue.covers(cue))
        and [(leaf.span, leaf.kind) for leaf in leaves]
        == [(known.condition, known.condition_kind)] * (known.condition is not None)
    )


@patient
@given(wire_copy())
def test_header_comes_back(copy: WireCopy) -> None:
    """Headline, byline, dateline and credits are those the dispatch was made with."""
    article = read(copy.text, language="fr")

    assert composed(article.headline) == composed(copy.headline)
    assert tuple(map(composed, article.byline)) == copy.byline
    assert article.dateline is not None
    assert composed(article.dateline.place) == copy.place
    assert article.dateline.date == copy.date
    assert article.agency == copy.agency
    for credit in article.credits:
        edited = credit.function is CreditFunction.EDITING
        expected = copy.editors if edited else copy.byline
        assert tuple(map(composed, credit.names)) == expected


@patient
@given(wire_copy())
def test_statements_come_back(copy: WireCopy) -> None:
    """Mode, content, cue and speaker of every statement are those the dispatch was made with."""
    found = [as_known(statement) for statement in analysis_of(copy).statements]

    assert found == list(copy.statements)


@patient
@given(wire_copy())
def test_commitments_come_back(copy: WireCopy) -> None:
    """Debtor, force, act, measure and condition are those the dispatch was made with."""
    found = analysis_of(copy).commitments

    assert len(found) == len(copy.commitments)
    assert all(map(is_bound, found, copy.commitments))


@patient
@given(st.from_type(WireCopy))
def test_known_answers_lie_in_the_text(copy: WireCopy) -> None:
    """A dispatch is drawn for its class alone, and its answers are words of it."""
    for statement in copy.statements:
        for span in (*statement.content, statement.cue):
            words = span.of(copy.text)
            assert words == words.strip() != ""
    for commitment in copy.commitments:
        assert commitment.act.of(copy.text).split()


def test_pools_of_words_are_read_once() -> None:
    """The file of words is read at the first draw and kept."""
    _wire_copy._stock.cache_clear()

    first = _wire_copy._stock()

    assert first is _wire_copy._stock()

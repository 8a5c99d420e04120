"""Statements: how mode, cue, quotation and content hang together."""

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import Act, Actor, ActorKind, Cue, Mode, Span, Statement


ORLIN = Actor("a1", ActorKind.PERSON, "Liisa Orlin")
CUE = Cue(Span(12, 15), "dire", Act.ASSERTIVE)
SAID = (Span(20, 30), Span(40, 50))
INDIRECT = Statement("s1", Mode.INDIRECT, SAID, speaker=ORLIN, cue=CUE)
DIRECT = Statement("s2", Mode.DIRECT, SAID, speaker=ORLIN, cue=CUE, quoted=SAID)


def test_a_statement_has_an_id() -> None:
    """Exported data could not refer to a statement without one."""
    with pytest.raises(ModelError, match=r"Statement\.id, expected a word"):
        attrs.evolve(INDIRECT, id="")


def test_a_statement_has_content() -> None:
    """Where nothing is said there is no statement."""
    with pytest.raises(ModelError, match=r"Statement\.content, expected at least one"):
        attrs.evolve(INDIRECT, content=())


@pytest.mark.parametrize(
    "spans", [(Span(40, 50), Span(20, 30)), (Span(20, 30), Span(29, 40))]
)
@pytest.mark.parametrize("field", ["content", "insertions"])
def test_spans_are_in_order_and_apart(field: str, spans: tuple[Span, ...]) -> None:
    """What an attribution interrupts stands in the order of the text."""
    with pytest.raises(ModelError, match=rf"Statement\.{field}, expected order"):
        attrs.evolve(INDIRECT, **{field: spans})


@pytest.mark.parametrize("field", ["content", "quoted", "insertions"])
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the statement unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Statement\.{field}"):
        attrs.evolve(DIRECT, **{field: [Span(20, 30)]})


@pytest.mark.parametrize("mode", [Mode.DIRECT, Mode.MIXED])
def test_a_quotation_quotes(mode: Mode) -> None:
    """A direct or mixed statement has words between quotation marks."""
    with pytest.raises(
        ModelError, match=f"expected quoted words in a {mode} statement"
    ):
        attrs.evolve(DIRECT, mode=mode, quoted=())


def test_an_indirect_statement_quotes_nothing() -> None:
    """With quoted words it would be mixed."""
    with pytest.raises(ModelError, match="expected no quoted words in an indirect"):
        attrs.evolve(INDIRECT, quoted=(Span(20, 25),))


@pytest.mark.parametrize("quoted", [Span(10, 20), Span(31, 39), Span(50, 60)])
def test_quoted_words_are_words_said(quoted: Span) -> None:
    """Quoted words before, between and behind the content are no part of it."""
    with pytest.raises(ModelError, match=r"Statement\.quoted, expected a place in"):
        attrs.evolve(DIRECT, mode=Mode.MIXED, quoted=(quoted,))


@pytest.mark.parametrize("quoted", [Span(22, 25), Span(19, 31), Span(45, 50)])
def test_quoted_words_may_be_fewer_or_more_than_the_content(quoted: Span) -> None:
    """A quotation may lie in the content, or the content in it."""
    mixed = attrs.evolve(DIRECT, mode=Mode.MIXED, quoted=(quoted,))

    assert mixed.quoted == (quoted,)


@pytest.mark.parametrize("mode", [Mode.INDIRECT, Mode.MIXED])
def test_a_statement_needs_a_cue(mode: Mode) -> None:
    """Without a cue nothing shows that somebody said it."""
    quoted = () if mode is Mode.INDIRECT else SAID

    with pytest.raises(ModelError, match=r"Statement\.cue, expected a cue in"):
        attrs.evolve(INDIRECT, mode=mode, cue=None, quoted=quoted)


def test_a_quotation_without_a_cue_has_no_speaker() -> None:
    """Who speaks in a lone quotation would be a guess."""
    with pytest.raises(
        ModelError, match="expected a cue or a source that names Liisa Orlin"
    ):
        attrs.evolve(DIRECT, cue=None)


def test_a_quotation_may_stand_alone() -> None:
    """A quotation that nobody is named for is a statement too."""
    assert attrs.evolve(DIRECT, cue=None, speaker=None).cue is None


def test_narration_needs_no_cue() -> None:
    """Where the act of speech is told, the telling is the cue."""
    told = attrs.evolve(INDIRECT, mode=Mode.NARRATION, cue=None)

    assert told.speaker is ORLIN


def test_a_statement_carried_on_needs_no_cue() -> None:
    """The cue of the first statement serves the next."""
    carried = attrs.evolve(DIRECT, cue=None, continues=INDIRECT)

    assert carried.continues is INDIRECT


def test_a_statement_continues_the_head_of_the_chain() -> None:
    """All that is carried on names the first, so no chain grows long."""
    carried = attrs.evolve(DIRECT, cue=None, continues=INDIRECT)

    with pytest.raises(ModelError, match="found 's2', which continues 's1'"):
        attrs.evolve(carried, id="s3", continues=carried)


def test_a_cue_has_a_lemma() -> None:
    """Rules look a cue up by its dictionary form."""
    with pytest.raises(ModelError, match=r"Cue\.lemma, expected a word"):
        attrs.evolve(CUE, lemma="")


def test_a_statement_explains_itself() -> None:
    """The explanation names the rule and where each part stands."""
    statement = attrs.evolve(INDIRECT, source=Span(0, 11), rule="cue-que")

    assert statement.explain() == (
        "indirect statement s1 of Liisa Orlin, found by rule cue-que: "
        "source at 0 to 11; cue at 12 to 15; content at 20 to 30, 40 to 50."
    )


def test_a_statement_carried_on_explains_from_where() -> None:
    """The explanation names the statement whose attribution serves."""
    carried = attrs.evolve(DIRECT, cue=None, continues=INDIRECT)

    assert carried.explain().startswith(
        "direct statement s2 of Liisa Orlin, continuing s1, given without a rule: "
    )

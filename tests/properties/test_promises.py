"""Laws of commitments in copy: what a cue, a condition and a negation do to them, in each language."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext.lang
from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.lang.conjugation import conjugate
from diplotext.lang.inflect import Tense
from diplotext.model import Commitment, CommitmentKind, Force


pytestmark = pytest.mark.usefixtures("untraced")

FOLDER = Path(diplotext.lang.__file__).parent
CODES = ("de", "en", "es", "fr")
Row = dict[str, Any]
_THIRD = 3


@attrs.frozen
class Frame:
    """
    How a language puts a debtor, a cue and an act into a sentence.

    Attributes:
        plain: The sentence with a cue and a link to the act.
        reflexive: The same with a pronominal verb.
        denied: The sentence that negates the cue.
        denied_reflexive: The same with a pronominal verb.
        acts: What is promised, as infinitives behind the link.
        conditions: Conditions to put behind a sentence.
    """

    plain: str
    reflexive: str
    denied: str
    denied_reflexive: str
    acts: tuple[str, ...]
    conditions: tuple[str, ...]


FRAMES = {
    "fr": Frame(
        "La Norvège {verb} {tail} {link} {act}.",
        "La Norvège se {verb} {tail} {link} {act}.",
        "La Norvège ne {verb} pas {tail} {link} {act}.",
        "La Norvège ne se {verb} pas {tail} {link} {act}.",
        ("financer la mission", "livrer vingt chars", "retirer son bataillon"),
        (" si la trêve est respectée", " à condition que la Suède participe"),
    ),
    "en": Frame(
        "Norway {verb} {tail} {link} {act}.",
        "Norway {verb} itself {tail} {link} {act}.",
        "Norway does not {bare} {tail} {link} {act}.",
        "Norway does not {bare} itself {tail} {link} {act}.",
        ("fund the mission", "deliver twenty tanks", "withdraw its battalion"),
        (" if the truce holds", " provided that Sweden takes part"),
    ),
    "es": Frame(
        "Noruega {verb} {tail} {link} {act}.",
        "Noruega se {verb} {tail} {link} {act}.",
        "Noruega no {verb} {tail} {link} {act}.",
        "Noruega no se {verb} {tail} {link} {act}.",
        ("financiar la misión", "entregar veinte tanques", "retirar su batallón"),
        (" si se respeta la tregua", " siempre que Suecia participe"),
    ),
    "de": Frame(
        "Norwegen {verb} {tail}, {act}.",
        "Norwegen {verb} sich {tail}, {act}.",
        "Norwegen {verb} nicht {tail}, {act}.",
        "Norwegen {verb} sich nicht {tail}, {act}.",
        ("die Mission zu finanzieren", "zwanzig Panzer zu liefern"),
        (", wenn die Waffenruhe hält", ", sofern Schweden teilnimmt"),
    ),
}
RANKS = (
    CommitmentKind.NON_COMMITMENT,
    CommitmentKind.REFERENCE,
    CommitmentKind.REQUIREMENT,
    CommitmentKind.POSSIBILITY,
    CommitmentKind.ANNOUNCEMENT,
    CommitmentKind.UNDERTAKING,
)


@cache
def rows(code: str) -> tuple[Row, ...]:
    """Give the expressions of a pack, one of several verbs as one of each."""
    path = FOLDER / code / "commitments.toml"
    return tuple(
        {**row, "verb": verb}
        for row in tomllib.loads(path.read_text("utf-8"))["expression"]
        for verb in row.get("verbs") or [row["verb"]]
    )


@cache
def forms(code: str) -> dict[str, str]:
    """Give of each verb of a pack the form of the third person of the present, as it says one."""
    found: dict[str, str] = {}
    lemmas = {row["verb"] for row in rows(code)}
    verbs = tomllib.loads((FOLDER / code / "verbs.toml").read_text("utf-8"))
    for lemma, form in conjugate(verbs):
        is_third = form.person == _THIRD and form.plural is False
        if lemma in lemmas and form.tense is Tense.PRESENT and is_third:
            found.setdefault(lemma, form.word)
    return found


def promised(code: str, words: str) -> tuple[Commitment, ...]:
    """Read the commitments of a sentence."""
    return analyze(read(words, language=code)).commitments


def is_own(row: Row) -> bool:
    """Tell whether an expression is one by which a debtor grades its own conduct."""
    others = ("order", "impersonal", "bearer", "tenses", "negated")
    kind = row.get("kind", "undertaking")
    graded = kind in ("undertaking", "announcement", "possibility")
    return (
        graded and row.get("polarity") != "negative" and not any(map(row.get, others))
    )


def sentence(code: str, row: Row, act: str, *, denied: bool = False) -> str | None:
    """Put an expression of a pack before an act, as its links allow; nothing where none does."""
    verb = forms(code).get(row["verb"])
    links = [link for link in row.get("linkers", ()) if link in _LINKS[code]]
    if verb is None or not links:
        return None
    frame, link = FRAMES[code], links[0]
    reflexive = bool(row.get("reflexive"))
    shape = (
        (frame.denied_reflexive if reflexive else frame.denied)
        if denied
        else (frame.reflexive if reflexive else frame.plain)
    )
    tail = " ".join(word.split("/")[0] for word in row.get("tail", ("",))[0].split())
    said = shape.format(verb=verb, bare=row["verb"], tail=tail, link=link, act=act)
    said = " ".join(said.split()).replace(" ,", ",").replace(" .", ".")
    if code == "fr":
        for vowel in "aeiouhéê":
            for word in ("se", "ne", "de"):
                said = said.replace(f" {word} {vowel}", f" {word[0]}'{vowel}")
    return said


_LINKS = {"fr": ("à", "de"), "en": ("to",), "es": ("a", "en", "", "con"), "de": ("zu",)}


def pairs() -> st.SearchStrategy[tuple[str, Row, Row, str]]:
    """Give two expressions of a pack and an act."""
    return st.sampled_from(CODES).flatmap(
        lambda code: st.tuples(
            st.just(code),
            st.sampled_from([row for row in rows(code) if is_own(row)]),
            st.sampled_from([row for row in rows(code) if is_own(row)]),
            st.sampled_from(FRAMES[code].acts),
        )
    )


def force(row: Row) -> Force:
    """Give the force a pack says an expression has."""
    return Force[row["force"].upper()]


@settings(max_examples=60, deadline=None)
@given(pairs())
def test_a_firmer_cue_binds_no_less(case: tuple[str, Row, Row, str]) -> None:
    """When a firmer expression of the pack stands for another, the force does not fall."""
    code, one, other, act = case
    weaker, firmer = sorted((one, other), key=force)
    said = [sentence(code, row, act) for row in (weaker, firmer)]
    found = [promised(code, words) if words else () for words in said]
    if not all(found):
        return

    assert found[0][0].force <= found[1][0].force, said


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(CODES).flatmap(
        lambda code: st.tuples(
            st.just(code),
            st.sampled_from([row["example"] for row in rows(code) if "example" in row]),
            st.sampled_from(FRAMES[code].conditions),
        )
    )
)
def test_a_condition_raises_nothing(case: tuple[str, str, str]) -> None:
    """A condition behind a sentence makes no commitment in it firmer, nor more of a commitment."""
    code, words, condition = case
    plain = promised(code, words)
    provided = promised(code, words.rstrip(". ") + condition + ".")
    known = {one.act.start: one for one in plain}

    for one in provided:
        before = known.get(one.act.start)
        if before is not None:
            assert one.force <= before.force
            assert RANKS.index(one.kind) <= RANKS.index(before.kind)


@settings(max_examples=60, deadline=None)
@given(pairs())
def test_a_denied_cue_undertakes_nothing(case: tuple[str, Row, Row, str]) -> None:
    """Whoever does not promise, pledge or agree has undertaken nothing."""
    code, row, _, act = case
    words = sentence(code, row, act, denied=True)
    if words is None:
        return

    kinds = [one.kind for one in promised(code, words)]
    assert CommitmentKind.UNDERTAKING not in kinds, words


@pytest.mark.parametrize("code", CODES)
def test_most_expressions_make_a_commitment_of_a_sentence(code: str) -> None:
    """The laws speak of something: most expressions with a link are found in the frame."""
    act = FRAMES[code].acts[0]
    said = [sentence(code, row, act) for row in rows(code) if is_own(row)]
    words = [one for one in said if one is not None]
    read_so = [one for one in words if promised(code, one)]

    assert len(words) >= 10
    assert len(read_so) >= 0.8 * len(words), sorted(set(words) - set(read_so))

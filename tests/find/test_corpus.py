"""The copy under tests/corpus/analysis, each file beside what a careful reader finds in it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import (
    Actor,
    Analysis,
    Article,
    Coalition,
    Commitment,
    Condition,
    Incident,
    Mechanism,
    Membership,
    Operator,
    Representation,
    Span,
    Statement,
)


CORPUS = Path(__file__).parents[1] / "corpus" / "analysis"
CASES = sorted(CORPUS.glob("*/*.txt"))

Record = dict[str, Any]


def words(article: Article, span: Span | None) -> str | None:
    """Give the words of a span on one line."""
    return None if span is None else " ".join(article[span].split())


def label(actor: Actor | None) -> str | None:
    """Give what an actor is called."""
    return None if actor is None else actor.label


def statement(analysis: Analysis, found: Statement) -> Record:
    """Give a statement as JSON holds it, the one carried on by its place in the list."""
    article, head = analysis.article, found.continues
    return {
        "mode": found.mode.value,
        "content": [words(article, span) for span in found.content],
        "cue": None if found.cue is None else words(article, found.cue.span),
        "source": words(article, found.source),
        "speaker": label(found.speaker),
        "co_speakers": [label(actor) for actor in found.co_speakers],
        "polarity": found.polarity.value,
        "addressee": label(found.addressee),
        "setting": words(article, found.setting),
        "continues": None if head is None else analysis.statements.index(head) + 1,
        "rule": found.rule,
    }


def events(condition: Condition) -> list[str]:
    """Give the events of a condition, each with who takes part, one that is denied so."""
    if condition.event is None:
        denial = "not " if condition.operator is Operator.NOT else ""
        return [denial + event for part in condition.parts for event in events(part)]
    parts = [f" {part.role} {label(part.actor)}" for part in condition.event.roles]
    return [condition.event.type + "".join(parts)]


def commitment(analysis: Analysis, found: Commitment) -> Record:
    """Give a commitment as JSON holds it."""
    article = analysis.article
    leaves = () if found.condition is None else found.condition.leaves
    return {
        "kind": found.kind.value,
        "force": found.force.name.lower(),
        "polarity": found.polarity.value,
        "debtors": [label(actor) for actor in found.debtors],
        "creditors": [label(actor) for actor in found.creditors],
        "act": words(article, found.act),
        "cue": words(article, found.cue),
        "condition": [f"{leaf.kind}: {words(article, leaf.span)}" for leaf in leaves],
        "events": [] if found.condition is None else events(found.condition),
        "measures": [measure.kind.value for measure in found.measures],
        "due": None if found.due is None else found.due.isoformat(),
        "duration": words(article, found.duration),
        "rule": found.rule,
    }


def actor(analysis: Analysis, found: Actor) -> Record:
    """Give an actor as JSON holds it."""
    return {
        "label": found.label,
        "kind": found.kind.value,
        "state": found.state,
        "anonymous": found.anonymous,
        "roles": [role.title for role in found.roles],
        "mentions": [
            f"{mention.form}: {words(analysis.article, mention.span)}"
            for mention in found.mentions
        ],
    }


def place(found: Membership) -> str:
    """Give who has which place in a coalition, from which day and to which."""
    days = (("since", found.since), ("until", found.until))
    told = [f"{word} {day}" for word, day in days if day is not None]
    return " ".join([found.member.label, found.role.value, *told])


def coalition(analysis: Analysis, found: Coalition) -> Record:
    """Give a coalition as JSON holds it."""
    return {
        "name": found.names[0],
        "sizes": [claim.value for claim in found.size_claims],
        "members": [member.label for member in found.members()],
        "classes": [
            words(analysis.article, claim.span) for claim in found.class_claims
        ],
        "outsiders": [outsider.label for outsider in found.outsiders],
        "places": [place(one) for one in found.memberships],
    }


def mechanism(analysis: Analysis, found: Mechanism) -> Record:
    """Give a mechanism as JSON holds it."""
    return {
        "kind": found.kind.value,
        "words": words(analysis.article, found.span),
        "lead": label(found.lead),
        "status": found.status.value,
    }


def representation(analysis: Analysis, found: Representation) -> Record:
    """Give a representation as JSON holds it."""
    return {
        "principal": found.principal.label,
        "agents": [agent.label for agent in found.agents],
        "in_absence_of": label(found.in_absence_of),
        "words": words(analysis.article, found.span),
    }


def incident(analysis: Analysis, found: Incident) -> Record:
    """Give an incident as JSON holds it."""
    return {
        "kind": found.kind,
        "words": words(analysis.article, found.span),
        "place": found.place,
        "when": None if found.when is None else found.when.isoformat(),
        "observed_by": label(found.observed_by),
        "stage": found.stage.name.lower(),
        "qualified_by": label(found.qualified_by),
        "attributed_to": label(found.attributed_to),
    }


RECORDS: dict[str, Any] = {
    "statements": statement,
    "commitments": commitment,
    "actors": actor,
    "coalitions": coalition,
    "mechanisms": mechanism,
    "representations": representation,
    "incidents": incident,
}


def as_found(analysis: Analysis) -> Record:
    """Give all findings of an analysis as JSON holds them."""
    found: Record = {
        kind: [record(analysis, one) for one in getattr(analysis, kind)]
        for kind, record in RECORDS.items()
    }
    codes = [query.code for query in analysis.findings]
    return {**found, "findings": codes}


def asked(found: list[Any], expected: list[Any]) -> list[Any]:
    """Keep of each record found the keys asked for at its place, or anywhere behind the last."""
    anywhere = dict.fromkeys(key for one in expected for key in one)
    places = [*expected, *([anywhere] * len(found))]
    return [
        {key: record[key] for key in keys or record}
        for record, keys in zip(found, places, strict=False)
    ]


def compared(found: Record, expected: Record) -> Record:
    """Keep of what was found the part that the JSON holds."""
    return {
        kind: found[kind] if kind == "findings" else asked(found[kind], wanted)
        for kind, wanted in expected.items()
    }


def expectation(path: Path) -> tuple[Record, str | None]:
    """Give the findings that the JSON beside a text holds, and the gap it tells of."""
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    gap = expected.pop("known_gap", None)
    return expected, gap


def case(path: Path) -> Any:
    """Give a case, expected to fail where its JSON tells of a gap."""
    _, gap = expectation(path)
    marks = [] if gap is None else [pytest.mark.xfail(reason=gap, strict=True)]
    return pytest.param(path, id=f"{path.parent.name}-{path.stem}", marks=marks)


@pytest.mark.parametrize("path", [case(path) for path in CASES])
def test_copy_is_understood_as_its_json_says(path: Path) -> None:
    """The findings are those of the JSON beside the text, as far as it names them."""
    expected, gap = expectation(path)
    text = path.read_text("utf-8")
    analysis = analyze(read(text, language=path.parent.name))
    found = compared(as_found(analysis), expected)
    if "DIPLOTEXT_ACCEPT" in os.environ and gap is None:
        lines = json.dumps(found, ensure_ascii=False, indent=1)
        path.with_suffix(".json").write_text(lines + "\n", encoding="utf-8")
        return

    assert found == expected


def test_every_json_has_its_copy() -> None:
    """No expected finding is left without the text it is found in."""
    texts = {path.with_suffix(".json") for path in CASES}

    assert set(CORPUS.glob("*/*.json")) == texts


def test_every_json_names_findings() -> None:
    """A case whose JSON asks for nothing could not fail."""
    empty = [path.stem for path in CASES if not expectation(path)[0]]

    assert empty == []

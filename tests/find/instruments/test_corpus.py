"""The instruments under tests/corpus/instruments, each beside what a careful reader finds in it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from diplotext.find import analyze, find_instrument
from diplotext.formats import read
from diplotext.model import Article, Clause, Commitment, Instrument, Span


CORPUS = Path(__file__).parents[2] / "corpus" / "instruments"
CASES = sorted(path for path in CORPUS.glob("*/*") if path.suffix in {".txt", ".md"})

Record = dict[str, Any]


def words(article: Article, span: Span | None) -> str | None:
    """Give the words of a span on one line."""
    return None if span is None else " ".join(article[span].split())


def clause(article: Article, found: Clause) -> Record:
    """Give a clause as JSON holds it."""
    cue, grade, topic = found.cue, found.grade, found.topic
    return {
        "number": found.number,
        "cue": cue and words(article, cue.span),
        "verb": cue and cue.lemma,
        "act": cue and cue.act.value,
        "grade": None if grade is None else grade.name.lower(),
        "topic": topic and topic.value,
        "words": words(article, found.span),
    }


def as_read(article: Article, found: Instrument) -> Record:
    """Give an instrument as JSON holds it."""
    return {
        "form": found.form.value,
        "title": words(article, found.title),
        "place": found.place,
        "date": found.date and found.date.isoformat(),
        "done_at": words(article, found.done_at),
        "parties": [
            {
                "who": p.actor.label,
                "role": p.role.value,
                "words": words(article, p.span),
            }
            for p in found.parties
        ],
        "signatures": [
            {"name": s.name, "for": s.party and s.party.label} for s in found.signatures
        ],
        "unsigned": [party.actor.label for party in found.unsigned],
        "parts": [[p.role.value, words(article, p.span)] for p in found.parts],
        "recitals": [clause(article, one) for one in found.recitals],
        "clauses": [clause(article, one) for one in found.clauses],
    }


def commitment(article: Article, found: Commitment) -> Record:
    """Give a commitment as JSON holds it."""
    leaves = () if found.condition is None else found.condition.leaves
    stated_in = found.stated_in
    return {
        "kind": found.kind.value,
        "force": found.force.name.lower(),
        "polarity": found.polarity.value,
        "debtors": [actor.label for actor in found.debtors],
        "creditors": [actor.label for actor in found.creditors],
        "cue": words(article, found.cue),
        "act": words(article, found.act),
        "conditions": [[leaf.kind, words(article, leaf.span)] for leaf in leaves],
        "measures": [measure.kind.value for measure in found.measures],
        "due": found.due and found.due.isoformat(),
        "duration": words(article, found.duration),
        "bindingness": str(found.bindingness.name).lower(),
        "stated_by": stated_in and stated_in.speaker and stated_in.speaker.label,
        "rule": found.rule,
    }


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_instrument_is_read_as_its_json_says(path: Path) -> None:
    """Each instrument of the corpus gives the parts, clauses and parties of the JSON beside it."""
    article = read(path, language=path.parent.name)

    found = find_instrument(article)
    assert found is not None
    record = as_read(article, found)
    analysis = analyze(article)
    record["commitments"] = [commitment(article, c) for c in analysis.commitments]
    beside = path.with_suffix(".json")
    if os.environ.get("DIPLOTEXT_ACCEPT"):
        beside.write_text(
            json.dumps(record, ensure_ascii=False, indent=2) + "\n", "utf-8"
        )
    assert record == json.loads(beside.read_text("utf-8"))

"""Real declarations, treaties and resolutions: nothing lost, parties found, binding clauses read."""

import json
import os
from pathlib import Path

import pytest

from diplotext.find import analyze, find_instrument
from diplotext.formats import read
from diplotext.model import CommitmentKind


TRUTH = Path(__file__).with_name("binding.json")
LEAST = 0.85
LANGUAGES = {"treaties-fr": "fr"}
MOST_UNREAD = 0.05
PARTIES = 0.8

BINDING = {
    CommitmentKind.UNDERTAKING,
    CommitmentKind.ANNOUNCEMENT,
    CommitmentKind.REQUIREMENT,
}

corpora = pytest.mark.skipif(
    "DIPLOTEXT_CORPORA" not in os.environ,
    reason="DIPLOTEXT_CORPORA names no folder with instruments",
)


@corpora
def test_clauses_that_bind_are_found() -> None:
    """Of twelve instruments read by hand, 85 % of the clauses that bind are found, and few others.

    A clause binds when it obliges somebody to act or refrain: it promises or agrees, asks
    somebody, or decides. What only says what the instrument is, means, permits or when it
    enters into force does not. The truth has the places where these clauses begin.
    """
    folder = Path(os.environ["DIPLOTEXT_CORPORA"], "declarations")
    truth = json.loads(TRUTH.read_text("utf-8"))
    right = wanted = given = 0
    for name, known in truth.items():
        article = read(folder / name)
        found = find_instrument(article, language=known["language"])
        acts = [
            commitment.act
            for commitment in analyze(article, language=known["language"]).commitments
            if commitment.kind in BINDING
        ]
        told = {
            clause.span.start
            for clause in found.clauses
            if any(clause.span.covers(act) for act in acts)
        }
        right += len(told & set(known["binding"]))
        wanted += len(known["binding"])
        given += len(told)

    assert right / wanted >= LEAST
    assert right / given >= LEAST


@corpora
def test_every_instrument_is_cut_without_loss() -> None:
    """Each character of each instrument lies in exactly one part, and most name their parties."""
    folder = Path(os.environ["DIPLOTEXT_CORPORA"], "declarations")
    files = sorted(path for path in folder.glob("*/*") if path.is_file())
    unread = unnamed = 0
    for path in files:
        article = read(path)
        code = LANGUAGES.get(path.parent.name, "en")
        found = find_instrument(article, language=code)
        if found is None:
            unread += 1
            continue
        assert (
            "".join(part.span.of(article.text) for part in found.parts) == article.text
        )
        unnamed += not found.parties

    assert unread <= MOST_UNREAD * len(files)
    assert unnamed <= (1 - PARTIES) * len(files)

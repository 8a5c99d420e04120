"""That the scores say what they claim to say."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


COPY = "Oslo est prêt à signer, a déclaré Alma Varenko. « Enfin », a dit Hugo Melini."
STATEMENTS = [
    {"content": [[0, 22]], "speaker": "Alma Varenko"},
    {"content": [[50, 55]], "speaker": "Inga Torelle"},
]


def _score(folder: Path, statements: list[dict[str, object]]) -> list[str]:
    """Score one story and give the row of its statements."""
    (folder / "story.txt").write_text(COPY, "utf-8")
    gold = {"language": "fr", "statements": statements}
    (folder / "story.json").write_text(json.dumps(gold), "utf-8")
    script = Path(__file__).with_name("accuracy.py")
    done = subprocess.run(  # noqa: S603
        [sys.executable, script, folder], capture_output=True, text=True, check=True
    )
    rows = (line.split() for line in done.stdout.splitlines())
    return next(row for row in rows if row[0] == "statements")


def test_found_and_expected_agree(tmp_path: Path) -> None:
    """All is found and nothing else; one speaker of two is right."""
    assert _score(tmp_path, STATEMENTS)[1:] == [
        "2",
        "2",
        "1.000",
        "1.000",
        "1.000",
        "0.500",
    ]


@pytest.mark.parametrize("content", [[[24, 46]], [[0, 7]]])
def test_too_little_overlap_is_no_match(
    tmp_path: Path, content: list[list[int]]
) -> None:
    """Content that shares less than half of its characters counts as missed and as wrong."""
    row = _score(tmp_path, [{"content": content, "speaker": "Alma Varenko"}])

    assert row[1:] == ["1", "2", "0.000", "0.000", "0.000", "0.000"]

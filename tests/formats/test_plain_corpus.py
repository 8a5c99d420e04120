"""The plain copy under tests/corpus/plain, each file beside what must be read from it."""

import json
import os
from pathlib import Path

import pytest

from diplotext.formats import read
from diplotext.model import Article


CORPUS = Path(__file__).parents[1] / "corpus" / "plain"
STORIES = sorted(CORPUS.glob("*/*.txt"))


def as_read(article: Article) -> dict[str, object]:
    """Give the header of an article and the roles of its paragraphs, as JSON holds them."""
    dateline, note = article.dateline, article.update_note
    return {
        "language": article.language,
        "headline": article.headline,
        "subheadline": article.subheadline,
        "slug": article.slug,
        "agency": article.agency,
        "status": article.status.value,
        "keywords": list(article.keywords),
        "dateline": dateline
        and {
            "place": dateline.place,
            "date": dateline.date and dateline.date.isoformat(),
            "agency": dateline.agency,
            "words": article[dateline.span],
        },
        "byline": list(article.byline),
        "credits": [
            {
                "function": c.function.value,
                "names": list(c.names),
                "words": article[c.span],
            }
            for c in article.credits
        ],
        "update_note": note
        and {
            "kind": note.kind.value,
            "text": note.text,
            "additions": list(note.additions),
            "words": article[note.span],
        },
        "editor_note": article.editor_note,
        "diagnostics": [diagnostic.code for diagnostic in article.diagnostics],
        "paragraphs": [
            f"{p.source_line} {p.role.value}: {' '.join(article[p.span].split())[:60]}"
            for p in article.paragraphs
        ],
    }


@pytest.mark.parametrize(
    "path", STORIES, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_story_is_read_as_its_json_says(path):
    """Header, credits and paragraph roles of a story are those of the JSON beside it."""
    found = as_read(read(path))
    expected = path.with_suffix(".json")
    if "DIPLOTEXT_ACCEPT" in os.environ:
        words = json.dumps(found, ensure_ascii=False, indent=1)
        expected.write_text(words + "\n", encoding="utf-8")

    assert found == json.loads(expected.read_text("utf-8"))


def test_every_json_has_its_story():
    """No expected reading is left without the copy it was read from."""
    stories = {path.with_suffix(".json") for path in STORIES}

    assert set(CORPUS.glob("*/*.json")) == stories

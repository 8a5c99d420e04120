"""The documents under tests/corpus/formats, each beside what must be read from it."""

import json
import os
from pathlib import Path

import attrs
import pytest

from diplotext.formats import detect, read_many
from diplotext.model import Article, Label, Subject


CORPUS = Path(__file__).parents[1] / "corpus" / "formats"
DOCUMENTS = sorted(
    p for p in CORPUS.glob("*/*") if p.suffix != ".json" or p.stem.endswith(".source")
)
LEFT_OUT = {"text", "paragraphs", "diagnostics", "format"}


def plain(value: object) -> object:
    """Give a value as JSON holds it, what is empty left out."""
    if isinstance(value, Label):
        return f"{value.role}: {value.text}" if value.role else value.text
    if isinstance(value, Subject):
        return ":".join(filter(None, (value.scheme, value.code, value.name)))
    if attrs.has(type(value)):
        fields = {
            f.name: plain(getattr(value, f.name)) for f in attrs.fields(type(value))
        }
        return {
            name: each for name, each in fields.items() if each not in (None, [], {})
        }
    if isinstance(value, (tuple, list)):
        return [plain(each) for each in value]
    return value if isinstance(value, (int, float, bool, type(None))) else str(value)


def as_read(article: Article) -> dict[str, object]:
    """Give all that an article says, and the roles of its paragraphs."""
    found = plain(attrs.evolve(article, text=article.text))
    assert isinstance(found, dict)
    known = {name: value for name, value in found.items() if name not in LEFT_OUT}
    known["diagnostics"] = [d.code for d in article.diagnostics]
    known["paragraphs"] = [
        f"{p.source_offset or p.source_path} {p.role.value}: "
        f"{' '.join(article[p.span].split())[:60]}"
        for p in article.paragraphs
    ]
    return known


@pytest.mark.parametrize(
    "path", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_document_is_read_as_its_json_says(path):
    """The fields and paragraphs of each item of a document are those of the JSON beside it."""
    assert detect(path.read_bytes()).name == path.parent.name
    found = [as_read(article) for article in read_many(path, report=lambda _: None)]
    expected = path.with_suffix(".json")
    if "DIPLOTEXT_ACCEPT" in os.environ:
        words = json.dumps(found, ensure_ascii=False, indent=1)
        expected.write_text(words + "\n", encoding="utf-8")

    assert found == json.loads(expected.read_text("utf-8"))

"""Real files of agencies in XML: all are read, and no word of the body is lost."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diplotext.errors import Diagnostic, Severity
from diplotext.formats import read, read_many
from diplotext.formats._xml import Element, parse
from diplotext.formats.markup.names import name_of
from diplotext.model import Article


FOLDERS = (
    "newsml-g2",
    "newsml-g2-conformance",
    "newsml-g2-cv",
    "newsml-g2-catalog",
    "nitf",
)


def files(root: Path, *folders: str) -> Iterator[Path]:
    """Give the files of some folders."""
    for folder in folders:
        yield from sorted((root / folder).iterdir())


def name(element: Element) -> str:
    """Give the name of an element without its namespace."""
    return name_of(str(element.tag))


def test_every_file_is_read(agency_files: Path) -> None:
    """Whatever an agency sent, an article of the right format comes of it, all items or one."""
    for path in files(agency_files, *FOLDERS):
        found: list[Diagnostic] = []
        one = read(path, report=found.append)
        many = list(read_many(path, report=found.append))

        assert many, path.name
        assert {article.format for article in (one, *many)} <= {"newsmlg2", "nitf"}, (
            path.name
        )


def test_valid_files_are_read_without_errors(agency_files: Path) -> None:
    """What the IPTC calls valid is read strictly, and nothing is odd about it."""
    paths = [
        p
        for p in files(agency_files, "newsml-g2-conformance")
        if "should_pass" in p.name
    ]

    assert len(paths) > 90
    for path in paths:
        for article in read_many(path):
            told = [d for d in article.diagnostics if d.severity is not Severity.INFO]
            assert [str(d) for d in told if d.severity is Severity.ERROR] == [], (
                path.name
            )


def chosen_words(root: Element) -> list[str]:
    """Give the words of the first XHTML body or content of NITF, found without the reader."""
    for element in root.iter():
        is_body = name(element) in {"body", "body.content"}
        is_note = any(name(above) == "note" for above in element.iterancestors())
        if is_body and not is_note and not has_inner_body(element):
            return spaced(element).split()
    return []


def has_inner_body(element: Element) -> bool:
    """Tell whether a body holds the content of NITF, which is the body then."""
    return any(name(inner) == "body.content" for inner in element)


def spaced(element: Element) -> str:
    """Give the text of an element with blanks around each element within, for words alone."""
    if "nonpublic" in element.get("class", "") or name(element) in {"script", "style"}:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [" ", spaced(child), " ", child.tail or ""]
    return "".join(parts)


def letters(words: list[str]) -> str:
    """Give the words without blanks, since words of inline elements may touch."""
    return "".join(words)


def items(article: Article) -> str:
    """Give what an article tells, without blanks."""
    held = "".join(label.text for label in article.nonpublic)
    return letters((article.text + held).split())


@pytest.mark.parametrize("folder", ["newsml-g2", "nitf"])
def test_no_word_of_the_body_is_lost(agency_files: Path, folder: str) -> None:
    """Every word of the body stands in the text, in order."""
    checked = 0
    for path in files(agency_files, folder):
        root = parse(path.read_bytes()).root
        roots = [e for e in root.iter() if name(e) == "newsItem"] or [root]
        articles = list(read_many(path, report=print))
        if len(articles) != len(roots) or b"full_text" in path.read_bytes():
            continue
        for item, article in zip(roots, articles, strict=True):
            words = chosen_words(item)
            if words:
                text, lost = items(article), []
                start = 0
                for word in words:
                    place = text.find(word, start)
                    if place < 0:
                        lost.append(word)
                    else:
                        start = place + len(word)
                assert lost == [], path.name
                checked += 1
    assert checked > 20


def fields(article: Article) -> dict[str, Any]:
    """Give the fields that are compared, none of them words of a story; what is empty is left out."""
    embargo, dateline, provider = article.embargo, article.dateline, article.provider
    until = None if embargo is None else embargo.until
    created, note = article.version_created, article.update_note
    found = {
        "guid": article.guid,
        "version": article.version,
        "language": article.language,
        "class": article.item_class,
        "status": article.status.value,
        "urgency": article.urgency,
        "priority": article.priority,
        "created": None if created is None else created.isoformat(),
        "assumed zone": article.assumed_zone,
        "embargo": embargo and ("open" if until is None else until.isoformat()),
        "slug": article.slug,
        "place": dateline and dateline.place,
        "agency": article.agency,
        "provider": provider and (provider.code or provider.name),
        "byline": list(article.byline),
        "credits": sorted({name for c in article.credits for name in c.names}),
        "update": note and note.kind.value,
        "located": [place.name or place.code for place in article.located],
        "subjects": len(article.subjects),
        "links": len(article.links),
        "nonpublic": len(article.nonpublic),
        "groups": len(article.groups),
        "concepts": len(article.concepts),
        "coverages": len(article.coverages),
        "headline length": len(article.headline or ""),
        "roles": dict(Counter(p.role.value for p in article.paragraphs)),
        "diagnostics": sorted({d.code for d in article.diagnostics}),
    }
    return {
        name: value for name, value in found.items() if value not in (None, 0, [], {})
    }


EXPECTED = json.loads(Path(__file__).with_name("agency_xml.json").read_text("utf-8"))


@pytest.mark.parametrize("file", sorted(EXPECTED))
def test_fields_are_those_read_by_eye(agency_files: Path, file: str) -> None:
    """The fields of real files are what a reader finds in them; none of them is prose."""
    articles = read_many(agency_files / file, report=id)

    assert [fields(article) for article in articles] == EXPECTED[file]

"""Bodies of JSON that editors of the web keep as lists of typed pieces."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.formats import read, read_many
from diplotext.model import Article


Shape = Callable[[Sequence[str]], Any]


def _runs(words: str) -> list[dict[str, Any]]:
    """Cut words into runs as an editor does that sets every other word in bold."""
    parts = words.split(" ")
    return [
        {"type": "text", "text": part if n == 0 else f" {part}", "bold": bool(n % 2)}
        for n, part in enumerate(parts)
    ]


SHAPES: dict[str, Shape] = {
    "strings": list,
    "texts": lambda told: [{"type": "text", "content": words} for words in told],
    "paragraphs": lambda told: {"paragraphs": [{"n": 1, "text": w} for w in told]},
    "blocks of data": lambda told: {
        "time": 1,
        "blocks": [{"type": "paragraph", "data": {"text": words}} for words in told],
    },
    "nodes of values": lambda told: {
        "nodeType": "document",
        "content": [
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": w}]}
            for w in told
        ],
    },
    "children": lambda told: [
        {"type": "paragraph", "children": _runs(words)} for words in told
    ],
    "bare runs": lambda told: [
        {"type": "p", "children": [{"text": w[:5], "bold": True}, {"text": w[5:]}]}
        for w in told
    ],
    "spans": lambda told: [
        {
            "_type": "block",
            "style": "normal",
            "children": [{"_type": "span", "text": w}],
        }
        for w in told
    ],
    "list": lambda told: [{"type": "list", "items": list(told)}],
    "html": lambda told: [
        {"type": "text", "html": f"<p>{words}</p>"} for words in told
    ],
}
WORDS = st.lists(
    st.text("abcdefgh", min_size=3, max_size=8), min_size=2, max_size=6
).map(lambda words: " ".join(words).capitalize() + ".")


def body_of(body: Any) -> Article:
    """Read an item with a body."""
    return read(json.dumps({"headline": "Riga signs", "body": body}), report=id)


@given(st.sampled_from(sorted(SHAPES)), st.lists(WORDS, min_size=1, max_size=4))
def test_no_word_of_a_body_in_pieces_is_lost(shape: str, told: list[str]) -> None:
    """However a body is cut into pieces, each paragraph is read whole, and in order."""
    article = body_of(SHAPES[shape](told))

    assert article.text == "\n\n".join(["Riga signs", *told])


def test_pieces_have_the_role_of_their_type() -> None:
    """Heads head, what stands with a picture describes it, and a quotation keeps whose it is."""
    article = body_of(
        [
            {"type": "text", "content": "RIGA — Latvia has signed the pact."},
            {"type": "header", "level": 2, "content": "What comes next"},
            {"type": "image", "url": "https://atb.example/a.jpg", "caption": "A ship."},
            {
                "type": "quote",
                "content_elements": [{"type": "text", "content": "We go at once."}],
                "citation": {"content": "the minister"},
            },
            {"type": "text", "content": "Oslo is to sign on Friday."},
        ]
    )

    assert [(p.role.value, article[p.span]) for p in article.paragraphs[1:]] == [
        ("body", "RIGA — Latvia has signed the pact."),
        ("crosshead", "What comes next"),
        ("caption", "A ship."),
        ("body", "We go at once."),
        ("body", "the minister"),
        ("body", "Oslo is to sign on Friday."),
    ]
    assert article.paragraphs[2].source_path == "/body/1/content"
    assert article.dateline is not None
    assert article.dateline.place == "RIGA"


def test_an_item_of_no_standard_is_known_by_headline_and_body() -> None:
    """An object with a title and a body is one story, though lists stand in its body."""
    body = [{"type": "list", "items": ["One ship.", "Two ships."]}]
    answer = {"articles": [{"id": 7, "title": "Riga signs", "content": body}] * 2}

    articles = list(read_many(json.dumps(answer), report=id))

    assert [(a.guid, a.text) for a in articles] == [
        ("7", "Riga signs\n\nOne ship.\n\nTwo ships.")
    ] * 2


def test_headlines_by_role() -> None:
    """An object may hold the headlines by their roles; the basic one is the headline."""
    item = {
        "_id": "a1",
        "headlines": {"mobile": "Ships", "basic": "Riga sends ships"},
        "subheadlines": {"basic": "They leave on Friday"},
        "content_elements": [{"type": "text", "content": "Riga sends two ships."}],
    }

    article = read(json.dumps(item), report=id)

    assert (article.headline, article.subheadline) == (
        "Riga sends ships",
        "They leave on Friday",
    )
    assert [(h.role, h.text) for h in article.headlines] == [("mobile", "Ships")]


def test_a_link_within_a_paragraph_holds_its_words() -> None:
    """Runs within a link belong to the paragraph around it."""
    runs = [
        {"nodeType": "text", "value": "Riga has "},
        {
            "nodeType": "hyperlink",
            "content": [{"nodeType": "text", "value": "signed"}],
        },
        {"nodeType": "text", "value": "."},
    ]

    article = body_of([{"nodeType": "paragraph", "content": runs}])

    assert article.text == "Riga signs\n\nRiga has signed."


@pytest.mark.parametrize("depth", [10, 100])
def test_pieces_within_pieces_end(depth: int) -> None:
    """Pieces that hold each other deeper than any editor nests them are not followed."""
    body: Any = "Riga sends two ships."
    for _ in range(depth):
        body = {"content": [body]}

    assert ("two ships" in body_of(body).text) is (depth == 10)

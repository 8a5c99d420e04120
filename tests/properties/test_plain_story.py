"""The law of glances: what is read at a glance is what all the rules would read."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplotext.formats.copy import blocks
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.layout import paragraphs
from diplotext.model import ParagraphRole


pytestmark = pytest.mark.usefixtures("untraced")


STORIES = Path(__file__).parents[1] / "corpus" / "plain"
WRITTEN = [
    span.of(text)
    for path in sorted(STORIES.glob("*/*.txt"))
    for text in [path.read_text(encoding="utf-8", errors="replace")]
    for span in paragraphs(text)
]
PARAGRAPHS = st.sampled_from(WRITTEN) | st.sampled_from(
    [
        "The ministers of the three states met in the capital on Friday, it was said.",
        "RIGA, May 3 (Reuters) - Oslo is to sign the pact with Tallinn and Riga on Friday.",
        "Les trois ministres se sont retrouvés vendredi dans la capitale, a-t-on appris.",
        "Next steps",
        "By Ann Orlin, who was in Riga for the talks of the three states on Friday",
        "More to come, the desk said, and with that the talks were at an end for now.",
    ]
)
HEADLINES = st.sampled_from(
    [
        None,
        "Riga signs",
        "UPDATE 2-Riga signs pact",
        "BALTIC-PACT-Riga signs",
        "Riga signs (HOLD)",
    ]
)
ROLES = st.sampled_from([None, None, None, ParagraphRole.CROSSHEAD])
LANGUAGES = st.sampled_from(["en", "fr", "de", "es", "fi", None])


@contextmanager
def by_all_rules() -> Iterator[None]:
    """Read nothing at a glance."""
    glance = blocks.read_plain_story
    blocks.read_plain_story = lambda *_: None
    try:
        yield
    finally:
        blocks.read_plain_story = glance


@settings(max_examples=60, deadline=None)
@given(HEADLINES, st.lists(st.tuples(PARAGRAPHS, ROLES), max_size=6), LANGUAGES)
@example(
    "Riga signs",
    [
        ("RIGA, May 3 (Reuters) - Oslo is to sign the pact with Riga.", None),
        ("(Reporting by Ann Orlin, editing by Bea Marr)", None),
        ("The ministers of the three states met in the capital on Friday.", None),
    ],
    "en",
)
@example("Riga signs (HOLD)", [], "en")
@example("UPDATE 2-Riga signs pact", [], "en")
@example(None, [], None)
def test_a_glance_sees_what_the_rules_read(
    headline: str | None,
    body: list[tuple[str, ParagraphRole | None]],
    language: str | None,
) -> None:
    """Whatever the paragraphs, both ways give one article."""
    told = [Block(words, role) for words, role in body]
    if headline is not None:
        told.insert(0, Block(headline, ParagraphRole.HEADLINE))
    with by_all_rules():
        expected = read_blocks(told, language)

    assert read_blocks(told, language) == expected

"""Whom an article identifies."""

from diplotext.formats import read
from diplotext.model import Article, Concept, Label, Subject, identified


def test_concepts_and_subjects_give_all_their_identifiers() -> None:
    """Each name goes with the QCode, the URI and the identifiers elsewhere, once."""
    riga = Concept(
        "iso3166-1a2:LV",
        names=(Label("Latvia"), Label("Lettonie")),
        same_as=("https://example.org/lv",),
    )
    board = Subject("org", "2", "urn:org:2", "the board", "cpnat:organisation")
    nobody = Subject(None, "x", None, "somebody", "cpnat:person")

    assert list(
        identified(Article("", concepts=(riga,), subjects=(board, board, nobody)))
    ) == [
        ("Latvia", "iso3166-1a2:LV"),
        ("Latvia", "https://example.org/lv"),
        ("Lettonie", "iso3166-1a2:LV"),
        ("Lettonie", "https://example.org/lv"),
        ("the board", "org:2"),
        ("the board", "urn:org:2"),
    ]


def test_topics_and_concepts_without_a_kind_are_nobody() -> None:
    """A topic neither acts nor speaks, and neither does what has no name."""
    topic = Concept("medtop:1", type="cpnat:abstract", names=(Label("ports"),))
    unnamed = Subject("pers", "7", type="cpnat:person")

    assert list(identified(Article("", concepts=(topic,), subjects=(unnamed,)))) == []


def test_what_an_item_asserts_is_handed_on() -> None:
    """A subject that is a code alone has its names from what the item asserts."""
    article = read(
        '<newsItem guid="g" version="1"><contentMeta><subject type="cpnat:person" qcode="p:7"/>'
        '</contentMeta><assert qcode="p:7"><name>Ann Orlin</name><type qcode="cpnat:person"/>'
        '<sameAs uri="https://example.org/Q7"/></assert></newsItem>'
    )

    assert list(identified(article)) == [
        ("Ann Orlin", "p:7"),
        ("Ann Orlin", "https://example.org/Q7"),
    ]

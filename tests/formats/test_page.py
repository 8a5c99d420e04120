"""Pages of the web: what holds beyond the cases."""

import pytest

from diplotext.formats import read


def test_the_only_article_is_the_story() -> None:
    """Of a page with one article that is read; of one with several, all of the main part."""
    one = read(
        "<html><body>Top<article><p>Riga.</p></article><p>Else</p></body></html>"
    )
    two = read(
        "<html><main><article>Riga.</article><article>Oslo.</article></main></html>"
    )

    assert one.text == "Riga."
    assert [label.text for label in one.properties] == ["Top", "Else"]
    assert two.text == "Riga.\n\nOslo."


def test_a_page_without_a_heading_has_its_title() -> None:
    """Several headings of the first level are crossheads, and the title is the headline."""
    page = "<html><title>Press</title><h1>One</h1><p>Riga.</p><h1>Two</h1><p>Oslo.</p></html>"
    article = read(page)

    assert article.headline == "Press"
    assert article.text == "Press\n\nOne\n\nRiga.\n\nTwo\n\nOslo."


def test_a_page_without_words_is_told_of() -> None:
    """An empty page is an article without text."""
    article = read("<html><body></body></html>")

    assert (article.text, [d.code for d in article.diagnostics]) == ("", ["no-text"])


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("<!-- <html lang='fr'> --><html lang='de-CH'>", "de-CH"),
        ("<!DOCTYPE html><!-- a < b --><html class=x lang=de>", "de"),
        ("<html xml:lang='de'>", "de"),
        ("<html><meta http-equiv='Content-Language' content='de'>", "de"),
        ("<html><meta property='og:locale' content='de_AT'>", "de-AT"),
        ("<!-- <html lang='fr'>", None),
    ],
)
def test_the_language_is_that_of_the_tag_or_the_metadata(
    head: str, language: str | None
) -> None:
    """A tag within a comment names no language, and metadata do where the tag has none."""
    page = f"{head}<body><h1>Riga</h1><p>Oslo.</p></body>"

    assert read(page, format="html").language == language


def test_words_beside_the_story_are_kept() -> None:
    """Words that no element beside the story holds are a property of what holds them."""
    page = "<html><body>Top<main><h1>Riga</h1><p>Oslo.</p></main>tail <nav>Home</nav></body></html>"
    article = read(page)

    assert article.text == "Riga\n\nOslo."
    assert [(label.role, label.text) for label in article.properties] == [
        ("body", "Top tail"),
        ("nav", "Home"),
    ]

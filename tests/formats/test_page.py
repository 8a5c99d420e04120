"""Pages of the web: what holds beyond the cases."""

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
    assert [label.text for label in one.properties] == ["Else"]
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

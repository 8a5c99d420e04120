"""The furniture of wire copy that an article has in its fields and nowhere in its text."""

from diplotext.formats.writing.characters import one_line
from diplotext.formats.writing.dateline import dateline_words
from diplotext.lang.pack import available, load
from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph, ParagraphRole


def missing_byline(article: Article) -> str | None:
    """
    Give a byline for an article whose authors stand in no paragraph, in a language with a pack.

    Example:
        >>> missing_byline(Article("Riga signs.", byline=("Ann Orlin", "Jo Tarr"), language="en"))
        'By Ann Orlin, Jo Tarr'
    """
    told = any(p.role is ParagraphRole.BYLINE for p in article.paragraphs)
    code = (article.language or "").partition("-")[0].lower()
    if told or not article.byline or code not in available():
        return None
    openings = load(code).copy.byline_openings.entries
    names = ", ".join(map(one_line, article.byline))
    words = " ".join(openings[0][0]) if openings else ""
    return f"{words.capitalize()} {names}".strip()


def missing_dateline(article: Article) -> str | None:
    """
    Give a dateline for an article whose own stands nowhere in its text.

    Example:
        >>> from diplotext.model.dateline import Dateline
        >>> missing_dateline(Article("Oslo waits.", dateline=Dateline("RIGA", None, "ATB")))
        'RIGA (ATB) -'
    """
    dateline = article.dateline
    if dateline is None or dateline.span is not None:
        return None
    words = one_line(dateline_words(article) or "")
    return words if words.endswith("-") else f"{words} -"


def first_of_story(article: Article) -> Paragraph | None:
    """Give the paragraph with which the story begins."""
    return next(iter(article.body), None)

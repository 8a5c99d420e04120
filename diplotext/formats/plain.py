"""Plain wire copy: text with its headline, byline, dateline and credits."""

import codecs
import re
from collections.abc import Iterator

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.binary import kind_of
from diplotext.formats.copy.reading import read_copy
from diplotext.formats.format import Format
from diplotext.formats.labelled import read_labelled
from diplotext.formats.national import decode_copy
from diplotext.formats.writing.furniture import (
    first_of_story,
    missing_byline,
    missing_dateline,
)
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.paragraph import ParagraphRole


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read plain copy; the article's text is the copy as it was given.

    Args:
        source: The bytes of the copy.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> article = parse("Riga signe\n\nRIGA (AFP) - Les trois pays ont signé.".encode())
        >>> article.headline, article.agency
        ('Riga signe', 'AFP')

    .. versionadded:: 0.1.0
    """
    decoded = decode_copy(source)
    kind = kind_of(source, decoded.text)
    if kind is not None:
        message = f"found {kind}, expected the text of a story; left out"
        return Article(
            "", format=PLAIN.name, diagnostics=(Diagnostic("not-text", message),)
        )
    article = read_labelled(decoded.text, language)
    if article is None:
        known = language if language is not None else detect(decoded.text)
        article = read_copy(decoded.text, known)
    noticed = (*decoded.diagnostics, *article.diagnostics, *_noticed(article))
    return attrs.evolve(article, format=PLAIN.name, diagnostics=noticed)


def serialize(article: Article) -> bytes:
    r"""
    Write an article as wire copy in UTF-8: its text, which copy that was read has whole.

    Paragraphs that are not for publication are left out. Authors and a dateline that stand
    nowhere in the text, as in articles of other formats, are put where the wires have them.

    Example:
        >>> serialize(Article("Riga signe"))
        b'Riga signe'
        >>> signed = Article("Riga signs.", byline=("Ann Orlin",), language="en")
        >>> serialize(signed)
        b'By Ann Orlin\n\nRiga signs.'

    .. versionadded:: 0.1.0
    """
    content = "".join(_public(article)).encode("utf-8", "replace")
    begins_with_mark = content.startswith(codecs.BOM_UTF8)
    return codecs.BOM_UTF8 + content if begins_with_mark else content


def _public(article: Article) -> Iterator[str]:
    """Give the text without what is not for publication, and with what is missing in it."""
    start = 0
    for place, words, end in _edits(article):
        yield article.text[start:place]
        yield words
        start = max(start, end)
    yield article.text[start:]


def _edits(article: Article) -> list[tuple[int, str, int]]:
    """Give what is to be put into the text, in order: where, which words, and up to where for others."""
    found = [
        (paragraph.span.start, "", paragraph.span.end)
        for paragraph in article.paragraphs
        if paragraph.role is ParagraphRole.NONPUBLIC
    ]
    byline, filed = missing_byline(article), missing_dateline(article)
    if byline is not None:
        place = _below_headline(article)
        words = f"\n\n{byline}" if place else f"{byline}\n\n"
        found.append((place, words, place))
    story = first_of_story(article)
    if filed is not None and story is not None:
        found.append((story.span.start, f"{filed} ", story.span.start))
    return sorted(found)


def _below_headline(article: Article) -> int:
    """Give where a byline belongs: behind the headline, or else at the beginning."""
    ends = (p.span.end for p in article.paragraphs if p.role is ParagraphRole.HEADLINE)
    return next(ends, 0)


def _noticed(article: Article) -> Iterator[Diagnostic]:
    """Give what is odd in the copy, apart from its encoding."""
    if not article.paragraphs:
        yield Diagnostic("empty", "found no words, expected a story")
    elif article.language is None:
        message = "found no language with a pack, read by the form of the copy alone"
        yield Diagnostic("language-unknown", message, severity=Severity.INFO)
    dateline = article.dateline
    if dateline is not None and dateline.span is not None and dateline.date is None:
        words = article[dateline.span]
        if _YEAR.search(words) is not None:
            message = f"found no day in {words!r}, date left out"
            yield Diagnostic("bad-date", message, dateline.span)


def _accept_all(_source: bytes) -> bool:
    return True


PLAIN = Format("plain", _accept_all, parse, serialize)
"""Plain copy: accepts any bytes, so it is asked last."""

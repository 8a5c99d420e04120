"""
Pages of the web, and pieces of HTML that are a document of their own.

HTML Living Standard: `article` or `main` holds the story (4.3.2, 4.4.14); `nav`, `footer` and
forms are no part of it.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats._xml import Element, parse_html, root_name
from diplotext.formats.copy.blocks import Block
from diplotext.formats.format import Format
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.charset import characters
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.moments import Clock
from diplotext.model.article import Article
from diplotext.model.label import Label


NAME = "html"
_TAGS = frozenset(
    [
        "html",
        "head",
        "body",
        "p",
        "div",
        "span",
        "h1",
        "h2",
        "h3",
        "table",
        "ul",
        "ol",
        "blockquote",
        "section",
        "center",
    ]
)
_BEGIN = re.compile(rb"[\xef\xbb\xbf\s]*<!DOCTYPE\s+html\b", re.IGNORECASE)
_END = re.compile(rb">\s*\Z")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HTML = re.compile(r"<html\b[^<>]*?\blang\s*=\s*[\"']?([A-Za-z-]+)", re.IGNORECASE)
_LANGUAGES = ("content-language", "language", "dc.language", "og:locale")
_NO_STORY = ("title", "nav", "footer", "form", "noscript")
_NAMING = ("name", "property", "itemprop", "http-equiv")
_AUTHORS = ("author", "article:author", "dc.creator")
_TIMES = ("article:modified_time", "article:published_time", "date", "dc.date")
_KEYWORDS = ("keywords", "news_keywords")


def _sniff(source: bytes) -> bool:
    """Tell a page by its declaration or its root, and a piece of HTML by its first tag and its closing ones."""
    if _BEGIN.match(source) is not None:
        return True
    name = (root_name(source) or "").lower()
    is_closed = _END.search(source[-64:]) is not None or source.count(b"</") > 1
    return name == NAME or (name in _TAGS and is_closed)


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read a page: its heading is the headline, its article or main part the story.

    Example:
        >>> page = b"<html><title>Press</title><body><nav>Home</nav><h1>Riga signs</h1><p>Oslo too."
        >>> article = parse(page, "en")
        >>> article.text, article.properties[-1].text
        ('Riga signs\n\nOslo too.', 'Home')

    .. versionadded:: 0.1.0
    """
    decoded = characters(source)
    text = decoded.content.decode("utf-8", "replace")
    root = parse_html(text)
    places = Places(root, "/body")
    story = _story(root)
    told = _told(root)
    known = language or _language(text, root)
    headline = _headline(root, story, places)
    body = blocks(story, places, without=_NO_STORY)
    article = tell(Head(headline, told.get("author", ()), language=known), body)
    return attrs.evolve(
        article,
        format=NAME,
        version_created=_time(told.get("time", ())),
        keywords=tuple(_listed(told.get("keywords", ()))) or article.keywords,
        item_class="text",
        properties=tuple(_rest(root, story)),
        diagnostics=(*decoded.diagnostics, *_noticed(article)),
    )


def _language(text: str, root: Element) -> str | None:
    """Give the language that the page names: its tag, or else its metadata."""
    tag = _HTML.search(_COMMENT.sub("", text))
    if tag is not None:
        return language_tag(tag[1])
    told = (words for name, words in _meta(root) if name.lower() in _LANGUAGES)
    return next(filter(None, map(language_tag, told)), None)


def _story(root: Element) -> Element:
    """Give the part of the page that is the story: its only article, else its main part, else all."""
    for name in ("article", "main"):
        found = [each for each in root.iter() if local(each) == name]
        if len(found) == 1:
            return found[0]
    return root


def _told(root: Element) -> Mapping[str, Sequence[str]]:
    """Give what the head of the page says of authors, time and keywords."""
    found: dict[str, list[str]] = {}
    for name, words in _meta(root):
        for field, names in (
            ("author", _AUTHORS),
            ("time", _TIMES),
            ("keywords", _KEYWORDS),
        ):
            if name.lower() in names:
                found.setdefault(field, []).append(words)
    return found


def _meta(root: Element) -> Iterator[tuple[str, str]]:
    """Give the metadata of the page that have a name and say anything."""
    for each in root.iter("meta"):
        name = next(filter(None, map(each.get, _NAMING)), None)
        words = " ".join((each.get("content") or "").split())
        if name and words:
            yield name, words


def _headline(root: Element, story: Element, places: Places) -> Block | None:
    """Give the only heading of the first level, or else the title of the page."""
    for holder in (story, root):
        headings = [each for each in holder.iter("h1") if all_text(each)]
        if len(headings) == 1:
            return headline_block(all_text(headings[0]), headings[0], places)
    title = next((each for each in root.iter("title") if all_text(each)), None)
    if title is None:
        return None
    return headline_block(all_text(title), title, places)


def _time(written: Sequence[str]) -> dt.datetime | None:
    found = (Clock().read(words) for words in written)
    return next((moment.value for moment in found if moment is not None), None)


def _listed(written: Sequence[str]) -> Iterator[str]:
    for words in written:
        yield from filter(None, map(str.strip, words.split(",")))


def _rest(root: Element, story: Element) -> Iterator[Label]:
    """Keep what the page says beside the story."""
    for name, words in _meta(root):
        yield Label(words, f"meta/{name}")
    for above in story.iterancestors():
        loose = " ".join([above.text or "", *(child.tail or "" for child in above)])
        if loose.strip():
            yield Label(" ".join(loose.split()), local(above))
    for element in _outside(root, story):
        words = all_text(element)
        if words and local(element) not in {"script", "style"}:
            yield Label(words, local(element))


def _outside(root: Element, story: Element) -> Iterator[Element]:
    """Give the elements beside the story, and those in it that are no part of it."""
    above = {story, *story.iterancestors()}
    for element in root.iter():
        parent = element.getparent()
        is_beside = parent in above and element not in above and parent is not story
        if is_beside or (element is not story and local(element) in _NO_STORY):
            yield element


def _noticed(article: Article) -> Iterator[Diagnostic]:
    if not article.paragraphs:
        yield Diagnostic("no-text", "found no words of a story", severity=Severity.INFO)


HTML = Format(NAME, _sniff, parse)
"""Pages of the web."""

"""Markdown: headings, front matter, tables and paragraphs; the text stays as it was written."""

import re
from collections.abc import Iterator, Sequence

from diplotext.formats.copy.layout import LineNumbers, lines
from diplotext.formats.encoding import decode
from diplotext.formats.format import Format
from diplotext.formats.front_matter import FrontMatter, front_matter
from diplotext.formats.plain import serialize
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.dateline import Dateline
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.span import Span


_HEADING = re.compile(r"#{1,6}(?=[^#]|$)")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_RULE = re.compile(r"(?:\* ?){3,}$|(?:- ?){3,}$|(?:_ ?){3,}$")
_TAG = re.compile(r"<(?:meta|link|!--|!DOCTYPE)", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]")
_ESCAPED_ITEM = re.compile(rb"^\d{1,3}\\[.)] ", re.MULTILINE)
_ATX = re.compile(rb"^(?:#{1,6} +\S|#{2,6}[^\s#])", re.MULTILINE)
_FILED = re.compile(
    rb"^[^\r\n()]{0,80}\([A-Za-z][\w /.-]{1,24}\) ?(?:-|_|\xe2\x80[\x93\x94]) ",
    re.MULTILINE,
)
"""The dateline of wire copy, whose notes to editors some agencies head with number signs."""
_SAMPLE = 24_000
_FEWEST_ITEMS = 2


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes are Markdown: they have front matter, a heading, or escaped numbers.

    Example:
        >>> sniff(b"# Joint statement\n\nOslo and Lima agree."), sniff(b"Oslo signs.")
        (True, False)
        >>> sniff(b"Oslo signs\n\nOslo (dpa) - Lima has signed.\n\n# Notebook\n")
        False
    """
    head = source[:_SAMPLE].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith((b"{", b"[", b"<?xml")):
        return False
    if front_matter(head.decode("utf-8", "replace")) is not None:
        return True
    is_listed = len(_ESCAPED_ITEM.findall(head)) >= _FEWEST_ITEMS
    heading = _ATX.search(head)
    if heading is None:
        return is_listed
    return is_listed or _FILED.search(head, 0, heading.start()) is None


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read Markdown; the article's text is the source as it was given, with all its marks.

    A heading is a headline or a crosshead, front matter is a header, and a paragraph
    ends at a blank line, a heading or an item of a list.

    Args:
        source: The bytes of the document.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> article = parse(b"# Joint statement\n\nOslo and Lima agree.\n\n## Water\n\nThey meet.")
        >>> article.headline, [p.role.value for p in article.paragraphs]
        ('Joint statement', ['headline', 'body', 'crosshead', 'body'])

    .. versionadded:: 0.1.0
    """
    decoded = decode(source)
    text = decoded.text
    front = front_matter(text) or FrontMatter()
    groups = tuple(_groups(text, front))
    heading = next(
        (_bare(span.of(text)) for span, role in groups if role is _TITLE), None
    )
    known = language if language is not None else front.language or detect(text)
    return Article(
        text,
        tuple(_paragraphs(text, groups)),
        headline=front.values.get("title") or heading or None,
        language=known,
        first_created=front.created,
        dateline=None if front.day is None else Dateline(None, front.day, None),
        format=MARKDOWN.name,
        diagnostics=decoded.diagnostics,
    )


_TITLE = ParagraphRole.HEADLINE
_Group = tuple[Span, ParagraphRole]


def _paragraphs(text: str, groups: Sequence[_Group]) -> Iterator[Paragraph]:
    numbers = LineNumbers.of(text)
    for span, role in groups:
        yield Paragraph(span, role, numbers.line(span.start))


def _bare(words: str) -> str:
    """Give a heading without its marks."""
    return " ".join(words.lstrip("#").strip(" #*_\n=-").replace("**", "").split())


def _groups(text: str, front: FrontMatter) -> Iterator[_Group]:
    """Join lines into paragraphs, each with its role; the first heading is the headline."""
    if front.span is not None:
        yield front.span, ParagraphRole.HEADER
    start = 0 if front.span is None else front.span.end
    is_titled = False
    for span in _joined(text, Span(start, len(text))):
        role = _role(span.of(text))
        if role is ParagraphRole.CROSSHEAD and not is_titled:
            role, is_titled = _TITLE, True
        yield span, role


def _joined(text: str, within: Span) -> Iterator[Span]:
    """Give the paragraphs: lines with nothing blank between, parted at headings and items."""
    open_span: Span | None = None
    for line in lines(text, within):
        words = line.of(text)
        is_apart = open_span is None or text.count("\n", open_span.end, line.start) > 1
        if open_span is not None and _UNDERLINE.match(words) and not is_apart:
            yield open_span.to(line)
            open_span = None
        elif open_span is None or is_apart or _begins(words, open_span.of(text)):
            if open_span is not None:
                yield open_span
            open_span = line
        else:
            open_span = open_span.to(line)
    if open_span is not None:
        yield open_span


def _begins(words: str, before: str) -> bool:
    """Tell whether a line begins a paragraph although none is blank before it."""
    if _HEADING.match(before) or _HEADING.match(words):
        return True
    return _ITEM.match(words) is not None or words.startswith("|") != before.startswith(
        "|"
    )


def _role(words: str) -> ParagraphRole:
    if _TAG.match(words):
        return ParagraphRole.HEADER
    if words.startswith("|"):
        return ParagraphRole.TABLE
    if _RULE.match(words):
        return ParagraphRole.END
    last = words.rpartition("\n")[2].strip()
    is_underlined = "\n" in words and _UNDERLINE.match(last) is not None
    is_bold = words.startswith("**") and words.endswith("**") and words.count("**") == 2  # noqa: PLR2004
    is_heading = _HEADING.match(words) is not None or is_underlined
    if is_heading or (is_bold and len(words) <= _LONGEST_BOLD):
        return ParagraphRole.CROSSHEAD
    return ParagraphRole.BODY


_LONGEST_BOLD = 160

MARKDOWN = Format("markdown", sniff, parse, serialize)
"""Markdown, after CommonMark 0.31 as far as headings, items and front matter go."""

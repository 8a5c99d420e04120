"""What the desk sends along that is not for publication: contacts, notes below a warning."""

import re
from collections.abc import Iterator, Sequence

from diplotext.formats.copy.credits import signing_agency
from diplotext.formats.copy.glance import may_warn
from diplotext.formats.copy.passage import cut_passage
from diplotext.lang.copy import CopyStyle
from diplotext.model.article import Article
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_LONGEST_NOTICE = 200
_SIGNS = frozenset("#*-(_=")
_AROUND_SIGNS = "#*-(_= \t\r\n\f"
_CONTACT = re.compile(r"\(\([^()]{1,600}\)\)\s*\Z")
_WAYS = re.compile(r"@|\d{3}")


def is_contact(words: str) -> bool:
    """
    Tell whether words in double brackets say how the desk is reached.

    Example:
        >>> is_contact("((ann.orlin@example.org; +371 555 0100))")
        True
    """
    return bool(_CONTACT.fullmatch(words)) and bool(_WAYS.search(words))


def is_notice(words: str, style: CopyStyle) -> bool:
    """
    Tell whether a line says that what stands below it is not for publication.

    Example:
        >>> from diplotext.lang.pack import load
        >>> words = "The following information is not intended for publication"
        >>> is_notice(words, load("en").copy)
        True
    """
    if len(words) > _LONGEST_NOTICE or not may_warn(words.lstrip(_AROUND_SIGNS), style):
        return False
    keys = cut_passage(words, Span(0, len(words)), style).keys
    first = next((i for i, key in enumerate(keys) if key not in _SIGNS), len(keys))
    return style.nonpublic.opening(keys[first:]) is not None


def contact_start(words: str) -> int:
    """
    Give where a contact in double brackets begins behind the words, or the end of the words.

    Example:
        >>> contact_start("(Reporting by Ann Orlin) ((ann@example.org))")
        25
    """
    if "))" not in words[-_LONGEST_CONTACT:]:
        return len(words)
    opening = words.rfind("((", max(0, len(words) - _LONGEST_CONTACT))
    if opening < 0 or not is_contact(words[opening:]):
        return len(words)
    return opening


_LONGEST_CONTACT = 640


def part_nonpublic(
    paragraphs: Sequence[str], style: CopyStyle
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    Part what is not for publication from the paragraphs of a story.

    Args:
        paragraphs: The paragraphs.
        style: The words of the language.

    Returns:
        For each paragraph, the words that are public and those that are not; either
        may be blank.

    Example:
        >>> from diplotext.lang.pack import load
        >>> notice = "The following is not for publication"
        >>> part_nonpublic(["Riga signs.", notice, "ann@example.org"], load("en").copy)[0]
        ('Riga signs.', '', '')
    """
    below = _below_notice(paragraphs, style)
    if not below and not any("))" in words for words in paragraphs):
        return tuple(words.rstrip() for words in paragraphs), ("",) * len(paragraphs)
    public: list[str] = []
    apart: list[str] = []
    for index, words in enumerate(paragraphs):
        cut = 0 if index in below else contact_start(words)
        public.append(words[:cut].rstrip())
        apart.append(words[cut:].strip())
    return tuple(public), tuple(apart)


def _below_notice(paragraphs: Sequence[str], style: CopyStyle) -> range:
    """Give the indexes of a notice and of what stands below it, down to the signature."""
    first = next(
        (i for i, words in enumerate(paragraphs) if i and is_notice(words, style)), None
    )
    if first is None:
        return range(0)
    stop = len(paragraphs)
    while stop > first + 1 and _is_signature(paragraphs[stop - 1], style):
        stop -= 1
    return range(first, stop)


def _is_signature(words: str, style: CopyStyle) -> bool:
    if len(words) > _LONGEST_NOTICE:
        return False
    passage = cut_passage(words, Span(0, len(words)), style)
    return not len(passage) or signing_agency(passage, style) is not None


def nonpublic_paragraphs(article: Article, style: CopyStyle) -> frozenset[int]:
    """
    Give the indexes of the paragraphs of plain copy that are not for publication.

    Args:
        article: The article as read, with its text as it was given.
        style: The words of the language.
    """
    return frozenset(_apart(article, style))


def _apart(article: Article, style: CopyStyle) -> Iterator[int]:
    words = [article[paragraph.span] for paragraph in article.paragraphs]
    yield from _below_notice(words, style)
    for index, paragraph in enumerate(article.paragraphs):
        if paragraph.role is ParagraphRole.CREDITS and is_contact(words[index]):
            yield index

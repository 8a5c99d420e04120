"""What a JSON item says that no field is for: every other value, by its path."""

import datetime as dt
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import cast

import attrs

from diplotext.formats.codes import codes
from diplotext.formats.moments import Clock
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label


_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
_WORD = re.compile(r"\w+")
_ROLES = re.compile(r"(?i:headlines)/\d+/role\Z")
"""Roles by which the headlines are told apart, and which they have then."""
_BODIES = (
    "body",
    "bodies",
    "fragment",
    "content_html",
    "article_html",
    "$schema",
    "standard",
)
"""
How members begin that are forms of the story, of which the one that is read stands in
`renditions`, and those that say which standard an item follows.
"""


def with_rest(article: Article, item: object) -> Article:
    """
    Put onto an article what its item says and no field is for, as properties.

    Values that the article has in any field or in its text are left out; what a name keeps
    from publication is held apart.

    Args:
        article: The article as it was read.
        item: The JSON object of its item.

    Example:
        >>> item = {"uri": "urn:atb:1", "headline": "Riga", "extra": {"desk": "ports", "pages": [3, 4]}}
        >>> article = with_rest(Article("Riga", headline="Riga", guid="urn:atb:1"), item)
        >>> [(label.role, label.text) for label in article.properties]
        [('extra/desk', 'ports'), ('extra/pages', '3 4')]
    """
    told = values_of(article) | {article[p.span] for p in article.paragraphs}
    text = frozenset(pair for each in told for pair in _pairs(each))
    times = _times(article)
    rest = dict.fromkeys(
        label
        for label in _of(item, "")
        if not (
            label.text in told
            or _ROLES.match(label.role or "")
            or _is_in(label.text, text)
            or _is_one(label, times)
        )
    )
    return _held_apart(
        attrs.evolve(article, properties=(*article.properties, *rest)), item
    )


def _held_apart(article: Article, item: object) -> Article:
    """Hold apart what the name of a member keeps from publication, unless it is already."""
    held = {w for label in article.nonpublic for w in _WORD.findall(label.text)}
    secret = (label for label in _of(item, "", is_private=True))
    new = (label for label in secret if not held.issuperset(_words(label.text)))
    return attrs.evolve(article, nonpublic=(*article.nonpublic, *new))


def _words(text: str) -> list[str]:
    return _WORD.findall(html.unescape(_TAG.sub(" ", text)))


def _times(article: Article) -> frozenset[dt.datetime | None]:
    until = None if article.embargo is None else article.embargo.until
    created = (article.first_created, article.version_created)
    return frozenset((*created, article.expires, until))


def _is_one(label: Label, times: frozenset[dt.datetime | None]) -> bool:
    """Tell whether a member of the item is a time that the article has."""
    if "/" in (label.role or ""):
        return False
    read = Clock().read(label.text)
    return read is not None and read.value in times


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    """Give the words that follow each other, mark-up left out."""
    return pairwise(html.unescape(_TAG.sub(" ", words)).split())


def _is_in(words: str, told: frozenset[tuple[str, str]]) -> bool:
    """
    Tell whether words are told already: all of them follow each other in what is told.

    Looking for the words themselves would cost the square of the length of an item.
    """
    pairs = list(_pairs(words))
    return bool(pairs) and told.issuperset(pairs)


def _squeezed(words: str) -> str:
    return " ".join(words.split())


def _of(value: object, path: str, *, is_private: bool = False) -> Iterator[Label]:
    """
    Give the values of an item.

    Args:
        value: The item, or a part of it.
        path: Where that stands.
        is_private: Whether only what a name keeps from publication is asked for; else only
            what none does.
    """
    if isinstance(value, dict):
        for name, each in cast("Mapping[str, object]", value).items():
            below = f"{path}/{name}" if path else name
            is_secret = codes().is_private(name)
            if is_secret and is_private:
                yield from _of(each, below)
            elif not is_secret and (path or not _is_body(name)):
                yield from _of(each, below, is_private=is_private)
    elif isinstance(value, list):
        values = cast("Sequence[object]", value)
        yield from _of_list(values, path, is_private=is_private)
    elif value is not None and not is_private:
        words = _squeezed(_said(value))
        if words:
            yield Label(words, path or None)


def _of_list(
    values: Sequence[object], path: str, *, is_private: bool
) -> Iterator[Label]:
    """Give the values of a list: numbers together, such as a position; all else one by one."""
    if values and all(isinstance(each, (int, float)) for each in values):
        yield from _of(" ".join(map(_said, values)), path, is_private=is_private)
        return
    for index, each in enumerate(values):
        is_group = isinstance(each, (dict, list))
        below = f"{path}/{index}" if is_group else path
        yield from _of(each, below, is_private=is_private)


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_body(name: str) -> bool:
    """Tell whether a member of an item is a form of the story."""
    return name.casefold().startswith(_BODIES)

"""All that is in a folder, an archive or a file of many documents, read as a stream."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from diplotext.errors import Diagnostic, ReadError
from diplotext.formats.documents import Part, documents
from diplotext.formats.members import Member, members
from diplotext.model.article import Article


ReadMany = Callable[[Part], Iterator[Article]]
"""Reads all items of one document."""


def scan_with(
    path: str | os.PathLike[str],
    read: ReadMany,
    report: Callable[[Diagnostic], object] | None,
) -> Iterator[Article]:
    """
    Read all documents below a path with a reader of documents.

    Args:
        path: A folder, an archive or a file.
        read: Reads one document.
        report: Called with what keeps a file from being read; without it, that is raised.
    """
    for member in members(Path(path)):
        if isinstance(member, Member):
            yield from _articles(member, read, report)
        elif report is None:
            raise member
        else:
            report(member.diagnostic)


def _articles(
    member: Member,
    read: ReadMany,
    report: Callable[[Diagnostic], object] | None,
) -> Iterator[Article]:
    try:
        for part in documents(member.file):
            for article in read(part):
                yield _placed(article, part)
    except ReadError as error:
        if report is None:
            raise
        told = error.diagnostic
        report(attrs.evolve(told, message=f"{member.name}: {told.message}"))


def _placed(article: Article, part: Part) -> Article:
    """Count the places of an article from the beginning of its file."""
    if not part.offset:
        return article
    paragraphs = tuple(
        attrs.evolve(
            paragraph,
            source_offset=_added(paragraph.source_offset, part.offset),
            source_line=_added(paragraph.source_line, part.line),
        )
        for paragraph in article.paragraphs
    )
    return attrs.evolve(article, paragraphs=paragraphs)


def _added(place: int | None, origin: int) -> int | None:
    return None if place is None else place + origin

"""Bytes come in, articles go out: one, all of a document, or all of a folder."""

import os
from collections.abc import Callable, Iterator, Sequence

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats.builtin import BUILTIN, detect, named
from diplotext.formats.copy.dateline_day import with_day
from diplotext.formats.copy.embargo import with_embargo
from diplotext.formats.documents import Part
from diplotext.formats.format import HEAD, Format
from diplotext.formats.scan import scan_with
from diplotext.formats.source import Source, content_of, opened
from diplotext.lang.elsewhere import language_elsewhere
from diplotext.model.article import Article


def read(
    source: Source,
    *,
    language: str | None = None,
    format: str | None = None,  # noqa: A002 - the word a caller looks for
    report: Callable[[Diagnostic], object] | None = None,
    formats: Sequence[Format] = BUILTIN,
) -> Article:
    r"""
    Read one document.

    Args:
        source: The document: its bytes; a `str`, which is the copy itself and no file name;
            a path such as `pathlib.Path`, which is opened; or a binary file.
        language: BCP 47 tag of its language; made out from the words when left out.
        format: Name of its format; made out from the bytes when left out.
        report: Called with everything odd in the document. Without it, reading is strict
            and the first error is raised; with it, the best reading is returned.
        formats: The formats to ask, in order.

    Returns:
        The article, with everything odd among its diagnostics as well.

    Raises:
        ReadError: If the source cannot be opened, or strict reading met an error.
        UnknownFormatError: If there is no such format, or none accepts the bytes.
        ModelError: If `language` is no BCP 47 tag.

    Example:
        >>> article = read("Riga signs\n\nRIGA, May 3 (Reuters) - Oslo is to sign on Friday.")
        >>> article.headline, article.dateline.place, article.agency
        ('Riga signs', 'RIGA', 'Reuters')

    .. versionadded:: 0.1.0
    """
    content = content_of(source)
    chosen = detect(content, formats) if format is None else named(format, formats)
    return _judged(chosen.parse(content, language), report)


def read_many(
    source: Source,
    *,
    language: str | None = None,
    format: str | None = None,  # noqa: A002 - the word a caller looks for
    report: Callable[[Diagnostic], object] | None = None,
    formats: Sequence[Format] = BUILTIN,
) -> Iterator[Article]:
    r"""
    Read all items of a document, one after the other, without holding all in memory.

    A document of a format that can hold only one item gives that one, as `read` does.
    The source is opened when the first article is asked for.

    Args:
        source: The document, as for `read`.
        language: BCP 47 tag of its language; made out from the words when left out.
        format: Name of its format; made out from its first 64 KB when left out.
        report: As for `read`.
        formats: The formats to ask, in order.

    Yields:
        The articles, in the order of the document.

    Raises:
        ReadError: If the source cannot be opened, or strict reading met an error.
        UnknownFormatError: If there is no such format, or none accepts the bytes.
        ModelError: If `language` is no BCP 47 tag.

    Example:
        >>> [article.text for article in read_many("Riga signs.", language="en")]
        ['Riga signs.']

    .. versionadded:: 0.1.0
    """
    with opened(source) as file:
        head = file.peek(HEAD)[:HEAD]
        chosen = detect(head, formats) if format is None else named(format, formats)
        if chosen.parse_many is None:
            yield _judged(chosen.parse(file.read(), language), report)
            return
        for article in chosen.parse_many(file, language):
            yield _judged(article, report)


def scan(
    path: str | os.PathLike[str],
    *,
    language: str | None = None,
    report: Callable[[Diagnostic], object] | None = None,
    formats: Sequence[Format] = BUILTIN,
) -> Iterator[Article]:
    r"""
    Read everything in a folder, an archive or a file of many documents, as a stream.

    Folders are gone through in the order of names; tar and zip archives, and what gzip,
    bzip2 or xz packed, are opened, also within each other. In a file, documents of XML and
    messages of wires may stand one behind the other. However large the files, only
    one item at a time is held, as far as the format allows.

    Args:
        path: A folder, an archive or a file.
        language: BCP 47 tag of the language of all; made out from the words when left out.
        report: As for `read`; with it, a file that cannot be read is told and passed over.
        formats: The formats to ask, in order.

    Yields:
        The articles, in order.

    Raises:
        ReadError: If a file cannot be read, or strict reading met an error.
        UnknownFormatError: If none of the formats accepts a document.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     _ = (Path(folder) / "two.txt").write_bytes(b"ZCZC\nRiga.\nNNNN\nZCZC\nOslo.\nNNNN")
        ...     [article.text for article in scan(folder)]
        ['Riga.', 'Oslo.']

    .. versionadded:: 0.1.0
    """

    def items(part: Part) -> Iterator[Article]:
        return read_many(part.file, language=language, report=report, formats=formats)

    yield from scan_with(path, items, report)


def _judged(article: Article, report: Callable[[Diagnostic], object] | None) -> Article:
    """Report what was noticed, or raise the first error when there is nobody to tell; date the rest."""
    for diagnostic in article.diagnostics:
        if report is not None:
            report(diagnostic)
        elif diagnostic.severity is Severity.ERROR:
            raise ReadError(diagnostic)
    return _named(_dated(article))


def _named(article: Article) -> Article:
    """Name the language of an article by its script or small words, where no pack knows it and nobody said it."""
    if article.language is not None or not article.text:
        return article
    language = language_elsewhere(article.text)
    return article if language is None else attrs.evolve(article, language=language)


def _dated(article: Article) -> Article:
    """Put onto an article the days that its copy gives without a year, by the time of its version."""
    dated = with_day(article)
    is_open = dated.embargo is not None and dated.embargo.until is None
    return with_embargo(dated) if is_open else dated

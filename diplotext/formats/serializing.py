"""Articles go out as bytes of a format, one or several in a document."""

from collections.abc import Iterable, Sequence

from diplotext.errors import ModelError, UnknownFormatError
from diplotext.formats.builtin import BUILTIN, named
from diplotext.formats.format import Format
from diplotext.model.article import Article


def write(
    article: Article,
    format: str,  # noqa: A002 - the word a caller looks for
    *,
    formats: Sequence[Format] = BUILTIN,
) -> bytes:
    """
    Write an article in a format.

    Args:
        article: Any article.
        format: Name of the format.
        formats: The formats there are.

    Raises:
        UnknownFormatError: If there is no such format, or it can only be read.

    Example:
        >>> from diplotext.formats import read
        >>> write(read("Riga signs.", language="en"), "plain")
        b'Riga signs.'

    .. versionadded:: 0.1.0
    """
    chosen = named(format, formats)
    if chosen.serialize is None:
        able = ", ".join(each.name for each in formats if each.serialize is not None)
        message = f"found format {format!r}, expected one that can be written: {able}"
        raise UnknownFormatError(message)
    return chosen.serialize(article)


def write_many(
    articles: Iterable[Article],
    format: str,  # noqa: A002 - the word a caller looks for
    *,
    formats: Sequence[Format] = BUILTIN,
) -> bytes:
    """
    Write several articles as one document: a message of NewsML-G2, a list of ninjs, a wire.

    Args:
        articles: One article or more.
        format: Name of the format.
        formats: The formats there are.

    Raises:
        UnknownFormatError: If there is no such format, or it has no document for several.
        ModelError: If there is no article.

    Example:
        >>> from diplotext.formats import read, read_many
        >>> feed = [read("Riga signs.", language="en"), read("Oslo waits.", language="en")]
        >>> len(list(read_many(write_many(feed, "newsmlg2"))))
        2

    .. versionadded:: 0.1.0
    """
    chosen = named(format, formats)
    if chosen.serialize_many is None:
        message = f"found format {format!r}, expected one for several articles"
        raise UnknownFormatError(message)
    kept = list(articles)
    if not kept:
        message = "found no article, expected at least one"
        raise ModelError(message)
    return chosen.serialize_many(kept)

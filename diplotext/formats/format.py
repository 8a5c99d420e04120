"""A format: how its bytes are recognized, read and written."""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import attrs

from diplotext.model.article import Article


HEAD = 65_536
"""How many bytes of the beginning tell the format of a document read item by item."""


@attrs.frozen
class Format:
    """
    A wire format, as a value that any caller can make and pass on.

    Attributes:
        name: Name by which the format is asked for.
        sniff: Tells from the bytes whether a document is of this format; it is given all of
            them, or the first `HEAD` of a document that is read item by item.
        parse: Reads a document, given its language when the caller knows it. It gives the best
            reading there is, with everything odd among the article's diagnostics.
        serialize: Writes an article; None when the format can only be read.
        parse_many: Reads, one after the other, all items of a document that may hold several,
            from a binary file that need not be seekable; None when a document of this
            format is always one item.
        serialize_many: Writes several articles as one document; None when the format has no
            document for several.

    Example:
        >>> shout = Format(
        ...     "shout",
        ...     sniff=bytes.isupper,
        ...     parse=lambda source, language: Article(source.decode(), language=language),
        ... )
        >>> shout.sniff(b"RIGA SIGNS"), shout.parse(b"RIGA SIGNS", "en").text
        (True, 'RIGA SIGNS')

    .. versionadded:: 0.1.0
    """

    name: str
    sniff: Callable[[bytes], bool]
    parse: Callable[[bytes, str | None], Article]
    serialize: Callable[[Article], bytes] | None = None
    parse_many: Callable[[BinaryIO, str | None], Iterator[Article]] | None = None
    serialize_many: Callable[[Iterable[Article]], bytes] | None = None

"""The formats that come with diplotext, and the choice of one by its bytes or by its name."""

from collections.abc import Sequence

from diplotext.errors import UnknownFormatError
from diplotext.formats.anpa1312 import ANPA1312
from diplotext.formats.exports.factiva import FACTIVA
from diplotext.formats.exports.nexis import NEXIS
from diplotext.formats.feed import FEED
from diplotext.formats.format import Format
from diplotext.formats.instrument import INSTRUMENT
from diplotext.formats.iptc7901 import IPTC7901
from diplotext.formats.mail import EMAIL
from diplotext.formats.markdown import MARKDOWN
from diplotext.formats.newsml1 import NEWSML1
from diplotext.formats.newsmlg2 import NEWSML_G2
from diplotext.formats.ninjs import AP_MEDIA, BELGA, DIGITALWIRES, NINJS
from diplotext.formats.nitf import NITF
from diplotext.formats.page import HTML
from diplotext.formats.plain import PLAIN
from diplotext.formats.rtf import RTF
from diplotext.formats.sgml import SGML
from diplotext.formats.tagged import TAGGED
from diplotext.formats.xml import XML


BUILTIN: tuple[Format, ...] = (
    NEWSML1,
    NEWSML_G2,
    NITF,
    FEED,
    SGML,
    IPTC7901,
    ANPA1312,
    TAGGED,
    RTF,
    FACTIVA,
    NEXIS,
    HTML,
    XML,
    DIGITALWIRES,
    AP_MEDIA,
    BELGA,
    NINJS,
    EMAIL,
    MARKDOWN,
    INSTRUMENT,
    PLAIN,
)
"""The formats that come with diplotext, in the order in which they are asked."""


def detect(source: bytes, formats: Sequence[Format] = BUILTIN) -> Format:
    """
    Tell the format of a document from its bytes.

    Args:
        source: The document.
        formats: The formats to ask, in order.

    Raises:
        UnknownFormatError: If none of them accepts the bytes.

    Example:
        >>> detect(b"RIGA (AFP) - Oslo signs.").name
        'plain'

    .. versionadded:: 0.1.0
    """
    for candidate in formats:
        if candidate.sniff(source):
            return candidate
    names = _names(formats)
    message = f"found bytes of no known format, expected one of {names}"
    raise UnknownFormatError(message)


def named(name: str, formats: Sequence[Format]) -> Format:
    """
    Give the format of a name.

    Raises:
        UnknownFormatError: If there is none.
    """
    for candidate in formats:
        if candidate.name == name:
            return candidate
    message = f"found format {name!r}, expected one of {_names(formats)}"
    raise UnknownFormatError(message)


def _names(formats: Sequence[Format]) -> str:
    return ", ".join(candidate.name for candidate in formats) or "no formats"

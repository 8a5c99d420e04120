"""Characters and addresses that a format cannot hold, made such that it can."""

import re
from urllib.parse import quote


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
_CHARACTER = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})"
_AUTHORITY = r"//(?:[A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?"
_URI = re.compile(
    rf"{_SCHEME}(?:{_AUTHORITY}(?=[/?#]|\Z)|(?!//)){_CHARACTER}*"
    rf"(?:\?(?:{_CHARACTER}|\?)*)?(?:#(?:{_CHARACTER}|\?)*)?\Z"
)
_OWN = "urn:diplotext:"
_REPLACEMENT = "\ufffd"


def xml_text(text: str) -> str:
    r"""
    Put the replacement character for each character that XML 1.0 cannot hold.

    Example:
        >>> xml_text("Riga\x07 signs") == "Riga\ufffd signs"
        True
    """
    return _NOT_XML.sub(_REPLACEMENT, text)


def unicode_text(text: str) -> str:
    r"""
    Put the replacement character for each half of a surrogate pair, which UTF-8 cannot hold.

    Example:
        >>> unicode_text("Riga\ud800") == "Riga\ufffd"
        True
    """
    return _SURROGATE.sub(_REPLACEMENT, text)


def one_line(text: str) -> str:
    r"""
    Squeeze blanks, so that the text fits on one line.

    Example:
        >>> one_line("Riga\n  signs ")
        'Riga signs'
    """
    return " ".join(text.split())


def is_uri(text: str) -> bool:
    """
    Tell whether a text is an absolute URI (RFC 3986, section 3).

    Example:
        >>> is_uri("urn:newsml:example.org:1"), is_uri("Riga signs")
        (True, False)
    """
    return _URI.match(text) is not None


def to_uri(text: str) -> str:
    """
    Give a text that is a URI as it is, and any other as one that holds it.

    Example:
        >>> to_uri("http://example.org/riga"), to_uri("Riga signs")
        ('http://example.org/riga', 'urn:diplotext:Riga%20signs')
    """
    if is_uri(text):
        return text
    return _OWN + quote(unicode_text(text), safe="")

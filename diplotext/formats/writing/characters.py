"""Characters and addresses that a format cannot hold, made such that it can."""

import re
from urllib.parse import quote


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
_UNRESERVED = r"A-Za-z0-9._~!$&'()*+,;=:@"
_BEYOND = r"\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd"


def _pattern(letters: str) -> re.Pattern[str]:
    """Make the pattern of an address whose names are of these letters (RFC 3986, appendix A)."""
    one = rf"(?:[{letters}/-]|%[0-9A-Fa-f]{{2}})"
    host = (
        rf"//(?:[{letters.replace(':@', '@')}-]|%[0-9A-Fa-f]{{2}})+(?::[0-9]{{1,5}})?"
    )
    return re.compile(
        rf"{_SCHEME}(?:{host}(?=[/?#]|\Z)|(?!//)){one}*"
        rf"(?:\?(?:{one}|\?)*)?(?:#(?:{one}|\?)*)?\Z"
    )


_URI, _IRI = _pattern(_UNRESERVED), _pattern(_UNRESERVED + _BEYOND)
_RESERVED = ":/?#[]@!$&'()*+,;=%"
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


def is_iri(text: str) -> bool:
    """
    Tell whether a text is an absolute address, in letters of any script (RFC 3987).

    Example:
        >>> is_iri("https://example.org/rīga"), is_iri("Riga signs")
        (True, False)
    """
    return _IRI.match(text) is not None


def to_iri(text: str) -> str:
    """
    Give an address as it is, and any other text as an address that holds it.

    Example:
        >>> to_iri("http://example.org/riga"), to_iri("Riga signs")
        ('http://example.org/riga', 'urn:diplotext:Riga%20signs')
    """
    return text if is_iri(text) else _OWN + quote(unicode_text(text), safe="")


def to_uri(text: str) -> str:
    """
    Give a text as an address in ASCII, as RFC 3986 has it.

    Example:
        >>> to_uri("https://example.org/rīga")
        'https://example.org/r%C4%ABga'
    """
    return to_iri(text) if _URI.match(text) else quote(to_iri(text), safe=_RESERVED)

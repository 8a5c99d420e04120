"""
Sets of letters that nothing declares: those of ISO 646, and the code pages of older machines.

In the national sets of ISO 646 brackets and braces are letters. Code page 850 of DOS and Mac
Roman have letters where Windows-1252 has other signs, so that words read as that have marks
or capitals in the middle.
"""

import re

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.encoding import Decoded, decode
from diplotext.lang.detect import detect


_SETS = {
    "de": ("DIN 66003", "@[\\]{|}~", "§ÄÖÜäöüß"),
    "fr": ("NF Z 62-010", "#@[\\]{|}~", "£à°ç§éùè¨"),
    "es": ("ISO-IR 17", "#@[\\]{|}~", "£§¡Ñ¿°ñç~"),
}
"""By language: the name of the set, and its characters that differ from ASCII (ISO-IR registry)."""

_PAGES = {"cp850": "code page 850", "mac_roman": "Mac Roman"}
_COMMON = frozenset("äöüÄÖÜßéèêëàâáãåçñíîïóôõøúûùýæœÉÈÀÁÇÑÓÍÚ\u2019")
"""Letters beyond ASCII of which the words of western languages are made, and the apostrophe of print."""
_WITHIN = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?=[A-Za-z])")
_PRINTED = str.maketrans("\u2013\u2014\u2018\u2019\u201c\u201d\u2026", "-------")
"""Signs of Windows-1252 that stand between words as well as in none: they tell nothing of a page."""
_FEWEST_SIGNS = 2
_FEWEST, _MOST = 0.5, 0.8
"""Shares of common characters: with fewer a page is the wrong one, with more the right one."""
_WITHIN_WORD = re.compile(r"[A-Za-z][\[\\\]{|}~][A-Za-z]")
_FEWEST_BRACKETS = 3


def decode_wire(source: bytes, declared: str | None = None) -> Decoded:
    r"""
    Decode a wire message, which may be in a national set of ISO 646 or an older code page.

    Args:
        source: The bytes.
        declared: What the envelope declares.

    Example:
        >>> words = b"Die L{nder schlie~en im M{rz f}r die D{nen einen Vertrag }ber H{fen und Z|lle."
        >>> decode_wire(words).text
        'Die Länder schließen im März für die Dänen einen Vertrag über Häfen und Zölle.'
    """
    decoded = decode_copy(source, declared)
    text = decoded.text
    if not text.isascii() or len(_WITHIN_WORD.findall(text)) < _FEWEST_BRACKETS:
        return decoded
    for language, (name, ascii_signs, letters) in _SETS.items():
        meant = text.translate(str.maketrans(ascii_signs, letters))
        if detect(meant) == language:
            message = f"found letters in place of brackets, decoded as {name} (ISO 646)"
            noted = (*decoded.diagnostics, Diagnostic("encoding-national", message))
            return attrs.evolve(
                decoded, text=meant, diagnostics=noted, encoding="cp1252"
            )
    return decoded


def decode_copy(source: bytes, declared: str | None = None) -> Decoded:
    r"""
    Decode copy as the code page in which words are words, where as Windows-1252 they are none.

    Args:
        source: The bytes.
        declared: What the envelope declares.

    Example:
        >>> decode_copy("Die Länder schließen im März einen Vertrag.".encode("mac_roman")).text
        'Die Länder schließen im März einen Vertrag.'
    """
    decoded = decode(source, declared)
    if decoded.encoding != "cp1252":
        return decoded
    told = decoded.text.translate(_PRINTED)
    is_used = len(_WITHIN.findall(told)) >= _FEWEST_SIGNS
    if not is_used or _share(told) > _FEWEST:
        return decoded
    readings = {page: source.decode(page).translate(_PRINTED) for page in _PAGES}
    shares = {page: _share(words) for page, words in readings.items()}
    page = max(shares, key=lambda page: shares[page])
    if shares[page] < _MOST:
        return decoded
    message = f"found bytes that are no UTF-8, decoded as {_PAGES[page]}"
    noted = (Diagnostic("encoding-guessed", message),)
    return Decoded(source.decode(page), noted, encoding=page)


def _share(text: str) -> float:
    """Give how many of the characters beyond ASCII that stand within words are common letters, and capitals only among such."""
    beyond = list(_WITHIN.finditer(text))
    fit = (
        sign[0] in _COMMON
        and not (sign[0].isupper() and text[sign.start() - 1].islower())
        for sign in beyond
    )
    return sum(fit) / len(beyond) if beyond else 1.0

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
_COMMON = frozenset("äöüÄÖÜßéèêëàâáãåçñíîïóôõøúûùýæœÉÈÀÁÇÑÓÍÚ")
"""Letters beyond ASCII of which the words of western languages are made."""
_WITHIN = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?=[A-Za-z])")
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
    decoded = _of_page(source, decode(source, declared))
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


def _of_page(source: bytes, decoded: Decoded) -> Decoded:
    """Decode as the code page in which words are words, where as Windows-1252 they are none."""
    if decoded.encoding != "cp1252":
        return decoded
    is_used = len(_WITHIN.findall(decoded.text)) >= _FEWEST_SIGNS
    if not is_used or _share(decoded.text) > _FEWEST:
        return decoded
    shares = {page: _share(source.decode(page)) for page in _PAGES}
    page = max(shares, key=lambda page: shares[page])
    if shares[page] < _MOST:
        return decoded
    message = f"found bytes that are no UTF-8, decoded as {_PAGES[page]}"
    noted = (Diagnostic("encoding-guessed", message),)
    return Decoded(source.decode(page), noted, encoding=page)


def _share(text: str) -> float:
    """Give how many of the characters beyond ASCII that stand within words are common letters."""
    beyond = _WITHIN.findall(text)
    return sum(sign in _COMMON for sign in beyond) / max(1, len(beyond))

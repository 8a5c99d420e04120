"""The national sets of ISO 646: seven bits in which brackets and braces are letters."""

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

_WITHIN_WORD = re.compile(r"[A-Za-z][\[\\\]{|}~][A-Za-z]")
_FEWEST = 3


def decode_wire(source: bytes, declared: str | None = None) -> Decoded:
    r"""
    Decode a wire message, which may be in a national set of ISO 646.

    Args:
        source: The bytes.
        declared: What the envelope declares.

    Example:
        >>> words = b"Die L{nder schlie~en im M{rz f}r die D{nen einen Vertrag }ber H{fen und Z|lle."
        >>> decode_wire(words).text
        'Die Länder schließen im März für die Dänen einen Vertrag über Häfen und Zölle.'
    """
    decoded = decode(source, declared)
    text = decoded.text
    if not text.isascii() or len(_WITHIN_WORD.findall(text)) < _FEWEST:
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

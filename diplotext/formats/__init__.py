"""
Wire formats: bytes come in, an `Article` goes out, and back.

A format is a value. `BUILTIN` are those that come with diplotext, in the order in which
they are asked; a caller adds one by passing `formats=(mine, *BUILTIN)`.
"""

from diplotext.formats._xml import Limits
from diplotext.formats.builtin import BUILTIN, detect
from diplotext.formats.format import Format
from diplotext.formats.reading import read, read_many, scan
from diplotext.formats.serializing import write, write_many
from diplotext.formats.source import Source


__all__ = [
    "BUILTIN",
    "Format",
    "Limits",
    "Source",
    "detect",
    "read",
    "read_many",
    "scan",
    "write",
    "write_many",
]

"""
When two names are one: keys that spellings share, romanization, and authority files.

`same_name` says why two names are one, in Latin letters or in Cyrillic or Greek ones;
`romanize` spells a name with Latin letters by a standard; `Authority` holds names and the
identifiers by which others know who bears them.
"""

from diplotext.names.authority import Authority, Match, Record
from diplotext.names.keys import (
    exact,
    is_full,
    plain,
    same_name,
    sound,
    sound_of_surname,
)
from diplotext.names.romanization import Standard, romanize, written_in
from diplotext.names.script import script_of


__all__ = [
    "Authority",
    "Match",
    "Record",
    "Standard",
    "exact",
    "is_full",
    "plain",
    "romanize",
    "same_name",
    "script_of",
    "sound",
    "sound_of_surname",
    "written_in",
]

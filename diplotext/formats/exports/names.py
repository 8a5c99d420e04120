"""What archives call by name where formats of the wires have codes or fields: languages, agencies, authors."""

import re
from collections.abc import Mapping
from functools import cache
from typing import cast

from babel import Locale

from diplotext.formats.copy.byline import read_byline
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.passage import agency_in, cut_passage
from diplotext.lang.bare import bare
from diplotext.lang.pack import available
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST_CODE = 3
_WORD = re.compile(r"[^\W\d_]+")


def language_named(words: str) -> str | None:
    """
    Give the code of a language by its name in any of the languages that have a pack (CLDR).

    Example:
        >>> language_named("GERMAN; DEUTSCH"), language_named("Inglés"), language_named("Anglais")
        ('de', 'en', 'en')
        >>> language_named("Martian") is None
        True
    """
    names = _languages()
    found = (names.get(bare(word.casefold())) for word in _WORD.findall(words[:200]))
    return next((code for code in found if code is not None), None)


@cache
def _languages() -> dict[str, str]:
    """Give codes by the names of one word."""
    found: dict[str, str] = {}
    for interface in available():
        names = cast("Mapping[str, str]", Locale.parse(interface).languages)
        for code, name in names.items():
            if len(code) <= _LONGEST_CODE and " " not in name:
                found.setdefault(bare(name.casefold()), code)
    return found


def agency_named(words: str) -> str | None:
    """
    Give the agency that the name of a source is, or names.

    Example:
        >>> agency_named("Agence France Presse -- English"), agency_named("The Riga Courier")
        ('AFP', None)
    """
    style = customs_for(None).style
    return agency_in(cut(words).keys, style)


def is_byline(words: str, language: str | None) -> bool:
    """
    Tell whether a line that no label opens names who wrote the story.

    Example:
        >>> is_byline("Von Anna Orlin", "de"), is_byline("Von Häfen und Zöllen", "de")
        (True, False)
    """
    style = customs_for(language).style
    byline = read_byline(cut_passage(words, Span(0, len(words)), style), style)
    return byline is not None and bool(byline.names)

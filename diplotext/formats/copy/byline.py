"""Who wrote the story: the line under the headline."""

import re
from itertools import takewhile

import attrs

from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.copy.names import entries, is_person, names_in
from diplotext.formats.copy.passage import Passage, agency_in
from diplotext.lang.copy import CopyStyle


_LONGEST = 60
_FEWEST_WORDS, _MOST_WORDS = 2, 4
_LONGEST_TITLE = 6
_ABBREVIATED = 4
_DASHES = frozenset({"-", "\u2013", "\u2014", "--"})

_ADDRESS = re.compile(r"\s*[(<][^()<>@]*@[^()<>]*[)>]\s*\Z")
"""How an author is reached, behind the name."""


@attrs.frozen
class Byline:
    """
    The authors a line names.

    Attributes:
        names: The persons, as written.
        agency: The agency for which they write, when the line says so.
        helpers: Those who helped them, whom a comma and a word such as "con" bring in.
    """

    names: tuple[str, ...]
    agency: str | None
    helpers: tuple[str, ...] = ()


def read_byline(passage: Passage, style: CopyStyle) -> Byline | None:
    """
    Read a line that opens with words such as "par" or "by" and holds nothing but names.

    A dash may stand before it, and titles, places and an agency behind the names.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style, line = load("en").copy, "By Ann Orlin and Jo Tarr in Oslo, dpa"
        >>> read_byline(cut_passage(line, Span(0, len(line)), style), style)
        Byline(names=('Ann Orlin', 'Jo Tarr'), agency='dpa', helpers=())
    """
    address = _ADDRESS.search(passage.text)
    if address is not None:
        stop = sum(start < address.start() for start in passage.words.starts)
        passage = passage.part(0, stop, style)
    if len(passage) > _LONGEST or is_sentence(passage.text):
        return None
    dash = sum(1 for _ in takewhile(_DASHES.__contains__, passage.keys))
    opening = style.byline_openings.opening(passage.keys[dash:])
    if opening is None:
        return None
    listed = range(dash + opening.stop, len(passage))
    agency = agency_in(passage.keys[listed.start :], style)
    helped = _helped(passage, listed, style)
    names = names_in(passage.words, range(listed.start, helped), style)
    helpers = names_in(passage.words, range(helped, listed.stop), style)
    if not names:
        return Byline((), agency) if agency is not None else None
    first = next(entries(passage.words, listed, style))
    if not is_person(passage.words, first, style):
        return None
    short = any(len(name.split()) < _FEWEST_WORDS for name in (*names, *helpers))
    return None if short and agency is None else Byline(names, agency, helpers)


def _helped(passage: Passage, listed: range, style: CopyStyle) -> int:
    """Give where those begin who helped, behind a comma and a word such as "con"; else the end."""
    for index in listed[1:]:
        if passage.keys[index] in style.companions and passage.keys[index - 1] == ",":
            return index
    return listed.stop


def read_bare_byline(passage: Passage, style: CopyStyle) -> Byline | None:
    """
    Read a line of names without any opening words.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style, line = load("fr").copy, "Ann Orlin et Jo Tarr"
        >>> read_bare_byline(cut_passage(line, Span(0, len(line)), style), style).names
        ('Ann Orlin', 'Jo Tarr')
    """
    if len(passage) > _LONGEST or is_sentence(passage.text):
        return None
    listed = range(len(passage))
    for entry in entries(passage.words, listed, style):
        keys = passage.keys[entry.first : entry.stop]
        if style.agencies.whole(keys) is not None:
            continue
        fits = _FEWEST_WORDS <= sum(map(str.isalpha, keys)) <= _MOST_WORDS
        if not (fits and is_person(passage.words, entry, style)):
            return None
    names = names_in(passage.words, listed, style)
    return Byline(names, agency_in(passage.keys, style)) if names else None


def is_title_line(passage: Passage, style: CopyStyle) -> bool:
    """
    Tell whether a line gives the title of the author above it, such as a correspondent's.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style, line = load("en").copy, "Diplomatic Correspondent"
        >>> is_title_line(cut_passage(line, Span(0, len(line)), style), style)
        True
    """
    if len(passage) > _LONGEST_TITLE or ends_sentence(passage.text):
        return False
    is_titled = bool(style.byline_titles.find(passage.keys))
    return is_titled or agency_in(passage.keys, style) is not None


def is_sentence(line: str) -> bool:
    """
    Tell whether a full stop ends the line that is not the dot of an abbreviated name.

    Example:
        >>> is_sentence("Riga is to sign."), is_sentence("By Ann Orlin Jr.")
        (True, False)
    """
    if not ends_sentence(line):
        return False
    last_word = line.rsplit(maxsplit=1)[-1]
    return not (last_word[0].isupper() and len(last_word) <= _ABBREVIATED)

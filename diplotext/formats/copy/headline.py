"""The headline, and the tags and slugs that desks put in front of it."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

import attrs

from diplotext.formats.copy.layout import is_bulleted
from diplotext.formats.copy.passage import Passage, cut_passage, one_line
from diplotext.formats.copy.update import plain_keys, read_lead_line, read_note
from diplotext.lang.copy import GENRE, CopyStyle
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST, _LONGEST_OPEN = 240, 120
_LONGEST_TAG = 32
_FEWEST_SLUG_PARTS, _FEWEST_LETTERS = 2, 4
_UNFINISHED = (",", ";", ":", "-", "\u2014")
_BEHIND_A_STOP = '")\u201d\u00bb\u300d\u300f\uff09 \u00a0\u202f'
_PARTED = re.compile(
    r"([^:]{2,32}?)(?::|\.-|\s(?:[-\u2013\u2014]|\u00a4{1,3}))\s+(?=\S)"
)
"""The tag of an update before a colon, a dash, or the sign that AFP has for one: "URGENT \u00a4 Riga signe"."""
_BRACKETED = re.compile(r"\(([^()]{2,32})\)\s+(?=[^\s(])")
_FRAMED = re.compile(r"(?:\+{2,3}|\*{2,3}) ?([^+*]{2,32}?) ?[+*]{2,3}\s+(?=\S)")
"""A tag between signs: "+++ EIL +++ Riga"."""
_NUMBERED = re.compile(
    r"(\d{1,2}(?:[A-Za-z]{2}|\.) [A-Z]{2,8})\s+(?=[^\W\d_]*[^\W\d_A-Z])"
)
"""A tag behind its number, before words in small letters: "1ST LEAD Riga signs"."""
_COUNTED = re.compile(r"(?<=[A-Z])\d{1,2}$")
"""The count of a tag that is glued to it, as Kyodo has it: "UPDATE1"."""
_REACHED = re.compile(r"\S@\S|\+\d[\d ()/-]{4,}")
"""An address or a telephone number, which no headline has."""
_RAISED = re.compile(r"\s*([+*]){2,4}\s+(?P<words>.*?)(?:\s*\1{2,4})?\s*", re.DOTALL)
"""Marks around a headline that is urgent, as at the ANSA: "++ Riga firma ++"."""
_CONTROLS = re.compile(r"[\x00-\x1b\x7f]")
FLAGS = re.compile(r"\(([^()]{1,80})\)\Z")
"""What stands in brackets at the end of a line: "RIGA-PACT/ (UPDATE 1, PIX)"."""


@attrs.frozen
class Headline:
    """
    A headline without what the desk put in front of it.

    Attributes:
        text: The headline.
        slug: The keywords before it, when there are any.
        keywords: Tags that name a sort of story, as written.
        note: What the first update tag says.
    """

    text: str
    slug: str | None = None
    keywords: tuple[str, ...] = ()
    note: UpdateNote | None = None


def looks_like_headline(words: str) -> bool:
    """
    Tell whether words can be a headline: short, no item of a list, no sentence with a full stop.

    A short line may trail off in three of them.

    Example:
        >>> looks_like_headline("Riga signe, Oslo attend"), looks_like_headline("Riga signe.")
        (True, False)
    """
    bare = words.rstrip(" =")
    if not bare or len(bare) > _LONGEST or is_bulleted(bare):
        return False
    if _REACHED.search(bare) is not None:
        return False
    if bare.endswith(_UNFINISHED) or not any(map(str.isalpha, bare)):
        return False
    bare = FLAGS.sub("", bare).rstrip(_BEHIND_A_STOP) or bare
    is_open = bare.endswith("...") and len(bare) <= _LONGEST_OPEN
    return is_open or not bare.endswith((".", "\u3002"))


def read_headline(text: str, span: Span, style: CopyStyle) -> Headline:
    """
    Part a headline from the tags and slugs before it.

    A tag or a slug is in capitals and ends in a hyphen without a blank behind. Words that
    are no known tag make a slug only when there are two of them or more: "OTAN-Russie"
    is part of a headline. A tag of an update may also end in a colon or a dash, or stand in
    brackets; the name of a genre that does is part of the headline. "Correction" in small
    letters before a colon, as AP has it, stays in the headline and tells of one.

    Args:
        text: The copy.
        span: The line.
        style: The words of the language.

    Example:
        >>> from diplotext.lang.pack import load
        >>> line = "UPDATE 2-Riga and Oslo sign pact"
        >>> headline = read_headline(line, Span(0, len(line)), load("en").copy)
        >>> headline.text, headline.note.kind.value
        ('Riga and Oslo sign pact', 'update')
    """
    line = span.of(text).rstrip(" =")
    prefixes = _kept_prefixes(line, style)
    start = prefixes[-1].stop if prefixes else 0
    flags = FLAGS.search(line, start)
    flag_note = None
    if flags is not None and not flags[1][0].islower():
        place = Span(span.start + flags.start(1), span.start + flags.end(1))
        read = read_note if _is_capital(flags[1]) else read_lead_line
        flag_note = read(cut_passage(text, place, style), style)
    end = len(line) if flags is None or flag_note is None else flags.start()
    slug = "-".join(prefix.words for prefix in prefixes if prefix.kind is None)
    words = _CONTROLS.sub(" ", line[start:end])
    raised = _RAISED.fullmatch(words)
    return Headline(
        one_line(words if raised is None else raised["words"]),
        slug or None,
        tuple(prefix.words for prefix in prefixes if prefix.kind == GENRE),
        _told(next(_notes(prefixes, span.start), flag_note), line, span.start, style)
        or _correction(line, span.start, style),
    )


def _told(
    note: UpdateNote | None, line: str, offset: int, style: CopyStyle
) -> UpdateNote | None:
    """Give what a notice says at its end of another story: "ADVISORY-Riga story withdrawn"."""
    if note is None or note.kind is not UpdateKind.ADVISORY:
        return note
    passage = cut_passage(line, Span(0, len(line)), style)
    for hit in style.notes.find(passage.keys):
        kind = UpdateKind(hit.values[0])
        is_long = hit.stop - hit.first > 1 and hit.stop == len(passage)
        if is_long and kind in {UpdateKind.KILL, UpdateKind.WITHDRAWAL}:
            place = passage.span(hit.first, hit.stop)
            words = one_line(place.of(line))
            return UpdateNote(
                kind, words, (), Span(offset + place.start, offset + place.end)
            )
    return note


@attrs.frozen
class _Prefix:
    """Words in capitals which a hyphen ties to what follows."""

    words: str
    end: int
    """Where the hyphen stands in the line."""
    stop: int
    """Where the words behind it begin."""
    kind: str | None
    """What a known tag says; None for a part of a slug."""


def _kept_prefixes(line: str, style: CopyStyle) -> list[_Prefix]:
    """Give the tags before a headline, and the parts of its slug when they are enough to be one."""
    prefixes = list(_prefixes(line, style))
    slug = [prefix.words for prefix in prefixes if prefix.kind is None]
    is_slug = len(slug) >= _FEWEST_SLUG_PARTS and max(map(len, slug)) >= _FEWEST_LETTERS
    if is_slug and not line[prefixes[-1].end :].isupper():
        return prefixes
    return list(takewhile(lambda prefix: prefix.kind is not None, prefixes))


def _prefixes(line: str, style: CopyStyle) -> Iterator[_Prefix]:
    known = _known_prefix(line, style)
    if known is not None:
        yield known
        return
    slashed = list(_slashed_prefixes(line, style))
    if slashed:
        yield from slashed
        return
    start = 0
    while True:
        words, hyphen, rest = line[start : start + _LONGEST_TAG].partition("-")
        if not (hyphen and words.isupper() and rest[:1].strip()):
            return
        keys = plain_keys(Passage(0, cut(words)), style)
        tag = style.tags.whole(keys)
        if tag is None and " " in words:
            return
        end = start + len(words)
        yield _Prefix(words, end, end + 1, None if tag is None else tag.values[0])
        start = end + 1


def _known_prefix(line: str, style: CopyStyle) -> _Prefix | None:
    """Give the tag of an update that is parted from the headline, in brackets, or numbered."""
    parted = _PARTED.match(line)
    if parted is None or not _is_tag(parted, line):
        shapes = (_BRACKETED, _FRAMED, _NUMBERED)
        parted = next(filter(None, (shape.match(line) for shape in shapes)), None)
    if parted is None:
        return None
    kind = update_tag(parted[1], style)
    if kind is None and line.startswith("("):
        kind = _opening_tag(parted[1], style)
    if kind is None:
        return None
    return _Prefix(parted[1], parted.end(1), parted.end(), kind)


def _is_tag(parted: re.Match[str], line: str) -> bool:
    """Tell whether words look like a tag: in capitals, several, or before the sign that EFE has for one: "Amp.-"."""
    is_signed = line.startswith(".-", parted.end(1))
    return is_signed or " " in parted[1].strip() or _is_capital(parted[1])


def _slashed_prefixes(line: str, style: CopyStyle) -> Iterator[_Prefix]:
    """Give the tags of updates that slashes tie to a headline, as at dpa-AFX: "WDH/ROUNDUP 2/Riga"."""
    start = 0
    while True:
        words, slash, rest = line[start : start + _LONGEST_TAG].partition("/")
        kind = update_tag(words, style) if slash and words.isupper() else None
        if kind is None or not rest[:1].strip():
            return
        end = start + len(words)
        yield _Prefix(words, end, end + 1, kind)
        start = end + 1


def _correction(line: str, offset: int, style: CopyStyle) -> UpdateNote | None:
    """Give what a headline such as "Correction: Riga-Pact story" tells."""
    parted = _PARTED.match(line)
    if parted is None or line[parted.end(1)] != ":":
        return None
    if update_tag(parted[1], style) != UpdateKind.CORRECTION:
        return None
    span = Span(offset, offset + parted.end(1))
    return UpdateNote(UpdateKind.CORRECTION, one_line(parted[1]), (), span)


def update_tag(words: str, style: CopyStyle) -> str | None:
    """
    Give the kind of a tag that tells of an update, its number aside.

    Example:
        >>> from diplotext.lang.pack import load
        >>> update_tag("ROUNDUP 2", load("de").copy), update_tag("RIGA", load("de").copy)
        ('lead', None)
    """
    words = _COUNTED.sub("", words)
    tag = style.tags.whole(plain_keys(Passage(0, cut(words)), style))
    return None if tag is None or tag.values[0] == GENRE else tag.values[0]


def _opening_tag(words: str, style: CopyStyle) -> str | None:
    """Give the kind of a tag in capitals that opens words in brackets: "(RPT sans changement)"."""
    first, _, rest = words.partition(" ")
    is_told = first.isupper() and rest.islower()
    return update_tag(first, style) if is_told else None


def _is_capital(words: str) -> bool:
    """Tell whether words are in capitals, but for the endings of numbers: "2nd LD"."""
    return words.isupper() or all(
        word.isupper() or word[0].isdecimal() for word in words.split()
    )


def _notes(prefixes: Iterable[_Prefix], offset: int) -> Iterator[UpdateNote]:
    for prefix in prefixes:
        if prefix.kind is not None and prefix.kind != GENRE:
            end = offset + prefix.end
            span = Span(end - len(prefix.words), end)
            yield UpdateNote(UpdateKind(prefix.kind), one_line(prefix.words), (), span)

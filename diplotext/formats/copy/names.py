"""Lists of persons, as bylines and credits write them."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.passage import one_line
from diplotext.lang.copy import CopyStyle
from diplotext.text.words import APOSTROPHES, Words


_MARKS = frozenset(",;/&|")
_HYPHENS = frozenset({("-",), ("\u2010",), ("\u2011",)})
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014_")
_WITHIN_NAME = frozenset('."\u201c\u201d\u2010\u2011-' + APOSTROPHES)
_SHORT, _LONGEST = 4, 12
_FEWEST_WORDS = 2
_ABBREVIATED = 2


@attrs.frozen
class Entry:
    """
    One entry of a list of names, as far as it can be a name.

    Attributes:
        first: Index of its first word.
        stop: Index behind its last word.
        is_placed: Whether a place was given behind the name.
    """

    first: int
    stop: int
    is_placed: bool


def names_in(words: Words, within: range, style: CopyStyle) -> tuple[str, ...]:
    """
    Give the persons of a list, in order, without their places, agencies and offices.

    Args:
        words: The words of a byline or of credits.
        within: Indexes of the words that make up the list.
        style: The words of the language.

    Example:
        >>> from diplotext.text.words import cut
        >>> style = CopyStyle(joiners=frozenset({"et"}), locatives=frozenset({"à"}))
        >>> words = cut("Ann Orlin à Riga et Benoît de La Tour")
        >>> names_in(words, range(len(words)), style)
        ('Ann Orlin', 'Benoît de La Tour')
    """
    names: list[str] = []
    in_place = False
    for entry in entries(words, within, style):
        if is_person(words, entry, style):
            name = one_line(words.span(entry.first, entry.stop).of(words.text))
            if not in_place or " " in name:
                names.append(name)
                in_place = False
        in_place = in_place or entry.is_placed
    return tuple(names)


def entries(words: Words, within: range, style: CopyStyle) -> Iterator[Entry]:
    """
    Cut a list at its commas, joiners and companions; what follows a locative is a place.

    Example:
        >>> from diplotext.text.words import cut
        >>> style = CopyStyle(joiners=frozenset({"and"}), locatives=frozenset({"in"}))
        >>> words = cut("A in Riga and B")
        >>> [(e.first, e.stop) for e in entries(words, range(len(words)), style)]
        [(0, 1), (4, 5)]
    """
    first = within.start
    place: int | None = None
    for index in [*within, within.stop]:
        if index == within.stop or _parts(words, index, style):
            stop = index if place is None else place
            entry = _without_marks(words, first, stop, is_placed=place is not None)
            yield _without_title(words, entry, style)
            first, place = index + 1, None
        elif place is None and _opens_place(
            words, index, style, is_named=index > first
        ):
            place = index


def _parts(words: Words, index: int, style: CopyStyle) -> bool:
    key = words.keys[index]
    if key in _MARKS or key in style.joiners or key in style.companions:
        return True
    if key == ".":
        behind = words.keys[index + 1 : index + 1 + _LONGEST]
        return style.byline_titles.opening(behind) is not None
    return key in _DASHES and not words.is_glued(index)


def _opens_place(words: Words, index: int, style: CopyStyle, *, is_named: bool) -> bool:
    """Tell whether a word leads to a place; a bracket does behind a name."""
    key = words.keys[index]
    if key not in style.locatives:
        return key == "(" and is_named
    return not words.is_capitalized(index) or words.text.isupper()


def _without_marks(words: Words, first: int, stop: int, *, is_placed: bool) -> Entry:
    """
    Leave out the marks at both ends, but for an apostrophe before and a dot behind a name.

    A number before a name belongs to it, and makes it that of a house ("20 Minutes").
    """
    while first < stop and not _may_begin(words, first):
        first += 1
    while first < stop and not words.is_word(stop - 1):
        if _is_dot_of_abbreviation(words, stop - 1):
            break
        stop -= 1
    return Entry(first, stop, is_placed)


def _without_title(words: Words, entry: Entry, style: CopyStyle) -> Entry:
    """Leave out a title before a name, and behind it what opens with an agency."""
    keys = words.keys[entry.first : entry.stop]
    titles = style.byline_titles.find(keys)
    name = entry.first + max((hit.stop for hit in titles), default=0)
    is_named = entry.stop - name >= _FEWEST_WORDS and words.is_capitalized(name)
    first = name if is_named else entry.first
    for hit in style.agencies.find(words.keys[first : entry.stop]):
        index = first + hit.first
        if hit.first and (words.form(index).isupper() or hit.stop - hit.first > 1):
            return attrs.evolve(entry, first=first, stop=index)
    return attrs.evolve(entry, first=first)


def _may_begin(words: Words, index: int) -> bool:
    is_apostrophe = words.form(index) in APOSTROPHES
    return words.is_word(index) or words.is_number(index) or is_apostrophe


def _is_dot_of_abbreviation(words: Words, index: int) -> bool:
    """Tell whether a dot belongs to the word before it, as in Jr. and P."""
    return words.form(index) == "." and 0 < len(words.keys[index - 1]) <= _ABBREVIATED


def is_person(words: Words, entry: Entry, style: CopyStyle) -> bool:
    """
    Tell whether an entry can be the name of a person, and is no agency, office or phrase.

    Example:
        >>> from diplotext.text.words import cut
        >>> is_person(cut("les deux camps"), Entry(0, 3, False), CopyStyle())
        False
    """
    keys = words.keys[entry.first : entry.stop]
    if not keys or len(keys) > _LONGEST or style.offices.intersection(keys):
        return False
    if style.agencies.whole(keys) is not None or _is_title(keys, style):
        return False
    indexes = [i for i in range(entry.first, entry.stop) if words.is_word(i)]
    marks = (words.form(i) for i in range(entry.first, entry.stop) if i not in indexes)
    if not _WITHIN_NAME.issuperset(marks):
        return False
    capitals = [i for i in indexes if not words.form(i)[0].islower()]
    long_enough = len(keys) > 1 or max(map(len, keys)) > _ABBREVIATED
    return bool(capitals) and long_enough and _small_words_fit(words, indexes, style)


def _is_title(keys: Sequence[str], style: CopyStyle) -> bool:
    """Tell whether words end with what the person is, and are no name."""
    return any(hit.stop == len(keys) for hit in style.byline_titles.find(keys))


def _small_words_fit(words: Words, indexes: Sequence[int], style: CopyStyle) -> bool:
    """Tell whether the lower-case words are particles, or short or hyphened within the name."""
    for index in indexes:
        key = words.keys[index]
        if not words.form(index)[0].islower() or key in style.particles:
            continue
        is_within = indexes[0] < index < indexes[-1]
        is_part = len(key) <= _SHORT or _opens_hyphened(words, index)
        if not (is_within and is_part) and not _is_tied(words, index):
            return False
    return True


def _opens_hyphened(words: Words, index: int) -> bool:
    """Tell whether a hyphen ties a capital to a word, as in ffolkes-Owusu."""
    is_hyphen = words.keys[index + 1 : index + 2] in _HYPHENS
    if not is_hyphen or not words.is_capitalized(index + 2):
        return False
    return words.is_glued(index + 1) and words.is_glued(index + 2)


def _is_tied(words: Words, index: int) -> bool:
    """Tell whether a mark ties a word to the one before, as in Sang-woo and O'neill."""
    return index > 1 and words.is_glued(index) and words.is_glued(index - 1)

"""A text cut into words, once, with each word's own place kept."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection
from functools import lru_cache

import attrs

from diplotext.text.span import Span


APOSTROPHES = "'’ʼ"
"""Characters written for an apostrophe between letters."""

_APOSTROPHE = "'"
_DASH, _TYPED_DASH = "—", "--"
_LETTERS = r"[^\W\d_][^\W_]*+(?:(?<!\d)[\u0300-\u036f]++[^\W_]*+)*+"
"""Letters with their combining accents, and digits behind the first."""
_TOKEN = re.compile(rf"{_LETTERS}|\d++(?:[.,]\d++)*+|--++|\S")
_WORD = re.compile(rf"{_LETTERS}['\u2019]?")
_MOST_FORMS = 16_384
"""So many forms are remembered, more than the words of any story."""


@lru_cache(maxsize=_MOST_FORMS)
def fold(word: str) -> str:
    """
    Give the form under which a word is looked up: composed, caseless, straight apostrophe.

    Accents stay: in most languages they tell words apart. Hyphens typed for a dash are one.

    Example:
        >>> fold("L’"), fold("ÉTATS"), fold("--")
        ("l'", 'états', '—')
    """
    if word.isascii():
        return _DASH if word.startswith(_TYPED_DASH) else word.casefold()
    folded = unicodedata.normalize("NFC", word).casefold()
    return folded.replace("’", "'").replace("ʼ", "'")


@attrs.frozen
class Words:
    """
    The words, numbers and marks of a text, in order, each with its place.

    A word is a run of letters; a hyphen or an apostrophe is a word of its own,
    except that an elided article or pronoun keeps its apostrophe (`l'`, `qu'`),
    and that hyphens in a row, which typewriters have for a dash, are one word.
    A number keeps its points and commas (`1.400`). White space is no word.

    Attributes:
        text: The text that was cut, unaltered.
        starts: For each word the offset of its first character.
        ends: For each word the offset behind its last character.
        keys: For each word its folded form, see `fold`.

    Example:
        >>> words = cut("L'Ukraine a dit-elle", elided={"l'"})
        >>> words.keys
        ("l'", 'ukraine', 'a', 'dit', '-', 'elle')
        >>> words.form(1), words.span(3, 6)
        ('Ukraine', Span(start=12, end=20))

    .. versionadded:: 0.1.0
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    keys: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def form(self, index: int) -> str:
        """Give the word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def span(self, first: int, stop: int | None = None) -> Span:
        """
        Give the range from word `first` up to, not including, word `stop`.

        Args:
            first: Index of a word.
            stop: Index behind the last word meant; one word when left out.
        """
        last = first if stop is None else stop - 1
        return Span(self.starts[first], self.ends[last])

    def is_glued(self, index: int) -> bool:
        """Tell whether no blank stands between this word and the one before."""
        known = 0 < index < len(self.starts)
        return known and self.ends[index - 1] == self.starts[index]

    def is_capitalized(self, index: int) -> bool:
        """Tell whether the word begins with an upper-case letter; none stands behind the last."""
        try:
            return self.text[self.starts[index]].isupper()
        except IndexError:
            return False

    def is_number(self, index: int) -> bool:
        """Tell whether the word is written in digits."""
        return self.text[self.starts[index]].isdecimal()

    def is_word(self, index: int) -> bool:
        """Tell whether the word is made of letters; none stands behind the last."""
        try:
            return self.text[self.starts[index]].isalpha()
        except IndexError:
            return False

    def within(self, span: Span) -> range:
        """
        Give the indexes of the words that lie wholly in `span`.

        Example:
            >>> list(cut("un deux trois").within(Span(3, 13)))
            [1, 2]
        """
        first = bisect_left(self.starts, span.start)
        stop = bisect_right(self.ends, span.end)
        return range(first, max(first, stop))


def cut(text: str, *, elided: Collection[str] = frozenset()) -> Words:
    """
    Cut a text into words in one pass.

    Args:
        text: Any text.
        elided: Folded forms, apostrophe included, which keep their apostrophe.

    Returns:
        The words with their places; linear in the length of the text.

    Example:
        >>> cut("environ 1.400 km").keys
        ('environ', '1.400', 'km')
    """
    places = [match.span() for match in _TOKEN.finditer(text)]
    keys = [fold(text[start:end]) for start, end in places]
    if elided and _APOSTROPHE in keys:
        _tie(places, keys, elided)
    starts = tuple([start for start, _ in places])
    return Words(text, starts, tuple([end for _, end in places]), tuple(keys))


def _tie(
    places: list[tuple[int, int]], keys: list[str], elided: Collection[str]
) -> None:
    """Make one word of each elided word and the apostrophe behind it."""
    tied: set[int] = set()
    for at, key in enumerate(keys):
        if key == _APOSTROPHE and at and places[at - 1][1] == places[at][0]:
            before = keys[at - 1] + _APOSTROPHE
            if before in elided:
                keys[at - 1] = before
                places[at - 1] = places[at - 1][0], places[at][1]
                tied.add(at)
    keys[:] = [key for at, key in enumerate(keys) if at not in tied]
    places[:] = [place for at, place in enumerate(places) if at not in tied]


def frequencies(text: str, *, elided: Collection[str] = frozenset()) -> Counter[str]:
    """
    Count the words of a text, as `cut` would give them, without their places.

    Numbers and marks are no words.

    Args:
        text: Any text.
        elided: Folded forms, apostrophe included, which keep their apostrophe.

    Example:
        >>> sorted(frequencies("L'ami, l'un des 3 amis", elided={"l'"}).items())
        [('ami', 1), ('amis', 1), ('des', 1), ("l'", 2), ('un', 1)]
    """
    for mark, plain in _PLAIN_MARKS.items():
        text = text.replace(mark, plain)
    if text.isascii():
        return _ascii_frequencies(text, elided)
    found: dict[str, int] = {}
    for form, count in Counter(_WORD.findall(text)).items():
        key = fold(form)
        if form[-1] == _APOSTROPHE and key not in elided:
            key = key[:-1]
        if key[0].isalpha():
            found[key] = found.get(key, 0) + count
    return Counter(found)


def _ascii_frequencies(text: str, elided: Collection[str]) -> Counter[str]:
    """Count the words of a text in ASCII, which needs no pattern to be parted."""
    parted = text.lower().replace(_APOSTROPHE, "' ").translate(_PARTED).split()
    counts = Counter(parted)
    for form in [form for form in counts if not form.isalpha()]:
        count = counts.pop(form)
        key = form.lstrip(_DIGITS)
        if key not in elided:
            key = key.removesuffix(_APOSTROPHE)
        if key:
            counts[key] += count
    return counts


_DIGITS = "0123456789"
_PARTED = {
    code: " "
    for code in range(128)
    if not chr(code).isalnum() and chr(code) != _APOSTROPHE
}
_PLAIN_MARKS = {
    "\u2019": _APOSTROPHE,
    **dict.fromkeys("\u2018\u201c\u201d\u2013\u2014\u2026\u00a0", " "),
}
"""Marks of otherwise plain text, and what does for them when words are counted."""

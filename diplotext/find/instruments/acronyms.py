"""Bodies that no list knows, named with their acronym: "Armée populaire pour la restauration (APR)"."""

from collections.abc import Iterator

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.definitions import Definition
from diplotext.find.instruments.draft import Draft


_LONGEST_NAME = 16
_LONGEST_ACRONYM = 5
_FEWEST_LETTERS = 2
_MARKS = '.;:()«»“”"'


def find_acronyms(draft: Draft) -> Iterator[Definition]:
    """
    Find the acronyms in brackets behind the names whose initials they are, in order.

    Args:
        draft: The text.
    """
    for at in range(len(draft.words)):
        short = _bracketed(draft, at) if draft.is_mark(at, "(") else None
        first = None if short is None else _begin(draft, at, _letters(draft, short))
        if short is not None and first is not None:
            yield Definition(short, (first, at))


def _bracketed(draft: Draft, at: int) -> Place | None:
    """Give the words between brackets where they are capitals only: "(SPLM/A)"."""
    stop = at + 1
    while stop < len(draft.words) and not draft.is_mark(stop, ")"):
        word = draft.words.is_word(stop)
        if stop - at > _LONGEST_ACRONYM or (
            word and not draft.words.form(stop).isupper()
        ):
            return None
        stop += 1
    many = len(_letters(draft, (at + 1, stop))) >= _FEWEST_LETTERS
    return (at + 1, stop) if many and stop < len(draft.words) else None


def _letters(draft: Draft, short: Place) -> str:
    """Give the letters of an acronym."""
    words = (draft.words.keys[at] for at in range(*short) if draft.words.is_word(at))
    return "".join(c for word in words for c in word if c.isalpha())


def _begin(draft: Draft, stop: int, letters: str) -> int | None:
    """Give the nearest capital before a bracket from which on the words have the initials of an acronym."""
    initials = ""
    for at in range(stop - 1, max(-1, stop - 1 - _LONGEST_NAME), -1):
        if draft.is_mark(at, _MARKS):
            return None
        if not draft.words.is_word(at):
            continue
        initials = draft.words.keys[at][0] + initials
        opens = draft.words.is_capitalized(at) and initials[0] == letters[0]
        if opens and _spells(initials, letters):
            return at
    return None


def _spells(initials: str, letters: str) -> bool:
    """Tell whether the letters of an acronym stand among some initials, in their order."""
    left = iter(initials)
    return all(letter in left for letter in letters)

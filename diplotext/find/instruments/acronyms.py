"""Bodies that no list knows, named with their acronym: "Armée populaire du Sud (APS)", "Ejército del Sur – EDS"."""

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
    Find the acronyms in brackets or behind a dash that follow the names whose initials they are, in order.

    Args:
        draft: The text.
    """
    for at in range(len(draft.words)):
        short = _bracketed(draft, at) or _dashed(draft, at)
        first = None if short is None else _begin(draft, at, _letters(draft, short))
        if short is not None and first is not None:
            yield Definition(short, (first, at))


def _bracketed(draft: Draft, at: int) -> Place | None:
    """Give the words between brackets where all have capitals: "(SPLM/A)", "(GoS)"."""
    stop = at + 1
    if not draft.is_mark(at, "("):
        return None
    while stop < len(draft.words) and not draft.is_mark(stop, ")"):
        if stop - at > _LONGEST_ACRONYM or not _is_part(draft, stop):
            return None
        stop += 1
    many = len(_letters(draft, (at + 1, stop))) >= _FEWEST_LETTERS
    return (at + 1, stop) if many and stop < len(draft.words) else None


def _dashed(draft: Draft, at: int) -> Place | None:
    """Give a word of capitals alone behind a dash between blanks: "Nacional – ELN"."""
    if not draft.is_mark(at, "–—-") or draft.words.is_glued(at):
        return None
    short = at + 1, at + 2
    behind = at + 1 < len(draft.words) and draft.words.form(at + 1).isupper()
    return short if behind and len(_letters(draft, short)) > _FEWEST_LETTERS else None


def _is_part(draft: Draft, at: int) -> bool:
    """Tell whether a word may be part of an acronym: a mark, or one with a capital at its end ("GoS", "SPLM")."""
    form = draft.words.form(at)
    return not draft.words.is_word(at) or (form[0].isupper() and form[-1].isupper())


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

"""The short names that a text gives to those it speaks of: '(hereinafter "the Front")'."""

from collections.abc import Iterator

import attrs

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import TermKind
from diplotext.text.marks import MARKS


@attrs.frozen
class Definition:
    """
    A short name with what it stands for.

    Attributes:
        short: The words of the short name, without its article.
        whole: The words in front that it stands for.
        takes_up: Whether a word of the short name is the noun of what it stands for.
    """

    short: Place
    whole: Place
    takes_up: bool = True


_LONGEST_NAME = 6
_LONGEST_WHOLE = 40
_SMALLEST = 2
_QUOTES = MARKS | {"''", "``"}


def find_definitions(draft: Draft) -> Iterator[Definition]:
    """
    Find the definitions of a text, in order.

    They stand in brackets or between commas, with words that announce them, or in brackets
    with nothing but the quoted name. Words for the parties as a class are none.
    """
    classes, behind = frozenset(_classes(draft)), 0
    for at in range(len(draft.words)):
        hit = draft.hit(at, TermKind.DEFINITION)
        is_bare = hit is None and draft.is_mark(at, "(")
        if at < behind or (hit is None and not is_bare):
            continue
        short = _short(draft, at + 1 if hit is None else hit[0], is_bare=is_bare)
        if short is None or draft.words.keys[short[0]] in classes:
            continue
        stop = at - 1 if draft.is_mark(at - 1, "(,") else at
        found = _whole(draft, stop, short)
        if found is not None:
            behind = short[1]
            yield found


def _classes(draft: Draft) -> Iterator[str]:
    """Give the nouns for the parties as a class that a text has."""
    for at in draft.terms:
        hit = draft.hit(at, TermKind.PARTIES)
        if hit is not None:
            yield draft.words.keys[min(_behind(draft, at), hit[0] - 1)]


def _short(draft: Draft, at: int, *, is_bare: bool) -> Place | None:
    """Read the name that is given, behind the words that announce it; a bare one is quoted."""
    if draft.is_mark(at, ":,"):
        at += 1
    first = _behind(draft, at)
    article = draft.hit(at + _is_quote(draft, at), TermKind.PARTIES)
    if article is not None or not draft.words.is_capitalized(first):
        return None
    is_quoted = any(_is_quote(draft, n) for n in range(at, first))
    if is_bare and not is_quoted:
        return None
    stop = first + 1
    while stop - first < _LONGEST_NAME and draft.words.is_word(stop):
        if not (is_quoted or draft.words.is_capitalized(stop)):
            break
        stop += 1
    if is_quoted and not _is_quote(draft, stop):
        return None
    return None if is_bare and not draft.is_mark(stop + 1, ")") else (first, stop)


def _behind(draft: Draft, at: int) -> int:
    """Give the index behind articles and opening marks."""
    while True:
        hit = draft.hit(at, TermKind.DETERMINER)
        if _is_quote(draft, at):
            at += 1
        elif hit is not None:
            at = hit[0]
        else:
            return at


def _is_quote(draft: Draft, at: int) -> bool:
    return 0 <= at < len(draft.words) and draft.words.keys[at] in _QUOTES


def _whole(draft: Draft, stop: int, short: Place) -> Definition | None:
    """
    Tell what the words in front of a definition are that it is about.

    They begin with the noun that the short name takes up, and the capitals before it ("a
    Joint Monitoring Commission (the "Commission")"), or else behind the last article.
    """
    low = _low(draft, stop, ".;:()")
    keys = draft.words.keys
    head = keys[slice(*short)]
    found = [at for at in range(low, stop) if _takes_up(keys[at], head)]
    if found:
        near = _low(draft, found[-1] + 1, ".;:(),")
        first = next(at for at in found if at >= near)
        marks = (at for at in range(first, stop) if draft.is_mark(at, ","))
        return Definition(short, (_begin(draft, first, low), next(marks, stop)))
    first = _behind(draft, _low(draft, stop, ".;:(),"))
    is_name = first < stop and draft.words.is_capitalized(first)
    return Definition(short, (first, stop), takes_up=False) if is_name else None


def _begin(draft: Draft, first: int, low: int) -> int:
    """Give where a name begins that has a word: at the first of the capitals before it."""
    words = draft.words
    while first > low:
        is_part = words.is_glued(first) or words.is_capitalized(first - 1)
        if not is_part or draft.hit(first - 1, TermKind.DETERMINER) is not None:
            return first
        first -= 1
    return first


def _takes_up(key: str, head: tuple[str, ...]) -> bool:
    """Tell whether a word is one of a name, or a compound with it ("Dnjestr-Front")."""
    return any(
        key == word or (len(word) > _SMALLEST and key.endswith(f"-{word}"))
        for word in head
    )


def _low(draft: Draft, stop: int, marks: str) -> int:
    """Give where the words begin that a definition may be about: behind a mark or an "and the"."""
    words, at = draft.words, stop
    while at > max(0, stop - _LONGEST_WHOLE):
        if draft.is_mark(at - 1, marks) or _is_quote(draft, at - 1):
            return at
        is_joined = draft.hit(at - 1, TermKind.COORDINATOR) is not None
        if is_joined and draft.hit(at, TermKind.DETERMINER) is not None:
            return at
        gap = draft.text[words.ends[at - 1] : words.starts[at]] if at < stop else ""
        if gap.count("\n") > 1:
            return at
        at -= 1
    return at

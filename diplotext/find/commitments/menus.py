"""Menus: sentences that list what a commitment may consist of ("Ces mesures pourraient inclure ...")."""

import attrs

from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 6


@attrs.frozen
class Menu:
    """
    A list of possible measures; indexes count words.

    Attributes:
        start: First word of the phrase that takes the commitment up again.
        first: First word of the list.
        stop: Behind its last word.
    """

    start: int
    first: int
    stop: int

    def holds(self, index: int) -> bool:
        """Tell whether a word belongs to the menu."""
        return self.start <= index < self.stop


def find_menus(syntax: Syntax) -> tuple[Menu, ...]:
    """Find the menus of a text: an anaphor, a modal, a verb of containing, and what it contains."""
    reading = syntax.reading
    found: list[Menu] = []
    for index, behind, _ in reading.hits(Tag.ANAPHOR):
        first = _list(syntax, behind)
        if first is not None:
            found.append(Menu(index, first, clause_stop(syntax, first)))
    return tuple(found)


def _list(syntax: Syntax, at: int) -> int | None:
    """Give the first word of the list behind an anaphor and its modal verb, if they are there."""
    reading = syntax.reading
    for index in range(at, min(at + _REACH, len(reading.words))):
        group = syntax.group(index)
        if group is None or not group.is_finite:
            continue
        if group.tense is not Tense.CONDITIONAL:
            return None
        return _contains(reading, group.stop)
    return None


def _contains(reading: Reading, at: int) -> int | None:
    for index in range(at, min(at + _REACH, len(reading.words))):
        hit = reading.hit(index, Tag.MENU)
        if hit is not None and hit[0] < len(reading.words):
            return hit[0]
    return None

"""Asides about a noun of an act behind which the act goes on: "deploy observers, drawn from Laos, on Saturday"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST = 14
_GOES_ON = (Kind.PREPOSITION, Kind.TO, Kind.TIME)


def parts_noun(syntax: Syntax, comma: int, stop: int) -> bool:
    """
    Tell whether a comma opens, closes or lies in an aside about a noun, behind which the act says when, where or what for.

    Args:
        syntax: The article, in a language where order tells.
        comma: The comma.
        stop: Behind the last word that may belong to the act.
    """
    reading = syntax.reading
    for opening in range(comma, max(0, comma - _LONGEST), -1):
        if not reading.is_mark(opening, ",") or not _opens(syntax, opening + 1):
            continue
        closing = _closing(syntax, opening, stop)
        if closing is not None and closing >= comma:
            return True
    return False


def _opens(syntax: Syntax, first: int) -> bool:
    """Tell whether a participle or an article begins at a word, as that of an aside does (", [drawn] from Laos,", ", [the] first of its kind,")."""
    group = syntax.group(first)
    if group is not None:
        return group.start == first and group.tense is Tense.PARTICIPLE
    articles = ("definite", "indefinite")
    led = any(syntax.reading.has(first, Tag.DETERMINER, one) for one in articles)
    return led and not syntax.reading.has(first, Tag.DETERMINER, "possessive")


def _closing(syntax: Syntax, opening: int, stop: int) -> int | None:
    """Give the comma that closes an aside, no verb with a tense in it and the act behind it."""
    reading = syntax.reading
    for at in range(opening + 2, min(opening + 1 + _LONGEST, stop - 1)):
        group = syntax.group(at)
        if reading.is_mark(at, ";:") or (group is not None and group.is_finite):
            return None
        if reading.is_mark(at, ",") and syntax.kinds[at + 1] in _GOES_ON:
            return at
    return None

"""Whose name it is that speaks though nothing in the story says who bears it: that of the one person described so far."""

from diplotext.find.coreference.bare_names import has_voice, suits
from diplotext.find.coreference.beside_names import is_bare, speaks, told_behind
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import is_owned
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.model import ActorKind


_FULL = 2
"""The fewest words of a name that brings somebody in."""


def nowhere_introduced(
    cast: Cast, figure: Figure, reference: Reference
) -> Figure | None:
    """
    Give the only nameless person known by an office who spoke before a bare name does.

    Copy brings in nobody by the name alone, so that a speaker of whom no word tells who he is
    has been described further up; where two may be meant, neither is.

    Args:
        cast: The story's figures.
        figure: Who is named for the first time, and without an office in the whole story.
        reference: The name.
    """
    reading, index = cast.reading, reference.first
    if figure.roles or figure.owner or figure.state or len(figure.words) < _FULL:
        return None
    bare = is_bare(reading, reference) and reading.quote_of[index] == NOWHERE
    if not (bare and speaks(reading, reference)) or told_behind(reading, reference):
        return None
    hidden = [f for f in cast.figures.values() if _is_hidden(cast, f, index)]
    fitting = [f for f in hidden if suits(f, figure)]
    if len(fitting) != 1 or _comes_between(cast, fitting[0], index):
        return None
    return fitting[0]


def _comes_between(cast: Cast, hidden: Figure, index: int) -> bool:
    """Tell whether another person has been told of since somebody without a name was."""
    since = cast.within(hidden.last_before(index) + 1, index)
    return any(
        cast.figures[key].kind is ActorKind.PERSON and key != hidden.key
        for _, keys in since
        for key in keys
    )


def _is_hidden(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether somebody known by an office and by no name has spoken before a word, in the narrator's words."""
    single = figure.kind is ActorKind.PERSON and not (figure.plural or figure.name)
    if not single or not figure.firsts or figure.firsts[0] >= index:
        return False
    first = figure.firsts[0]
    noun = cast.at.get(first)
    known = noun is not None and (noun[0].definite or is_owned(cast.reading, noun[0]))
    told = known and cast.reading.quote_of[first] == NOWHERE
    return told and has_voice(cast.reading, figure, index)

"""Words said to the press at large, which tell how something was said and put it to nobody ("told reporters")."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.circumstances import Circumstances
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


def told_to_press(
    syntax: Syntax, cast: Cast, place: int, found: Circumstances
) -> Circumstances:
    """
    Give the press at large as the setting of a statement, where it has no other, and not as whom it is put to.

    Args:
        syntax: The article.
        cast: The story's figures.
        place: The first word of the cue.
        found: What surrounds it.
    """
    figure = cast.figures.get(found.addressee or "")
    if figure is None or not _is_at_large(cast, figure):
        return found
    setting = found.setting or _words(syntax, figure, place)
    return attrs.evolve(found, addressee=None, setting=setting)


def _is_at_large(cast: Cast, figure: Figure) -> bool:
    """Tell whether a figure is the press, of no medium and no state."""
    nouns = cast.reading.language.lexicon.suffixes.get("press_at_large", ())
    if not figure.heads or not figure.heads <= set(nouns):
        return False
    whole = figure.plural or not figure.goes_by_name
    return whole and not (figure.state or figure.owner)


def _words(syntax: Syntax, figure: Figure, place: int) -> Span | None:
    """Give the words for the press in the sentence of a cue, with the preposition before them."""
    reading = syntax.reading
    named = figure.next_behind(place, reading.sentence(place).stop)
    if named is None:
        return None
    led = named[0] - reading.has(named[0] - 1, Tag.DETERMINER)
    led -= reading.has(led - 1, Tag.PREPOSITION)
    return reading.span(led, named[1])

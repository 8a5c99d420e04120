"""Whom the paragraph before goes on about, where one who is not named begins a new one: "[X] recibió a Y." – "Dijo luego que P"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.nearest_figure import nearest_figure
from diplotext.find.coreference.paragraph_openers import opening
from diplotext.find.reading.reading import NOWHERE
from diplotext.text.span import Span


def opened_before_or_near(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    voiced: bool = False,
) -> tuple[str, ...]:
    """
    Give who was named nearest in the paragraph of a word, else the one who opens the last sentences of the one before, else who was named nearest.

    Several are whoever was named nearest.

    Args:
        cast: The story's figures.
        index: The word.
        features: What its form tells.
        beyond: Words within which nobody is looked for.
        voiced: Whether the words said are a quotation that stands by itself.
    """
    near = nearest_figure(cast, index, features, beyond)
    start = cast.reading.paragraph_start(index)
    here = near and cast.figures[near[0]].last_before(index) >= start
    before = start - 1
    several = "plural" in features
    if here or several or before < 0 or cast.reading.sentence_of[before] == NOWHERE:
        return near
    return opening(cast, before, features, beyond, voiced=voiced) or near

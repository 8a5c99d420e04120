"""Futures that those foretell who watch states and act for none: "Le Togo paiera, estiment les analystes"."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.statements.statements import Utterance


_RULE = "future"


def is_forecast(cast: Cast, promise: Promise, said: Utterance | None) -> bool:
    """
    Tell whether a future is what an analyst, an expert or a scholar says will be, which binds nobody.

    Args:
        cast: The story's figures.
        promise: What the rules read.
        said: The statement it stands in.
    """
    if said is None or promise.rule != _RULE or not said.speakers:
        return False
    return all(_watches(cast, cast.figures[key]) for key in said.speakers)


def _watches(cast: Cast, figure: Figure) -> bool:
    """Tell whether words for somebody say that he watches what states do, and none that he has an office."""
    watchers = cast.reading.language.lexicon.suffixes.get("watchers", ())
    heads = {head.partition("/")[0] for head in figure.heads if head}
    return bool(heads) and heads <= set(watchers)

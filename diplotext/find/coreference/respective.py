"""Names that share out the states of an office in the plural before them: "los cancilleres de Perú y Chile, X y Z"."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_REACH = 24
_PERSONS = frozenset({ActorKind.PERSON, ActorKind.PERSON_GROUP})


def share_out_states(cast: Cast, references: Iterable[Reference]) -> None:
    """
    Let each of several named behind an office of as many states be of the state of his place, and go by the office.

    Args:
        cast: The story's figures, the names met.
        references: Its noun phrases.
    """
    for reference in references:
        several = reference.plural and len(reference.states) > 1
        apposed = cast.reading.is_mark(reference.stop, ",")
        if not (several and apposed and reference.kind in _PERSONS):
            continue
        first = reference.stop + 1
        keys = cast.joint(first, min(first + _REACH, len(cast.reading.words)))
        named = [cast.figures[key] for key in keys]
        persons = all(f.kind is ActorKind.PERSON and f.name for f in named)
        if len(named) != len(reference.states) or not persons:
            continue
        for figure, state in zip(named, reference.states, strict=True):
            figure.state = figure.state or state
            cast.bear(figure, reference.head)

"""Who opens the paragraph before the one that a pronoun opens: "X a vu la commission. ¶ Elle a dit"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.nearest_figure import nearest_figure
from diplotext.find.coreference.paragraph_openers import subject_of_paragraph
from diplotext.model import ActorKind
from diplotext.text.span import Span


_PERSONS = frozenset({ActorKind.PERSON})


def nearest_or_opener(
    cast: Cast, index: int, features: frozenset[str], beyond: tuple[Span, ...]
) -> tuple[str, ...]:
    """Give the nearest figure that a pronoun fits; where its paragraph has none, rather the person who opens a sentence of the one before."""
    near = nearest_figure(cast, index, features, beyond)
    start = cast.reading.paragraph_start(index)
    here = any(cast.figures[key].last_before(index) >= start for key in near)
    known = any(cast.figures[key].kind is ActorKind.PERSON for key in near)
    if here or known or start == 0 or "neuter" in features:
        return near
    keys = subject_of_paragraph(
        cast, start - 1, features | {"person"}, beyond, _PERSONS
    )
    return keys if keys and cast.figures[keys[0]].name else near

"""Who opens the paragraph before the one that a pronoun, or a verb without a subject, opens: "X a vu la commission. ¶ Elle a dit", "X recibió a Y. ¶ Dijo luego que P"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.nearest_figure import nearest_figure
from diplotext.find.coreference.paragraph_openers import opening, subject_of_paragraph
from diplotext.find.reading.reading import NOWHERE
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

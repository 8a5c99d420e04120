"""Whom a possessive means before what somebody says: "its demand that", "was his refrain"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.model import MentionForm
from diplotext.text.span import Span


_LISTS = {
    "possessive_masculine": frozenset({"masculine", "singular", "person"}),
    "possessive_feminine": frozenset({"feminine", "singular", "person"}),
    "possessive_neuter": frozenset({"neuter", "singular"}),
    "possessive_he": frozenset({"masculine", "singular"}),
    "possessive_she": frozenset({"feminine", "singular"}),
    "possessive_plural": frozenset({"plural"}),
}


def possessive_features(reading: Reading, index: int) -> tuple[frozenset[str], ...]:
    """Give what a possessive may tell of whom it means ("ihr": a woman, or many); nothing where the pack does not say."""
    words = reading.language.lexicon.suffixes
    key = reading.key(index)
    return tuple(told for name, told in _LISTS.items() if key in words.get(name, ()))


def owning_subject(
    cast: Cast, index: int, features: frozenset[str], beyond: tuple[Span, ...]
) -> tuple[str, ...]:
    """
    Give who opens the sentence of a possessive, if that fits ("Malaysia joined after its demand that").

    Args:
        cast: The story's figures.
        index: The possessive.
        features: What it tells of whom it means.
        beyond: Words within which nobody is looked for.
    """
    first = cast.reading.sentence(index).first
    head = cast.head(first, index)
    if head is None or head[0].stop > index or not features:
        return ()
    if any(cast.reading.words.starts[head[0].first] in span for span in beyond):
        return ()
    figures = [cast.figures[key] for key in head[1]]
    fits = all(fits_pronoun(figure, features, len(figures)) for figure in figures)
    if not fits:
        return ()
    place = Reference(
        index, index + 1, MentionForm.POSSESSIVE, figures[0].kind, rule="pronoun"
    )
    for figure in figures:
        figure.add(place)
    return head[1]

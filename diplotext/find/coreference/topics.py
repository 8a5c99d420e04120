"""Whom a sentence is about by its opening words, and whom a pronoun or an ending takes up: "Quant à Riga, elle paiera"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.apposed_titles import behind_title
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_FAR = 16
_NEAR = 3
_LIGHT = tag_bits(
    Tag.ADVERB, Tag.NEGATION, Tag.CLITIC, Tag.REFLEXIVE, Tag.SUBJECT_PRONOUN
)


def topic(cast: Cast, index: int, features: frozenset[str]) -> tuple[str, ...]:
    """
    Give whom words such as "quant à" name at the head of a sentence, where a pronoun or verb stands right behind their comma.

    Args:
        cast: The story's figures.
        index: The pronoun, or the verb without one.
        features: What its form tells.
    """
    reading = cast.reading
    leads = reading.phrases("topic_leads")
    first = reading.sentence(index).first
    behind = reading.first_of(first, leads) if leads else None
    if behind is None or behind >= index:
        return ()
    near = range(behind, min(behind + _FAR, index))
    comma = next((at for at in near if reading.is_mark(at, ",")), None)
    if comma is None:
        return ()
    close = _behind_title(reading, comma, index)
    if index - close > _NEAR:
        return ()
    if not all(reading.begins(at, _LIGHT) for at in range(close + 1, index)):
        return ()
    keys = cast.joint(behind, comma)
    fits = (fits_pronoun(cast.figures[key], features, len(keys)) for key in keys)
    return keys if keys and all(fits) else ()


def _behind_title(reading: Reading, comma: int, stop: int) -> int:
    """Give the comma that closes a title without an article behind a name ("Quant à X, chef du gouvernement, il"), else the one before it."""
    close = behind_title(reading, comma)
    return close if close < stop and reading.is_mark(close, ",") else comma

"""Words for two together: "both sides", "les deux ministres", "beide"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference


_PAIR = 2


def is_both(cast: Cast, reference: Reference) -> bool:
    """Tell whether a word for both begins a phrase of one noun, or stands before it ("beide Seiten")."""
    both = cast.reading.language.lexicon.suffixes.get("both", ())
    long = reference.stop - reference.first - 1
    return long <= 1 and cast.reading.words.keys[reference.first + long - 1] in both


def means_two(cast: Cast, reference: Reference) -> bool:
    """Tell whether "both" or "the two" stands with a plural noun that tells neither a state nor an owner."""
    if not reference.plural or reference.states or reference.owner:
        return False
    at = reference.first
    number = cast.reading.numbers.get(at) or cast.reading.numbers.get(at - 1)
    two = number is not None and number.value == _PAIR and reference.definite
    return two or is_both(cast, reference)

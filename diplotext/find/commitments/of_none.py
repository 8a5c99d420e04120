"""Acts that are none: "l'Autriche accueillera 200 blessés, la Hongrie aucun"."""

from diplotext.find.commitments.promise import OWN_ACTS, Promise, disowned
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_none(reading: Reading, at: int) -> bool:
    """Tell whether words that mean nothing and nobody begin at a word."""
    return reading.first_of(at, reading.phrases("nothing")) is not None


def refused(reading: Reading, promise: Promise) -> Promise:
    """
    Let a promise of nothing be a refusal, where nothing is all that its act says.

    Args:
        reading: The article.
        promise: What the rules read.
    """
    first, stop = promise.act
    first += reading.has(first, Tag.PREPOSITION)
    none = reading.first_of(first, reading.phrases("nothing"))
    whole = none is not None and none >= stop
    own = promise.kind in OWN_ACTS and not promise.negative
    return disowned(promise) if whole and own else promise

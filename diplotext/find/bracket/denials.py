"""Whether a clause is negated: behind its verb, or before it."""

from diplotext.find.bracket.forms import Forms
from diplotext.lang.entry import Tag


def is_negated(forms: Forms, first: int, stop: int) -> bool:
    """Tell whether words of a clause negate it, "not only" left out."""
    negations = forms.reading.among(Tag.NEGATION.bit, first, stop)
    return any(not _is_longer(forms, at) for at in negations)


def is_denied_in_front(forms: Forms, first: int, verb: int) -> bool:
    """
    Tell whether an adverb before the verb negates a clause ("Auf keinen Fall werde Rom zahlen").

    A determiner there negates its noun, which may be the subject.
    """
    reading = forms.reading
    for at in reading.among(Tag.NEGATION.bit, first, verb):
        hit = reading.hit(at, Tag.NEGATION)
        alone = hit is not None and (
            hit[0] > at + 1 or not reading.has(at, Tag.DETERMINER)
        )
        if alone and not _is_longer(forms, at):
            return True
    return False


def _is_longer(forms: Forms, index: int) -> bool:
    """Tell whether a word of negation is part of a longer adverb ("nicht nur")."""
    hit = forms.reading.hit(index, Tag.ADVERB)
    return hit is not None and hit[0] > index + 1

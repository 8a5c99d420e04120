"""Whether a clause is negated: behind its verb, or before it."""

from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.noun_phrases import head_start
from diplotext.lang.entry import Tag


def is_negated(forms: Forms, first: int, stop: int) -> bool:
    """Tell whether words of a clause negate it, "not only" and what negates a further act left out."""
    negations = [
        at
        for at in forms.reading.among(Tag.NEGATION.bit, first, stop)
        if not _is_longer(forms, at)
    ]
    if not negations:
        return False
    further = parted_at(forms, first, stop)
    return further is None or negations[0] < further


def parted_at(forms: Forms, first: int, stop: int) -> int | None:
    """Give the word that joins to an infinitive another one which alone is negated ("zu liefern [und] keine Truppen zu schicken")."""
    reading = forms.reading
    negations = reading.among(Tag.NEGATION.bit, first, stop)
    for at in reading.among(Tag.COORDINATOR.bit, first + 1, stop):
        if any(negation < at for negation in negations):
            return None
        ends = at - 1 - reading.is_mark(at - 1, ",")
        closes = any(forms.infinitive(i) is not None for i in range(at + 1, stop))
        if forms.infinitive(ends) is not None and negations and closes:
            return at
    return None


def is_denied_in_front(forms: Forms, first: int, verb: int) -> bool:
    """
    Tell whether an adverb before the verb negates a clause ("Auf keinen Fall werde Rom zahlen").

    A determiner there negates its noun, which may be the subject, and a word inside a phrase
    what stands before its noun ("Unter Berufung auf [nicht] genannte Quellen").
    """
    reading = forms.reading
    for at in reading.among(Tag.NEGATION.bit, first, verb):
        if at > first and head_start(reading, at + 1, verb) > at + 1:
            continue
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

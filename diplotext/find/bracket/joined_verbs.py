"""Main clauses that a word of coordination joins within one segment."""

from diplotext.find.bracket.clusters import is_carrier, role_of
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.segments import Segment
from diplotext.lang.entry import Tag


def joined_verbs(
    forms: Forms, segment: Segment, finite: int
) -> list[tuple[int, int, int]]:
    """Split a segment where a coordinator joins a second finite verb to the first."""
    found: list[tuple[int, int, int]] = []
    first, verb = segment.first, finite
    at = verb + 1
    while at < segment.stop:
        if forms.reading.has(at, Tag.COORDINATOR) and not _contrasts(forms, verb, at):
            second = _second(forms, verb, at + 1, segment.stop)
            if second is not None:
                found.append((first, verb, at))
                first, verb = at, second
                at = second
        at += 1
    return [*found, (first, verb, segment.stop)]


def _contrasts(forms: Forms, verb: int, at: int) -> bool:
    """Tell whether a word of contrast right behind a verb is an adverb of its clause ("verlangte [jedoch] Geld und drohte")."""
    contrast = forms.reading.language.lexicon.suffixes.get("contrasting", ())
    return at == verb + 1 and forms.reading.words.keys[at] in contrast


def _second(forms: Forms, verb: int, first: int, stop: int) -> int | None:
    """Give the finite verb of a second main clause behind a coordinator."""
    at = next((i for i in range(first, stop) if forms.is_verb(i)), None)
    if at is None or not forms.finite(at):
        return None
    if at == first:
        nonfinite = forms.infinitive(at) or forms.participle(at)
        if _carries_on(forms, at, stop) or _is_behind_perfect(forms, verb, at):
            return at
        return None if nonfinite and is_carrier(forms, verb) else at
    unsure = forms.infinitive(at) is not None or forms.participle(at) is not None
    return None if unsure else at


def _carries_on(forms: Forms, at: int, stop: int) -> bool:
    """Tell whether a modal verb behind a coordinator closes a bracket of its own ("müssen warnen und [dürfen] prüfen")."""
    closed = (forms.infinitive(at - 2) or forms.participle(at - 2)) is not None
    last = forms.infinitive(stop - 1) is not None and not forms.is_linked(stop - 1)
    return is_carrier(forms, at) and closed and last and stop - 1 > at


def _is_behind_perfect(forms: Forms, verb: int, at: int) -> bool:
    """Tell whether a verb spelt like an infinitive stands behind a perfect, which no infinitive closes ("haben zugestimmt und [liefern] Zelte")."""
    perfect = any(role_of(forms, e.lemma) in _PERFECT for e in forms.finite(verb))
    closed = forms.participle(at - 2) is not None
    return perfect and closed and forms.participle(at) is None


_PERFECT = frozenset({"have", "be"})

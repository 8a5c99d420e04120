"""Whom words for each, both or none of those named before mean: "ni l'un ni l'autre", "ninguno de los dos", "keiner von beiden"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.joint_parties import most_named
from diplotext.find.coreference.named_together import named_together
from diplotext.find.grammar.syntax import Subject
from diplotext.model import ActorKind, MentionForm


_PAIR = 2


def each_named(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """
    Give the states or bodies that a subject takes up one by one, those named last in one breath.

    Args:
        cast: The figures.
        subject: The words for them, the first of which may be taken for a part of the verb.
    """
    reading = cast.reading
    first, stop = subject.segments[0]
    for name, wanted in (("of_the_two", _PAIR), ("of_them_all", None)):
        phrases = reading.phrases(name)
        ends = (reading.first_of(at, phrases) for at in (first, first - 1))
        if any(end is not None and end >= stop for end in ends):
            just = _just_named(cast, first, wanted)
            if not just and _tells_of_group(cast, first):
                return ()
            named = just or named_together(cast, first, wanted)
            return named or (most_named(cast, first, _PAIR) if wanted else ())
    return ()


def _tells_of_group(cast: Cast, index: int) -> bool:
    """Tell whether the sentence before a word's tells of a group of states, whose members are meant then ("reunió a 40 países. [Cada país]")."""
    number = cast.reading.sentence_of[index]
    if number <= 0:
        return False
    before = cast.reading.sentences[number - 1]
    met = cast.within(before.first, before.stop)
    kinds = {cast.figures[key].kind for _, keys in met for key in keys}
    return ActorKind.COALITION in kinds


def _just_named(cast: Cast, index: int, wanted: int | None) -> tuple[str, ...]:
    """Give the states named in one breath last in the sentence before a word's, or in its own."""
    number = cast.reading.sentence_of[index]
    if number <= 0:
        return ()
    first = cast.reading.sentences[number - 1].first
    found: tuple[str, ...] = ()
    last = -1
    for met, _ in cast.within(first, index):
        if met.form is MentionForm.NOMINAL:
            continue
        keys = cast.joint(met.first, min(met.first + _LIST, index))
        states = len(keys) > 1 and all(key.startswith("state:") for key in keys)
        if states and wanted in (None, len(keys)) and met.first > last:
            found, last = keys, met.first + _LIST
    return found


_LIST = 16

"""Bodies told by a noun in apposition: "the ELN, the last guerrilla group in Colombia, freed" are one."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_BODIES = frozenset(
    {ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.PERSON_GROUP}
)
_PREDICATE = tag_bits(Tag.VERB, Tag.CLITIC, Tag.REFLEXIVE, Tag.NEGATION)
_NAMED = (MentionForm.NAME, MentionForm.ACRONYM)


def link_apposed(cast: Cast, reference: Reference) -> bool:
    """
    Join a noun for a body to the name of one that a comma and an article part it from.

    A comma and a verb, or the end of the sentence, stand behind it, so that it is no part of a list.
    """
    reading = cast.reading
    pause = _pause_before(reading, reference.first)
    led = pause < reference.first - 1 and reading.is_mark(pause, ",")
    if reference.kind not in _BODIES or not led or not _closes(cast, reference.stop):
        return False
    for named, keys in reversed(cast.all_within(max(0, pause - _REACH), pause)):
        if named.stop == pause and named.form in _NAMED and len(keys) == 1:
            body = cast.figures[keys[0]]
            if body.kind not in _BODIES or body.name is None:
                return False
            cast.refer(reference, keys[0])
            return True
    return False


def _pause_before(reading: Reading, first: int) -> int:
    """Give the word before the article of a phrase, over its adjectives ("[,] the last guerrilla group")."""
    at = first - 1
    while at > max(0, first - _LEAD) and not reading.has(at, Tag.DETERMINER):
        at -= 1
    if at < 0:
        return at
    between = range(at, first)
    small = all(map(reading.words.is_word, between))
    small = small and not any(reading.has(i, Tag.PREPOSITION) for i in between)
    return at - 1 if small and reading.has(at, Tag.DETERMINER) else first - 1


_LEAD = 4


def _closes(cast: Cast, stop: int) -> bool:
    """Tell whether an apposition ends before a relative, before a comma and a verb, or with its sentence."""
    reading = cast.reading
    if reading.sentence_of[stop] == NOWHERE or reading.is_mark(stop, "."):
        return True
    if reading.has(stop, Tag.RELATIVE):
        return True
    return reading.is_mark(stop, ",") and reading.begins(stop + 1, _PREDICATE)


_REACH = 8

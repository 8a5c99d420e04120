"""Conditions that an infinitive tells behind a preposition: "De fracasar la cita, Chile cerrará ..."."""

from diplotext.find.infinitives import infinitive_at
from diplotext.find.promise import Promise
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag


_LONGEST = 16


def infinitival(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words between a preposition and the comma behind its infinitive, before what is promised."""
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("conditional_prepositions", ())
    sentence = reading.sentence(promise.group.first)
    for at in range(sentence.first, promise.group.start if leads else sentence.first):
        opens = at == sentence.first or not reading.words.is_word(at - 1)
        if not opens or reading.words.keys[at] not in leads:
            continue
        if reading.hit(at, Tag.CONDITION) is not None:
            continue
        limit = min(at + _LONGEST, promise.group.start)
        comma = next((i for i in range(at, limit) if reading.is_mark(i, ",")), None)
        if comma is not None and infinitive_at(syntax, at + 1) is not None:
            return [(at, comma)]
    return []

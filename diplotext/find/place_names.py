"""Names that are places where they stand, and nobody who acts."""

from diplotext.find.places import is_bare_preposition
from diplotext.find.reading import Reading
from diplotext.lang.entry import Entry, Tag


def is_place(reading: Reading, first: int, entry: Entry) -> bool:
    """
    Tell whether a name is a place here and no actor.

    A geographic noun before it ("lac", "golfe de") makes any name a place; a preposition
    of place makes a capital or a seat of power one, unless the verb before it gives
    something to somebody ("fournir à Kyiv une aide").
    """
    if _behind_geographic(reading, first):
        return True
    if entry.tag not in (Tag.CAPITAL, Tag.SEAT):
        return False
    at = first - 1 if not reading.has(first - 1, Tag.DETERMINER) else first - 2
    if reading.has(first - 1, Tag.DETERMINER, "contracted"):
        at = first - 1
    if is_bare_preposition(reading, at):
        return True
    if reading.has(at, Tag.AGENT):
        return False
    if reading.has(at, Tag.PREPOSITION, "addressee") and _moves(reading, at - 1):
        return True
    return _ends_place_preposition(reading, at) and not _receives(reading, at - 1)


def _behind_geographic(reading: Reading, first: int) -> bool:
    at = first - 1
    if not reading.among(Tag.GEOGRAPHIC.bit, first - 3, first):
        return False
    if reading.sentence_of[at] != reading.sentence_of[first]:
        return False
    if reading.has(at, Tag.DETERMINER):
        at -= 1
    if reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    return any(reading.has(i, Tag.GEOGRAPHIC) for i in {at, first - 1})


def _ends_place_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a preposition of place, of up to four words, ends at a word."""
    return reading.ends(index, Tag.PLACE_PREPOSITION, longest=4)


def _moves(reading: Reading, index: int) -> bool:
    """Tell whether a verb of motion stands right before a preposition ("volver a La Haya")."""
    movers = reading.language.lexicon.verbs.get("moves", frozenset())
    return index >= 0 and any(
        e.tag is Tag.VERB and e.lemma in movers for _, e in reading.tags[index]
    )


def _receives(reading: Reading, index: int) -> bool:
    """Tell whether a verb of giving stands right before a preposition."""
    if index < 0:
        return False
    givers = reading.language.lexicon.verbs.get("gives", frozenset())
    return any(e.tag is Tag.VERB and e.lemma in givers for _, e in reading.tags[index])

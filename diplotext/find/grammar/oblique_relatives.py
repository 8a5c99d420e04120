"""Relatives that are no subject: "whose", "where" and the like, behind which the subject of their clause stands."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def ends_oblique_relative(reading: Reading, at: int) -> bool:
    """Tell whether a relative that is no subject ends at a word: what follows it holds the subject ("où le député")."""
    if not reading.ends(at, Tag.RELATIVE) or reading.ends(at, Tag.RELATIVE, "subject"):
        return False
    return not (reading.ends(at, Tag.MEMBER_LIST) and _begins_list(reading, at + 1))


def over_unread(reading: Reading, at: int, stop: int, limit: int) -> int | None:
    """
    Give the word before a relative clause of which no verb was read ("X, cuya misión [data] de 1993, recordó").

    A single comma between the relative and a verb, right before that, ends its clause: it
    never parts a subject from its verb.
    """
    if not (drops_subject(reading) and reading.is_mark(stop - 1, ",")):
        return None
    before = at - reading.has(at - 1, Tag.PREPOSITION) - 1
    if before <= limit or not (
        ends_oblique_relative(reading, at) and reading.is_mark(before, ",")
    ):
        return None
    inner = any(reading.is_mark(i, ",") for i in range(at + 1, stop - 1))
    return None if inner else before - 1


def _begins_list(reading: Reading, at: int) -> bool:
    """Tell whether a name begins at a word that a comma or "and" follows ("dont [le Brésil, le Canada]")."""
    at += reading.has(at, Tag.DETERMINER)
    for tag in (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.SEAT):
        hit = reading.hit(at, tag)
        if hit is not None:
            joined = reading.hit(hit[0], Tag.LIST_JOINER) is not None
            return joined or reading.is_mark(hit[0], ",")
    return False

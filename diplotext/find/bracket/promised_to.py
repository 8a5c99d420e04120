"""To whom something is promised in the field of a verb: "sagte [Kenia] zu, ...", "verpflichtete sich gegenüber [der EU]"."""

from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
from diplotext.find.bracket.noun_phrases import head_start, phrase_stop
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NAMES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)


def promised_to(clauses: Clauses, group: VerbGroup) -> int | None:
    """
    Give the first word of the noun phrase in the dative, or behind "towards", beside a verb that promises.

    Args:
        clauses: The clauses of the article.
        group: The verb.
    """
    clause, reading = clauses.of_verb(group), clauses.forms.reading
    if clause is None:
        return None
    datives = reading.language.lexicon.suffixes.get("dative_articles", ())
    towards = reading.language.lexicon.suffixes.get("promised_towards", ())
    subject = clause_subject(reading, clauses, clauses.at[group.first])
    taken = (-1, -1) if subject is None else subject.segments[0]
    at, stop = clause.middle
    while at < stop:
        behind = taken[1] if at == taken[0] else skip_light(reading, at, stop)
        if behind == at and reading.key(at) in towards:
            return at + 1 + reading.has(at + 1, Tag.DETERMINER)
        if behind == at and is_prepositional(reading, at, stop):
            behind = behind_preposition(reading, at, stop)
        if behind <= at:
            break
        at = behind
    if at >= stop:
        return None
    bare, led = reading.begins(at, _NAMES), reading.words.keys[at] in datives
    body = reading.has(at, Tag.DETERMINER) and reading.begins(at + 1, _NAMES)
    if _is_unnamed(reading, at, stop):
        return None
    return at + (led or body) if bare or led or body else None


def _is_unnamed(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a phrase is no more than a noun for one of several states, which says not which one ("dem Nachbarn")."""
    head = head_start(reading, at, stop)
    seats = reading.language.lexicon.suffixes.get("seat_prepositions", ())
    alone = phrase_stop(reading, at, stop) == head + 1
    seated = reading.words.keys[head + 1 : head + 2] in [(seat,) for seat in seats]
    return alone and not seated and reading.begins(head, Tag.MEMBER_UNIT.bit)

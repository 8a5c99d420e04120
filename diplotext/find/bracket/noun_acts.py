"""Noun phrases that an expression binds to: an act behind a preposition, in the front field, or in the middle."""

from diplotext.find.bracket.acts import over_light
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
from diplotext.find.bracket.noun_phrases import contracted, phrase_stop
from diplotext.find.bracket.objects import names_act
from diplotext.find.bracket.recipients import behind_recipient
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits


_SEATS = tag_bits(Tag.CAPITAL, Tag.STATE)
_GIVEN = frozenset({"promise", "ready"})
_FREE = frozenset({"promise", "ready", "undertake"})


def object_act(
    reading: Reading, clause: Clause, subject: Subject, record: Commissive
) -> tuple[int, int] | None:
    """Give a noun phrase that names an act: behind a preposition, in the front, or in the middle."""
    place = _object(reading, clause, subject, record)
    if place is None:
        return None
    first, stop = place
    refuses = record.negative or record.force == "agreed"
    unsettled = record.negative and _is_unsettled(reading, first)
    unsettled = unsettled and not _only_names(reading, record)
    pointed = reading.has(first, Tag.SUBJECT_PRONOUN, "demonstrative")
    if refuses and pointed and stop - first == 1:
        return place
    while (
        first < stop
        and not {first, first + 1} & reading.numbers.keys()
        and (reading.has(first, Tag.DETERMINER) or not reading.words.is_word(first))
    ):
        first += 1
    head = range(first, min(stop, phrase_stop(reading, first, stop) or stop))
    names = any(
        names_action(reading, i) or names_act(reading, i) or _is_word(reading, i)
        for i in head
    )
    nominal = any(reading.words.is_capitalized(i) or i in reading.numbers for i in head)
    free = record.any_object or (record.force in _FREE and record.kind != "reference")
    free = free or (unsettled and not _is_saying(reading, head))
    return (first, stop) if head and (names or (nominal and free)) else None


def _is_word(reading: Reading, at: int) -> bool:
    """Tell whether a noun is one for a word that somebody gives, and not for what he has in mind ("seine Zusage")."""
    hit = reading.hit(at, Tag.COMMISSIVE_NOUN)
    return hit is not None and hit[1].value in _GIVEN


def _is_unsettled(reading: Reading, first: int) -> bool:
    """Tell whether an article says that a thing is only thought of ("[eine] solche Instanz", "[jede] Kontrolle")."""
    loose = reading.language.lexicon.suffixes.get("unsettled", ())
    return reading.words.keys[first] in loose or reading.has(
        first, Tag.DETERMINER, "indefinite"
    )


def _only_names(reading: Reading, record: Commissive) -> bool:
    """Tell whether an expression denies what something is called, and refuses only acts ("Von einem Durchbruch könne [keine Rede] sein")."""
    empty = reading.language.lexicon.suffixes.get("empty_subjects", ())
    return any(phrase[-1] in empty for phrase in record.tail if phrase)


def _is_saying(reading: Reading, head: range) -> bool:
    """Tell whether the nouns of a phrase tell of words, which are refused to nobody ("eine Stellungnahme")."""
    words = reading.language.lexicon.suffixes.get("answers_refused", ())
    return any(
        reading.begins(at, Tag.REPORTING_NOUN.bit) or reading.words.keys[at] in words
        for at in head
    )


def _object(
    reading: Reading, clause: Clause, subject: Subject, record: Commissive
) -> tuple[int, int] | None:
    first, stop = clause.middle[0], _before_tail(reading, clause, record)
    linkers = tuple(p for p in record.object_linkers if p)
    for start, end in ((first, stop), clause.front):
        for at in range(start, end):
            after = contracted(reading, at, linkers) if linkers else None
            if at == subject.segments[0][1] and reading.begins(after or at, _SEATS):
                continue  # "hat die Regierung [in Kiew] in Kontrollen eingewilligt"
            if after is not None and after < end:
                return after, end
    if () not in record.object_linkers:
        return None
    taken = subject.segments[0]
    if clause.is_fronted and not clause.front[0] <= taken[0] < clause.front[1]:
        start = skip_light(reading, *clause.front)
        if start < clause.front[1] and not is_prepositional(
            reading, start, clause.front[1]
        ):
            return start, clause.front[1]
    return _in_middle(reading, taken, first, stop)


def _before_tail(reading: Reading, clause: Clause, record: Commissive) -> int:
    """Give where the field ends in which an object stands: before the words that belong to the verb."""
    first, stop = clause.middle
    for at in range(first + 1, stop):
        if (reading.first_of(at, record.tail) or 0) >= stop:
            return at  # of "nichts wissen" the verb closes the field
    return stop


def _in_middle(
    reading: Reading, taken: tuple[int, int], first: int, stop: int
) -> tuple[int, int] | None:
    """Give the first noun phrase of a field that is neither the subject nor behind a preposition."""
    at = first
    while at < stop:
        if at == taken[0]:
            at = taken[1]
            continue
        after = over_light(reading, at, stop, keeps=None)
        if after == at and is_prepositional(reading, at, stop):
            after = behind_preposition(reading, at, stop)
        if after == at:
            break
        at = after
    pointed = at < stop and reading.has(at, Tag.SUBJECT_PRONOUN, "demonstrative")
    if pointed and skip_light(reading, at + 1, stop) >= stop:
        return at, at + 1
    at = behind_recipient(reading, at, stop)
    end = phrase_stop(reading, at, stop) if at < stop else None
    if end is None:
        return None
    return at, with_adjuncts(reading, end, stop)


def _is_time(reading: Reading, at: int) -> bool:
    """Tell whether a date or a noun of time begins at a word."""
    nouns = reading.language.lexicon.suffixes.get("time_nouns", ())
    keys = reading.words.keys[at : at + 1]
    return at in reading.dates or any(key in nouns for key in keys)


def with_adjuncts(reading: Reading, at: int, stop: int) -> int:
    """Take in phrases with a preposition behind a noun, up to an adverb."""
    while at < stop and is_prepositional(reading, at, stop) and at not in reading.dates:
        if reading.hit(at, Tag.REPORTING_PREPOSITION) is not None:
            break
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is not None and _is_time(reading, hit[0]):
            break
        at = behind_preposition(reading, at, stop)
    return at

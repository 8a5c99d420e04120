"""Sources behind prepositions: "laut X", "X zufolge", "nach Angaben von X", "so X", "wie X sagte"."""

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.attributes import over_attribute
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import skip_light
from diplotext.find.bracket.name_ends import over_whole_name
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.source_before import fronted_before, start_before
from diplotext.find.bracket.source_contents import PAUSES, Source, told_by
from diplotext.find.bracket.source_nouns import (
    Found,
    innermost,
    may_own,
    over_seat,
    possessive,
    said_by,
    sayer,
)
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import over_brackets
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Entry, Tag, tag_bits


_NEAR = 3
_LEADING = tag_bits(Tag.REPORTING_PREPOSITION, Tag.PREPOSITION)


def named_sources(
    syntax: Syntax, clauses: Clauses, reported: frozenset[int]
) -> list[Attribution]:
    """
    Find the attributions made by a preposition, or by a noun of saying behind or before one.

    Args:
        syntax: The article.
        clauses: Its clauses.
        reported: Indexes of clauses that report by their verb: a source behind the verb of one
            of them says who relays it.
    """
    reading = syntax.reading
    found: list[Source] = []
    behind = 0
    for index in reading.where(_LEADING):
        if index < behind or reading.sentence_of[index] == NOWHERE:
            continue
        if reading.quote_of[index] != NOWHERE:
            continue
        number = clauses.of_word(index)
        if _is_in_attribute(reading, clauses, number, index):
            continue
        told = number in reported
        if _is_of_verb(reading, clauses, number, index, told=told):
            continue
        source = _by_preposition(syntax, clauses, index) or by_noun(
            syntax, clauses, index
        )
        if source is not None:
            source = _whole(reading, source)
            found.append(source)
            behind = max(source.cue[1], source.stop if source.first == index else 0)
    return told_by(syntax, clauses, found, reported)


def _whole(reading: Reading, source: Source) -> Source:
    """Let a source behind its preposition hold all of its name and the short form in brackets ("nach Angaben der Afrikanischen Union [(AU)]")."""
    if source.cue[0] != source.first:
        return source
    limit = sentence_end(reading, source.first)
    stop = over_whole_name(reading, source.first, source.stop, limit)
    return attrs.evolve(source, stop=stop)


def _is_in_attribute(
    reading: Reading, clauses: Clauses, number: int | None, index: int
) -> bool:
    """Tell whether a preposition stands between an article, no relative, and the participle it belongs to ("der [nach dem Abkommen eingesetzte] Rat")."""
    clause = clauses.all[number] if number is not None else None
    if (
        clause is not None
        and clause.kind is ClauseKind.RELATIVE
        and clause.body == index
    ):
        return False
    led = reading.has(index - 1, Tag.DETERMINER)
    return led and over_attribute(reading, index, sentence_end(reading, index)) > index


def _by_preposition(syntax: Syntax, clauses: Clauses, index: int) -> Source | None:
    reading = syntax.reading
    hit = reading.hit(index, Tag.REPORTING_PREPOSITION)
    if hit is None or not _is_free(reading, index, hit):
        return None
    place = _phrase(syntax, clauses, index, hit)
    if place is None:
        return None
    return Source(place[0], place[1], (index, hit[0]), hit[1].lemma, place[2])


def by_noun(syntax: Syntax, clauses: Clauses, index: int) -> Source | None:
    """Read "nach (ersten) Angaben von X", "seiner Meinung nach", "nach eigenen Worten"."""
    reading = syntax.reading
    found = said_by(reading, index, sentence_end(reading, index))
    found = found or _fronted(syntax, clauses, index)
    if found is None:
        return None
    first, stop, cue, segment = found
    if _has_clause(reading, clauses, first, stop):
        return None
    if segment is None:
        subject = subject_beside(reading, clauses, index)
        owner = possessive(reading, first, stop)
        if owner is not None and not may_own(reading, clauses, index, subject):
            subject = Subject(((owner, owner + 1),), pronoun=True)
    else:
        subject = Subject((segment,))
    return Source(first, stop, cue, " ".join(reading.words.keys[slice(*cue)]), subject)


def _has_clause(reading: Reading, clauses: Clauses, first: int, stop: int) -> bool:
    """
    Tell whether a noun of saying that opens a sentence has a clause of its own, so that it tells when something was.

    "Nach der Zusage Perus, [Geld zu senden], ..."; behind a verb the clause is that of the
    verb ("Polen erwägt nach Worten des Ministers, [Geld zu senden]").
    """
    if first != reading.sentence(first).first:
        return False
    behind = clauses.within(stop + 1, stop + 2) if reading.is_mark(stop, ",") else ()
    own = {ClauseKind.INFINITIVE, ClauseKind.THAT}
    return any(c.first == stop + 1 and c.kind in own for c in behind)


def _fronted(syntax: Syntax, clauses: Clauses, index: int) -> Found | None:
    """Read a dative before the verb that a preposition closes ("[Dem Papier nach] zahlt Peru")."""
    first = fronted_before(syntax, clauses, index)
    if first is None:
        return None
    whose = innermost(syntax.reading, first, index)
    return first, index + 1, (index, index + 1), whose


def _is_free(reading: Reading, index: int, hit: tuple[int, Entry]) -> bool:
    if "excluded" in hit[1].features or reading.quote_of[index] != NOWHERE:
        return False
    if "apposed" in hit[1].features:
        if reading.begins(hit[0], Tag.VERB.bit):
            return False  # ", so [sagte] der Minister,"
        starts = reading.sentence(index).first == index
        return not starts and reading.is_mark(index - 1, PAUSES)
    return True


def _is_of_verb(
    reading: Reading, clauses: Clauses, number: int | None, index: int, *, told: bool
) -> bool:
    """
    Tell whether a source belongs to the verb of its clause, which reports by itself.

    It stands behind a verb that is read, or the verb has no other ("wie aus X hervorgeht").
    """
    clause = clauses.all[number] if number is not None else None
    if clause is None or clause.verb is None:
        return False
    suffixes = reading.language.lexicon.suffixes
    revealed = clause.verb.lemma in suffixes.get("revealed", ())
    if revealed and reading.words.keys[index] in suffixes.get("revealing", ()):
        return True
    return told and clause.verb.first < index


def _phrase(
    syntax: Syntax, clauses: Clauses, index: int, hit: tuple[int, Entry]
) -> tuple[int, int, Subject] | None:
    """Give the words of an attribution: where they begin, where they end, and the source."""
    reading, (stop, entry) = syntax.reading, hit
    if "own" in entry.features:
        return index, stop, subject_beside(reading, clauses, index)
    if "none" in entry.features:
        return index, stop, Subject(((index, stop),), pronoun=True)
    if "noun-before" in entry.features:
        first = start_before(syntax, clauses, index)
        if first is None:
            return None
        owner = possessive(reading, first, index)
        if owner is not None and reading.begins(index - 1, Tag.REPORTING_NOUN.bit):
            return first, stop, Subject(((owner, owner + 1),), pronoun=True)
        return first, stop, Subject((innermost(reading, first, index),))
    return _noun_behind(reading, index, hit)


def _noun_behind(
    reading: Reading, index: int, hit: tuple[int, Entry]
) -> tuple[int, int, Subject] | None:
    """Read the pronoun or the noun phrase that a preposition of attribution leads to."""
    stop, entry = hit
    limit = sentence_end(reading, index)
    pronoun = reading.hit(stop, Tag.STRESSED_PRONOUN)
    end = phrase_stop(reading, stop, limit)
    if end is None and pronoun is not None:
        return index, pronoun[0], Subject(((stop, pronoun[0]),), pronoun=True)
    if end is None or ("apposed" in entry.features and not _is_apt(reading, stop, end)):
        return None
    if "apposed" in entry.features:
        return index, over_brackets(reading, end), sayer(reading, stop, end)
    end = over_seat(reading, end, limit)
    return index, end, Subject((innermost(reading, stop, end),))


def subject_beside(reading: Reading, clauses: Clauses, index: int) -> Subject:
    """Give the subject of the clause around a word, else a pronoun for who spoke before."""
    number = clauses.of_word(index)
    subject = clause_subject(reading, clauses, number) if number is not None else None
    return subject or Subject(((index, index + 1),), pronoun=True)


def _tells_term(reading: Reading, stop: int) -> bool:
    """Tell whether a verb closes the part of the sentence behind a phrase, which "so" then makes a condition ("so der Rat [zustimmt]")."""
    at = stop
    while at < stop + _LONGEST_TERM and reading.words.is_word(at):
        at += 1
    last = at - 1
    small = last >= stop and not reading.words.is_capitalized(last)
    return small and reading.has(last, Tag.VERB) and not reading.has(last, Tag.ADVERB)


_LONGEST_TERM = 12


def _is_apt(reading: Reading, first: int, stop: int) -> bool:
    """
    Tell whether a phrase behind "so" is one who speaks, and closes its part of the sentence.

    Behind a name that nothing tells from other nouns an adverb may stand ("so Storm weiter").
    """
    if _tells_term(reading, stop):
        return False
    if is_acting(reading, first, stop):
        return True
    closes = reading.is_mark(skip_light(reading, stop, stop + _NEAR), ".,(")
    return closes and not reading.has(first, Tag.DETERMINER, "indefinite")

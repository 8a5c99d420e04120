"""Speech behind a colon that no verb of saying leads to: "Der Präsident blieb hart: „...“"."""

from collections.abc import Sequence

import attrs

from diplotext.find.bracket.acting import can_speak
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import behind_preposition, skip_light
from diplotext.find.bracket.forms import REPORTED, is_reported
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.source_nouns import sayer
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at, quoted_within, with_further_pieces
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.headings import LED
from diplotext.find.statements.led import is_whole
from diplotext.lang.entry import Tag, tag_bits
from diplotext.text.span import Span


_DEEPEST = 4
_OTHER = tag_bits(Tag.DOCUMENT, Tag.PREPOSITION)


def led_speech(
    syntax: Syntax, clauses: Clauses, found: Sequence[Attribution]
) -> list[Attribution]:
    """
    Find what a colon and the clause before it lead to: a quotation, or the mood of reported speech.

    It is said by the subject of that clause, if that is somebody who can speak.

    Args:
        syntax: The article.
        clauses: Its clauses.
        found: The attributions that a verb or a preposition makes.
    """
    reading = syntax.reading
    taken = {a.content[0].start for a in found}
    cues = {a.cue[0] for a in found if a.cue is not None}
    led: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        made = _headed(reading, clauses, clause)
        made = made or _entitled(reading, clauses, clause)
        if made is not None and made.content[0].start not in taken:
            led.append(made)
        at = _colon(reading, clauses, number)
        told = clause.lexical[0] in cues and at == clause.stop
        if at is None or clause.verb is None or told:
            continue
        source = clause_subject(reading, clauses, number)
        if source is None or not can_speak(reading, source):
            continue
        made = _behind(reading, clauses, clause, source, at)
        if made is not None and made.content[0].start not in taken:
            led.append(made)
    return led


def _headed(reading: Reading, clauses: Clauses, clause: Clause) -> Attribution | None:
    """Read "Storm: „...“" and "Dazu Storm wörtlich: „...“": somebody alone before a colon, with adverbs or none."""
    if clause.kind is not ClauseKind.FRAGMENT or clause.level != NOWHERE:
        return None
    opens = reading.sentence(clause.first).first == clause.first
    if not opens or not reading.is_mark(clause.stop, ":"):
        return None
    first = skip_light(reading, clause.first, clause.stop)
    stop = phrase_stop(reading, first, clause.stop)
    if stop is None or _behind_topic(reading, stop, clause.stop) < clause.stop:
        return None
    source = Subject(((first, stop),))
    if not can_speak(reading, source):
        return None
    return _behind(reading, clauses, clause, source, clause.stop)


def _behind_topic(reading: Reading, at: int, limit: int) -> int:
    """Step over adverbs, and over what somebody speaks of ("Ministerin Storm [zum Abkommen]: ...")."""
    at = skip_light(reading, at, limit)
    leads = reading.language.lexicon.suffixes.get("topic_leads", ())
    if at < limit and reading.words.keys[at] in leads:
        at = behind_preposition(reading, at, limit)
    return skip_light(reading, at, limit)


def _entitled(reading: Reading, clauses: Clauses, clause: Clause) -> Attribution | None:
    """Read "Die Antwort des Kremls: ...": a noun of saying before a colon, and whose saying it is."""
    if clause.kind is not ClauseKind.FRAGMENT or clause.level != NOWHERE:
        return None
    opens = reading.sentence(clause.first).first == clause.first
    first = skip_light(reading, clause.first, clause.stop)
    stop = phrase_stop(reading, first, clause.stop)
    if not opens or stop is None or not reading.is_mark(clause.stop, ":"):
        return None
    noun = _saying(reading, first, stop)
    if noun is None:
        return None
    source = sayer(reading, first, stop)
    first = clause.stop + 1
    made = _quoted(reading, clause, source, first)
    made = made or _told(reading, clauses, clause, source, first)
    if made is None:
        return None
    return attrs.evolve(made, cue=(noun, noun + 1), lemma=reading.words.keys[noun])


def _saying(reading: Reading, first: int, stop: int) -> int | None:
    """Give the noun of saying of a phrase that names no document."""
    words = range(first, stop)
    if any(reading.begins(at, _OTHER) for at in words):
        return None
    nouns = (at for at in words if reading.begins(at, Tag.REPORTING_NOUN.bit))
    return next(nouns, None)


def _colon(reading: Reading, clauses: Clauses, number: int) -> int | None:
    """Give the colon behind a main clause, or behind the subordinate clauses that it leads to."""
    clause = clauses.all[number]
    if clause.kind is not ClauseKind.MAIN or clause.level != NOWHERE:
        return None
    for other in clauses.all[number : number + _DEEPEST]:
        if other is not clause and other.kind is ClauseKind.MAIN:
            return None
        if other.level != NOWHERE:
            return None
        if reading.is_mark(other.stop, ":"):
            return other.stop
    return None


def _behind(
    reading: Reading, clauses: Clauses, clause: Clause, source: Subject, colon: int
) -> Attribution | None:
    first = colon + 1
    if first >= reading.sentence(clause.first).stop:
        return None
    if piece_at(reading, first) is not None:
        return _quoted(reading, clause, source, first)
    # Without marks it is the mood that tells of speech, and a verb that leads to it.
    return (
        None if clause.verb is None else _told(reading, clauses, clause, source, first)
    )


def _quoted(
    reading: Reading, clause: Clause, source: Subject, first: int
) -> Attribution | None:
    """Give what stands between marks of quotation behind a colon, if all that follows does."""
    piece = piece_at(reading, first)
    if piece is None:
        return None
    inner = reading.words.within(piece.inner)
    if not is_whole(reading, inner, reading.words.within(piece.outer).stop):
        return None
    content = with_further_pieces(reading, (piece.inner,))
    return attrs.evolve(_attributed(clause, source, content, content), alone=True)


def _told(
    reading: Reading, clauses: Clauses, clause: Clause, source: Subject, first: int
) -> Attribution | None:
    """Give what stands in the mood of reported speech behind a colon."""
    stop = reading.sentence(clause.first).stop
    if not _is_told(clauses, first, stop, person=_is_person(reading, source)):
        return None
    span = reading.span(first, max(first + 1, sentence_end(reading, first)))
    return _attributed(clause, source, (span,), quoted_within(reading, span))


def _is_told(clauses: Clauses, first: int, stop: int, *, person: bool) -> bool:
    """Tell whether the first main clause of a range is in the mood of reported speech, behind a person in one that stands for it."""
    main = next(
        (c for c in clauses.within(first, stop) if c.kind is ClauseKind.MAIN), None
    )
    verb = main.verb if main is not None and main.level == NOWHERE else None
    if verb is None:
        return False
    stands = person and verb.tense in REPORTED
    return stands or is_reported(clauses.forms.at[verb.first])


def _is_person(reading: Reading, source: Subject) -> bool:
    """Tell whether a subject is a pronoun, or named by what a person is."""
    first, stop = source.segments[0]
    inside = range(first, stop)
    return source.pronoun or any(reading.begins(at, Tag.ROLE.bit) for at in inside)


def _attributed(
    clause: Clause, source: Subject, content: tuple[Span, ...], quoted: tuple[Span, ...]
) -> Attribution:
    verb = clause.verb
    lemma = verb.lemma if verb is not None else ""
    cue = clause.lexical if verb is not None else None
    return Attribution(
        content, quoted, LED, cue, lemma, "assertive", source, tentative=True
    )

"""Attributions by a clause behind a preposition: "según dijo X", "como él mismo reconoció"."""

import attrs

from diplotext.find.coreference.appositions import over_apposition
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.unexpressed import unexpressed
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_all
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attributed import content_around
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.speaker_words import heard_from
from diplotext.find.statements.written import written_in
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.reporting import Reporting


_REACH = 12
_ENDS = ",;:()–—"


def as_told(syntax: Syntax, index: int, stop: int) -> Attribution | None:
    """
    Read the verb of speech behind a preposition of attribution, with its subject on either side.

    Args:
        syntax: The article.
        index: First word of the preposition.
        stop: Behind its last word.
    """
    group = _verb(syntax, stop)
    if group is None or _points_back(syntax.reading, stop):
        return None
    reading = syntax.reading
    record, group = _record(reading, group)
    placed = written_in(syntax, group)
    if (record is None and placed is None) or _is_earlier(group):
        return None
    if _has_clause(reading, group, stop):
        return None
    source = placed
    if source is None and record is not None and record.learnt:
        source = _heard(syntax, group, record)
    elif source is None:
        source = _source(syntax, stop, group)
    behind = _behind(syntax, max(group.stop, source.segments[-1][1]) if source else 0)
    behind = over_apposition(syntax, behind) if source else 0
    content = content_around(syntax, index, behind) if source else ()
    if source is None or not content:
        return None
    stripped, alone = strip_all(reading, content)
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "as-told",
        (group.opening if placed else group.first, group.stop),
        group.lemma,
        "assertive" if record is None else record.act,
        source,
        tentative=record is not None and record.weak,
        alone=alone,
    )


def _points_back(reading: Reading, stop: int) -> bool:
    """Tell whether words end at one that point back to what was said ("Así es como [lo resume X]")."""
    leads = reading.phrases("pointing_clause")
    return any(reading.words.keys[max(stop - len(p), 0) : stop] == p for p in leads)


def _heard(syntax: Syntax, group: VerbGroup, record: Reporting) -> Subject | None:
    """Give of whom somebody heard it ("según pudo saber EFE de fuentes militares"); nobody where that is not told."""
    return heard_from(syntax, CueMatch(group, record, group.stop, ()))


def _record(reading: Reading, group: VerbGroup) -> tuple[Reporting | None, VerbGroup]:
    """Give what the pack says of a verb that reports, by itself or with the words behind it, and both as one."""
    for record in reading.language.lexicon.reporting.get(group.lemma, ()):
        stop = reading.first_of(group.stop, record.tail) if record.tail else group.stop
        if stop is not None and {"quote", "that"} & record.frames:
            return record, attrs.evolve(group, stop=stop)
    return None, group


def _verb(syntax: Syntax, first: int) -> VerbGroup | None:
    """Find the verb of speech behind the preposition, over no more than its subject."""
    reading = syntax.reading
    for at in range(first, min(first + _REACH, sentence_end(reading, first))):
        if reading.is_mark(at, _ENDS) or reading.hit(at, Tag.RELATIVE) is not None:
            return None
        group = syntax.group(at)
        if group is not None:
            joined = reading.has(group.start - 1, Tag.COORDINATOR)
            told = group.is_finite and not (joined and group.start - 1 > first)
            told = told and (drops_subject(reading) or _takes_up(reading, group))
            return group if told else None  # "como «X» y prometió" tells nothing
    return None


def _is_earlier(group: VerbGroup) -> bool:
    """Tell whether a verb says what had been said before the story ("comme il l'avait promis")."""
    return group.compound and group.tense is Tense.IMPERFECT


def _has_clause(reading: Reading, group: VerbGroup, first: int) -> bool:
    """Tell whether a verb behind other words reports a clause of its own ("asistió como observador [dijo que]")."""
    return group.start > first and reading.has(group.stop, Tag.COMPLEMENTIZER)


def _takes_up(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a pronoun before a verb stands for what is said ("comme l'a dit X", no "un pays comme X a dit")."""
    before = range(group.start, group.first)
    return any(reading.has(at, Tag.CLITIC, "accusative") for at in before)


def _source(syntax: Syntax, first: int, group: VerbGroup) -> Subject | None:
    """Give who speaks: the words before the verb, those behind it, or its ending."""
    reading = syntax.reading
    if group.start > first and not _is_light(reading, first, group.start):
        pronoun = reading.hit(first, Tag.SUBJECT_PRONOUN)
        alone = pronoun is not None and pronoun[0] == group.start
        if reading.has(first, Tag.SUBJECT_PRONOUN, "generic"):
            return None
        return Subject(((first, group.start),), pronoun=alone)
    end = sentence_end(reading, group.first)
    phrase = phrase_behind(syntax, group.stop, end)
    if phrase is None:
        return unexpressed(syntax, group)
    return Subject((phrase, *_apposed(reading, phrase[1], end)))


def _apposed(reading: Reading, comma: int, end: int) -> tuple[tuple[int, int], ...]:
    """Give the name between a comma and the next mark, which belongs to the office before it."""
    first = comma + 1
    if reading.has(first, Tag.DETERMINER) and reading.has(first + 1, Tag.DEMONYM):
        first += 2
    opens = first < end and reading.is_mark(comma, ",")
    opens = opens and reading.words.is_capitalized(first)
    stop = first
    while stop < end and not reading.is_mark(stop, _ENDS):
        stop += 1
    names = opens and all(
        reading.words.is_capitalized(at) or reading.has(at, Tag.PARTICLE)
        for at in range(first, stop)
        if reading.words.is_word(at)
    )
    return ((comma + 1, stop),) if names else ()


def _is_light(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether only adverbs and time words stand between a preposition and its verb."""
    at = first
    while at < stop:
        adverb = reading.hit(at, Tag.ADVERB)
        if adverb is not None:
            at = adverb[0]
        elif at in reading.dates:
            at = reading.dates[at].stop
        else:
            return False
    return True


def _behind(syntax: Syntax, at: int) -> int:
    """Step over what else the clause holds: where and when it was said."""
    reading = syntax.reading
    end = sentence_end(reading, at - 1) if at else 0
    inside = reading.quote_of[at - 1] if at else 0
    while at < end and reading.quote_of[at] == inside:
        if reading.is_mark(at, _ENDS) or _opens_quotation(reading, at, inside):
            break
        at += 1
    return at


def _opens_quotation(reading: Reading, at: int, inside: int) -> bool:
    return at + 1 < len(reading.words) and reading.quote_of[at + 1] != inside

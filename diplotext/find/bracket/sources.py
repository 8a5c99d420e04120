"""Sources behind prepositions: "laut X", "X zufolge", "nach Angaben von X", "so X", "wie X sagte"."""

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.attributes import over_attribute
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import skip_light
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.source_before import start_before
from diplotext.find.bracket.source_nouns import (
    innermost,
    may_own,
    possessive,
    said_by,
    sayer,
)
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import over_brackets
from diplotext.find.reading.marks import (
    pieces_within,
    quoted_within,
    strip_marks,
    trimmed,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.text.span import Span


_NEAR = 3
_LEADING = tag_bits(Tag.REPORTING_PREPOSITION, Tag.PREPOSITION)
_PAUSES = ',–—"“”«»„‘’‹›!?'


@attrs.frozen
class Source:
    """
    Words that name a source beside a clause; indexes count words.

    Attributes:
        first: Where they begin.
        stop: Where they end.
        cue: Range of the words that attribute.
        lemma: What they are known by.
        subject: The words that name who says so.
    """

    first: int
    stop: int
    cue: tuple[int, int]
    lemma: str
    subject: Subject


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
    found: list[Attribution] = []
    behind = 0
    for index in reading.where(_LEADING):
        if index < behind or reading.sentence_of[index] == NOWHERE:
            continue
        number = clauses.of_word(index)
        if reading.quote_of[index] != NOWHERE or _is_in_attribute(reading, index):
            continue
        told = number in reported
        if _is_of_verb(reading, clauses, number, index, told=told):
            continue
        source = _by_preposition(syntax, clauses, index) or by_noun(
            syntax, clauses, index
        )
        attribution = _read(syntax, clauses, source) if source is not None else None
        if attribution is not None and source is not None:
            found.append(attribution)
            behind = max(source.cue[1], source.stop if source.first == index else 0)
    return found


def _is_in_attribute(reading: Reading, index: int) -> bool:
    """Tell whether a preposition stands between an article and the participle it belongs to ("der [nach dem Abkommen eingesetzte] Rat")."""
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
    if found is None:
        return None
    first, stop, cue, segment = found
    if segment is None:
        subject = subject_beside(reading, clauses, index)
        owner = possessive(reading, first, stop)
        if owner is not None and not may_own(reading, clauses, index, subject):
            subject = Subject(((owner, owner + 1),), pronoun=True)
    else:
        subject = Subject((segment,))
    return Source(first, stop, cue, " ".join(reading.words.keys[slice(*cue)]), subject)


def _is_free(reading: Reading, index: int, hit: tuple[int, Entry]) -> bool:
    if "excluded" in hit[1].features or reading.quote_of[index] != NOWHERE:
        return False
    if "apposed" in hit[1].features:
        starts = reading.sentence(index).first == index
        return not starts and reading.is_mark(index - 1, _PAUSES)
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


def _read(syntax: Syntax, clauses: Clauses, source: Source) -> Attribution | None:
    reading = syntax.reading
    content = _content(syntax, clauses, source.first, source.stop)
    if not content:
        return None
    stripped = tuple(strip_marks(reading, span) for span in content)
    alone = all(
        a != b or _is_whole_quote(reading, a)
        for a, b in zip(content, stripped, strict=True)
    )
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "according-to",
        source.cue,
        source.lemma,
        "assertive",
        source.subject,
        alone=alone,
    )


def _is_whole_quote(reading: Reading, span: Span) -> bool:
    pieces = pieces_within(reading, span)
    return len(pieces) == 1 and pieces[0].inner == span


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
    return index, end, Subject((innermost(reading, stop, end),))


def subject_beside(reading: Reading, clauses: Clauses, index: int) -> Subject:
    """Give the subject of the clause around a word, else a pronoun for who spoke before."""
    number = clauses.of_word(index)
    subject = clause_subject(reading, clauses, number) if number is not None else None
    return subject or Subject(((index, index + 1),), pronoun=True)


def _is_apt(reading: Reading, first: int, stop: int) -> bool:
    """
    Tell whether a phrase behind "so" is one who speaks, and closes its part of the sentence.

    Behind a name that nothing tells from other nouns an adverb may stand ("so Storm weiter").
    """
    if is_acting(reading, first, stop):
        return True
    closes = reading.is_mark(skip_light(reading, stop, stop + _NEAR), ".,(")
    return closes and not reading.has(first, Tag.DETERMINER, "indefinite")


def _content(
    syntax: Syntax, clauses: Clauses, first: int, stop: int
) -> tuple[Span, ...]:
    """Give what is attributed: the sentence without the words that attribute it."""
    reading = syntax.reading
    sentence = reading.sentence(first)
    behind = _over_field(clauses, first, over_relative(clauses, stop))
    end = sentence_end(reading, first)
    start = max(
        (i + 1 for i in range(sentence.first, first) if reading.is_mark(i, ":;")),
        default=sentence.first,
    )
    before = trimmed(reading, start, first)
    after = trimmed(reading, behind, end)
    spans: list[Span] = []
    if before is not None and not _only_leads(reading, before):
        spans.append(reading.span(*before))
    closes = bool(spans) and reading.is_mark(first - 1, _PAUSES)
    goes_on = reading.is_mark(behind, ",") or not closes
    if after is not None and goes_on:
        spans.append(reading.span(*after))
    return tuple(spans)


def over_relative(clauses: Clauses, stop: int) -> int:
    """Step over a relative clause behind the source."""
    for clause in clauses.within(stop, stop + _NEAR):
        if clause.kind is ClauseKind.RELATIVE:
            return clause.stop
    return stop


def _over_field(clauses: Clauses, first: int, stop: int) -> int:
    """Step over what stands between a source and the verb behind it: of one field, it belongs to the source."""
    number = clauses.of_word(first)
    clause = clauses.all[number] if number is not None else None
    if clause is None or clause.kind is not ClauseKind.MAIN or clause.verb is None:
        return stop
    fronted = clause.front[0] == first and stop <= clause.verb.first
    return clause.verb.first if fronted else stop


def _only_leads(reading: Reading, before: tuple[int, int]) -> bool:
    """Tell whether the words before an attribution are only a conjunction or an adverb."""
    first, stop = before
    hit = reading.hit(first, Tag.COORDINATOR) or reading.hit(first, Tag.ADVERB)
    return hit is not None and hit[0] >= stop

"""Sources behind prepositions: "laut X", "X zufolge", "nach Angaben von X", "so X", "wie X sagte"."""

from diplotext.find.attribution import Attribution
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import is_acting, phrase_stop
from diplotext.find.bracket.speech import Cue
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.clauses import sentence_end
from diplotext.find.marks import pieces_within, quoted_within, strip_marks
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Entry, Tag
from diplotext.text.span import Span


_NEAR = 3
_PAUSES = ',–—"“”«»„‘’‹›!?'


def named_sources(
    syntax: Syntax, clauses: Clauses, reported: frozenset[int]
) -> list[Attribution]:
    """
    Find the attributions made by a preposition.

    Args:
        syntax: The article.
        clauses: Its clauses.
        reported: Indexes of clauses that report by their verb: a source within one of them
            says who relays it.
    """
    reading = syntax.reading
    found: list[Attribution] = []
    behind = 0
    for index in reading.where(Tag.REPORTING_PREPOSITION.bit):
        if index < behind or reading.sentence_of[index] == NOWHERE:
            continue
        hit = reading.hit(index, Tag.REPORTING_PREPOSITION)
        if hit is None or not _is_free(reading, index, hit):
            continue
        number = _clause_at(clauses, index)
        if number in reported and _is_behind_verb(clauses, number, index):
            continue
        attribution = _read(syntax, clauses, index, hit)
        if attribution is not None:
            found.append(attribution)
            behind = hit[0]
    return found


def _is_free(reading: Reading, index: int, hit: tuple[int, Entry]) -> bool:
    if "excluded" in hit[1].features or reading.quote_of[index] != NOWHERE:
        return False
    if "apposed" in hit[1].features:
        starts = reading.sentence(index).first == index
        return not starts and reading.is_mark(index - 1, _PAUSES)
    return True


def _is_behind_verb(clauses: Clauses, number: int | None, index: int) -> bool:
    verb = clauses.all[number].verb if number is not None else None
    return verb is not None and verb.first < index


def _clause_at(clauses: Clauses, index: int) -> int | None:
    """Give the clause a word lies in."""
    near = clauses.within(max(0, index - 60), index + 1)
    inner = [c for c in near if c.first <= index < c.stop and c.verb is not None]
    return clauses.at[inner[-1].verb.first] if inner and inner[-1].verb else None


def _read(
    syntax: Syntax, clauses: Clauses, index: int, hit: tuple[int, Entry]
) -> Attribution | None:
    reading, (stop, entry) = syntax.reading, hit
    place = _phrase(syntax, clauses, index, hit)
    if place is None:
        return None
    first, end, source = place
    content = _content(syntax, clauses, first, end)
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
        (index, stop),
        entry.lemma,
        "assertive",
        source,
        tentative=not source.pronoun,
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
    if "none" in entry.features:
        number = _clause_at(clauses, index)
        subject = (
            clause_subject(reading, clauses, number) if number is not None else None
        )
        known = subject or Subject(((index, stop),), pronoun=True)
        return index, stop, known
    if "noun-before" in entry.features:
        first = _start_before(syntax, clauses, index)
        if first is None:
            return None
        return first, stop, Subject((_innermost(reading, first, index),))
    limit = sentence_end(reading, index)
    pronoun = reading.hit(stop, Tag.STRESSED_PRONOUN)
    if pronoun is not None and not reading.words.is_capitalized(pronoun[0]):
        return index, pronoun[0], Subject(((stop, pronoun[0]),), pronoun=True)
    end = phrase_stop(reading, stop, limit)
    if end is None or ("apposed" in entry.features and not _is_apt(reading, stop, end)):
        return None
    return index, end, Subject((_innermost(reading, stop, end),))


def _is_apt(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase behind "so" is one who speaks, and closes its part of the sentence."""
    return is_acting(reading, first, stop) or reading.is_mark(stop, ".,")


def _innermost(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    """Give whose words a noun of saying means: "Angaben der Polizei" are those of the police."""
    for at in range(first, stop):
        if not reading.begins(at, Tag.REPORTING_NOUN.bit):
            continue
        if reading.has(at + 1, Tag.DETERMINER, "genitive") and at + 1 < stop:
            return at + 1, stop
        if reading.has(at + 1, Tag.PREPOSITION, "of") and at + 2 < stop:
            return at + 2, stop
    return first, stop


def _start_before(syntax: Syntax, clauses: Clauses, index: int) -> int | None:
    """Give where the phrase begins that stands before "zufolge"."""
    reading = syntax.reading
    start = reading.sentence(index).first
    for clause in clauses.within(start, index):
        if clause.verb is not None and clause.verb.first < index:
            start = max(start, clause.verb.first + 1)
    for at in range(start, index):
        if reading.is_mark(at, ",;:"):
            start = at + 1
    for at in range(start, index):
        if phrase_stop(reading, at, index) == index:
            return at
    return None


def _content(
    syntax: Syntax, clauses: Clauses, first: int, stop: int
) -> tuple[Span, ...]:
    """Give what is attributed: the sentence without the words that attribute it."""
    reading = syntax.reading
    sentence = reading.sentence(first)
    behind = _over_relative(clauses, stop)
    end = sentence_end(reading, first)
    before = _trim(reading, sentence.first, first)
    after = _trim(reading, behind, end)
    spans: list[Span] = []
    if before is not None and not _only_leads(reading, before):
        spans.append(reading.span(*before))
    if after is not None:
        spans.append(reading.span(*after))
    return tuple(spans)


def _over_relative(clauses: Clauses, stop: int) -> int:
    """Step over a relative clause behind the source."""
    for clause in clauses.within(stop, stop + _NEAR):
        if clause.kind is ClauseKind.RELATIVE:
            return clause.stop
    return stop


def _only_leads(reading: Reading, before: tuple[int, int]) -> bool:
    """Tell whether the words before an attribution are only a conjunction or an adverb."""
    first, stop = before
    hit = reading.hit(first, Tag.COORDINATOR) or reading.hit(first, Tag.ADVERB)
    return hit is not None and hit[0] >= stop


def _trim(reading: Reading, first: int, stop: int) -> tuple[int, int] | None:
    while stop > first and reading.is_mark(stop - 1, ",;:–—("):
        stop -= 1
    while first < stop and reading.is_mark(first, ",;:–—)"):
        first += 1
    return (first, stop) if stop > first else None


def manner(
    syntax: Syntax, clauses: Clauses, cue: Cue, start: int
) -> Attribution | None:
    """Read "CONTENT, wie X mitteilte" and "Wie X mitteilte, CONTENT"."""
    clause, reading = cue.clause, syntax.reading
    if not {"that", "quote"} & cue.record.frames:
        return None
    end = sentence_end(reading, clause.first)
    before = _trim(reading, start, clause.first)
    after = _trim(reading, clause.stop, end)
    spans: list[Span] = []
    if before is not None and _has_verb(clauses, before):
        spans.append(reading.span(*before))
    goes_on = after is not None and (not spans or _completes(clauses, clause, after))
    if after is not None and goes_on:
        spans.append(reading.span(*after))
    if not spans:
        return None
    content = tuple(strip_marks(reading, span) for span in spans)
    return cue.attributes(content, quoted_within(reading, *content), "as-reported")


def _has_verb(clauses: Clauses, place: tuple[int, int]) -> bool:
    return any(c.verb is not None for c in clauses.within(*place))


def _completes(clauses: Clauses, clause: Clause, after: tuple[int, int]) -> bool:
    """Tell whether what follows belongs to the clause reported: it is no main clause of its own."""
    return not any(
        c.kind is ClauseKind.MAIN and c.level == clause.level
        for c in clauses.within(*after)
    )

"""Reports told by a noun and a relative: "l'information du quotidien X selon laquelle P"."""

from collections.abc import Iterator

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.text.span import Span


_REACH = 14
_NOUNS = tag_bits(Tag.REPORTING_NOUN, Tag.COMMISSIVE_NOUN)


def told_reports(syntax: Syntax) -> Iterator[Attribution]:
    """
    Give what a noun of speech and a relative of the pack report.

    It is of whom the noun belongs to, or else of whom its verb makes the subject.
    """
    reading = syntax.reading
    relatives = reading.phrases("report_relatives")
    reports = "report_relatives" in reading.language.lexicon.suffixes
    for index in reading.where(Tag.RELATIVE.bit) if relatives else ():
        if reading.sentence_of[index] == NOWHERE or reading.quote_of[index] != NOWHERE:
            continue
        stop = reading.first_of(index, relatives)
        found = None if stop is None else _by_report(syntax, index, stop)
        if found is not None:
            yield found
    for index, stop, entry in reading.hits(Tag.REPORTING_NOUN) if reports else ():
        outside = reading.quote_of[index] == NOWHERE
        found = _by_noun(syntax, (index, stop), entry) if outside else None
        if found is not None:
            yield found


def _by_noun(syntax: Syntax, noun: tuple[int, int], entry: Entry) -> Attribution | None:
    """Read "NOUN par X que CLAUSE": "l'annonce par Minsk que deux détenus seraient libérés"."""
    reading, (index, stop) = syntax.reading, noun
    if not reading.has(index - 1, Tag.DETERMINER):
        return None
    first = stop + reading.is_mark(stop, ",")
    agent = reading.hit(first, Tag.AGENT)
    if agent is None or not names_party(reading, agent[0]):
        return None
    limit = min(agent[0] + _REACH, sentence_end(reading, index))
    ends = (
        at for at in range(agent[0] + 1, limit) if reading.has(at, Tag.COMPLEMENTIZER)
    )
    that = next(ends, limit)
    content = _clause_of_noun(syntax, index, that + 1) if that < limit else None
    if content is None or syntax.finite_within(agent[0], that) is not None:
        return None
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "noun-of-agent",
        noun,
        entry.lemma,
        "assertive",
        Subject(((agent[0], that - reading.is_mark(that - 1, ",")),)),
    )


def _clause_of_noun(syntax: Syntax, index: int, first: int) -> Span | None:
    """Give the clause behind "que" of a noun: to the end of the sentence, or to the verb whose subject the noun is."""
    reading = syntax.reading
    end = sentence_end(reading, first)
    verb = syntax.finite_within(first, end)
    if verb is None:
        return None
    main = syntax.finite_within(verb.stop, end)
    opens = syntax.finite_within(reading.sentence(index).first, index) is None
    alone = main is not None and not any(
        reading.hit(at, Tag.RELATIVE) or reading.has(at, Tag.COMPLEMENTIZER)
        for at in range(verb.stop, main.start)
    )
    stop = main.start if opens and alone and main is not None else end
    return strip_marks(reading, reading.span(first, stop))


def owned_report(syntax: Syntax, index: int) -> Subject | None:
    """Give whose report it is that a relative tells right behind its noun and its owner ("la déclaration [du ministre] selon laquelle")."""
    reading = syntax.reading
    if reading.first_of(index, reading.phrases("report_relatives")) is None:
        return None
    noun = _noun_before(reading, index)
    return None if noun is None else _owner(syntax, noun, index)


def _by_report(syntax: Syntax, index: int, stop: int) -> Attribution | None:
    """Read "NOUN de X selon laquelle CLAUSE", or "X VERB NOUN selon laquelle CLAUSE"."""
    reading = syntax.reading
    noun = _noun_before(reading, index)
    content = None if noun is None else _content(syntax, stop)
    if noun is None or content is None:
        return None
    cue: tuple[int, int] = (index, index + 1)
    lemma, act, negative = reading.words.keys[index], "assertive", False
    source = _owner(syntax, noun, index)
    if source is None:
        verb = syntax.group(_before_noun(reading, noun))
        told = None if verb is None else _teller(syntax, verb)
        if verb is None or told is None:
            return None
        cue, lemma = (verb.opening, verb.stop), verb.lemma
        source, act, negative = told
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "report-relative",
        cue,
        lemma,
        act,
        source,
        negative=negative,
    )


def _noun_before(reading: Reading, index: int) -> int | None:
    """Give where the noun of speech begins that a relative goes with."""
    first = max(reading.sentence(index).first, index - _REACH)
    for at in range(index - 1, first - 1, -1):
        if reading.begins(at, _NOUNS):
            return at
        if reading.is_mark(at, ",;:."):
            break
    return None


def _owner(syntax: Syntax, noun: int, index: int) -> Subject | None:
    """Give whose report it is: what "de" leads to behind the noun."""
    reading = syntax.reading
    hits = (reading.hit(noun, tag) for tag in (Tag.REPORTING_NOUN, Tag.COMMISSIVE_NOUN))
    at = max((hit[0] for hit in hits if hit is not None), default=noun + 1)
    led = reading.has(at, Tag.PREPOSITION, "of")
    source = phrase_of_preposition(syntax, at + 1) if led else None
    if source is None:
        return None
    first, stop = source.segments[0]
    return Subject(((first, min(stop, index)),)) if first < index else None


def _before_noun(reading: Reading, noun: int) -> int:
    """Give the word before a noun and what leads to it."""
    at = noun - 1
    while at > 0 and (
        reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.QUALIFIER)
    ):
        at -= 1
    return at


def _teller(syntax: Syntax, verb: VerbGroup) -> tuple[Subject, str, bool] | None:
    """Give who a verb of speech makes answer for a report, with its act, and whether it denies."""
    reading = syntax.reading
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    record = next((r for r in records if "object" in r.frames and not r.tail), None)
    silent = verb.passive or any(
        reading.has(at, Tag.NEGATION, "neither") for at in (verb.start - 1, verb.stop)
    )
    withheld = record is not None and verb.negated and not record.negative
    if record is None or silent or withheld:
        return None
    subject = subject_of(syntax, verb)
    if subject is None or not subject.is_expressed:
        return None
    return subject, record.act, verb.negated != record.negative


def _content(syntax: Syntax, first: int) -> Span | None:
    """Give the clause behind a relative: up to a comma before a verb, or to the end of the sentence."""
    reading = syntax.reading
    end = sentence_end(reading, first)
    inside = reading.quote_of[first - 1]
    for at in range(first + 1, end):
        verb = syntax.group(at + 1)
        goes_on = verb is not None and verb.is_finite and verb.start == at + 1
        if reading.is_mark(at, ",") and reading.quote_of[at] == inside and goes_on:
            end = at
            break
    if first >= end or syntax.finite_within(first, end) is None:
        return None
    return strip_marks(reading, reading.span(first, end))

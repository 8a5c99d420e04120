"""Whose view, words or count a sentence gives: "in Oslo's view, P", "by the ministry's count, P"."""

from collections.abc import Iterator

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.phrases import begins_clause, phrase_stop
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import quoted_within, strip_all
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attributed import content_around
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def viewpoints(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a preposition, an owner and a noun for how somebody sees or tells it."""
    reading = syntax.reading
    owned = [
        found
        for index, kind in enumerate(syntax.kinds)
        if kind is Kind.OWNER and (found := _by_name(syntax, index)) is not None
    ]
    for index in reading.where(Tag.DETERMINER.bit):
        if reading.has(index, Tag.DETERMINER, "possessive"):
            source = Subject(((index, index + 1),), pronoun=True)
            found = _read(syntax, index - 1, index + 1, source)
            owned += [] if found is None else [found]
    for index in reading.where(Tag.PREPOSITION.bit):
        found = _by_phrase(syntax, index)
        owned += [] if found is None else [found]
    return [*owned, *_to_hear(syntax), *_for_somebody(syntax)]


def _by_name(syntax: Syntax, owner: int) -> Attribution | None:
    """Read "in Oslo's view": the mark of the owner stands at a word."""
    reading = syntax.reading
    if syntax.kinds[owner + 1] is Kind.OWNER:
        return None
    first = phrase_start(reading, syntax.kinds, owner - 1)
    index = first - 1 - (syntax.kinds[first - 1] is Kind.DETERMINER)
    stop = owner - (syntax.kinds[owner - 1] is Kind.OWNER)
    return _read(syntax, index, owner + 1, Subject(((first, stop),)))


def _by_phrase(syntax: Syntax, of: int) -> Attribution | None:
    """Read "in the reading of a Western ambassador": the preposition of the owner stands at a word."""
    reading, first = syntax.reading, of - _LEAD
    nouns = reading.language.lexicon.suffixes.get("viewpoints", ())
    led = reading.has(of, Tag.PREPOSITION, "of") and reading.key(of - 1) in nouns
    if not led or first < 0 or syntax.kinds[first] is not Kind.PREPOSITION:
        return None
    known = reading.hit(first, Tag.REPORTING_PREPOSITION) is not None
    source = source_behind(syntax, of + 1)
    if source is None or known or not _opens(syntax, first):
        return None
    stop = source.segments[-1][1]
    if not _closes(reading, stop):
        return None
    return _attribution(syntax, first, (of - 1, of), source, stop)


_LEAD = 3


def _opens(syntax: Syntax, index: int) -> bool:
    """Tell whether a word outside quotations opens its sentence, or stands behind a comma in it."""
    reading = syntax.reading
    if reading.quote_of[index] != NOWHERE or reading.sentence_of[index] == NOWHERE:
        return False
    before = index - 1
    closes = syntax.kinds[before] is Kind.QUOTE  # '"a trap," in the words of'
    return index == reading.sentence(index).first or is_pause(reading, before - closes)


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether a phrase ends at a word: a pause, or the end of its sentence ("P, in one delegate's words.")."""
    return is_pause(reading, at) or at == sentence_end(reading, at - 1)


def _read(syntax: Syntax, index: int, noun: int, source: Subject) -> Attribution | None:
    """Read a preposition and, behind the owner, a noun for a view, set off by commas."""
    reading = syntax.reading
    if index < 0 or not _opens(syntax, index):
        return None
    suffixes = reading.language.lexicon.suffixes
    at = noun + (reading.key(noun) in suffixes.get("owning", ()))
    led = syntax.kinds[index] in (Kind.PREPOSITION, Kind.TO)
    viewed = reading.key(at) in suffixes.get("viewpoints", ())
    if not (led and viewed and _closes(reading, at + 1)):
        return None
    found = _attribution(syntax, index, (at, at + 1), source)
    manner = source.pronoun and not is_pause(reading, at + 1)
    return None if manner and found and not found.quoted else found  # "in his words."


def _to_hear(syntax: Syntax) -> list[Attribution]:
    """Find "To hear the envoy tell it, P"."""
    reading = syntax.reading
    hearing = reading.language.lexicon.suffixes.get("hearing", ())
    found: list[Attribution] = []
    for group in syntax.groups:
        before = group.start - 1
        if group.lemma not in hearing or syntax.kinds[before] is not Kind.TO:
            continue
        opens = before == reading.sentence(before).first
        teller = syntax.group(
            phrase_stop(syntax, group.stop, reading.sentence(before).stop)
        )
        if not opens or teller is None or not is_pause(reading, teller.stop + 1):
            continue
        source = Subject(((group.stop, teller.start),))
        attribution = _attribution(
            syntax, before, (teller.first, teller.stop + 1), source
        )
        if attribution is not None:
            found.append(attrs.evolve(attribution, rule="as-told"))
    return found


def _for_somebody(syntax: Syntax) -> Iterator[Attribution]:
    """
    Find "For Pohl, P": a person's name behind a preposition that opens the sentence.

    What is told in the past without quoted words is the narrator's ("For Pohl, it was a first visit").
    """
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("views_of", ())
    for sentence in reading.sentences:
        index = sentence.first
        if reading.key(index) not in leads or reading.quote_of[index] != NOWHERE:
            continue
        stop = phrase_stop(syntax, index + 1, sentence.stop)
        if not (is_pause(reading, stop) and _is_person(syntax, index + 1, stop)):
            continue
        source = Subject(((index + 1, stop),))
        found = _attribution(syntax, index, (index, index + 1), source, stop)
        if found is None or not begins_clause(syntax, stop + 1):
            continue
        verb = syntax.finite_within(stop, sentence.stop)
        if found.quoted or (verb is not None and verb.tense is Tense.PRESENT):
            yield found


def _is_person(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a phrase ends in a name that no state, body or capital bears."""
    known = any(syntax.reading.ends(stop - 1, tag) for tag in _NO_PERSONS)
    return stop > first and syntax.kinds[stop - 1] is Kind.NAME and not known


_NO_PERSONS = (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.SEAT, Tag.DEMONYM)


def _attribution(
    syntax: Syntax,
    index: int,
    cue: tuple[int, int],
    source: Subject,
    behind: int = 0,
) -> Attribution | None:
    reading = syntax.reading
    content = content_around(syntax, index, max(behind, cue[1]))
    if not content:
        return None
    if len(content) == 1 and index > reading.sentence(index).first:
        content = (_quoted_clause(syntax, content[0]),)
    stripped, alone = strip_all(reading, content)
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "viewpoint",
        cue,
        reading.words.keys[cue[0]],
        "assertive",
        source,
        tentative=True,
        alone=alone,
    )


def _quoted_clause(syntax: Syntax, content: Span) -> Span:
    """Give the clause behind a comma and a conjunction where it alone has quoted words ('P, so that it was "a trap", in his words')."""
    reading, inner = syntax.reading, syntax.reading.words.within(content)
    quotes = (i for i in inner if syntax.kinds[i] is Kind.QUOTE)
    for last in range(next(quotes, inner.start) - 1, inner.start, -1):
        first = last
        while syntax.kinds[first] is Kind.SUBORDINATOR:
            first -= 1
        if first < last and is_pause(reading, first):
            return Span(reading.words.starts[last + 1], content.end)
    return content

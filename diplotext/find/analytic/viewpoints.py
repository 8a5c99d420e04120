"""Whose view, words or count a sentence gives: "in Oslo's view, P", "by the ministry's count, P"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.pauses import is_pause
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.attributed import content_around
from diplotext.find.attribution import Attribution
from diplotext.find.marks import quoted_within, strip_all
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag


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
    return [*owned, *_of_somebody(syntax), *_to_hear(syntax)]


def _of_somebody(syntax: Syntax) -> list[Attribution]:
    """Find "in the reading of a Western ambassador", set off by commas."""
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("viewpoints", ())
    found: list[Attribution] = []
    for of in reading.where(Tag.PREPOSITION.bit):
        first = of - _LEAD
        led = reading.has(of, Tag.PREPOSITION, "of") and reading.key(of - 1) in nouns
        if not led or first < 0 or syntax.kinds[first] is not Kind.PREPOSITION:
            continue
        opens = first == reading.sentence(of).first or is_pause(reading, first - 1)
        known = reading.hit(first, Tag.REPORTING_PREPOSITION) is not None
        source = source_behind(syntax, of + 1)
        outside = reading.quote_of[of] == NOWHERE != reading.sentence_of[of]
        if source is None or known or not (opens and outside):
            continue
        stop = source.segments[-1][1]
        if is_pause(reading, stop):
            read = _attribution(syntax, first, (of - 1, of), source, stop)
            found += [] if read is None else [read]
    return found


_LEAD = 3


def _by_name(syntax: Syntax, owner: int) -> Attribution | None:
    """Read "in Oslo's view": the mark of the owner stands at a word."""
    reading = syntax.reading
    if syntax.kinds[owner + 1] is Kind.OWNER:
        return None
    first = phrase_start(reading, syntax.kinds, owner - 1)
    index = first - 1 - (syntax.kinds[first - 1] is Kind.DETERMINER)
    stop = owner - (syntax.kinds[owner - 1] is Kind.OWNER)
    return _read(syntax, index, owner + 1, Subject(((first, stop),)))


def _read(syntax: Syntax, index: int, noun: int, source: Subject) -> Attribution | None:
    """Read a preposition and, behind the owner, a noun for a view, set off by commas."""
    reading = syntax.reading
    if index < 0 or reading.sentence_of[index] == NOWHERE:
        return None
    suffixes = reading.language.lexicon.suffixes
    at = noun + (reading.key(noun) in suffixes.get("owning", ()))
    opens = index == reading.sentence(index).first or is_pause(reading, index - 1)
    led = syntax.kinds[index] in (Kind.PREPOSITION, Kind.TO)
    viewed = reading.key(at) in suffixes.get("viewpoints", ()) and is_pause(
        reading, at + 1
    )
    outside = reading.quote_of[index] == NOWHERE
    if not (led and opens and viewed and outside):
        return None
    return _attribution(syntax, index, (at, at + 1), source)


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

"""Attributions that point back: "Así lo anunció X" says whose words the sentence before holds."""

from collections.abc import Iterator

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.unexpressed import unexpressed
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch


def pointing_back(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """
    Read "SENTENCE. Así lo CUE SPEAKER": what was said is the sentence before.

    Behind a comma or a colon it is what stands before them ("P, c'est ce qu'a dit X"). The
    speaker may stand before the cue too ("That is what X said"), and some words point back at
    a quotation alone ("« Q » : ainsi s'est exprimé X").

    Args:
        syntax: The article.
        cue: The cue.
    """
    reading = syntax.reading
    if reading.quote_of[cue.first] != NOWHERE or not cue.group.is_finite:
        return None
    for key in ("pointing", _QUOTING):
        first = _led(reading, cue, key)
        if first is None:
            continue
        phrase = phrase_behind(syntax, cue.stop, sentence_end(reading, cue.first))
        if phrase is None:
            return _untold(syntax, cue, first, quoting=key == _QUOTING)
        source = Subject((phrase,))
        return _pointed(reading, cue, first, source, quoting=key == _QUOTING)
    return _with_subject(syntax, cue)


def _untold(
    syntax: Syntax, cue: CueMatch, first: int, *, quoting: bool
) -> Attribution | None:
    """Read words that point back whose speaker only the ending of the verb tells, at what nobody is told to say ("P. Así lo afirmó en Lima")."""
    reading = syntax.reading
    source, said = unexpressed(syntax, cue.group), _said_before(reading, first)
    if source is None or source.person != _THIRD or said is None:
        return None
    verbs = reading.language.lexicon.reporting
    told = any(group.lemma in verbs for group in syntax.verbs_within(*said))
    return None if told else _pointed(reading, cue, first, source, quoting=quoting)


_THIRD = 3


_QUOTING = "pointing_quotation"


def _with_subject(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read what points back with the speaker before the cue ("C'est ainsi que X a répondu", "That is what X said")."""
    reading = syntax.reading
    led = list(_clauses(reading, cue))
    subject = subject_of(syntax, cue.group) if led else None
    if subject is None or not subject.is_expressed:
        return None
    start = subject.segments[0][0]
    for first, behind in led:
        if behind in (start, start - 1):
            source = Subject((subject.segments[0],))
            return _pointed(reading, cue, first, source, quoting=False)
    return None


def _clauses(reading: Reading, cue: CueMatch) -> Iterator[tuple[int, int]]:
    """Give where words that point back with a clause of their own stand before a cue in its sentence."""
    leads = reading.phrases("pointing_clause")
    opening = reading.sentence(cue.first).first if leads else cue.first
    for first in range(opening, cue.first):
        if not _opens(reading, first):
            continue
        for lead in leads:
            if reading.follows(first, lead):
                yield first, first + len(lead)


def _pointed(
    reading: Reading,
    cue: CueMatch,
    first: int,
    source: Subject,
    *,
    quoting: bool,
) -> Attribution | None:
    """Attribute what stands before the words that point back, which some do to a quotation alone."""
    said = _said_before(reading, first)
    if said is None:
        return None
    begin, end = said
    piece = piece_at(reading, begin)
    whole = piece is not None and piece.outer.end >= reading.words.ends[end - 1]
    if quoting and not whole:
        return None
    span = piece.outer if piece and whole else reading.span(begin, end)
    content = strip_marks(reading, span)
    quoted = quoted_within(reading, content)
    found = cue.attributes((content,), quoted, "pointing-back", source)
    return attrs.evolve(found, alone=whole)


def _led(reading: Reading, cue: CueMatch, key: str) -> int | None:
    """Give where words of a list begin that point back and end right before a cue ("Así lo", "C'est ce qu'")."""
    for lead in reading.phrases(key):
        first = cue.group.first - len(lead)
        if first >= 0 and reading.follows(first, lead) and _opens(reading, first):
            return first
    return None


def _opens(reading: Reading, first: int) -> bool:
    """Tell whether a word opens its sentence, or stands behind a pause."""
    if first < 0:
        return False
    opens = reading.sentence(first).first == first
    return opens or reading.is_mark(first - 1, _PAUSES)


_PAUSES = ",:;–—-"


def _said_before(reading: Reading, first: int) -> tuple[int, int] | None:
    """Give the words that are pointed back at: the sentence before, or its part before a pause."""
    opening = reading.sentence(first).first
    if opening < first:
        return (opening, first - 1) if opening < first - 1 else None
    number = reading.sentence_of[first]
    if number < 1:
        return None
    before = reading.sentences[number - 1].first
    return before, sentence_end(reading, before)

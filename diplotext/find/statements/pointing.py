"""Attributions that point back: "Así lo anunció X" says whose words the sentence before holds."""

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch


def pointing_back(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """
    Read "SENTENCE. Así lo CUE SPEAKER": what was said is the sentence before.

    Behind a comma or a colon it is what stands before them ("P, c'est ce qu'a dit X").

    Args:
        syntax: The article.
        cue: The cue.
    """
    reading = syntax.reading
    first = _lead(reading, cue) if reading.quote_of[cue.first] == NOWHERE else None
    said = None if first is None else _said_before(reading, first)
    if said is None or not cue.group.is_finite:
        return None
    phrase = phrase_behind(syntax, cue.stop, sentence_end(reading, cue.first))
    if phrase is None:
        return None
    begin, end = said
    piece = piece_at(reading, begin)
    whole = piece is not None and piece.outer.end >= reading.words.ends[end - 1]
    span = piece.outer if piece and whole else reading.span(begin, end)
    content = strip_marks(reading, span)
    found = cue.attributes(
        (content,), quoted_within(reading, content), "pointing-back", Subject((phrase,))
    )
    return attrs.evolve(found, alone=bool(whole))


def _lead(reading: Reading, cue: CueMatch) -> int | None:
    """Give where the words begin that point back and end right before a cue ("Así lo", "C'est ce qu'")."""
    for lead in reading.language.lexicon.suffixes.get("pointing", ()):
        words = tuple(lead.split())
        first = cue.group.first - len(words)
        if first >= 0 and reading.follows(first, words):
            opens = reading.sentence(first).first == first
            if opens or reading.is_mark(first - 1, _PAUSES):
                return first
    return None


_PAUSES = ",:"


def _said_before(reading: Reading, first: int) -> tuple[int, int] | None:
    """Give the words that are pointed back at: the sentence before, or its part before a pause."""
    opening = reading.sentence(first).first
    if opening < first:
        return opening, first - 1
    number = reading.sentence_of[first]
    if number < 1:
        return None
    before = reading.sentences[number - 1].first
    return before, sentence_end(reading, before)

"""Sentences that take up the one before and go on behind a colon: "Ce que confirme le texte : les parties paieront"."""

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import over_aside
from diplotext.find.statements.cues import CueMatch


def what_is_said(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "Ce que CUE SPEAKER : CLAUSE" at the head of a sentence, words between commas left out."""
    reading = syntax.reading
    phrases = reading.phrases("what_relatives")
    first = reading.sentence(cue.first).first if phrases else cue.first
    if reading.first_of(first, phrases) != cue.group.start or cue.group.passive:
        return None
    end = sentence_end(reading, cue.first)
    colon = next((i for i in range(cue.stop, end) if reading.is_mark(i, ":")), None)
    if colon is None or colon + 1 >= end:
        return None
    at = over_aside(reading, skip_adverbs(reading, cue.stop))
    phrase = phrase_behind(syntax, at, colon)
    if phrase is None or phrase[1] != colon:
        return None
    span = reading.span(colon + 1, end)
    piece = piece_at(reading, colon + 1)
    alone = piece is not None and piece.outer.end >= span.end
    content = strip_marks(reading, span)
    quoted = quoted_within(reading, content)
    found = cue.attributes((content,), quoted, "what-said", Subject((phrase,)))
    return attrs.evolve(found, alone=alone)

"""Sentences that open with what somebody says: "Ce que confirme le texte : P", "Ce que X a dit, c'est que P"."""

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at, quoted_within, strip_marks
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import over_aside
from diplotext.find.statements.cues import CueMatch


def what_is_said(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read what opens its sentence and has its words behind a colon or "c'est que"."""
    return _behind_colon(syntax, cue) or _in_clause(syntax, cue)


def _in_clause(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "Ce que SPEAKER CUE, c'est que CLAUSE", the speaker before the verb or behind it."""
    reading = syntax.reading
    first = reading.sentence(cue.first).first
    relative = reading.first_of(first, reading.phrases("what_relatives"))
    passive = cue.group.passive or cue.group.negated
    if relative is None or passive or not cue.group.is_finite:
        return None
    if syntax.finite_within(relative, cue.stop) != cue.group:
        return None
    end = sentence_end(reading, cue.first)
    behind = range(cue.stop, end)
    leads = ((at, _behind_lead(reading, at)) for at in behind)
    told, clause = next((one for one in leads if one[1]), (end, None))
    if clause is None or syntax.finite_within(cue.stop, told) is not None:
        return None
    if cue.group.start == relative:
        speaker = phrase_behind(syntax, skip_adverbs(reading, cue.stop), told)
    else:
        speaker = (relative, cue.group.start)
    content = strip_marks(reading, reading.span(clause, end))
    if speaker is None or syntax.finite_within(clause, end) is None:
        return None
    quoted = quoted_within(reading, content)
    return cue.attributes((content,), quoted, "what-said", Subject((speaker,)))


def _behind_lead(reading: Reading, at: int) -> int | None:
    """Give where the clause begins behind "c'est que", which stands at a word, behind its comma or not."""
    first = at + reading.is_mark(at, ",")
    return reading.first_of(first, reading.phrases("what_is"))


def _behind_colon(syntax: Syntax, cue: CueMatch) -> Attribution | None:
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

"""Attributions that point back: "Así lo anunció X" says whose words the sentence before holds."""

import attrs

from diplotext.find.attribution import Attribution
from diplotext.find.clauses import sentence_end
from diplotext.find.cues import CueMatch
from diplotext.find.marks import piece_at, quoted_within, strip_marks
from diplotext.find.postposed import phrase_behind
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax


def pointing_back(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """
    Read "SENTENCE. Así lo CUE SPEAKER": what was said is the sentence before.

    Args:
        syntax: The article.
        cue: The cue.
    """
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("pointing", ())
    number = reading.sentence_of[cue.group.start]
    if not leads or number < 1 or reading.quote_of[cue.first] != NOWHERE:
        return None
    first = reading.sentences[number].first
    words = " ".join(reading.words.keys[first : cue.group.first])
    if words not in leads or not cue.group.is_finite:
        return None
    before = reading.sentences[number - 1]
    phrase = phrase_behind(syntax, cue.stop, sentence_end(reading, cue.first))
    if phrase is None:
        return None
    piece = piece_at(reading, before.first)
    end = sentence_end(reading, before.first)
    whole = piece is not None and piece.outer.end >= reading.words.ends[end - 1]
    span = piece.outer if piece and whole else reading.span(before.first, end)
    content = strip_marks(reading, span)
    found = cue.attributes(
        (content,), quoted_within(reading, content), "pointing-back", Subject((phrase,))
    )
    return attrs.evolve(found, alone=bool(whole))

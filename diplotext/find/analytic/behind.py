"""Rules for what stands behind its cue: quotations, and clauses with a conjunction or without one."""

import attrs

from diplotext.find.analytic.clause_starts import clause_start
from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.openers import opener_by_order
from diplotext.find.analytic.speakers import addressed, speaker_of
from diplotext.find.analytic.steps import over_light
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import (
    piece_at,
    quoted_within,
    strip_marks,
    with_further_pieces,
)
from diplotext.find.reading.reading import Piece
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


_REACH = 30


def quotation_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting)(,:) QUOTATION" where the quotation stands by itself."""
    reading = syntax.reading
    if "quote" not in cue.record.frames or _is_yet_to_speak(syntax, cue):
        return None
    end = reading.sentence(cue.first).stop
    for at in range(cue.stop, min(end, cue.stop + _REACH)):
        piece = piece_at(reading, at)
        if piece is not None and _is_resumed(syntax, cue, at):
            return None
        if piece is not None and _closes_clause(syntax, cue, at - 1):
            return None
        if piece is not None:
            return _quoted(syntax, cue, piece) if _is_set_off(syntax, cue, at) else None
        if _begins_clause(syntax, cue, at):
            return None
    return None


def _is_yet_to_speak(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether somebody else says that a source will speak, so that the words quoted are his ('said Mali would announce a date, "if it can"')."""
    modal = syntax.group(cue.first)
    if modal is None or not is_modal(syntax.reading, modal.lemma):
        return False
    return opener_by_order(syntax, modal) is Tag.COMPLEMENTIZER


def _closes_clause(syntax: Syntax, cue: CueMatch, colon: int) -> bool:
    """Tell whether a cue behind a comma says who said the clause before it, and a colon leads on ("P, said X: QUOTATION")."""
    reading, comma = syntax.reading, cue.group.start - 1
    if not (reading.is_mark(colon, ":") and reading.is_mark(comma, ",")):
        return False
    named = syntax.kinds[cue.stop] in (Kind.NAME, Kind.DETERMINER, Kind.NOMINAL)
    first = reading.sentence(comma).first
    return named and syntax.finite_within(first, comma) is not None


def _begins_clause(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a further clause, or the end of the quotation round the cue, comes first."""
    group = syntax.group(at)
    if group is not None and group.is_finite and group.first >= cue.stop:
        return True
    if syntax.kinds[at] in (Kind.THAT, Kind.QUESTION, Kind.SUBORDINATOR):
        return True
    return syntax.reading.quote_of[at] != syntax.reading.quote_of[cue.first]


def _quoted(syntax: Syntax, cue: CueMatch, piece: Piece) -> Attribution | None:
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    content = with_further_pieces(syntax.reading, (piece.inner,))
    found = cue.attributes(content, content, "cue-quotation", source)
    return attrs.evolve(found, alone=True, order=addressed(syntax, cue))


def _is_resumed(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a quotation goes on with a small letter from words before the attribution."""
    reading = syntax.reading
    small = at + 1 < len(reading.words) and reading.words.form(at + 1)[0].islower()
    source = speaker_of(syntax, cue) if small else None
    before = -1 if source is None else source.segments[0][0] - 1
    parted = is_pause(reading, before) and before >= reading.sentence(at).first
    told = addressed(syntax, cue)
    near = cue.stop if told is None else told[1]
    return small and parted and reading.is_mark(at - 1, ",") and at == near + 1


def _is_set_off(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a comma or a colon stands before a quotation, or it begins a sentence right behind the cue."""
    reading = syntax.reading
    if reading.is_mark(at - 1, ",:—–-"):
        return True
    first = at + 1
    return (
        first < len(reading.words)
        and at == over_light(syntax, cue.stop, at)
        and reading.words.is_capitalized(first)
        and not _is_name(syntax, first)
    )


def _is_name(syntax: Syntax, first: int) -> bool:
    return syntax.kinds[first] is Kind.NAME


def clause_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting) (that) CLAUSE" and reported questions."""
    if cue.record.parenthetical:
        return None
    start = clause_start(syntax, cue)
    found = attribute_clause(syntax, cue, *start) if start is not None else None
    if found is None or not cue.record.addressed:
        return found
    return attrs.evolve(found, order=addressed(syntax, cue))


def attribute_clause(
    syntax: Syntax, cue: CueMatch, first: int, rule: str
) -> Attribution | None:
    """Attribute the clause that begins at a word to the subject of a cue."""
    reading = syntax.reading
    stop = content_end(syntax, first, cue.group)
    source = speaker_of(syntax, cue)
    if source is None or stop <= first:
        return None
    while syntax.kinds[first - 1] is Kind.QUOTE and first > cue.stop:
        first -= 1
    content = strip_marks(reading, reading.span(first, stop))
    return cue.attributes((content,), quoted_within(reading, content), rule, source)

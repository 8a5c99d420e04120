"""Who is said to have said what, where word order tells: every rule, by a cue or by a phrase."""

from diplotext.find.analytic.all_said import all_said
from diplotext.find.analytic.asides import asides
from diplotext.find.analytic.behind import clause_behind, quotation_behind
from diplotext.find.analytic.infinitives import infinitive_behind, order_behind
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.main_verbs import is_told_apart
from diplotext.find.analytic.objects import object_behind
from diplotext.find.analytic.places import interrupts
from diplotext.find.analytic.postposed import (
    speech_before,
    tells_of_speaker,
    tells_when,
)
from diplotext.find.analytic.predicates import predicates
from diplotext.find.analytic.relayed import asked_by, relayed, told_by
from diplotext.find.analytic.stances import stances
from diplotext.find.analytic.suppositions import is_supposed
from diplotext.find.analytic.under_texts import under_texts
from diplotext.find.analytic.viewpoints import viewpoints
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, paragraph_of
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.pointing import pointing_back
from diplotext.lang.inflect import Tense


def _over_exclamation(syntax: Syntax, cue: CueMatch, start: int) -> int:
    """
    Begin with the quotation that ends right before the sentence of a cue.

    A mark of exclamation or question ends a sentence in the quotation, and a capital follows
    ('"It is safe!" Ana Lund said').
    """
    reading = syntax.reading
    first = reading.sentence(cue.first).first
    if syntax.kinds[first - 1] is not Kind.QUOTE or start < first:
        return start
    same = paragraph_of(reading.body, reading.words.starts[first])
    here = paragraph_of(reading.body, reading.words.starts[first - 1])
    exclaimed = reading.is_mark(first - 2, "!?…")
    return reading.sentence(first - 1).first if exclaimed and same == here else start


def attribution_by_order(
    syntax: Syntax, cue: CueMatch, start: int
) -> Attribution | None:
    """
    Try the rules for a cue in their order.

    Args:
        syntax: The article.
        cue: The cue.
        start: First word that may belong to what it reports.
    """
    if cue.group.passive or cue.group.tense is Tense.PARTICIPLE:
        return asked_by(syntax, cue) or told_by(syntax, cue)
    if is_supposed(syntax, cue):
        return None
    if is_told_apart(syntax, cue):
        return clause_behind(syntax, cue)
    start = _over_exclamation(syntax, cue, start)
    elsewhere = pointing_back(syntax, cue) or relayed(syntax, cue, start)
    return _by_place(syntax, cue, start) if elsewhere is None else elsewhere


def _by_place(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """Look for what was said before a cue, in quotation marks or behind it."""
    if (
        interrupts(syntax, cue, start)
        or tells_of_speaker(syntax, cue, start)
        or tells_when(syntax, cue, start)
    ):
        return speech_before(syntax, cue, start)
    if syntax.reading.quote_of[cue.first] != NOWHERE:
        return quotation_behind(syntax, cue) or speech_before(syntax, cue, start)
    return (
        speech_before(syntax, cue, start, quoted=True)
        or quotation_behind(syntax, cue)
        or order_behind(syntax, cue)
        or clause_behind(syntax, cue)
        or infinitive_behind(syntax, cue)
        or speech_before(syntax, cue, start)
        or object_behind(syntax, cue)
    )


def attributions_by_phrase(syntax: Syntax) -> list[Attribution]:
    """Find the attributions that no verb of speech makes by itself: nouns, adjectives, "in X's view", "as X says"."""
    found = [*stances(syntax), *predicates(syntax)]
    found += [*viewpoints(syntax), *asides(syntax)]
    return [*found, *under_texts(syntax), *all_said(syntax)]

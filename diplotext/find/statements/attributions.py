"""Who is said to have said what: all rules of attribution, sentence by sentence."""

from diplotext.find.analytic.attributions import (
    attribution_by_order,
    attributions_by_phrase,
)
from diplotext.find.bracket.attributions import bracket_attributions
from diplotext.find.bracket.moods import carried_on
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.according import according
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.bracketed import without_bracket
from diplotext.find.statements.closing_incises import behind_clause, behind_quotation
from diplotext.find.statements.cues import CueMatch, find_cues
from diplotext.find.statements.gapped_speech import with_gapped
from diplotext.find.statements.incises import incise
from diplotext.find.statements.indirect import complement
from diplotext.find.statements.infinitive_ends import before_main_clause
from diplotext.find.statements.interviews import interview
from diplotext.find.statements.objects import object_phrase
from diplotext.find.statements.outermost import outermost, unwrapped
from diplotext.find.statements.own_asides import without_own_asides
from diplotext.find.statements.passives import passive
from diplotext.find.statements.pointing import pointing_back
from diplotext.find.statements.quoting import colon, quote_behind, quote_within
from diplotext.find.statements.relayed import without_relays
from diplotext.find.statements.resumed import sentence_behind
from diplotext.find.statements.sources_in_turn import in_turn
from diplotext.find.statements.told_nouns import told_nouns
from diplotext.find.statements.told_reports import told_reports
from diplotext.find.statements.unattributed import in_order, with_unattributed
from diplotext.find.statements.what_said import what_is_said
from diplotext.find.statements.written import written
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def find_attributions(syntax: Syntax) -> tuple[Attribution, ...]:
    """
    Find the acts of attribution of a text, in its order.

    Rules are tried in a fixed order for each cue; an attribution inside the content of
    another one is left out unless it is a quotation of its own; quotations that stand
    alone and have no attribution carry the one before them on.
    """
    reading = syntax.reading
    if syntax.clauses is not None:
        by_clause = bracket_attributions(syntax, syntax.clauses)
        kept = with_gapped(syntax, [without_bracket(reading, a) for a in by_clause])
        quoted = with_unattributed(syntax, kept)
        return in_order([*quoted, *carried_on(syntax, syntax.clauses, quoted)])
    found = [
        *in_turn(syntax, according(syntax)),
        *written(syntax),
        *told_reports(syntax),
    ]
    found += told_nouns(syntax)
    found += interview(syntax)
    if syntax.kinds:
        found += attributions_by_phrase(syntax)
    told = {a.cue[0] for a in found if a.rule == "as-told" and a.cue is not None}
    start = 0
    for senses in find_cues(syntax):
        if senses[0].group.first in told:
            continue
        start = max(start, reading.sentence(senses[0].first).first)
        attribution = _best_sense(syntax, senses, start)
        if attribution is not None:
            found.append(attribution)
            start = max(start, _behind(reading, attribution))
    found = unwrapped(without_relays(reading, without_own_asides(reading, found)))
    found = [without_bracket(reading, a) for a in found]
    found = [before_main_clause(syntax, one) for one in found]
    found = with_gapped(syntax, found)
    kept = outermost(found, quoted=bool(syntax.kinds))
    return with_unattributed(syntax, kept)


def _best_sense(
    syntax: Syntax, senses: tuple[CueMatch, ...], start: int
) -> Attribution | None:
    """
    Give what the first sense of a cue reads; an object only when no sense reads more.

    An order goes before the clause that its infinitive reports ("demande de confirmer que P"), as
    do words before the cue ("P, advirtió X [que pidió el anonimato]").
    """
    found = [_by_cue(syntax, cue, start) for cue in senses]
    read = [attribution for attribution in found if attribution is not None]
    more = [attribution for attribution in read if attribution.rule != "cue-object"]
    first = next(iter(more or read), None)
    if first is None or first.rule != "cue-that-clause":
        return first
    ahead = (a for a in more if a.rule == "cue-order" or a.rule.startswith("incise"))
    other = next(ahead, first)
    return other if other.content[0].start < first.content[0].start else first


def _behind(reading: Reading, attribution: Attribution) -> int:
    """Give the first word behind an attribution's cue and speaker when they close a sentence part."""
    if not attribution.rule.startswith("incise") or attribution.cue is None:
        return 0
    return sentence_behind(reading, attribution) or attribution.cue[1]


def _by_cue(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    reading = syntax.reading
    if syntax.kinds:
        return attribution_by_order(syntax, cue, start)
    if reading.quote_of[cue.first] != NOWHERE:
        return (
            colon(syntax, cue)
            or quote_within(syntax, cue)
            or incise(syntax, cue, start)
        )
    if cue.group.tense is Tense.PARTICIPLE and not reading.has(
        cue.group.start - 1, Tag.COORDINATOR
    ):
        return passive(syntax, cue)
    if cue.group.pronoun is not None:
        return (
            incise(syntax, cue, start)
            or quote_behind(syntax, cue)
            or colon(syntax, cue)
            or complement(syntax, cue)
        )
    pointed = pointing_back(syntax, cue) or what_is_said(syntax, cue)
    if pointed is not None:
        return pointed
    return (
        behind_quotation(syntax, cue, start)
        or colon(syntax, cue)
        or passive(syntax, cue)
        or behind_clause(syntax, cue, start)
        or complement(syntax, cue)
        or incise(syntax, cue, start)
        or object_phrase(syntax, cue)
    )

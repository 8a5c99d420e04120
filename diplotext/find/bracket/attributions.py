"""All rules of attribution for languages whose verbs stand in a bracket."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.complements import colon, complement
from diplotext.find.bracket.conditions import condition_word
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.incises import tag
from diplotext.find.bracket.interruptions import interrupted
from diplotext.find.bracket.led import led_speech
from diplotext.find.bracket.noun_clauses import noun_clauses, of_verbs
from diplotext.find.bracket.objects import object_phrase
from diplotext.find.bracket.passives import passives
from diplotext.find.bracket.pointed_quotations import pointed_quotations
from diplotext.find.bracket.pointers import leads_back
from diplotext.find.bracket.put_questions import put_questions
from diplotext.find.bracket.source_clauses import manner, relative_sources
from diplotext.find.bracket.sources import named_sources
from diplotext.find.bracket.speech import Cue, find_bracket_cues
from diplotext.find.bracket.told_with import told_with
from diplotext.find.bracket.views import views
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within, trimmed
from diplotext.find.reading.reading import NOWHERE, paragraph_of
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.interviews import interview
from diplotext.find.statements.relayed import without_relays
from diplotext.find.statements.sources_in_turn import in_turn
from diplotext.lang.inflect import Tense


def bracket_attributions(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Find the acts of attribution of a text, sources named by verbs, then by prepositions."""
    reading = syntax.reading
    found: list[Attribution] = []
    reported: set[int] = set()
    start = 0
    for senses in find_bracket_cues(syntax, clauses):
        start = max(start, reading.sentence(senses[0].clause.first).first)
        read = (_by_cue(syntax, clauses, cue, start) for cue in senses)
        attribution = next((a for a in read if a is not None), None)
        if attribution is None:
            continue
        found += _with_incise(syntax, clauses, senses, attribution, start)
        reported.add(senses[0].number)
        if attribution.rule.startswith("incise"):
            start = max(start, senses[0].clause.stop)
    found += in_turn(syntax, named_sources(syntax, clauses, frozenset(reported)))
    found += relative_sources(syntax, clauses)
    found += passives(syntax, clauses)
    found += told_with(syntax, clauses)
    found += views(syntax, clauses)
    found += pointed_quotations(syntax, clauses)
    found += put_questions(syntax, clauses)
    found += led_speech(syntax, clauses, found)
    found = of_verbs(syntax, clauses, found)
    found += noun_clauses(syntax, clauses, found)
    found += interview(syntax)
    return _outermost(without_relays(reading, found))


def _by_cue(
    syntax: Syntax, clauses: Clauses, cue: Cue, start: int
) -> Attribution | None:
    clause = cue.clause
    if clause.kind is ClauseKind.MANNER:
        return manner(syntax, clauses, cue, start)
    if clause.kind is ClauseKind.MAIN:
        return (
            colon(syntax, clauses, cue)
            or _reported(syntax, clauses, cue)
            or tag(syntax, clauses, cue, start)
            or interrupted(syntax, clauses, cue)
            or (None if _is_told(clauses, cue) else object_phrase(syntax, cue))
            or pointed(syntax, cue)
        )
    if _is_only_supposed(syntax, clause):
        return None
    return complement(syntax, clauses, cue) or object_phrase(syntax, cue)


def _is_only_supposed(syntax: Syntax, clause: Clause) -> bool:
    """Tell whether a clause states a condition in the present, so that nobody has said anything ("zahlt, sofern Peru freies Geleit zusichert")."""
    verb = clause.verb
    if clause.kind is not ClauseKind.ADVERBIAL or verb is None or verb.compound:
        return False
    open_one = verb.tense in (Tense.PRESENT, Tense.SUBJUNCTIVE)
    return open_one and condition_word(syntax.reading, clause) is not None


def _reported(syntax: Syntax, clauses: Clauses, cue: Cue) -> Attribution | None:
    """
    Read what a verb of saying reports; in reported speech only what was said before, or a clause that its conjunction opens.

    What somebody's country offers or reserves to itself there is a part of his words ("Sein Land
    behalte sich vor, ... zu ...").
    """
    found = complement(syntax, clauses, cue)
    verb = cue.clause.verb
    if found is None or verb is None or not _is_told(clauses, cue):
        return found
    opened = found.rule in ("cue-that-clause", "cue-question")
    opened = opened and not _is_of_feeling(syntax, cue)
    before = verb.compound and found.rule != "cue-main-clause"
    return found if (opened or before) and not cue.record.weak else None


def _is_of_feeling(syntax: Syntax, cue: Cue) -> bool:
    """Tell whether who speaks says of himself what he feels, and not what somebody said ("Er sei zuversichtlich, dass")."""
    verb, roles = cue.clause.verb, syntax.reading.language.lexicon.auxiliaries
    is_so = verb is not None and roles.get(verb.lemma) == "be" and not verb.compound
    return is_so and cue.source.pronoun


def _with_incise(
    syntax: Syntax,
    clauses: Clauses,
    senses: tuple[Cue, ...],
    found: Attribution,
    start: int,
) -> list[Attribution]:
    """Add what stands before a verb of saying behind which a colon leads on ("P, fügte sie an: Q")."""
    if not found.rule.startswith("colon") or senses[0].clause.is_fronted:
        return [found]
    read = (tag(syntax, clauses, cue, start) for cue in senses)
    before = next((a for a in read if a is not None), None)
    return [found] if before is None else [before, found]


def _is_told(clauses: Clauses, cue: Cue) -> bool:
    """Tell whether a main clause is in the mood of reported speech: somebody's words, not the narrator's."""
    verb = cue.clause.verb
    outside = cue.clause.level == NOWHERE
    return outside and verb is not None and is_reported(clauses.forms.at[verb.first])


def pointed(syntax: Syntax, cue: Cue) -> Attribution | None:
    """Read "CONTENT. Das teilte X mit.": a word in front points at the sentence, or the clauses, before."""
    reading, clause = syntax.reading, cue.clause
    if not leads_back(reading, clause) or cue.source.segments[0][0] < clause.middle[0]:
        return None
    if clause.level != NOWHERE or cue.record.weak or cue.record.parenthetical:
        return None
    if "that" not in cue.record.frames:
        return None
    place = _pointed_at(syntax, clause)
    if place is None:
        return None
    span = reading.span(*place)
    return cue.attributes((span,), quoted_within(reading, span), "pointed-at")


def _pointed_at(syntax: Syntax, clause: Clause) -> tuple[int, int] | None:
    """Give the words before a clause in its sentence, or else the sentence before in its paragraph."""
    reading = syntax.reading
    number = reading.sentence_of[clause.first]
    here = reading.sentences[number]
    if clause.first > here.first:
        return trimmed(reading, here.first, clause.first)
    if number == 0:
        return None
    before = reading.sentences[number - 1]
    paragraphs = {
        paragraph_of(reading.body, reading.words.starts[sentence.first])
        for sentence in (before, here)
    }
    end = sentence_end(reading, before.first)
    return (before.first, end) if len(paragraphs) == 1 and end > before.first else None


def _outermost(found: list[Attribution]) -> list[Attribution]:
    """
    Drop what another attribution holds as a part of its words.

    A clause reported within reported speech is kept; a noun phrase, or speech inside a
    quotation that is no quotation itself, is not.
    """
    ordered = sorted(found, key=lambda a: (a.content[0].start, -a.content[-1].end))
    kept: list[Attribution] = []
    reach: list[Attribution] = []
    for attribution in ordered:
        reach = [a for a in reach if a.content[-1].end > attribution.content[0].start]
        if any(_holds(outer, attribution) for outer in reach):
            continue
        kept.append(attribution)
        reach.append(attribution)
    return kept


_CLAUSES = (
    "cue-that",
    "cue-main",
    "cue-question",
    "cue-infinitive",
    "cue-order",
    "colon",
    "according-to-clause",
)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether one attribution is only a part of what another reports."""
    if not any(a.overlaps(b) for a in outer.content for b in inner.content):
        return False
    if outer.content == inner.content:
        return True
    if outer.alone:
        return not inner.alone
    nested = inner.rule.startswith(_CLAUSES)
    within = all(any(a.covers(b) for a in outer.content) for b in inner.content)
    return not (nested and within)

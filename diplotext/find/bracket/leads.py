"""Who leads a mechanism where verbs stand in a bracket: "Den Vorsitz führt Peru", "wird von Peru geleitet"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle
from diplotext.find.bracket.lead_nouns import (
    at_its_head,
    charged_with,
    lead_before,
    leading,
    offers_to_lead,
    rests_with,
    whose_lead,
)
from diplotext.find.bracket.modal_passives import is_modal_passive
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_ALONE = 2
_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_PARTICLE = 2
_NEAR = 6


def led_in_bracket(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """
    Find who leads a mechanism: who has its lead, or by whom it is led.

    The lead stands before it ("die Leitung der Mission übernimmt Peru"), or alone at the head of
    the next sentence ("Den Vorsitz führt Peru").

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
        stop: Behind its last word.
    """
    clauses = syntax.clauses
    if clauses is None:
        return None
    reading = syntax.reading
    sentence = reading.sentence(first)
    for clause in clauses.within(sentence.first, sentence.stop):
        near = _is_near(clause, first, stop)
        whose = whose_lead(cast, clause) if near else None
        if whose is not None:
            return whose
        own = clause.first <= first < clause.stop and _leads_to(reading, clause, first)
        if own or _leads_it(reading, clause, stop) or _governs(reading, clause, first):
            return _subject(syntax, cast, clauses, clause)
        if near and _is_led(clauses, clause):
            return _agent(cast, clause)
        told = _by_noun(cast, clauses, clause, first)
        if told is not None:
            return told
    return _led_next(syntax, cast, clauses, first)


def _is_near(clause: Clause, first: int, stop: int) -> bool:
    """Tell whether a mechanism stands in a clause, or right before it, if it is a relative one."""
    inside = clause.first <= first < clause.stop
    relative = clause.kind is ClauseKind.RELATIVE
    return inside or (relative and stop <= clause.first <= stop + _PARTICLE)


def _by_noun(cast: Cast, clauses: Clauses, clause: Clause, first: int) -> str | None:
    """Give who has the lead by the noun of it before a mechanism, or is to lead it by an infinitive."""
    told = rests_with(cast, clause, first) or charged_with(cast, clauses, clause, first)
    if told is not None or clause.verb is None:
        return told
    number = clauses.at.get(clause.verb.first)
    return None if number is None else offers_to_lead(cast, clauses, number, first)


def _led_next(syntax: Syntax, cast: Cast, clauses: Clauses, first: int) -> str | None:
    """Give who has the lead that opens the sentence behind that of a word."""
    reading = syntax.reading
    number = reading.sentence_of[first] + 1
    if number >= len(reading.sentences):
        return None
    for clause in clauses.within(
        reading.sentences[number].first, reading.sentences[number].stop
    )[:1]:
        if _has_lead_alone(reading, clause):
            return _subject(syntax, cast, clauses, clause)
        if _is_led(clauses, clause) and _takes_up(reading, clause):
            return _agent(cast, clause)
        return at_its_head(cast, clause)
    return None


def _leads_it(reading: Reading, clause: Clause, stop: int) -> bool:
    """Tell whether a relative clause behind a mechanism tells who leads it (", die Kenia anführt")."""
    near = stop < clause.first <= stop + _NEAR
    between = range(stop, clause.first - 1)
    if clause.kind is not ClauseKind.RELATIVE or not near:
        return False
    if any(reading.is_mark(at, ",;") for at in between):
        return False
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    verb = clause.act or clause.verb
    return verb is not None and verb.lemma in leads and not verb.passive


def _governs(reading: Reading, clause: Clause, first: int) -> bool:
    """Tell whether a mechanism is the object of a verb of leading at the end of its clause ("Kenia soll [die Mission] leiten")."""
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    inside = clause.is_fronted and first in range(*clause.middle)
    act = clause.act
    bare = act is not None and act.lemma in leads and not act.passive
    led = reading.has(first - 1, Tag.PREPOSITION)  # "in der Mission"
    return inside and bare and not led


def _leads_to(reading: Reading, clause: Clause, first: int) -> bool:
    """Tell whether a noun of leading stands before a mechanism, the object of a verb of having or taking."""
    verb, suffixes = clause.verb, reading.language.lexicon.suffixes
    if verb is None:
        return False
    takes = lead_before(reading, first) is not None and _takes(reading, clause)
    heads = lead_before(reading, first, "lead_places") is not None
    return takes or (heads and verb.lemma in suffixes.get("standing", ()))


def _takes(reading: Reading, clause: Clause) -> bool:
    takes = reading.language.lexicon.suffixes.get("takes_lead", ())
    return clause.verb is not None and (clause.act or clause.verb).lemma in takes


def _has_lead_alone(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause opens with a noun of leading and nothing that is led."""
    first, stop = clause.front
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    alone = 0 < stop - first <= _ALONE and reading.words.keys[stop - 1] in nouns
    return alone and _takes(reading, clause)


def _takes_up(reading: Reading, clause: Clause) -> bool:
    """Tell whether a pronoun is the subject of a passive, alone before its verb or right behind it ("Geleitet wird [sie]")."""
    near = (clause.front[0], clause.middle[0])
    return any(reading.has(at, Tag.SUBJECT_PRONOUN) for at in near)


def _is_led(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether something is led, or to be led ("soll von Peru [geleitet werden]")."""
    leads = clauses.forms.reading.language.lexicon.verbs.get("leads", frozenset())
    verb = clause.verb
    if verb is None or verb.lemma not in leads:
        return False
    return verb.passive or is_modal_passive(clauses.forms, verb)


def _agent(cast: Cast, clause: Clause) -> str | None:
    """Give the actor behind the preposition by which a passive names who acts."""
    for at in range(clause.first, clause.stop):
        if cast.reading.begins(at, Tag.AGENT.bit) or cast.reading.has(
            at, Tag.PREPOSITION, "of"
        ):
            head = cast.head(at + 1, clause.stop)
            if head is not None and not _names_mechanism(cast, at, head[0].stop):
                return leading(cast, head[1][:1])
    return None


def _names_mechanism(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a mechanism is named among some words, which oversees others and leads none ("von der Mission Eulex beaufsichtigt")."""
    within = range(first, stop)
    return any(cast.reading.begins(at, _MECHANISMS) for at in within)


def _subject(
    syntax: Syntax, cast: Cast, clauses: Clauses, clause: Clause
) -> str | None:
    """Give who has the lead: behind the verb where the lead stands before it."""
    reading, verb = syntax.reading, clause.verb
    if verb is None:
        return None
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    fronted = any(reading.words.keys[at] in nouns for at in range(*clause.front))
    own = clause_subject(reading, clauses, clauses.at[verb.first])
    inside = in_middle(reading, clause.middle)
    relative = clause.kind is ClauseKind.RELATIVE and inside is not None
    subject = inside if fronted or relative else own  # "den Kenia leitet"
    keys = whom(cast, subject) if subject is not None else ()
    return leading(cast, keys)

"""Futures where verbs stand in a bracket: what an actor is going to do."""

from diplotext.find.bracket.acting import is_mandate, passive_agent, speaks
from diplotext.find.bracket.acts import predicate_or_front
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import is_prepositional
from diplotext.find.bracket.idle import is_idle
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_FUTURES = frozenset({Tense.PRESENT, Tense.SUBJUNCTIVE, Tense.CONDITIONAL})


def future(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "ACTOR wird INFINITIVE", and "werde" or "würde" where somebody says so.

    With a date it announces, without one it promises.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb, lexicon = clause.verb, reading.language.lexicon
    if verb is None or clause.act is None or subject is None:
        return None
    if lexicon.auxiliaries.get(verb.lemma) != "become" or verb.tense not in _FUTURES:
        return None
    if clause.act.passive or _tells_of_thing(reading, clause, subject):
        return None
    if _is_undergone(clauses, clause, clause.act):
        return None
    idle = is_idle(reading, clause, clause.act.lemma)
    idle = idle and not _is_own_conduct(reading, clause.act, subject)
    if idle or is_mandate(reading, subject):
        return None
    act = predicate_or_front(reading, clause, subject)
    force, kind = _graded(reading, clause.act, act)
    refuses = verb.negated
    if renounces(reading, clause.act):
        refuses, force, kind = not verb.negated, "possible", "possibility"
    if refuses:
        force, kind = "none", "non_commitment"
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, reach(syntax, clauses, clause)),
        force,
        kind,
        "future",
        verb,
        subject,
        refuses,
    )


def _is_undergone(clauses: Clauses, clause: Clause, act: VerbGroup) -> bool:
    """Tell whether an infinitive is a participle too, and somebody does it to the subject ("wird von Y [vertreten]"), no object beside him."""
    reading, forms = clauses.forms.reading, clauses.forms
    if forms.participle(act.first) is None:
        return False
    agent = passive_agent(reading, clause)
    if agent is None:
        return False
    _, behind = agent.segments[0]
    first, stop = clause.middle
    beside = range(behind, stop) if first <= behind <= stop else range(0)
    at = next((i for i in beside if reading.words.is_capitalized(i)), None)
    return at is None or is_prepositional(reading, behind, stop)


def _tells_of_thing(reading: Reading, clause: Clause, subject: Subject) -> bool:
    """
    Tell whether a relative clause tells what becomes of a thing or of people, and not what a state or body will do.

    That is so of "Malta, [das] zahlen wird", not of "die Beobachter, die Malta entsenden wird".
    """
    if clause.kind is not ClauseKind.RELATIVE:
        return False
    first, stop = subject.segments[0]
    parties = any(reading.begins(at, _PARTIES) for at in range(first, stop))
    return stop > clause.first or not parties


_PARTIES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)


def _is_own_conduct(reading: Reading, act: VerbGroup, subject: Subject) -> bool:
    """Tell whether somebody says of himself what of others is only foretold ("Man werde zustimmen")."""
    known = reading.language.lexicon.suffixes.get("own_conduct", ())
    return act.lemma in known and speaks(reading, subject)


def _graded(
    reading: Reading, group: VerbGroup, act: tuple[int, int]
) -> tuple[str, str]:
    """Give force and kind of what an actor is going to do."""
    open_one = weighed(reading, group)
    if open_one is not None:
        return open_one.force, open_one.kind
    dated = is_dated(reading, act)
    return ("announce", "announcement") if dated else ("promise", "undertaking")


def renounces(reading: Reading, act: VerbGroup) -> bool:
    """Tell whether the pack says of a verb, by itself, that it refuses or gives up ("wird darauf verzichten", "will es ablehnen")."""
    records = reading.language.lexicon.commissives.get(act.lemma, ())
    plain = [r for r in records if not r.tail and r.reflexive == act.reflexive]
    return bool(plain) and all(r.kind == "non_commitment" for r in plain)


def weighed(reading: Reading, act: VerbGroup) -> Commissive | None:
    """Give what the pack says of an act that only leaves conduct open ("wird prüfen, ob ...")."""
    records = reading.language.lexicon.commissives.get(act.lemma, ())
    open_ones = (r for r in records if r.kind == "possibility" and not r.tail)
    return next(open_ones, None)

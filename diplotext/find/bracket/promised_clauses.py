"""Clauses in the present that a verb of promising beside them makes promises ("Ghana ratifiziere den Vertrag, versprach X")."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.acts import following
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.noun_acts import object_act
from diplotext.find.bracket.present_acts import present_act
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.promise import OWN_ACTS, Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.inflect import Tense


_PRESENT = frozenset({Tense.PRESENT, Tense.SUBJUNCTIVE})
_TOLD = frozenset({"promise", "announce"})
_NEAR = 3


def promised_clause(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "DEBTOR VERB ..., versprach X" and "X versprach, DEBTOR VERB ...".

    Where the subject cannot act ("die Grenze bleibe offen"), whoever promises is bound to see
    to the whole clause.

    Args:
        syntax: The article.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or subject is None or clause.kind is not ClauseKind.MAIN:
        return None
    if verb.tense not in _PRESENT or clause.act is not None or _is_past(clauses, verb):
        return None
    at = _told_at(clauses, number)
    if at is None:
        return None
    told = clauses.all[at].verb
    record = _record(clauses, told)
    if told is None or record is None or _is_idle(clauses, verb, record):
        return None
    acts = not verb.passive and _can_act(reading, subject)
    act = _promised_act(reading, clause, subject, whole=not acts)
    return Promise(
        (told.first, told.first + 1),
        act,
        (min(clause.first, act[0]), reach(syntax, clauses, clause)),
        *_graded(verb, record),
        "promised-clause",
        verb,
        subject if acts else clause_subject(reading, clauses, at),
        negative=verb.negated,
    )


def _can_act(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject can do what is promised ("Ghana", not "die Grenze")."""
    return subject.pronoun or is_acting(reading, *subject.segments[0])


def _promised_act(
    reading: Reading, clause: Clause, subject: Subject, *, whole: bool
) -> tuple[int, int]:
    """Give what a clause says is done, with its subject where the whole is seen to ("[die Grenze bleibe offen]")."""
    first, stop = present_act(reading, clause, subject)
    return (min(first, subject.segments[0][0]) if whole else first), stop


def _graded(verb: VerbGroup, record: Commissive) -> tuple[str, str]:
    """Give force and kind: to announce that one does not do something is no commitment."""
    if verb.negated and record.force == "announce":
        return "none", "non_commitment"
    return record.force, record.kind


def _is_past(clauses: Clauses, verb: VerbGroup) -> bool:
    """Tell whether a verb tells what was done, or what is so ("sei geschlossen"), not what is going to be done."""
    forms = clauses.forms
    roles = {role_of(forms, e.lemma) for e in forms.finite(verb.first)}
    return verb.compound and not (verb.passive and "become" in roles)


def _told_at(clauses: Clauses, number: int) -> int | None:
    """Give the clause of the verb that says who says so: right behind, or before."""
    behind = _told_behind(clauses, number)
    return _told_before(clauses, number) if behind is None else behind


def _told_behind(clauses: Clauses, number: int) -> int | None:
    """Give the main clause right behind another whose verb stands first ("..., versprach X")."""
    clause = clauses.all[number]
    for at in range(number + 1, min(number + 1 + _NEAR, len(clauses.all))):
        other = clauses.all[at]
        if other.verb is None or other.kind is not ClauseKind.MAIN:
            continue
        first = other.verb.first == other.first and not other.is_fronted
        told = first and not other.conjoined and _record(clauses, other.verb)
        return at if told and _in_one_sentence(clauses, clause, other) else None
    return None


def _told_before(clauses: Clauses, number: int) -> int | None:
    """Give the clause that another follows as what it promises ("X versprach, ...")."""
    clause = clauses.all[number]
    if not clause.is_fronted or clause.conjoined:
        return None
    for at in range(number - 1, max(number - 1 - _NEAR, -1), -1):
        other = clauses.all[at]
        record = _record(clauses, other.verb)
        if record is not None and following(clauses, at) is clause:
            return None if _has_object(clauses, at, record) else at
    return None


def _has_object(clauses: Clauses, number: int, record: Commissive) -> bool:
    """Tell whether a verb names what it promises by a noun of its own clause."""
    reading = clauses.forms.reading
    subject = clause_subject(reading, clauses, number)
    if subject is None:
        return False
    return object_act(reading, clauses.all[number], subject, record) is not None


def _in_one_sentence(clauses: Clauses, one: Clause, other: Clause) -> bool:
    sentence_of = clauses.forms.reading.sentence_of
    return sentence_of[one.first] == sentence_of[other.first]


def _record(clauses: Clauses, verb: VerbGroup | None) -> Commissive | None:
    """Give what the pack says of a verb that promises or announces what a clause tells."""
    if verb is None:
        return None
    known = clauses.forms.reading.language.lexicon.commissives.get(verb.lemma, ())
    return next((r for r in known if _promises(r)), None)


def _promises(record: Commissive) -> bool:
    own = record.kind in OWN_ACTS and record.force in _TOLD
    special = record.tail or record.reflexive or record.order
    return own and not special and () in record.object_linkers


def _is_idle(clauses: Clauses, verb: VerbGroup, record: Commissive) -> bool:
    """Tell whether what is announced only happens ("das Treffen beginne um zehn")."""
    suffixes = clauses.forms.reading.language.lexicon.suffixes
    idle = verb.lemma in suffixes.get("no_conduct", ())
    return idle and record.force == "announce" and not verb.passive

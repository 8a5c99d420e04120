"""What is going to be done, in the passive, by an agent named or by who speaks: "Die Truppen würden abgezogen, sagte X"."""

from diplotext.find.bracket.acting import is_mandate, passive_agent
from diplotext.find.bracket.acts import predicate_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.factuality import is_no_fact, is_said
from diplotext.find.bracket.forms import REPORTED
from diplotext.find.bracket.moved_forces import is_arranged, moved_forces
from diplotext.find.bracket.presents import says_otherwise
from diplotext.find.bracket.suppositions import reach, supposes
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import SEEN_TO, Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_TENSES = frozenset({Tense.PRESENT, Tense.SUBJUNCTIVE, Tense.CONDITIONAL})
_KINDS = frozenset({ClauseKind.MAIN, ClauseKind.THAT})


def passive_future(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "OBJECT wird von ACTOR VERB", and without the actor what who speaks says will be done.

    Only verbs of giving and of conduct between states are read so.

    Args:
        syntax: The text.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject, to which something is done.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or subject is None or not _is_to_come(clauses, number, verb):
        return None
    told = is_told(clauses, number)
    debtor = passive_agent(reading, clause)
    moved = None if debtor else moved_forces(reading, clause, subject)
    if moved is not None and is_arranged(reading, clause, told=told):
        debtor = moved
    elif not is_done(reading, clause, verb, debtor, told=told):
        return None
    nobody = reading.has(subject.segments[0][0], Tag.DETERMINER, "negative")
    refuses = verb.negated or nobody
    act = _act(reading, clause, subject)
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, reach(syntax, clauses, clause)),
        *_graded(reading, act, refuses=refuses),
        SEEN_TO if debtor is None else "passive-agent",
        verb,
        debtor,
        negative=refuses,
    )


def _act(reading: Reading, clause: Clause, subject: Subject) -> tuple[int, int]:
    """Give what is done, the whole clause where its participle opens it ("[bezahlt wird es von Malta]")."""
    closing = None if clause.verb is None else clause.verb.closing
    if closing is not None and closing[0] < clause.middle[0]:
        return clause.words.start, clause.stop
    return predicate_act(reading, clause, subject)


def _is_to_come(clauses: Clauses, number: int, verb: VerbGroup) -> bool:
    """Tell whether a clause says in the passive what is going to be done, and supposes nothing."""
    clause, forms = clauses.all[number], clauses.forms
    if not verb.passive or verb.tense not in _TENSES or clause.kind not in _KINDS:
        return False
    roles = {role_of(forms, e.lemma) for e in forms.finite(verb.first)}
    if "become" not in roles:
        return False
    return not (is_no_fact(clauses, number) or supposes(forms.reading, clause))


def is_told(clauses: Clauses, number: int) -> bool:
    """Tell whether a clause is somebody's words."""
    clause = clauses.all[number]
    mood = clause.verb is not None and clause.verb.tense in REPORTED
    hangs = clause.kind is ClauseKind.THAT  # on a verb of saying, or it is no fact
    return mood or hangs or clause.level != NOWHERE or is_said(clauses, number)


def is_done(
    reading: Reading,
    clause: Clause,
    verb: VerbGroup,
    debtor: Subject | None,
    *,
    told: bool,
) -> bool:
    """Tell whether a verb is one of giving, or of conduct that somebody tells of."""
    suffixes = reading.language.lexicon.suffixes
    gives = verb.lemma in suffixes.get("gives", ())
    if says_otherwise(reading, clause):
        return False
    acts = gives or (told and verb.lemma in suffixes.get("conduct", ()))
    if debtor is not None:
        acts = acts or _is_of_future(reading, clause, verb)
        return acts and not is_mandate(reading, debtor)
    return told and acts


def _is_of_future(reading: Reading, clause: Clause, verb: VerbGroup) -> bool:
    """Tell whether a verb has an auxiliary of the future too, and tells of conduct ("wird von Peru geführt [werden]")."""
    idle = reading.language.lexicon.suffixes.get("no_conduct", ())
    led = reading.language.lexicon.verbs.get("leads", frozenset())
    stop = clause.stop - 1
    become = {e.lemma for _, e in reading.tags[verb.first] if e.tag is Tag.VERB}
    last = {e.lemma for _, e in reading.tags[stop] if e.tag is Tag.VERB}
    future = verb.first < stop and not become.isdisjoint(last)
    return future and (verb.lemma not in idle or verb.lemma in led)


def _graded(
    reading: Reading, act: tuple[int, int], *, refuses: bool
) -> tuple[str, str]:
    """Give force and kind of what is going to be done."""
    if refuses:
        return "none", "non_commitment"
    dated = is_dated(reading, act)
    return ("announce", "announcement") if dated else ("promise", "undertaking")

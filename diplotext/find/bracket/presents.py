"""The present that binds where verbs stand in a bracket: what an actor gives, does by a day, or does not do."""

from diplotext.find.bracket.acting import is_acting, is_mandate, is_own, speaks
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.coming_days import is_due
from diplotext.find.bracket.conditions import condition_word
from diplotext.find.bracket.factuality import is_no_fact, is_said
from diplotext.find.bracket.idle import is_idle
from diplotext.find.bracket.present_acts import lets, present_act, with_infinitive
from diplotext.find.bracket.receiving import giver_in, receives
from diplotext.find.bracket.recipients import behind_recipient
from diplotext.find.bracket.suppositions import reach, supposes
from diplotext.find.commitments.promise import PROVISION, Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_PRESENT = frozenset({Tense.PRESENT, Tense.SUBJUNCTIVE})
_KINDS = frozenset({ClauseKind.MAIN, ClauseKind.THAT})
_NEAR = 4


def present(
    syntax: Syntax,
    clauses: Clauses,
    number: int,
    subject: Subject | None,
    *,
    provisions: bool = False,
) -> Promise | None:
    """
    Read "ACTOR stellt OBJECT", "ACTOR VERB am 3. März ..." and "man VERB nicht".

    Verbs of giving promise, a day to come announces, and what one who speaks denies of himself
    refuses. What stands in a quotation may be the provision of a document.

    Args:
        syntax: The text.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
        provisions: Whether it is a clause of an instrument, all of which are provisions.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or subject is None:
        return None
    graded = _graded(clauses, number, verb, subject, provisions=provisions)
    if graded is None:
        return None
    act = present_act(reading, clause, subject)
    refuses = provisions and _is_negative(reading, verb, subject)
    return Promise(
        (verb.first, verb.first + 1),
        with_infinitive(syntax, clauses, number, act),
        (clause.first, reach(syntax, clauses, clause)),
        *graded,
        verb,
        subject,
        negative=refuses or graded[1] == "non_commitment",
    )


def _graded(
    clauses: Clauses,
    number: int,
    verb: VerbGroup,
    subject: Subject,
    *,
    provisions: bool,
) -> tuple[str, str, str] | None:
    """Give the force, the kind and the rule of a clause in the present, if it binds its subject."""
    clause, reading = clauses.all[number], clauses.forms.reading
    if not _is_asserted(clauses, number, verb, provisions=provisions):
        return None
    if not _binds(reading, clause, subject, provisions=provisions):
        return None
    if provisions:
        return _provided(reading, verb)
    tied = _tied(clauses, number, verb, subject)
    return tied or _spoken(reading, clause, verb, told=is_said(clauses, number))


def _is_asserted(
    clauses: Clauses, number: int, verb: VerbGroup, *, provisions: bool
) -> bool:
    """Tell whether a clause says in the active present what is so, and supposes nothing ("zahlte Togo, ...")."""
    clause, reading = clauses.all[number], clauses.forms.reading
    if clause.kind not in _KINDS or verb.tense not in _PRESENT:
        return False
    if verb.passive or verb.compound or not _stands(reading, clause):
        return False
    hangs = is_no_fact(clauses, number) or (provisions and _reports(clauses, number))
    return not (hangs or supposes(reading, clause))


def _binds(
    reading: Reading, clause: Clause, subject: Subject, *, provisions: bool
) -> bool:
    """Tell whether a clause can bind its subject: any provision does, else one who acts ("Togo", not "der Preis")."""
    if is_mandate(reading, subject):
        return False
    acts = _acts(reading, clause, subject) and not says_otherwise(reading, clause)
    return provisions or acts


def _is_negative(reading: Reading, verb: VerbGroup, subject: Subject) -> bool:
    """Tell whether a provision says what is not done, or what nobody does ("keine Partei liefert Waffen")."""
    nobody = reading.has(subject.segments[0][0], Tag.DETERMINER, "negative")
    return verb.negated or nobody


def _stands(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb carries no infinitive, or lets somebody go ("lässt Fahrer passieren")."""
    if clause.act is None:
        return True
    goes = reading.language.lexicon.suffixes.get("lets", ())
    return lets(reading, clause) and clause.act.lemma in goes


def _reports(clauses: Clauses, number: int) -> bool:
    """Tell whether the verb of a clause is one of saying, with a clause that it reports."""
    verb = clauses.all[number].verb
    known = clauses.forms.reading.language.lexicon.reporting
    behind = clauses.all[number + 1 : number + 2]
    opened = any(c.kind is ClauseKind.THAT for c in behind)
    return opened and verb is not None and verb.lemma in known


def _spoken(
    reading: Reading, clause: Clause, verb: VerbGroup, *, told: bool
) -> tuple[str, str, str] | None:
    """Grade what somebody says that an actor does, or does not do."""
    suffixes = reading.language.lexicon.suffixes
    gives = verb.lemma in suffixes.get("gives", ()) or lets(reading, clause)
    given = receives(reading, verb.lemma) and giver_in(reading, clause) is not None
    gives = gives or given or _gives_to(reading, clause, verb)
    idle = is_idle(reading, clause, verb.lemma)
    spoken = verb.tense is Tense.SUBJUNCTIVE or clause.level != NOWHERE or told
    if verb.negated:
        conduct = spoken and verb.lemma in suffixes.get("conduct", ())
        conduct = conduct or (gives and (spoken or _has_object(reading, clause)))
        return ("none", "non_commitment", "present") if conduct else None
    if not idle and is_due(reading, clause):
        return "announce", "announcement", "present"
    if gives and _has_object(reading, clause):
        return "promise", "undertaking", "present"
    provided = clause.level != NOWHERE or _by_pact(reading, clause)
    if provided and verb.tense is Tense.PRESENT and not idle:
        return "oblige", "undertaking", PROVISION
    return None


def _tied(
    clauses: Clauses, number: int, verb: VerbGroup, subject: Subject
) -> tuple[str, str, str] | None:
    """Grade conduct of one's own on which a condition is put behind it ("Wir unterschreiben, wenn Polen zahlt")."""
    reading = clauses.forms.reading
    conduct = reading.language.lexicon.suffixes.get("conduct", ())
    own = verb.lemma in conduct and speaks(reading, subject) and not verb.negated
    tied = any(
        c.kind is ClauseKind.ADVERBIAL and condition_word(reading, c) is not None
        for c in clauses.all[number + 1 : number + 2]
    )
    return ("promise", "undertaking", "present") if tied and own else None


def _gives_to(reading: Reading, clause: Clause, verb: VerbGroup) -> bool:
    """Tell whether a verb gives a right to somebody who is named ("räumt [Lettland] Vorrang ein")."""
    known = reading.language.lexicon.suffixes.get("gives_to", ())
    first, stop = clause.middle
    return verb.lemma in known and behind_recipient(reading, first, stop) > first


def _by_pact(reading: Reading, clause: Clause) -> bool:
    """Tell whether a source within a clause is a text that binds ("Laut dem Abkommen melden beide Seiten ...")."""
    ends = reading.language.lexicon.suffixes.get("pacts", ("\0",))
    sources = reading.among(
        Tag.REPORTING_PREPOSITION.bit, clause.words.start, clause.stop
    )
    return any(
        reading.begins(near, Tag.DOCUMENT.bit)
        and reading.words.keys[near].endswith(ends)
        for at in sources
        for near in range(max(clause.words.start, at - _NEAR), at + _NEAR)
    )


def _provided(reading: Reading, verb: VerbGroup) -> tuple[str, str, str] | None:
    """Grade a clause of an instrument: what it says is done is owed."""
    lexicon = reading.language.lexicon
    asks = any(
        record.order and not record.tail
        for record in lexicon.commissives.get(verb.lemma, ())
    )
    if asks or verb.lemma in lexicon.suffixes.get("no_conduct", ()):
        return None
    return "oblige", "undertaking", PROVISION


def _acts(reading: Reading, clause: Clause, subject: Subject) -> bool:
    """Tell whether a subject can act: a name, a part of a state, or a pronoun for who speaks or several before the verb."""
    first, stop = subject.segments[0]
    if subject.pronoun:
        several = reading.has(first, Tag.SUBJECT_PRONOUN, "plural")
        leads = several and clause.front[0] <= first < clause.front[1]
        return leads or speaks(reading, subject)  # and not "Fragen Sie"
    return is_acting(reading, first, stop) or is_own(reading, first, stop)


def says_otherwise(reading: Reading, clause: Clause) -> bool:
    """
    Tell whether a word of the clause says that it is no promise.

    It is so already, or again and again; or the object has the verb say something else
    ("stellt Bedingungen").
    """
    suffixes = reading.language.lexicon.suffixes
    known = (*suffixes.get("habits", ()), *suffixes.get("light_objects", ()))
    verb = () if clause.verb is None else range(clause.verb.first, clause.verb.stop)
    return any(
        reading.words.keys[at] in known
        for at in range(clause.first, clause.stop)
        if at not in verb  # "steuern Boote bei"
    )


def _has_object(reading: Reading, clause: Clause) -> bool:
    """Tell whether a noun or a number stands in the field behind the verb."""
    return any(
        reading.words.is_capitalized(at) or at in reading.numbers
        for at in range(*clause.middle)
    )

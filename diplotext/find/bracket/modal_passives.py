"""What is to be done, in the passive behind a modal verb: "Die Klinik soll von Japan gebaut werden"."""

from collections.abc import Iterator

from diplotext.find.bracket.acting import is_mandate, passive_agent
from diplotext.find.bracket.acts import predicate_act
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.factuality import is_no_fact
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.moved_forces import moved_forces
from diplotext.find.bracket.passive_futures import is_done, is_told
from diplotext.find.bracket.suppositions import supposes
from diplotext.find.commitments.promise import OWN_ACTS, SEEN_TO, Promise, disowned
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag


_KINDS = frozenset({ClauseKind.MAIN, ClauseKind.THAT, ClauseKind.RELATIVE})
_WISHES = frozenset({"intend", "hope"})


def is_modal_passive(forms: Forms, verb: VerbGroup) -> bool:
    """Tell whether a modal verb carries an infinitive of the passive ("soll ... gebaut werden")."""
    if verb.closing is None or not _is_modal(forms, verb):
        return False
    first, stop = verb.closing
    last = forms.infinitive(stop - 1)
    become = last is not None and role_of(forms, last.lemma) == "become"
    return become and first < stop - 1 and forms.participle(stop - 2) is not None


def modal_passive(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Iterator[Promise]:
    """
    Read "OBJECT MODAL von ACTOR VERB werden", and what who speaks says is to be done by nobody who is named.

    Args:
        syntax: The text.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject, to which something is done.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or subject is None or clause.kind not in _KINDS:
        return
    if is_no_fact(clauses, number) or supposes(reading, clause):
        return
    debtor = passive_agent(reading, clause) or moved_forces(reading, clause, subject)
    if not _is_conduct(clauses, number, verb, debtor):
        return
    rule = SEEN_TO if debtor is None else "passive-agent"
    nobody = reading.has(subject.segments[0][0], Tag.DETERMINER, "negative")
    for record in _records(clauses, verb):
        if debtor is not None or record.kind in OWN_ACTS:
            act = predicate_act(reading, clause, subject)
            binding = Binding(number, clause, verb, record, debtor)
            found = graded(syntax, clauses, binding, act, rule=rule)
            yield disowned(found) if nobody and found.kind in OWN_ACTS else found


def _is_conduct(
    clauses: Clauses, number: int, verb: VerbGroup, debtor: Subject | None
) -> bool:
    """Tell whether a verb says what a state does: any but those of what happens where who does it is named."""
    reading, clause = clauses.forms.reading, clauses.all[number]
    if debtor is not None:
        idle = reading.language.lexicon.suffixes.get("no_conduct", ())
        return verb.lemma not in idle and not is_mandate(reading, debtor)
    return is_done(reading, clause, verb, None, told=is_told(clauses, number))


def _is_modal(forms: Forms, verb: VerbGroup) -> bool:
    return any(role_of(forms, e.lemma) == "modal" for e in forms.finite(verb.first))


def _records(clauses: Clauses, verb: VerbGroup) -> Iterator[Commissive]:
    """Give what the pack says of a modal verb, but for what its subject wishes itself."""
    known = clauses.forms.reading.language.lexicon.commissives
    for lemma in dict.fromkeys(e.lemma for e in clauses.forms.finite(verb.first)):
        for record in known.get(lemma, ()):
            wishes = record.force in _WISHES
            timed = not record.tenses or verb.tense in record.tenses
            if () in record.linkers and timed and not (wishes or record.tail):
                yield record

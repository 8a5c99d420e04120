"""Whether somebody in office binds his state by what he says, or only himself: he meets somebody, he travels."""

from diplotext.find.commitments.own_states import are_sent
from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, CommitmentKind, MeasureKind


_OWN_CONDUCT = frozenset({MeasureKind.CONSULTATION})
_WE = ("first", "plural")
_FORCES = frozenset({ActorKind.ARMED_FORCE, ActorKind.PERSON_GROUP})
_OPEN = frozenset({CommitmentKind.NON_COMMITMENT, CommitmentKind.POSSIBILITY})


def acts_for_state(
    syntax: Syntax, promise: Promise, figure: Figure, kinds: frozenset[MeasureKind]
) -> bool:
    """Tell whether somebody commits his state's means, or a ministry or the people sent are the state's; an army with a name acts itself."""
    if figure.kind is ActorKind.PERSON:
        own = _is_own(syntax.reading, promise) and kinds and kinds <= _OWN_CONDUCT
        return not (own or _is_journey(syntax, promise))
    sent = figure.kind in _FORCES and are_sent(syntax.reading, promise.debtor)
    sent = sent or (figure.kind is ActorKind.ARMED_FORCE and figure.plural is True)
    part = figure.kind is ActorKind.ORGANIZATION or sent
    part = part or _rules(syntax.reading, figure)
    return part and figure.state is not None and not figure.key.startswith("org:")


def _rules(reading: Reading, figure: Figure) -> bool:
    """Tell whether a group is one that governs its state ("the authorities", "die Machthaber")."""
    ruling = reading.language.lexicon.suffixes.get("ruling_groups", ())
    several = figure.kind is ActorKind.PERSON_GROUP
    return several and not figure.nouns.isdisjoint(ruling)


def _is_own(reading: Reading, promise: Promise) -> bool:
    """Tell whether somebody may be bound himself: he is to act, and says neither "we" nor "one", nor does he refuse or leave it open."""
    hopes = promise.force == "hope"
    return not _is_joint(reading, promise) and (hopes or promise.kind not in _OPEN)


def _is_journey(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether somebody is to go somewhere, to come back or to resign himself ("J'irai à Oslo", "will leave for Oslo")."""
    last = syntax.clauses is not None  # "am Freitag [zurückzutreten]"
    verb = syntax.group(promise.act[1] - 1 if last else promise.act[0])
    journeys = syntax.reading.language.lexicon.suffixes.get("journeys", ())
    if verb is None or verb.passive or _is_joint(syntax.reading, promise):
        return False
    if _is_of_others(promise):
        return False
    whole = f"{verb.lemma} {syntax.reading.key(verb.stop)}"
    return verb.lemma in journeys or whole in journeys


def _is_of_others(promise: Promise) -> bool:
    """Tell whether several are to go, of whom one speaks who stays ("Nos policiers partiront")."""
    named = promise.debtor is not None and promise.debtor.is_expressed
    return named and promise.group.plural is True


def _is_joint(reading: Reading, promise: Promise) -> bool:
    """Tell whether somebody says "we" or "one" of who is to act, be it by an ending alone ("acogeremos")."""
    if _ends_in_we(promise):
        return True
    first = -1 if promise.debtor is None else promise.debtor.segments[0][0]
    we = all(reading.has(first, Tag.SUBJECT_PRONOUN, one) for one in _WE)
    return we or reading.has(first, Tag.SUBJECT_PRONOUN, "generic")


def _ends_in_we(promise: Promise) -> bool:
    """Tell whether the ending of a verb without a subject says "we"."""
    subject = promise.debtor
    if subject is None or subject.is_expressed:
        return False
    return subject.person == _FIRST_PERSON and bool(subject.plural)


_FIRST_PERSON = 1

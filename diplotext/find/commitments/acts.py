"""Where what is promised begins and ends."""

from diplotext.find.analytic.phrases import begins_clause
from diplotext.find.commitments.joined import (
    begins_own_clause,
    is_parted,
    lists,
    new_predicate,
    relates,
    shares_object,
)
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clause_stops import clause_stop, is_quote_mark
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.joined_acts import opens_behind_aside
from diplotext.find.grammar.listed_objects import parts_list
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_ASIDES = tag_bits(Tag.SUBORDINATOR, Tag.REPORTING_PREPOSITION, Tag.MEMBER_LIST)
_SHORTEST = 3
_COMING = (Tense.FUTURE, Tense.CONDITIONAL)
_MAX_NOUN = 3


def act_stop(syntax: Syntax, first: int, *, nominal: bool = False) -> int:
    """
    Find where an act ends that begins with its verb or noun.

    It ends before a condition or a concession, a comma behind its first words, a second
    predicate, a relative clause that a comma sets off, and with its clause.
    """
    reading = syntax.reading
    stop = clause_stop(syntax, first)
    inside = reading.quote_of[first]
    conditions = reading.among(Tag.CONDITION.bit, _over_object(reading, first), stop)
    for at in range(_over_condition(syntax, first, stop), stop):
        if at in conditions and is_condition(reading, at):
            pause = reading.is_mark(at - 1, ",") or is_quote_mark(reading, at - 1)
            return at - 1 if pause and at - 1 > first else at
        relates_noun = nominal and reading.has(at, Tag.RELATIVE, "subject")
        if relates_noun or _goes_on_otherwise(syntax, at, (first, stop)):
            return at
        if reading.quote_of[at] not in (inside, NOWHERE):
            continue
        if reading.is_mark(at, ",") and _ends_at(syntax, at, first, stop):
            return at
        joins = reading.has(at, Tag.COORDINATOR)
        joins = joins and not (at <= first + 1 and shares_object(syntax, at))
        if joins and (new_predicate(syntax, at) or opens_behind_aside(syntax, at)):
            return at - reading.is_mark(at - 1, ",")
    return stop


def _goes_on_otherwise(syntax: Syntax, at: int, act: tuple[int, int]) -> bool:
    """Tell whether what is no part of an act, or the verb of its sentence, begins at a word and ends it."""
    first, stop = act
    return _leaves_act(syntax, at, stop) or _has_as_subject(syntax, at, first)


def _has_as_subject(syntax: Syntax, at: int, first: int) -> bool:
    """Tell whether a verb begins at a word whose subject an act closes ("los países que prometieron enviar tropas [se reunirán]")."""
    reading, group = syntax.reading, syntax.group(at)
    if syntax.kinds or syntax.clauses is not None or group is None:
        return False
    if not group.is_finite or group.start != at:
        return False
    subject = subject_of(syntax, group)
    return subject is not None and any(
        begin < first < stop <= at and reading.among(Tag.RELATIVE.bit, begin, first)
        for begin, stop in subject.segments
    )


def _lists_on(syntax: Syntax, at: int, first: int) -> bool:
    """Tell whether a comma parts the members of a list, be they names ("entre l'Inde, le Pakistan et la Chine")."""
    analytic = bool(syntax.kinds) or syntax.clauses is not None
    return not analytic and parts_list(syntax, at, first)


def _leaves_act(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether a word opens what is no part of an act: a concession, an explanation, what another will do."""
    told = _concedes(syntax.reading, at) or _explains(syntax, at, stop)
    return told or _sets_against(syntax, at, stop)


def _concedes(reading: Reading, at: int) -> bool:
    """Tell whether words follow that say what makes no difference ("whether or not Kenya pays")."""
    hit = reading.hit(at, Tag.SUBORDINATOR)
    return hit is not None and "concession" in hit[1].features


def _sets_against(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether a conjunction tells what somebody else will do, where order tells ("will pay [while] Togo will repair the bridge")."""
    opposed = syntax.reading.language.lexicon.suffixes.get("set_against", ())
    if not syntax.kinds or syntax.reading.key(at) not in opposed:
        return False
    verb = syntax.finite_within(at + 1, stop)
    return verb is not None and verb.start > at + 1 and verb.tense in _COMING


def _explains(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether a colon leads to a clause that says how or why, and to no list ("doublera la mise : 80 millions iront aux drones")."""
    if syntax.kinds or not syntax.reading.is_mark(at, ":"):
        return False
    return syntax.finite_within(at + 1, stop) is not None


def _over_object(reading: Reading, first: int) -> int:
    """Step over a verb whose only object begins like a condition ("combler un éventuel déficit")."""
    adjectives = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    object_led = reading.has(first + 1, Tag.DETERMINER)
    qualified = reading.words.keys[min(first + 2, len(reading.words) - 1)]
    return first + 1 + (object_led and qualified.endswith(adjectives))


def _over_condition(syntax: Syntax, first: int, stop: int) -> int:
    """
    Step over a condition between two commas right behind a verb ("déployer, dès l'ouverture, une mission").

    It closes an act that who speaks stands behind ("will pay, if asked, its envoy said").
    """
    reading, opening = syntax.reading, first + 2
    if not (reading.is_mark(first + 1, ",") and is_condition(reading, opening)):
        return first + 1
    for at in range(opening, stop):
        if reading.is_mark(at, ","):
            ends = bool(syntax.kinds) and begins_clause(syntax, at + 1)
            return first + 1 if ends or _opens_predicate(syntax, at + 1) else at + 1
    return first + 1


def _ends_at(syntax: Syntax, comma: int, first: int, stop: int) -> bool:
    """Tell whether a comma ends an act: another predicate, clause or aside begins behind it, and no list goes on."""
    behind = comma + 1
    if _opens_predicate(syntax, behind):
        return True
    ends = (
        comma - first >= _SHORTEST
        or _opens_aside(syntax, behind)
        or begins_own_clause(syntax, behind)
        or (not syntax.kinds and relates(syntax.reading, behind))
        or (bool(syntax.kinds) and begins_clause(syntax, behind))
    )
    goes_on = lists(syntax, comma, stop) or _lists_on(syntax, comma, first)
    return ends and not (goes_on or is_parted(syntax, comma, stop))


def _opens_predicate(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb with a tense stands right behind a comma, where word order tells ("urged both to talk, [called] on Mali")."""
    group = syntax.group(at) if syntax.kinds else None
    return group is not None and group.is_finite and group.start == at


def _opens_aside(syntax: Syntax, at: int) -> bool:
    """Tell whether a subordinator, a source, a list of members or a gerund begins at a word, so that a comma before it ends any act."""
    group = syntax.group(at)
    gerund = group is not None and group.tense is Tense.GERUND and group.start == at
    return gerund or syntax.reading.begins(at, _ASIDES)


def before_subject(
    reading: Reading, act: tuple[int, int], debtor: Subject | None
) -> tuple[int, int]:
    """Give an act without its subject that closes it ("y participeront [notamment Riga et Oslo]")."""
    if debtor is None or not debtor.is_expressed or debtor.pronoun:
        return act
    stop = debtor.segments[0][0]
    if not act[0] < stop < act[1] <= debtor.segments[-1][1]:
        return act
    while stop - 1 > act[0] and (
        reading.is_mark(stop - 1, ",") or reading.has(stop - 1, Tag.ADVERB)
    ):
        stop -= 1
    alone = stop == act[0] + 1 and drops_subject(reading)  # "que presidirá Perú"
    return act if alone else (act[0], stop)


def is_bare_behind(reading: Reading, group: VerbGroup, subject: Subject) -> bool:
    """Tell whether the subject of a pronominal verb is a bare noun behind it, to which something is done ("se desplegarán [tropas]")."""
    first = subject.segments[0][0]
    if not (group.reflexive and subject.is_expressed) or first <= group.first:
        return False
    bare = not reading.has(first, Tag.DETERMINER)
    return bare and not reading.words.is_capitalized(first)


def noun_act(syntax: Syntax, at: int, group: VerbGroup) -> tuple[int, int] | None:
    """Read a noun phrase that names an act, its determiner left out: "l'envoi de médecins"."""
    reading = syntax.reading
    first, limit = at, sentence_end(reading, group.first)
    while first < limit and _leads_in(reading, first):
        first += 1
    if any(reading.has(i, Tag.COMPLEMENTIZER) for i in range(group.stop, first + 1)):
        return None
    head = range(first, min(first + _MAX_NOUN, limit))
    head = range(first, next((i for i in head if reading.is_mark(i, ",;:")), head.stop))
    if not any(names_action(reading, i) for i in head) or syntax.group(first):
        return None
    return first, act_stop(syntax, first, nominal=True)


def _leads_in(reading: Reading, at: int) -> bool:
    """Tell whether a word is a determiner, a quotation mark or a number before a noun."""
    return (
        reading.has(at, Tag.DETERMINER)
        or reading.has(at, Tag.PREPOSITION, "of")
        or is_quote_mark(reading, at)
        or reading.has(at, Tag.NEGATION, "after")
    )

"""Commitments to what a noun names: "announced the deployment", "promised Chad two scanners"."""

import attrs

from diplotext.find.analytic.gifts import asked_of, gift, is_no_gift
from diplotext.find.analytic.kinds import Kind
from diplotext.find.commitments.acts import act_stop, noun_act
from diplotext.find.commitments.expressions import Expression, governs
from diplotext.find.commitments.grading import graded
from diplotext.find.commitments.impersonal import of_those_who_met
from diplotext.find.commitments.mere_words import is_of_words
from diplotext.find.commitments.nouns_agreed import noun_agreed
from diplotext.find.commitments.only_speech import only_speaks
from diplotext.find.commitments.orders import (
    asked,
    asks_of_one,
    is_withheld,
    names_subject,
)
from diplotext.find.commitments.promise import OWN_ACTS, Promise
from diplotext.find.commitments.ties import tied_at, ties
from diplotext.find.commitments.unbinding import is_past_promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.given_to import over_given
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import CommitmentKind


_REACH = 16
_CLAUSES = tag_bits(Tag.COMPLEMENTIZER, Tag.QUESTION_WORD)


def noun_object(syntax: Syntax, expression: Expression) -> Promise | None:
    """DEBTOR EXPRESSION NOUN OF ACTION, up to what the act is tied to where the verb ties it."""
    found = _noun_object(syntax, expression) or noun_agreed(syntax, expression)
    if found is None or is_of_words(syntax.reading, found):
        return None
    if found.negative and _tells(syntax, found.act[0]):
        return None
    if not ties(syntax.reading, expression.group):
        return found
    stop = tied_at(syntax, expression.group, found.act)
    return None if stop is None else attrs.evolve(found, act=(found.act[0], stop))


def _tells(syntax: Syntax, at: int) -> bool:
    """Tell whether a gerund of speech with a clause behind it begins at a word ("stopped short of [saying] that"), which is no conduct."""
    verb, reading = syntax.group(at), syntax.reading
    gerund = verb is not None and verb.tense is Tense.GERUND
    if verb is None or not gerund or not only_speaks(reading, verb):
        return False
    return reading.begins(verb.stop, _CLAUSES)


def _noun_object(syntax: Syntax, expression: Expression) -> Promise | None:
    reading, group, record = syntax.reading, expression.group, expression.record
    takes = bool(record.object_linkers) and governs(reading, group)
    if not takes or _looks_into(syntax, group, record):
        return None
    at, told = _over_told(syntax, expression)
    after = reading.first_of(at, tuple(p for p in record.object_linkers if p))
    if after is None and () in record.object_linkers:
        after = at
    undergone = (group.passive and record.lemma == group.lemma) or _is_received(
        syntax, group
    )
    if after is None or undergone or names_subject(reading, after):
        return None
    if syntax.kinds and syntax.kinds[after] is Kind.TIME:
        return None  # "insisted on Friday that"
    named = _named_act(syntax, after, group) or _counted(syntax, after, record)
    gives = record.gives and bool(syntax.kinds)
    given = gift(syntax, after) if gives else None
    named = None if gives and is_no_gift(syntax, after) else named
    act = named if given is None else given
    act = _as_something(syntax, after, record) if act is None else act
    if act is None or not _is_to_come(reading, group, act):
        return None
    debtor = _debtor(syntax, expression, act, told)
    of_one = drops_subject(reading) or asks_of_one(reading, group)
    of_one = of_one or record.kind == CommitmentKind.POSSIBILITY
    asked = debtor is None and record.order and of_one
    if asked or (debtor is not None and _closes(debtor, group, act)):
        return None
    clause = (group.start, clause_stop(syntax, act[0]))
    found = graded(expression, act, clause, debtor, "noun" if given is None else "gift")
    past = found.kind in OWN_ACTS and is_past_promise(syntax, group)
    return attrs.evolve(found, kind="reference") if past else found


def _closes(debtor: Subject, group: VerbGroup, act: tuple[int, int]) -> bool:
    """Tell whether what would be the act is who speaks, behind the verb ("habrá paz, anunció [la misión de la ONU]")."""
    first, stop = debtor.segments[0]
    return group.stop <= first <= act[0] < stop and debtor.is_expressed


def _is_to_come(reading: Reading, group: VerbGroup, act: tuple[int, int]) -> bool:
    """Tell whether what a verb confirms has yet to be done: something that states give or do, and no deed told of ("confirmó la muerte")."""
    suffixes = reading.language.lexicon.suffixes
    if group.lemma not in suffixes.get("confirming_acts", ()):
        return True
    to_come = reading.key(act[0]) in suffixes.get("acts_to_come", ())
    return to_come and group.is_finite


def _looks_into(syntax: Syntax, group: VerbGroup, record: Commissive) -> bool:
    """Tell whether somebody comes or is sent to look into a thing ("venus examiner la réfection"), which leaves nothing open."""
    opens = record.kind == CommitmentKind.POSSIBILITY and not syntax.kinds
    before = syntax.group(group.start - 1)
    moves = syntax.reading.language.lexicon.suffixes.get("moving", ())
    sent = before is not None and before.lemma in moves
    return opens and sent and group.tense is Tense.INFINITIVE


def _counted(syntax: Syntax, at: int, record: Commissive) -> tuple[int, int] | None:
    """Give things that are counted where a verb gives them ("ofreció 80 guardacostas")."""
    number = syntax.reading.numbers.get(at)
    gives = record.force in _GIVING and not (record.negative or record.order)
    if number is None or not gives or syntax.kinds:
        return None
    noun = number.stop
    closed = syntax.reading.is_one_of(noun, _NO_NOUN) or noun in syntax.reading.dates
    stands = syntax.reading.words.is_word(noun) and not closed
    return (at, act_stop(syntax, at, nominal=True)) if stands else None


def _as_something(
    syntax: Syntax, at: int, record: Commissive
) -> tuple[int, int] | None:
    """Give a thing that is offered to serve as something ("offered Oslo as the venue")."""
    reading = syntax.reading
    words = reading.language.lexicon.suffixes.get("serving_as", ())
    if record.force != "ready" or record.negative or record.order:
        return None
    limit = clause_stop(syntax, at)
    stop = next((i for i in range(at, limit) if reading.words.keys[i] in words), at)
    alone = all(
        reading.words.is_word(i) and syntax.group(i) is None for i in range(at, stop)
    )
    first = at + reading.has(at, Tag.DETERMINER)
    if not (alone and first < stop < min(at + _REACH, limit)):
        return None
    return first, act_stop(syntax, first, nominal=True)


_GIVING = frozenset({"ready", "promise", "undertake"})
_NO_NOUN = tag_bits(Tag.PREPOSITION, Tag.COORDINATOR, Tag.ADVERB, Tag.RELATIVE)


def _is_received(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether an infinitive tells what its subject is given ("s'est vu promettre une aide")."""
    before = syntax.group(group.start - 1)
    sees = syntax.reading.language.lexicon.suffixes.get("receiving", ())
    if before is None or group.tense is not Tense.INFINITIVE:
        return False
    return before.reflexive and before.lemma in sees


def _debtor(
    syntax: Syntax, expression: Expression, act: tuple[int, int], told: Subject | None
) -> Subject | None:
    """Give who is to act: the subject, or of whom something is asked."""
    record, group = expression.record, expression.group
    several = of_those_who_met(syntax, group, record)
    if several is not None:
        return several
    if not record.order or group.passive or is_withheld(record, group):
        return subject_of(syntax, group)
    at = skip_adverbs(syntax.reading, expression.stop)
    return told or asked(syntax, act[0] if syntax.kinds else at, act)


def _over_told(syntax: Syntax, expression: Expression) -> tuple[int, Subject | None]:
    """Step over a circumstance behind an expression, or over whom something is asked of."""
    reading = syntax.reading
    at = skip_adverbs(reading, expression.stop)
    at = at if syntax.kinds else over_aside(reading, at)
    linked = tuple(p for p in expression.record.object_linkers if p)
    if reading.first_of(at, linked) is not None:
        return at, None
    if syntax.kinds and expression.record.order:
        told = asked_of(syntax, at)
        if told is not None and reading.first_of(told[1], linked) is not None:
            return told[1], Subject((told,))
    return _behind_circumstance(syntax, at, linked), None


def _behind_circumstance(
    syntax: Syntax, at: int, linked: tuple[tuple[str, ...], ...]
) -> int:
    """Step over a phrase with a preposition, where what is given or done follows it ("offre au Niger deux navires")."""
    reading = syntax.reading
    to = reading.has(at, Tag.PREPOSITION, "addressee")
    led = reading.has(at, Tag.PREPOSITION) and not reading.has(at, Tag.DETERMINER)
    if not (to or led):
        return at
    counted = reading.numbers.get(at + 1)  # "aux quatre autres Parties"
    first = at + 1 if counted is None else counted.stop
    over = over_given if to else skip_noun_phrase
    passed = over(syntax, first, min(at + _REACH, len(reading.words)))
    whose = to or reading.has(at, Tag.PREPOSITION, "of")
    if not syntax.kinds and not whose:  # "promis en février [40 millions]"
        counts = (i for i in range(first + 1, passed) if i in reading.numbers)
        passed, whose = next(counts, passed), True
    given = whose and passed in reading.numbers  # "a disposición del juez dos naves"
    bare = to and drops_subject(reading) and names_action(reading, passed)
    leads = reading.has(passed, Tag.DETERMINER) or given or bare
    return passed if leads or reading.first_of(passed, linked) is not None else at


def _opens_circumstance(reading: Reading, at: int) -> bool:
    """Tell whether words behind a verb say when or as what, and name no act ("anunció al término de una reunión")."""
    preposition = reading.hit(at, Tag.PREPOSITION)
    longer = preposition is not None and preposition[0] > at + 1
    of = reading.has(at, Tag.PREPOSITION, "of") and drops_subject(reading)
    return longer or of or reading.begins(at, Tag.SUBORDINATOR.bit)


def _named_act(syntax: Syntax, at: int, group: VerbGroup) -> tuple[int, int] | None:
    """Give the act that a noun names, or a gerund ("committed to financing")."""
    acted = syntax.group(at)
    if syntax.reading.has(at, Tag.PREPOSITION, "infinitive") or (
        syntax.kinds and syntax.reading.has(at, Tag.SUBJECT_PRONOUN)
    ):
        return None
    if not syntax.kinds and _opens_circumstance(syntax.reading, at):
        return None
    if syntax.kinds and acted is not None and acted.tense is Tense.GERUND:
        return at, act_stop(syntax, at)
    return noun_act(syntax, at, group)

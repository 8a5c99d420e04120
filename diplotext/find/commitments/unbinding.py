"""What takes from an expression that it binds who stands as its subject: a task, a past promise, what others await."""

from diplotext.find.analytic.steps import is_setting
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.givings import kind_of
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.openers import opener
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import MeasureKind


OWN_FORCES = frozenset({"hope", "outlined", "intend"})
"""The forces of what somebody has in mind to do himself."""


def expects(
    syntax: Syntax, expression: Expression, between: tuple[int, int] | None
) -> bool:
    """
    Tell whether an infinitive has a subject of its own, which an expression binds to nothing.

    So it has behind one of hopes, plans and needs ("expects [X] to send", "needs [X] to sign").
    """
    record, bare = expression.record, expression.stop == expression.group.stop
    if between is None or record.order:
        return False
    needs = record.kind == "requirement" and bare and not expression.group.passive
    if record.force not in OWN_FORCES and not needs:
        return False
    return not is_setting(syntax, *between)


def gives_up(syntax: Syntax, expression: Expression) -> bool:
    """Tell whether a verb with the word behind it says that a plan is given up, and asks nothing of anybody ("gave [up] plans to")."""
    words = f"{expression.group.lemma} {syntax.reading.key(expression.group.stop)}"
    reneging = syntax.reading.language.lexicon.suffixes.get("reneging", ())
    return expression.record.order and words in reneging


def is_task(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a relative clause says what somebody is there for ("una comisión que velará por el calendario")."""
    ahead = group.tense is Tense.FUTURE and drops_subject(syntax.reading)
    apart = syntax.reading.is_mark(group.start - 2, ",")
    return ahead and not apart and opener(syntax, group) is Tag.RELATIVE


_TOLD = frozenset({Tense.CONDITIONAL, Tense.FUTURE, Tense.PAST_HISTORIC})


def is_asserted(reading: Reading, expression: Expression, verb: VerbGroup) -> bool:
    """
    Tell whether the clause of a verb of asking is a fact that is asserted ("insisted that it would pay").

    In a language without inflection for it, what is asked for stands in the plain form ("insisted that it pay").
    """
    lexicon = reading.language.lexicon
    records = lexicon.reporting.get(expression.group.lemma, ())
    told = any(r.act == "assertive" and "that" in r.frames for r in records)
    return (
        "analytic" in lexicon.traits
        and told
        and (expression.record.order and verb.tense in _TOLD)
    )


def tells_what_was(expression: Expression, verb: VerbGroup) -> bool:
    """Tell whether a verb that may promise is said of what has been done ("jure que les troupes sont parties")."""
    told = verb.tense in (Tense.PRESENT, Tense.IMPERFECT) and verb.compound
    return not expression.record.order and (told or verb.tense is Tense.PAST_HISTORIC)


def concedes(reading: Reading, group: VerbGroup, subject: Subject | None) -> bool:
    """Tell whether one person admits a fact, by a verb that is an agreement of several ("la ministre a convenu que P")."""
    alone = reading.language.lexicon.suffixes.get("concedes_alone", ())
    if group.lemma not in alone or group.plural is not False or subject is None:
        return False
    first, stop = subject.segments[0]
    person = any(reading.begins(at, _PERSONAL) for at in range(first, stop))
    roles = reading.language.lexicon.auxiliaries
    be = frozenset(lemma for lemma, role in roles.items() if role == "be")
    settled = may_be_verb(reading, group.first, be)  # "il est convenu que"
    return person or (subject.pronoun and not settled)


_PERSONAL = tag_bits(Tag.ROLE, Tag.CIVILITY)


def abstains(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a pronominal verb is a promise not to act ("s'abstiendra de toute frappe")."""
    words = reading.language.lexicon.suffixes.get("abstaining", ())
    return group.reflexive and group.lemma in words


def is_past_promise(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a promise was made before what is told ("avait juré"), or is said again ("a redit vouloir")."""
    reading = syntax.reading
    words = reading.language.lexicon.suffixes.get("restating", ())
    if words and group.compound and group.tense is Tense.IMPERFECT:
        return True
    above = syntax.group(group.start - 1)
    infinitive = group.tense is Tense.INFINITIVE
    return infinitive and above is not None and above.lemma in words


def is_scheduled(syntax: Syntax, acted: VerbGroup, act: tuple[int, int]) -> bool:
    """Tell whether somebody is to meet somebody on a day, which is a plan and no demand."""
    dated = is_dated(syntax.reading, act)
    return dated and kind_of(syntax, acted) == MeasureKind.CONSULTATION


def is_awaited(reading: Reading, expression: Expression) -> bool:
    """Tell whether others expect or want an act ("is expected to decide"), which is no will of who is to act."""
    record = expression.record
    bare = not record.tail and record.lemma == expression.group.lemma
    awaits = reading.language.lexicon.suffixes.get("awaiting", ())
    waited = record.force in OWN_FORCES or record.lemma in awaits
    return expression.group.passive and bare and waited


def urges_itself(syntax: Syntax, expression: Expression) -> bool:
    """Tell whether a speaker says what he himself has to do, outside a text of several who decide it."""
    required = expression.record.kind == "requirement" and not expression.record.order
    if not (required and syntax.kinds):
        return False
    subject = subject_of(syntax, expression.group)
    if subject is None or not subject.pronoun:
        return False
    first = subject.segments[0][0]
    quoted = syntax.reading.quote_of[first] != NOWHERE
    return quoted and syntax.reading.has(first, Tag.SUBJECT_PRONOUN, "first")


def is_undone(reading: Reading, expression: Expression, stop: int) -> bool:
    """Tell whether adverbs say that something has not been done so far ("has yet to publish", "has yet to agree to")."""
    lexicon, group = reading.language.lexicon, expression.group
    undone = lexicon.suffixes.get("undone", ())
    if group.tense is Tense.INFINITIVE and reading.key(group.start - 2) in undone:
        return True
    has = lexicon.auxiliaries.get(expression.group.lemma) == "have"
    return has and any(
        reading.words.keys[at] in undone for at in range(expression.stop, stop)
    )


def is_of_share(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a share of people is what is spoken of ("58% des Géorgiens sont hostiles à"), which binds nobody."""
    if promise.debtor is None or not promise.debtor.is_expressed:
        return False
    number = syntax.reading.numbers.get(promise.debtor.segments[0][0])
    return number is not None and number.unit == "%"

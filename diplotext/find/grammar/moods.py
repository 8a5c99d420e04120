"""What takes from a verb that it tells a fact: a condition or a question, a doubt, a denial."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.verb_lists import list_head
from diplotext.find.grammar.openers import governing, opener
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_before import is_told_before
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


@once
def is_supposed(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is the first one of a condition or a reported question ("if Kenya refused to sign"), or one that it carries ("tant que X devra demander")."""
    reading, group = syntax.reading, _carrier(syntax, group)
    if is_told_before(syntax, group):
        return False
    opened = opener(syntax, group)
    condition = opened is Tag.CONDITION
    near = True  # no comma between
    for at in range(group.start - 1, reading.sentence(group.first).first - 1, -1):
        asked = bool(syntax.kinds) and (
            (
                reading.has(at, Tag.QUESTION_WORD, "dropped")
                and (near or opened is not None)  # not "If asked, Kenya refused"
            )
            or (near and _is_asked(syntax, at))
        )
        if asked or (condition and reading.begins(at, Tag.CONDITION.bit)):
            return True
        if reading.is_mark(at, ",;:"):
            near = False
        if near and _is_long_condition(reading, at):
            return True
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return False
    return False


def _carrier(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the modal verb that carries an infinitive, by endings, or the verb itself."""
    before = syntax.group(group.start - 1)
    if syntax.kinds or before is None or group.tense is not Tense.INFINITIVE:
        return group
    records = syntax.reading.language.lexicon.commissives.get(before.lemma, ())
    return before if any(() in record.linkers for record in records) else group


def _is_asked(syntax: Syntax, at: int) -> bool:
    """Tell whether a question within its sentence opens at a word, where order tells ("failed to settle [how] much water Togo must let through")."""
    within = at > syntax.reading.sentence(at).first
    return within and syntax.kinds[at] is Kind.QUESTION


def _is_long_condition(reading: Reading, at: int) -> bool:
    """Tell whether words that a conjunction closes open the condition of a clause ("provided that")."""
    hit = reading.hit(at, Tag.CONDITION)
    if hit is None or hit[0] <= at + 1:
        return False
    return reading.has(hit[0] - 1, Tag.COMPLEMENTIZER)


def is_doubted(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the verb stands in the subjunctive below a negated one ("rien n'indique que")."""
    if group.tense is not Tense.SUBJUNCTIVE:
        return False
    if opener(syntax, group) is not Tag.COMPLEMENTIZER:
        return False
    number = syntax.group_of[group.first]
    earlier = syntax.groups[number - 1] if number else None
    return earlier is not None and earlier.negated


@once
def is_denied(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a verb stands in a clause that somebody denies ("denied that it would open the bridge").

    In a language with inflection an infinitive is denied by the verb right before it ("nie avoir promis").
    """
    clausal = opener(syntax, group) is Tag.COMPLEMENTIZER
    above = governing(syntax, group) if clausal or syntax.kinds else None
    gerund = bool(syntax.kinds) and group.tense is Tense.GERUND
    if above is None and (gerund or group.tense is Tense.INFINITIVE):
        above = syntax.group(group.start - 1)
    if above is None or above.negated:
        return False
    joined = syntax.kinds and syntax.kinds[group.start - 1] is Kind.COORDINATOR
    if joined or list_head(syntax, group) is not None:
        return False  # "denied the charge and threatened to leave"
    records = syntax.reading.language.lexicon.reporting.get(above.lemma, ())
    bare = [record for record in records if not record.tail]
    return any(r.negative for r in bare) and not any(r.weak for r in bare)

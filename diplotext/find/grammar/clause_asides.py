"""What stands behind the comma of a reported clause and is no more of it: a comment, another attribution, where it was said."""

from diplotext.find.grammar.comments import is_comment_noun, stands_beside, takes_up
from diplotext.find.grammar.joined_acts import before_aside
from diplotext.find.grammar.own_verbs import own_verb
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.lang.inflect import Tense


def is_occasion(syntax: Syntax, at: int, stop: int) -> bool:
    """
    Tell whether a comma leads to where a clause was said, and to nothing more of it (", dans un communiqué").

    A relative may follow, in which more is said (", en una entrevista en la que pidió").
    """
    reading = syntax.reading
    hit = reading.hit(at, Tag.PREPOSITION)
    phrases = () if hit is None else reading.phrases("occasions")
    if hit is None or not phrases:
        return False
    heads = [reading.over(first, BEFORE_NOUN) for first in (at + 1, hit[0])]
    if all(reading.first_of(head, phrases) is None for head in heads):
        return False
    head = heads[0]
    verb = syntax.finite_within(head, stop)
    before = range(head, head if verb is None else verb.start)
    return verb is None or any(reading.hit(i, Tag.RELATIVE) for i in before)


def is_aside(syntax: Syntax, first: int, at: int) -> bool:
    """
    Tell whether a comma opens a comment of the narrator or a further attribution.

    A verb of speech behind it is the clause's own where that has none yet ("que X, chef de Y, avait promis").
    """
    reading = syntax.reading
    hit = reading.hit(at, Tag.SUBORDINATOR)
    if hit is not None and "comment" in hit[1].features:
        return True
    if _judges(syntax, first, at):
        return True
    group = syntax.group(at) or syntax.group(at + 1) or syntax.group(at + 2)
    if group is None or group.start > at + 2:
        return False
    # A verb that reports only with other words ("faire savoir") reports nothing alone.
    records = reading.language.lexicon.reporting.get(group.lemma, ())
    known = any(not r.tail or reading.first_of(group.stop, r.tail) for r in records)
    if group.tense is Tense.GERUND:
        return known
    if group.tense is Tense.INFINITIVE:
        return known and leads_to_telling(reading, group.start) == at
    led = reading.hit(at, Tag.SUBORDINATOR) or reading.hit(at, Tag.RELATIVE)
    starts = {at} if led is None else {at, led[0]}
    to_come = group.tense in (Tense.FUTURE, Tense.CONDITIONAL) and led is None
    joined = to_come and before_aside(reading, at - 1) < at - 1  # "y, por ello, pedirá"
    return known and group.is_finite and group.start in starts and not joined


def _judges(syntax: Syntax, first: int, at: int) -> bool:
    """
    Tell whether a noun phrase behind a comma judges what a clause said.

    It is the object of a verb that has nothing but words between commas behind it ("que
    acuerden, con o sin Oslo, un veto").
    """
    reading = syntax.reading
    verb = own_verb(syntax, first)
    parted = verb is not None and reading.is_mark(verb.stop, ",") and verb.stop + 1 < at
    one = reading.has(at, Tag.DETERMINER, "indefinite")
    beside = one and not parted and stands_beside(reading, at)
    return beside or _is_judged(syntax, at)


def _is_judged(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun takes up what was said, by a relative or a participle behind it ("..., thèse contestée par Tunis")."""
    verb = syntax.group(at + 1) if is_comment_noun(syntax.reading, at) else None
    judged = verb is not None and verb.tense is Tense.PARTICIPLE
    return judged or takes_up(syntax.reading, at)


def leads_to_telling(reading: Reading, index: int) -> int | None:
    """Give where a preposition begins that leads to a further act of speech ("avant d'ajouter")."""
    for words in reading.phrases("accompanying"):
        if reading.follows(index - len(words), words):
            return index - len(words)
    return None

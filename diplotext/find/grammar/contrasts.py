"""Clauses that are set against what goes before by words that condition as well: "mientras"."""

from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def contrasts(reading: Reading, at: int, stop: int) -> bool:
    """
    Tell whether a clause is set against what goes before ("mientras que").

    By words that condition as well it is behind a comma, if it says what is so and not what
    may be (", mientras [Perú] estudia").
    """
    own = reading.hit(at, Tag.SUBORDINATOR)
    if own is None or "comment" not in own[1].features or own[0] < stop:
        return False
    if own[0] > stop or not reading.is_mark(at - 1, ","):
        return own[0] > stop
    for verb in reading.among(Tag.VERB.bit, own[0], reading.sentence(at).stop):
        if may_be_form(reading, verb, _TENSED) and not reading.has(
            verb - 1, Tag.DETERMINER
        ):
            return not may_be_form(reading, verb, (Tense.SUBJUNCTIVE,))
    return False


_TENSED = (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL, Tense.SUBJUNCTIVE)

"""What the clause before a verb is to it: one it hangs on, or one that opens the sentence and keeps its own words."""

from diplotext.find.grammar.conjunctions import drops_subject, is_complementizer
from diplotext.find.grammar.sentence_starts import sentence_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


def verb_above(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb that governs a clause which "que" opens, be it no main one ("mientras que Chad reiteró que pagará")."""
    if not is_complementizer(syntax, group.start - 1):
        return None
    opening = syntax.reading.sentence(group.first).first
    return syntax.last_finite(opening, group.start)


def ends_fronted(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a comma ends, right before a verb that needs no subject, a clause that opens the sentence ("Si Oslo levanta el veto, ...")."""
    reading = syntax.reading
    if not (drops_subject(reading) and reading.is_mark(group.start - 1, ",")):
        return False
    first = sentence_start(reading, group.start)
    while reading.is_mark(first, '"«“'):
        first += 1
    first += reading.begins(first, Tag.ADVERB.bit) and reading.begins(
        first + 1, _SUBORDINATE
    )  # "poco después de que hablara X"
    if reading.begins(first, _SUBORDINATE):
        return True
    behind = (
        at + 1 + reading.is_mark(at + 1, ",")  # "dijo que, si hay tregua, pagará"
        for at in range(group.start - 2, first, -1)
        if opens_report(reading, at)
    )
    led = next(behind, None)
    if led is None:
        return leads_infinitive(syntax, first)
    return reading.begins(led, _SUBORDINATE) or leads_infinitive(syntax, led)


def leads_infinitive(syntax: Syntax, at: int) -> bool:
    """Tell whether a preposition stands before an infinitive that tells a condition ("[de] aprobarlo el Parlamento")."""
    leads = syntax.reading.language.lexicon.suffixes.get("conditional_prepositions", ())
    verb = syntax.group(at + 1) if syntax.reading.key(at) in leads else None
    return verb is not None and verb.tense is Tense.INFINITIVE


def opens_report(reading: Reading, at: int) -> bool:
    """Tell whether a conjunction opens a clause by itself, and is no end of one that conditions or subordinates ("a condición de [que]")."""
    within = any(reading.ends(at, tag, longest=_LONG) for tag in _OPENING)
    return reading.has(at, Tag.COMPLEMENTIZER) and not within


_LONG = 6
_OPENING = (Tag.CONDITION, Tag.SUBORDINATOR)


_SUBORDINATE = tag_bits(Tag.SUBORDINATOR, Tag.CONDITION)


def behind_relative(reading: Reading, at: int) -> int:
    """Step back over an adverb or what says in return for what, where it parts a relative from its verb ("que [a cambio] retirará")."""
    for first in range(at, max(0, at - _LONGEST), -1):
        light = any(
            stop == at + 1 and entry.tag.bit & _LIGHT
            for stop, entry in reading.tags[first]
        )
        subject = reading.has(first - 1, Tag.RELATIVE, "subject")
        plain = drops_subject(reading) and reading.has(first - 1, Tag.RELATIVE)
        if light and (subject or plain):
            return first - 1
    return at


_LIGHT = tag_bits(Tag.ADVERB, Tag.IN_RETURN)
_LONGEST = 4


def joiner_outside(reading: Reading, before: int) -> int:
    """Give the coordinator before a mark that opens quoted words with a verb, which is of the clause outside ("paiera et « [n'ira] pas plus loin »"), else the next word."""
    at = before
    while reading.is_mark(at, '"«“„'):
        at -= 1
    return at if at < before and reading.has(at, Tag.COORDINATOR) else before + 1

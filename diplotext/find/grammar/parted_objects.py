"""What a verb or a noun governs behind an attribution that parts the two ("Le Togo fournira, a dit X, deux navires")."""

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_COMING = (Tense.FUTURE, Tense.CONDITIONAL)
_LONGEST = 30


def verb_before(syntax: Syntax, pause: int) -> VerbGroup | None:
    """Give the verb with a tense that ends right before a pause, behind it no more than its negation."""
    last = pause - 1
    while syntax.reading.has(last, Tag.NEGATION, "after"):
        last -= 1
    verb = syntax.group(last)
    ends = verb is not None and verb.is_finite and verb.stop == last + 1
    return verb if ends else None


def is_parted_object(syntax: Syntax, verb: VerbGroup, at: int) -> bool:
    """
    Tell whether what a verb asks for stands at a word behind an attribution: its infinitive, or its object.

    A noun of somebody is beside the speaker ("a dit X, un vieil ami"), unless it is counted
    or denied; one with a definite article is the object of what is to come alone.
    """
    reading = syntax.reading
    at += reading.is_mark(at, '"«“')
    act = syntax.group(at)
    if act is not None and act.first == at:
        return act.tense is Tense.INFINITIVE
    denied = reading.begins(at, Tag.NEGATION.bit) or _is_of_none(reading, at)
    none = verb.negated and reading.has(at, Tag.PREPOSITION, "of")
    counted = at in reading.numbers or denied or none
    if not (counted or reading.has(at, Tag.DETERMINER)):
        return False
    definite = not counted and reading.has(at, Tag.DETERMINER, "definite")
    if definite and verb.tense not in _COMING:
        return False
    if not counted and names_party(reading, at):
        return False
    stop = skip_noun_phrase(syntax, at, reading.sentence(at).stop)
    behind = syntax.group(stop)
    return behind is None or behind.start != stop or not behind.is_finite


def _is_of_none(reading: Reading, at: int) -> bool:
    """Tell whether a determiner by which nothing is given stands at a word ("aucun")."""
    return reading.key(at) in reading.language.lexicon.suffixes.get("none_of", ())


def object_behind_speech(syntax: Syntax, verb: VerbGroup) -> int | None:
    """Give the object of a verb behind an attribution between two commas right behind it."""
    reading, pause = syntax.reading, verb.stop
    while reading.has(pause, Tag.NEGATION, "after"):
        pause += 1
    if not reading.is_mark(pause, ","):
        return None
    told = reading.begins(pause + 1, Tag.REPORTING_PREPOSITION.bit)
    stop = min(pause + _LONGEST, reading.sentence(verb.first).stop)
    for at in range(pause + 1, stop):
        if reading.is_mark(at, ",") and told:
            behind = at + 1 + reading.is_mark(at + 1, '"«“')
            if is_parted_object(syntax, verb, behind):
                return behind
        group = syntax.group(at)
        if group is not None and group.is_finite and group.first == at:
            told = group.lemma in reading.language.lexicon.reporting
            if not told:
                return None
    return None

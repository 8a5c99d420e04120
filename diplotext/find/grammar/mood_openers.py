"""Bare words and a comma that open a sentence and tell how its unexpressed subject is: "Más serio, aclaró que P", "Consciente del riesgo, admitió que P"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.sentence_starts import sentence_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.time_phrases import time_stop
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


@once
def opens_apart(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether what opens a sentence and ends with a comma right before a verb is a phrase that holds a clause, and so no subject ("Preguntado por si habrá tregua, respondió").

    It begins with a participle, an infinitive or a preposition, and a conjunction or a question
    word leads to each verb in it: what else has a verb may be what is said.
    """
    reading, comma = syntax.reading, group.start - 1
    if not (drops_subject(reading) and reading.is_mark(comma, ",")):
        return False
    first = sentence_start(reading, group.start)
    head = syntax.group(first)
    acts = head is not None and head.start == first and head.tense in _FREE
    led = reading.has(first, Tag.PREPOSITION) and not reading.has(first, Tag.CONDITION)
    if not (acts or led) or any(
        reading.is_mark(at, _MARKS) for at in range(first, comma)
    ):
        return False
    finite = syntax.finite_within(first, comma)
    return finite is not None and any(
        reading.begins(at, _LEADING) for at in range(first, finite.start)
    )


_FREE = (Tense.PARTICIPLE, Tense.INFINITIVE)
_LEADING = tag_bits(
    Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.QUESTION_WORD, Tag.RELATIVE
)


@once
def opens_with_mood(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether the words between the head of a sentence and the comma right before a verb are no subject, but say how the one is who acts.

    A language that needs no subject never parts one from its verb by a comma alone; what
    stands so has no article either, and begins with an adverb of degree, an adjective or a
    participle. A clause may hang on it ("Convencido de que habrá tiempo, ...").
    """
    reading, comma = syntax.reading, group.start - 1
    if not (drops_subject(reading) and reading.is_mark(comma, ",")):
        return False
    first = sentence_start(reading, group.start)
    head = first + _is_degree(reading, first)
    if head >= comma or reading.begins(head, _OTHER) or head in reading.numbers:
        return False
    if any(reading.is_mark(at, _MARKS) for at in range(first, comma)):
        return False
    if head == first and not _is_plain(reading, first, comma):
        return False
    return _hangs_on(syntax, head, comma)


def _is_degree(reading: Reading, first: int) -> bool:
    """Tell whether a word says how much the adjective behind it holds ("más", "visiblemente")."""
    suffixes = reading.language.lexicon.suffixes
    key = reading.key(first)
    ending = any(key.endswith(one) for one in suffixes.get("adverb_endings", ()))
    return ending or key in suffixes.get("adjective_degrees", ())


def _is_plain(reading: Reading, first: int, comma: int) -> bool:
    """Tell whether several words hold no name: one alone may be a surname that the copy parts from its verb, as may one with a particle."""
    small = not any(reading.words.is_capitalized(at) for at in range(first + 1, comma))
    return small and comma - first > 1 and time_stop(reading, first) == first


def _hangs_on(syntax: Syntax, head: int, comma: int) -> bool:
    """Tell whether no finite verb stands in the words but one of a clause that they lead to."""
    reading = syntax.reading
    verb = syntax.group(head)
    if verb is not None and (verb.start != head or verb.tense is not Tense.PARTICIPLE):
        return False
    finite = syntax.finite_within(head, comma)
    led = range(head, comma if finite is None else finite.start)
    return finite is None or any(reading.has(at, Tag.COMPLEMENTIZER) for at in led)


_MARKS = ',;:()[]–—"«»“”'
_OTHER = tag_bits(
    Tag.DETERMINER,
    Tag.SUBJECT_PRONOUN,
    Tag.PREPOSITION,
    Tag.REPORTING_PREPOSITION,
    Tag.SUBORDINATOR,
    Tag.CONDITION,
    Tag.COORDINATOR,
    Tag.RELATIVE,
    Tag.QUESTION_WORD,
    Tag.NEGATION,
    Tag.ADVERB,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.SEAT,
    Tag.ORGANIZATION,
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.CIVILITY,
    Tag.MEMBER_UNIT,
    Tag.REPORTING_NOUN,
    Tag.QUANTIFIER,
)

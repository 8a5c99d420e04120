"""Clauses whose verb may bind, and whether it does in a sense."""

import attrs

from diplotext.find.bracket.clause import Clause
from diplotext.find.commitments.no_duties import lays_duty
from diplotext.find.grammar.syntax import Subject
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.find.reading.vocabulary import has_words_of
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits


_SPEAKING = ("first", "generic")
_BODIES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)


@attrs.frozen(eq=False)
class Binding:
    """
    A clause whose verb may bind.

    Attributes:
        number: Index of the clause.
        clause: The clause.
        verb: Its verb.
        record: What the pack says of it.
        subject: The words that name its subject, or whom an order is put to.
    """

    number: int
    clause: Clause
    verb: VerbGroup
    record: Commissive
    subject: Subject | None


def fits(reading: Reading, binding: Binding) -> bool:
    """Tell whether a clause has the pronoun, the tense, the words and the subject that a verb needs in a sense."""
    record, verb = binding.record, binding.verb
    modal = () in record.linkers
    reflexive = verb.reflexive and not _is_mutual(reading, verb)
    if record.reflexive != reflexive and not modal:
        return False
    if verb.passive and not record.order:
        return False
    unsaid = verb.negated and record.negated == "nothing"
    if unsaid and not lays_duty(reading, record, verb):
        return False
    if record.tenses and verb.tense not in record.tenses:
        return False
    if record.weak and not _is_of_state(reading, binding.subject):
        return False
    words = range(binding.clause.first, binding.clause.stop)
    return not record.tail or (
        has_words_of(reading, record.tail)
        and any(reading.first_of(at, record.tail) is not None for at in words)
    )


def _is_mutual(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a reflexive pronoun means each other ("versprachen sich gegenseitig")."""
    mutual = reading.language.lexicon.suffixes.get("mutual", ())
    at = verb.reflexive_at
    return at is not None and reading.key(at + 1) in mutual


def _is_of_state(reading: Reading, subject: Subject | None) -> bool:
    """Tell whether a subject is a state, a body, or who speaks for one: "Man erwarte, dass ..." is a demand of his."""
    if subject is None:
        return False
    first, stop = subject.segments[0]
    if subject.pronoun:
        return any(reading.has(first, Tag.SUBJECT_PRONOUN, f) for f in _SPEAKING)
    return any(reading.begins(at, _BODIES) for at in range(first, stop))

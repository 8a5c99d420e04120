"""Verbs without a tense that open their sentence: "Jugeant que P, X a ...", "Après avoir promis que P, X ..."."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_SUBJECT = tag_bits(Tag.DETERMINER, Tag.SUBJECT_PRONOUN, Tag.CIVILITY)
_INSERTED = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR)
_FRONTED = frozenset({Tense.GERUND, Tense.INFINITIVE})


def main_clause(syntax: Syntax, group: VerbGroup) -> tuple[int, VerbGroup] | None:
    """
    Give the comma behind which the main clause begins, and its verb, where a verb opens the sentence.

    The subject of that clause is the subject of the verb that opens.
    """
    reading = syntax.reading
    other = syntax.kinds or syntax.clauses is not None or drops_subject(reading)
    if group.tense not in _FRONTED or other:
        return None
    sentence = reading.sentence(group.first)
    inside = reading.quote_of[group.first]
    if syntax.finite_within(sentence.first, group.start) is not None:
        return None
    for at in range(group.stop, sentence.stop):
        if reading.is_mark(at, ",") and reading.quote_of[at] == inside:
            verb = _verb_of(syntax, at + 1, sentence.stop)
            if verb is not None:
                return at, verb
    return None


def _verb_of(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the verb of a clause that begins with its subject at a word."""
    reading = syntax.reading
    if not (reading.begins(first, _SUBJECT) or _is_name(reading, first)):
        return None
    inserted = False
    for at in range(first, stop):
        group = syntax.group(at)
        if group is not None and group.is_finite and group.start == at:
            if not inserted:
                return group
            inserted = False
        elif reading.begins(at, _INSERTED):
            inserted = True
    return None


def _is_name(reading: Reading, at: int) -> bool:
    return at < len(reading.words) and reading.words.is_capitalized(at)

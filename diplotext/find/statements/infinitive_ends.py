"""Where what is said in an infinitive ends: before a clause with a subject of its own ("promet de payer, et Riga dit que")."""

import attrs

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag, tag_bits


_CLAUSES = tag_bits(
    Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER, Tag.CONDITION, Tag.QUESTION_WORD
)
_SUBJECT = 14


def before_main_clause(syntax: Syntax, said: Attribution) -> Attribution:
    """
    End an infinitive that is said before a conjunction, a subject and a verb with a tense.

    An infinitive has no clause of that kind beside it; one that it opens may ("promet de
    payer si Riga signe et Oslo paie").

    Args:
        syntax: The article.
        said: What a rule for a verb of speech read.
    """
    if said.rule != "cue-infinitive":
        return said
    reading, span = syntax.reading, said.content[-1]
    words = reading.words.within(span)
    stop = _stop(syntax, words)
    if stop is None:
        return said
    content = (*said.content[:-1], reading.span(words.start, stop))
    return attrs.evolve(said, content=content, quoted=quoted_within(reading, *content))


def _stop(syntax: Syntax, words: range) -> int | None:
    """Give the conjunction that a main clause follows, or the comma before it."""
    reading = syntax.reading
    inside = reading.quote_of[words.start]
    for at in words[1:]:
        if reading.begins(at, _CLAUSES):
            return None
        joins = reading.has(at, Tag.COORDINATOR) and reading.quote_of[at] == inside
        if joins and _is_main_clause(syntax, at + 1, words.stop):
            return at - reading.is_mark(at - 1, ",")
    return None


def _is_main_clause(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a noun phrase for somebody stands at a word, and a verb with a tense right behind it."""
    reading = syntax.reading
    if not names_party(reading, first):
        return False
    verb = syntax.finite_within(first, min(first + _SUBJECT, stop))
    return (
        verb is not None
        and verb.start > first
        and not any(
            reading.begins(at, _CLAUSES)
            or reading.has(at, Tag.COORDINATOR)
            or not reading.words.is_word(at)
            for at in range(first, verb.start)
        )
    )

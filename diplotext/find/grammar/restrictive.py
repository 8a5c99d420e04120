"""Verbs of speech behind a relative clause that no comma closes: "Un diplomate qui était présent mais n'a rien dit a indiqué"."""

from diplotext.find.grammar.conjunctions import names_party, opens_clause
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag


_LONGEST = 60


def before_restrictive(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the party that opens a sentence before a relative clause, where a verb of speech behind that has no other subject.

    All verbs between them are of that clause: its own, and those that a coordinator joins to it.

    Args:
        syntax: The article.
        group: The verb.
    """
    reading = syntax.reading
    first = reading.sentence(group.first).first
    told = group.is_finite and group.lemma in reading.language.lexicon.reporting
    told = told and reading.quote_of[group.first] == NOWHERE
    if not told or group.start - first > _LONGEST or not names_party(reading, first):
        return None
    relative = _relative(syntax, first, group.start)
    if relative is None or reading.has(group.start - 1, Tag.COORDINATOR):
        return None
    number = syntax.group_of[group.first] - 1
    while number >= 0 and syntax.groups[number].first > relative:
        verb = syntax.groups[number]
        led = reading.has(verb.start - 1, Tag.COORDINATOR)
        if verb.is_finite and not led and verb.start - 1 != relative:
            return None
        number -= 1
    return Subject(((first, relative),))


def _relative(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the first relative pronoun of a range, right behind a word and before the first verb; none behind what opens a clause."""
    reading = syntax.reading
    for at in range(first + 1, stop):
        if reading.has(at, Tag.RELATIVE, "subject"):
            return at if reading.words.is_word(at - 1) else None
        if syntax.group(at) is not None or opens_clause(reading, at):
            return None
        if reading.is_mark(at, ",;:"):
            return None
    return None

"""Clauses that end at a colon or before "faute de quoi", since somebody goes on behind it in words of their own attribution."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.otherwise import is_otherwise
from diplotext.find.grammar.syntax import Syntax


_REACH = 16


def told_on(syntax: Syntax, at: int) -> bool:
    """Tell whether a colon, or "faute de quoi", leads to a clause that "dit-il" interrupts ("prédit que P : les Congolais, dit-il, « ont signé »")."""
    reading = syntax.reading
    leads = reading.is_mark(at, ":") or is_otherwise(reading, at)
    if not leads or syntax.kinds or drops_subject(reading):
        return False
    reach = range(at + 1, min(at + _REACH, reading.sentence(at).stop))
    comma = next((i for i in reach if reading.is_mark(i, ",")), None)
    verb = None if comma is None else syntax.group(comma + 1)
    if verb is None or verb.pronoun is None or not verb.is_finite:
        return False
    return verb.lemma in reading.language.lexicon.reporting

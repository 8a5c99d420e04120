"""How far the source of a preposition goes: "Selon [la légende] elle est née ici"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attributed import begins_subject
from diplotext.lang.entry import Tag


def own_stop(syntax: Syntax, first: int, stop: int) -> int:
    """
    Cut a source off from a clause that follows it without a comma.

    "Selon la légende elle est née ici": a subject pronoun, a quotation, or an article behind
    a name begins what the source says.
    """
    reading = syntax.reading
    bracket = (at for at in range(first + 1, stop) if reading.is_mark(at, "("))
    stop = next(bracket, stop)
    verb = syntax.group(stop)
    runs_on = verb is not None and verb.is_finite
    for at in range(first + 1, stop):
        if is_dash(reading, at):
            return at
        if piece_at(reading, at) is not None and not reading.is_mark(at, "'‘"):
            return at
        if runs_on and begins_subject(reading, at):
            return at
    return stop


def is_of_nation(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a word is all that tells of one person where he is from ("Para el [maltés], P")."""
    hit = reading.hit(first, Tag.DEMONYM)
    led = reading.has(first - 1, Tag.DETERMINER, "definite")
    return led and hit is not None and hit[0] == stop and "singular" in hit[1].features

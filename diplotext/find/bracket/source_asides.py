"""What stands beside a source and tells who it is: brackets, appositions, relative clauses ("laut Ana Lund, [einer Juristin aus Genf], hält P")."""

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import over_brackets
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST = 30


def over_asides(syntax: Syntax, first: int, stop: int, end: int) -> int:
    """
    Step over what tells who a source is, up to where its words go on.

    Before its verb a sentence has one phrase, so that all between a source which opens it
    and the comma before the verb tells of the source.

    Args:
        syntax: The article.
        first: Where the source begins.
        stop: Where it ends.
        end: Where its sentence ends.

    Returns:
        The comma that closes the last aside, the end of the sentence, or where the source ends.
    """
    reading = syntax.reading
    stop = over_brackets(reading, stop)
    fronted = first == reading.sentence(first).first
    placed = fronted and reading.has(stop, Tag.PREPOSITION)
    if not (placed or reading.is_mark(stop, ",")):
        return stop
    if fronted:
        return _before_verb(syntax, stop, end)
    opens = reading.has(stop + 1, Tag.DETERMINER) and names_party(reading, stop + 1)
    if not opens or _has_verb(syntax, stop + 1, end):
        return stop
    near = range(stop + 1, min(stop + _LONGEST, end))
    return next((at for at in near if reading.is_mark(at, ",")), end)


def _before_verb(syntax: Syntax, stop: int, end: int) -> int:
    """Give the comma right before the finite verb of a sentence, behind a source that opens it."""
    reading = syntax.reading
    for at in range(stop + 1, min(stop + _LONGEST, end)):
        verb = syntax.group(at + 1) if reading.is_mark(at, ",") else None
        if verb is not None and verb.start == at + 1 and verb.is_finite:
            return at
    return stop


def _has_verb(syntax: Syntax, first: int, end: int) -> bool:
    """Tell whether a verb other than a participle stands before the next comma, so that a clause begins ("hofft nach eigenem Bekunden, [den Rat zu einen]")."""
    reading = syntax.reading
    comma = next((at for at in range(first, end) if reading.is_mark(at, ",")), end)
    groups = (syntax.group(at) for at in range(first, comma))
    return any(g is not None and g.tense is not Tense.PARTICIPLE for g in groups)

"""Whose verb stands behind a comma: that of the subject before an aside, and not of who speaks behind it ("X, pour sa part, a réclamé [des garanties], jugeant que")."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_NEAR = 3
_LEADING = tag_bits(Tag.ADVERB, Tag.PREPOSITION, Tag.DETERMINER)


def does_itself(syntax: Syntax, head: Span, source: Subject, tail: Span) -> bool:
    """
    Tell whether what stands before a verb is its subject, and what stands behind it no speaker.

    Args:
        syntax: The article.
        head: What stands before the verb, without a verb of its own.
        source: What stands behind it.
        tail: What follows that.
    """
    if source.pronoun or not source.is_expressed:
        return False
    reading, first = syntax.reading, syntax.reading.words.within(tail).start
    at = source.segments[0][0]
    if not drops_subject(reading) and _goes_on(syntax, first):
        return True
    aside = any(reading.is_mark(at, ",") for at in reading.words.within(head))
    thing = not names_party(reading, at)
    if drops_subject(reading):
        return aside and thing  # "El pacto, firmado ayer, anunció [una tregua], pues"
    waits = syntax.finite_within(first, first + _NEAR)
    waits = None if waits is None or waits.pronoun is not None else waits
    paper = reading.begins(at + 1, Tag.DOCUMENT.bit)
    indefinite = reading.has(at, Tag.DETERMINER, "indefinite") and not paper
    return aside and (thing or paper) and (indefinite or waits is None)


def _goes_on(syntax: Syntax, first: int) -> bool:
    """Tell whether a gerund goes on with what somebody did, words that lead to it before it or not (", [tout en jugeant que]")."""
    for at in range(first, first + _NEAR):
        group = syntax.group(at)
        if group is not None:
            return group.tense is Tense.GERUND
        if not _leads(syntax.reading, at):
            return False
    return False


def _leads(reading: Reading, at: int) -> bool:
    """Tell whether a word may lead to a gerund ("[tout] en jugeant")."""
    return reading.is_one_of(at, _LEADING)

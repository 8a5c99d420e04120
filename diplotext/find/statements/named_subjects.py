"""Subjects that a verb of speech is told by: a name in marks before it, or a phrase and its apposition behind it."""

from diplotext.find.coreference.appositions import with_apposition
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.interrupted import CLOSING, takes_object_behind
from diplotext.lang.entry import Tag


def closes_subject(syntax: Syntax, cue: CueMatch, start: int, pause: int) -> bool:
    """
    Tell whether a quotation right before a verb, no comma between, ends the verb's own subject.

    Words without a verb lead to it in the sentence; what somebody said
    in part would have one ("L'accord est « mort » a dit X").
    """
    reading = syntax.reading
    inside = reading.quote_of[pause - 1]
    plain = not (syntax.kinds or drops_subject(reading) or cue.group.pronoun)
    closes = inside != NOWHERE and reading.is_mark(pause, CLOSING)
    if not (plain and closes):
        return False
    opening = opening_mark(reading, inside)
    if opening <= start or not reading.words.is_word(opening - 1):
        return False
    return syntax.finite_within(start, opening) is None


def named_behind(syntax: Syntax, phrase: tuple[int, int], pause: int) -> Subject:
    """Give the subject behind a cue, which may be words that take others up ("ont dit les deux hommes")."""
    if takes_object_behind(syntax, pause, phrase[1]):
        return Subject((phrase,))
    reading, first = syntax.reading, phrase[0]
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    one = reading.has(first, Tag.DETERMINER, "indefinite")  # "una de ellas"
    if hit is not None and hit[0] == phrase[1] and not one:
        return Subject((phrase,), pronoun=True)
    return Subject(with_apposition(syntax, phrase))

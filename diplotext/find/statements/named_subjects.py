"""Subjects that a verb of speech is told by: a name in marks before it, or a phrase and its apposition behind it."""

from diplotext.find.coreference.appositions import with_apposition
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.own_verbs import own_verb
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.interrupted import CLOSING, takes_object_behind
from diplotext.find.statements.placed_offices import before_others, over_place
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


def opens_with_name(
    syntax: Syntax, cue: CueMatch, content: tuple[int, int], stop: int
) -> bool:
    """
    Tell whether what stands before a verb is its subject: a name in marks and what is told of it ("Le « Groupe de Lima », créé en 2017, a annoncé").

    No verb but the cue's is its own, and no clause goes on behind the words that would speak.
    """
    reading, (first, pause) = syntax.reading, content
    led = reading.has(first, Tag.DETERMINER) and reading.is_mark(pause, ",")
    if syntax.kinds or not led:
        return False
    reach = range(first + 1, min(first + _LEADS, pause))
    marked = next((at for at in reach if reading.quote_of[at] != NOWHERE), None)
    if marked is None or reading.quote_of[pause - 1] == reading.quote_of[marked]:
        return False
    if not any(reading.words.is_capitalized(at) for at in (marked, marked + 1)):
        return False
    name = reading.quote_of[marked]
    closed = next(at for at in range(marked, pause) if reading.quote_of[at] != name)
    own = own_verb(syntax, closed)
    told = syntax.finite_within(first, marked)
    if told or own is None or own.start != cue.group.start:
        return False
    behind = sentence_end(reading, stop)
    return not reading.is_mark(stop, ",") or not syntax.finite_within(stop, behind)


_LEADS = 6


def named_behind(syntax: Syntax, phrase: tuple[int, int], pause: int) -> Subject:
    """Give the subject behind a cue, which may be words that take others up ("ont dit les deux hommes")."""
    if takes_object_behind(syntax, pause, phrase[1]):
        return Subject((phrase,))
    reading, first = syntax.reading, phrase[0]
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    one = reading.has(first, Tag.DETERMINER, "indefinite")  # "una de ellas"
    if hit is not None and hit[0] == phrase[1] and not one:
        return Subject((phrase,), pronoun=True)
    own = before_others(syntax, phrase)
    if own is not None:
        return Subject((own,))
    return Subject(with_apposition(syntax, over_place(syntax, phrase)))

"""Who speaks where it is not the subject: whom a paper quotes, or the document in which something is said."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import is_prepositional
from diplotext.find.bracket.noun_phrases import head_start, phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def quoted_one(reading: Reading, clause: Clause, subject: Subject) -> Subject | None:
    """Give whom a verb of quoting has for its object ("Die Agentur zitierte den Minister mit den Worten")."""
    at, stop = clause.middle
    taken = subject.segments[0]
    while at < stop:
        if taken[0] <= at < taken[1]:
            at = taken[1]
            continue
        if reading.has(at, Tag.CLITIC) and not reading.has(at, Tag.DETERMINER):
            return Subject(((at, at + 1),), pronoun=True)
        if is_prepositional(reading, at, stop):
            return None
        end = phrase_stop(reading, at, stop)
        if end is not None and end > at:
            return Subject(((at, end),))
        at += 1
    return _behind_name(reading, taken)


def _behind_name(reading: Reading, taken: tuple[int, int]) -> Subject | None:
    """Give an office and its holder without an article right behind the name of a medium ("zitierte dpa [Minister Karl Mosbach]")."""
    first, stop = taken
    offices = (
        at
        for at in range(first + 1, stop)
        if reading.has(at, Tag.ROLE, "singular")
        and (
            reading.words.is_capitalized(at - 1)
            or reading.ends(at - 1, Tag.ORGANIZATION)  # "dpa"
        )
        and not reading.begins(at - 1, Tag.GROUP.bit)
    )
    at = next(offices, None)
    return None if at is None else Subject(((at, stop),))


def told_in(reading: Reading, clause: Clause) -> Subject | None:
    """Give the document in which it is said what a verb in the passive tells ("In der Erklärung wird betont")."""
    suffixes = reading.language.lexicon.suffixes
    for first, stop in (clause.front, clause.middle):
        for at in range(first, stop):
            if reading.words.keys[at] in suffixes.get("there", ()):
                return Subject(((at, at + 1),), pronoun=True)
            if reading.words.keys[at] not in suffixes.get("told_in", ()):
                continue
            end = phrase_stop(reading, at + 1, stop)
            head = head_start(reading, at + 1, stop)
            if end is not None and reading.begins(head, Tag.DOCUMENT.bit):
                return Subject(((at + 1, end),))
    return None

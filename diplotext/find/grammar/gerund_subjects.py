"""The subject of its own that a gerund has before it: ", le député X estimant que", ", le délégué, Jean Roux, arguant que"."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def gerund_subject(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject of its own that a gerund has behind a comma (", le député X estimant que")."""
    reading = syntax.reading
    if group.tense is not Tense.GERUND:
        return None
    opening = reading.sentence(group.start).first
    document = _document_before(syntax, opening, group.start)
    if document is not None:
        return document
    first = next(
        (
            at + 1
            for at in range(group.start - 1, opening, -1)
            if reading.is_mark(at, ",")
        ),
        group.start,
    )
    if first >= group.start:
        return _named_before_gerund(syntax, opening, group.start)
    if not names_party(reading, first):
        return None
    determined = reading.has(first, Tag.DETERMINER)
    bare = determined or reading.words.is_capitalized(first)
    alone = all(syntax.group(at) is None for at in range(first, group.start))
    return Subject(((first, group.start),)) if bare and alone else None


def _document_before(syntax: Syntax, opening: int, stop: int) -> Subject | None:
    """Give the document right before a gerund, no comma between, which then says it ("une déclaration [de Riga] appelant à")."""
    reading = syntax.reading
    if drops_subject(reading) or syntax.kinds or syntax.clauses is not None:
        return None
    for at in range(stop - 1, max(opening, stop - _NEAR) - 1, -1):
        if not reading.words.is_word(at) or syntax.group(at) is not None:
            return None
        led = at - reading.has(at - 1, Tag.DETERMINER)
        owner = reading.ends(led - 1, Tag.PREPOSITION)  # "le texte de la charte"
        if reading.begins(at, Tag.DOCUMENT.bit) and not owner:
            return Subject(((led, stop),))
    return None


_NEAR = 7


def _named_before_gerund(syntax: Syntax, opening: int, stop: int) -> Subject | None:
    """Give the office and the name between commas before a gerund (", le délégué, Jean Roux, arguant que")."""
    reading = syntax.reading
    commas = [at for at in range(stop - 1, opening, -1) if reading.is_mark(at, ",")]
    if drops_subject(reading) or len(commas) < _FRAMED:
        return None
    behind, between, before = commas[:_FRAMED]
    office, name = (before + 1, between), (between + 1, behind)
    titled = reading.has(office[0], Tag.DETERMINER) and names_party(reading, office[0])
    named = name[0] < name[1] and reading.words.is_capitalized(name[0])
    alone = syntax.finite_within(before, stop) is None
    return Subject((office, name)) if titled and named and alone else None


_FRAMED = 3


def without_absolute(
    syntax: Syntax, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """
    Leave out a gerund with a subject of its own, where another phrase follows that may be the subject of a verb.

    "La Russie s'étant abstenue, [le texte] précise": a gerund that opens its segment has no such subject.
    """
    if drops_subject(syntax.reading) or len(segments) < _FRAMED - 1:
        return segments
    *others, last = segments
    return [s for s in others if not _is_absolute(syntax, *s)] + [last]


def _is_absolute(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a noun phrase and a gerund of its own are a segment."""
    for at in range(first + 1, stop):
        group = syntax.group(at)
        if group is not None:
            opens = group.start > first or group.first > first
            return opens and group.tense is Tense.GERUND
    return False

"""Attributions by a relative pronoun behind a preposition: "X, según la cual P", "X, para quien P"."""

from diplotext.find.grammar.antecedents import antecedent_of
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.told_reports import owned_report
from diplotext.lang.entry import Entry, Tag


def of_antecedent(
    syntax: Syntax, index: int, stop: int, entry: Entry
) -> Attribution | None:
    """
    Read what the noun phrase before a relative pronoun says or thinks.

    Args:
        syntax: The article.
        index: First word of the preposition.
        stop: Behind the pronoun.
        entry: What the pack says of the two.
    """
    reading = syntax.reading
    source = _whole(reading, antecedent_of(syntax, index))
    end = _clause_end(syntax, stop)
    if source is None or syntax.finite_within(stop, end) is None:
        return None
    first = source.segments[0][0]
    if not names_party(reading, first) or not _is_free(reading, index, first):
        return None
    if owned_report(syntax, index) is not None:
        return None
    content = strip_marks(reading, reading.span(stop, end))
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "according-to-antecedent",
        (index, _cue_stop(reading, index, stop)),
        entry.lemma,
        "assertive",
        source,
    )


def _whole(reading: Reading, source: Subject | None) -> Subject | None:
    """Give the document to which a name before the pronoun belongs ("la carta de China, según la cual")."""
    if source is None:
        return None
    first, stop = source.segments[0]
    of = first - 1
    while reading.has(of, Tag.DETERMINER) and not reading.has(of, Tag.PREPOSITION):
        of -= 1
    if reading.has(of, Tag.PREPOSITION, "of"):
        for start in range(max(0, of - _LONGEST), of):
            hit = reading.hit(start, Tag.DOCUMENT)
            if hit is not None and hit[0] == of:
                return Subject(((start, stop),))
    return source


_LONGEST = 4


def _is_free(reading: Reading, index: int, first: int) -> bool:
    """Tell whether a relative clause only adds something, or stands beside a document."""
    documents = any(
        entry.tag is Tag.DOCUMENT
        for at in range(first, index)
        for _, entry in reading.tags[at]
    )
    return reading.is_mark(index - 1, ",") or documents


def _clause_end(syntax: Syntax, first: int) -> int:
    """Give the comma behind which the main clause goes on with its verb, or the end of the sentence."""
    reading = syntax.reading
    end = sentence_end(reading, first)
    for at in range(first, end):
        verb = syntax.group(at + 1)
        goes_on = verb is not None and verb.is_finite and verb.start == at + 1
        if goes_on and reading.is_mark(at, ","):
            return at
    return end


def _cue_stop(reading: Reading, index: int, stop: int) -> int:
    """Leave the pronoun out of the cue when it stands behind it ("según la cual")."""
    for at in range(index + 1, stop):
        hit = reading.hit(at, Tag.RELATIVE)
        if hit is not None and hit[0] == stop:
            return at
    return stop

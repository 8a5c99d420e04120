"""What a text itself says: 'Under the accord, members "shall hand over" their data'."""

from collections.abc import Iterator

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speakers import source_behind
from diplotext.find.analytic.speech_verbs import may_quote
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within, strip_marks
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


def under_texts(syntax: Syntax) -> Iterator[Attribution]:
    """Find the sentences that quote the document under which they say something is so."""
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("under_texts", ())
    for sentence in reading.sentences:
        first = sentence.first
        outside = first < sentence.stop and reading.quote_of[first] == NOWHERE
        if outside and reading.key(first) in leads:
            found = _read(syntax, first, sentence_end(reading, first))
            if found is not None:
                yield found


def _read(syntax: Syntax, first: int, end: int) -> Attribution | None:
    reading = syntax.reading
    source = source_behind(syntax, first + 1)
    if source is None:
        return None
    comma = source.segments[-1][1]
    document = reading.among(Tag.DOCUMENT.bit, first, comma)
    if not document or not reading.is_mark(comma, ",") or comma + 1 >= end:
        return None
    content = strip_marks(reading, reading.span(comma + 1, end))
    if not _provides(syntax, comma + 1, end) or _is_said(syntax, comma + 1, end):
        return None
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "under-a-text",
        (first, first + 1),
        reading.key(first),
        "assertive",
        source,
    )


def _provides(syntax: Syntax, first: int, end: int) -> bool:
    """Tell whether the verb of a clause is quoted, and not a name or a noun alone, or what texts oblige by ("each member shall report")."""
    verb = syntax.finite_within(first, end)
    apart = syntax.kinds[first] is Kind.RELATIVE
    quoted = verb is not None and syntax.reading.quote_of[verb.first] != NOWHERE
    obliges = verb is not None and any(
        record.force == "oblige" and () in record.linkers
        for record in syntax.reading.language.lexicon.commissives.get(verb.lemma, ())
    )
    return (quoted or obliges) and not apart


def _is_said(syntax: Syntax, first: int, end: int) -> bool:
    """Tell whether somebody else says the sentence, outside its quotation marks."""
    return any(
        group.is_finite
        and syntax.reading.quote_of[group.first] == NOWHERE
        and may_quote(syntax.reading, group)
        for group in syntax.verbs_within(first, end)
    )

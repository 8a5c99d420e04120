"""What a source behind a preposition tells: its sentence, or the part of it that the source belongs to."""

import attrs

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.source_asides import over_asides
from diplotext.find.bracket.source_scopes import Scope, scope_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.marks import (
    pieces_within,
    quoted_within,
    strip_marks,
    trimmed,
)
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


_NEAR = 3
PAUSES = ',–—"“”«»„‘’‹›!?'
"""Marks that part a source from what it tells before it."""


@attrs.frozen
class Source:
    """
    Words that name a source beside a clause; indexes count words.

    Attributes:
        first: Where they begin.
        stop: Where they end.
        cue: Range of the words that attribute.
        lemma: What they are known by.
        subject: The words that name who says so.
    """

    first: int
    stop: int
    cue: tuple[int, int]
    lemma: str
    subject: Subject


def told_by(
    syntax: Syntax, clauses: Clauses, sources: list[Source], reported: frozenset[int]
) -> list[Attribution]:
    """
    Give what each of some sources tells.

    Args:
        syntax: The article.
        clauses: Its clauses.
        sources: The sources, in order.
        reported: Indexes of clauses that report by their verb.
    """
    found = (_read(syntax, clauses, source, reported) for source in sources)
    return [attribution for attribution in found if attribution is not None]


def _read(
    syntax: Syntax, clauses: Clauses, source: Source, reported: frozenset[int]
) -> Attribution | None:
    reading, place = syntax.reading, (source.first, source.stop)
    scope = scope_of(reading, clauses, place, reported)
    content = _content(syntax, clauses, source, scope)
    if not content:
        return None
    stripped = tuple(strip_marks(reading, span) for span in content)
    alone = all(
        a != b or _is_whole_quote(reading, a)
        for a, b in zip(content, stripped, strict=True)
    )
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "according-to-clause" if scope.hangs else "according-to",
        source.cue,
        source.lemma,
        "assertive",
        source.subject,
        alone=alone,
    )


def _is_whole_quote(reading: Reading, span: Span) -> bool:
    pieces = pieces_within(reading, span)
    return len(pieces) == 1 and pieces[0].inner == span


def _content(
    syntax: Syntax, clauses: Clauses, source: Source, scope: Scope
) -> tuple[Span, ...]:
    """Give what is attributed: the sentence, or a part of it, without the words that attribute it."""
    reading, first = syntax.reading, source.first
    told = over_asides(syntax, first, source.stop, scope.stop)
    behind = _over_field(clauses, first, over_relative(clauses, told))
    start = max(
        (i + 1 for i in range(scope.first, first) if reading.is_mark(i, ":;")),
        default=scope.first,
    )
    before = trimmed(reading, start, first)
    after = trimmed(reading, behind, scope.stop)
    spans: list[Span] = []
    if before is not None and not _only_leads(reading, before):
        spans.append(reading.span(*before))
    closes = bool(spans) and reading.is_mark(first - 1, PAUSES)
    between = is_dash(reading, first - 1) and is_dash(reading, behind)
    goes_on = reading.is_mark(behind, ",") or between or not closes
    if after is not None and goes_on:
        spans.append(reading.span(*after))
    return tuple(spans)


def over_relative(clauses: Clauses, stop: int) -> int:
    """Step over a relative clause behind the source."""
    for clause in clauses.within(stop, stop + _NEAR):
        if clause.kind is ClauseKind.RELATIVE:
            return clause.stop
    return stop


def _over_field(clauses: Clauses, first: int, stop: int) -> int:
    """Step over what stands between a source and the verb behind it: of one field, it belongs to the source."""
    number = clauses.of_word(first)
    clause = clauses.all[number] if number is not None else None
    if clause is None or clause.kind is not ClauseKind.MAIN or clause.verb is None:
        return stop
    fronted = clause.front[0] == first and stop <= clause.verb.first
    return clause.verb.first if fronted else stop


def _only_leads(reading: Reading, before: tuple[int, int]) -> bool:
    """Tell whether the words before an attribution are only a conjunction or an adverb."""
    first, stop = before
    hit = reading.hit(first, Tag.COORDINATOR) or reading.hit(first, Tag.ADVERB)
    return hit is not None and hit[0] >= stop

"""Who says what in two texts: statements matched through edits."""

from collections.abc import Iterator

from diplotext.ledger._diff.difference import Aspect, Difference, DifferenceKind
from diplotext.ledger._diff.pairs import Both, likeness, paired
from diplotext.model import Span, Statement
from diplotext.names import exact


_LEAST = 0.5
"""What it takes to be one statement: a third of the words of one speaker, or most of the words."""

_SAME_SPEAKER = 0.2
"""What one speaker counts beside the words said."""


def compare_statements(both: Both) -> Iterator[Difference]:
    """Compare the statements of two texts."""
    before, after = both.before.statements, both.after.statements
    one = [both.words(0, *statement.content) for statement in before]
    two = [both.words(1, *statement.content) for statement in after]

    def score(i: int, j: int) -> float:
        same = _speaker(both, 0, before[i]) == _speaker(both, 1, after[j])
        return likeness(one[i], two[j]) + (_SAME_SPEAKER if same else 0.0)

    kept, added = paired(before, after, score, least=_LEAST)
    for first, second in kept:
        if second is None:
            span, note = _whole(first), _label(first)
            yield Difference(DifferenceKind.REMOVED, Aspect.STATEMENT, span, None, note)
        else:
            yield from _compare(both, first, second)
    for new in added:
        span, note = _whole(new), _label(new)
        yield Difference(DifferenceKind.ADDED, Aspect.STATEMENT, None, span, note)


def _speaker(both: Both, place: int, statement: Statement) -> str | None:
    speaker = statement.speaker
    return None if speaker is None else both.key(place, speaker)


def _whole(statement: Statement) -> Span:
    return statement.content[0].to(statement.content[-1])


def _label(statement: Statement) -> str:
    return "nobody" if statement.speaker is None else statement.speaker.label


def _compare(both: Both, first: Statement, second: Statement) -> Iterator[Difference]:
    spans = (_whole(first), _whole(second))
    if _speaker(both, 0, first) != _speaker(both, 1, second):
        note = f"{_label(first)} -> {_label(second)}"
        yield Difference(DifferenceKind.CHANGED, Aspect.SPEAKER, *spans, note)
    said = [
        exact(" ".join(span.of(analysis.article.text) for span in statement.content))
        for analysis, statement in ((both.before, first), (both.after, second))
    ]
    if said[0] != said[1] or first.mode is not second.mode:
        is_kept = first.mode is second.mode
        note = "words" if is_kept else f"{first.mode} -> {second.mode}"
        yield Difference(DifferenceKind.CHANGED, Aspect.STATEMENT, *spans, note)

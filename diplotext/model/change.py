"""What one version of an article changed in the one before it."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise, zip_longest
from typing import TypeAlias, cast

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.article import Article
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rights import Rights
from diplotext.text.span import Span


class ChangeKind(StrEnum):
    """
    What became of a field or a paragraph.

    .. versionadded:: 0.1.0
    """

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    MOVED = "moved"
    """The same words now stand in another place."""


def _words_of(change: "Change", field: Field, words: str | None) -> None:
    is_before = field.name == "before"
    missing = ChangeKind.ADDED if is_before else ChangeKind.REMOVED
    if (words is None) != (change.kind is missing):
        expected = "None" if change.kind is missing else "words"
        _invariants.refuse(change, field.name, repr(words), expected)


@attrs.frozen
class Change:
    """
    One difference between two versions of an article.

    Attributes:
        kind: What became of it.
        field: Name of the field of `Article` that differs; `text` for a paragraph.
        before: What it was; None when it was added.
        after: What it is; None when it was removed.
        span_before: Where the paragraph stood in the text of the version before.
        span_after: Where the paragraph stands in the text of this version.

    Raises:
        ModelError: If `before` or `after` is missing where the kind asks for it, or the
            other way round.

    Example:
        >>> Change(ChangeKind.REPLACED, "headline", "Riga signs", "Riga and Oslo sign").after
        'Riga and Oslo sign'

    .. versionadded:: 0.1.0
    """

    kind: ChangeKind
    field: str
    before: str | None = attrs.field(validator=_words_of)
    after: str | None = attrs.field(validator=_words_of)
    span_before: Span | None = None
    span_after: Span | None = None


_ENDLESS = "until further notice"
_Values: TypeAlias = "tuple[object, ...]"

_COMPARED = (
    "headline",
    "subheadline",
    "slug",
    "language",
    "agency",
    "status",
    "urgency",
    "priority",
    "embargo",
    "byline",
    "editor_note",
    "keywords",
    "places",
    "rights",
    "headlines",
    "notes",
)
_TOLD = frozenset({ParagraphRole.BODY, ParagraphRole.CROSSHEAD, ParagraphRole.TABLE})


def changes(before: Article, after: Article) -> tuple[Change, ...]:
    r"""
    Tell what a version of an article changed in the one before it.

    Paragraphs are compared by their words, blanks squeezed: those that tell the story,
    with its crossheads and tables. The cost is that of sorting them.

    Args:
        before: The earlier version.
        after: The later version.

    Returns:
        The changed fields in the order of `Article`, then the changed paragraphs in the
        order of the text.

    Example:
        >>> from diplotext.model import Paragraph
        >>> body = ParagraphRole.BODY
        >>> first = Article("Riga signs.", (Paragraph(Span(0, 11), body),), slug="PACT/")
        >>> words = "Riga signs.\n\nOslo waits."
        >>> parts = (Paragraph(Span(0, 11), body), Paragraph(Span(13, 24), body))
        >>> for change in changes(first, Article(words, parts, slug="PACT/")):
        ...     print(change.kind.value, change.field, change.after)
        added text Oslo waits.

    .. versionadded:: 0.1.0
    """
    return (*_fields(before, after), *_paragraphs(before, after))


def _fields(before: Article, after: Article) -> Iterator[Change]:
    for name in _COMPARED:
        old, new = _shown(getattr(before, name)), _shown(getattr(after, name))
        if old != new:
            yield Change(_kind(old, new), name, old, new)


def _shown(value: object) -> str | None:
    """Give the words for the value of a field; None when it says nothing."""
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_shown, cast("_Values", value)))) or None
    if isinstance(value, Label):
        return value.text
    if isinstance(value, Rights):
        return _shown((value.holder, *value.notices, *value.usage_terms))
    if isinstance(value, Embargo):
        return _ENDLESS if value.until is None else value.until.isoformat()
    return None if value is None else str(value)


def _kind(old: object, new: object) -> ChangeKind:
    if old is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if new is None else ChangeKind.REPLACED


def _paragraphs(before: Article, after: Article) -> Iterator[Change]:
    """Give the changed paragraphs, gap by gap between those that stayed in their order."""
    old, new = _told(before), _told(after)
    matched = _matched(_keys(before, old), _keys(after, new))
    anchors = _longest_rise(matched)
    origin = {now: was for was, now in matched}
    gone = {was for was, _ in matched}
    for (was, now), (was_end, now_end) in pairwise(
        [(-1, -1), *anchors, (len(old), len(new))]
    ):
        removed = [old[at] for at in range(was + 1, was_end) if at not in gone]
        added = [new[at] for at in range(now + 1, now_end) if at not in origin]
        for pair in zip_longest(removed, added):
            yield _between(before, after, *pair)
        for at in range(now + 1, now_end):
            if at in origin:
                yield _between(
                    before, after, old[origin[at]], new[at], ChangeKind.MOVED
                )


def _between(
    before: Article,
    after: Article,
    was: Span | None,
    now: Span | None,
    kind: ChangeKind | None = None,
) -> Change:
    old = None if was is None else before[was]
    new = None if now is None else after[now]
    return Change(kind or _kind(old, new), "text", old, new, was, now)


def _told(article: Article) -> list[Span]:
    return [part.span for part in article.paragraphs if part.role in _TOLD]


def _keys(article: Article, spans: Sequence[Span]) -> list[str]:
    return [" ".join(article[span].split()) for span in spans]


def _matched(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pair each paragraph with the same words before: the first with the first, and so on."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for at, words in enumerate(old):
        places[words].append(at)
    return [
        (places[words].popleft(), at)
        for at, words in enumerate(new)
        if places.get(words)
    ]


def _longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the most pairs that stand in the same order before and after."""
    ends: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for at, (was, _) in enumerate(pairs):
        length = bisect_left(ends, was)
        ends[length : length + 1], last[length : length + 1] = [was], [at]
        previous.append(last[length - 1] if length else -1)
    return [pairs[at] for at in _chain(previous, last)]


def _chain(previous: Sequence[int], last: Sequence[int]) -> list[int]:
    chain: list[int] = []
    at = last[-1] if last else -1
    while at >= 0:
        chain.append(at)
        at = previous[at]
    return chain[::-1]

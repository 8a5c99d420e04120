"""The lines at the head of plain copy that say by a label what they are: "Titre : Riga signe"."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs

from diplotext.formats.copy.layout import ends_sentence, lines, trimmed
from diplotext.formats.fieldnames import plain_name, table
from diplotext.text.span import Span


_LABEL = re.compile(
    r"[*_\[]{0,3}(?P<label>[^\W\d_][^:\r\n,;?!.\d\"\u201c\u201e\u00ab()]{0,39}):[*_\]]{0,3}(?!//)"
)
_AROUND = " \t\u00a0\u202f*_[]"
_INDENT = (" ", "\t")
_MOST_WORDS = 5
_MOST_LINES = 60
_MOST_ABOVE, _LONGEST_ABOVE = 2, 80
"""So many lines may stand above the first label, such as the name of a house."""
_LONGEST, _LONGEST_WORDS = 240, 1500
_WORDS = frozenset({"headline", "subheadline", "summary", "editor_note", "body"})
"""Fields whose values are sentences; those of others are short."""
_UNREAD = frozenset({"paragraph", "caption", "crosshead", "clock"})
"""Fields that no line at the head of copy is for."""
_BODY, _HEADLINE = "body", "headline"
_MERE = frozenset({None, "other", "length"})
"""What lines say that show by nothing else what they are."""
_FEWEST = 2
"""So many fields show that lines are labelled; a headline does by itself."""
_FOOT = frozenset(
    {"byline", "agency", "keyword", "subject", "copyright", "usage_terms"}
    | {
        "language",
        "slug",
        "guid",
        "version",
        "urgency",
        "priority",
        "version_created",
        "length",
    }
)
"""Fields of labels below copy; places and hours there are those of what the copy announces."""
_TELLING = frozenset({"byline", "agency", "keyword", "copyright"})
"""Fields of which one shows that lines below copy are labelled."""
_MOST_FOOT, _LONGEST_FOOT = 12, 160
_REACH = 2000
"""So near to its edges are the labels of copy."""


@attrs.frozen
class LabelLine:
    """
    A line with a label.

    Attributes:
        label: Its label, without the colon.
        field: What it is for, a row of the tables of names; None where they do not know the label.
        opening: Where the label stands, with the colon.
        value: Where the words behind it stand, on the line or alone on the next; None where there are none.
    """

    label: str
    field: str | None
    opening: Span
    value: Span | None

    @property
    def span(self) -> Span:
        """All of it."""
        return self.opening if self.value is None else self.opening.to(self.value)


@attrs.frozen
class LabelledHead:
    """
    The labelled lines at the head of copy.

    Attributes:
        above: The lines before the first of them.
        rules: The lines without a word around and between them, and what stands before the head.
        lines: They, in order.
        end: Where the copy begins that stands below them.
    """

    above: tuple[Span, ...]
    rules: tuple[Span, ...]
    lines: tuple[LabelLine, ...]
    end: int


def labelled_head(text: str, start: int = 0) -> LabelledHead | None:
    r"""
    Find the labelled lines at the head of copy.

    They end with the last label that is known, or with the one that the copy itself has.
    Lines with labels that nobody knows are among them where known ones follow.

    Args:
        text: The copy.
        start: Where its head begins; what stands before is part of it without labels.

    Returns:
        They; None where no headline has a label and fewer than two lines have one that is known.

    Example:
        >>> head = labelled_head("Titre : Riga signe\nAuteur : Ann Orlin\n\nOslo aussi.")
        >>> [(line.field, line.value.of("Titre : Riga signe\nAuteur : Ann Orlin")) for line in head.lines]
        [('headline', 'Riga signe'), ('byline', 'Ann Orlin')]
        >>> labelled_head("Oslo: Riga signe") is None
        True
    """
    if ":" not in text[start : start + _REACH]:
        return None
    above: list[Span] = []
    rules: list[Span] = list(trimmed(text, 0, start))
    found: list[LabelLine] = []
    for span in lines(text, Span(start, len(text))):
        line = label_line(text, span)
        if not any(map(str.isalnum, span.of(text))):
            rules.append(span)
        elif line is not None and (line.field is not None or found):
            found.append(line)
        elif found and _is_value(text, found[-1], span, rules):
            found[-1] = _with_value(found[-1], span)
        elif not found and len(above) < _MOST_ABOVE and len(span) <= _LONGEST_ABOVE:
            above.append(span)
        else:
            break
        if _is_closed(found, rules):
            break
    return _made(above, rules, found)


def _is_closed(found: Sequence[LabelLine], rules: Sequence[Span]) -> bool:
    """Tell whether a head has all the lines it may have, or the label of the copy itself."""
    is_full = len(found) == _MOST_LINES or len(rules) == _MOST_LINES
    return is_full or bool(found and found[-1].field == _BODY)


def labelled_foot(text: str, start: int = 0) -> tuple[LabelLine, ...]:
    r"""
    Find the labelled lines at the foot of copy, in order.

    Every one has a label that is known, and one of them tells of the author, the agency,
    keywords or rights.

    Args:
        text: The copy.
        start: Where the copy begins that stands above them.

    Example:
        >>> copy = "Riga signe.\n\nAuteur : Ann Orlin\nMots-clés : ports"
        >>> [line.field for line in labelled_foot(copy)]
        ['byline', 'keyword']
        >>> labelled_foot("Riga signe.\n\nLieu : Riga")
        ()
    """
    last = text[-_LONGEST_FOOT:].rstrip().rpartition("\n")[2]
    if ":" not in last:  # most copy has none, and costs no more
        return ()
    reach = Span(max(start, len(text) - _REACH), len(text))
    found: list[LabelLine] = []
    for span in reversed(list(lines(text, reach))[1:]):
        line = label_line(text, span) if len(span) <= _LONGEST_FOOT else None
        is_foot = line is not None and line.field in _FOOT and line.value is not None
        if line is None or not is_foot or len(found) == _MOST_FOOT:
            break
        found.append(line)
    is_source = len(found) == 1 and found[0].field == "agency"
    is_told = not is_source and any(line.field in _TELLING for line in found)
    return tuple(reversed(found)) if is_told else ()


def label_line(text: str, span: Span) -> LabelLine | None:
    """
    Read a line that opens with a label, known or not.

    Example:
        >>> line = label_line("Sous-titre : Oslo aussi", Span(0, 23))
        >>> line.label, line.field, line.value
        ('Sous-titre', 'subheadline', Span(start=13, end=23))
        >>> label_line("A phrase of more than so many words: no label", Span(0, 45)) is None
        True
    """
    found = _LABEL.match(text, span.start, span.end)
    if found is None:
        return None
    label = found["label"].strip(_AROUND)
    if len(label.split()) > _MOST_WORDS:
        return None
    value = next(trimmed(text, found.end(), span.end), None)
    field = _fields().get(plain_name(label))
    is_said = value is None or any(map(str.isalnum, value.of(text)))
    if not is_said or (value is not None and not _fits(text, field, value)):
        return None
    return LabelLine(label, field, Span(span.start, found.end()), value)


def _fits(text: str, field: str | None, value: Span) -> bool:
    """Tell whether words may be the value of a field; a question is that of an interview."""
    if field == _BODY:
        return True
    if field in _WORDS:
        return len(value) <= _LONGEST_WORDS
    return len(value) <= _LONGEST and not value.of(text).endswith("?")


def _is_value(text: str, line: LabelLine, span: Span, rules: Sequence[Span]) -> bool:
    """
    Tell whether a line has the words that a label above it lacks, or more of them.

    A sentence behind a blank line is none, nor is anything behind a rule, and what goes on is indented.
    """
    is_parted = bool(rules) and rules[-1].start > line.opening.start
    if is_parted or not _fits(text, line.field, span):
        return False
    is_next = text.count("\n", line.span.end, span.start) <= 1
    if line.value is None:
        return is_next or not ends_sentence(span.of(text))
    is_indented = text[span.start - 1] in _INDENT
    before = text[line.opening.start - 1 : line.opening.start]
    return is_next and is_indented and before not in _INDENT


def _with_value(line: LabelLine, span: Span) -> LabelLine:
    value = span if line.value is None else line.value.to(span)
    return attrs.evolve(line, value=value)


def _made(
    above: Sequence[Span], rules: Sequence[Span], found: Sequence[LabelLine]
) -> LabelledHead | None:
    """Give the lines up to the last that is known, if they are enough to be a head."""
    last = max(
        (i for i, line in enumerate(found) if line.field is not None), default=-1
    )
    told = list(found[: last + 1])
    fields = {line.field for line in told if line.value or line.field == _BODY}
    is_headed = _HEADLINE in fields or len(fields - _MERE) >= _FEWEST
    if not is_headed:
        return None
    if told[-1].field == _BODY:
        told[-1] = attrs.evolve(told[-1], value=None)
    following = found[last + 1].span.start if last + 1 < len(found) else None
    within = tuple(rule for rule in rules if following is None or rule.end <= following)
    end = max(told[-1].span.end, *(rule.end for rule in within), 0)
    return LabelledHead(tuple(above), within, tuple(told), end)


@cache
def _fields() -> Mapping[str, str]:
    """Give what labels are for: by the table beside this module, else by that of the names of fields."""
    path = Path(__file__).with_suffix(".toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    own = {name: field for field, names in rows.items() for name in names.split()}
    fields = {**table().fields, **own}
    return {name: field for name, field in fields.items() if field not in _UNREAD}

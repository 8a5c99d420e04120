"""Lines of tagged text that hold all fields, each opened by its sign."""

import re
from collections.abc import Iterator

from diplotext.text.span import Span


ROW = re.compile(r"[\x00-\x20\x7f]*%[A-Z]{1,3} {1,3}#[^\s\d][^\r\n]{0,120}? \$[^\s\d]")
"""How such a line begins: routing, slug and headline."""
_FIELD = re.compile(r"(?<![^\s\x00-\x1f\x7f])(?P<sign>[%:&*~@=^+]|[#$](?!\d))(?=\S)")


def is_row(line: str) -> bool:
    """
    Tell whether a line holds all fields.

    Example:
        >>> is_row("%A #Pact $Riga signs :May 3"), is_row("%A"), is_row("#Pact 1, $5 each")
        (True, False, False)
    """
    return ROW.match(line) is not None


def row_fields(text: str, line: Span) -> Iterator[tuple[str, Span]]:
    """
    Part the fields of one line: a sign opens one where it comes first, and before no figure.

    Example:
        >>> text = "%A #Pact $Riga pays $5m for #1 :May 3"
        >>> [(sign, span.of(text)) for sign, span in row_fields(text, Span(0, len(text)))]
        [('%', 'A '), ('#', 'Pact '), ('$', 'Riga pays $5m for #1 '), (':', 'May 3')]
    """
    found: dict[str, int] = {}
    for match in _FIELD.finditer(text, line.start, line.end):
        found.setdefault(match["sign"], match.start("sign"))
    ends = [*found.values(), line.end][1:]
    for (sign, start), end in zip(found.items(), ends, strict=True):
        yield sign, Span(start + 1, end)

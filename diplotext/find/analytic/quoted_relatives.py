"""Where the relative clause begins that quoted words belong to."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.regions import opener_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause


def pause_of_relative(syntax: Syntax, inside: int) -> int | None:
    """Give the comma before the relative clause that quoted words belong to ('Peru, which calls it "a tax," said')."""
    reading = syntax.reading
    limit = reading.sentence(inside).first
    depth, at = reading.quote_of[inside], inside
    while at > limit and (reading.quote_of[at] == depth or syntax.group(at) is None):
        at -= 1
    group = syntax.group(at)
    if group is None or not group.is_finite or at <= limit:
        return None
    opener = opener_of(syntax, group, limit)
    if opener is None or syntax.kinds[opener] is not Kind.RELATIVE:
        return None
    return opener - 1 if is_pause(reading, opener - 1) else None

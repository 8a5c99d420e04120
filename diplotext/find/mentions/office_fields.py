"""The fields of an office that only the name behind them shows: "the envoy [for Mali] Ana Lund"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.adjectives import is_cut
from diplotext.find.mentions.complements import Names
from diplotext.lang.entry import Tag, tag_bits


def over_portfolio(syntax: Syntax, stop: int, limit: int, names: Names) -> int:
    """
    Take in what an office is for, where the name of its holder stands right behind it.

    "The special envoy [for Mali] Ana Lund", "adviser [on trade] Ana Lund": without a name
    behind them such words say what is spoken of or done.
    """
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("portfolio_leads", ())
    if not syntax.kinds or reading.key(stop) not in leads:
        return stop
    for at in range(stop + 1, min(stop + _LONGEST_PORTFOLIO, limit)):
        named = names.at.get(at)
        if named is not None and named.rule == "person-name":
            titled = reading.ends(at - 1, Tag.ROLE)  # "for Foreign Minister X"
            return at if at > stop + 1 and not titled else stop
        if is_cut(reading, at) or syntax.kinds[at] not in _FIELD:
            break
    return stop


def over_served(syntax: Syntax, head: int, stop: int, names: Names) -> int:
    """
    Take in whom somebody works for or belongs to, called by a title and a name.

    "An aide [to Foreign Minister Ana Lund]" is somebody else than she; behind an article a
    title is the office's own ("adviser to the president Ana Lund").

    Args:
        syntax: The article.
        head: Behind the noun for him.
        stop: Behind what belongs to it so far.
        names: The names found before.
    """
    reading, leads = syntax.reading, syntax.reading.language.lexicon.suffixes
    if not syntax.kinds or reading.key(head) not in leads.get("serving_leads", ()):
        return stop
    for at in range(head + 1, head + 1 + _LONGEST_TITLE):
        named = names.at.get(at)
        if named is not None and named.rule == "person-name":
            titled = at > head + 1 and reading.ends(at - 1, Tag.ROLE)
            return max(stop, named.stop) if titled else stop
        known = named is not None or syntax.kinds[at] in _TITLE
        if not known or is_cut(reading, at):
            break
    return stop


_TITLE = frozenset({Kind.NAME, Kind.NOMINAL})
_LONGEST_TITLE = 7


def over_second_field(
    syntax: Syntax, head: int, stop: int, limit: int, names: Names
) -> int:
    """
    Take in the second of two fields of an office, where a name or the noun of a body closes them.

    "Minister of foreign affairs [and trade] Ana Lund", "head of the AU's Peace [and Security
    Department]": otherwise "and" leads to somebody else.
    """
    reading = syntax.reading
    joins = syntax.kinds and reading.has(stop, Tag.COORDINATOR)
    led = any(reading.has(at, Tag.PREPOSITION) for at in range(head, stop))
    if not (joins and led) or stop - 1 in names.at:
        return stop
    for at in range(stop + 2, min(stop + _LONGEST_FIELD, limit)):
        if at - 1 in names.at or syntax.kinds[at - 1] not in _FIELD:
            break
        if reading.begins(at - 1, _NO_FIELD):
            break
        named = names.at.get(at + reading.is_mark(at, ","))
        if named is not None and named.rule == "person-name":
            return at
        capital = reading.words.is_capitalized(stop - 1)
        if capital and reading.ends(at - 1, Tag.GROUP) and at not in reading.capitals:
            return at
    return stop


_NO_FIELD = tag_bits(Tag.ROLE, Tag.CIVILITY)
_LONGEST_FIELD = 6
_LONGEST_PORTFOLIO = 9
_FIELD = frozenset({Kind.NAME, Kind.NOMINAL, Kind.DETERMINER, Kind.COORDINATOR})

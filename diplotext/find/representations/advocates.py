"""Lawyers who act for somebody: "Ana Lund, a lawyer for the families", "l'avocat des marins, X", "Anwalt der Familien"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import AGENTS, PARTIES
from diplotext.lang.entry import Tag


ADVOCATE = "advocate"
"""The value of the entries of a pack for lawyers."""

_REACH = 6


def find_advocates(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find the lawyers with a name of whom the text says whose they are."""
    reading = syntax.reading
    for index, behind, entry in reading.hits(Tag.PROTECTOR):
        if entry.value != ADVOCATE or reading.quote_of[index] != NOWHERE:
            continue
        stop = reading.sentence(index).stop
        head = cast.head(behind, min(behind + _REACH, stop))
        if head is None or cast.figures[head[1][0]].kind not in PARTIES:
            continue
        party, end = head[1][0], head[0].stop
        agent = _before(cast, index) or _behind(cast, end)
        if agent is not None and agent[0] != party:
            place = min(index, agent[2]), max(end, agent[1])
            yield Proxy(party, agent[0], None, *place)


def _before(cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give the person named before the comma that leads to the noun ("X, [a] lawyer for")."""
    reading = cast.reading
    at = index - reading.has(index - 1, Tag.DETERMINER)
    if not reading.is_mark(at - 1, ","):
        return None
    first = reading.sentence(index).first
    return _named(cast, actor_before(cast, first, at - 1, AGENTS))


def _behind(cast: Cast, stop: int) -> tuple[str, int, int] | None:
    """Give the person whose name stands behind the words for whose lawyer he is, behind a comma or none."""
    known = cast.at.get(stop + cast.reading.is_mark(stop, ","))
    if known is None or known[0].kind not in AGENTS:
        return None
    reference, keys = known
    return _named(cast, (keys[0], reference.stop, reference.first))


def _named(
    cast: Cast, agent: tuple[str, int, int] | None
) -> tuple[str, int, int] | None:
    """Give a person if he has a name."""
    return agent if agent is not None and cast.figures[agent[0]].name else None

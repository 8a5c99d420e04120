"""States joined behind a noun for those who act for each of them: "los cancilleres de Perú, Chile y Ecuador"."""

from diplotext.find.mentions.complements import Names
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def over_joined_states(reading: Reading, stop: int, limit: int, names: Names) -> int:
    """
    Take in the states joined to the one that ends a phrase ("cancilleres de Perú[, Chile y Ecuador]").

    Args:
        reading: The article.
        stop: Where the phrase ends so far.
        limit: Where it ends at the latest.
        names: The names found before.
    """
    before = (names.at.get(at) for at in range(max(0, stop - _LONGEST), stop))
    if not any(r is not None and r.stop == stop and _is_state(r) for r in before):
        return stop
    at, whole = stop, stop
    while at < limit:
        joiner = reading.hit(at, Tag.LIST_JOINER)
        if joiner is None and not reading.is_mark(at, ","):
            break
        behind = joiner[0] if joiner else at + 1
        behind += reading.has(behind, Tag.PREPOSITION, "of")
        named = names.at.get(behind)
        if named is None or not _is_state(named):
            break
        at = named.stop
        whole = at if joiner is not None else whole
    return whole


def _is_state(reference: Reference) -> bool:
    return reference.key.startswith("state:")


_LONGEST = 5

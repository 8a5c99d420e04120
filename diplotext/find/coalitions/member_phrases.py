"""Groups that a set phrase of belonging tells members of: "A et B font partie de COALITION", "figurent parmi les membres"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    is_group,
    just_named,
    last_coalition,
)
from diplotext.find.coreference.member_lists import list_start
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_REACH = 12


def phrased(syntax: Syntax, cast: Cast) -> list[tuple[str, int, int]]:
    """Find "MEMBERS font partie de COALITION": the coalition, where the subject begins, what follows."""
    reading = syntax.reading
    found: list[tuple[str, int, int]] = []
    for index, behind, _ in reading.hits(Tag.MEMBER_PHRASE):
        if reading.among(Tag.OBSERVING.bit, index, behind + 1):
            continue  # "participa en calidad de invitado"
        group = next(syntax.verbs_within(index, max(behind, index + 2)), None)
        if group is None or not is_factual(syntax, group):
            continue
        key, stop = _group(syntax, cast, index, behind)
        first = list_start(cast, group.start)
        neither = reading.has(first - 1, Tag.NEGATION)
        if key is not None and is_group(cast, key) and not neither:
            found.append((key, first, stop))
    return found


def _group(
    syntax: Syntax, cast: Cast, index: int, behind: int
) -> tuple[str | None, int]:
    """Give the group that a phrase is of, and what follows on it."""
    reading = syntax.reading
    head = cast.head(behind, behind + _REACH)
    if head is not None and is_group(cast, head[1][0]):
        return head[1][0], head[0].stop
    stop = _over_members(reading, behind)
    if head is not None and stop == behind:  # "del grupo forman parte"
        key = coalition_before(cast, index)
        opens = reading.sentence(index).first == index  # "Forman parte A y B"
        if key is None and (opens or syntax.clauses is not None):
            key = just_named(cast, index)
        return key, behind
    # "A et B figurent parmi les membres"
    among = reading.ends(behind - 1, Tag.AMONG)
    told = stop > behind or not among  # "are among the critics"
    return last_coalition(cast, index) if told else None, stop


def _over_members(reading: Reading, at: int) -> int:
    """Step over an article and a noun for the members, or over "them"."""
    if reading.key(at) in reading.language.lexicon.suffixes.get("them", ()):
        return at + 1
    behind = at + reading.has(at, Tag.DETERMINER)
    hit = reading.hit(behind, Tag.MEMBER_UNIT)
    return at if hit is None else hit[0]

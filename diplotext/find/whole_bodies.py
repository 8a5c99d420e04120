"""The body that is meant by its members ("the 22 members of the Arab Group", "ses dix membres", "all nine")."""

from diplotext.find.cast import Cast
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})


def whole_body(cast: Cast, key: str, first: int, stop: int) -> str:
    """
    Give the body whose members a figure is, where a range of words names it so, or else the figure.

    Who speaks for the members of a body speaks for the body.
    """
    if cast.figures[key].kind is not ActorKind.COALITION:
        return key
    for reference, keys in cast.all_within(first, stop):
        noun = _noun_of(cast.reading, reference) if key in keys else None
        if noun is None:
            continue
        body = _of_which(cast, noun) or _whose(cast, reference)
        if body is not None:
            return body
    return key


def _noun_of(reading: Reading, reference: Reference) -> int | None:
    """Give the word for members among the words of a group."""
    members = reading.language.lexicon.verbs.get("members_of_body", frozenset())
    within = range(reference.first, reference.stop)
    return next((at for at in within if reading.words.keys[at] in members), None)


def _of_which(cast: Cast, noun: int) -> str | None:
    """Give the body named right behind the word for its members ("of the Union"); "elected members" are others."""
    reading, behind = cast.reading, noun + 1
    genitive = reading.has(behind, Tag.DETERMINER, "genitive")
    if not (genitive or reading.has(behind, Tag.PREPOSITION, "of")):
        return None
    head = cast.head(behind + (not genitive), behind + _REACH)
    if head is None or cast.figures[head[1][0]].kind not in _BODIES:
        return None
    return head[1][0]


_REACH = 5


def _whose(cast: Cast, reference: Reference) -> str | None:
    """Give the body that a possessive before the members means: the one named last before it in the sentence."""
    reading = cast.reading
    if not reading.has(reference.first - 1, Tag.DETERMINER, "possessive"):
        return None
    first = reading.sentence(reference.first).first
    bodies = [
        keys[0]
        for _, keys in cast.all_within(first, reference.first)
        if cast.figures[keys[0]].kind in _BODIES
    ]
    return bodies[-1] if bodies else None

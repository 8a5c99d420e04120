"""The body that is meant by its members ("the 22 members of the Arab Group", "ses dix membres", "all nine")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.memberships import memberships
from diplotext.model import ActorKind


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})
_MEMBERS = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})


def whole_body(cast: Cast, key: str, first: int, stop: int) -> str:
    """
    Give the body whose members a figure is, where a range of words names it so, or else the figure.

    Who speaks for the members of a body speaks for the body.
    """
    if cast.figures[key].kind not in _MEMBERS:
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
    """
    Give the body that a possessive before the members means: the one named last before it.

    That is in its sentence, or where it opens its own in the one before.
    """
    reading, at = cast.reading, reference.first
    owned = any(reading.has(i, Tag.DETERMINER, "possessive") for i in (at - 1, at))
    if not owned:
        return None
    first = reading.sentence(at).first
    return last_body(cast, first, at) or last_body(
        cast, reading.sentence(max(first - 1, 0)).first, first
    )


def last_body(cast: Cast, first: int, stop: int) -> str | None:
    """Give the body named last in a range of words; one whose members are known, or with a title, before others."""
    bodies = [
        keys[0]
        for _, keys in cast.all_within(first, stop)
        if cast.figures[keys[0]].kind in _BODIES
    ]
    known = [key for key in bodies if key.removeprefix("org:") in memberships()]
    titled = [key for key in bodies if cast.figures[key].goes_by_name]
    return next(iter((known or titled or bodies)[-1:]), None)

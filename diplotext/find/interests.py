"""The interests of a state that another one takes care of, as a protecting power does."""

from diplotext.find.cast import Cast
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 8
_NEAR = 6
_OWNS = ("'", "s")


def interests(syntax: Syntax, cast: Cast, group: VerbGroup) -> int | None:
    """
    Give the word that names whose interests a verb of caring or representing has for its object.

    A word of time may stand between the two ("representa desde 2012 los intereses de X"); an
    adjective may name the owner ("looks after Norwegian interests").
    """
    reading = cast.reading
    nouns = reading.language.lexicon.verbs.get("interests", frozenset())
    stop = min(group.stop + _REACH, reading.sentence(group.first).stop)
    first = group.stop
    clause = syntax.clause_of(group)
    if clause is not None:
        first, stop = clause.first, clause.stop
    for at in range(first, stop):
        if reading.is_mark(at, ",;:"):
            return None
        if reading.words.keys[at] in nouns:
            return owner_of(cast, at)
    return None


def owner_of(cast: Cast, at: int) -> int | None:
    """Give the word that names whose interests a noun means: behind "of", or else the adjective of a state beside it."""
    reading = cast.reading
    for of in (at + 1, at + 2):
        if reading.has(of, Tag.PREPOSITION, "of"):
            return of + 1
    if reading.has(at + 1, Tag.DETERMINER, "genitive"):
        return at + 1
    near = range(max(at - _NEAR, 0), at + 2)
    beside = (i for i in near if i in cast.at)
    return next((i for i in beside if _is_owner(cast, i, at)), None)


def _is_owner(cast: Cast, first: int, at: int) -> bool:
    """Tell whether the name of a state ends right before a noun, or begins right behind it."""
    reference, keys = cast.at[first]
    possessive = cast.reading.words.keys[reference.stop : at] == _OWNS
    adjacent = reference.stop == at or first == at + 1 or possessive
    return adjacent and cast.figures[keys[0]].kind is ActorKind.STATE

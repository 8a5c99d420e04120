"""The interests of a state that another one takes care of, as a protecting power does."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


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
        if _is_taken_up(cast, at, nouns):
            return at + 2
    return None


def _is_taken_up(cast: Cast, at: int, nouns: frozenset[str]) -> bool:
    """Tell whether an article before "of" means the interests told of before in the sentence ("vela por [los] de Irán")."""
    reading = cast.reading
    article = reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.STRESSED_PRONOUN)
    if not article or not reading.has(at + 1, Tag.PREPOSITION, "of"):
        return False
    keys = reading.words.keys[reading.sentence(at).first : at]
    return at + 2 in cast.at and not nouns.isdisjoint(keys)


def owner_of(cast: Cast, at: int) -> int | None:
    """Give the word that names whose interests a noun means: behind "of", or else the adjective of a state beside it."""
    reading = cast.reading
    for of in (at + 1, at + 2):
        if reading.has(of, Tag.PREPOSITION, "of"):
            return of + 1
    if reading.has(at + 1, Tag.DETERMINER, "genitive"):
        return at + 1
    near = range(max(at - _NEAR, 0), at + 3)
    beside = (i for i in near if i in cast.at)
    return next((i for i in beside if _is_owner(cast, i, at)), None)


def _is_owner(cast: Cast, first: int, at: int) -> bool:
    """Tell whether the name of a state ends right before a noun, or begins right behind it, or behind one adjective ("asuntos consulares británicos")."""
    reading, (reference, keys) = cast.reading, cast.at[first]
    stop = reference.stop + (reading.words.keys[reference.stop :][:2] == _OWNS) * 2
    before = stop == at or (stop == at - 1 and reading.words.is_word(stop))
    adjective = reference.form is MentionForm.DEMONYM
    behind = first == at + 1 or (first == at + 2 and adjective)
    able = cast.figures[keys[0]].kind is ActorKind.STATE
    return able and (before or behind)

"""Bodies called coalitions that are groups of states, as what stands beside their name tells."""

from diplotext.find.coalitions.founders import founders_behind
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import are_states, listed_behind
from diplotext.find.coreference.told_groups import is_told_behind
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind
from diplotext.text.sentences import Sentence


_FEWEST = 2
_SEVERAL = frozenset({ActorKind.ORGANIZATION, ActorKind.PERSON_GROUP})


def settle_groups(cast: Cast) -> None:
    """
    Let a named coalition or alliance be a group of states where its sentence counts or lists them.

    Parties form coalitions as well, so the noun alone does not tell.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    nouns = set(suffixes.get("state_groups", ()))
    generic = set(suffixes.get("generic_groups", ()))
    general = generic | set(suffixes.get("made_groups", ()))
    for figure in tuple(cast.figures.values()):
        unknown = not figure.key.startswith("org:") and not figure.state
        body = figure.kind is ActorKind.ORGANIZATION and unknown
        if body and figure.heads & nouns and _is_of_states(cast, figure):
            figure.kind = ActorKind.COALITION
        if body and figure.heads & (nouns | generic) and _lists_members(cast, figure):
            figure.kind = ActorKind.COALITION
        several = unknown and figure.kind in _SEVERAL
        made = several and figure.heads & general and _is_made_of_states(cast, figure)
        if made or (several and figure.heads & generic and _is_told(cast, figure)):
            figure.kind = ActorKind.COALITION


def _is_made_of_states(cast: Cast, figure: Figure) -> bool:
    """Tell whether a list of states right behind a general noun tells whom a group is made of ("a group made up of A and B")."""
    reading = cast.reading
    made = reading.language.lexicon.verbs.get("compositions", frozenset())
    for _, stop in figure.references:
        if founders_behind(cast, stop):
            return True
        at = stop + reading.is_mark(stop, ",")
        hit = reading.hit(at, Tag.MEMBER_LIST)
        behind = hit[0] if hit is not None else at + (reading.key(at) in made)
        limit = reading.sentence(max(stop - 1, 0)).stop
        listed = listed_behind(cast, behind, limit) if behind > at else ()
        if len(listed) >= _FEWEST and are_states(cast, listed):
            return True
    return False


def _lists_members(cast: Cast, figure: Figure) -> bool:
    """Tell whether the sentence behind one that names a body takes it up by a pronoun and lists states as its members ("The Oslo Group met. Its members are A and B")."""
    reading = cast.reading
    members = reading.language.lexicon.verbs.get("a_member", frozenset())
    for first in figure.firsts:
        number = reading.sentence_of[first] + 1
        if not 0 < number < len(reading.sentences):
            continue
        sentence = reading.sentences[number]
        words = range(sentence.first, sentence.stop)
        owned = any(
            reading.has(at, Tag.DETERMINER, "possessive")
            and members & set(reading.words.keys[at : at + _OWNED])
            for at in words
        )
        listed = reading.among(Tag.MEMBER_LIST.bit, sentence.first, sentence.stop)
        taken = reading.begins(sentence.first, Tag.SUBJECT_PRONOUN.bit)
        if owned or (taken and listed):
            return _names_states(cast, sentence)
    return False


def _names_states(cast: Cast, sentence: Sentence) -> bool:
    """Tell whether a sentence names several states."""
    named = {
        key
        for _, keys in cast.within(sentence.first, sentence.stop)
        for key in keys
        if cast.figures[key].kind is ActorKind.STATE
    }
    return len(named) >= _FEWEST


_OWNED = 3


def _is_told(cast: Cast, figure: Figure) -> bool:
    """Tell whether what follows a general noun tells that states sit in a group, join or lead it ("a group of creditors, in which A and B sit")."""
    return any(is_told_behind(cast, stop) for _, stop in figure.references)


def _is_of_states(cast: Cast, figure: Figure) -> bool:
    """Tell whether a sentence that names a body counts members, or names several states."""
    reading = cast.reading
    for first in figure.firsts:
        sentence = reading.sentence(first)
        counted = any(
            at in reading.numbers
            and reading.begins(reading.numbers[at].stop, Tag.MEMBER_UNIT.bit)
            for at in range(sentence.first, sentence.stop)
        )
        sized = reading.among(Tag.SIZE_PHRASE.bit, sentence.first, sentence.stop)
        if counted or sized or _names_states(cast, sentence):
            return True
    return False

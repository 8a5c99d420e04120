"""Officeholders whom a general noun takes up: "ces responsables", "les deux dirigeants" for "les présidents kényan et tanzanien"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_PAIR = 2


def pointed_group(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the several persons told of last, where a demonstrative and a general noun point back at them ("ces responsables")."""
    before = reference.first - 1
    pointed = cast.reading.has(before, Tag.DETERMINER, "demonstrative")
    if not pointed or not _is_general(cast, reference, reference.first):
        return ()
    return _last(cast, reference.first, _several(cast, reference.first))


def group_of_states(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the officeholders of several states whom a general noun takes up, those of as many states where it has a number ("les deux dirigeants")."""
    number = cast.reading.numbers.get(reference.first)
    noun = reference.first if number is None else number.stop
    if not _is_general(cast, reference, noun):
        return ()
    fitting = [
        figure
        for figure in _several(cast, reference.first)
        if (states := _states_of(cast, figure)) >= _PAIR
        and (number is None or number.value == states)
    ]
    return _last(cast, reference.first, fitting)


def pair_of_states(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the officeholders of two states told of last before a word for both of them ("les deux hommes")."""
    pairs = [f for f in _several(cast, index) if _states_of(cast, f) == _PAIR]
    return _last(cast, index, pairs)


def _is_general(cast: Cast, reference: Reference, noun: int) -> bool:
    """Tell whether a plural is a general noun for officeholders, and no more than it."""
    heads = cast.reading.language.lexicon.suffixes.get("pointed_roles", ())
    alone = (
        reference.stop - noun == len(reference.head.split()) and not reference.states
    )
    return (
        alone
        and reference.plural
        and reference.kind is ActorKind.PERSON_GROUP
        and reference.head in heads
    )


def _several(cast: Cast, index: int) -> list[Figure]:
    """Give the groups of persons told of before, in the body of the story."""
    return [
        figure
        for figure in cast.recent(index)
        if figure.kind is ActorKind.PERSON_GROUP
        and figure.plural
        and cast.reading.sentence_of[figure.firsts[0]] != NOWHERE
    ]


def _states_of(cast: Cast, figure: Figure) -> int:
    """Give how many states the words name that brought officeholders in."""
    told = cast.at.get(figure.firsts[0])
    return len(set(told[0].states)) if told is not None else 0


def _last(cast: Cast, index: int, groups: list[Figure]) -> tuple[str, ...]:
    """Give the one of several groups that was told of last, before the sentence of a word."""
    here = cast.reading.sentence(index).first
    before = [figure for figure in groups if figure.firsts[0] < here]
    last = named_last(before, index)
    return () if last is None else (last.key,)

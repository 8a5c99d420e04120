"""Whom a noun may mean that many persons are called by ("the diplomat"), or those of one kind alone ("the skipper")."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


@attrs.frozen
class GeneralNoun:
    """A noun for a person that is nobody's own, with the words for those whom it is rather said of."""

    reference: Reference
    narrower: frozenset[str]
    wider: frozenset[str]
    anybody: bool
    """Whether it is said of persons without an office as well."""
    of_kinds: bool
    """Whether it is said of persons of its kinds alone."""


def general_noun(
    cast: Cast, reference: Reference, *, former: bool
) -> GeneralNoun | None:
    """
    Read a general noun for a person, if it is one.

    Args:
        cast: The story's figures.
        reference: The phrase.
        former: Whether it says that somebody was in office once, which may be said of anybody.
    """
    words, head = cast.reading.language.lexicon.suffixes, reference.head
    anybody = former or head in words.get("generic_persons", ())
    narrower = frozenset(words.get(f"kinds_of_{head}", ()))
    of_kinds = not anybody and head not in words.get("generic_roles", ())
    if of_kinds and not narrower:
        return None
    wider = frozenset(words.get(f"further_kinds_of_{head}", ()))
    return GeneralNoun(reference, narrower, wider, anybody, of_kinds)


def may_mean(cast: Cast, noun: GeneralNoun, figure: Figure) -> bool:
    """Tell whether a general noun may mean somebody: one in office or, if it says so, anybody, and of those without a name who was told of near it."""
    if figure.kind is not ActorKind.PERSON or not fits(figure, noun.reference):
        return False
    known = (
        noun.anybody or bool(figure.roles) or _governs(cast, figure)
        if figure.name
        else _is_described(cast, noun, figure)
    )
    if not known or (noun.narrower | noun.wider) & figure.heads:
        return known
    return not noun.of_kinds and not _is_of_unsaid_state(figure, noun.reference)


def is_called(cast: Cast, figure: Figure, noun: str) -> bool:
    """Tell whether the words that brought somebody in have a noun in them ("the observer", of "the head of the [observer] mission")."""
    first, stop = min(figure.references)
    return noun in cast.reading.words.keys[first:stop]


def _is_described(cast: Cast, noun: GeneralNoun, figure: Figure) -> bool:
    """Tell whether one person without a name was brought in by one of some words or by the noun, and spoken of last in this paragraph or the one before."""
    reading, index = cast.reading, noun.reference.first
    told = reading.sentence_of[figure.firsts[0]] != NOWHERE
    last = reading.paragraph(figure.last_before(index))
    near = reading.paragraph(index) - last <= 1
    called = is_called(cast, figure, noun.reference.head)
    known = called or (noun.narrower & figure.heads and near)
    return told and not figure.plural and bool(known)


def _governs(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody was named as whose a government is ("el Gobierno de [Juan Ruiz]")."""
    reading = cast.reading
    homes = reading.language.lexicon.suffixes.get("home_governments", ())
    return any(
        reading.has(first - 1, Tag.PREPOSITION, "of")
        and reading.key(first - 2) in homes
        for first in figure.firsts
    )


def _is_of_unsaid_state(figure: Figure, reference: Reference) -> bool:
    """Tell whether a noun would give a state to somebody in office of whom none was said."""
    in_office = bool(figure.roles) and not figure.owner
    return bool(reference.states) and figure.state is None and in_office

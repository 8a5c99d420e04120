"""The figure named nearest before a pronoun that it fits; for a plural, names joined or a list ("Paris et Rome ... ils")."""

from bisect import bisect_left

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import (
    fits_pronoun,
    is_neuter,
    is_of_several,
)
from diplotext.find.grammar.apposed_titles import behind_title
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


_FAR = 120
_NAMING = frozenset(
    {MentionForm.NAME, MentionForm.NOMINAL, MentionForm.TITLE, MentionForm.ACRONYM}
)


def nearest_figure(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    whole: bool = False,
) -> tuple[str, ...]:
    """
    Give the nearest figure before a pronoun that it fits; for a plural, two names joined.

    Args:
        cast: The story's figures.
        index: The pronoun.
        features: What its form tells.
        beyond: Words within which nobody is looked for.
        whole: Whether a name within the phrase for somebody else is left out ("el enviado de Brasil").
    """
    plural = "plural" in features
    persons = _inside_persons(cast, index) if whole else frozenset[int]()
    at = bisect_left(cast.order, index)
    while at > 0:
        at -= 1
        first = cast.order[at]
        if index - first > _FAR:
            break
        if first in persons or any(
            cast.reading.words.starts[first] in s for s in beyond
        ):
            continue
        reference, keys = cast.at[first]
        if plural:
            joined = cast.joint(first, index)
            figure = cast.figures[joined[0]]
            plural_noun = figure.plural or is_of_several(reference, figure)
            several = len(joined) > 1 or (plural_noun and "both" not in features)
            if several and fits_pronoun(figure, features, len(joined) + 1):
                return _whole_list(cast, at, index, joined)
        elif (
            reference.form in _NAMING
            and fits_pronoun(cast.figures[keys[0]], features, len(keys))
            and not is_neuter(cast, keys[0], features)
            and not _only_hears(cast, keys[0])
            and not _is_worked_on(cast, reference, keys[0])
            and not (beyond and _is_told_of(cast, reference, keys[0]))
        ):
            return _of_main_clause(cast, first, keys, features)
    return ()


def _inside_persons(cast: Cast, index: int) -> frozenset[int]:
    """Give the words within the phrases for persons before a word, their first ones left out, and those of titles beside their names."""
    outer = cast.within(max(0, index - _FAR), index)
    return frozenset(
        at
        for reference, _ in outer
        if reference.kind is ActorKind.PERSON
        for at in range(reference.first + 1, behind_title(cast.reading, reference.stop))
    )


def _only_hears(cast: Cast, key: str) -> bool:
    """Tell whether a figure is a medium or the press, to whom others speak."""
    press = cast.reading.language.lexicon.suffixes.get("press", ())
    figure = cast.figures[key]
    return figure.kind is ActorKind.MEDIA or not figure.heads.isdisjoint(press)


def _is_told_of(cast: Cast, reference: Reference, key: str) -> bool:
    """Tell whether a document is named in a clause that somebody says, who rather than it speaks next ("a dit que le texte était prêt")."""
    reading = cast.reading
    if cast.figures[key].kind is not ActorKind.DOCUMENT:
        return False
    opening = reading.sentence(reference.first).first
    return bool(reading.among(Tag.COMPLEMENTIZER.bit, opening, reference.first))


def _of_main_clause(
    cast: Cast, index: int, keys: tuple[str, ...], features: frozenset[str]
) -> tuple[str, ...]:
    """Give the person named before a subordinate clause in which another one is named ("X took the seat after illness kept Y at home")."""
    reading = cast.reading
    person = cast.figures[keys[0]].kind is ActorKind.PERSON and len(keys) == 1
    if not person or "analytic" not in reading.language.lexicon.traits:
        return keys
    opening = reading.sentence(index).first
    led = [i for i in range(opening + 1, index) if reading.has(i, Tag.SUBORDINATOR)]
    if not led or any(reading.is_mark(i, ",;") for i in range(led[-1], index)):
        return keys
    for reference, others in reversed(cast.within(opening, led[-1])):
        figure = cast.figures[others[0]]
        named = figure.kind is ActorKind.PERSON and figure.name is not None
        if named and reference.form in _NAMING and fits_pronoun(figure, features, 1):
            return others
    return keys


def _is_worked_on(cast: Cast, reference: Reference, key: str) -> bool:
    """Tell whether a body is the object of an infinitive right before it ("de rouvrir le consulat"), and so no subject."""
    reading, before = cast.reading, reference.first - 1
    before -= reading.has(before, Tag.DETERMINER)
    body = cast.figures[key].kind is ActorKind.ORGANIZATION
    return body and may_be_form(reading, before, (Tense.INFINITIVE,))


def _whole_list(
    cast: Cast, at: int, index: int, joined: tuple[str, ...]
) -> tuple[str, ...]:
    """Give the names of a list of which some have been found, from its first one on."""
    while at > 0:
        at -= 1
        longer = cast.joint(cast.order[at], index)
        if len(longer) <= len(joined) or longer[-len(joined) :] != joined:
            break
        joined = longer
    return joined

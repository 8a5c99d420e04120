"""The states that stand in apposition to a noun for what they are: "die Nachbarländer [Kenia und Uganda]", "mediator [Qatar]"."""

from itertools import chain

from diplotext.find.analytic.apposed_states import is_behind_noun
from diplotext.find.bracket.apposed_states import is_apposed_state
from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_ANOTHER = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
_NAMES = frozenset({MentionForm.NAME, MentionForm.ACRONYM})


def is_apposed(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state stands in apposition to the noun before it, by the rules of its language."""
    if "capital-nouns" in reading.language.lexicon.traits:
        return is_apposed_state(reading, at)
    return is_behind_noun(reading, at)


def apposed_states(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give whom the names mean that close a phrase behind such a noun, one or several that are joined.

    Args:
        cast: The story's figures.
        first: First word of the phrase.
        stop: Behind its last word.
    """
    names = [
        (name, keys)
        for name, keys in cast.within(first, stop)
        if name.kind is ActorKind.STATE and name.form in _NAMES
    ]
    apposed = (
        number
        for number, (name, _) in enumerate(names)
        if name.first > first and is_apposed(cast.reading, name.first)
    )
    number = next(apposed, None)
    joined = bool(number) and "analytic" in cast.reading.language.lexicon.traits
    if number is None or joined:
        return ()  # "Oman and mediator Qatar"
    listed = names[number:]
    inside = range(first + 1, listed[0][0].first)
    if any(cast.reading.is_one_of(at, _ANOTHER) for at in inside):
        return ()  # "das Ministerium des Nachbarlandes Togo", "the leader of member state Oman"
    whole = _are_joined(cast, [name for name, _ in listed], stop)
    return tuple(chain.from_iterable(keys for _, keys in listed)) if whole else ()


def _are_joined(cast: Cast, names: list[Reference], stop: int) -> bool:
    """Tell whether nothing but commas, articles and a word that joins stands between names and behind the last one."""
    at = names[0].first
    for name in names:
        reading = cast.reading
        at += at < name.first and reading.is_mark(at, ",")
        joiner = reading.hit(at, Tag.LIST_JOINER)
        at = at if joiner is None or at == name.first else joiner[0]
        at += at < name.first and reading.has(at, Tag.DETERMINER)
        if at != name.first:
            return False
        at = name.stop
    return at == stop

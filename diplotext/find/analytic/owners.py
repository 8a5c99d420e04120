"""Speakers behind their owner or an adjective, and those who open the sentence in which "it" speaks."""

from diplotext.find.coreference.cast import Cast
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_OPENERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def owned(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the body or person that a phrase ends with, behind its owner ("Iran's state-run Fars agency")."""
    head = cast.head(first, stop)
    if head is None or "analytic" not in cast.reading.language.lexicon.traits:
        return ()
    behind = head[0].stop
    if not cast.reading.is_mark(behind, "'’") or behind >= stop:
        return ()
    for reference, keys in cast.within(behind, stop):
        if any(
            cast.reading.has(at, Tag.PREPOSITION)
            for at in range(behind, reference.first)
        ):
            return ()
        named = reference.form in (MentionForm.NAME, MentionForm.ACRONYM)
        if named and reference.stop == stop and len(keys) == 1:
            return keys
    return ()


def is_owner(cast: Cast, place: tuple[int, int], keys: tuple[str, ...]) -> bool:
    """Tell whether those whom some words are taken to mean only own what these name ("[the mission]'s paymaster")."""
    head = cast.head(*place)
    by_order = "analytic" in cast.reading.language.lexicon.traits
    if not by_order or head is None or head[1] != keys or head[0].stop >= place[1]:
        return False
    return cast.reading.is_mark(head[0].stop, "'’")


def described(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give whom a name means behind adjectives that no list knows ("paramilitary Hamas", "oil-rich Kuwait")."""
    reading = cast.reading
    if "analytic" not in reading.language.lexicon.traits:
        return ()
    if cast.head(first, stop) is not None:
        return ()
    reference, keys = next(iter(cast.within(first, stop)), (None, ()))
    if reference is None or reference.form not in _NAMED:
        return ()
    first += reading.has(first, Tag.DETERMINER)
    opening = reading.sentence(first).first
    plain = all(
        reading.is_mark(at, "-")
        or (
            reading.words.is_word(at)
            and not (reading.words.is_capitalized(at) and at > opening)
            and not reading.is_one_of(at, _CLOSED)
        )
        for at in range(first, reference.first)
    )
    return keys if plain and reference.first - first <= _ADJECTIVES else ()


_ADJECTIVES = 4
_NAMED = (MentionForm.NAME, MentionForm.ACRONYM)
_CLOSED = tag_bits(
    Tag.PREPOSITION,
    Tag.COORDINATOR,
    Tag.RELATIVE,
    Tag.SUBORDINATOR,
    Tag.ROLE,
    Tag.GROUP,
)


def is_opened_by_state(cast: Cast, index: int) -> bool:
    """Tell whether a state or body opens the sentence in which "it" speaks ("Finland ...; it stated")."""
    if "analytic" not in cast.reading.language.lexicon.traits:
        return False
    head = cast.head(cast.reading.sentence(index).first, index)
    return head is not None and cast.figures[head[1][0]].kind in _OPENERS

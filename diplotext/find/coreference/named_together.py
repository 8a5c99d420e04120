"""States that were named in one breath: "le Togo et le Ghana", "l'armée et les rebelles"."""

from bisect import bisect_left

from diplotext.find.coreference.cast import Cast
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MEMORY = 400
_LIST = 16
_PAIR = 2
_BEHIND = 6
_ARMED = frozenset({ActorKind.ARMED_FORCE, ActorKind.STATE})


def opening_pair(cast: Cast, index: int, *, sides: bool = False) -> tuple[str, ...]:
    """
    Give the two states that together opened the sentence before, whom a word for two takes up ("both", "les deux pays").

    Args:
        cast: The story's figures.
        index: The word for both, or the number.
        sides: Whether those meant have sides in a matter ("both capitals"), and do not only look on.
    """
    reading = cast.reading
    number = reading.sentence_of[index]
    if number <= 0:
        return ()
    first = reading.sentences[number - 1].first
    low = bisect_left(cast.order, first)
    for at in cast.order[low : bisect_left(cast.order, first + _PAIR)]:
        keys = cast.joint(at, min(at + _LIST, index))
        if len(keys) == _PAIR and all(key.startswith("state:") for key in keys):
            return () if sides and _look_on(cast, keys, at) else keys
    return ()


def _look_on(cast: Cast, keys: tuple[str, ...], at: int) -> bool:
    """Tell whether states named in one breath only greet, censure or mediate what others do ("Oman and Qatar welcomed the deal"), or are some of a group ("entre ellos A y B")."""
    reading = cast.reading
    if reading.ends(at - 1, Tag.MEMBER_LIST):
        return True
    verbs = reading.language.lexicon.suffixes.get("onlooking", ())
    last = max(
        (
            first
            for first in cast.order[slice(*_order_within(cast, at, at + _LIST))]
            if keys[-1] in cast.at[first][1]
        ),
        default=at,
    )
    stop = min(last + _BEHIND, reading.sentence(at).stop)
    for index in range(last + 1, stop):
        lemmas = {e.lemma for _, e in reading.tags[index] if e.tag is Tag.VERB}
        if lemmas & set(verbs):
            return True
        if lemmas - set(reading.language.lexicon.auxiliaries):
            return False
    return False


def _order_within(cast: Cast, first: int, stop: int) -> tuple[int, int]:
    return bisect_left(cast.order, first), bisect_left(cast.order, stop)


def named_together(
    cast: Cast, index: int, wanted: int | None, *, sides: bool = False
) -> tuple[str, ...]:
    """
    Give the states that were named in one breath before a word ("le Togo et le Ghana"), if so many were.

    Of several such lists it is the one whose states are spoken of most, and the last of these;
    in a language all of whose nouns have capitals it is the last. A noun with a
    capital ("les Parties") means none of them but the longest. Those who have sides in a
    matter are none who only look on.
    """
    low = bisect_left(cast.order, index - _MEMORY)
    weighed = "capital-nouns" not in cast.reading.language.lexicon.traits
    found: dict[tuple[str, ...], int] = {}
    whole: tuple[str, ...] = ()
    begun = 0
    for at in cast.order[low : bisect_left(cast.order, index)]:
        if not cast.at[at][0].key.startswith("state:"):
            continue
        keys = cast.joint(at, min(at + _LIST, index))
        if (
            at < begun + _LIST
            and len(whole) > len(keys) > 0
            and whole[-len(keys) :] == keys
        ):
            continue  # the end of a longer list
        whole, begun = keys, at
        many = len(keys) > 1 if wanted is None else len(keys) == wanted
        many = many and not (sides and _look_on(cast, keys, at))
        if many and all(key.startswith("state:") for key in keys):
            found.pop(keys, None)
            found[keys] = weighed and min(
                cast.figures[key].count_before(index) for key in keys
            )
    if not found and wanted == _PAIR:
        return _pair_of_bodies(cast, cast.order[low : bisect_left(cast.order, index)])
    last = max(reversed(found), key=found.__getitem__, default=())
    defined = wanted is None and cast.reading.words.is_capitalized(index)
    return () if defined and len(last) < max(map(len, found), default=0) else last


def _pair_of_bodies(cast: Cast, order: list[int]) -> tuple[str, ...]:
    """Give the two forces or bodies that were named last in one breath ("l'armée et les rebelles")."""
    for at in reversed(order):
        keys = cast.joint(at, at + _LIST)
        kinds = {cast.figures[key].kind for key in keys}
        ends = any(
            cast.joint(before, at + _LIST)[-_PAIR - 1 :][1:] == keys
            for before in order
            if at - _LIST < before < at
        )
        if len(keys) == _PAIR and kinds <= _ARMED and not ends:
            return keys
    return ()

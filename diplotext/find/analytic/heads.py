"""The states whose leaders or ministers a phrase names together: "the leaders of Canada, France and Romania"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import Alliance, read_list
from diplotext.find.coreference.named_last import named_last
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_FEWEST = 2
_SEVERAL = frozenset({ActorKind.PERSON_GROUP, ActorKind.ORGANIZATION})


def states_headed(cast: Cast, figure: Figure) -> tuple[str, ...]:
    """Give the states listed behind a noun for several who act for them, two at least."""
    if figure.kind not in _SEVERAL or not figure.references:
        return ()
    first, stop = min(figure.references)
    own = {
        key: reference.first
        for reference, keys in cast.all_within(first + 1, stop)
        for key in keys
        if key.startswith("state:")
    }
    if "capital-nouns" in cast.reading.language.lexicon.traits:
        held = cast.reading.begins(first, Tag.ROLE.bit) or _governs(cast, figure)
        return tuple(own) if held and len(own) >= _FEWEST else ()
    at = min(own.values()) if own else _behind_lead(cast, stop)
    if figure.kind is not ActorKind.PERSON_GROUP:
        return ()
    if at is None:
        return _of_group_before(cast, figure, first)
    listed = Alliance(figure.key)
    read_list(cast, listed, at)
    keys = tuple(member.key for member in listed.members)
    return keys if len(keys) >= _FEWEST else ()


def _of_group_before(cast: Cast, figure: Figure, first: int) -> tuple[str, ...]:
    """Give the states of the ministers or the like named last, whom a definite noun takes up by its last word ("The foreign ministers of Peru and Chile met. [The ministers] agreed")."""
    led = range(first - 1, first + 1)
    if not any(cast.reading.has(at, Tag.DETERMINER, "definite") for at in led):
        return ()
    nouns = {noun.split()[-1] for noun in figure.nouns}
    before = [
        f
        for f in cast.recent(first)
        if f is not figure
        and f.kind is ActorKind.PERSON_GROUP
        and any(noun.split()[-1] in nouns for noun in f.nouns)
    ]
    last = named_last(before, first)
    return () if last is None else states_headed(cast, last)


def _behind_lead(cast: Cast, stop: int) -> int | None:
    """Give where states are named behind a phrase and a preposition that tells who sent the people it means ("ministers [from] Mali and Chad")."""
    reading = cast.reading
    led = reading.key(stop) in reading.language.lexicon.suffixes.get("sent_from", ())
    at = reading.over(stop + 1, Tag.DETERMINER.bit)
    named = cast.at.get(at) if led else None
    state = named is not None and named[1][0].startswith("state:")
    return at if state else None


def _governs(cast: Cast, figure: Figure) -> bool:
    """Tell whether a noun for governments or for those sent by them heads a phrase ("Regierungen [beider Länder]")."""
    nouns = cast.reading.language.lexicon.suffixes.get("sent_by_states", ())
    return any(head.partition("/")[0] in nouns for head in figure.heads)

"""Who acts once, told both for a party and in the absence of its man: "signed on behalf of Oman in the absence of X"."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.representations.represented import Standing
from diplotext.model import ActorKind


_NEAR = 2


def as_one(cast: Cast, found: list[Standing]) -> list[Standing]:
    """
    Let an agent that stands for a party and for an absent person of it at once stand for the party, in his absence.

    Where the party only tells whose man is absent ("for the president of Guyana, X"), he stands for him.
    """
    persons = [s for s in found if s.absent == s.principal]
    kept = list(found)
    for person in persons:
        for party in found:
            if not _is_same_act(cast, person, party):
                continue
            kept.remove(party if _tells_whose(cast, person, party) else person)
            if party in kept:
                place = kept.index(party)
                kept[place] = attrs.evolve(
                    party, absent=person.absent, reason=party.reason or person.reason
                )
            break
    return kept


def _is_same_act(cast: Cast, person: Standing, party: Standing) -> bool:
    """Tell whether two standings are of one agent in words that overlap, for a person and for no person."""
    kind = cast.figures[party.principal].kind
    apart = kind is not ActorKind.PERSON and party.principal != person.principal
    apart = apart and party.absent in (None, person.absent)
    overlaps = person.span.start < party.span.end and party.span.start < person.span.end
    return apart and overlaps and person.agents == party.agents


def _tells_whose(cast: Cast, person: Standing, party: Standing) -> bool:
    """Tell whether the name of the absent follows right on that of the party ("des Präsidenten Guyanas, X")."""
    words = cast.reading.words.within(person.span)
    named = cast.all_within(words.start, words.stop)
    ends = [r.stop for r, keys in named if party.principal in keys]
    begins = [r.first for r, keys in named if person.principal in keys]
    return any(0 <= first - stop < _NEAR for first in begins for stop in ends)

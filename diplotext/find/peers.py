"""Persons of the same office elsewhere: a counterpart's state by where he is ("her colleague in Bern"), and his office."""

from collections.abc import Iterable

from diplotext.find.cast import Cast, Figure
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


_SEATS = (Tag.CAPITAL, Tag.STATE, Tag.SEAT)


def state_of_peer(reading: Reading, head: tuple[int, Entry]) -> tuple[str, ...]:
    """
    Give the state of a counterpart whose capital or state a preposition of place leads to.

    Args:
        reading: The article.
        head: Where the noun for the office ends, and its entry.
    """
    stop, entry = head
    suffixes = reading.language.lexicon.suffixes
    peer = entry.lemma.casefold() in suffixes.get("peers", ())
    if not peer or reading.key(stop) not in suffixes.get("peer_places", ()):
        return ()
    hits = (reading.hit(stop + 1, tag) for tag in _SEATS)
    states = (hit[1].value for hit in hits if hit is not None)
    return tuple(state for state in states if state)[:1]


def share_offices(cast: Cast, references: Iterable[Reference]) -> None:
    """
    Let a counterpart with a name go by the office of whom he is the counterpart of.

    "Minister Ana Lund and her Chadian counterpart, Idris Sy, ... The minister from Chad said."

    Args:
        cast: The story's figures, titles joined to names.
        references: Its noun phrases.
    """
    peers = cast.reading.language.lexicon.suffixes.get("peers", ())
    for reference in references if peers else ():
        known = cast.at.get(reference.first)
        if reference.head not in peers or known is None or len(known[1]) != 1:
            continue
        other = _in_office_before(cast, reference.first, known[1][0])
        for head in sorted(other.heads - set(peers)) if other is not None else ():
            cast.bear(cast.figures[known[1][0]], head)


def _in_office_before(cast: Cast, index: int, but: str) -> Figure | None:
    """Give the person with an office named last before a word, in its sentence or the one before."""
    number = cast.reading.sentence_of[index]
    first = cast.reading.sentences[max(0, number - 1)].first
    for _, keys in reversed(cast.within(first, index)):
        figure = cast.figures[keys[0]]
        if figure.kind is ActorKind.PERSON and figure.roles and keys[0] != but:
            return figure
    return None

"""The state of a counterpart by where he is ("her colleague in Bern")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


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

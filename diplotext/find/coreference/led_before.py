"""Who leads what a noun names, told by a participle before it: "the Norwegian-led mission", "die von Peru geführte Truppe"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import Member
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_LONGEST = 4
_NAMES = {Tag.DEMONYM: "state", Tag.STATE: "state", Tag.ORGANIZATION: "org"}


def led_before(cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """
    Give the states and bodies named right before participles of leading among some words, or a hyphen before them.

    Args:
        cast: The figures.
        first: First of the words.
        stop: Behind the last one.
    """
    leads = cast.reading.language.lexicon.verbs.get("led", frozenset())
    for at in range(max(first, 1), stop):
        leader = (
            _named_before(cast, at) if cast.reading.words.keys[at] in leads else None
        )
        if leader is not None:
            yield leader


def led_by_person(cast: Cast, first: int, stop: int) -> str | None:
    """Give the person named right before a participle of leading among some words ("eine von General Holm [geleitete] Mission")."""
    leads = cast.reading.language.lexicon.verbs.get("led", frozenset())
    for at in range(max(first, 1), stop):
        if cast.reading.words.keys[at] not in leads:
            continue
        for reference, keys in cast.within(max(at - _LONGEST, 0), at):
            named = reference.form is MentionForm.NAME and reference.stop == at
            if named and cast.figures[keys[0]].kind is ActorKind.PERSON:
                return keys[0]
    return None


def _named_before(cast: Cast, at: int) -> Member | None:
    """Give the state or body named by an adjective or a name right before a word, or a hyphen before it."""
    reading = cast.reading
    stop = at - 1 if reading.words.keys[at - 1] == "-" else at
    for first in range(max(stop - _LONGEST, 0), stop):
        for end, entry in reading.tags[first]:
            key = f"{_NAMES.get(entry.tag, '')}:{entry.value}"
            if end == stop and key in cast.figures:
                return Member(key, first, stop)
    return None

"""Members that only their speaking tells: who stands for a group of states, and who says "there are eighteen of us"."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import Alliance, Claim, Member
from diplotext.find.coreference.state_nouns import bear_state
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.represented import Standing
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_NEAR = 5
_PEOPLE = frozenset({ActorKind.PERSON, ActorKind.PERSON_GROUP})
RULE = "speaks-for-group"


def add_speaking(
    cast: Cast,
    alliances: tuple[Alliance, ...],
    standings: Iterable[Standing],
    heard: Iterable[Utterance],
) -> None:
    """
    Let those who speak or sign for a group of states, or count themselves in, belong to it.

    Args:
        cast: The figures.
        alliances: The coalitions found.
        standings: Who stands in for whom.
        heard: What is said, with its speakers.
    """
    known = {alliance.key: alliance for alliance in alliances}
    for standing in standings:
        spoken_for = known.get(standing.principal)
        if spoken_for is not None:
            words = cast.reading.words.within(standing.span)
            for key in standing.agents:
                _add(cast, spoken_for, key, words)
    ours = {
        size[2]: (alliance, size)
        for alliance in alliances
        for size in alliance.sizes
        if _are_we(cast, size)
    }
    for utterance in heard if ours else ():
        for span in utterance.attribution.quoted:
            counted = (ours.get(at) for at in cast.reading.words.within(span))
            for alliance, size in filter(None, counted):
                for key in utterance.speakers:
                    _add(cast, alliance, key, range(size[2], size[3]))


def _are_we(cast: Cast, size: Claim) -> bool:
    """Tell whether "we" or "us" stands right beside a number in a quotation ("we are eighteen")."""
    reading, (_, _, first, stop) = cast.reading, size
    ours = reading.language.lexicon.suffixes.get("we_words", ())
    return reading.quote_of[first] != NOWHERE and any(
        reading.key(at) in ours or reading.has(at, Tag.SUBJECT_PRONOUN, "first")
        for at in range(max(first - _NEAR, 0), stop + 2)
    )


def _add(cast: Cast, alliance: Alliance, key: str, words: range) -> None:
    """Let a state, or that of a person, be a member."""
    figure = cast.figures[key]
    own = key if figure.kind is ActorKind.STATE else None
    if own is None and figure.kind in _PEOPLE and figure.state:
        own = bear_state(cast, f"state:{figure.state}")
    if own is not None and own not in alliance.outsiders:
        alliance.add(Member(own, words.start, words.stop, rule=RULE))
        cast.figures[own].used = True

"""Who receives the meeting of a group, of which he is one: "X, host of the summit", "the Polish hosts", "who hosted the talks"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    counts_members,
    is_coalition,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.member_lists import Found, Member
from diplotext.find.coreference.near_states import of_dateline
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.meetings import is_meeting
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import MembershipRole, MentionForm


_REACH = 6
_NAME = 8
_NEAR = 2


def hosts_of_meetings(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that receive the meeting of the group spoken of."""
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("host_nouns", ())
    countries = reading.language.lexicon.verbs.get("own_state", frozenset())
    for index in reading.spelled(nouns):
        if reading.sentence_of[index] == NOWHERE:
            continue
        owned = reading.has(index - 1, Tag.DETERMINER, "possessive")
        owned = owned or reading.key(index - 1) in countries  # "le pays hôte"
        if not owned and _is_of_meeting(cast, index + 1):
            key = _group(cast, index, index + 1)
            place = None if key is None else _host(syntax, cast, index)
            yield from _as_host(cast, key, place)
    verbs = reading.language.lexicon.verbs.get("hosts", frozenset())
    for group in syntax.groups_of(verbs):
        if group.passive or not is_factual(syntax, group):
            continue
        if group.tense is not Tense.FUTURE and _has_meeting(cast, group.stop):
            place = _receiving(syntax, cast, group)
            yield from _as_host(cast, _group(cast, group.start, group.stop), place)


def _as_host(
    cast: Cast, key: str | None, place: tuple[str, int, int] | None
) -> Iterator[Found]:
    """Give the state for which somebody stands as the host of a group."""
    figure = None if place is None else cast.figures[place[0]]
    state = None if figure is None else f"state:{figure.state}"
    if key is None or place is None or state not in cast.figures:
        return
    role = MembershipRole.HOST
    yield key, Member(state, *place[1:], role=role, rule="host-of-meeting")


def _group(cast: Cast, index: int, behind: int) -> str | None:
    """Give the group whose meeting is told of: that named behind a word, or the one spoken of; no members of a body."""
    head = cast.head(_over_of(cast, behind), behind + _REACH)
    if head is not None and is_coalition(cast, head[1][0]):
        return head[1][0]
    key = spoken_of(cast, index)
    if key is None or not counts_members(cast, key):
        return key
    places = cast.figures[key].references
    titled = any(cast.reading.words.is_capitalized(stop - 1) for _, stop in places)
    return key if titled else None


def _over_of(cast: Cast, at: int) -> int:
    """Step over "of" and the articles behind it."""
    reading = cast.reading
    while reading.has(at, Tag.PREPOSITION, "of") or reading.has(at, Tag.DETERMINER):
        at += 1
    return at


def _is_of_meeting(cast: Cast, behind: int) -> bool:
    """Tell whether a word for a host has nothing behind "of", or a meeting or a group ("host of the Games")."""
    at = _over_of(cast, behind)
    return at == behind or _is_meeting(cast, at)


def _has_meeting(cast: Cast, at: int) -> bool:
    """Tell whether the object of a verb is a meeting."""
    stop = min(at + _REACH, len(cast.reading.words))
    at = cast.reading.over(at, Tag.DETERMINER.bit, stop)
    return any(_is_meeting(cast, i) for i in range(at, min(at + 2, stop)))


def _is_meeting(cast: Cast, at: int) -> bool:
    """Tell whether a noun for a meeting, or a group, stands at a word."""
    known = cast.at.get(at)
    group = known is not None and is_coalition(cast, known[1][0])
    return group or is_meeting(cast.reading, at)


def _host(syntax: Syntax, cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give who is called a host: named beside the word, by an adjective of nationality, or by the word itself."""
    reading = syntax.reading
    opening = reading.sentence(index)
    first = index - reading.has(index - 1, Tag.DETERMINER)
    if reading.is_mark(first - 1, ","):
        before = name_before(cast, opening.first, first - 1)
        if before is not None:
            return before[1][0], before[0].first, before[0].stop
    if _is_beside(reading, first):
        return _where(cast, index)
    for at in (index + 1, index - 1):
        beside = cast.at.get(at)
        if beside is None or not cast.figures[beside[1][0]].state:
            continue
        demonym = beside[0].form is MentionForm.DEMONYM
        if demonym or just_named(cast, index) is not None:
            return beside[1][0], beside[0].first, beside[0].stop
    within = cast.at.get(index)
    if within is not None and cast.figures[within[1][0]].state:
        return within[1][0], within[0].first, within[0].stop
    named = _apposed(cast, index + 1, opening.stop) or _subject(syntax, cast, index)
    return named or _where(cast, index)


def _where(cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give the state from which a story is filed, for a host of whom nothing is told ("the hosts")."""
    led = cast.reading.has(index - 1, Tag.DETERMINER)
    states = of_dateline(cast) if led else ()
    return (states[0], index, index + 1) if states else None


def _is_beside(reading: Reading, first: int) -> bool:
    """Tell whether hosts are named beside the members that follow ("neben den Gastgebern Malta und Peru")."""
    beside = reading.language.lexicon.suffixes.get("beside_members", ())
    return reading.key(first - 1) in beside or reading.ends(first - 1, Tag.BESIDES)


def _apposed(cast: Cast, behind: int, stop: int) -> tuple[str, int, int] | None:
    """Give the one named behind the comma that closes a phrase ("the host of the summit, Prime Minister X")."""
    reading = cast.reading
    ends = range(behind, min(behind + _REACH, stop))
    comma = next((at for at in ends if reading.is_mark(at, ",")), None)
    named = [] if comma is None else cast.within(comma + 1, comma + _NAME)
    with_state = (n for n in named if cast.figures[n[1][0]].state)
    found = next(with_state, None)
    return None if found is None else (found[1][0], found[0].first, found[0].stop)


def _subject(syntax: Syntax, cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give the subject of "is the host"."""
    verb = syntax.last_finite(syntax.reading.sentence(index).first, index)
    auxiliaries = syntax.reading.language.lexicon.auxiliaries
    near = verb is not None and index - verb.stop <= _NEAR
    if verb is None or not near or auxiliaries.get(verb.lemma) != "be":
        return None
    return _receiving(syntax, cast, verb) if is_factual(syntax, verb) else None


def _receiving(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str, int, int] | None:
    """Give the state, or the person of one, that is the subject of a verb."""
    for member in members_before(syntax, cast, group):
        return member.key, member.first, member.stop
    subject = subject_of(syntax, group)
    keys = whom(cast, subject) if subject is not None else ()
    if subject is None or not keys:
        return None
    first, stop = subject.segments[0]
    return keys[0], first, stop

"""Who joins or leaves a group by a noun, told beside what becomes of it: "grows to 23 with the arrival of A and B", "nach dem Austritt Togos"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_at,
    coalition_before,
    group_within,
    is_coalition,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    found_as,
    listed_before,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.lead_words import over_times
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LIGHT = tag_bits(Tag.DETERMINER, Tag.ADJECTIVE, Tag.QUALIFIER)


def coming_by_noun(cast: Cast) -> Iterator[Found]:
    """Find "COALITION passe à 14 Etats avec l'adhésion de A"."""
    for key, members in _told(cast, "accession"):
        yield from found_as("accession", key, members)


def going_by_noun(cast: Cast) -> Iterator[Found]:
    """Find "COALITION, down to nine members after A's departure"."""
    for key, members in _told(cast, "departure"):
        yield from found_as("departure", key, members)


def widened(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Le groupe a été élargi au Chili", "se amplió a Chile": those to whom a group is widened belong to it."""
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("widens", ())
    for group in syntax.groups_of(verbs) if not syntax.kinds else ():
        turned = group.is_finite and (group.passive or group.reflexive)
        at = over_times(reading, group.stop)
        to = reading.has(at, Tag.PREPOSITION, "addressee")
        if not turned or not to or not is_factual(syntax, group):
            continue
        listed = listed_behind(cast, at, reading.sentence(at).stop)
        keys = whom_subject_means(syntax, cast, group)
        key = next((k for k in keys if is_coalition(cast, k)), None)
        key = key or (None if keys else just_named(cast, group.start))
        yield from found_as("widened-to", key, listed)


def _told(cast: Cast, name: str) -> Iterator[tuple[str, tuple[Member, ...]]]:
    """Find the nouns of a list behind "with", "after" and their like, with whose coming or going it is, and to or from which group."""
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get(name, ())
    wake = reading.phrases("in_the_wake")
    for at in reading.spelled(nouns):
        told = _whose(cast, at) if reading.sentence_of[at] >= 0 else None
        if told is None:
            continue
        stop = max(at + 1, told[-1].stop)
        counted = _is_counted(reading, stop)
        if not (counted or _is_led(reading, min(at, told[0].first), wake)):
            continue
        key = _of_what(cast, at, stop) or (spoken_of(cast, at) if counted else None)
        if key is not None:
            yield key, told


def _is_counted(reading: Reading, at: int) -> bool:
    """Tell whether words for the number of members follow in the sentence, which somebody's coming or going changes ("eleva a cuatro [el número de miembros]")."""
    return bool(reading.among(Tag.SIZE_PHRASE.bit, at, reading.sentence(at - 1).stop))


def _is_led(reading: Reading, first: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether words of time or cause lead to a noun, over its article and adjectives."""
    while reading.is_one_of(first - 1, _LIGHT) and not _ends(reading, first, phrases):
        first -= 1
    return _ends(reading, first, phrases)


def _ends(reading: Reading, stop: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether one of some phrases ends right before a word, the article that is glued to it included ("à la suite du")."""
    keys = reading.words.keys
    return any(keys[max(stop - len(p), 0) : stop] == p for p in phrases)


def _whose(cast: Cast, at: int) -> tuple[Member, ...] | None:
    """Give the states behind a noun and "of", those behind it in the genitive, or those whose genitive stands before it."""
    reading = cast.reading
    listed = _owners(cast, at)
    if not listed:
        of = reading.has(at + 1, Tag.PREPOSITION, "of")
        of = of or reading.has(at + 1, Tag.DETERMINER, "genitive")
        genitive = of or _is_genitive(cast, at + 1)
        stop = reading.sentence(at).stop
        listed = listed_behind(cast, at + 1, stop) if genitive else ()
    states = tuple(m for m in listed if _is_state(cast, m))
    return states if states and len(states) == len(listed) else None


def _owners(cast: Cast, at: int) -> tuple[Member, ...]:
    """Give the states whose genitive stands before a noun ("[Gabon's] accession", "[Togos] Austritt")."""
    reading = cast.reading
    glued = reading.key(at - 1) == "s" and reading.is_mark(at - 2, "'’")
    marked = glued or reading.is_mark(at - 1, "'’")
    listed = listed_before(cast, at - marked - glued)
    bare = bool(listed) and _is_genitive(cast, listed[-1].first)
    return listed if marked or bare else ()


def _is_state(cast: Cast, member: Member) -> bool:
    known = cast.at.get(member.first)
    named = known is not None and known[0].form is MentionForm.NAME
    return named and cast.figures[member.key].kind is ActorKind.STATE


def _is_genitive(cast: Cast, at: int) -> bool:
    """Tell whether the name at a word ends as a genitive does."""
    reading, known = cast.reading, cast.at.get(at)
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    return known is not None and reading.words.keys[known[0].stop - 1].endswith(ends)


def _of_what(cast: Cast, at: int, stop: int) -> str | None:
    """Give the group that is named behind a noun and those whose coming it tells, or before it, or else behind it in its sentence."""
    reading, end = cast.reading, cast.reading.sentence(at).stop
    led = reading.hit(stop, Tag.PREPOSITION)
    if led is not None and not _is_time(reading, stop, led[0]):
        thing = coalition_at(cast, stop, end)
        return None if thing is None else thing[0]
    return coalition_before(cast, at) or group_within(cast, stop, end)


def _is_time(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether a preposition leads to a day or a period, or to a count ("[in March]", "[from 12] to 10")."""
    places = (at, behind, behind + reading.has(behind, Tag.DETERMINER))
    known = (reading.dates, reading.periods, reading.numbers)
    return any(place in table for place in places for table in known)

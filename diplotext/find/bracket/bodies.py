"""Bodies by what they are called beside the noun for their kind: "Agentur Zagros News", "der Südliche Übergangsrat"."""

import attrs

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.bracket.city_adjectives import ends_as_city
from diplotext.find.bracket.movements import find_movement
from diplotext.find.bracket.nouns import is_common_noun
from diplotext.find.bracket.nouns_behind_names import is_behind_name
from diplotext.find.mentions.nouns import is_beside_name
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.capitals import over_hyphens
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_KINDS = frozenset(
    {
        ActorKind.MEDIA,
        ActorKind.ORGANIZATION,
        ActorKind.ARMED_FORCE,
        ActorKind.COALITION,
    }
)
_LONGEST = 6
_BODIES = tag_bits(Tag.GROUP, Tag.MECHANISM_HEAD, Tag.COALITION_HEAD)
_MARKS = '"„“«»‚‘‹›'
_COMMON = Tag.ROLE.bit | Tag.CIVILITY.bit | Tag.QUALIFIER.bit | Tag.NOT_NAME.bit
_NO_ADJECTIVE = tag_bits(
    Tag.ROLE, Tag.CIVILITY, Tag.GROUP, Tag.DETERMINER, Tag.PREPOSITION
)


def find_bodies(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find the names of bodies behind a noun for their kind, where every noun has a capital.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to other names.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        return ()
    found: list[Reference] = []
    for index in reading.where(_BODIES):
        limit = next((r.stop for r in ranges if index in r), 0)
        if limit and reading.words.is_capitalized(index):
            reference = (
                find_movement(reading, index, limit, taken)
                or _titled(reading, index, limit, taken)
                or _named(reading, index, limit, taken)
            )
            if reference is not None:
                found.append(reference)
    return tuple(found)


def _named(
    reading: Reading, index: int, limit: int, taken: frozenset[int]
) -> Reference | None:
    entry = _group(reading, index)
    if entry is None or ActorKind(entry.value or "") not in _KINDS:
        return None
    first = stop = index + 1
    if reading.has(index, Tag.ROLE) and is_beside_name(reading, first):
        return None  # the member of a council
    if first < limit and is_behind_name(reading, first):
        return None  # "will die norwegische Regierung [Minenräumer] schicken"
    while stop < limit and _is_name(reading, stop, taken):
        stop = over_hyphens(reading, stop + 1, limit)
    if stop == first:
        return _quoted(reading, index, limit, entry, taken)
    whole = reading.language.lexicon.suffixes.get("named_with_noun", ())
    joined = entry.value == ActorKind.COALITION or entry.lemma.casefold() in whole
    start = index if joined else first
    return _named_as(entry, start, stop)


def _titled(
    reading: Reading, index: int, limit: int, taken: frozenset[int]
) -> Reference | None:
    """Read a noun whose adjective has a capital, which is part of a name ("die Nationale Sicherheitsbehörde")."""
    entry = _group(reading, index) or _machine(reading, index)
    if entry is None or ActorKind(entry.value or "") not in _KINDS or index in taken:
        return None
    if not _is_capital_adjective(reading, index - 1) or index - 1 in taken:
        return None
    stop = index + 1
    if stop + 1 < limit and reading.words.keys[stop] in _purposes(reading):
        behind = stop + 1
        behind += is_adjective(reading, behind) and behind + 1 < limit
        noun = reading.words.is_capitalized(behind) and behind not in taken
        stop = behind + 1 if noun else stop
    media = entry.value == ActorKind.MEDIA and stop > index + 1
    return Reference(
        index - 1,
        stop,
        MentionForm.NAME,
        ActorKind.ORGANIZATION if media else ActorKind(entry.value or ""),
        head=entry.lemma.casefold(),
        definite=True,
        rule="named-body",
    )


def _purposes(reading: Reading) -> tuple[str, ...]:
    """Give the words that lead to what a body is for ("Agentur für Cybersicherheit")."""
    return reading.language.lexicon.suffixes.get("purposes", ())


def _is_capital_adjective(reading: Reading, at: int) -> bool:
    """Tell whether an adjective within a sentence has a capital, but for those made of a city ("Berliner")."""
    words, lexicon = reading.words, reading.language.lexicon
    if at < 0 or not words.is_capitalized(at) or reading.sentence(at).first == at:
        return False
    if reading.sentence_of[at] == NOWHERE or words.is_glued(at + 1):
        return False
    ends = lexicon.suffixes.get("adjective", ("\0",))
    of_city = ends_as_city(reading, at) and not reading.has(at, Tag.QUALIFIER)
    return words.keys[at].endswith(ends) and not of_city and not _is_noun(reading, at)


def _is_noun(reading: Reading, at: int) -> bool:
    """Tell whether a word with the end of an adjective is a noun that a list knows ("Minister"), or an article."""
    return reading.is_one_of(at, _NO_ADJECTIVE)


def _quoted(
    reading: Reading, index: int, limit: int, entry: Entry, taken: frozenset[int]
) -> Reference | None:
    """Read a name between marks of quotation behind its noun ("der Zeitung „Haaretz“")."""
    first = index + 2
    if first >= limit or not reading.is_mark(index + 1, _MARKS):
        return None
    number, stop = reading.quote_of[first], first
    while stop < limit and number != NOWHERE and reading.quote_of[stop] == number:
        stop += 1
    words = range(first, stop)
    named = bool(words) and reading.words.is_capitalized(first)
    if not named or len(words) > _LONGEST or any(at in taken for at in words):
        return None
    return _named_as(entry, first, stop)


def _named_as(entry: Entry, first: int, stop: int) -> Reference:
    return Reference(
        first,
        stop,
        MentionForm.NAME,
        ActorKind(entry.value or ""),
        definite=True,
        rule="named-body",
    )


def _group(reading: Reading, index: int) -> Entry | None:
    """Give the noun for a body that a word is, in the singular."""
    for stop, entry in reading.tags[index]:
        fits = entry.tag is Tag.GROUP and stop == index + 1
        if fits and "singular" in entry.features:
            return entry
    return None


def _machine(reading: Reading, index: int) -> Entry | None:
    """Give the noun for a body that is set up, a compound that no list of bodies knows ("Prüfkommission")."""
    ends = reading.language.lexicon.suffixes.get("body_ends", ("\0",))
    hit = reading.hit(index, Tag.MECHANISM_HEAD)
    if hit is None or not reading.words.keys[index].endswith(ends):
        return None
    return attrs.evolve(hit[1], value=ActorKind.ORGANIZATION.value)


def _is_name(reading: Reading, at: int, taken: frozenset[int]) -> bool:
    words = reading.words
    if at in taken or not words.is_word(at) or not words.is_capitalized(at):
        return False
    if reading.sentence_of[at] != reading.sentence_of[at - 1] or at in reading.dates:
        return False
    if words.starts[at] != words.ends[at - 1] + 1 or reading.begins(at, _COMMON):
        return False
    return not is_common_noun(reading, at)

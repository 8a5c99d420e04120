"""Bodies named right behind the noun that says what they are: "Agentur Zagros News", "Miliz RSF"."""

from diplotext.find.bracket.nouns import is_common_noun
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Entry, Tag
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
_MARKS = '"„“«»‚‘‹›'
_COMMON = Tag.ROLE.bit | Tag.CIVILITY.bit | Tag.QUALIFIER.bit | Tag.NOT_NAME.bit


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
    for index in reading.where(Tag.GROUP.bit):
        limit = next((r.stop for r in ranges if index in r), 0)
        if limit and reading.words.is_capitalized(index):
            reference = _named(reading, index, limit, taken)
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
    while stop < limit and _is_name(reading, stop, taken):
        stop += 1
    if stop == first:
        return _quoted(reading, index, limit, entry, taken)
    whole = reading.language.lexicon.suffixes.get("named_with_noun", ())
    joined = entry.value == ActorKind.COALITION or entry.lemma.casefold() in whole
    start = index if joined else first
    return _named_as(entry, start, stop)


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


def _is_name(reading: Reading, at: int, taken: frozenset[int]) -> bool:
    words = reading.words
    if at in taken or not words.is_word(at) or not words.is_capitalized(at):
        return False
    if reading.sentence_of[at] != reading.sentence_of[at - 1] or at in reading.dates:
        return False
    if words.starts[at] != words.ends[at - 1] + 1 or reading.begins(at, _COMMON):
        return False
    return not is_common_noun(reading, at)

"""Noun phrases that refer to actors: roles, groups, armed forces, documents, counted states."""

from collections.abc import Sequence

import attrs

from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind, MentionForm


_MAX_COMPLEMENTS = 4


@attrs.frozen
class Names:
    """
    The names already found in a text, by their first word, for phrases that contain them.

    Attributes:
        at: Reference by the index of its first word.
    """

    at: dict[int, Reference]

    @classmethod
    def of(cls, references: Sequence[Reference]) -> "Names":
        """Index references by their first word."""
        return cls({reference.first: reference for reference in references})


def find_nominals(
    reading: Reading, ranges: list[range], names: Names
) -> tuple[Reference, ...]:
    """
    Find the noun phrases whose head is a role, a group, a document or a counted member.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        names: Names found before; a head that lies within one is part of the name.
    """
    found: list[Reference] = []
    taken = {i for r in names.at.values() if _shields(r) for i in range(r.first, r.stop)}
    taken |= _set_phrases(reading)
    for indexes in ranges:
        index = indexes.start
        while index < indexes.stop:
            head = None if index in taken else _head(reading, index)
            if head is not None:
                found.append(_at(reading, index, head, indexes.stop, names))
            # Phrases inside the complements of this one are found too.
            index = head[0] if head is not None else index + 1
    return tuple(found)


def _set_phrases(reading: Reading) -> set[int]:
    """Give the words inside set phrases ("sur le plan", "sous la direction de"), which name nobody."""
    tags = (Tag.PREPOSITION, Tag.ADVERB, Tag.LEAD, Tag.SUBORDINATOR, Tag.ABSENCE)
    return {
        inside
        for index, hits in enumerate(reading.tags)
        for stop, entry in hits
        if entry.tag in tags and stop - index > 1
        for inside in range(index, stop)
    }


def _shields(reference: Reference) -> bool:
    """Tell whether a name keeps nouns inside it from being read on their own."""
    return reference.form is not MentionForm.DEMONYM


def _head(reading: Reading, index: int) -> tuple[int, Entry] | None:
    hits = [
        (stop, entry)
        for stop, entry in reading.tags[index]
        if entry.tag in (Tag.ROLE, Tag.GROUP, Tag.DOCUMENT)
        or (entry.tag is Tag.MEMBER_UNIT and _is_counted(reading, index))
    ]
    if not hits or not _is_noun_here(reading, index, hits[0][0]):
        return None
    return max(hits, key=_weight)


def _weight(hit: tuple[int, Entry]) -> tuple[int, bool, bool, bool]:
    """Rank the readings of a head noun: the longest, then a count, a force of arms, a role."""
    stop, entry = hit
    armed = entry.value == ActorKind.ARMED_FORCE
    return stop, entry.tag is Tag.MEMBER_UNIT, armed, entry.tag is Tag.ROLE


def _is_noun_here(reading: Reading, index: int, stop: int) -> bool:
    """Tell verbs and participles from nouns of the same form by what stands around them."""
    if not any(e.tag is Tag.VERB and s == stop for s, e in reading.tags[index]):
        return True
    before = index - 1
    if reading.has(before, Tag.DETERMINER) or reading.has(before, Tag.QUALIFIER):
        return True
    return reading.has(before, Tag.PREPOSITION, "of") or reading.has(before, Tag.DEMONYM)


def _is_counted(reading: Reading, index: int) -> bool:
    """Tell whether a number or a quantifier stands before a noun like "pays"."""
    return _count_start(reading, index) is not None


def _count_start(reading: Reading, index: int) -> int | None:
    """Give the first word of the number or quantifier before a noun, if there is one."""
    for start in range(max(0, index - 6), index):
        number = reading.numbers.get(start)
        if number is not None and number.stop in (index, index - 1) and _bridges(reading, number.stop, index):
            return start
        hit = reading.hit(start, Tag.QUANTIFIER)
        if hit is not None and hit[0] == index:
            return start
    return None


def _bridges(reading: Reading, first: int, stop: int) -> bool:
    return all(
        reading.has(i, Tag.PREPOSITION, "of") or reading.has(i, Tag.QUALIFIER)
        for i in range(first, stop)
    )


def _at(
    reading: Reading, index: int, head: tuple[int, Entry], limit: int, names: Names
) -> Reference:
    stop, entry = head
    first = _left(reading, index)
    stop = _right(reading, stop, limit, names)
    if entry.tag is Tag.DOCUMENT and head[0] == stop:
        stop = _numbered(reading, stop, limit)
    inside = [r for i, r in names.at.items() if first <= i < stop]
    counted = _count_start(reading, index)
    states = tuple(dict.fromkeys(s for r in inside for s in r.states))
    return Reference(
        counted if counted is not None else first,
        stop,
        MentionForm.NOMINAL,
        _kind(entry, counted is not None, bool(states or inside)),
        head=" ".join(reading.words.keys[index : head[0]]) if entry.tag is Tag.DOCUMENT else entry.lemma.casefold(),
        feminine=_gender(reading, index, first, entry),
        plural="plural" in entry.features or entry.tag is Tag.MEMBER_UNIT,
        definite=_is_definite(reading, counted if counted is not None else first),
        states=states,
        owner=tuple(r.key for r in inside if r.key.startswith("org:")),
        rule=f"{entry.tag}-phrase",
    )


def _numbered(reading: Reading, at: int, limit: int) -> int:
    """Take in the number or letter of a document: "annexe B", "article 5"."""
    if at >= limit or _is_cut(reading, at):
        return at
    lettered = len(reading.words.keys[at]) == 1 and reading.words.is_capitalized(at)
    return at + 1 if lettered or reading.words.is_number(at) else at


def _gender(reading: Reading, index: int, first: int, entry: Entry) -> bool | None:
    """Give the gender of a head noun; the determiner tells where the noun has one form for both."""
    genders = {
        gender
        for _, other in reading.tags[index]
        if other.tag is entry.tag and other.lemma == entry.lemma
        for gender in ("feminine", "masculine")
        if gender in other.features
    }
    if len(genders) == 1:
        return "feminine" in genders
    if reading.has(first - 1, Tag.DETERMINER, "feminine"):
        return True
    return False if reading.has(first - 1, Tag.DETERMINER, "masculine") else None


def _kind(entry: Entry, counted: bool, named: bool) -> ActorKind:
    if entry.tag is Tag.DOCUMENT:
        return ActorKind.DOCUMENT
    if entry.tag is Tag.MEMBER_UNIT:
        return ActorKind.COALITION
    if entry.tag is Tag.ROLE:
        return ActorKind.PERSON_GROUP if "plural" in entry.features else ActorKind.PERSON
    del counted, named
    return ActorKind(entry.value or ActorKind.PERSON_GROUP)


def _left(reading: Reading, index: int) -> int:
    """Take in the qualifiers and adjectives of nationality before a head noun."""
    first = index
    while first > 0 and (
        reading.has(first - 1, Tag.QUALIFIER)
        or (reading.words.keys[first - 1] == "-" and reading.has(first - 2, Tag.QUALIFIER))
    ):
        first -= 1
    return first


def _is_definite(reading: Reading, first: int) -> bool:
    for tag in ("indefinite",):
        if reading.has(first - 1, Tag.DETERMINER, tag):
            return False
    return any(
        reading.has(first - 1, Tag.DETERMINER, feature)
        for feature in ("definite", "contracted")
    )


def _right(reading: Reading, stop: int, limit: int, names: Names) -> int:
    """Take in adjectives and the complements that begin with a preposition."""
    at = adjectives_stop(reading, stop, limit)
    for _ in range(_MAX_COMPLEMENTS):
        further = _complement(reading, at, limit, names)
        if further is None:
            break
        at = further
    return at


def adjectives_stop(reading: Reading, at: int, limit: int) -> int:
    """Give where the adjectives end that stand behind a noun."""
    while at < limit and not _is_cut(reading, at):
        if reading.has(at, Tag.QUALIFIER) or reading.has(at, Tag.DEMONYM):
            at += 1
        elif _is_adjective(reading, at):
            at += 1
        else:
            hit = reading.hit(at, Tag.QUALIFIER)
            if hit is None:
                break
            at = hit[0]
    return at


def _is_cut(reading: Reading, at: int) -> bool:
    """Tell whether a line of text ends before a word: names do not run over paragraphs."""
    return reading.sentence_of[at] != reading.sentence_of[at - 1]


def _is_adjective(reading: Reading, at: int) -> bool:
    words = reading.words
    if not words.is_word(at) or words.is_capitalized(at) or at in reading.dates:
        return False
    if any(e.tag in _NOT_ADJECTIVE and s == at + 1 for s, e in reading.tags[at]):
        return False
    return words.keys[at].endswith(reading.language.lexicon.suffixes.get("adjective", ("\0",)))


_NOT_ADJECTIVE = frozenset(
    {
        Tag.VERB,
        Tag.ADVERB,
        Tag.PREPOSITION,
        Tag.DETERMINER,
        Tag.SUBJECT_PRONOUN,
        Tag.COORDINATOR,
        Tag.LIST_JOINER,
        Tag.NEGATION,
        Tag.CONDITION,
        Tag.RELATIVE,
        Tag.CLITIC,
    }
)


def _complement(reading: Reading, at: int, limit: int, names: Names) -> int | None:
    """
    Read one complement: "of" or another light preposition, a determiner, a name or a noun.

    Behind a preposition other than "of" only a name or an office counts ("ambassadeur à
    Paris", "conseiller à la sécurité nationale"), not a phrase of time or place.
    """
    if at >= limit or _is_cut(reading, at):
        return None
    if not reading.has(at, Tag.PREPOSITION) and not reading.has(at, Tag.DETERMINER, "contracted"):
        return None
    of = reading.has(at, Tag.PREPOSITION, "of")
    if not of and not reading.has(at, Tag.DETERMINER, "contracted") and len(reading.words.keys[at]) > 1:
        return None
    head = at + 1
    while head < limit and (reading.has(head, Tag.DETERMINER) or head in reading.numbers):
        head = reading.numbers[head].stop if head in reading.numbers else head + 1
    return _complement_stop(reading, head, limit, names)


def _complement_stop(reading: Reading, head: int, limit: int, names: Names) -> int | None:
    words = reading.words
    if head >= limit or not words.is_word(head) or head in reading.dates:
        return None
    named = names.at.get(head)
    if named is not None:
        return adjectives_stop(reading, named.stop, limit)
    if any(e.tag in (Tag.SUBJECT_PRONOUN, Tag.COMPLEMENTIZER) for s, e in reading.tags[head] if s == head + 1):
        return None
    if any(e.tag is Tag.VERB and e.value == "infinitive" for _, e in reading.tags[head]):
        return None
    nested = _head(reading, head)
    stop = nested[0] if nested else head + 1
    while stop < limit and words.is_capitalized(head) and words.is_capitalized(stop) and stop not in names.at:
        stop += 1
    return adjectives_stop(reading, stop, limit)

"""Bodies named right behind the small noun that says what they are: "le quotidien Le Phare", "l'entreprise X"."""

import attrs

from diplotext.find.mentions.companies import over_form
from diplotext.find.mentions.proper_bodies import is_always_capital
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading, inside
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
_COMMON = tag_bits(Tag.ROLE, Tag.CIVILITY, Tag.NOT_NAME, Tag.DEMONYM)
_OFFICES = tag_bits(Tag.CIVILITY, Tag.DEMONYM)
_BETWEEN = 4
_LONGEST = 8
_MARKS = "\"“”„«»'‘’"
_LINKS = tag_bits(Tag.PREPOSITION, Tag.PARTICLE, Tag.DETERMINER, Tag.COORDINATOR)


def find_named_bodies(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find the names behind a noun for a body, where only names have capitals.

    The noun and the adjectives behind it tell what is named and are no part of the name.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to other names.
    """
    lexicon = reading.language.lexicon
    if "media_nouns" not in lexicon.suffixes or "capital-nouns" in lexicon.traits:
        return ()
    found: list[Reference] = []
    behind = 0
    groups = reading.where(Tag.GROUP.bit)
    for index, limit in ((i, r.stop) for r in ranges for i in inside(groups, r)):
        entry = reading.hit(index, Tag.GROUP)
        if index < behind or entry is None or not _is_kind(reading, index):
            continue
        if _is_described(reading, index):
            continue
        name = (
            (index, reading.over_capitals(entry[0], limit))
            if _is_titled(reading, index)
            else _name_behind(reading, entry[0], limit, taken)
        )
        if name is not None and not _is_organ(reading, entry, name):
            found.append(_reference(reading, entry[1], *name))
            behind = name[1]
    return (*found, *named_again(reading, found, taken))


def named_again(
    reading: Reading, found: list[Reference], taken: frozenset[int]
) -> list[Reference]:
    """
    Find the names of two words or more where they stand without the noun, so that they are no persons'.

    Args:
        reading: The article.
        found: The names beside their noun.
        taken: Words that belong to other names.
    """
    keys = reading.words.keys
    named = {keys[r.first : r.stop]: r for r in found if r.stop - r.first > 1}
    lengths = sorted({len(words) for words in named}, reverse=True)
    known = {r.first for r in found} | taken
    again: list[Reference] = []
    for at in reading.capitals if named else ():
        here = (keys[at : at + length] for length in lengths)
        words = next((w for w in here if w in named), None)
        if words is not None and at not in known and reading.sentence_of[at] >= 0:
            again.append(attrs.evolve(named[words], first=at, stop=at + len(words)))
    return again


def _is_kind(reading: Reading, index: int) -> bool:
    """Tell whether a word is a small noun for one body, or one that has capitals always ("la ONG")."""
    hit = reading.hit(index, Tag.GROUP)
    if hit is None:
        return False
    large = reading.words.is_capitalized(index) and not is_always_capital(hit[1])
    if large and not _is_titled(reading, index):
        return False
    return ActorKind(hit[1].value or "") in _KINDS and "singular" in hit[1].features


def _is_titled(reading: Reading, index: int) -> bool:
    """Tell whether a noun for a group of states and two words behind it have capitals ("la Coalición Mar Limpio")."""
    behind = index + 1
    if not reading.words.is_capitalized(behind + 1):
        return False
    large = reading.words.is_capitalized(index)
    led = large and reading.has(index - 1, Tag.DETERMINER)
    named = reading.words.is_capitalized(behind) and not reading.begins(behind, _OTHERS)
    return led and named and reading.begins(index, Tag.COALITION_HEAD.bit)


def _is_described(reading: Reading, index: int) -> bool:
    """Tell whether "a" stands before a noun, whose name a comma would part from it ("a group Lea Storm founded")."""
    analytic = "analytic" in reading.language.lexicon.traits
    near = range(index - _BEFORE, index)
    return analytic and any(
        reading.has(at, Tag.DETERMINER, "indefinite") for at in near
    )


def _is_organ(reading: Reading, noun: tuple[int, Entry], name: tuple[int, int]) -> bool:
    """Tell whether a noun is an organ of the state beside it, behind which somebody is named ("le chef de l'armée togolaise [X]")."""
    suffixes, (stop, entry) = reading.language.lexicon.suffixes, noun
    organs = set(suffixes.get("state_organs", ())) - set(
        suffixes.get("media_nouns", ())
    )
    stated = any(reading.begins(at, Tag.DEMONYM.bit) for at in range(stop, name[0]))
    return stated and entry.lemma.casefold() in organs


_BEFORE = 3
_OTHERS = tag_bits(Tag.STATE, Tag.DEMONYM, Tag.CAPITAL, Tag.ORGANIZATION)


def _reference(reading: Reading, entry: Entry, first: int, stop: int) -> Reference:
    media = reading.language.lexicon.suffixes["media_nouns"]
    kind = ActorKind(entry.value or "")
    if entry.lemma.casefold() in media:
        kind = ActorKind.MEDIA
    elif kind is ActorKind.COALITION and not _is_titled(reading, first):
        kind = ActorKind.ORGANIZATION
    return Reference(
        first,
        over_form(reading, stop),
        MentionForm.NAME,
        kind,
        head=entry.lemma.casefold(),
        definite=True,
        rule="named-body",
    )


def _name_behind(
    reading: Reading, at: int, limit: int, taken: frozenset[int]
) -> tuple[int, int] | None:
    """Give the name behind a noun, over the adjectives between the two."""
    first = at
    behind = "analytic" not in reading.language.lexicon.traits
    while (
        behind and first < min(at + _BETWEEN, limit) and _is_adjective(reading, first)
    ):
        first += 1
    quoted = behind and reading.is_mark(first, _MARKS)
    first += quoted
    if not _opens_name(reading, first, limit, taken):
        return None
    if quoted:
        return _quoted(reading, first, limit)
    stop = first + 1
    while stop < limit:
        further = _goes_on(reading, stop, limit, taken)
        if further is None:
            break
        stop = further
    return first, stop


def _quoted(reading: Reading, first: int, limit: int) -> tuple[int, int] | None:
    """Give the words of a name between quotation marks, if all that has no capital in it is a small word ("el diario «La Voz del Sur»")."""
    for stop in range(first + 1, min(first + _LONGEST, limit)):
        if reading.is_mark(stop, _MARKS):
            return first, stop
        large = reading.words.is_capitalized(stop)
        if not (large or reading.begins(stop, _LINKS)):
            return None
    return None


def _is_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a small word between a noun and a name is an adjective, hyphened or not."""
    words, lexicon = reading.words, reading.language.lexicon
    if (
        words.is_capitalized(at)
        or reading.sentence_of[at] != reading.sentence_of[at - 1]
    ):
        return False
    if reading.is_mark(at, "-"):
        return words.is_glued(at)
    if reading.is_mark(at + 1, "-") and words.is_glued(at + 1):
        return words.is_word(at)  # "semi-officielle"
    ends = lexicon.suffixes.get("adjective", ("\0",))
    known = reading.has(at, Tag.QUALIFIER) or reading.has(at, Tag.DEMONYM)
    verb = reading.has(at, Tag.VERB) and not reading.has(at, Tag.ADJECTIVE)
    return known or (words.is_word(at) and words.keys[at].endswith(ends) and not verb)


def _opens_name(reading: Reading, at: int, limit: int, taken: frozenset[int]) -> bool:
    words = reading.words
    if (
        at >= limit
        or at in taken
        or reading.sentence_of[at] != reading.sentence_of[at - 1]
    ):
        return False
    if not words.is_word(at) or not words.is_capitalized(at) or at in reading.dates:
        return False
    if reading.has(at, Tag.DETERMINER):  # "La Voz"
        return at + 1 < limit and words.is_capitalized(at + 1)
    given = words.keys[at] in reading.language.lexicon.masculine_given
    given = given or words.keys[at] in reading.language.lexicon.feminine_given
    return not given and not _is_common(reading, at)


def _is_common(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital names no body: an office, a nationality; where nouns drop it, other nouns do."""
    traits = reading.language.lexicon.traits
    if "analytic" in traits and reading.words.is_capitalized(at + 1):
        return reading.is_one_of(at, _TITLES)  # "the group [Islands] Against War"
    return reading.is_one_of(at, _OFFICES if "drops-subject" in traits else _COMMON)


_TITLES = tag_bits(Tag.ROLE, Tag.CIVILITY, Tag.DEMONYM)


def _goes_on(
    reading: Reading, at: int, limit: int, taken: frozenset[int]
) -> int | None:
    """Give where the next part of a name ends: a capital, a hyphened part, a particle and a capital."""
    words = reading.words
    if words.is_word(at) and words.is_capitalized(at):
        return at + 1
    glue = words.keys[at] in "-'’&" and (words.is_glued(at) or words.keys[at] == "&")
    if glue and at + 1 < limit and words.is_word(at + 1):
        return at + 2
    if words.is_number(at) and len(words.keys[at]) <= _SHORT:
        return at + 1  # "Radio 4"
    if words.keys[at] in reading.language.lexicon.suffixes.get("causes", ()):
        behind = at + 1 + reading.has(at + 1, Tag.DETERMINER)
        meant = behind < limit and words.is_capitalized(behind) and behind not in taken
        return behind + 1 if meant else None
    hit = reading.hit(at, Tag.PARTICLE) or reading.hit(at, Tag.PREPOSITION)
    if hit is None or hit[0] >= limit or at in taken:
        return None
    behind = hit[0]
    behind += words.keys[behind] == "-" and words.is_glued(behind)
    of = reading.has(at, Tag.PREPOSITION, "of") or reading.has(at, Tag.PARTICLE)
    named = of and words.is_capitalized(behind) and behind not in taken
    return behind + 1 if named else None


_SHORT = 3

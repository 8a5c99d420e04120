"""Bodies whose names say what they are: "the Pelagic Boats Association", "the Institute for Maritime Law"."""

from diplotext.find.analytic.nominals import over_first_field
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading, inside
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_KINDS = {
    "body_heads": ActorKind.ORGANIZATION,
    "force_heads": ActorKind.ARMED_FORCE,
    "media_heads": ActorKind.MEDIA,
}
_STATES = tag_bits(Tag.STATE, Tag.DEMONYM, Tag.CAPITAL)
_NO_PART = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.CIVILITY,
    Tag.SUBORDINATOR,
    Tag.COORDINATOR,
    Tag.SUBJECT_PRONOUN,
    Tag.QUESTION_WORD,
    Tag.NEGATION,
    Tag.ADVERB,
)
_OFFICE = "office"
_LONGEST = 6
_SHORT = 2


def find_titled_bodies(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find the names that a noun for a body ends or begins, where only names have capitals.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to names that are known.
    """
    lexicon = reading.language.lexicon
    kinds = {
        head: kind
        for name, kind in _KINDS.items()
        for head in lexicon.suffixes.get(name, ())
    }
    if not kinds:
        return ()
    found: list[Reference] = []
    met: set[str] = set()
    for indexes in ranges:
        behind = indexes.start
        for index in inside(reading.capitals, indexes):
            head = reading.words.keys[index]
            if head not in kinds or index < behind or index in taken:
                continue
            kind = kinds[head]
            named = _named(reading, index, range(behind, indexes.stop), taken)
            if named is not None:
                found.append(_reference(reading, index, named, kind, name=True))
                met.add(head)
                behind = named[1]
            elif head in met and _is_named_again(reading, index):
                alone = index, index + 1
                found.append(_reference(reading, index, alone, kind, name=False))
    return tuple(found)


def _is_named_again(reading: Reading, index: int) -> bool:
    """Tell whether a noun that no list of bodies knows stands alone behind "the" for a body named before ("the Unit")."""
    known = reading.begins(index, Tag.GROUP.bit)
    return reading.has(index - 1, Tag.DETERMINER, "definite") and not known


def _reference(
    reading: Reading, head: int, words: tuple[int, int], kind: ActorKind, *, name: bool
) -> Reference:
    """Give what refers to a body by its name, or by the noun of its name alone."""
    return Reference(
        *words,
        MentionForm.NAME if name else MentionForm.NOMINAL,
        kind,
        head=reading.words.keys[head],
        definite=True,
        rule="named-body" if name else "group-phrase",
    )


def _named(
    reading: Reading, head: int, limits: range, taken: frozenset[int]
) -> tuple[int, int] | None:
    """Give the words of the name that a noun heads, if it heads one."""
    first = _first(reading, head, limits.start, taken)
    tells = any(not reading.begins(at, _STATES) for at in range(first, head))
    stop = _purpose_stop(reading, head, limits.stop, taken)
    if not tells and stop == head + 1:
        return None
    if _is_known(reading, first, head) or _is_person(reading, first, head):
        return None
    if head - first >= _SHORT and _has_office(reading, first, stop):
        return None
    if reading.is_mark(stop, "-") and reading.words.is_glued(stop):
        return None
    goes_on = stop < limits.stop and _is_part(reading, stop, taken)
    if goes_on and not reading.begins(stop, Tag.ROLE.bit | Tag.CIVILITY.bit):
        return None
    return first, stop


def _first(reading: Reading, head: int, start: int, taken: frozenset[int]) -> int:
    """Give the first of the words with capitals before a noun, the plural of an owner among them ("Seafarers' Desk")."""
    first, words = head, reading.words
    while first > start and head - first < _LONGEST:
        before = first - 1
        owner = words.keys[before - 1].endswith("s") and reading.is_mark(before, "'’")
        hyphen = reading.is_mark(before, "-") and words.is_glued(before)
        before -= owner or hyphen
        role = reading.hit(before, Tag.ROLE)
        if role is not None and role[1].value == _OFFICE:
            break
        if not (_is_place(reading, before) or _is_part(reading, before, taken)):
            break
        first = before
    return over_first_field(reading, first) if first < head else first


def _is_place(reading: Reading, at: int) -> bool:
    """Tell whether a word names a state or a region, of which a body may be named ("Kenya Wildlife Service")."""
    hit = reading.hit(at, Tag.ORGANIZATION)
    known = reading.language.lexicon.organizations
    region = hit is not None and known[hit[1].value or ""].kind == ActorKind.REGION
    named = region or reading.begins(at, Tag.STATE.bit)
    return named and reading.words.is_capitalized(at)


def _is_part(reading: Reading, at: int, taken: frozenset[int]) -> bool:
    """Tell whether a word with a capital may be part of the name of a body."""
    words = reading.words
    if at < 0 or at in taken or not words.is_word(at) or not words.is_capitalized(at):
        return False
    return not (reading.begins(at, _NO_PART) or at in reading.dates)


def _purpose_stop(
    reading: Reading, head: int, limit: int, taken: frozenset[int]
) -> int:
    """Give where the words end that tell what a body is for or of ("Institute for Maritime Law")."""
    words, stop = reading.words, head + 1
    if words.keys[head] in reading.language.lexicon.suffixes.get("media_fronts", ()):
        while _goes_on(reading, stop, limit, taken):
            stop += 1
    if stop >= limit or words.keys[stop] not in _purposes(reading):
        return stop
    first = at = _over_article(reading, stop + 1)
    while at < min(limit, first + _LONGEST):
        if at > first:
            at = _joined(reading, at, limit, taken)
        if not _goes_on(reading, at, limit, taken):
            break
        at += 1
    return at if at > first else stop


def _joined(reading: Reading, at: int, limit: int, taken: frozenset[int]) -> int:
    """Pass over what joins a further word to a purpose ("for Justice and Equality", "for the Liberation of the Dunes")."""
    further = at
    if reading.has(at, Tag.COORDINATOR):
        further = at + 1
    elif reading.key(at) in _purposes(reading):
        further = _over_article(reading, at + 1)
    return further if _goes_on(reading, further, limit, taken) else at


def _over_article(reading: Reading, at: int) -> int:
    return at + reading.has(at, Tag.DETERMINER, "definite")


def _goes_on(reading: Reading, at: int, limit: int, taken: frozenset[int]) -> bool:
    """Tell whether a word of the same sentence may go on a name."""
    hit = reading.hit(at, Tag.ORGANIZATION)  # "Liberation" is a paper as well
    noun = hit is not None and reading.has(hit[0], Tag.PREPOSITION, "of")
    if at >= limit or not _is_part(reading, at, frozenset() if noun else taken):
        return False
    return reading.sentence_of[at] == reading.sentence_of[at - 1]


def _purposes(reading: Reading) -> tuple[str, ...]:
    """Give the words that lead to what a body is for."""
    return reading.language.lexicon.suffixes.get("purposes", ())


def _is_known(reading: Reading, first: int, head: int) -> bool:
    """Tell whether the last words are a noun phrase that a list knows, which is of a state or a body ("Foreign Office")."""
    return any(
        entry.tag is Tag.GROUP and stop == head + 1
        for at in range(first, head)
        for stop, entry in reading.tags[at]
    )


def _has_office(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether an office of one person stands beside a name without an article, between commas or before it ("Kim Yo Sun, a director")."""
    if reading.has(first - 1, Tag.DETERMINER) or reading.begins(first, _STATES):
        return False
    at = stop + 1 + reading.has(stop + 1, Tag.DETERMINER)
    near = range(at, min(at + _SHORT, len(reading.words)))
    behind = reading.is_mark(stop, ",") and any(
        reading.has(i, Tag.ROLE, "singular") for i in near
    )
    return behind or reading.ends(first - 1, Tag.ROLE, "singular")


def _is_person(reading: Reading, first: int, head: int) -> bool:
    """Tell whether a given name and a noun that is a surname too are the name of a person ("Robert Bank")."""
    return head - first < _SHORT and is_given_name(reading, first)

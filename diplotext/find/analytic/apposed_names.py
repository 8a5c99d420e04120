"""Bodies named before the noun that says what they are: "Southern Tide, a conservation group, said"."""

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.mentions.named_bodies import named_again
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading, inside
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_KINDS = frozenset({ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.MEDIA})
_NO_NAME = tag_bits(
    Tag.ROLE,
    Tag.CIVILITY,
    Tag.DEMONYM,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.SUBORDINATOR,
    Tag.SUBJECT_PRONOUN,
)
_BEHIND = tag_bits(Tag.PREPOSITION, Tag.RELATIVE, Tag.COORDINATOR)
_LEAD = 6
_LONGEST = 6


def find_apposed_names(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find the names that a comma parts from a noun for one body with its article.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to names that are known.

    Returns:
        References to these names, and to them where they come again.
    """
    if "analytic" not in reading.language.lexicon.traits:
        return ()
    found: list[Reference] = []
    groups = reading.where(Tag.GROUP.bit)
    for index, limits in ((i, r) for r in ranges for i in inside(groups, r)):
        head = _head(reading, index)
        pause = None if head is None else _pause_before(reading, index)
        if head is None or pause is None:
            continue
        first = _name_start(reading, pause, limits.start, taken)
        if first is not None:
            found.append(
                Reference(
                    first,
                    pause,
                    MentionForm.NAME,
                    ActorKind(head.value or ""),
                    head=head.lemma.casefold(),
                    definite=True,
                    rule="named-body",
                )
            )
    return (*found, *named_again(reading, found, taken))


def _head(reading: Reading, index: int) -> Entry | None:
    """Give a noun that means one body and closes its phrase, or has only a complement behind it."""
    hit = reading.hit(index, Tag.GROUP)
    if hit is None or reading.words.is_capitalized(index):
        return None
    stop, entry = hit
    one = "singular" in entry.features and ActorKind(entry.value or "") in _KINDS
    ends = reading.is_mark(stop, ",.") or reading.is_one_of(stop, _BEHIND)
    return entry if one and ends else None


def _pause_before(reading: Reading, index: int) -> int | None:
    """Give the comma before the article of a noun, over its adjectives."""
    for at in range(index - 1, max(0, index - _LEAD), -1):
        if reading.has(at, Tag.DETERMINER):
            return at - 1 if reading.is_mark(at - 1, ",") else None
        if not (reading.words.is_word(at) or reading.is_mark(at, "-")):
            return None
    return None


def _name_start(
    reading: Reading, pause: int, start: int, taken: frozenset[int]
) -> int | None:
    """Give the first word of the name that ends before a comma, if it is one that no list knows and no person's."""
    at, first = pause - 1, pause
    while at >= max(start, pause - _LONGEST) and at not in taken:
        if _is_part(reading, at):
            first = at
        elif not _is_link(reading, at, first):
            break
        at -= 1
    known = first == pause or at in taken or is_given_name(reading, first)
    initial = first < pause and len(reading.words.keys[first]) == 1
    return None if known or initial or _is_led(reading, first) else first


def _is_part(reading: Reading, at: int) -> bool:
    words = reading.words
    large = words.is_word(at) and words.is_capitalized(at) and at not in reading.dates
    return large and not reading.is_one_of(at, _NO_NAME)


def _is_link(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a word or mark may stand inside a name: the point of "Co.", "&", a hyphen, a preposition with a capital ("Families [Against] War")."""
    if reading.is_mark(at, "."):
        return reading.sentence_of[at] != NOWHERE
    large = reading.words.is_capitalized(at) and reading.has(at, Tag.PREPOSITION)
    return (large or reading.words.keys[at] in "&-") and at + 1 == first


def _is_led(reading: Reading, first: int) -> bool:
    """Tell whether a title stands before a name, which is then a person's, or a preposition, which leads to a place ("In Haifa, a group")."""
    before = first - 1
    titled = reading.ends(before, Tag.ROLE) or reading.ends(before, Tag.CIVILITY)
    placed = reading.has(before, Tag.PREPOSITION)
    return titled or (placed and not reading.has(before, Tag.PREPOSITION, "of"))

"""Pronouns and negation around a verb: those before it ("ne le lui"), and the subject glued behind it ("dit-il")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits


_BEFORE = tag_bits(Tag.REFLEXIVE, Tag.NEGATION, Tag.CLITIC)


def before_verb(
    reading: Reading, index: int, entry: Entry
) -> tuple[int, int | None, bool]:
    """Walk left over pronouns and negation: where the group starts, whether reflexive, whether "ne"."""
    start, ne = index, False
    reflexive_at: int | None = None
    while start > 0 and reading.sentence_of[start - 1] == reading.sentence_of[index]:
        before = start - 1
        if not reading.is_one_of(before, _BEFORE):
            break
        if reading.has(before, Tag.REFLEXIVE) or _is_own(reading, before, entry):
            if not reading.has(start, Tag.CLITIC, "accusative"):
                reflexive_at = before
        elif reading.has(before, Tag.NEGATION, "before"):
            ne = True
        elif not _is_clitic(reading, before, entry):
            break
        start = before
    return start, reflexive_at, ne


def _is_own(reading: Reading, index: int, verb: Entry) -> bool:
    """Tell whether an object pronoun of the first person has the person and number of its verb ("[nos] comprometemos", "nous [nous] engageons")."""
    if reading.has(index, Tag.SUBJECT_PRONOUN):
        subject = index - 1 - reading.has(index - 1, Tag.NEGATION, "before")
        if not reading.has(subject, Tag.SUBJECT_PRONOUN):
            return False
    first = reading.has(index, Tag.CLITIC, "first") and "1" in verb.features
    number = "plural" if reading.has(index, Tag.CLITIC, "plural") else "singular"
    return first and number in verb.features


def _is_clitic(reading: Reading, index: int, verb: Entry) -> bool:
    """Tell whether a word is an object pronoun here, not an article or a subject."""
    if reading.has(index, Tag.NEGATION, "after") and reading.has(
        index - 1, Tag.NEGATION, "before"
    ):
        return True
    if not reading.has(index, Tag.CLITIC):
        return False
    if reading.has(index, Tag.SUBJECT_PRONOUN) and not _mismatches(
        reading, index, verb
    ):
        return reading.has(index - 1, Tag.SUBJECT_PRONOUN)
    return True


def _mismatches(reading: Reading, index: int, verb: Entry) -> bool:
    """Tell whether a pronoun cannot be the subject of a form, so that it is its object."""
    first = (
        reading.has(index, Tag.SUBJECT_PRONOUN, "first") and "1" not in verb.features
    )
    second = (
        reading.has(index, Tag.SUBJECT_PRONOUN, "second") and "2" not in verb.features
    )
    many = reading.has(index, Tag.SUBJECT_PRONOUN, "plural")
    one = "singular" in verb.features and "plural" not in verb.features
    return first or second or (many and one)


def glued_pronoun(reading: Reading, index: int) -> tuple[int | None, int]:
    """Read a subject pronoun behind a hyphen ("dit-il", "a-t-elle"): its index, and where it ends."""
    at = index
    while at + 1 < len(reading.words) and reading.words.keys[at] == "-":
        if not (reading.words.is_glued(at) and reading.words.is_glued(at + 1)):
            break
        if reading.has(at + 1, Tag.SUBJECT_PRONOUN):
            return at + 1, at + 2
        if len(reading.words.keys[at + 1]) > 1 and reading.words.keys[at + 1] != "t'":
            break
        at += 2
    return None, index

"""Where the number of a noun begins, over what may stand between the two: "43 troop-contributing countries"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


def count_start(reading: Reading, index: int) -> int | None:
    """Give the first word of the number or quantifier before a noun, if there is one."""
    quantifier = Tag.QUANTIFIER.bit
    index = _compound_start(reading, index)
    for start in range(max(0, index - 6), index):
        number = reading.numbers.get(start)
        if (
            number is not None
            and number.unit is None
            and number.stop <= index
            and reading.sentence_of[start] == reading.sentence_of[index]
            and _bridges(reading, number.stop, index)
        ):
            return start
        if reading.begin_bits[start] & quantifier:
            hit = reading.hit(start, Tag.QUANTIFIER)
            if hit is not None and hit[0] == index:
                return start
    return None


def _compound_start(reading: Reading, index: int) -> int:
    """Give the first word of a compound with a hyphen that a noun closes ("neun [EU-]Staaten"), where nouns have capitals."""
    words = reading.words
    capital = "capital-nouns" in reading.language.lexicon.traits
    hyphened = capital and index > 1 and words.keys[index - 1] == "-"
    glued = hyphened and words.is_glued(index) and words.is_glued(index - 1)
    return index - 2 if glued else index


def _bridges(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether what stands between a number and a noun belongs to the noun."""
    first = _over_cut_word(reading, first)
    if any(reading.begins(at, Tag.MEMBER_UNIT.bit) for at in (stop, stop + 2)):
        first = _over_attributes(reading, first, stop)
    analytic = "analytic" in reading.language.lexicon.traits
    if stop - first > 1:
        return analytic and all(_describes(reading, i) for i in range(first, stop))
    further = reading.language.lexicon.suffixes.get("further", ())
    return all(
        _leads_to_counted(reading, i)
        or reading.has(i, Tag.QUALIFIER)
        or reading.key(i) in further
        or (analytic and _describes(reading, i))
        for i in range(first, stop)
    )


def _leads_to_counted(reading: Reading, at: int) -> bool:
    """Tell whether a word leads from a number to what it counts, not to one thing ("artículo 9 [del] reglamento")."""
    of = reading.has(at, Tag.PREPOSITION, "of")
    return of and not reading.has(at, Tag.DETERMINER, "masculine")


def _over_attributes(reading: Reading, first: int, stop: int) -> int:
    """Step over the adjectives between a number and its noun, small where nouns have capitals ("neun [ostafrikanische] Staaten")."""
    lexicon = reading.language.lexicon
    if "capital-nouns" not in lexicon.traits:
        return first
    ends, at = lexicon.suffixes.get("adjective", ("\0",)), first
    while (
        at < stop
        and not reading.words.is_capitalized(at)
        and reading.words.keys[at].endswith(ends)
        and not reading.begins(at, _NO_ATTRIBUTE)
    ):
        at += 1
    return at


_NO_ATTRIBUTE = tag_bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.SUBJECT_PRONOUN)


def _over_cut_word(reading: Reading, first: int) -> int:
    """Step over a word cut short at a hyphen, and "and" behind it ("zehn [Alpen- und] Balkanländer")."""
    cut = reading.is_mark(first + 1, "-") and reading.words.is_glued(first + 1)
    joined = cut and reading.has(first + 2, Tag.COORDINATOR)
    return first + 3 if joined and not reading.words.is_glued(first + 2) else first


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a word may stand as an adjective before a noun ("43 [troop-contributing] countries")."""
    words = reading.words
    if words.is_glued(at) and (words.keys[at] == "-" or reading.is_mark(at - 1, "-")):
        return True
    if reading.begins(at, _DESCRIBING) or reading.is_mark(at + 1, "-"):
        return True
    if not words.is_word(at) or words.is_capitalized(at):
        return False
    return all(e.tag is Tag.VERB and e.value in _VERBAL for _, e in reading.tags[at])


_VERBAL = frozenset({Tense.GERUND, Tense.PARTICIPLE})


_DESCRIBING = tag_bits(
    Tag.QUALIFIER,
    Tag.DEMONYM,
    Tag.ORGANIZATION,
    Tag.GROUP,
    Tag.NOT_NAME,
    Tag.GEOGRAPHIC,
    Tag.MECHANISM_COMPLEMENT,  # "coastal", "regional"
    Tag.ADVERB,
)

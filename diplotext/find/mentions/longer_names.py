"""
Names that are only part of a longer one and mean nobody there.

The short name of a known body opens that of another one ("l'Alliance côtière" is not the Atlantic
one), and a name is a word in that of a ship, a place, a foreign body or a person ("Ann Jordan").
"""

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.grammar.plural_articles import is_plural_article
from diplotext.find.mentions.place_names import BODY
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


_COMMON = tag_bits(Tag.COALITION_HEAD, Tag.GROUP)
_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})
_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION, Tag.DEMONYM)
_STATES_AND_CITIES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT)
_NO_PART = tag_bits(Tag.VERB, Tag.ADVERB, Tag.PREPOSITION, Tag.COORDINATOR)


def opens_longer_name(reading: Reading, first: int, stop: int) -> bool:
    """
    Tell whether a noun that by itself names a known body has an adjective, members or a cause behind it, as another body's name has.

    Only where the pack lists what such names are for (`causes`) and how adjectives end.
    """
    suffixes = reading.language.lexicon.suffixes
    ends, causes = suffixes.get("adjective", ()), suffixes.get("causes", ())
    if stop - first != 1 or not causes or not reading.begins(first, _COMMON):
        return False
    if stop >= len(reading.words) or not reading.words.is_word(stop):
        return False
    word = reading.words.keys[stop]
    of = reading.has(stop, Tag.PREPOSITION, "of")
    group = reading.begins(first, Tag.COALITION_HEAD.bit)
    if of and (
        is_plural_article(reading, stop) or _is_named_for(reading, stop, group=group)
    ):
        return True  # "l'Alliance des petits Etats insulaires", "la Alianza de Puertos"
    if word in causes:
        return reading.has(stop + 1, Tag.DETERMINER, "definite")
    adjective = reading.has(stop, Tag.QUALIFIER) or word.endswith(ends)
    return adjective and not reading.begins(stop, _NO_PART)


def is_part_of_name(reading: Reading, first: int, stop: int, entry: Entry) -> bool:
    """
    Tell whether the word of a name or an adjective is one of a longer name: "the ship Ocean [Dawn]", "[West] Kordofan", "the [Asian] Water Bank".

    What stands behind tells only of a part of the world.
    """
    named = entry.tag.bit & _STATES_AND_CITIES and _closes_double_name(reading, first)
    if named or _closes_name(reading, first, stop, entry):
        return True
    if _qualifies_quoted(reading, first, stop, entry):
        return True
    lexicon = reading.language.lexicon
    known = lexicon.organizations.get((entry.value or "").removeprefix(BODY))
    if "capital-nouns" in lexicon.traits or known is None or known.state:
        return False
    if known.kind != ActorKind.REGION or not entry.tag.bit & _PLACES:
        return False
    behind = _has_capital_beside(reading, stop)
    if "analytic" not in lexicon.traits:
        return behind and not reading.tags[stop]
    return behind and not reading.begins(stop, _CALLED)


def _qualifies_quoted(reading: Reading, first: int, stop: int, entry: Entry) -> bool:
    """Tell whether a name is spelt like the adjective with which one between marks begins ("die „[Grüne] Allianz“")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    if not nouns or entry.tag is not Tag.ORGANIZATION or stop - first != 1:
        return False
    inside = reading.quote_of[first]
    opens = inside != NOWHERE and reading.quote_of[first - 2] != inside
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    adjective = opens and reading.words.keys[first].endswith(ends)
    led = adjective and reading.quote_of[stop] == inside
    return led and _has_capital_beside(reading, stop)


def _closes_name(reading: Reading, first: int, stop: int, entry: Entry) -> bool:
    """Tell whether a word with a capital that no list knows stands right before the one word of a name."""
    one = entry.tag is Tag.ORGANIZATION and stop - first == 1
    if not one or "capital-nouns" in reading.language.lexicon.traits:
        return False
    if reading.words.form(first).isupper() or reading.tags[first - 1]:
        return False
    named = _has_capital_beside(reading, first)
    return named and reading.words.is_capitalized(first - 1)


def is_of_other_state(reading: Reading, first: int, state: str) -> bool:
    """
    Tell whether another nationality or state stands before the name of a state's body: "the Nepali [Congress]", "the UK [Energy Department]".

    Before one of no state, an adjective for what a state has must stand between ("the
    Kenyan National [Security Council]", but "the Kenyan [Red Cross]").
    """
    if "analytic" not in reading.language.lexicon.traits:
        return False
    at = first
    while reading.words.is_capitalized(at - 1) and reading.has(at - 1, Tag.QUALIFIER):
        at -= 1  # "the Kenyan Federal [Energy Department]"
    if not state and at == first:
        return False
    nationalities = [
        entry.value
        for before in range(max(0, at - _LONGEST_STATE), at)
        for stop, entry in reading.tags[before]
        if entry.tag.bit & _STATES and stop == at
        if reading.words.is_capitalized(before)
    ]
    return bool(nationalities) and state not in nationalities


_STATES = tag_bits(Tag.DEMONYM, Tag.STATE)
_LONGEST_STATE = 4


def is_beside(reading: Reading, index: int) -> bool:
    """Tell whether one blank or one line end is all that parts a word from the one before."""
    words = reading.words
    between = words.text[words.ends[index - 1] : words.starts[index]]
    same = reading.sentence_of[index] == reading.sentence_of[index - 1]
    return same and len(between.replace("\r\n", "\n")) == 1


def _has_capital_beside(reading: Reading, at: int) -> bool:
    """Tell whether a word has a capital and stands right behind another one in its sentence."""
    words = reading.words
    return 0 < at < len(words) and words.is_capitalized(at) and is_beside(reading, at)


_CALLED = tag_bits(Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.QUALIFIER)
"""What a part of the world may stand before as an adjective, in a headline with capitals too ("European Council")."""


def _is_named_for(reading: Reading, of: int, *, group: bool) -> bool:
    """Tell whether a noun with a capital follows that is no place known to the pack, or any one behind a noun for a group of states ("la Alianza [del Sahel]")."""
    at = of + 1
    named = reading.words.is_capitalized(at)
    return named and (group or not reading.begins(at, _PLACES))


def is_in_persons_name(reading: Reading, index: int) -> bool:
    """Tell whether a name opens or closes the full name of a person ("Ann Jordan", "Chad Wolford")."""
    if _closes_double_name(reading, index):
        return True
    behind = index + 1
    goes_on = (
        behind < len(reading.words)
        and reading.words.is_capitalized(behind)
        and is_beside(reading, behind)
    )
    if is_given_name(reading, index - 1):
        families = "two-surnames" in reading.language.lexicon.traits
        return families or not goes_on  # nobody is called by the middle of his name
    return is_given_name(reading, index) and goes_on


def _closes_double_name(reading: Reading, index: int) -> bool:
    """Tell whether a hyphen joins a word to a capital that no list knows, as in a surname of two ("Tavares-[Lima]"), and to nothing behind it."""
    words, before = reading.words, index - 2
    if before < 0 or not (reading.is_mark(index - 1, "-") and words.is_glued(index)):
        return False
    further = reading.is_mark(index + 1, "-") and words.is_glued(index + 1)
    known = reading.tags[before] and not is_given_name(reading, before)
    unknown = words.is_word(before) and words.is_capitalized(before) and not known
    return unknown and words.is_glued(index - 1) and not further


def without_shortened(
    reading: Reading, found: list[Reference], longer: frozenset[str]
) -> list[Reference]:
    """
    Leave out the short names of known bodies that the story gives to another one, unless it has further names for them.

    Args:
        reading: The article.
        found: The names found.
        longer: The nouns that open a longer name somewhere.
    """
    whole = {
        reading.words.keys[r.first]
        for r in found
        if r.stop - r.first > 1 and r.kind in _BODIES
    }
    if "causes" in reading.language.lexicon.suffixes:
        longer |= whole
    if not longer:
        return found
    short = [
        r
        for r in found
        if r.stop - r.first == 1
        and reading.words.keys[r.first] in longer
        and reading.begins(r.first, _COMMON)
    ]
    named = {r.key for r in found if r not in short}
    return [r for r in found if r not in short or r.key in named]

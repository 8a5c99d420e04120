"""States named right behind a noun for what they are, where nouns have a capital: "das Nachbarland [Togo]", "der Vermittler [Katar]"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


_NOUNS = tag_bits(Tag.MEMBER_UNIT, Tag.GROUP, Tag.ROLE)


def is_apposed_state(reading: Reading, at: int) -> bool:
    """
    Tell whether the name of a state stands in apposition to the noun before it.

    A noun for states alone needs no more. One for persons as well opens its clause, or the name
    closes it: elsewhere the name may be an object ("dann warf der Vermittler [Togo] Betrug vor").

    Args:
        reading: The article.
        at: The word that may begin a name.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        return False
    if not reading.begins(at, Tag.STATE.bit) or _is_genitive(reading, at):
        return False
    nouns = [entry for _, entry in reading.tags[at - 1] if entry.tag.bit & _NOUNS]
    counted = [entry for entry in nouns if entry.features]
    if counted and all(_is_plural(entry) for entry in counted):
        return _is_listed(reading, at) and _names_states(reading, at, nouns)
    return _names_states(reading, at, nouns)


def _names_states(reading: Reading, at: int, nouns: list[Entry]) -> bool:
    """Tell whether a noun is one for states alone, or one that means a state where it stands."""
    if any(_is_for_states(reading, entry) for entry in nouns):
        return True
    parts = reading.language.lexicon.suffixes.get("state_parts", ())
    known = any(_lemma(entry) in parts for entry in nouns)
    return known and (_opens(reading, at - 1) or _closes(reading, at))


def _is_plural(entry: Entry) -> bool:
    """Tell whether a noun has only the form of several ("die Partnerländer")."""
    return "plural" in entry.features and "singular" not in entry.features


def _is_listed(reading: Reading, at: int) -> bool:
    """Tell whether further names follow one ("Kenia und Uganda", "Kenia, Uganda und Togo")."""
    behind = _behind_name(reading, at)
    return (
        reading.is_mark(behind, ",") or reading.hit(behind, Tag.LIST_JOINER) is not None
    )


def _behind_name(reading: Reading, at: int) -> int:
    """Give where the name of a state ends that begins at a word."""
    hit = reading.hit(at, Tag.STATE)
    return at + 1 if hit is None else hit[0]


def _lemma(entry: Entry) -> str:
    return entry.lemma.casefold().partition("/")[0]


def _is_for_states(reading: Reading, entry: Entry) -> bool:
    """Tell whether a noun means states alone, and not who governs or speaks for one."""
    known = reading.language.lexicon.suffixes
    if _lemma(entry) in (*known.get("governments", ()), *known.get("state_organs", ())):
        return False
    return entry.tag is Tag.MEMBER_UNIT or (
        entry.tag is Tag.GROUP and entry.value in _OF_STATES
    )


_OF_STATES = (ActorKind.COALITION, ActorKind.STATE)


def _is_genitive(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state has the end of the genitive ("die Regierung [Togos]")."""
    entry = reading.hit(at, Tag.STATE)
    if entry is None:
        return False
    ends = reading.language.lexicon.suffixes.get("genitive", ())
    last, name = reading.key(entry[0] - 1), entry[1].lemma.casefold()
    return last.endswith(ends) and not name.endswith(last)


def _opens(reading: Reading, noun: int) -> bool:
    """Tell whether a noun with its article opens a sentence or stands behind a mark."""
    first = noun
    if reading.is_mark(noun - 1, "-") and reading.words.is_glued(noun):
        first -= 2  # "Der EU-Ratsvorsitzende"
    while first > 0 and reading.words.is_word(first - 1):
        if reading.has(first - 1, Tag.DETERMINER):
            first -= 1
            break
        if reading.words.is_capitalized(first - 1) or noun - first > _ADJECTIVES:
            return False
        first -= 1
    return reading.sentence(noun).first == first


_ADJECTIVES = 3


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether the name closes its clause, or is joined to another one."""
    behind = _behind_name(reading, at)
    return reading.is_mark(behind, ".,;:–")

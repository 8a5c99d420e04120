"""Missions and forces that have a name of their own beside their noun: "la force Takuba", "die Mission Unficyp", "the force, known as UNISFA"."""

from diplotext.find.mechanisms.mechanism_bounds import before_hyphen
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MechanismKind


_KINDS = frozenset({MechanismKind.FORCE, MechanismKind.MONITORING})
_SHORTEST = 4


def named_missions(reading: Reading) -> dict[int, tuple[int, str]]:
    """Give by the place of a noun for a mission or force where its name ends, and its kind."""
    found: dict[int, tuple[int, str]] = {}
    for index, stop, entry in reading.hits(Tag.MECHANISM_NOUN):
        if entry.value not in _KINDS or reading.sentence_of[index] < 0:
            continue
        end = name_behind(reading, stop, sure=entry.value == MechanismKind.FORCE)
        first = before_hyphen(reading, index)  # "die [UN-]Mission Unficyp"
        if end > stop and reading.has(first - 1, Tag.DETERMINER):
            found[index] = end, entry.value or ""
    return found


def name_behind(reading: Reading, stop: int, *, sure: bool = True) -> int:
    """
    Give where the name of a mission ends that stands right behind its noun, or behind "known as".

    Args:
        reading: The article.
        stop: Behind the noun.
        sure: Whether a name there can only be that of forces; the mission of a person has his name behind it too.
    """
    at = stop + reading.is_mark(stop, ",")
    called = reading.first_of(at, reading.phrases("called"))
    name = stop if called is None else called
    if not sure and called is None and not _is_acronym(reading, name):
        return stop
    return name + 1 if _is_name(reading, name, told=called is not None) else stop


def _is_acronym(reading: Reading, at: int) -> bool:
    """Tell whether a word is in capitals throughout, or names a known organization ("Unficyp")."""
    shouted = at < len(reading.words) and reading.say(at, at + 1).isupper()
    return shouted or reading.begins(at, Tag.ORGANIZATION.bit)


def _is_name(reading: Reading, at: int, *, told: bool) -> bool:
    """Tell whether a word is the name of a mission: one with a capital that means nothing else, where nouns have capitals too."""
    words = reading.words
    if at >= len(words) or not words.is_word(at) or not words.is_capitalized(at):
        return False
    alone = at + 1 >= len(words) or not words.is_capitalized(at + 1)
    owns = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    alone = alone and not words.keys[at].endswith(owns)  # "die Truppe Assads"
    whole = not reading.is_mark(at + 1, "-") and len(words.keys[at]) >= _SHORTEST
    known = any(entry.tag is not Tag.ORGANIZATION for _, entry in reading.tags[at])
    known = known or at in reading.dates
    return (told or (alone and whole)) and not known

"""What a preposition adds to who speaks behind a verb: the field of an office, or somebody else he was with."""

from diplotext.find.coreference.appositions import is_named_aside
from diplotext.find.grammar.known_names import NAME_TAGS
from diplotext.find.grammar.skipped_phrases import SPEAKING
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.incised import over_circumstances
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def over_place(syntax: Syntax, phrase: tuple[int, int]) -> tuple[int, int]:
    """
    Give an office behind a verb with the place or field that belongs to it.

    What follows with a preposition could tell where it was said; a name behind the comma that
    ends it stands beside the office, so that the words between are part of that ("a dit
    l'envoyé de l'ONU [pour le Yémen], X").
    """
    reading, (first, stop) = syntax.reading, phrase
    office = any(reading.begins(at, SPEAKING) for at in range(first, stop))
    known = any(reading.ends(stop - 1, tag) for tag in NAME_TAGS)
    if not office or (reading.words.is_capitalized(stop - 1) and not known):
        return phrase
    comma = over_circumstances(syntax, stop)
    if any(_is_person(reading, at) for at in range(stop, comma)):
        return phrase
    named = reading.is_mark(comma, ",") and is_named_aside(syntax, comma + 1)
    return (first, comma) if named and comma > stop else phrase


def before_others(syntax: Syntax, phrase: tuple[int, int]) -> tuple[int, int] | None:
    """
    Give who speaks without the circumstance that ends the phrase, if it tells of somebody else.

    The name behind the comma is then the other one's ("a dit le chef [à l'issue d'une
    rencontre avec le roi], X").
    """
    reading, (first, stop) = syntax.reading, phrase
    if not (reading.is_mark(stop, ",") and is_named_aside(syntax, stop + 1)):
        return None
    circumstance = None
    for at in range(first + 1, stop):
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is None or "of" in hit[1].features or _is_accredited(reading, at):
            continue
        circumstance = circumstance or at
        behind = hit[0] + reading.has(hit[0], Tag.PREPOSITION, "of")
        verb = syntax.group(behind)
        led = verb is not None and verb.tense is Tense.INFINITIVE
        behind = reading.over(behind + led, Tag.DETERMINER.bit)
        if behind < stop and _is_person(reading, behind):
            return first, circumstance
    return None


def _is_person(reading: Reading, at: int) -> bool:
    """Tell whether a noun for somebody who can speak begins at a word, no name ("le Proche-Orient")."""
    named = reading.words.is_capitalized(at)
    return not named and reading.begins(at, SPEAKING)


def _is_accredited(reading: Reading, at: int) -> bool:
    """Tell whether a preposition leads to whom an office is held with ("ministre délégué auprès du Premier ministre")."""
    return reading.key(at) in reading.language.lexicon.suffixes.get("accredited", ())

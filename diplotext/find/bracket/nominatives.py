"""Nouns in the case in which they are called, where nouns are declined."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_GENDERED = frozenset({ActorKind.PERSON, ActorKind.DOCUMENT})


def called(reading: Reading, reference: Reference) -> str:
    """
    Give the words of a noun phrase in the nominative ("Ministerium" for "Ministeriums", "diplomatische Kreise").

    Args:
        reading: The article.
        reference: The phrase, its head known by the first of its forms.
    """
    words, lexicon = reading.words, reading.language.lexicon
    said = reading.say(reference.first, reference.stop)
    if "capital-nouns" not in lexicon.traits or not reference.head:
        return said
    for at in range(reference.first, reference.stop):
        form = words.form(at)
        noun = _nominative(reading, reference, at)
        if noun is None:
            continue
        said = said.replace(form, noun, 1)
        oblique = _is_oblique(reading, reference)
        return _with_adjectives(reading, reference, at, said, oblique=oblique)
    return said


def _nominative(reading: Reading, reference: Reference, at: int) -> str | None:
    """Give the head noun of a phrase as it is called, if it stands at a word."""
    form, key = reading.words.form(at), reading.words.keys[at]
    if not reading.words.is_capitalized(at):
        return None
    known = reference.head.split("/")
    if reference.plural and key == known[-1] and len(known) > 1:
        return form[
            : len(form) - len(key) + len(known[1])
        ]  # "Mitglied/Mitglieder/Mitgliedern"
    _, found, ending = key.rpartition(known[0].split(" ")[-1])
    suffixes = reading.language.lexicon.suffixes
    if reference.plural:
        return _plural(reading, reference, form) or (form if found else None)
    declined = (*suffixes.get("noun_genitive", ()), *suffixes.get("noun_oblique", ()))
    if found and ending in declined:
        return form[: -len(ending)]  # "des Ministeriums", "eines Diplomaten"
    return form if found else None


def _plural(reading: Reading, reference: Reference, form: str) -> str | None:
    """Give a noun in the plural without the ending of its dative, if without it the noun is one in the plural too."""
    end = reading.language.lexicon.suffixes.get("dative_plural", ("\0",))
    if not form.endswith(end):
        return None
    bare = form.casefold()[:-1]
    table = reading.language.lexicon.table
    tails = (bare[cut:] for cut in range(max(1, len(bare) - 2)))
    for tail in tails:
        entries = [e for hit in table.find((tail,)) for e in hit.values]
        alike = [e for e in entries if e.lemma.casefold() == reference.head]
        if alike:
            several = any("plural" in entry.features for entry in alike)
            return form[:-1] if several else None
    return None


def _is_oblique(reading: Reading, reference: Reference) -> bool:
    """Tell whether what stands before a phrase shows that it is no nominative: an article, or a preposition."""
    before, suffixes = reference.first - 1, reading.language.lexicon.suffixes
    while before > 0 and is_adjective(reading, before):
        if reading.has(before, Tag.DETERMINER):
            break
        before -= 1
    oblique = suffixes.get("oblique", ())
    if reference.plural or reference.feminine:
        oblique += suffixes.get("oblique_feminine", ())
    if before < 0:
        return False
    if reading.words.keys[before] in oblique:
        return True
    if reading.has(before, Tag.DETERMINER, "contracted"):
        return True
    led = reading.has(before, Tag.DETERMINER)
    return reading.has(before - led, Tag.PREPOSITION)


def _with_adjectives(
    reading: Reading, reference: Reference, head: int, said: str, *, oblique: bool
) -> str:
    """
    Give a phrase with its adjectives in the nominative, where the gender of its head is known.

    An adjective may show by its own end that it is in the genitive plural ("westlicher Diplomaten").
    """
    end, worn = _ending(reading, reference), _worn(reading, reference, oblique=oblique)
    for at in range(reference.first, head):
        form = reading.words.form(at)
        ending = next((e for e in worn if form.endswith(e)), None)
        plain = not reading.words.is_capitalized(at) and at not in reading.numbers
        if end and ending and plain:
            said = said.replace(form, form.removesuffix(ending) + end, 1)
    return said


def _worn(reading: Reading, reference: Reference, *, oblique: bool) -> tuple[str, ...]:
    """Give the endings that the adjectives of a phrase may have in a case other than the nominative."""
    suffixes = reading.language.lexicon.suffixes
    if oblique:
        return suffixes.get("adjective_oblique", ())
    bare = reference.plural and not reading.has(reference.first - 1, Tag.DETERMINER)
    return suffixes.get("genitive_adjective", ()) if bare else ()


def _ending(reading: Reading, reference: Reference) -> str:
    """Give the ending of an adjective before a noun in the nominative that no article leads, where its gender is known."""
    none = ("", "", "")
    ends = reading.language.lexicon.suffixes.get("adjective_nominative", none)
    group = reference.kind is ActorKind.PERSON_GROUP
    if reference.plural or reference.feminine or group:
        return ends[0]
    if reference.kind is ActorKind.DOCUMENT and reference.feminine is None:
        return ends[2]
    return ends[1] if reference.kind in _GENDERED else ""

"""Who heads a mechanism by a noun of its own: "Leur chef est déjà désigné : le général X", "Its commander, Gen. X, said"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_BETWEEN = tag_bits(Tag.VERB, Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.ROLE)
_REACH = 6
_NEAR = 6


def own_head(cast: Cast, stop: int) -> str | None:
    """
    Give the person whom a possessive and a noun for who heads a mission introduce, before another mechanism is named.

    A compound needs no possessive ("Missionsleiterin Ida Berg").

    Args:
        cast: The story's figures.
        stop: Behind the mechanism; its sentence and the next one are read.
    """
    reading = cast.reading
    number = min(reading.sentence_of[stop - 1] + 1, len(reading.sentences) - 1)
    last = reading.sentences[number].stop
    last = next(iter(reading.among(_HEADS, stop, last)), last)
    nouns = reading.language.lexicon.suffixes.get("mission_heads", ())
    alone = reading.language.lexicon.suffixes.get("mission_compounds", ())
    for at in range(stop + 1, last):
        found = _named(cast, at, nouns if _is_own(reading, at) else alone)
        if found is not None:
            return found
    return None


def own_office(reading: Reading, stop: int) -> int | None:
    """Give the office of heading behind a possessive that means a mechanism, in its sentence or the next one ("X was appointed [its head]")."""
    number = min(reading.sentence_of[stop - 1] + 1, len(reading.sentences) - 1)
    last = reading.sentences[number].stop
    last = next(iter(reading.among(_HEADS, stop, last)), last)
    nouns = reading.language.lexicon.suffixes.get("mission_heads", ())
    for at in range(stop + 1, last):
        hit = reading.hit(at, Tag.ROLE) if _is_own(reading, at) else None
        if hit is not None and hit[1].lemma.casefold() in nouns:
            return at
    return None


def head_by_office(cast: Cast, first: int, stop: int) -> str | None:
    """
    Give the person with a name whose office is to head a mechanism, the words for which hold it ("[Die Leiterin der Mission], Ida Berg, sagte").

    Args:
        cast: The story's figures.
        first: First word of the mechanism.
        stop: Behind its last word.
    """
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get("mission_heads", ())
    opens = reading.sentence(first).first
    for at in range(first - 1, max(opens - 1, first - _NEAR), -1):
        hit, known = reading.hit(at, Tag.ROLE), cast.at.get(at)
        if hit is None:
            continue
        if hit[1].lemma.casefold() not in nouns:
            return None
        if known is None:
            return _name_before(cast, at)
        if known[0].stop < stop:
            return None
        return name_behind(cast, stop) or _person(cast, known[1][0])
    return None


def _name_before(cast: Cast, at: int) -> str | None:
    """Give the person whose name a comma parts from the office behind it ("[Ida Berg], Chefin der Mission")."""
    if not cast.reading.is_mark(at - 1, ","):
        return None
    for reference, keys in reversed(cast.within(max(at - _NEAR, 0), at - 1)):
        ends = reference.stop == at - 1 and reference.form is MentionForm.NAME
        return _person(cast, keys[0]) if ends else None
    return None


def name_behind(cast: Cast, at: int) -> str | None:
    """Give the person whose name a comma or nothing parts from words in the same sentence, a place between them or none ("die Chefin der Mission in Gora, [Ida Berg]")."""
    reading = cast.reading
    for behind in range(at, min(at + _NEAR, reading.sentence(at - 1).stop)):
        found = cast.at.get(behind)
        if found is not None and (key := _person(cast, found[1][0])) is not None:
            return key if reading.is_mark(behind - 1, ",") or behind == at else None
        if reading.begins(behind, Tag.VERB.bit):
            return None
    return None


def _is_own(reading: Reading, at: int) -> bool:
    """Tell whether a possessive of the third person or "whose" stands before a word."""
    whose = reading.language.lexicon.suffixes.get("owning_relatives", ())
    if reading.key(at - 1) in whose:
        return True
    owned = reading.has(at - 1, Tag.DETERMINER, "possessive")
    return owned and not reading.has(at - 1, Tag.DETERMINER, "first")


def _named(cast: Cast, at: int, nouns: tuple[str, ...]) -> str | None:
    """Give whom a noun for a head names, or the name that a comma, "is" or a colon joins to it."""
    reading = cast.reading
    hit = reading.hit(at, Tag.ROLE)
    if hit is None or hit[1].lemma.casefold() not in nouns:
        return None
    known = cast.at.get(at)
    if known is not None and (key := _person(cast, known[1][0])) is not None:
        return key
    stop = min(hit[0] + _REACH, reading.sentence(at).stop)
    for behind in range(hit[0], stop):
        found = cast.at.get(behind)
        if found is not None:
            return _person(cast, found[1][0])
        word = reading.words.is_word(behind)
        if word and not reading.is_one_of(behind, _BETWEEN):
            return None
    return None


def _person(cast: Cast, key: str) -> str | None:
    """Give a person, if he has a name."""
    figure = cast.figures[key]
    return key if figure.kind is ActorKind.PERSON and figure.name else None

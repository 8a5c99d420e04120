"""Persons called by where they come from: "die Norwegerin" is who was named before."""

from diplotext.find.cast import Cast, Figure
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LINKS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def place_origin(cast: Cast, reference: Reference) -> bool:
    """
    Let a noun of origin in the singular mean a person, if one was named before whom it fits.

    That is who comes from the state by what the story says, else whom no state is told of.

    Args:
        cast: The story's figures, the names met.
        reference: A name that the pack knows.

    Returns:
        Whether it does mean a person.
    """
    if not _is_one_person(cast, reference):
        return False
    known = [f for f in cast.recent(reference.first) if _fits(f, reference)]
    if not known:
        return False
    nearest = max(
        known, key=lambda f: (f.state is not None, f.last_before(reference.first))
    )
    meant = Reference(
        reference.first,
        reference.stop,
        MentionForm.NOMINAL,
        ActorKind.PERSON,
        feminine=reference.feminine,
        definite=True,
        rule="origin",
    )
    cast.refer(meant, nearest.key)
    return True


def is_origin(cast: Cast, reference: Reference) -> bool:
    """Tell whether a reference is a noun of origin, where nouns have a capital."""
    nouns = "capital-nouns" in cast.reading.language.lexicon.traits
    return nouns and reference.form is MentionForm.DEMONYM and reference.definite


def _is_one_person(cast: Cast, reference: Reference) -> bool:
    """Tell whether an article in the nominative and nothing else stands before a noun of one person."""
    reading, article = cast.reading, reference.first - 1
    lexicon = reading.language.lexicon
    leads = lexicon.suffixes.get("origin_leads", ())
    if article < 0 or reading.words.keys[article] not in leads:
        return False
    if not any(
        "singular" in entry.features and "adjective" not in entry.features
        for stop, entry in reading.tags[reference.first]
        if entry.tag is Tag.DEMONYM and stop == reference.stop
    ):
        return False
    if reading.words.keys[article] == leads[0] and not reference.feminine:
        return not _is_governed(cast, article) and not _is_followed(cast, reference)
    return bool(reference.feminine) and not _is_followed(cast, reference)


def _is_governed(cast: Cast, article: int) -> bool:
    """Tell whether a noun or a preposition stands right before an article, which is then a genitive."""
    reading, before = cast.reading, article - 1
    if before < 0 or reading.sentence_of[before] != reading.sentence_of[article]:
        return False
    return reading.words.is_capitalized(before) or reading.begins(before, _LINKS)


def _is_followed(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun stands right behind, of which the word of origin tells something."""
    reading, at = cast.reading, reference.stop
    return (
        at < len(reading.words)
        and reading.words.is_word(at)
        and reading.words.is_capitalized(at)
    ) or (
        at < len(reading.words)
        and reading.words.is_glued(at)
        and reading.is_mark(at, "-")
    )


def _fits(figure: Figure, reference: Reference) -> bool:
    if figure.kind is not ActorKind.PERSON or figure.name is None:
        return False
    genders = {figure.feminine, reference.feminine} - {None}
    return figure.state in {None, *reference.states} and len(genders) <= 1

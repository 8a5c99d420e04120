"""What a head noun refers to: persons, bodies, documents or groups of states."""

from collections.abc import Iterator

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


def kind_of_noun(reading: Reading, index: int, entry: Entry) -> ActorKind:
    """
    Give what a noun refers to; the members of a crew or a family are persons, and no states.

    Args:
        reading: The article.
        index: The noun.
        entry: How the pack knows it.
    """
    lexicon = reading.language.lexicon
    if reading.words.keys[index] in lexicon.verbs.get("members_of_body", ()):
        persons = lexicon.suffixes.get("made_of_persons", ())
        if any(reading.key(at) in persons for at in _beside(reading, index)):
            return ActorKind.PERSON_GROUP
    kind = _kind(entry)
    ranked = kind is ActorKind.COALITION and _is_ranked(reading, index)
    return ActorKind.PERSON_GROUP if ranked else kind


def _is_ranked(reading: Reading, index: int) -> bool:
    """Tell whether an ordinal before a small noun counts groups of persons ("la llegada del [primer] grupo")."""
    suffixes = reading.language.lexicon.suffixes
    small = not reading.words.is_capitalized(index)
    group = reading.key(index) in suffixes.get("generic_groups", ())
    return small and group and reading.key(index - 1) in suffixes.get("ordinals", ())


def _beside(reading: Reading, index: int) -> Iterator[int]:
    """Give the word before a noun, and the one that "of" and an article lead to behind it, or the nouns and adjectives there."""
    yield index - 1
    at = reading.over(index + 1, _LEADING_TO)
    if at == index + 1:
        return
    yield at
    if "analytic" not in reading.language.lexicon.traits:
        return
    for behind in range(at + 1, at + _MODIFIED):  # "of a former rebel [faction]"
        if not reading.words.is_word(behind) or reading.has(behind, Tag.PREPOSITION):
            return
        yield behind


_MODIFIED = 3
_LEADING_TO = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def _kind(entry: Entry) -> ActorKind:
    if entry.tag is Tag.DOCUMENT:
        return ActorKind.DOCUMENT
    if entry.tag is Tag.MEMBER_UNIT:
        return ActorKind.COALITION
    if entry.tag is Tag.ROLE:
        return (
            ActorKind.PERSON_GROUP if "plural" in entry.features else ActorKind.PERSON
        )
    return ActorKind(entry.value or ActorKind.PERSON_GROUP)

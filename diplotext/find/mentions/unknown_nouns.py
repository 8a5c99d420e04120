"""What speaks by a noun that no list knows, told by its end, its article and the number of its verb: "Die Fluglinie", "des routiers", "nomads"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


def kind_of_unknown(
    reading: Reading, first: int, stop: int, *, plural: bool | None
) -> ActorKind:
    """
    Give what a noun refers to that no list knows, a person where nothing speaks against it.

    Args:
        reading: The article.
        first: The first word of its phrase behind the determiner.
        stop: Behind the last word.
        plural: Whether the verb says that several speak, if it is known.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        several = plural or (plural is None and _names_several(reading, first, stop))
        return ActorKind.PERSON_GROUP if several else ActorKind.PERSON
    head = next((i for i in range(first, stop) if _is_noun(reading, i)), None)
    if head is None:
        return ActorKind.PERSON
    led = reading.has(first - 1, Tag.DETERMINER) or head > first
    if led and (_ends_as_body(reading, head) or _is_neuter(reading, first, head)):
        return ActorKind.ORGANIZATION
    several = plural or (plural is None and _are_several(reading, first - 1))
    return ActorKind.PERSON_GROUP if several else ActorKind.PERSON


def _names_several(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether the determiner and the noun of a phrase have the end of the plural ("des [routiers]", "los [nómadas]"), or the noun alone where determiners have none ("[nomads] in the valley")."""
    suffixes, words = reading.language.lexicon.suffixes, reading.words
    ends = suffixes.get("plural_nouns", ("\0",))
    last = first
    while last + 1 < stop and not reading.is_one_of(last + 1, _BEHIND):
        last += 1
    analytic = "analytic" in reading.language.lexicon.traits
    head = last if analytic else first
    noun = not words.is_capitalized(last) or last == reading.sentence(last).first
    noun = noun and reading.key(head).endswith(ends)
    if analytic:
        singular = suffixes.get("singular_ends", ("\0",))
        return noun and not reading.key(head).endswith(singular)
    return noun and reading.key(first - 1).endswith(ends)


_BEHIND = tag_bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.COORDINATOR)


def _is_noun(reading: Reading, at: int) -> bool:
    return reading.words.is_capitalized(at) and reading.words.is_word(at)


def _ends_as_body(reading: Reading, head: int) -> bool:
    """Tell whether a noun has an end of those for bodies, of one or of several ("Fluglinie", "Werften")."""
    key, suffixes = reading.words.keys[head], reading.language.lexicon.suffixes
    ends = suffixes.get("unlisted_bodies", ("\0",))
    several = (key.removesuffix(end) for end in suffixes.get("plural_ends", ()))
    return key.endswith(ends) or any(one.endswith(ends) for one in several)


def _is_neuter(reading: Reading, first: int, head: int) -> bool:
    """Tell whether an article of the neuter stands before a noun, which few for persons have ("das Opfer")."""
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[head]
    neuter = reading.words.keys[first - 1] in suffixes.get("neuter_articles", ())
    return neuter and not key.endswith(suffixes.get("neuter_persons", ("\0",)))


def _are_several(reading: Reading, article: int) -> bool:
    """Tell whether a determiner stands before several, or the article of the dative, which few bodies have."""
    suffixes = reading.language.lexicon.suffixes
    counts = (
        *suffixes.get("plural_leads", ())[1:],
        *suffixes.get("dative_or_accusative", ()),
    )
    return article >= 0 and reading.words.keys[article] in counts

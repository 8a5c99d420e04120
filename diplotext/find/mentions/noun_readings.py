"""What a noun for a person is where it stands: an adjective behind its noun, or a company."""

from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


def describes_noun(reading: Reading, index: int) -> bool:
    """Tell whether a word for a person is an adjective behind its noun ("comisión [técnica]"), or before the name of a body ("el [opositor] Frente Unido")."""
    if _leads_body(reading, index):
        return True
    adjectives = reading.language.lexicon.suffixes.get("adjectival_roles", ())
    before = index - 1
    noun = reading.has(before - 1, Tag.DETERMINER)  # "al proceso [político]"
    leads = _BEFORE_ROLE & ~Tag.VERB.bit if noun else _BEFORE_ROLE
    if reading.key(index) not in adjectives or reading.is_one_of(before, leads):
        return False
    small = before >= 0 and reading.words.is_word(before)
    return (
        small
        and before not in reading.numbers
        and not reading.ends(before, Tag.NEGATION)
    )


def _leads_body(reading: Reading, index: int) -> bool:
    """Tell whether a word that is an adjective too stands right before a noun for a body with a capital."""
    small = reading.has(index, Tag.QUALIFIER) and not reading.words.is_capitalized(
        index
    )
    behind = index + 1
    return (
        small
        and reading.words.is_capitalized(behind)
        and reading.begins(behind, _BODIES)
    )


_BODIES = tag_bits(Tag.GROUP, Tag.COALITION_HEAD)
_BEFORE_ROLE = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.COORDINATOR,
    Tag.QUALIFIER,
    Tag.VERB,
    Tag.ADVERB,
    Tag.CIVILITY,
    Tag.QUANTIFIER,
)
"""What stands before a role noun, and not before an adjective behind its noun."""


def is_no_part(reading: Reading, index: int) -> bool:
    """Tell whether no number tells a common word to be a part of a document ("en un punto", no "el punto 3")."""
    suffixes = reading.language.lexicon.suffixes
    if reading.key(index) not in suffixes.get("numbered_parts", ()):
        return False
    if index + 1 in reading.numbers:
        return False
    ordinals = (*suffixes.get("ordinals", ()), *suffixes.get("last_parts", ()))
    return not any(reading.key(at) in ordinals for at in (index - 1, index + 1))


def companies(
    reading: Reading, index: int, hits: list[tuple[int, Entry]]
) -> list[tuple[int, Entry]]:
    """Take a noun of companies that is one of women too for a company, but before a given name ("la consultora [X]")."""
    kinds = reading.language.lexicon.suffixes.get("company_nouns", ())
    bodies = [
        hit
        for hit in hits
        if hit[1].tag is Tag.GROUP and "plural" not in hit[1].features
    ]
    if reading.key(index) not in kinds or not bodies:
        return hits
    behind = bodies[0][0]
    named = reading.words.is_capitalized(behind) and is_given_name(reading, behind)
    if names_action(reading, index):  # "la firma [del acuerdo]"
        return [] if named or reading.has(behind, Tag.PREPOSITION, "of") else bodies
    return hits if named else bodies


def bodies_of_many(
    reading: Reading, index: int, hits: list[tuple[int, Entry]]
) -> list[tuple[int, Entry]]:
    """
    Take a noun for a body that is one for somebody in it too for the body behind a definite feminine article.

    "La policía afirmó", but "el policía", "una policía" and "la policía [Ana Ruiz]".
    """
    bodies = [h for h in hits if h[1].tag is Tag.GROUP and h[1].value in _OF_MANY]
    ones = {(s, e.lemma) for s, e in hits if e.tag is Tag.ROLE}
    shared = [(stop, entry) for stop, entry in bodies if (stop, entry.lemma) in ones]
    if not shared:
        return hits
    led = reading.has(index - 1, Tag.DETERMINER, "feminine") and reading.has(
        index - 1, Tag.DETERMINER, "definite"
    )
    named = is_given_name(reading, shared[0][0])
    return shared if led and not named else hits


_OF_MANY = frozenset({ActorKind.ORGANIZATION.value, ActorKind.ARMED_FORCE.value})

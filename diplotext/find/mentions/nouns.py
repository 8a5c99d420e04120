"""Head nouns that refer to actors: roles, groups, documents, counted members."""

from diplotext.find.bracket.attributes import (
    are_owners,
    before_attribute,
    is_adjective,
)
from diplotext.find.bracket.city_adjectives import is_city_adjective
from diplotext.find.bracket.dative_plurals import are_several_in_dative
from diplotext.find.bracket.genitive_marks import closes_genitive
from diplotext.find.grammar.apposed_titles import is_apposed_title
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.grammar.noun_or_verb import are_people
from diplotext.find.mentions.count_starts import count_start
from diplotext.find.mentions.genitive_names import owner_stem
from diplotext.find.mentions.noun_readings import (
    bodies_of_many,
    companies,
    describes_noun,
    is_no_part,
)
from diplotext.find.mentions.party_adjectives import stands_described
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


HEADS = tag_bits(Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.MEMBER_UNIT)
"""The tags of the nouns that may refer to an actor."""
_MOST_SIDES = 3


def head_noun(
    reading: Reading, index: int, *, told: bool = False
) -> tuple[int, Entry] | None:
    """
    Give where a head noun ends that begins at a word, and its entry.

    Args:
        reading: The article.
        index: The word.
        told: Whether verbs are told from nouns of the same form by other means.
    """
    if not reading.begins(index, HEADS):
        return None
    if describes_noun(reading, index) or is_no_part(reading, index):
        return None
    if "capital-nouns" in reading.language.lexicon.traits:
        if not reading.words.is_capitalized(index):
            return None
        told = True
    hits = [
        (stop, entry)
        for stop, entry in reading.tags[index]
        if (
            entry.tag in (Tag.ROLE, Tag.DOCUMENT)
            or (entry.tag is Tag.GROUP and _is_printed_so(reading, index, entry))
        )
        or (entry.tag is Tag.MEMBER_UNIT and _is_counted(reading, index))
    ]
    if "capital-nouns" in reading.language.lexicon.traits:
        hits = [] if _are_pages(reading, index) else _members(reading, hits)
    hits = companies(reading, index, bodies_of_many(reading, index, hits))
    if not hits or not (told or _is_noun_here(reading, index, hits[0][0])):
        return None
    return _numbered(reading, index, max(hits, key=_weight), hits)


def _members(
    reading: Reading, hits: list[tuple[int, Entry]]
) -> list[tuple[int, Entry]]:
    """Take a council for its member before a name alone ("Stadtrat Moser"), and never elsewhere."""
    bodies = {
        stop
        for stop, entry in hits
        if entry.tag is Tag.GROUP and entry.value == ActorKind.ORGANIZATION
    }
    return [
        (stop, entry)
        for stop, entry in hits
        if stop not in bodies
        or entry.tag is not Tag.ROLE
        or is_beside_name(reading, stop)
    ]


def _are_pages(reading: Reading, index: int) -> bool:
    """Tell whether "sides" are those of a paper: more than three of them are counted."""
    pages = reading.language.lexicon.suffixes.get("pages", ("\0",))
    if not reading.words.keys[index].endswith(pages):
        return False
    first = count_start(reading, index)
    number = None if first is None else reading.numbers.get(first)
    return number is not None and number.value > _MOST_SIDES


def is_beside_name(reading: Reading, at: int) -> bool:
    """Tell whether a word right behind an office is the name of a person."""
    named = _is_before_name(reading, at) and at not in reading.dates
    return named and (not reading.tags[at] or is_given_name(reading, at))


def _is_printed_so(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether a noun that the pack prints with a capital has one ("la Conférence", not "la conférence")."""
    return entry.lemma[0].islower() or reading.words.is_capitalized(index)


def _numbered(
    reading: Reading,
    index: int,
    best: tuple[int, Entry],
    hits: list[tuple[int, Entry]],
) -> tuple[int, Entry]:
    """Choose the number of a noun with one form for both by the word before it."""
    plurals = reading.language.lexicon.suffixes.get("plural_leads")
    alike = [
        hit
        for hit in hits
        if hit[0] == best[0]
        and hit[1].lemma == best[1].lemma
        and hit[1].tag is best[1].tag
    ]
    numbers = {"plural" in entry.features for _, entry in alike}
    if plurals is None or len(numbers) == 1:
        return best
    at = before_attribute(reading, index - 1)
    while at > 0 and (
        reading.is_one_of(at, _ADJECTIVES)
        or is_city_adjective(reading, at)
        or (is_adjective(reading, at) and not reading.has(at, Tag.DETERMINER))
        or reading.is_mark(at, "-")
        or reading.words.is_glued(at + 1)
    ):
        at -= 1
    at -= closes_genitive(reading, at)
    led = reading.has(at, Tag.DETERMINER)
    key = reading.words.keys[at]
    feminine = any({"feminine", "singular"} <= entry.features for _, entry in alike)
    many = (key in plurals and not feminine) or key in plurals[1:]
    many = many or (not feminine and are_owners(reading, at, index))
    many = many or (led and are_several_in_dative(reading, at, best))
    owned = reading.words.is_capitalized(at) and (
        reading.ends(at, Tag.STATE) or owner_stem(reading, at) is not None
    )
    named = _is_before_name(reading, best[0]) or _is_behind_name(reading, at)
    plural = many if led else not (named or owned)  # "Deutschlands Botschafter"
    return next(h for h in alike if ("plural" in h[1].features) is plural)


_ADJECTIVES = tag_bits(Tag.QUALIFIER, Tag.DEMONYM)


def _is_before_name(reading: Reading, at: int) -> bool:
    """Tell whether a word that no list knows stands right behind a noun with a capital: a name."""
    return (
        at < len(reading.words)
        and reading.sentence_of[at] == reading.sentence_of[at - 1]
        and reading.words.is_word(at)
        and reading.words.is_capitalized(at)
        and not reading.begins(at, HEADS)
    )


def _is_behind_name(reading: Reading, at: int) -> bool:
    """Tell whether a comma parts a noun from two words with capitals: the full name of a person."""
    words = reading.words
    while at > 0 and reading.has(at, Tag.ADVERB):
        at -= 1
    if at < _FULL or not reading.is_mark(at, ","):
        return False
    name = range(at - _FULL, at)
    return all(
        words.is_word(i) and words.is_capitalized(i) and not reading.begins(i, HEADS)
        for i in name
    )


_FULL = 2  # words of the shortest full name


def _weight(hit: tuple[int, Entry]) -> tuple[int, bool, bool, bool]:
    """Rank the readings of a head noun: the longest, then a count, several in arms, a role."""
    stop, entry = hit
    armed = entry.value == ActorKind.ARMED_FORCE and "plural" in entry.features
    return stop, entry.tag is Tag.MEMBER_UNIT, armed, entry.tag is Tag.ROLE


def _is_noun_here(reading: Reading, index: int, stop: int) -> bool:
    """Tell verbs and participles from nouns of the same form by what stands around them."""
    verbs = [e for s, e in reading.tags[index] if e.tag is Tag.VERB and s == stop]
    if not verbs or is_apposed_title(reading, index, verbs):
        return True
    same = reading.language.lexicon.suffixes.get("same_words", ())
    before = index - 1 - (reading.key(index - 1) in same)
    led = reading.has(before, Tag.DETERMINER) or reading.has(before, Tag.QUALIFIER)
    if led or _is_counted(reading, index) or are_people(reading, index):
        return True
    return reading.has(before, Tag.PREPOSITION, "of") or reading.has(
        before, Tag.DEMONYM
    )


def _is_counted(reading: Reading, index: int) -> bool:
    """Tell whether a number or a quantifier stands before a noun like "pays", or "ambos", "both" or "each"."""
    lexicon = reading.language.lexicon
    both, each = (lexicon.suffixes.get(name, ()) for name in ("both", "each"))
    by_order, before = "analytic" in lexicon.traits, reading.key(index - 1)
    led = by_order and before in (*both, *each)
    led = led or ("drops-subject" in lexicon.traits and before in both)
    led = led and not reading.words.is_capitalized(index)  # "both Parties" are defined
    nouns = "capital-nouns" in lexicon.traits  # "beide Hauptstädte"
    led = led or stands_described(reading, index)
    return led or (nouns and before in both) or count_start(reading, index) is not None


def is_within_noun(reading: Reading, index: int, stop: int) -> bool:
    """Tell whether a name is the end of a longer noun for a body ("Ministry of Foreign Affairs")."""
    return any(
        entry.tag is Tag.GROUP and end == stop
        for first in range(max(0, index - _LONGEST_LEAD), index)
        for end, entry in reading.tags[first]
    )


_LONGEST_LEAD = 3

"""Names of one word, told by what stands beside them: a civility, a title, a role in apposition."""

from diplotext.find.bracket.known_nouns import ends_as_noun
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.places import opens_sentence
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_BEFORE_ROLE = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.DEMONYM)
_NEAR = 4
_SOON = 400
_LONGEST_ROLE = 12


def is_introduced(reading: Reading, first: int) -> bool:
    """Tell whether a civility or a role of one person stands right before a word."""
    if reading.ends(first - 1, Tag.CIVILITY) or _is_apposed(reading, first):
        return True
    if is_called(reading, first) or _is_one_apart(reading, first):
        return True
    if reading.words.is_glued(first):
        return False
    for back in (1, 2, 3):
        for stop, entry in reading.tags[first - back] if first >= back else ():
            one = entry.tag is Tag.ROLE and "singular" in entry.features
            if stop == first and one and not _are_many(reading, first - back):
                return True
    return reading.has(first - 1, Tag.DEMONYM) and is_introduced(reading, first - 1)


def _is_one_apart(reading: Reading, index: int) -> bool:
    """
    Tell whether a word is what somebody is called whom other words tell of between commas.

    Those stand behind it ("contó María, una hondureña de 34 años") or before ("Una de ellas,
    Drita, busca"), where names have no article.
    """
    parted = reading.is_mark(index + 1, ",") and drops_subject(reading)
    if not parted or not _may_be_given(reading, index):
        return False
    if reading.is_mark(index - 1, ",") and _ends_one_of_them(reading, index - 2):
        return True
    if reading.has(index + 2, Tag.DETERMINER, "indefinite"):
        return reading.begins(index + 3, _FROM)
    return _is_aged(reading, index + 2) or _opens_alone(reading, index)


def _is_aged(reading: Reading, at: int) -> bool:
    """Tell whether a role begins at a word, with an age soon behind it ("enfermera de 39 años")."""
    near = range(at + 1, at + _LONGEST_ROLE)
    ages = (reading.numbers.get(i) for i in near)
    aged = any(age is not None and age.unit == "year" for age in ages)
    return aged and reading.begins(at, Tag.ROLE.bit)


def _opens_alone(reading: Reading, index: int) -> bool:
    """Tell whether a word that no list knows opens its sentence before a relative clause, as a plural noun might ("Hawa, que perdió")."""
    related = reading.begins(index + 2, Tag.RELATIVE.bit)
    opens = reading.sentence(index).first == index
    plural = reading.key(index).endswith("s")
    return related and opens and not (reading.tags[index] or plural)


def _may_be_given(reading: Reading, index: int) -> bool:
    """Tell whether no list knows a word as anything but part of a name."""
    return not reading.begins(index, _KNOWN) and index not in reading.dates


def _ends_one_of_them(reading: Reading, at: int) -> bool:
    """Tell whether "one of them" ends at a word."""
    phrases = reading.phrases("one_of_them")
    return any(reading.follows(at + 1 - len(p), p) for p in phrases if at + 1 >= len(p))


_FROM = tag_bits(Tag.DEMONYM, Tag.ROLE)
_KNOWN = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION, Tag.SEAT, Tag.GEOGRAPHIC)


def _are_many(reading: Reading, role: int) -> bool:
    """Tell whether an article says that a noun of one form for one and for several means several ("[die] Beobachter")."""
    plurals = reading.language.lexicon.suffixes.get("plural_leads", ())
    both = reading.has(role, Tag.ROLE, "plural") and reading.has(
        role, Tag.ROLE, "masculine"
    )
    return both and reading.key(role - 1) in plurals


def is_called(reading: Reading, first: int) -> bool:
    """Tell whether words that give somebody a name stand before a word ("who gave only his first name, X", "known as “X”")."""
    at = first - 1
    while reading.is_mark(at, _STEPPED_OVER):
        at -= 1
    return any(
        tuple(reading.words.keys[at + 1 - len(words) : at + 1]) == words
        for words in reading.phrases("naming")
    )


_STEPPED_OVER = ",:\"“‘'"


def _is_apposed(reading: Reading, index: int) -> bool:
    """
    Tell whether a word that no list knows is a name, since a role stands beside it between commas.

    The role may stand behind ("Sukarto, the minister of health, said") or before ("el
    canciller indonesio, Sukarto, dijo"). Where every noun has a capital only the role before
    tells, of a word that does not end as nouns do ("die Außenministerin Kanadas, Tremb, sagte").

    Args:
        reading: The article.
        index: A word with a capital.
    """
    if reading.tags[index] or not reading.is_mark(index + 1, ","):
        return False
    if "capital-nouns" in reading.language.lexicon.traits:
        return not ends_as_noun(reading, index) and _has_office_before(reading, index)
    if _has_role_before(reading, index - 1):
        return True
    known = not opens_sentence(reading, index) or _recurs(reading, index)
    return known and _has_role_behind(reading, index + 2)


def _recurs(reading: Reading, index: int) -> bool:
    """Tell whether a word comes again with a capital soon, as an adverb that opens a sentence does not."""
    words = reading.words
    near = range(index + 1, min(index + _SOON, len(words)))
    key = words.keys[index]
    return any(words.keys[i] == key and words.is_capitalized(i) for i in near)


def _has_role_behind(reading: Reading, at: int) -> bool:
    """Tell whether a role of one person begins at a word and ends at a comma in the same sentence."""
    limit = min(at + _NEAR, len(reading.words))
    while at < limit and reading.is_one_of(at, _BEFORE_ROLE):
        at += 1
    if at >= limit or not _is_role(reading, at):
        return False
    end = min(at + _LONGEST_ROLE, len(reading.words))
    here = reading.sentence_of[at]
    return any(
        reading.is_mark(i, ",") and reading.sentence_of[i] == here
        for i in range(at + 1, end)
    )


def _has_role_before(reading: Reading, comma: int) -> bool:
    """Tell whether a definite role of one person ends at a comma and opens its sentence."""
    if not reading.is_mark(comma, ","):
        return False
    for at in range(comma - 1, max(0, comma - _NEAR), -1):
        if not _is_role(reading, at):
            continue
        article = next(
            (i for i in (at - 1, at - 2) if reading.has(i, Tag.DETERMINER, "definite")),
            None,
        )
        return article is not None and opens_sentence(reading, article)
    return False


def _has_office_before(reading: Reading, index: int) -> bool:
    """Tell whether an office with its article, and of whom or from where it is, ends at the comma before a word."""
    comma, words = index - 1, reading.words
    if not reading.is_mark(comma, ","):
        return False
    for at in range(comma - 1, max(0, comma - _LONGEST_OFFICE), -1):
        if _is_role(reading, at):
            first = reading.sentence(at).first
            near = range(max(first, at - _NEAR), at)
            return any(reading.has(i, Tag.DETERMINER) for i in near)
        light = reading.is_one_of(at, _OF_OFFICE)
        if not (light or words.is_capitalized(at) or reading.is_mark(at, "-")):
            return False
    return False


_LONGEST_OFFICE = 7
_OF_OFFICE = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.DEMONYM)


def _is_role(reading: Reading, at: int) -> bool:
    return any(
        entry.tag is Tag.ROLE and "singular" in entry.features
        for _, entry in reading.tags[at]
    )

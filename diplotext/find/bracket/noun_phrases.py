"""Noun phrases where nouns have a capital: where they end, and what may be a subject."""

from diplotext.find.bracket.attributes import (
    ATTRIBUTIVE,
    is_adjective,
    over_attribute,
)
from diplotext.find.bracket.body_fields import over_field
from diplotext.find.bracket.city_adjectives import ends_as_city, is_city_adjective
from diplotext.find.bracket.genitive_adjectives import (
    is_genitive_adjective,
    is_subject_case,
)
from diplotext.find.bracket.genitive_marks import closes_genitive
from diplotext.find.bracket.joined_numbers import behind_number, opens_noun
from diplotext.find.bracket.listed_names import over_listed
from diplotext.find.bracket.name_ends import closes_name
from diplotext.find.grammar.joined_names import joins_pair
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_NOT_BESIDE = Tag.DETERMINER.bit | Tag.VERB.bit
_QUOTES = '"„“”«»‚‘’‹›'


@once
def head_start(reading: Reading, at: int, limit: int) -> int:
    """Step over determiners, numbers and adjectives to where the noun of a phrase begins."""
    while at < limit:
        if at in reading.numbers and not opens_noun(reading, at, limit):
            at = behind_number(reading, at, limit)
            continue
        joined = _over_joined(reading, at, limit)
        if joined > at:
            at = joined
            continue
        quantifier = reading.hit(at, Tag.QUANTIFIER)
        if quantifier is not None and quantifier[0] > at + 1:
            at = quantifier[0]
        elif _leads(reading, at) or (
            reading.is_mark(at, _QUOTES)
            and at + 1 < limit
            and (reading.words.is_word(at + 1))
        ):
            at += 1
        else:
            after = over_comma(reading, at, limit)
            after = over_attribute(reading, at, limit) if after == at else after
            if after == at:
                break
            at = after
    return at


def _over_joined(reading: Reading, at: int, limit: int) -> int:
    """
    Step over an adjective whose parts a hyphen joins ("saudi-arabischer"), or one of two of them.

    The first of two leaves out what they share ("mittel- und südosteuropäische").
    """
    words, last = reading.words, at + 2
    if last >= limit or not reading.is_mark(at + 1, "-") or not words.is_word(at):
        return at
    if reading.has(last, Tag.LIST_JOINER) and last + 1 < limit:
        whole = is_adjective(reading, last + 1) or reading.has(last + 1, Tag.DEMONYM)
        return last + 2 if whole and not words.is_capitalized(at) else at
    glued = words.is_glued(at + 1) and words.is_glued(last)
    small = not words.is_capitalized(at)
    known = reading.has(last, Tag.DEMONYM) or is_adjective(reading, last)
    return last + 1 if glued and small and known else at


def over_comma(reading: Reading, at: int, limit: int) -> int:
    """Step over a comma between two adjectives before their noun ("eine zweite, kürzere Liste")."""
    words, after = reading.words, at + 1
    if not reading.is_mark(at, ",") or after + 1 >= limit:
        return at
    before = is_adjective(reading, at - 1) or at - 1 in reading.numbers
    two = before and not reading.is_one_of(at - 1, _NOT_BESIDE)
    closes = is_adjective(reading, after) and words.is_capitalized(after + 1)
    return after if two and closes and not reading.is_one_of(after, _NOT_BESIDE) else at


def _leads(reading: Reading, at: int) -> bool:
    if reading.words.is_capitalized(at):
        determined = reading.is_one_of(at, Tag.DETERMINER.bit)
        of_city = is_city_adjective(reading, at)
        return determined or of_city or _is_capital_adjective(reading, at)
    if reading.has(at, Tag.DETERMINER, "contracted") and at > 0:
        within = reading.has(at - 1, Tag.DETERMINER)
        if within and not reading.has(at - 1, Tag.DETERMINER, "contracted"):
            return False  # "der [am Dienstag veröffentlichte] Text"
    return reading.is_one_of(at, ATTRIBUTIVE) or is_adjective(reading, at)


def _is_capital_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital is an adjective before a noun ("Schweizer Behörden")."""
    hit, following = reading.hit(at, Tag.DEMONYM), at + 1
    if hit is None or hit[0] != following or following >= len(reading.words):
        return False
    adjective = hit[1].lemma[0].islower() or ends_as_city(reading, at)
    same = reading.sentence_of[at] == reading.sentence_of[following]
    return adjective and same and reading.words.is_capitalized(following)


@once
def phrase_stop(reading: Reading, first: int, limit: int) -> int | None:
    """
    Give where the noun phrase ends that begins at a word, with its genitives and what is joined to it.

    Args:
        reading: The article.
        first: Its first word, the determiner included.
        limit: Behind the last word it may have.
    """
    head = head_start(reading, first, limit)
    if head >= limit or not _is_noun(reading, head):
        if head > first and _stands_alone(reading, first, head):
            return head
        return _one_of_them(reading, first, head, limit)
    at = head + 3 if opens_noun(reading, head, limit) else head
    while at < limit:
        further = _further(reading, at, limit)
        if further is None or (at > head and closes_name(reading, at)):
            break
        at = further
        if _stands_alone(reading, at - 1, at) and not _is_numbered(reading, at - 1):
            break
    return at


def _one_of_them(reading: Reading, first: int, at: int, limit: int) -> int | None:
    """Take in of whom an article that stands for a noun is one ("einer von ihnen")."""
    article = at == first + 1 and reading.has(first, Tag.DETERMINER, "indefinite")
    if not article or at >= limit or not reading.has(at, Tag.PREPOSITION, "of"):
        return None
    pronoun = reading.hit(at + 1, Tag.STRESSED_PRONOUN)
    if pronoun is not None and pronoun[0] <= limit:
        return pronoun[0]
    return _complement(reading, at + 1, limit)


def _is_numbered(reading: Reading, at: int) -> bool:
    """Tell whether a number tells the noun before it from others ("Artikel 3 des Entwurfs")."""
    return reading.words.is_capitalized(at - 1) and reading.words.is_word(at - 1)


def _stands_alone(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether numbers or determiners stand for a noun ("beide", "die zwei", "einer der beiden")."""
    last = stop - 1
    counted = any(reading.numbers.get(i) for i in range(first, stop))
    return counted or reading.has(last, Tag.DETERMINER, "all")


def _is_noun(reading: Reading, at: int) -> bool:
    words = reading.words
    if words.is_number(at):
        return True
    if words.is_capitalized(at) and words.is_word(at):
        return at not in reading.dates
    return reading.has(at, Tag.ORGANIZATION) or _opens_compound(reading, at)


def _opens_compound(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins a small word to the noun behind it ("laut [ai]-Bericht")."""
    words, noun = reading.words, at + 2
    glued = words.is_glued(at + 1) and words.is_glued(noun)
    small = words.is_word(at) and not words.is_capitalized(at)
    joined = small and glued and reading.is_mark(at + 1, "-")
    return joined and words.is_capitalized(noun) and words.is_word(noun)


def _further(reading: Reading, at: int, limit: int) -> int | None:
    """Give where the next part of a phrase ends: a noun, a glued part, a genitive, a name's particle, the rest of a list."""
    words = reading.words
    if at in reading.dates:
        return None
    if words.is_number(at) or at in reading.numbers:
        counts = _compares(reading, at) or _is_grouped(reading, at)
        counts = counts or not _is_last(reading, at + 1, limit)
        return None if counts or _is_behind_party(reading, at) else at + 1
    if _is_noun(reading, at) or (closes_genitive(reading, at) and at + 1 < limit):
        return at + 1
    if at > 0 and words.is_glued(at) and words.keys[at] in "-’'/.&":
        glued = at + 1 < limit and words.is_glued(at + 1)
        return at + 2 if glued else _shared(reading, at, limit)
    if reading.is_mark(at, _QUOTES) and at + 1 < limit:
        return _quoted(reading, at, limit)
    listed = over_listed(reading, at, limit)
    return listed if listed > at else _linked(reading, at, limit)


def _compares(reading: Reading, at: int) -> bool:
    """Tell whether words of comparison open a number ("lässt das Land [höchstens] 50 Laster fahren")."""
    number = reading.numbers.get(at)
    return number is not None and number.stop > at + 1 and reading.words.is_word(at)


def _is_behind_party(reading: Reading, at: int) -> bool:
    """Tell whether a number in letters stands behind somebody, whom it does not number ("laut den Rebellen [vierzig]")."""
    return reading.words.is_word(at) and any(
        reading.ends(at - 1, tag) for tag in (Tag.GROUP, Tag.ROLE)
    )


def _is_grouped(reading: Reading, at: int) -> bool:
    """Tell whether the digits of a number stand in groups, so that it counts and tells nothing from others ("laut Polizei [9.000]")."""
    return any(mark in reading.words.form(at) for mark in ". ")


def _shared(reading: Reading, at: int, limit: int) -> int | None:
    """Take in the noun whose end a part before its hyphen leaves out ("Alpen- und Balkanländer")."""
    joined = reading.hit(at + 1, Tag.LIST_JOINER)
    at = limit if joined is None else joined[0]
    return at + 1 if at < limit and _is_noun(reading, at) else None


def _is_last(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether no noun follows a number, which then counts nothing ("Artikel 5")."""
    follows = at < limit and reading.words.is_word(at)
    return not (
        follows and (reading.words.is_capitalized(at) or is_adjective(reading, at))
    )


def _linked(reading: Reading, at: int, limit: int) -> int | None:
    """Take in what a small word links: a genitive, a particle of a name, a member of a list."""
    words = reading.words
    genitive = reading.has(at, Tag.DETERMINER, "genitive")
    if genitive and is_subject_case(reading, at + 1):
        return None
    if genitive or reading.has(at, Tag.PREPOSITION, "of"):
        return _complement(reading, at + 1, limit)
    if is_genitive_adjective(reading, at) and words.is_capitalized(at - 1):
        return _complement(reading, at, limit)
    particle = reading.hit(at, Tag.PARTICLE)
    if particle is not None and particle[0] < limit:
        capital = words.is_capitalized(particle[0]) or words.keys[particle[0]] == "-"
        return particle[0] + 1 if capital else None
    joined = reading.hit(at, Tag.LIST_JOINER)
    member = at + 1 if joined is None else joined[0]
    if (joined is not None and member < limit) or joins_pair(reading, at):
        return _complement(reading, member, limit)
    return over_field(reading, at, limit)


def contracted(
    reading: Reading, at: int, linkers: tuple[tuple[str, ...], ...]
) -> int | None:
    """Give where a preposition among those given ends, with an article in it or not ("zur" for "zu")."""
    after = reading.first_of(at, linkers)
    if after is not None:
        return after
    pairs = reading.language.lexicon.suffixes.get("contractions", ())
    held = dict(zip(pairs[::2], pairs[1::2], strict=False))
    word = held.get(reading.words.keys[at])
    return at + 1 if word is not None and (word,) in linkers else None


def _quoted(reading: Reading, at: int, limit: int) -> int | None:
    """Take in a name between quotation marks that follows its noun."""
    if reading.quote_of[at] != NOWHERE or reading.quote_of[at + 1] == NOWHERE:
        return at + 1 if reading.quote_of[at - 1] != NOWHERE else None
    if not reading.words.is_capitalized(at + 1):
        return None
    number = reading.quote_of[at + 1]
    stop = at + 1
    while stop < limit and reading.quote_of[stop] == number:
        stop += 1
    return min(stop + 1, limit)


def _complement(reading: Reading, at: int, limit: int) -> int | None:
    """Take in the phrase behind a genitive article, "von", or a word that joins."""
    if at in reading.dates and reading.words.is_number(at):
        return None  # "der Bericht vom [3. Mai]"
    head = head_start(reading, at, limit)
    if head >= limit or not _is_noun(reading, head):
        alone = head > at and _stands_alone(reading, at, head)
        return head if alone else None
    return head + 1


def is_oblique(reading: Reading, first: int) -> bool:
    """Tell whether the first word of a phrase shows that it is no nominative."""
    oblique = reading.language.lexicon.suffixes.get("oblique", ())
    return reading.words.keys[first] in oblique


def is_postposed(reading: Reading, at: int) -> bool:
    """Tell whether a preposition of attribution stands behind the phrase that ends there ("zufolge"), or one that closes the front field ("Dem Papier [nach] zahlt Peru")."""
    if reading.has(at, Tag.REPORTING_PREPOSITION, "noun-before"):
        return True
    behind = reading.language.lexicon.suffixes.get("source_postpositions", ())
    small = not reading.words.is_capitalized(at + 1)
    return small and reading.has(at + 1, Tag.VERB) and reading.key(at) in behind

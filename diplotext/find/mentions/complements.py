"""What belongs to a noun behind it: adjectives and the complements that begin with a preposition."""

from collections.abc import Sequence

import attrs

from diplotext.find.bracket.nominals import right as genitives_stop
from diplotext.find.grammar.audiences import is_audience
from diplotext.find.grammar.compound_nouns import opens_compound
from diplotext.find.grammar.owned import owned_stop
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.grammar.so_called import over_so_called
from diplotext.find.mentions.adjectives import NOT_ADJECTIVE, adjectives_stop, is_cut
from diplotext.find.mentions.counted_complements import (
    is_counted_alone,
    over_numbers,
)
from diplotext.find.mentions.nouns import head_noun
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.capitals import over_hyphens
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


_MAX_COMPLEMENTS = 4
_COMPOUND = 3
_OF_CLAUSES = tag_bits(
    Tag.SUBJECT_PRONOUN,
    Tag.COMPLEMENTIZER,
    Tag.NEGATION,
    Tag.REFLEXIVE,
    Tag.CLITIC,
)


@attrs.frozen
class Names:
    """
    The names already found in a text, by their first word, for phrases that contain them.

    Attributes:
        at: Reference by the index of its first word.
    """

    at: dict[int, Reference]

    @classmethod
    def of(cls, references: Sequence[Reference]) -> "Names":
        """Index references by their first word."""
        return cls({reference.first: reference for reference in references})


def numbered(reading: Reading, at: int, limit: int) -> int:
    """Take in the number or letter of a document: "annexe B", "article 5"."""
    if at >= limit or is_cut(reading, at):
        return at
    lettered = len(reading.words.keys[at]) == 1 and reading.words.is_capitalized(at)
    return at + 1 if lettered or reading.words.is_number(at) else at


def right(
    reading: Reading, stop: int, limit: int, names: Names, *, placed: bool = True
) -> int:
    """
    Take in adjectives and the complements that begin with a preposition.

    Only an office is held at a place ("ambassadeur à Paris"); behind another noun the
    preposition belongs to the verb ("livrer des blindés à l'Ukraine").
    """
    if "adjectives-first" in reading.language.lexicon.traits:
        return genitives_stop(reading, stop, limit, names.at)
    at = adjectives_stop(reading, stop, limit)
    for _ in range(_MAX_COMPLEMENTS):
        to = reading.has(at, Tag.PREPOSITION, "addressee")
        if to and (
            not placed
            or is_audience(reading, at + 1)
            or _is_medium(reading, at + 1, names)
        ):
            break
        further = _complement(reading, at, limit, names)
        if further is None:
            break
        at = further
    return at


def over_capitals(reading: Reading, stop: int, limit: int, names: Names) -> int:
    """Take in the words with capitals behind the noun of a body's name, and what belongs to them ("el [Frente] Sur")."""
    at = stop
    if at < limit and at in reading.dates and reading.words.is_number(at):
        return reading.dates[at].stop  # "el Movimiento 8 de Enero"
    while at < limit and not is_cut(reading, at):
        word = reading.words.is_word(at) and reading.words.is_capitalized(at)
        known = (
            at in names.at or at in reading.dates or reading.words.form(at).isupper()
        )
        if not word or known:
            break
        at += 1
    return right(reading, at, limit, names) if at > stop else stop


def _is_medium(reading: Reading, at: int, names: Names) -> bool:
    """Tell whether the name of a medium begins at a word ("dijeron fuentes de la Corte a Efe")."""
    at += reading.has(at, Tag.DETERMINER)
    named = names.at.get(at)
    return named is not None and named.kind is ActorKind.MEDIA


def _complement(reading: Reading, at: int, limit: int, names: Names) -> int | None:
    """
    Read one complement: "of" or another light preposition, a determiner, a name or a noun.

    Behind a preposition other than "of" only a name or an office counts ("ambassadeur à
    Paris", "conseiller à la sécurité nationale"), not a phrase of time or place.
    """
    if at >= limit or is_cut(reading, at):
        return None
    contracted = reading.has(at, Tag.DETERMINER, "contracted")
    if not reading.has(at, Tag.PREPOSITION) and not contracted:
        longer = reading.hit(at, Tag.PREPOSITION) is not None
        return _posted(reading, at, names) if longer else None
    if _opens_phrase(reading, at) or _is_addressed(reading, at):
        return None
    of = reading.has(at, Tag.PREPOSITION, "of")
    if (
        not of
        and not contracted
        and len(reading.words.keys[at]) > 1
        and not reading.has(at, Tag.PREPOSITION, "infinitive")
    ):
        return _posted(reading, at, names)
    head = over_numbers(reading, at + 1, limit, names.at)
    if is_counted_alone(reading, at + 1, head):
        return head
    head = over_so_called(reading, head)
    head += head not in names.at and _qualifies(reading, head)
    if (civility := reading.hit(head, Tag.CIVILITY)) and civility[0] < limit:
        head = civility[0] + reading.is_mark(civility[0], ".")
    return _complement_stop(reading, head, limit, names)


def _is_addressed(reading: Reading, at: int) -> bool:
    """
    Tell whether "to" leads to whom or what is answered, and to no field of an office.

    "Respondió la presidenta [a las advertencias de Lima]", "a son homologue".
    """
    if not reading.has(at, Tag.PREPOSITION, "addressee"):
        return False
    if reading.has(at + 1, Tag.DETERMINER, "possessive"):
        return True
    head = reading.over(at + 1, Tag.DETERMINER.bit)
    return reading.begins(head, Tag.REPORTING_NOUN.bit)


def _opens_phrase(reading: Reading, at: int) -> bool:
    """Tell whether a preposition is the first word of an adverb ("au moins") or of where it was said or done ("a través de", "aux côtés de")."""
    if (adverb := reading.hit(at, Tag.ADVERB)) and adverb[0] > at + 1:
        return True
    preposition = reading.hit(at, Tag.PREPOSITION)
    if preposition is None or preposition[0] == at + 1:
        return False
    to = reading.has(at, Tag.PREPOSITION, "addressee")
    return to or "setting" in preposition[1].features


def _qualifies(reading: Reading, at: int) -> bool:
    """Tell whether an adjective stands before the noun of a complement ("un diplomático de [alto] rango")."""
    if not reading.has(at, Tag.QUALIFIER) or head_noun(reading, at) is not None:
        return False
    behind = at + 1
    plain = reading.words.is_word(behind) and not reading.words.is_capitalized(behind)
    return plain and not reading.is_one_of(behind, NOT_ADJECTIVE)


def _posted(reading: Reading, at: int, names: Names) -> int | None:
    """Read where somebody is posted: a preposition the pack lists, and the name of a state or body."""
    posts = reading.language.lexicon.suffixes.get("posts", ())
    if reading.words.keys[at] not in posts:
        return None
    hit = reading.hit(at, Tag.PREPOSITION)  # "auprès de l'Otan"
    head = at + 1 if hit is None else hit[0]
    head += reading.has(head, Tag.DETERMINER)
    named = names.at.get(head)
    seat = reading.hit(head, Tag.CAPITAL)
    known = named is not None and named.key
    stop = named.stop if named is not None and known else seat[0] if seat else None
    apposed = "analytic" not in reading.language.lexicon.traits or (
        reading.has(at, Tag.PREPOSITION, "addressee")
        or (stop is not None and reading.is_mark(stop, ","))
    )
    return stop if apposed else None  # "told reporters in Oslo" names no post


def _complement_stop(
    reading: Reading, head: int, limit: int, names: Names
) -> int | None:
    words = reading.words
    if head >= limit or not words.is_word(head) or head in reading.dates:
        return None
    named = names.at.get(head)
    if named is not None:
        return (
            _described_stop(reading, named, limit, names)
            or owned_stop(reading, named.stop, limit)
            or adjectives_stop(reading, named.stop, limit)
        )
    if reading.is_one_of(head, _OF_CLAUSES) or _is_infinitive(reading, head):
        return None
    if _is_deed(reading, head):
        return None
    nested = head_noun(reading, head)
    stop = nested[0] if nested else head + 1
    while (
        stop < limit
        and words.is_capitalized(head)
        and words.is_capitalized(stop)
        and stop not in names.at
    ):
        stop += 1
    stop = _over_hyphens(reading, head, stop, limit)
    stop = _over_matter(reading, head, adjectives_stop(reading, stop, limit), limit)
    return _named_stop(reading, nested, stop, names)


def _named_stop(
    reading: Reading, noun: tuple[int, Entry] | None, stop: int, names: Names
) -> int:
    """Take in the name behind a noun: of the body it is ("la plateforme X"), or of who holds the office ("le bureau du président X")."""
    named = names.at.get(stop)
    if named is None or is_cut(reading, stop):
        return stop
    office = noun is not None and noun[1].tag is Tag.ROLE
    holds = office and named.kind is ActorKind.PERSON
    return named.stop if holds or named.rule == "named-body" else stop


def _is_infinitive(reading: Reading, at: int) -> bool:
    """Tell whether a preposition leads to an infinitive ("promesse de livrer"), not to a noun spelt like one ("minister of transport")."""
    if not may_be_form(reading, at, (Tense.INFINITIVE,)):
        return False
    known = head_noun(reading, at) is not None  # "head of the commission"
    noun = known or reading.has(at - 1, Tag.PREPOSITION, "of")
    return not noun or "analytic" not in reading.language.lexicon.traits


def _described_stop(
    reading: Reading, named: Reference, limit: int, names: Names
) -> int | None:
    """Give where the noun ends behind a nationality, where adjectives stand before nouns ("head of the Libyan [delegation]")."""
    analytic = "analytic" in reading.language.lexicon.traits
    tells = named.form is MentionForm.DEMONYM or named.kind is ActorKind.REGION
    if not analytic or not tells or named.plural:
        return None  # "leaders of eight [Caribbean] nations"
    at = named.stop
    while at < limit and reading.has(at, Tag.QUALIFIER):
        at += 1
    if at >= limit or is_cut(reading, at) or not reading.words.is_word(at):
        return None
    noun = head_noun(reading, at)
    if noun is not None:
        return _named_stop(reading, noun, noun[0], names)
    plain = not reading.words.is_capitalized(at) and at not in reading.dates
    return at + 1 if plain and not reading.is_one_of(at, NOT_ADJECTIVE) else None


def _is_deed(reading: Reading, at: int) -> bool:
    """Tell whether a gerund with its object says what somebody is blamed for ("accused the army of [bombing] a camp")."""
    small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
    if not small or not may_be_form(reading, at, (Tense.GERUND,)):
        return False
    known = reading.is_one_of(at + 1, _NO_OBJECT)
    return reading.words.is_word(at + 1) and not known


_NO_OBJECT = tag_bits(Tag.VERB, Tag.PREPOSITION, Tag.COORDINATOR, Tag.RELATIVE)


def _over_matter(reading: Reading, head: int, stop: int, limit: int) -> int:
    """Take in what the name of a portfolio ends with ("ministre des Ressources en eau")."""
    tails = reading.language.lexicon.suffixes.get("portfolio_tails", ())
    named = stop + 1 < limit and reading.words.is_capitalized(head)
    words = " ".join(reading.words.keys[stop : stop + 2])
    return stop + 2 if named and words in tails else stop


def _over_hyphens(reading: Reading, head: int, stop: int, limit: int) -> int:
    """Take in what hyphens join to a name, or to the first part of a compound ("l'Office du libre-échange")."""
    if opens_compound(reading, head):
        return max(stop, head + _COMPOUND)
    capital = reading.words.is_capitalized(head)
    return over_hyphens(reading, stop, limit) if capital else stop

"""Commissive expressions: a verb group with the words that make it bind."""

from collections.abc import Iterator

import attrs

from diplotext.find.commitments.no_duties import lays_duty
from diplotext.find.grammar.light_words import skip_adverbs, skip_light
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.find.reading.vocabulary import has_words_of
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import CommitmentKind


@attrs.frozen
class Expression:
    """
    A verb group read as a commissive expression.

    Attributes:
        group: The verb group.
        record: What the pack says of it.
        stop: Behind the last word of the expression.
    """

    group: VerbGroup
    record: Commissive
    stop: int


def senses(reading: Reading, group: VerbGroup) -> Iterator[tuple[Commissive, int]]:
    """
    Give the commissive expressions a verb group may be, with where each ends.

    A participle behind "to be" is read both as the verb's own ("sont autorisés à") and as
    an adjective behind it ("sont tenus de").
    """
    lexicon = reading.language.lexicon
    if group.passive:
        yield from _adjectival(reading, group)
    records = _possible(reading, group.lemma)
    for record in sorted(records, key=lambda r: r.reflexive != group.reflexive):
        same = record.reflexive == group.reflexive or _is_settled(reading, group)
        if same and _in_tense(reading, record, group):
            stop = _tail_stop(reading, group.stop, record)
            if stop is None and group.lemma in lexicon.suffixes.get("giving_word", ()):
                stop = _behind_taker(reading, group.stop, record)
            if stop is not None:
                yield record, stop


@once
def _possible(reading: Reading, lemma: str) -> tuple[Commissive, ...]:
    """Give the expressions of a verb whose words the text has."""
    records = reading.language.lexicon.commissives.get(lemma, ())
    return tuple([r for r in records if not r.tail or has_words_of(reading, r.tail)])


def _is_settled(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a pronominal verb says what was agreed, and not by whom ("se acordó reabrir el paso")."""
    settles = group.lemma in reading.language.lexicon.suffixes.get("settled", ())
    return settles and group.is_finite and group.plural is False


def _adjectival(reading: Reading, group: VerbGroup) -> Iterator[tuple[Commissive, int]]:
    """Read the participle of a passive as an adjective behind "to be"."""
    for record in adjectives(reading):
        before = _is_scarcely(reading, group.stop - 2)
        stop = _tail_stop(reading, group.stop - 1 - before, record)
        if stop is not None:
            yield record, stop


@once
def adjectives(reading: Reading) -> tuple[Commissive, ...]:
    """Give the expressions of "to be" with words behind it that the text has."""
    auxiliaries = reading.language.lexicon.auxiliaries.items()
    being = (lemma for lemma, role in auxiliaries if role == "be")
    return tuple([r for lemma in being for r in _possible(reading, lemma) if r.tail])


def _in_tense(reading: Reading, record: Commissive, group: VerbGroup) -> bool:
    ahead = group.negated and group.tense is Tense.FUTURE
    if ahead and record.order and record.kind == CommitmentKind.POSSIBILITY:
        return False  # "n'autorisera pas X à" is an act of its own
    unsaid = "nothing" if group.negated else "needed"
    if record.negated == unsaid and not lays_duty(reading, record, group):
        return False
    heard = group.compound and group.tense is Tense.CONDITIONAL  # "habría aceptado"
    tense = Tense.PAST_HISTORIC if heard and record.force in _HEARD else group.tense
    return not record.tenses or tense in record.tenses


_HEARD = frozenset({"agreed", "announce"})


def _tail_stop(reading: Reading, at: int, record: Commissive) -> int | None:
    if not record.tail:
        return at
    plain = reading.first_of(at, record.tail)
    if plain is not None or _is_scarcely(reading, at):
        return plain
    plain = reading.first_of(skip_adverbs(reading, at), record.tail)
    quoted = skip_adverbs(reading, at)
    quoted += reading.is_mark(quoted, '"«“')
    light = skip_light(reading, at)
    denied = reading.hit(at, Tag.NEGATION)  # "is [no longer] willing"
    plain = plain or (denied and reading.first_of(denied[0], record.tail))
    return (
        plain
        or reading.first_of(quoted, record.tail)
        or reading.first_of(light, record.tail)
        or _denied_second(reading, at, record)
        or _owned_stop(reading, at, record)
    )


def _denied_second(reading: Reading, at: int, record: Commissive) -> int | None:
    """Give where an expression ends whose words are the second of two that are denied ("is neither able [nor willing] to")."""
    if not reading.has(at, Tag.NEGATION, "neither"):
        return None
    near = range(at + 2, min(at + _LONGEST, len(reading.words)))
    further = (i + 1 for i in near if reading.has(i, Tag.NEGATION))
    return next((reading.first_of(i, record.tail) for i in further), None)


def _owned_stop(reading: Reading, at: int, record: Commissive) -> int | None:
    """Give where an expression ends whose noun for a request stands behind whose request it is ("rejected [Britain's] request to")."""
    asking = reading.language.lexicon.suffixes.get("asking_nouns", ())
    nouns = {phrase[-1] for phrase in record.tail}.intersection(asking)
    if not nouns:
        return None
    leads = {phrase[0] for phrase in record.tail}
    first = at + (reading.key(at) in leads and not reading.is_one_of(at, _OWNING))
    for index in range(first, min(first + _LONGEST_OWNER, len(reading.words))):
        if reading.words.keys[index] in nouns:
            return index + 1
        owning = reading.is_one_of(index, _OWNING) or reading.begins(index, _OWNING)
        mark = reading.is_mark(index, "'’") or reading.words.is_glued(index)
        if not (owning or mark or reading.words.is_capitalized(index)):
            return None
    return None


_LONGEST_OWNER = 7


def _is_scarcely(reading: Reading, at: int) -> bool:
    """Tell whether an adverb says that what follows it is hardly so ("[poco] dispuesto", "[hardly] ready")."""
    return reading.key(at) in reading.language.lexicon.suffixes.get("scarcely", ())


def _behind_taker(reading: Reading, at: int, record: Commissive) -> int | None:
    """Give where an expression ends behind the name of whom a word is given to ("dio a Chile su palabra")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    led = hit is not None and bool(_TOWARDS & hit[1].features)
    first = hit[0] if hit is not None and led else at
    if not record.tail or not (led or reading.is_one_of(first, _TAKERS)):
        return None
    ends = (reading.first_of(i, record.tail) for i in range(first, first + _LONGEST))
    return next((stop for stop in ends if stop is not None), None)


_LONGEST = 5
_TOWARDS = frozenset({"addressee", "setting", "towards"})
_OWNING = tag_bits(
    Tag.DETERMINER, Tag.DEMONYM, Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.ROLE
)
_TAKERS = tag_bits(
    Tag.STATE,
    Tag.ORGANIZATION,
    Tag.CAPITAL,
    Tag.DETERMINER,
    Tag.STRESSED_PRONOUN,
    Tag.SUBJECT_PRONOUN,
)


def leads_clause(reading: Reading, phrase: tuple[str, ...]) -> bool:
    """Tell whether the words that link an act are a complementizer, or ask whether it will be."""
    known = reading.language.lexicon.table.find(phrase)
    return any(entry.tag in _CLAUSAL for hit in known for entry in hit.values)


_CLAUSAL = (Tag.COMPLEMENTIZER, Tag.QUESTION_WORD)


def governs(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb has an object of its own: a bare participle only in coordination."""
    coordinated = reading.has(group.start - 1, Tag.COORDINATOR)
    return group.tense is not Tense.PARTICIPLE or coordinated


def is_other_verb(syntax: Syntax, index: int, group: VerbGroup) -> bool:
    """Tell whether a verb other than that of an expression, and no participle, stands at a word."""
    other = syntax.group(index)
    return (
        other is not None and other is not group and other.tense is not Tense.PARTICIPLE
    )


def promises_itself(reading: Reading, at: int) -> bool:
    """Tell whether a noun for a promise stands at a word, so that what follows is its act ("stands by its April offer to")."""
    return reading.begins(at, Tag.COMMISSIVE_NOUN.bit)

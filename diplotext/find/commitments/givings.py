"""Whether a noun names a measure where it stands: what is given, sent, stationed, or freed."""

from bisect import bisect_right
from enum import Enum, auto

from diplotext.find.analytic.kinds import Kind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.lang.measures import GIVEN, OF, Giving
from diplotext.model import ActorKind
from diplotext.text.numbers import Number


_BEFORE = 5
_BEHIND = 6
_PEOPLE = tag_bits(Tag.ROLE, Tag.STRESSED_PRONOUN, Tag.SUBJECT_PRONOUN)
_NAMED = tag_bits(Tag.MEASURE, Tag.EVENT)
_OF_PEOPLE = frozenset({ActorKind.PERSON_GROUP, ActorKind.ARMED_FORCE})
_NEITHER = Giving()


def names_measure(syntax: Syntax, first: int, at: int, hit: tuple[int, Entry]) -> bool:
    """
    Tell whether a noun of a measure names one where it stands.

    A word that is a verb there is no noun. What can be given counts as the object of a
    verb or noun that gives it, or where no verb stands before it ("pledged 200 soldiers");
    what is done with people counts unless something else stands behind it.

    Args:
        syntax: The article.
        first: First word of the act.
        at: The word at which the noun begins.
        hit: Its hit in the phrase table.
    """
    stop, entry = hit
    if stop == at + 1 and _is_verb(syntax, at):
        return False
    if _counts_others(syntax.reading, entry, stop):
        return False
    giving = syntax.reading.language.lexicon.givings.get(entry.value or "", _NEITHER)
    if GIVEN in entry.features:
        return _is_given(syntax, giving, first, (at, stop))
    if OF in entry.features:
        return _is_linked_to_people(syntax.reading, giving, entry.value, stop)
    return True


def kind_of(syntax: Syntax, group: VerbGroup) -> str | None:
    """Give the kind of measure that a verb may name; some name one only with their reflexive pronoun."""
    lexicon = syntax.reading.language.lexicon
    if group.reflexive and group.lemma in lexicon.reflexive_measures:
        return lexicon.reflexive_measures[group.lemma]
    return lexicon.measure_verbs.get(group.lemma)


def verb_names_measure(syntax: Syntax, group: VerbGroup, kind: str) -> bool:
    """Tell whether a verb of a measure names one: a verb done to people alone only with them."""
    giving = syntax.reading.language.lexicon.givings.get(kind, _NEITHER)
    if group.lemma not in giving.heads:
        return True
    if syntax.clauses is not None and group.stop - 1 == group.first:
        number = _clause_of(syntax.clauses, group.first)
        span = syntax.clauses.all[number] if number != NOWHERE else None
        first = span.body if span is not None else group.first
        return _meets_people(syntax.reading, giving, kind, (first, group.first))
    stop = min(group.stop + _BEHIND, syntax.reading.sentence(group.first).stop)
    return _meets_people(syntax.reading, giving, kind, (group.stop, stop))


def _is_verb(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at)
    if group is None or not group.first <= at < group.stop:
        return False
    return group.is_finite or group.tense is Tense.INFINITIVE


def _counts_others(reading: Reading, entry: Entry, stop: int) -> bool:
    """Tell whether a noun for a number counts anything but the kind ("millions of barrels")."""
    at = stop - 1
    number = next((n for n in _numbers(reading, stop) if n.first <= at < n.stop), None)
    if number is None:
        return False
    if number.stop > stop and number.unit is not None:
        return not number.unit.isupper()  # Currencies have the codes of ISO 4217.
    if not reading.has(stop, Tag.PREPOSITION, "of"):
        return False
    counted = reading.hit(stop + 1, Tag.MEASURE)
    return counted is None or counted[1].value != entry.value


def _is_given(
    syntax: Syntax, giving: Giving, first: int, place: tuple[int, int]
) -> bool:
    at, stop = place
    keys = syntax.reading.words.keys
    if syntax.kinds and _is_modifier(syntax, stop):
        known = giving.nouns | giving.amounts
        return any(key in known for key in keys[stop : stop + 2])
    lead = _lead(syntax, giving, first, at)
    if lead is not _Lead.OPEN:
        return lead is _Lead.GIVEN
    verb = _governor(syntax, first, at)
    if verb is None or verb.lemma in giving.verbs:
        return True
    is_own = (
        syntax.clauses is not None
    )  # the verb that binds may close the act's clause
    return is_own and verb.lemma in syntax.reading.language.lexicon.commissives


def _is_modifier(syntax: Syntax, stop: int) -> bool:
    """Tell whether a further noun stands behind a noun ("a missile test")."""
    return stop < len(syntax.kinds) and syntax.kinds[stop] is Kind.NOMINAL


class _Lead(Enum):
    """What a word before a noun tells of it."""

    GIVEN = auto()
    NOT_GIVEN = auto()
    OPEN = auto()
    """Its verb decides."""
    NOTHING = auto()
    """The word before this one may tell."""


def _lead(syntax: Syntax, giving: Giving, first: int, at: int) -> _Lead:
    """Tell by what leads to a noun phrase whether it is given."""
    reading, is_closed = syntax.reading, False
    for index in range(at - 1, max(first, at - _BEFORE) - 1, -1):
        if syntax.group(index) is not None:
            return _Lead.OPEN
        lead = _led_by(reading, giving, first, index)
        if lead is _Lead.NOT_GIVEN and index < at - 1 and _ends_phrase(syntax, at - 1):
            return _Lead.OPEN
        if lead is not _Lead.NOTHING:
            return lead
        opens = index in reading.numbers or reading.has(index, Tag.DETERMINER)
        if is_closed and not opens and not reading.has(index, Tag.PREPOSITION):
            return _Lead.OPEN
        is_closed = is_closed or opens
    return _Lead.OPEN


def _ends_phrase(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun right before another ends a phrase of its own, where genitives stand behind ("bei einer Krise [in Estland] Waffen liefern")."""
    reading = syntax.reading
    noun = reading.words.is_capitalized(at) and at not in reading.numbers
    return syntax.clauses is not None and noun


def _led_by(reading: Reading, giving: Giving, first: int, at: int) -> _Lead:
    key = reading.words.keys[at]
    if key in giving.nouns:
        return _Lead.GIVEN
    if key in giving.amounts or _leads(reading, giving, at):
        return _Lead.OPEN
    if reading.has(at, Tag.PREPOSITION, "of"):
        return _led_by_of(reading, giving, first, at)
    if reading.has(at, Tag.DETERMINER):
        return _Lead.NOTHING
    is_other = reading.begins(at, _NAMED) and not _is_object(reading, at)
    if is_other or (reading.has(at, Tag.PREPOSITION) and at not in reading.numbers):
        return _Lead.NOT_GIVEN
    is_inside = reading.words.is_word(at) or reading.words.is_number(at)
    return _Lead.NOTHING if is_inside else _Lead.OPEN


def _led_by_of(reading: Reading, giving: Giving, first: int, at: int) -> _Lead:
    if reading.has(at - 1, Tag.NEGATION):
        return _Lead.OPEN  # "n'enverra [pas de] troupes"
    if _counts(reading, giving, first, at):
        return _Lead.NOTHING
    near = reading.words.keys[max(first, at - 2) : at]
    if any(key in giving.nouns for key in near):
        return _Lead.GIVEN
    return _Lead.OPEN if _is_article(reading, at) else _Lead.NOT_GIVEN


def _leads(reading: Reading, giving: Giving, at: int) -> bool:
    """Tell whether a preposition leads to what is given ("doter Kiev de missiles")."""
    if reading.words.keys[at] not in giving.links:
        return False
    is_of = reading.has(at, Tag.PREPOSITION, "of")
    return not is_of or reading.words.is_capitalized(at - 1)


def _is_article(reading: Reading, at: int) -> bool:
    """Tell whether a word may be an article as well as "of" ("des"), no event or measure before it."""
    named = reading.begins(at - 1, _NAMED)
    return reading.has(at, Tag.DETERMINER, "indefinite") and not named


def _counts(reading: Reading, giving: Giving, first: int, of: int) -> bool:
    """Tell whether the noun before "of" only counts what stands behind it."""
    if of <= first or any(
        number.stop in (of, of + 1) for number in _numbers(reading, of)
    ):
        return True
    near = range(max(first, of - 2), of)
    return any(
        reading.words.keys[index] in giving.amounts or _is_object(reading, index)
        for index in near
    ) or reading.has(of - 1, Tag.QUANTIFIER)


def _numbers(reading: Reading, at: int) -> list[Number]:
    return [
        reading.numbers[index]
        for index in range(max(0, at - _BEFORE), at)
        if index in reading.numbers
    ]


def _is_object(reading: Reading, at: int) -> bool:
    hit = reading.hit(at, Tag.MEASURE)
    return hit is not None and GIVEN in hit[1].features


def _governor(syntax: Syntax, first: int, at: int) -> VerbGroup | None:
    """Give the verb of an object: the last before it, or that of its clause in a bracket."""
    if syntax.clauses is not None:
        number = _clause_of(syntax.clauses, at)
        if number == NOWHERE:
            return None
        clause = syntax.clauses.all[number]
        return clause.act or clause.verb
    for index in range(at - 1, first - 1, -1):
        group = syntax.group(index)
        if group is not None and group.tense is not Tense.PARTICIPLE:
            return group
    return None


def _clause_of(clauses: Clauses, at: int) -> int:
    """Give the last clause that begins before a word and holds it."""
    number = bisect_right(clauses.starts, at) - 1
    while number >= 0 and clauses.all[number].stop <= at:
        number -= 1
    return number if number >= 0 else NOWHERE


def _is_linked_to_people(
    reading: Reading, giving: Giving, kind: str | None, stop: int
) -> bool:
    """Tell whether nothing is said of what is done to, or people are."""
    if not reading.has(stop, Tag.PREPOSITION, "of"):
        return True
    return _meets_people(reading, giving, kind, (stop + 1, stop + 1 + _BEHIND))


def _meets_people(
    reading: Reading, giving: Giving, kind: str | None, place: tuple[int, int]
) -> bool:
    """Tell whether the words of a noun phrase name people, or there are none."""
    marks = reading.language.lexicon.suffixes.get("person_marks", ())
    is_bare = True
    for at in range(place[0], min(place[1], len(reading.words))):
        if _is_person(reading, giving, kind, at):
            return True
        if is_bare and reading.words.keys[at] in marks:
            continue  # "entregar [a] los presos", and not "entregar armas a Estonia"
        if reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
            continue
        is_end = reading.has(at, Tag.PREPOSITION) or reading.begins(at, _ENDS)
        if is_end or not (reading.words.is_word(at) or reading.words.is_number(at)):
            break
        if reading.words.is_capitalized(at) and not _writes_capitals(reading):
            return True
        is_bare = False
    return is_bare


def _is_person(reading: Reading, giving: Giving, kind: str | None, at: int) -> bool:
    hit, group = reading.hit(at, Tag.MEASURE), reading.hit(at, Tag.GROUP)
    if hit is not None and hit[1].value == kind and OF not in hit[1].features:
        return True
    if group is not None and group[1].value in _OF_PEOPLE:
        return True
    return reading.words.keys[at] in giving.of or reading.begins(at, _PEOPLE)


_ENDS = tag_bits(Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.CONDITION)


def _writes_capitals(reading: Reading) -> bool:
    return "capital-nouns" in reading.language.lexicon.traits

"""Where a condition begins: words that open one, told from the same words of time, source and contrast."""

from diplotext.find.analytic.conjoined import is_bare_clause, leads_clause
from diplotext.find.grammar.clause_stops import is_quote_mark
from diplotext.find.grammar.conjunctions import is_paused
from diplotext.find.grammar.contrasts import contrasts
from diplotext.find.grammar.known_names import behind_name
from diplotext.find.grammar.otherwise import is_otherwise
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


def is_condition(reading: Reading, at: int) -> bool:
    """Tell whether a condition begins at a word."""
    hit = reading.hit(at, Tag.CONDITION)
    if hit is None:
        return False
    stop, entry = hit
    adverb = reading.hit(at, Tag.ADVERB)
    counted = "unless" in entry.features and at in reading.numbers
    longer = adverb is not None and adverb[0] > stop
    soon = reading.key(stop) in reading.language.lexicon.suffixes.get("soon_as", ())
    if counted or longer or soon or is_paused(reading, at, stop):
        return False  # "à moins de 40 milles", "dès que possible"
    leads = reading.phrases("topic_leads")  # "en cuanto a Riga"
    if contrasts(reading, at, stop) or reading.first_of(at, leads) is not None:
        return False
    before = (
        reading.hit(at - 1, tag)
        for tag in (Tag.SUBORDINATOR, Tag.REPORTING_PREPOSITION, Tag.ADVERB)
    )
    if any(one is not None and one[0] >= stop for one in before):
        return False  # "d'après un responsable", "at once"
    if reading.has(at, Tag.REFLEXIVE) and stop == at + 1:
        return reading.has(stop, Tag.SUBJECT_PRONOUN)
    timed = _ends_time(reading, stop) or _is_often(reading, at, stop)
    return not timed and all(
        holds(reading, at, stop)
        for feature, holds in _REQUIRED.items()
        if feature in entry.features
    )


def _ends_time(reading: Reading, at: int) -> bool:
    """Tell whether a clause says no more than that a year or a term is over ("antes de que acabe el año")."""
    verbs = reading.language.lexicon.suffixes.get("ending", ())
    ends = any(e.tag is Tag.VERB and e.lemma in verbs for _, e in reading.tags[at])
    noun = at + 1 + reading.has(at + 1, Tag.DETERMINER)
    return ends and reading.key(noun) in _time_nouns(reading)


def _is_otherwise(reading: Reading, at: int, _stop: int) -> bool:
    """Tell whether words that set a clause against the one before open one."""
    return is_otherwise(reading, at)


def _is_often(reading: Reading, first: int, at: int) -> bool:
    """Tell whether an adverb says how often, a length of time and no clause behind it ("once a week")."""
    if not reading.has(first, Tag.ADVERB):
        return False
    keys, nouns = reading.words.keys, _time_nouns(reading)
    near = range(at + 1, min(at + _COUNTED, len(keys)))
    noun = next((n for n in near if keys[n] in nouns), None)
    return noun is not None and not reading.begins(noun + 1, Tag.VERB.bit)


_COUNTED = 4


def _is_paused(reading: Reading, at: int, _stop: int) -> bool:
    """Tell whether a comma or a dash stands before a condition, or a whole clause behind it."""
    return reading.is_mark(at - 1, ",—–") or leads_clause(reading, at)


def _is_scheduled(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a condition is no date or length of time."""
    return not _is_measured(reading, at) and (
        _names_event(reading, stop) or _is_absolute(reading, stop)
    )


def _is_absolute(reading: Reading, at: int) -> bool:
    """Tell whether a participle or a subjunctive follows without a conjunction ("una vez firmado el pacto")."""
    return may_be_form(reading, at, (Tense.PARTICIPLE, Tense.SUBJUNCTIVE))


def _is_inverted(reading: Reading, _first: int, at: int) -> bool:
    """Tell whether a subject follows the verb that opens a condition ("should the truce fail")."""
    named = at < len(reading.words) and reading.words.is_capitalized(at)
    return (
        named
        or reading.has(at, Tag.DETERMINER)
        or reading.has(at, Tag.SUBJECT_PRONOUN)
        or _is_bare_subject(reading, at)
    )


def _is_bare_subject(reading: Reading, at: int) -> bool:
    """Tell whether a noun without a determiner stands between a modal and its verb ("should talks fail")."""
    roles = reading.language.lexicon.auxiliaries
    modal = any(
        e.tag is Tag.VERB and roles.get(e.lemma) == "modal"
        for _, e in reading.tags[at - 1]
    )
    closed = reading.is_one_of(at, _CLOSED) or is_quote_mark(reading, at)
    return modal and not closed and not _is_infinitive(reading, at)


def _is_infinitive(reading: Reading, at: int) -> bool:
    infinitive = may_be_form(reading, at, (Tense.INFINITIVE,))
    return infinitive or not reading.words.is_word(at)


def _is_event(reading: Reading, _first: int, at: int) -> bool:
    """Tell whether a common noun follows that is no time, person or body ("au premier tir", "à la moindre alerte")."""
    if at >= len(reading.words) or not reading.words.is_word(at):
        return False
    named = reading.words.is_capitalized(at) or reading.begins(at, _NO_EVENT)
    timed = at in reading.dates or reading.words.keys[at] in _time_nouns(reading)
    return not (named or timed)


def _is_measured(reading: Reading, at: int) -> bool:
    """Tell whether a length of time stands before "before" or "after" ("two days before a launch")."""
    return (
        bool(at)
        and reading.words.keys[at - 1] in _time_nouns(reading)
        and any(
            number.stop in (at - 1, at)
            for first in range(max(0, at - _LENGTH), at)
            if (number := reading.numbers.get(first)) is not None
        )
    )


def _names_event(reading: Reading, at: int) -> bool:
    """Tell whether a noun follows, and no date, number or infinitive, behind "before" or "after"."""
    if at in reading.dates or at in reading.numbers:
        return False
    if not reading.has(at, Tag.DETERMINER):
        return _is_named_clause(reading, at) or is_bare_clause(reading, at)
    at += 1
    if _is_name_alone(reading, at):
        return False  # "après l'Espagne, c'est l'Italie qui"
    adjectives = reading.language.lexicon.suffixes.get("ordering", ())
    ordered = reading.key(at) in adjectives
    at += ordered
    near = (at, at + 1) if ordered else (at,)  # "before the next [dry season]"
    if any(reading.key(i) in _time_nouns(reading) for i in near):
        return False
    return at not in reading.dates and at not in reading.numbers


def _is_name_alone(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state and then a comma stand at a word, so that no event is told of."""
    hit = reading.hit(at, Tag.STATE)
    named = hit is not None and reading.words.is_capitalized(at)
    return named and hit is not None and reading.is_mark(hit[0], ",")


def _is_named_clause(reading: Reading, at: int) -> bool:
    """Tell whether somebody named without an article does something ("until [Kenya signs]", "antes de que [Perú firme]")."""
    behind = behind_name(reading, at)
    if behind is None or not reading.words.is_capitalized(at):
        return False
    return may_be_form(reading, behind, _CLAUSAL)


def _time_nouns(reading: Reading) -> tuple[str, ...]:
    return reading.language.lexicon.suffixes.get("time_nouns", ())


_NO_EVENT = tag_bits(Tag.ROLE, Tag.GROUP, Tag.ORGANIZATION, Tag.STATE, Tag.DOCUMENT)

_CLAUSAL = (
    Tense.PRESENT,
    Tense.PAST_HISTORIC,
    Tense.IMPERFECT,
    Tense.SUBJUNCTIVE,
    Tense.FUTURE,
)

_REQUIRED = {
    "otherwise": _is_otherwise,
    "event": _is_event,
    "paused": _is_paused,
    "inverted": _is_inverted,
    "scheduled": _is_scheduled,
}

_CLOSED = tag_bits(Tag.ADVERB, Tag.NEGATION, Tag.PREPOSITION, Tag.COORDINATOR)

_LENGTH = 6

"""Where what is promised begins and ends, and where a condition begins."""

from diplotext.find.analytic.conjoined import leads_clause
from diplotext.find.clause_stops import clause_stop, is_quote_mark
from diplotext.find.clauses import sentence_end
from diplotext.find.conjunctions import is_paused
from diplotext.find.joined import is_parted, lists, new_predicate
from diplotext.find.joined_acts import opens_behind_aside
from diplotext.find.possible_verbs import may_be_form
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_ASIDES = tag_bits(Tag.SUBORDINATOR, Tag.REPORTING_PREPOSITION)
_SHORTEST = 3
_MAX_NOUN = 3


def act_stop(syntax: Syntax, first: int, *, nominal: bool = False) -> int:
    """
    Find where an act ends that begins with its verb or noun.

    It ends before a condition or a concession, a comma behind its first words, a second
    predicate, a relative clause that a comma sets off, and with its clause.
    """
    reading = syntax.reading
    stop = clause_stop(syntax, first)
    inside = reading.quote_of[first]
    conditions = reading.among(Tag.CONDITION.bit, _over_object(reading, first), stop)
    for at in range(_over_condition(reading, first, stop), stop):
        if at in conditions and is_condition(reading, at):
            pause = reading.is_mark(at - 1, ",") or is_quote_mark(reading, at - 1)
            return at - 1 if pause and at - 1 > first else at
        if nominal and reading.has(at, Tag.RELATIVE, "subject"):
            return at
        if _concedes(reading, at):
            return at
        if reading.quote_of[at] not in (inside, NOWHERE):
            continue
        if (
            reading.is_mark(at, ",")
            and (at - first >= _SHORTEST or _opens_aside(syntax, at + 1))
            and not lists(syntax, at, stop)
            and not is_parted(syntax, at, stop)
        ):
            return at
        joins = reading.has(at, Tag.COORDINATOR)
        if joins and (new_predicate(syntax, at) or opens_behind_aside(syntax, at)):
            return at - reading.is_mark(at - 1, ",")
    return stop


def _concedes(reading: Reading, at: int) -> bool:
    """Tell whether words follow that say what makes no difference ("whether or not Kenya pays")."""
    hit = reading.hit(at, Tag.SUBORDINATOR)
    return hit is not None and "concession" in hit[1].features


def _over_object(reading: Reading, first: int) -> int:
    """Step over a verb whose only object begins like a condition ("combler un éventuel déficit")."""
    adjectives = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    object_led = reading.has(first + 1, Tag.DETERMINER)
    qualified = reading.words.keys[min(first + 2, len(reading.words) - 1)]
    return first + 1 + (object_led and qualified.endswith(adjectives))


def _over_condition(reading: Reading, first: int, stop: int) -> int:
    """Step over a condition between two commas right behind a verb ("déployer, dès l'ouverture, une mission")."""
    opening = first + 2
    if not (reading.is_mark(first + 1, ",") and is_condition(reading, opening)):
        return first + 1
    for at in range(opening, stop):
        if reading.is_mark(at, ","):
            return at + 1
    return first + 1


def _opens_aside(syntax: Syntax, at: int) -> bool:
    """Tell whether a subordinator, a source or a gerund begins at a word, so that a comma before it ends any act."""
    group = syntax.group(at)
    gerund = group is not None and group.tense is Tense.GERUND and group.start == at
    return gerund or syntax.reading.begins(at, _ASIDES)


def is_condition(reading: Reading, at: int) -> bool:
    """Tell whether a condition begins at a word."""
    hit = reading.hit(at, Tag.CONDITION)
    if hit is None:
        return False
    stop, entry = hit
    adverb = reading.hit(at, Tag.ADVERB)
    if (adverb is not None and adverb[0] > stop) or is_paused(reading, at, stop):
        return False
    own = reading.hit(at, Tag.SUBORDINATOR)
    if own is not None and own[0] > stop and "comment" in own[1].features:
        return False  # "mientras que", which is set against what goes before
    before = (
        reading.hit(at - 1, tag)
        for tag in (Tag.SUBORDINATOR, Tag.REPORTING_PREPOSITION)
    )
    if any(longer is not None and longer[0] >= stop for longer in before):
        return False  # "d'après un responsable"
    if reading.has(at, Tag.REFLEXIVE) and stop == at + 1:
        return reading.has(stop, Tag.SUBJECT_PRONOUN)
    return not _ends_time(reading, stop) and all(
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


_NO_EVENT = tag_bits(Tag.ROLE, Tag.GROUP, Tag.ORGANIZATION, Tag.STATE, Tag.DOCUMENT)
_REQUIRED = {
    "event": _is_event,
    "paused": _is_paused,
    "inverted": _is_inverted,
    "scheduled": _is_scheduled,
}
_CLOSED = tag_bits(Tag.ADVERB, Tag.NEGATION, Tag.PREPOSITION, Tag.COORDINATOR)


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


_LENGTH = 6


def _names_event(reading: Reading, at: int) -> bool:
    """Tell whether a noun follows, and no date, number or infinitive, behind "before" or "after"."""
    if at in reading.dates or at in reading.numbers:
        return False
    if reading.has(at, Tag.DETERMINER):
        at += 1
    else:
        return False
    adjectives = reading.language.lexicon.suffixes.get("ordering", ())
    at += at < len(reading.words) and reading.words.keys[at] in adjectives
    if reading.words.keys[min(at, len(reading.words) - 1)] in _time_nouns(reading):
        return False
    return at not in reading.dates and at not in reading.numbers


def _time_nouns(reading: Reading) -> tuple[str, ...]:
    return reading.language.lexicon.suffixes.get("time_nouns", ())


def noun_act(syntax: Syntax, at: int, group: VerbGroup) -> tuple[int, int] | None:
    """Read a noun phrase that names an act, its determiner left out: "l'envoi de médecins"."""
    reading = syntax.reading
    first, limit = at, sentence_end(reading, group.first)
    while first < limit and _leads_in(reading, first):
        first += 1
    if any(reading.has(i, Tag.COMPLEMENTIZER) for i in range(group.stop, first + 1)):
        return None
    head = range(first, min(first + _MAX_NOUN, limit))
    head = range(first, next((i for i in head if reading.is_mark(i, ",;:")), head.stop))
    if not any(names_action(reading, i) for i in head) or syntax.group(first):
        return None
    return first, act_stop(syntax, first, nominal=True)


def _leads_in(reading: Reading, at: int) -> bool:
    """Tell whether a word is a determiner, a quotation mark or a number before a noun."""
    return (
        reading.has(at, Tag.DETERMINER)
        or reading.has(at, Tag.PREPOSITION, "of")
        or is_quote_mark(reading, at)
        or reading.has(at, Tag.NEGATION, "after")
    )


def names_action(reading: Reading, at: int) -> bool:
    """Tell whether a word names conduct: a measure or an amount the pack knows, or a noun of action by its end."""
    number = reading.numbers.get(at)
    if number is not None and number.unit in reading.language.lexicon.pairs.units:
        return True
    if at >= len(reading.words) or not reading.words.is_word(at):
        return False
    if (
        reading.hit(at, Tag.MEASURE) is not None
        or reading.hit(at, Tag.MECHANISM) is not None
    ):
        return True
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[at]
    if key in suffixes.get("no_action", ()):
        return False
    if reading.words.is_capitalized(at) or reading.has(at, Tag.PREPOSITION):
        return False
    return key in suffixes.get("actions", ()) or key.endswith(
        suffixes.get("action", ("\0",))
    )

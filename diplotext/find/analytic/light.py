"""Words that are prepositions and conjunctions alike ("until", "after", "as"): whether a clause follows."""

from diplotext.find.grammar.meetings import is_meeting
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.text.days import DayWordKind


def opens_clause(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a preposition too ("until", "after") is followed by a clause: a verb comes soon."""
    lexicon = reading.language.lexicon
    if reading.key(index + 1) in lexicon.suffixes.get("time_nouns", ()):
        return False  # "a note sent before dawn spoke of"
    if _is_joined(reading, index + 1) or _is_time(reading, index + 1):
        return False  # "will pay until 2030 but will not lend", "has led it since May"
    for at in range(index + 2, min(index + _REACH, reading.sentence(index).stop)):
        if reading.is_mark(at, ",;:—–") or reading.begins(at, _CONJUNCTIONS):
            return False
        if reading.has(at - 1, Tag.DETERMINER) or not reading.begins(at, Tag.VERB.bit):
            continue
        if _is_of_text(reading, at):
            return False
        if any(
            e.tag is Tag.VERB
            and e.value in _FINITE
            and (
                e.lemma not in lexicon.noun_verbs
                or _acts(reading, at)
                or _closes_aside(reading, index, at)
            )
            for _, e in reading.tags[at]
        ):
            return True
    return False


def _is_time(reading: Reading, at: int) -> bool:
    """Tell whether a day or a month that owns nothing begins at a word ("since [May]", not "after [Monday]'s vote")."""
    date = reading.dates.get(at)
    stop = at + 1 if date is None else date.stop
    if date is None:
        month = reading.language.calendar.day_words.at(reading.words.keys, at)
        named = month is not None and month.values[0].kind is DayWordKind.MONTH
        if not named or not reading.words.is_capitalized(at):
            return False
    return not (reading.is_mark(stop, "'’") and reading.words.is_glued(stop))


def _is_joined(reading: Reading, at: int) -> bool:
    """Tell whether a coordinator follows a date that begins at a word."""
    date = reading.dates.get(at)
    stop = at + 1 if date is None else date.stop
    timed = date is not None or at in reading.numbers
    return timed and reading.has(stop, Tag.COORDINATOR)


def _is_of_text(reading: Reading, at: int) -> bool:
    """Tell whether a verb of saying stands right behind a meeting, which says nothing ("a note sent after the talks [says]")."""
    suffixes = reading.language.lexicon.suffixes
    claiming = suffixes.get("never_reduced", ())
    return is_meeting(reading, at - 1) and any(
        entry.tag is Tag.VERB and entry.lemma in claiming
        for _, entry in reading.tags[at]
    )


def _acts(reading: Reading, at: int) -> bool:
    """Tell whether only a verb has what stands behind a word: a pronoun that is an object ("calls itself"), what is promised or told ("pledged to pay")."""
    behind = at + 1
    if reading.alone_bits[behind] & Tag.STRESSED_PRONOUN.bit:
        return True
    values = {entry.value for _, entry in reading.tags[at] if entry.tag is Tag.VERB}
    past = Tense.PAST_HISTORIC in values and Tense.INFINITIVE not in values
    to = reading.has(behind, Tag.PREPOSITION, "infinitive")
    leads = to and may_be_form(reading, behind + 1, (Tense.INFINITIVE,))
    return past and (leads or reading.has(behind, Tag.COMPLEMENTIZER))


def _closes_aside(reading: Reading, index: int, at: int) -> bool:
    """Tell whether a verb of one person's speech behind a name and "as" ends its sentence or clause (", as Oslo claims.")."""
    links = reading.language.lexicon.suffixes.get("relay_links", ())
    named = reading.words.is_capitalized(at - 1) and reading.words.keys[at][-1] == "s"
    ends = reading.is_mark(at + 1, ",.") and reading.words.keys[index] in links
    speaks = any(
        e.lemma in reading.language.lexicon.reporting for _, e in reading.tags[at]
    )
    return named and ends and speaks


_CONJUNCTIONS = tag_bits(Tag.SUBORDINATOR, Tag.RELATIVE)
_FINITE = frozenset({"present", "past_historic", "future", "conditional"})
_REACH = 14


def leads_to_noun(reading: Reading, entry: Entry, stop: int) -> bool:
    """
    Tell whether words that may stand for a noun lead to one, an office ("[the former] head of the mission").

    An ordinal stands for one only before an auxiliary ("[the first] would pay").
    """
    if entry.tag is not Tag.SUBJECT_PRONOUN:
        return False
    if "ordinal" not in entry.features:
        return reading.begins(stop, Tag.ROLE.bit)
    roles = reading.language.lexicon.auxiliaries
    return not any(
        e.tag is Tag.VERB and roles.get(e.lemma) in ("go", "modal", "have", "be")
        for _, e in (reading.tags[stop] if stop < len(reading.words) else ())
    )


def _stands_for_act(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a conjunction too stands for an act behind a form of "do" ("ready to do [so] if asked")."""
    lexicon = reading.language.lexicon
    return reading.words.keys[index] in lexicon.suffixes.get("pro_acts", ()) and any(
        lexicon.auxiliaries.get(entry.lemma) == "do"
        for _, entry in reading.tags[index - 1]
        if entry.tag is Tag.VERB
    )


def _stands_for_time(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a conjunction too closes its clause ("have stayed [since], say")."""
    suffixes = reading.language.lexicon.suffixes
    if reading.words.keys[index] not in suffixes.get("closing_times", ()):
        return False
    behind = reading.words.is_word(index - 1) if index > 0 else False
    led = reading.is_one_of(index - 1, _CONJUNCTIONS)
    return behind and not led and reading.is_mark(index + 1, ',.;:!?)”"')


def stands_alone(reading: Reading, index: int) -> bool:
    """Tell whether no clause follows a word that is a conjunction elsewhere: it stands for an act or a time."""
    return _stands_for_act(reading, index) or _stands_for_time(reading, index)

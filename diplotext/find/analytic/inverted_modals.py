"""Modal verbs before their subject, behind words that put them there: "Nor would it pay", "Only then will Oman leave"."""

from collections.abc import Sequence

from diplotext.find.analytic.kinds import Kind
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST = 8
_SUBJECTS = frozenset(
    {Kind.PRONOUN, Kind.NAME, Kind.DETERMINER, Kind.NOMINAL, Kind.NUMBER}
)
_WITHIN = _SUBJECTS | {Kind.OWNER, Kind.PREPOSITION, Kind.COORDINATOR}
_LIGHT = frozenset({Kind.ADVERB, Kind.TIME})
_BEFORE = frozenset({Kind.MARK, Kind.QUOTE, Kind.COORDINATOR, Kind.THAT})
_PHRASE = 3


def inverting_word(reading: Reading, kinds: Sequence[Kind], index: int) -> int | None:
    """
    Give the word that puts a modal verb before its subject: right before it, or first in its sentence.

    It may be a determiner that denies, behind the preposition that opens the clause ("Under [no]
    circumstances would it pay").
    """
    leads = reading.language.lexicon.suffixes.get("before_modals", ())
    first = reading.sentence(index).first
    at = index - 1
    while at > first and kinds[at] in _LIGHT:
        at -= 1
    if at < first:
        return None
    opens = at == first or kinds[at - 1] in (Kind.MARK, Kind.COORDINATOR)
    if opens and reading.key(at) in leads:
        return at
    head = first + (kinds[first] is Kind.QUOTE)
    if reading.key(head) in leads:
        return head
    none = reading.language.lexicon.suffixes.get("none_of", ())
    return next(
        (
            i
            for i in range(max(first + 1, at - _PHRASE), at)
            if reading.key(i) in none and _opens_clause(reading, kinds, i - 1, first)
        ),
        None,
    )


def denies(reading: Reading, lead: int) -> bool:
    """Tell whether a word that puts a modal verb before its subject denies it as well."""
    none = reading.language.lexicon.suffixes.get("none_of", ())
    return reading.has(lead, Tag.NEGATION) or reading.key(lead) in none


def _opens_clause(reading: Reading, kinds: Sequence[Kind], at: int, first: int) -> bool:
    """Tell whether a preposition at a word opens a sentence, or a clause behind a mark, a coordinator or "that"."""
    before = at == first or kinds[at - 1] in _BEFORE
    return before and reading.has(at, Tag.PREPOSITION)


def awaited_infinitive(
    reading: Reading, kinds: Sequence[Kind], stop: int
) -> int | None:
    """Give the infinitive behind the subject that begins right behind a modal verb."""
    if stop >= len(kinds) or kinds[stop] not in _SUBJECTS:
        return None
    for at in range(stop + 1, min(stop + _LONGEST, reading.sentence(stop).stop)):
        ended = kinds[at - 1] not in (
            Kind.DETERMINER,
            Kind.PREPOSITION,
            Kind.COORDINATOR,
        )
        if kinds[at] is Kind.CANDIDATE and ended and _is_infinitive(reading, at):
            return at
        if kinds[at] not in _WITHIN and kinds[at] is not Kind.CANDIDATE:
            return None
    return None


def _is_infinitive(reading: Reading, at: int) -> bool:
    """Tell whether a word may be an infinitive."""
    return any(
        entry.tag is Tag.VERB and entry.value == Tense.INFINITIVE and stop == at + 1
        for stop, entry in reading.tags[at]
    )

"""Who makes a group as large as it is: "Avec le Togo, la coalition passe à 34 membres", "Con Chile, el grupo suma ya 12 países"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition, just_named
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import (
    Found,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 9


def growing_with(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that open a sentence behind "with", where it tells how many members a group has or grows to."""
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    if syntax.clauses is not None:  # there the list lies in the clause of the verb
        return
    companions = lexicon.suffixes.get("companions", ())
    verbs = {*lexicon.suffixes.get("grows", ())}
    for name in ("gathers", "has_members", "claims_members"):
        verbs |= lexicon.verbs.get(name, frozenset())
    for group in syntax.groups_of(verbs):
        first = reading.sentence(group.start).first
        if reading.key(first) not in companions or not _tells_size(syntax, group):
            continue
        listed = listed_behind(cast, first + 1, group.start)
        parted = bool(listed) and reading.is_mark(listed[-1].stop, ",")
        if parted and are_states(cast, listed):
            yield from found_as("grown-with", _grown(syntax, cast, group), listed)


def _tells_size(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact how many members there are."""
    reading = syntax.reading
    told = group.is_finite and not group.passive and group.tense is not Tense.FUTURE
    limit = min(group.stop + _REACH, reading.sentence(group.start).stop)
    counts = any(_is_size(reading, at) for at in range(group.stop, limit))
    return told and counts and is_factual(syntax, group)


def _is_size(reading: Reading, at: int) -> bool:
    """Tell whether a number counts members, or ends its clause as the size of what grows ("passe à [34].")."""
    number = reading.numbers.get(at)
    if number is None:
        return False
    bare = reading.has(at - 1, Tag.PREPOSITION) and reading.is_mark(number.stop, ".,;:")
    return bare or reading.begins(number.stop, Tag.MEMBER_UNIT.bit)


def _grown(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the group that is the subject of a verb, or the one just named that a pronoun takes up."""
    keys = whom_subject_means(syntax, cast, group)
    named = (key for key in keys if is_coalition(cast, key))
    return next(named, None if keys else just_named(cast, group.start))

"""Who has or takes the lead of a group that other words name: "44 states, with Mexico in the lead", "en assure la présidence"."""

from collections.abc import Iterator

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_before, just_named
from diplotext.find.coreference.member_lists import Found, listed_behind
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


_NEAR = 4


def chairing(cast: Cast) -> Iterator[Found]:
    """Find "44 states, with Mexico and Austria in the lead,"."""
    reading = cast.reading
    phrases = reading.phrases("chairing")
    companions = reading.language.lexicon.suffixes.get("companions", ())
    for at in reading.spelled(companions) if phrases else ():
        led = reading.begins(at, Tag.PREPOSITION.bit)
        key = coalition_before(cast, at) if led else None
        stop = reading.sentence(at).stop
        listed = () if key is None else listed_behind(cast, at + 1, stop)
        behind = listed[-1].stop if listed else stop
        if key is not None and reading.first_of(behind, phrases) is not None:
            yield from ((key, member) for member in listed)


def taking_its_lead(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A en assure la présidence", "A assumes its presidency", of the group just named."""
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    takes, nouns = suffixes.get("takes_lead", ()), suffixes.get("lead_nouns", ())
    for group in syntax.groups_of(takes) if syntax.clauses is None else ():
        near = range(group.stop, group.stop + _NEAR)
        at = next((i for i in near if reading.key(i) in nouns), None)
        if at is None or not is_told(syntax, group):
            continue
        before = {reading.key(i) for i in range(group.start - 1, group.first)}
        taken = not before.isdisjoint(suffixes.get("of_it", ()))
        owned = reading.has(at - 1, Tag.DETERMINER, "possessive")
        key = just_named(cast, group.start) if taken or owned else None
        if key is not None:
            listed = members_before(syntax, cast, group)
            yield from ((key, member) for member in listed)


def is_told(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact what its subject does, or will do."""
    above = future_above(syntax, group) or group
    return not group.passive and is_factual(syntax, above)

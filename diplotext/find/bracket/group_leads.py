"""Who leads a group where verbs stand in a bracket: "Die Führung übernehmen A und B", "Angeführt wird sie von A"."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.belongings import beside, group_in, told
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import just_named
from diplotext.find.coreference.member_lists import Found, Member, listed_behind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MembershipRole


_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)


def group_leads(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that take the lead of a group, or by which it is led."""
    clauses, lexicon = syntax.clauses, syntax.reading.language.lexicon
    if clauses is None:
        return
    lemmas = {*lexicon.suffixes.get("takes_lead", ()), *lexicon.verbs.get("leads", ())}
    role = MembershipRole.LEAD
    for number, verb in told(syntax, lemmas):
        taken = _taking(cast, clauses, number, verb)
        key, members = taken or _led(cast, clauses.all[number], verb)
        if key is not None:
            for member in members:
                rule = f"{role}-of-coalition"
                yield key, attrs.evolve(member, role=role, rule=rule)


def _taking(
    cast: Cast, clauses: Clauses, number: int, verb: VerbGroup
) -> tuple[str | None, tuple[Member, ...]] | None:
    """Read "die Führung (der Gruppe) übernehmen A und B"; a lead alone is that of the group just named."""
    clause, suffixes = clauses.all[number], cast.reading.language.lexicon.suffixes
    noun = _lead(cast.reading, clause)
    if noun is None or verb.lemma not in suffixes.get("takes_lead", ()):
        return None
    key = group_in(cast, clause)
    if key is None and not _has_more(cast.reading, noun):
        key = just_named(cast, clause.first, _MECHANISMS)
    return key, tuple(beside(clauses, cast, number))


def _lead(reading: Reading, clause: Clause) -> int | None:
    """Give the noun of leading of a clause."""
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    return next((at for at in clause.words if reading.words.keys[at] in nouns), None)


def _has_more(reading: Reading, noun: int) -> bool:
    """Tell whether a noun of leading has behind it what is led."""
    behind = noun + 1
    return reading.has(behind, Tag.DETERMINER) or reading.has(behind, Tag.PREPOSITION)


def _led(
    cast: Cast, clause: Clause, verb: VerbGroup
) -> tuple[str | None, tuple[Member, ...]]:
    """Read "angeführt wird die Gruppe von A und B"."""
    reading = cast.reading
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    key = group_in(cast, clause)
    if key is None or not verb.passive or verb.lemma not in leads:
        return None, ()
    agents = (
        at for at in range(*clause.middle) if reading.has(at, Tag.PREPOSITION, "of")
    )
    agent = next(agents, None)
    if agent is None:
        return None, ()
    return key, listed_behind(cast, agent + 1, clause.stop)

"""Who leads a group where verbs stand in a bracket: "Die Führung übernehmen A und B", "Angeführt wird sie von A"."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.belongings import beside, group_in, told, verb_of
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, just_named, spoken_of
from diplotext.find.coreference.list_steps import is_month
from diplotext.find.coreference.member_lists import Found, Member, listed_behind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MembershipRole


_REACH = 6
_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)


def group_leads(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that take the lead of a group, or by which it is led."""
    clauses, lexicon = syntax.clauses, syntax.reading.language.lexicon
    if clauses is None:
        return
    suffixes = lexicon.suffixes
    lemmas = {*suffixes.get("takes_lead", ()), *suffixes.get("hands_over", ())}
    role = MembershipRole.LEAD
    for number, verb in told(syntax, lemmas | lexicon.verbs.get("leads", frozenset())):
        taken = _taking(cast, clauses, number, verb)
        key, members = taken or _led(cast, clauses, number, verb)
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
    verbs = (*suffixes.get("takes_lead", ()), *suffixes.get("hands_over", ()))
    if noun is None or verb.lemma not in verbs:
        return None
    if _is_of_other(cast, clause):
        return None, ()
    key = group_in(cast, clause)
    if key is None and not _has_more(cast, noun):
        key = spoken_of(cast, clause.first, _MECHANISMS)
    parted = _from_or_to(cast, noun, clause.stop)  # who had it, or gets it
    return key, (*beside(clauses, cast, number), *parted)


def _is_of_other(cast: Cast, clause: Clause) -> bool:
    """Tell whether a relative clause is of the lead of a body that is no group of states ("die Caricom, [deren Vorsitz sie innehat]")."""
    reading, first = cast.reading, clause.first
    of = reading.language.lexicon.suffixes.get("possessives_of_latter", ())
    if clause.kind is not ClauseKind.RELATIVE or reading.key(first) not in of:
        return False
    stop = first - reading.is_mark(first - 1, ",")
    before = cast.all_within(max(stop - _REACH, 0), stop)
    ends = [keys[0] for reference, keys in before if reference.stop == stop]
    return bool(ends) and not is_group(cast, ends[-1])


def _meant(cast: Cast, clause: Clause, *, subject: bool) -> str | None:
    """Give the group just named that a pronoun takes up as object, or as subject of a passive ("Malta führt [sie]", "Geführt wird [sie] von Malta")."""
    reading = cast.reading
    words = range(*clause.middle) if clause.is_fronted else clause.words
    objects = reading.language.lexicon.suffixes.get("object_pronouns", ())
    taken = any(
        reading.has(at, Tag.SUBJECT_PRONOUN)
        if subject
        else reading.words.keys[at] in objects
        for at in words
    )
    return just_named(cast, clause.first, _MECHANISMS) if taken else None


def _lead(reading: Reading, clause: Clause) -> int | None:
    """Give the noun of leading of a clause."""
    suffixes = reading.language.lexicon.suffixes
    nouns = {
        noun
        for name in ("lead_nouns", "offices", "seat_nouns")
        for noun in suffixes.get(name, ())
    }
    return next((at for at in clause.words if reading.words.keys[at] in nouns), None)


def _has_more(cast: Cast, noun: int) -> bool:
    """Tell whether a noun of leading has behind it what is led, and not a state from which or to which it passes."""
    reading, behind = cast.reading, noun + 1
    if reading.has(behind, Tag.PREPOSITION) and (
        _is_time(reading, behind) or _from_or_to(cast, noun, behind + 1)
    ):
        return False
    return reading.has(behind, Tag.DETERMINER) or reading.has(behind, Tag.PREPOSITION)


def _is_time(reading: Reading, at: int) -> bool:
    """Tell whether a preposition leads to a day or a month ("im Januar")."""
    dated = at in reading.dates or at + 1 in reading.dates
    return dated or is_month(reading, at + 1)


def _from_or_to(cast: Cast, noun: int, stop: int) -> tuple[Member, ...]:
    """Give the states behind "von" or "an" that follow a noun of leading ("den Vorsitz im Januar [von Chile]")."""
    reading = cast.reading
    for at in range(noun + 1, max(stop, noun + 2)):
        passes = reading.has(at, Tag.PREPOSITION, "of") or reading.has(
            at, Tag.PREPOSITION, "addressee"
        )
        known = cast.at.get(at + 1)
        if passes and known is not None and known[0].kind is ActorKind.STATE:
            return listed_behind(cast, at + 1, at + _REACH)
    return ()


def _led(
    cast: Cast, clauses: Clauses, number: int, verb: VerbGroup
) -> tuple[str | None, tuple[Member, ...]]:
    """Read "angeführt wird die Gruppe von A und B", "A und B führen sie", "A, das ihr vorsitzt"."""
    reading, clause = cast.reading, clauses.all[number]
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    key = group_in(cast, clause) if verb.lemma in leads else None
    if key is None and verb.lemma in leads:
        key = _meant(cast, clause, subject=verb.passive)
    if key is not None and not verb.passive:
        return key, tuple(beside(clauses, cast, number))
    if key is None:
        return None, ()
    listed = agents(cast, clause)
    return (key, listed) if listed else (None, ())


def agents(cast: Cast, clause: Clause) -> tuple[Member, ...]:
    """Give the states behind "by" in a clause ("angeführt wird die Gruppe [von A und B]")."""
    places = range(*clause.middle)
    led = (at for at in places if cast.reading.has(at, Tag.PREPOSITION, "of"))
    found = (listed_behind(cast, at + 1, clause.stop) for at in led)
    return next((listed for listed in found if listed), ())


@once
def leading(syntax: Syntax) -> tuple[tuple[int, Clause], ...]:
    """Give, with their indexes, the clauses whose verb tells who leads something."""
    leads = syntax.reading.language.lexicon.verbs.get("leads", frozenset())
    clauses = syntax.clauses
    return tuple(
        (number, clause)
        for number, clause in enumerate(() if clauses is None else clauses.all)
        if (verb := verb_of(syntax, number)) is not None and verb.lemma in leads
    )

"""Who leads, hosts or watches a coalition: "led by A", "A hosts COALITION", "A as an observer"."""

from collections.abc import Iterator

from diplotext.find.bracket.group_leads import group_leads
from diplotext.find.coalitions.belonging_verbs import says
from diplotext.find.coalitions.by_object import by_object
from diplotext.find.coalitions.led_groups import led_by, led_in_clause
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coalitions.named_leaders import founding, named_as_leader
from diplotext.find.coalitions.role_nouns import as_role, called_by_role
from diplotext.find.coalitions.taking_lead import (
    chairing,
    is_told,
    led_before,
    successors,
    taking_its_lead,
    whose_lead,
)
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_at,
    coalition_before,
    last_coalition,
    taken_up,
)
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    listed_before,
    listed_behind,
)
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import MembershipRole


_REACH = 8
_GOVERNS = {"leads": MembershipRole.LEAD, "hosts": MembershipRole.HOST}


def places(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those of whom a clause says that they lead, host or watch a coalition."""
    yield from group_leads(syntax, cast)
    yield from led_by(syntax, cast)
    yield from led_in_clause(syntax, cast)
    yield from _governing(syntax, cast)
    yield from _at_the_head(syntax, cast)
    yield from taking_its_lead(syntax, cast)
    yield from whose_lead(syntax, cast)
    yield from chairing(cast)
    yield from named_as_leader(cast)
    yield from founding(cast)
    yield from _watching(syntax, cast)
    for key, member in called_by_role(syntax, cast):
        watches = member.role is MembershipRole.OBSERVER
        if not watches or _has_observers(cast, key):
            yield key, member


def _governing(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A leads COALITION" and "COALITION, which A leads"."""
    verbs = syntax.reading.language.lexicon.verbs
    governing = {verb for name in _GOVERNS for verb in verbs.get(name, ())}
    for group in syntax.groups_of(governing):
        for name, role in _GOVERNS.items():
            if group.lemma in verbs.get(name, ()) and is_told(syntax, group):
                yield from _in_role(syntax, cast, group, role)


def _in_role(
    syntax: Syntax, cast: Cast, group: VerbGroup, role: MembershipRole
) -> Iterator[Found]:
    """Find who governs the coalition that a verb names, takes up, or stands behind in a relative clause ("que dirigent A et B")."""
    key, beside = _governed(syntax, cast, group)
    own = members_before(syntax, cast, group)
    own = own or _whose_country(syntax, cast, group)
    if key is not None and own:
        yield from as_role(key, (*own, *beside), role)
        return
    key, listed = by_object(syntax, cast, group) or (None, ())
    if key is not None:  # "que Brasil lidera junto con Portugal"
        yield from as_role(key, (*listed, *beside), role)


def _whose_country(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[Member, ...]:
    """Give the state of a person whose country leads ("Minister Holm, whose country leads the group")."""
    reading, subject = syntax.reading, subject_of(syntax, group)
    if subject is None or not subject.segments:
        return ()
    first, stop = subject.segments[0]
    own = reading.language.lexicon.verbs.get("own_state", frozenset())
    noun = any(reading.words.keys[at] in own for at in range(first, stop))
    near = range(max(first - 2, 0), first + 1)
    whose = next((at for at in near if reading.has(at, Tag.RELATIVE)), None)
    if not noun or whose is None:
        return ()
    end = whose - reading.is_mark(whose - 1, ",")
    before = name_before(cast, reading.sentence(first).first, end)
    if before is None:
        return ()
    reference, keys = before
    state = f"state:{cast.figures[keys[0]].state}"
    known = state in cast.figures
    return (Member(state, reference.first, reference.stop),) if known else ()


def _governed(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str | None, tuple[Member, ...]]:
    """Give the coalition that a verb governs, and those together with whom ("lidera [junto a Portugal] una coalición")."""
    reading = syntax.reading
    stop = reading.sentence(group.start).stop
    at = group.stop + reading.is_mark(group.stop, ",")
    joint = reading.hit(at, Tag.BESIDES)
    companions = reading.language.lexicon.suffixes.get("companions", ())
    companion = reading.key(at) in companions
    behind = joint[0] if joint is not None else at + companion
    beside = listed_behind(cast, behind, stop) if behind > at else ()
    at = beside[-1].stop if beside else group.stop
    at += bool(beside) and reading.is_mark(at, ",")
    thing = coalition_at(cast, at, stop)
    return taken_up(cast, group) if thing is None else thing[0], beside


def _at_the_head(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A takes the command of COALITION", and "the lead of COALITION is taken by A"."""
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.LEADERSHIP):
        sentence = reading.sentence(index)
        thing = coalition_at(cast, behind, sentence.stop)
        if thing is None:
            continue
        group = syntax.last_finite(sentence.first, index)
        after = syntax.finite_within(thing[1], min(thing[1] + 2, sentence.stop))
        if group is not None and is_told(syntax, group):
            listed = members_before(syntax, cast, group)
            # "relevará a Chile al frente del grupo"
            former = listed_behind(cast, group.stop, index) if listed else ()
            yield from led_before(thing[0], former)
            if group.lemma in reading.language.lexicon.suffixes.get("hands_over", ()):
                yield from ((thing[0], member) for member in listed)
                near = range(thing[1], min(thing[1] + _REACH, sentence.stop))
                listed = successors(cast, near, sentence.stop)
            yield from as_role(thing[0], listed, MembershipRole.LEAD)
        elif after is not None and is_told(syntax, after):
            listed = listed_behind(cast, after.stop, sentence.stop)
            yield from as_role(thing[0], listed, MembershipRole.LEAD)


def _watching(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A and B, observers" and "A took part as an observer"."""
    reading = cast.reading
    guests = reading.language.lexicon.suffixes.get("guest_nouns", ())
    for index, behind, _ in reading.hits(Tag.OBSERVING):
        if any(reading.words.keys[at] in guests for at in range(index, behind)):
            continue  # who is invited has no place in the group
        group = syntax.last_finite(reading.sentence(index).first, index)
        listed = listed_before(cast, index)
        if not listed and group is not None and is_told(syntax, group):
            listed = members_before(syntax, cast, group)
        here = coalition_before(cast, index)
        if (
            here is None
            and group is not None
            and says(syntax, group, "watches_meeting")
        ):
            continue  # "Peru attended as an observer": it watched a meeting
        key = here or last_coalition(cast, index)
        if key is not None and _has_observers(cast, key):
            yield from as_role(key, listed, MembershipRole.OBSERVER)


def _has_observers(cast: Cast, key: str) -> bool:
    """Tell whether a group is an alliance or the like, and not just those who meet or sign, whom observers only watch."""
    return any(
        cast.reading.begins(at, Tag.COALITION_HEAD.bit)
        for place in cast.figures[key].references
        for at in range(max(place[0] - _LED, 0), place[1])
    )


_LED = 2
"""Words between a noun for a group and the count of its members ("das [Bündnis der] fünf Staaten")."""

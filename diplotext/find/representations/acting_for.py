"""Who acts for another by a preposition beside a verb of acting: "Togo spoke for Liberia", "Für Kenia unterzeichnete X"."""

from collections.abc import Iterator
from itertools import chain

from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counted_alone import party_at
from diplotext.find.coreference.stands_for import person_meant
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import PARTIES, PRINCIPALS
from diplotext.find.representations.signing import does_by_noun
from diplotext.find.representations.who_acts import (
    agent_of,
    is_done,
    named_behind,
    person_behind,
)
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_REACH = 14
_LEAST = 3
_FOLK = PARTIES - PRINCIPALS
_STOPS = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.CONDITION, Tag.COMPLEMENTIZER)


def find_acting(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who speaks, signs or negotiates for another."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs
    known = verbs["acts_for"]
    for group in syntax.groups_of(known | verbs["does_so"] | verbs["acts_with"]):
        told = reading.quote_of[group.first] == NOWHERE
        acts = told and (group.lemma in known or _acts(syntax, group))
        if acts and is_done(syntax, group):
            yield from (_signed_by if group.passive else _acting)(syntax, cast, group)


def _acts(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is one of acting for another by what stands with it or before it."""
    return _does_so(syntax, group) or does_by_noun(syntax, group)


def _does_so(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of doing stands for one of signing before it ("por Rusia lo hizo X")."""
    verbs = syntax.reading.language.lexicon.verbs
    number = syntax.group_of[group.first]
    before = syntax.groups[number - 1] if number > 0 else None
    if before is None or group.lemma not in verbs.get("does_so", ()):
        return False
    sentence = syntax.reading.sentence_of
    near = sentence[before.first] == sentence[group.first]
    acted = before.lemma in verbs.get("acts_for", ()) or does_by_noun(syntax, before)
    return near and acted


def _acting(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "AGENT signed for PARTY", and "For PARTY AGENT signed" where that opens its clause."""
    stop = words_behind(syntax, group)
    for at in _places(syntax, group):
        fronted = at < group.start
        agent = agent_of(syntax, cast, group)
        agent = agent or named_behind(cast, group.stop, stop)
        agent = agent or person_behind(cast, group.stop if fronted else at, stop)
        limit = group.start if fronted else stop
        found = _for(cast, group, agent, (at, limit))
        if not found:
            continue
        yield from found
        if fronted and agent is not None:
            end = syntax.reading.sentence(group.first).stop
            yield from _gapped(cast, at, (max(agent[1], group.stop), end))
        return


def _signed_by(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "was signed for PARTY by AGENT", and "by AGENT for PARTY and by AGENT for PARTY"."""
    reading, keys = syntax.reading, syntax.reading.words.keys
    words = reading.language.lexicon.verbs.get("signs_for", frozenset())
    clause = syntax.clause_of(group)
    first, stop = group.stop, reading.sentence(group.first).stop
    if clause is not None:
        first, stop = clause.middle
    agents: list[tuple[str, int, int]] = []
    parties: list[tuple[str, int]] = []
    for at in range(first, stop):
        by = reading.hit(at, Tag.AGENT)
        person = person_behind(cast, by[0], stop) if by is not None else None
        head = cast.head(at + 1, stop) if keys[at] in words else None
        if head is not None and is_named_party(cast, head):
            parties.append((head[1][0], head[0].stop))
        elif person is not None and person[0] not in [key for key, _, _ in agents]:
            agents.append(person)
    for (agent, end, begin), (party, behind) in zip(agents, parties, strict=False):
        if agent != party:
            place = (min(group.start, begin), max(end, behind, group.stop))
            yield Proxy(party, agent, None, *place)


def _places(syntax: Syntax, group: VerbGroup) -> Iterator[int]:
    """Give the words for "for" that go with a verb: at the front of its clause, then among the rest of it."""
    keys = syntax.reading.words.keys
    words = syntax.reading.language.lexicon.verbs.get("signs_for", frozenset())
    clause = syntax.clause_of(group)
    if clause is not None:
        front, rest = range(*clause.front), range(clause.first, clause.stop)
        where = chain(front, (at for at in rest if at not in front))
        yield from (at for at in where if keys[at] in words)
        return
    opening = _opening(syntax, group)
    behind = range(group.stop, words_behind(syntax, group))
    yield from (at for at in chain((opening,), behind) if keys[at] in words)


def _opening(syntax: Syntax, group: VerbGroup) -> int:
    """Give the first word of a sentence, or of the part of it behind a semicolon that a verb stands in."""
    first = syntax.reading.sentence(group.first).first
    for at in range(group.start - 1, max(first, group.start - _REACH) - 1, -1):
        if syntax.reading.is_mark(at, ";"):
            return at + 1
    return first


def _for(
    cast: Cast,
    group: VerbGroup,
    agent: tuple[str, int, int] | None,
    place: tuple[int, int],
) -> list[Proxy]:
    """Give for whom an agent acts, by the parties named behind a preposition, as far as a limit."""
    at, limit = place
    head = party_at(cast, at + 1, limit)
    meant = person_meant(cast, at + 1, agent) if agent and not head else None
    if meant is not None and agent is not None:
        begin, end = min(agent[2], at), max(agent[1], group.stop, meant[1])
        return [Proxy(meant[0], agent[0], None, begin, end)]
    if head is None or agent is None or not is_named_party(cast, head):
        return []
    further = _further(cast, at, limit)
    limit = limit if further is None else further[0]
    others = {agent[0], further[1].agent if further else ""}
    parties = [k for k in cast.joint(at + 1, limit) or head[1] if k not in others]
    named = [head, *cast.within(at + 1, limit)]
    ends = [r.stop for r, keys in named if keys[0] in parties]
    end, begin = max(agent[1], group.stop, *ends), min(agent[2], at)
    found = [Proxy(party, agent[0], None, begin, end) for party in parties]
    return found if further is None else [*found, further[1]]


def _further(cast: Cast, at: int, limit: int) -> tuple[int, Proxy] | None:
    """Read a second one who acts for a second party behind the same verb ("X signed for A and [Y for B]")."""
    keys = cast.reading.words.keys
    for index in range(at + _LEAST, limit):
        if keys[index] != keys[at]:
            continue
        before = actor_before(cast, at + 1, index, PRINCIPALS)
        head = cast.head(index + 1, limit)
        if before is None or head is None or not is_named_party(cast, head):
            return None
        agent, _, begin = before
        proxy = Proxy(head[1][0], agent, None, begin, head[0].stop)
        return (begin, proxy) if agent != head[1][0] else None
    return None


def _gapped(cast: Cast, at: int, place: tuple[int, int]) -> Iterator[Proxy]:
    """Read the pairs behind a first one at the front ("Por A firmó X y [por B, Y]", "Für A zeichnete X, [für B Y]")."""
    reading, (first, stop) = cast.reading, place
    for index in range(first, stop):
        if reading.words.keys[index] != reading.words.keys[at]:
            continue
        head = cast.head(index + 1, stop)
        end = index if head is None else head[0].stop
        agent = named_behind(cast, end + reading.is_mark(end, ","), stop)
        if head is not None and agent is not None and is_named_party(cast, head):
            yield Proxy(head[1][0], agent[0], None, index, agent[1])


def is_named_party(cast: Cast, head: tuple[Reference, tuple[str, ...]]) -> bool:
    """Tell whether a state or body is named by its name, or a person who has one is."""
    figure = cast.figures[head[1][0]]
    if len(head[1]) > 1 and head[0].form is MentionForm.NOMINAL:
        return False
    if figure.kind is ActorKind.PERSON:
        return bool(figure.name)
    group = figure.kind is ActorKind.COALITION
    counted = group and (figure.plural or figure.firsts[0] < head[0].first)
    called = head[0].proper or figure.name
    noun = head[0].form is MentionForm.NOMINAL and not (counted or called)
    return figure.kind in _FOLK or (figure.kind in PRINCIPALS and not noun)


def words_behind(syntax: Syntax, group: VerbGroup) -> int:
    """Give where the words behind a verb that may belong to it end."""
    reading = syntax.reading
    limit = min(group.stop + _REACH, reading.sentence(group.first).stop)
    for at in range(group.stop, limit):
        other = syntax.group(at)
        is_other = other is not None and other.is_finite and other is not group
        joins = reading.is_mark(at - 1, ",") and reading.has(at, Tag.COORDINATOR)
        if is_other or joins or reading.is_mark(at, ";:") or reading.begins(at, _STOPS):
            return at
    return limit

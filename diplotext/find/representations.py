"""Representation: who stood in for whom, and in whose absence."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

import attrs

from diplotext.find.bracket.standing import agent_start, is_let
from diplotext.find.cast import Cast
from diplotext.find.deputies import find_deputies
from diplotext.find.interests import interests
from diplotext.find.membership import behalf
from diplotext.find.pronouns import pronoun
from diplotext.find.proxies import find_proxies
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.signatures import find_signatures
from diplotext.find.speakers import whom
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import Actor, ActorKind, MentionForm, Representation
from diplotext.text.span import Span


_AGENTS = frozenset({ActorKind.PERSON})
_PRINCIPALS = _AGENTS | {
    ActorKind.STATE,
    ActorKind.ORGANIZATION,
    ActorKind.COALITION,
}


@attrs.frozen
class Standing:
    """
    A representation in the making, by the keys of figures.

    Attributes:
        principal: Who is represented.
        agents: Who represents.
        absent: In whose absence.
        span: The words that say so.
        reason: The words that say why.
    """

    principal: str
    agents: tuple[str, ...]
    absent: str | None
    span: Span
    reason: Span | None


def find_standings(syntax: Syntax, cast: Cast) -> tuple[Standing, ...]:
    """
    Find who stands in for whom, with the absence the sentence names.

    "PRINCIPAL est représenté par AGENT et AGENT", "PRINCIPAL, représenté par AGENT, ...",
    "AGENT représentait PRINCIPAL".
    """
    lexicon = syntax.reading.language.lexicon
    found: list[Standing] = []
    for group in syntax.groups:
        if group.lemma not in lexicon.verbs.get("represents", ()):
            continue
        by_agent = group.passive or group.tense is Tense.PARTICIPLE
        by_agent = by_agent or is_let(syntax, group)
        read = _read if by_agent else _read_active
        standing = read(syntax, cast, group)
        if standing is not None:
            found.append(standing)
    phrased = [] if found else [*_by_phrase(syntax, cast)]
    found.extend(phrased or [*_on_behalf(syntax, cast), *_for_group(cast)])
    found.extend([*_deputed(syntax, cast), *_signed(cast)])
    found = _told_once(found)
    for standing in found:
        for key in (standing.principal, *standing.agents, standing.absent):
            if key is not None:
                cast.figures[key].used = True
    return tuple(found)


def _told_once(found: list[Standing]) -> list[Standing]:
    """Keep of what is told twice what comes first in the text."""
    kept: dict[tuple[str, tuple[str, ...]], Standing] = {}
    for standing in sorted(found, key=lambda standing: standing.span.start):
        kept.setdefault((standing.principal, standing.agents), standing)
    return list(kept.values())


def _deputed(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read who is sent in place of somebody, or stands in for him."""
    for proxy in find_deputies(syntax, cast):
        span = syntax.reading.span(proxy.first, proxy.stop)
        yield Standing(proxy.principal, (proxy.agent,), proxy.absent, span, None)


def _for_group(cast: Cast) -> Iterator[Standing]:
    """Read "A, B and C on behalf of GROUP", where states speak or sign for more of them."""
    for key, first, index, stop in behalf(cast):
        agents = cast.joint(first, index)
        span = cast.reading.span(first, stop)
        yield Standing(key, tuple(k for k in agents if k != key), None, span, None)


def _signed(cast: Cast) -> Iterator[Standing]:
    """Read the lines of signature ("For PRINCIPAL: AGENT")."""
    for signature in find_signatures(cast):
        span = cast.reading.span(signature.first, signature.stop)
        yield Standing(signature.principal, (signature.agent,), None, span, None)


def _on_behalf(syntax: Syntax, cast: Cast) -> list[Standing]:
    """Read "au nom de PRINCIPAL, AGENT" and "AGENT, au nom de PRINCIPAL"."""
    reading = syntax.reading
    found: list[Standing] = []
    for index, behind, _ in reading.hits(Tag.ON_BEHALF):
        sentence = reading.sentence(index)
        principal = cast.head(behind, sentence.stop)
        if principal is None or cast.figures[principal[1][0]].kind not in _PRINCIPALS:
            continue
        agent = _nearest_person(cast, (sentence.first, sentence.stop), principal[0])
        if agent is None or not _acts_there(syntax, index):
            continue
        first = min(agent[0].first, index)
        span = reading.span(first, max(agent[0].stop, principal[0].stop))
        found.append(Standing(principal[1][0], agent[1], None, span, None))
    return found


def _acts_there(syntax: Syntax, index: int) -> bool:
    """Tell whether a phrase opens its sentence, or goes with a verb of signing or of speech, the one before if any."""
    reading = syntax.reading
    first = reading.sentence(index).first
    if first == index:
        return True
    lexicon = reading.language.lexicon
    agreed = lexicon.verbs.get("agreed", frozenset())
    at = bisect_left(syntax.groups, index, key=attrgetter("first"))
    around = syntax.groups[max(at - 1, 0) : at + 1]
    stop = reading.sentence(index).stop
    verbs = [group for group in around if first <= group.first < stop]
    return any(v.lemma in agreed or v.lemma in lexicon.reporting for v in verbs[:1])


def _nearest_person(
    cast: Cast, sentence: tuple[int, int], principal: Reference
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the named person who stands nearest to a phrase in its sentence."""
    named = [
        (reference, keys[:1])
        for reference, keys in cast.within(*sentence)
        if reference.kind in _AGENTS and cast.figures[keys[0]].name is not None
    ]
    others = [pair for pair in named if pair[1][0] not in cast.at[principal.first][1]]
    return min(
        others, key=lambda pair: abs(pair[0].first - principal.first), default=None
    )


def _by_phrase(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Read "en ausencia de PRINCIPAL, acudió AGENT"."""
    for proxy in find_proxies(syntax, cast):
        span = syntax.reading.span(proxy.first, proxy.stop)
        yield Standing(proxy.principal, (proxy.agent,), proxy.absent, span, None)


def _read(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    reading = syntax.reading
    principal = _principal(syntax, cast, group)
    if principal is None:
        return None
    first, keys = principal
    stop = reading.sentence(group.first).stop
    agents = _agents(syntax, cast, group, stop)
    agents = tuple(key for key in agents if key not in keys)
    start = agent_start(syntax, group)
    named = [r.stop for r, k in cast.within(start, stop) if k[0] in agents]
    absent, reason = _absence(syntax, cast, group)
    return (
        Standing(keys[0], agents, absent, reading.span(first, max(named)), reason)
        if keys and named
        else None
    )


def _principal(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give who is represented, and its first word: the subject, or the noun a participle stands beside."""
    if group.tense is Tense.PARTICIPLE:
        opening = syntax.reading.sentence(group.first).first
        before = cast.within(opening, group.start)
        beside = before[-1] if before else None
        gap = syntax.reading.is_mark(group.start - 1, ",")
        if beside is None or beside[0].stop != group.start - gap:
            return None
        return beside[0].first, beside[1]
    subject = subject_of(syntax, group)
    if subject is None:
        return None
    first = subject.segments[0][0]
    keys = pronoun(cast, first) if subject.pronoun else whom(cast, subject)
    return first, keys


def _read_active(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Read "AGENT représentait PRINCIPAL", and of states "AGENT representa los intereses de PRINCIPAL"."""
    reading = syntax.reading
    subject = subject_of(syntax, group)
    stop = reading.sentence(group.first).stop
    cared = interests(syntax, group)
    represented = cast.head(cared or group.stop, stop)
    if subject is None or represented is None or not group.is_finite:
        return None
    first = subject.segments[0][0]
    keys = pronoun(cast, first) if subject.pronoun else whom(cast, subject)
    able = _PRINCIPALS if cared else _AGENTS
    agents = tuple(k for k in keys if cast.figures[k].kind in able)
    principal = represented[1][0]
    kind = cast.figures[principal].kind
    if not agents or kind not in _PRINCIPALS or principal in agents:
        return None
    absent, reason = _absence(syntax, cast, group)
    span = reading.span(first, represented[0].stop)
    return Standing(principal, agents, absent, span, reason)


def _agents(syntax: Syntax, cast: Cast, group: VerbGroup, stop: int) -> tuple[str, ...]:
    """Give the persons named behind "par" in the same sentence."""
    reading = syntax.reading
    for at in range(agent_start(syntax, group), stop):
        hit = reading.hit(at, Tag.AGENT)
        if hit is None:
            continue
        end = next(
            (i for i in range(hit[0], stop) if reading.hit(i, Tag.ABSENCE)), stop
        )
        found = [
            keys[0]
            for reference, keys in cast.within(hit[0], end)
            if reference.kind in _AGENTS and reference.form is not MentionForm.PRONOUN
        ]
        return tuple(dict.fromkeys(found))
    return ()


def _absence(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str | None, Span | None]:
    """Read "en l'absence de X, retenu par ...": who is absent, and why."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    for at in range(sentence.first, sentence.stop):
        hit = reading.hit(at, Tag.ABSENCE)
        if hit is None:
            continue
        people = [
            (reference, keys[0])
            for reference, keys in cast.within(hit[0], sentence.stop)
            if reference.kind in _AGENTS
        ]
        if people:
            key = people[0][1]
            last = max(r.stop for r, k in people if k == key)
            return key, _reason(reading, syntax, last)
    return None, None


def _reason(reading: Reading, syntax: Syntax, at: int) -> Span | None:
    """Give the participle phrase between commas behind a name."""
    if not reading.is_mark(at, ",") or syntax.group(at + 1) is None:
        return None
    stop = at + 1
    while stop < reading.sentence(at).stop and not reading.is_mark(stop, ","):
        stop += 1
    return reading.span(at + 1, stop)


def make_representations(
    standings: tuple[Standing, ...], actors: dict[str, Actor]
) -> tuple[Representation, ...]:
    """Make the representations of a story."""
    return tuple(
        Representation(
            actors[s.principal],
            tuple(actors[key] for key in s.agents),
            s.span,
            in_absence_of=actors.get(s.absent or ""),
            reason=s.reason,
            rule="represented-by",
        )
        for s in standings
    )

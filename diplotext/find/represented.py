"""Who represents whom by a verb of representing: "was represented by Y", "Y represented X", "se fit représenter par Y"."""

import attrs

from diplotext.find.beside import name_before
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.standing import agent_start, is_causative, is_let
from diplotext.find.cast import Cast
from diplotext.find.interests import interests
from diplotext.find.meant import whom
from diplotext.find.pronouns import pronoun
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Subject, Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


AGENTS = frozenset({ActorKind.PERSON})
PRINCIPALS = AGENTS | {
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


_ADVERBS = 3
_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})
_PARTING = tag_bits(Tag.SUBORDINATOR, Tag.CONDITION, Tag.RELATIVE, Tag.COMPLEMENTIZER)


def represented(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Give who represents whom by a verb of representing, with the absence the sentence names."""
    by_agent = group.passive or group.tense is Tense.PARTICIPLE
    if by_agent or is_let(syntax, group):
        return _passively(syntax, cast, group)
    return _actively(syntax, cast, group)


def _letting(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the verb of having oneself represented before an infinitive ("s'est fait représenter"), or else the verb."""
    above = syntax.group(group.start - 1)
    makes = above is not None and is_causative(syntax, above)
    return above if makes and above is not None else group


def _passively(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    reading = syntax.reading
    principal = _principal(syntax, cast, group)
    if principal is None:
        return None
    first, keys = principal
    stop = reading.sentence(group.first).stop
    grouped = any(cast.figures[key].kind in _BODIES for key in keys)
    kinds = AGENTS | {ActorKind.STATE} if grouped else AGENTS
    agents = _agents(syntax, cast, group, stop, kinds)
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
        end = group.start - syntax.reading.is_mark(group.start - 1, ",")
        beside = name_before(cast, opening, end)
        return None if beside is None else (beside[0].first, beside[1])
    return _subject(syntax, cast, _letting(syntax, group))


def meant(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Give whom a subject means, be it a pronoun."""
    if subject.pronoun:
        return pronoun(cast, subject.segments[0][0])
    return whom(cast, subject)


def _actively(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Read "AGENT représentait PRINCIPAL", and of states "AGENT representa los intereses de PRINCIPAL"."""
    reading = syntax.reading
    agent = _antecedent(syntax, cast, group) or _subject(syntax, cast, group)
    stop = reading.sentence(group.first).stop
    cared = interests(syntax, cast, group)
    represented = cast.head(cared or _object_start(syntax, group), stop)
    if agent is None or represented is None or not group.is_finite:
        return None
    first, keys = agent
    principal = represented[1][0]
    kind = cast.figures[principal].kind
    named = represented[0].form is MentionForm.NAME
    others = {kind} if kind is ActorKind.STATE and named else set[ActorKind]()
    able = PRINCIPALS if cared else AGENTS | others
    agents = tuple(k for k in keys if cast.figures[k].kind in able)
    if not agents or principal in agents:
        return None
    acting = {cast.figures[key].kind for key in agents}
    groups = {ActorKind.PERSON_GROUP} if acting <= AGENTS else set[ActorKind]()
    if kind not in PRINCIPALS | groups or (cared and kind is not ActorKind.STATE):
        return None
    absent, reason = _absence(syntax, cast, group)
    span = reading.span(first, _end(cast, group, represented[0].stop))
    return Standing(principal, agents, absent, span, reason)


def _subject(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give the first word of the subject of a verb, and whom it means."""
    subject = subject_of(syntax, group)
    if subject is None:
        return None
    return subject.segments[0][0], meant(cast, subject)


def _antecedent(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give whom a relative clause with its verb at the end tells of, if that is a person ("X, die Peru vertrat")."""
    clause = None if syntax.clauses is None else syntax.clauses.of_verb(group)
    if clause is None or clause.kind is not ClauseKind.RELATIVE:
        return None
    before = cast.within(syntax.reading.sentence(group.first).first, clause.first)
    if not before or before[-1][0].stop < clause.first - 1:
        return None
    reference, keys = before[-1]
    named = cast.figures[keys[0]].kind in AGENTS
    return (reference.first, keys[:1]) if named else None


def _object_start(syntax: Syntax, group: VerbGroup) -> int:
    """Give where the object of a verb may begin: behind it, or before one that closes its clause."""
    clause = None if syntax.clauses is None else syntax.clauses.of_verb(group)
    if clause is None or clause.kind is ClauseKind.MAIN:
        at = group.stop
        while syntax.reading.has(at, Tag.ADVERB) and at < group.stop + _ADVERBS:
            at += 1
        personal = syntax.reading.has(at, Tag.PREPOSITION, "addressee")
        return at + (personal and not syntax.kinds)  # "representa a Perú"
    return clause.middle[0]


def _end(cast: Cast, group: VerbGroup, stop: int) -> int:
    """Give the end of the words that say who is represented, with the noun for what is cared for and the verb."""
    nouns = cast.reading.language.lexicon.verbs.get("interests", frozenset())
    end = stop + (cast.reading.key(stop) in nouns)
    return max(end, group.stop, (group.closing or (0, 0))[1])


def _agents(
    syntax: Syntax,
    cast: Cast,
    group: VerbGroup,
    stop: int,
    kinds: frozenset[ActorKind],
) -> tuple[str, ...]:
    """Give the persons, or for a body the states, named behind "par" in the same sentence, before words for an absence."""
    reading = syntax.reading
    at = agent_start(syntax, group)
    while at < stop:
        absence = reading.hit(at, Tag.ABSENCE)
        agent = reading.hit(at, Tag.AGENT)
        if absence is None and agent is not None:
            end = _before_absence(reading, agent[0], stop)
            return _listed(syntax, cast, (agent[0], end), kinds)
        at = at + 1 if absence is None else _behind_absence(reading, absence[0])
    return ()


def _behind_absence(reading: Reading, stop: int) -> int:
    """Step over words for an absence and the preposition of whose it is ("wegen der Erkrankung von")."""
    of = reading.hit(stop, Tag.AGENT)
    return stop if of is None else of[0]


def _before_absence(reading: Reading, first: int, stop: int) -> int:
    found = (at for at in range(first, stop) if reading.hit(at, Tag.ABSENCE))
    return next(found, stop)


def _listed(
    syntax: Syntax,
    cast: Cast,
    within: tuple[int, int],
    kinds: frozenset[ActorKind],
) -> tuple[str, ...]:
    """
    Give the agents of a list, an office and the name behind its comma as one person.

    A comma alone joins nobody: behind it somebody else is told of ("by its envoy, the minister
    having stayed home").
    """
    named: list[tuple[Reference, str]] = []
    listed = False
    for reference, keys in cast.within(*within):
        if reference.kind not in kinds or reference.form is MentionForm.PRONOUN:
            continue
        last = named[-1][0] if named else None
        if last is not None and not _follows(syntax, last, reference):
            break
        listed = listed or _is_joined(cast.reading, last, reference)
        if last is not None and not _is_name(last) and _is_name(reference):
            named.pop()
        named.append((reference, keys[0]))
    found = named if listed else named[:1]
    return tuple(dict.fromkeys(key for _, key in found))


def _is_name(reference: Reference) -> bool:
    return reference.form is MentionForm.NAME


def _follows(syntax: Syntax, last: Reference, reference: Reference) -> bool:
    """Tell whether two persons stand in one clause."""
    reading, between = syntax.reading, range(last.stop, reference.first)
    parted = any(
        reading.begins(at, _PARTING) or reading.is_mark(at, ";:") for at in between
    )
    return not parted and syntax.finite_within(last.stop, reference.first) is None


def _is_joined(reading: Reading, last: Reference | None, reference: Reference) -> bool:
    if last is None:
        return False
    between = range(last.stop, reference.first)
    return any(reading.has(at, Tag.LIST_JOINER) for at in between)


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
            if reference.kind in AGENTS
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

"""Who represents whom by a verb of representing: "was represented by Y", "Y represented X", "se fit représenter par Y"."""

from collections.abc import Set as AbstractSet

import attrs

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.field_objects import in_field
from diplotext.find.bracket.standing import agent_start, is_become, is_causative, is_let
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.pronouns import pronoun
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.undertaken import is_agreed_to, is_to_come
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.representations.absences import absence_told
from diplotext.find.representations.agents_named import agents_named
from diplotext.find.representations.interests import interests
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


AGENTS = frozenset({ActorKind.PERSON})
PRINCIPALS = AGENTS | {
    ActorKind.STATE,
    ActorKind.ORGANIZATION,
    ActorKind.COALITION,
}
PARTIES = PRINCIPALS | {
    ActorKind.PERSON_GROUP,
    ActorKind.ARMED_FORCE,
    ActorKind.REGION,
}
COLLECTIVES = PARTIES - AGENTS


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
_FAR = 8


def represented(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Give who represents whom by a verb of representing, with the absence the sentence names."""
    by_agent = group.passive or _is_beside(syntax, group) or is_become(syntax, group)
    if by_agent or is_let(syntax, group):
        return _passively(syntax, cast, group)
    return _actively(syntax, cast, group)


def _is_beside(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a verb is a participle beside a noun ("X, represented by Y"; "X, durch Y vertreten").

    German has one form for it and for the plural of the present, which no agent goes with.
    """
    clause = syntax.clause_of(group)
    if clause is None or clause.lead != "," or group.tense is not Tense.PRESENT:
        return group.tense is Tense.PARTICIPLE
    where = range(clause.first, clause.stop)
    return any(syntax.reading.begins(at, Tag.AGENT.bit) for at in where)


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
    collective = any(cast.figures[key].kind in COLLECTIVES for key in keys)
    kinds = PARTIES if collective else AGENTS
    agents = agents_named(syntax, cast, group, stop, kinds)
    agents = tuple(key for key in agents if key not in keys)
    start = agent_start(syntax, group)
    named = [r.stop for r, k in cast.within(start, stop) if k[0] in agents]
    absent, reason = absence_told(syntax, cast, group)
    return (
        Standing(keys[0], agents, absent, reading.span(first, max(named)), reason)
        if keys and named
        else None
    )


def _principal(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give who is represented, and its first word: the subject, or the noun a participle stands beside."""
    if _is_beside(syntax, group) and not group.passive:
        opening = syntax.reading.sentence(group.first).first
        clause = syntax.clause_of(group)
        start = group.start if clause is None else clause.first
        if start == opening and clause is None:  # "Représenté par X, [le Togo]"
            return _of_main_verb(syntax, cast, group)
        end = start - syntax.reading.is_mark(start - 1, ",")
        beside = name_before(cast, opening, end)
        return None if beside is None else (beside[0].first, beside[1])
    return _subject(syntax, cast, _letting(syntax, group))


def _of_main_verb(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give the subject of the verb behind a participle that opens its sentence."""
    main = syntax.finite_within(group.stop, syntax.reading.sentence(group.first).stop)
    found = None if main is None else _subject(syntax, cast, main)
    return None if found is None else (group.first, found[1])


def meant(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Give whom a subject means, be it a pronoun."""
    if not subject.pronoun:
        return whom(cast, subject)
    first = subject.segments[0][0]
    nobody = cast.reading.has(first, Tag.SUBJECT_PRONOUN, "impersonal")
    return () if nobody else pronoun(cast, first)


def _actively(syntax: Syntax, cast: Cast, group: VerbGroup) -> Standing | None:
    """Read "AGENT représentait PRINCIPAL", and of states "AGENT representa los intereses de PRINCIPAL"."""
    reading = syntax.reading
    agent = _antecedent(syntax, cast, group) or _subject(syntax, cast, group)
    stop = reading.sentence(group.first).stop
    cared = interests(syntax, cast, group)
    represented = cast.head(cared or _object_start(syntax, group), stop)
    told = group.is_finite or is_to_come(syntax, group) or is_agreed_to(syntax, group)
    if agent is None or represented is None or not told:
        return None
    first, keys = agent
    principal = represented[1][0]
    kind = cast.figures[principal].kind
    able = PRINCIPALS if cared else _able(cast, represented)
    agents = tuple(k for k in keys if _may_act(cast.figures[k], able))
    if not agents or principal in agents or _are_own(cast, agents, principal, cared):
        return None
    acting = {cast.figures[key].kind for key in agents}
    groups = {ActorKind.PERSON_GROUP} if acting <= AGENTS else set[ActorKind]()
    if kind not in PRINCIPALS | groups | {ActorKind.REGION} or (
        cared and kind is not ActorKind.STATE
    ):
        return None
    absent, reason = absence_told(syntax, cast, group)
    span = reading.span(first, _end(cast, group, represented[0].stop))
    return Standing(principal, agents, absent, span, reason)


def _able(
    cast: Cast, represented: tuple[Reference, tuple[str, ...]]
) -> AbstractSet[ActorKind]:
    """Give what may represent a party: a person, of a group or region a state too, of a state a body such as an embassy."""
    kind = cast.figures[represented[1][0]].kind
    if kind in (ActorKind.REGION, ActorKind.COALITION):
        return AGENTS | {ActorKind.STATE}
    named = represented[0].form in (MentionForm.NAME, MentionForm.ACRONYM)
    if kind is ActorKind.STATE and named:
        return AGENTS | {ActorKind.STATE, ActorKind.ORGANIZATION}
    return AGENTS


def _may_act(figure: Figure, able: AbstractSet[ActorKind]) -> bool:
    """Tell whether a figure is of a kind that may represent, a body only where it is known whose it is ("l'ambassade tchèque")."""
    whose = figure.state is not None or figure.key.startswith("org:")
    body = figure.kind is ActorKind.ORGANIZATION
    return figure.kind in able and (whose or not body)


def _are_own(
    cast: Cast, agents: tuple[str, ...], principal: str, cared: int | None
) -> bool:
    """Tell whether a body is of the state it acts for, or a person of the one whose interests he cares for."""
    state = cast.figures[principal].state
    figures = [cast.figures[key] for key in agents]
    able = AGENTS if cared else frozenset[ActorKind]()
    parts = [f for f in figures if f.kind in able | {ActorKind.ORGANIZATION}]
    return any(
        figure.state == state is not None or principal in figure.offices.values()
        for figure in parts
    )


def _subject(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give the first word of the subject of a verb, and whom it means; who is absent is no part of it ("En l'absence de X, empêché, [Y]")."""
    subject = subject_of(syntax, group)
    if subject is None:
        return None
    opening = syntax.reading.sentence(group.first).first
    several = len(subject.segments) != 1 and group.plural is False
    if several and syntax.reading.begins(opening, Tag.ABSENCE.bit):
        subject = attrs.evolve(subject, segments=subject.segments[-1:])
    return subject.segments[0][0], meant(cast, subject)


def _antecedent(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[int, tuple[str, ...]] | None:
    """Give whom a relative clause tells of whose verb stands behind other words, if that may act ("X, die Peru vertrat")."""
    clause = syntax.clause_of(group)
    if clause is None:
        first = _behind_relative(syntax, cast, group)
    else:
        first = clause.first if clause.kind is ClauseKind.RELATIVE else None
    if first is None:
        return None
    before = cast.within(syntax.reading.sentence(group.first).first, first)
    if not before or before[-1][0].stop < first - 1:
        return None
    reference, keys = before[-1]
    able = cast.figures[keys[0]].kind in PRINCIPALS
    return (reference.first, keys[:1]) if able else None


def _behind_relative(syntax: Syntax, cast: Cast, group: VerbGroup) -> int | None:
    """Give the relative pronoun that words without a name part from its verb ("[que] desde la ruptura tramita")."""
    reading = syntax.reading
    first = max(reading.sentence(group.first).first, group.start - _FAR)
    for at in range(group.start - 1, first, -1):
        named = at in cast.at or syntax.group(at) is not None
        if named or reading.is_mark(at, ",;:"):
            return None
        if reading.has(at, Tag.RELATIVE):
            return at if at < group.start - 1 else None
    return None


def _object_start(syntax: Syntax, group: VerbGroup) -> int:
    """Give where the object of a verb may begin: behind it, or before one that closes its clause."""
    clause = syntax.clause_of(group)
    if clause is not None:
        main = clause.kind is ClauseKind.MAIN
        return in_field(syntax, clause) if main else clause.middle[0]
    at = group.stop
    while syntax.reading.has(at, Tag.ADVERB) and at < group.stop + _ADVERBS:
        at += 1
    personal = syntax.reading.has(at, Tag.PREPOSITION, "addressee")
    return at + (personal and not syntax.kinds)  # "representa a Perú"


def _end(cast: Cast, group: VerbGroup, stop: int) -> int:
    """Give the end of the words that say who is represented, with the noun for what is cared for and the verb."""
    nouns = cast.reading.language.lexicon.verbs.get("interests", frozenset())
    end = stop + (cast.reading.key(stop) in nouns)
    return max(end, group.stop, (group.closing or (0, 0))[1])

"""Who stands outside a coalition: "without A", "A is not part of it", "A stayed away", "A has not joined"."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.belongings import verb_of
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.coalitions.belonging_verbs import verbs_saying
from diplotext.find.coalitions.refusals import refusals
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    group_within,
    is_group,
    last_coalition,
    spoken_of,
)
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import Alliance, listed_behind
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 8
_DENIED, _SAID, _INVITES = "joins", "stays_out", "invites"
_SIGNS = "signs_up"
_DENYING = (_DENIED, _INVITES, "belongs", _SIGNS)


def find_outsiders(syntax: Syntax, cast: Cast, found: dict[str, Alliance]) -> None:
    """Note who is said to stand outside the coalitions found."""
    if not found:
        return
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.OUTSIDER):
        _note(cast, found, *_outside(syntax, cast, index, behind))
    for beside, others in _set_beside(cast):
        _note(cast, found, others, beside)
    for clause, group in _keeping_out(syntax):
        keys = whom_subject_means(syntax, cast, group) or _postposed(cast, group)
        _note(cast, found, keys, _group(syntax, cast, group, clause))
    for group in _not_counting(syntax):
        of = [k for k in whom_subject_means(syntax, cast, group) if is_group(cast, k)]
        key = of[0] if of else spoken_of(cast, group.start)
        _note(cast, found, _postposed(cast, group), key)


def _set_beside(cast: Cast) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the groups that stand beside other parties behind "between", with those ("entre la coalition, l'Ukraine et Oslo")."""
    reading = cast.reading
    for at, _, _ in reading.hits(Tag.PREPOSITION):
        if reading.has(at, Tag.PREPOSITION, "between"):
            keys = cast.joint(at + 1, reading.sentence(at).stop)
            groups = [key for key in keys if is_group(cast, key)]
            if len(groups) == 1:
                yield groups[0], tuple(key for key in keys if key != groups[0])


def _not_counting(syntax: Syntax) -> Iterator[VerbGroup]:
    """Give the verbs that tell whom a group does not count ("The group does not include Norway")."""
    gathers = syntax.reading.language.lexicon.verbs.get("gathers", frozenset())
    for group in syntax.groups_of(gathers) if syntax.clauses is None else ():
        denied = group.negated and not group.passive
        if denied and is_factual(syntax, attrs.evolve(group, negated=False)):
            yield group


def _note(
    cast: Cast, found: dict[str, Alliance], keys: tuple[str, ...], group: str | None
) -> None:
    """Note states as outside a coalition of which they are no members."""
    if group is None or group not in found:
        return
    inside = {member.key for member in found[group].members}
    for key in keys:
        state = cast.figures[key].kind is ActorKind.STATE
        if state and key not in inside and key not in found[group].outsiders:
            found[group].outsiders.append(key)


def _outside(
    syntax: Syntax, cast: Cast, index: int, stop: int
) -> tuple[tuple[str, ...], str | None]:
    """Give who stands outside, and outside what."""
    verb = syntax.finite_within(index, stop)
    if verb is not None:
        return whom_subject_means(syntax, cast, verb), last_coalition(cast, index)
    head = cast.head(stop, stop + 4)
    if head is None:
        return (), None
    end = cast.reading.sentence(index).stop
    listed = listed_behind(cast, head[0].first, end)
    behind = listed[-1].stop if listed else head[0].stop
    keys = tuple(member.key for member in listed) or head[1]
    rest = behind, end  # "Without Norway, the league lacks weight"
    return keys, coalition_before(cast, index) or group_within(cast, *rest)


def _postposed(cast: Cast, group: VerbGroup) -> tuple[str, ...]:
    """Give the states that stand right behind a verb as its subject ("Quedan fuera A y B")."""
    stop = cast.reading.sentence(group.start).stop
    return tuple(member.key for member in listed_behind(cast, group.stop, stop))


def _keeping_out(syntax: Syntax) -> Iterator[tuple[Clause | None, VerbGroup]]:
    """Give the verbs that tell that their subject stays out or does not belong, with their clause where verbs stand in a bracket."""
    if syntax.clauses is not None:
        yield from _in_clauses(syntax, syntax.clauses)
        return
    told = [
        group
        for meaning in (*_DENYING, _SAID)
        for group, _ in verbs_saying(syntax, meaning)
        if _may_deny(syntax, group, meaning) and _keeps_out(syntax, group, meaning)
    ]
    told += refusals(syntax)
    yield from ((None, group) for group in sorted(told, key=lambda group: group.start))


def _may_deny(syntax: Syntax, group: VerbGroup, meaning: str) -> bool:
    """Tell whether a verb may deny that its subject belongs: it is invited, or signs what a clitic takes up."""
    if meaning == _INVITES:
        return group.passive
    near = range(group.start - 1, group.first)
    clitic = any(syntax.reading.has(at, Tag.CLITIC) for at in near)
    return meaning != _SIGNS or clitic


def _in_clauses(syntax: Syntax, clauses: Clauses) -> Iterator[tuple[Clause, VerbGroup]]:
    """Give such verbs with their clauses, whose verb may be another than the one that tells."""
    lexicon = syntax.reading.language.lexicon
    invites = lexicon.suffixes.get(_INVITES, ())
    verbs = {
        _SAID: lexicon.verbs.get(_SAID, frozenset()),
        _DENIED: lexicon.verbs.get(_DENIED, frozenset()) | set(invites),
    }
    for number, clause in enumerate(clauses.all):
        verb = verb_of(syntax, number)
        if verb is None or clause.verb is None:
            continue
        meaning = _DENIED if clause.verb.negated else _SAID
        told = verb.lemma in verbs[meaning]
        told = told and (verb.passive or verb.lemma not in invites)
        if told and _keeps_out(syntax, clause.verb, meaning):
            yield clause, clause.verb


def _keeps_out(syntax: Syntax, group: VerbGroup, meaning: str) -> bool:
    """Tell whether a verb says as a fact that somebody stays out: one of joining where it is negated, else one of staying out."""
    negated = group.negated or (meaning in _DENYING and _has_neither(syntax, group))
    if negated is not (meaning in _DENYING):
        return False
    return is_factual(syntax, attrs.evolve(group, negated=False))


def _has_neither(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether "neither" opens the subject of a verb ("Ni Suecia ni Dinamarca firmaron")."""
    subject = subject_of(syntax, group)
    first = subject.segments[0][0] if subject and subject.segments else -1
    return first >= 0 and any(
        syntax.reading.has(at, Tag.NEGATION) for at in (first - 1, first)
    )


def _group(
    syntax: Syntax, cast: Cast, group: VerbGroup, clause: Clause | None
) -> str | None:
    """Give the coalition that a clause or the words behind a verb name, or else the one spoken of."""
    stop = min(group.stop + _REACH, syntax.reading.sentence(group.start).stop)
    first = group.stop
    if clause is not None:
        first, stop = clause.words.start, clause.stop
    return group_within(cast, first, stop) or spoken_of(cast, group.start)

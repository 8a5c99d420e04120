"""The two parties to an instrument, where a text speaks of "the Parties"."""

from collections.abc import Collection, Iterable, Mapping

import attrs

from diplotext.find.actors.replacing import replaced
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.instrument import Read
from diplotext.lang.terms import TermKind
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Commitment,
    Mention,
    MentionForm,
)
from diplotext.model._walk import walk


_GROUPS = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
_NAMING = frozenset({ActorKind.STATE}) | _GROUPS


def each_of_both(
    analysis: Analysis, read: Read, meant: Mapping[str, Actor]
) -> tuple[Analysis, dict[str, Actor]]:
    """
    Let what copy takes for a group be both parties, where they are two.

    Args:
        analysis: What was found by the rules for copy.
        read: The article read as an instrument.
        meant: By the id of each actor of the instrument what it is in the analysis.

    Returns:
        The analysis and the actors, with words such as "the Parties" as mentions of both.
    """
    both = tuple(meant[key] for key in read.both)
    if not both:
        return analysis, dict(meant)
    called = _called(read.draft)
    groups = [one for one in analysis.actors if one.kind in _GROUPS]
    groups = [one for one in groups if any(_is_called(m, called) for m in one.mentions)]
    owed = tuple(_owed(one, groups, both, called) for one in analysis.commitments)
    changes = {
        one: _without(one, called)
        for one in analysis.actors
        if one.kind in _NAMING and one not in both
    }
    changes.update((one, _as_named(one, analysis, meant, called)) for one in groups)
    more = _of_all(analysis, groups, called)
    changes.update((one, _with(_without(one, called), more)) for one in both)
    missing = tuple(one for one in both if one not in analysis.actors)
    listed = (*analysis.actors, *missing)
    whole = replaced(attrs.evolve(analysis, actors=listed, commitments=owed), changes)
    spent = {
        one.id for one in groups if all(_is_of_all(m, called) for m in one.mentions)
    }
    now = {one.id: one for one in whole.actors}
    return _left_out(whole, spent), {k: now.get(a.id, a) for k, a in meant.items()}


def _of_all(
    analysis: Analysis, groups: Collection[Actor], called: Mapping[int, int]
) -> tuple[Mention, ...]:
    """Give the places where the parties are named as such, or taken up by a pronoun."""
    return tuple(
        mention
        for actor in analysis.actors
        if actor.kind in _NAMING
        for mention in actor.mentions
        if _is_called(mention, called)
        or (actor in groups and mention.form is MentionForm.PRONOUN)
    )


def _as_named(
    group: Actor,
    analysis: Analysis,
    meant: Mapping[str, Actor],
    called: Mapping[int, int],
) -> Actor:
    """Give what a group is besides the parties, such as "the injured Party", by its own words."""
    rest = _without(group, called, pronouns=True)
    first = rest.mentions[0]
    if _is_of_all(first, called):
        return rest
    owners = (
        a for a in meant.values() if any(m.span == first.span for m in a.mentions)
    )
    words = " ".join(analysis.article[first.span].split())
    if group.anonymous:
        named = attrs.evolve(rest, description=words)
    else:
        named = attrs.evolve(rest, name=words)
    return next(owners, named)


def _left_out(analysis: Analysis, ids: Collection[str]) -> Analysis:
    """Leave out actors to whom nothing refers."""
    parts = (
        *(
            analysis.statements,
            analysis.commitments,
            analysis.coalitions,
            analysis.mechanisms,
        ),
        *(analysis.representations, analysis.regimes, analysis.incidents),
        tuple(one for one in analysis.actors if one.id not in ids),
    )
    needed = {part.id for part in walk(*parts) if isinstance(part, Actor)}
    kept = tuple(a for a in analysis.actors if a.id not in ids or a.id in needed)
    return attrs.evolve(analysis, actors=kept)


def _called(draft: Draft) -> dict[int, int]:
    """Give by where words for the parties end where they begin, with their article."""
    words = draft.words
    hits = ((at, draft.hit(at, TermKind.PARTIES)) for at in draft.terms)
    return {
        words.ends[hit[0] - 1]: words.starts[at] for at, hit in hits if hit is not None
    }


def _is_called(mention: Mention, called: Mapping[int, int]) -> bool:
    """Tell whether a mention is words for the parties."""
    first = called.get(mention.span.end)
    return first is not None and first <= mention.span.start


def _is_of_all(mention: Mention, called: Mapping[int, int]) -> bool:
    """Tell whether a mention is words for the parties, or a pronoun that takes them up."""
    return mention.form is MentionForm.PRONOUN or _is_called(mention, called)


def _without(
    actor: Actor, called: Mapping[int, int], *, pronouns: bool = False
) -> Actor:
    """Give an actor without the words for the parties among its mentions, if it has others."""
    is_gone = _is_of_all if pronouns else _is_called
    rest = tuple(m for m in actor.mentions if not is_gone(m, called))
    return attrs.evolve(actor, mentions=rest) if rest else actor


def _with(actor: Actor, more: Iterable[Mention]) -> Actor:
    """Give an actor with further mentions, each place once."""
    places = {mention.span: mention for mention in (*more, *actor.mentions)}
    return attrs.evolve(actor, mentions=tuple(places[one] for one in sorted(places)))


def _owed(
    one: Commitment,
    groups: Collection[Actor],
    both: tuple[Actor, ...],
    called: Mapping[int, int],
) -> Commitment:
    """Let both parties owe, or be owed, what the group of them does."""
    start = one.span.start if one.cue is None else one.cue.start
    plural = [group for group in groups if _is_plural(group, start, called)]
    debtors = _each(one.debtors, plural, both)
    creditors = _each(one.creditors, groups, both)
    return attrs.evolve(one, debtors=debtors, creditors=creditors)


def _is_plural(group: Actor, start: int, called: Mapping[int, int]) -> bool:
    """Tell whether the group is named last before a word by words for all of it."""
    before = [m for m in group.mentions if m.span.start <= start]
    return bool(before) and _is_of_all(before[-1], called)


def _each(
    actors: Iterable[Actor], groups: Collection[Actor], both: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    """Give actors with both parties in the place of the group of them, each once."""
    found = (each for one in actors for each in (both if one in groups else (one,)))
    return tuple(dict.fromkeys(found))

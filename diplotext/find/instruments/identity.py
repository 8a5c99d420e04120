"""One actor once: those of the clauses and those of copy that are the same by the words they go by."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from diplotext.find.actors.replacing import replaced
from diplotext.find.instruments.instrument import Read
from diplotext.model import Actor, ActorKind, Analysis, Mention, MentionForm


_GROUPS = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
_BODIES = _GROUPS | {ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE}


def one_each(analysis: Analysis, read: Read) -> tuple[Analysis, dict[str, Actor]]:
    """
    Make one of the actors of copy and of the clauses that are the same.

    They are when a place names both by the same words: a group for "the Parties", a body by
    the short name it was given, a government by its state.

    Args:
        analysis: What was found by the rules for copy.
        read: The article read as an instrument.

    Returns:
        The analysis, and by the id of each actor of the instrument what it is in there.
    """
    known = {actor.id: actor for actor in analysis.actors}
    places, starts = _places(analysis.actors), _starts(analysis.actors)
    changes: dict[Actor, Actor] = {}
    meant = {actor.id: actor for actor in read.actors}
    for own in read.actors:
        alike = [
            one
            for one in (*_alike(own, places, analysis), *_shorter(own, starts))
            if one not in changes and one.id not in meant
        ]
        first = known.get(own.id) or next(iter(alike), None)
        if first is None or first in changes:
            meant[own.id] = own if first is None else changes[first]
            continue
        parts = list(dict.fromkeys((first, *alike, *_inside(own, analysis))))
        made = _merged(parts, own) if _adds(parts, own) else first
        changes.update((one, made) for one in parts if one != made)
        meant[own.id] = made
    whole = replaced(analysis, changes)
    now = {actor.id: actor for actor in whole.actors}
    return whole, {key: now.get(one.id, one) for key, one in meant.items()}


def _places(actors: Iterable[Actor]) -> dict[tuple[int, int], list[Actor]]:
    """Give by a place the bodies and groups that it names, but for pronouns."""
    places: dict[tuple[int, int], list[Actor]] = {}
    for actor in actors:
        if actor.kind in _BODIES:
            for mention in actor.mentions:
                if mention.form is not MentionForm.PRONOUN:
                    key = (mention.span.start, mention.span.end)
                    places.setdefault(key, []).append(actor)
    return places


def _starts(actors: Iterable[Actor]) -> dict[int, list[Actor]]:
    """Give by the place where its name begins each group that has one."""
    starts: dict[int, list[Actor]] = {}
    for actor in actors:
        if actor.kind is ActorKind.COALITION:
            for mention in actor.mentions:
                if mention.form is MentionForm.NAME:
                    starts.setdefault(mention.span.start, []).append(actor)
    return starts


def _shorter(own: Actor, starts: Mapping[int, Sequence[Actor]]) -> Iterator[Actor]:
    """Give the groups whose names copy cut short ("the [Coalition of Ports]" of "the Coalition of Ports Set Free")."""
    if own.kind is not ActorKind.COALITION:
        return
    for mention in own.mentions:
        for one in starts.get(mention.span.start, ()):
            cut = any(
                other.span.start == mention.span.start
                and other.span.end < mention.span.end
                for other in one.mentions
            )
            if cut and one.id != own.id:
                yield one


def _alike(
    own: Actor, places: Mapping[tuple[int, int], list[Actor]], analysis: Analysis
) -> list[Actor]:
    """Give the actors of copy that share a place with one of the clauses, the closest first."""
    found: Counter[Actor] = Counter()
    for mention in own.mentions:
        found.update(places.get((mention.span.start, mention.span.end), ()))
    words = {analysis.article[one.span].casefold() for one in own.mentions}
    return [
        one
        for one, _ in found.most_common()
        if one.id != own.id and (_are_groups(own, one) or _goes_by(one, words))
    ]


def _are_groups(own: Actor, other: Actor) -> bool:
    return own.kind is ActorKind.COALITION and other.kind in _GROUPS


def _goes_by(actor: Actor, words: set[str]) -> bool:
    """Tell whether an actor has one of some names."""
    return any(name.casefold() in words for name in (actor.label, *actor.aliases))


def _inside(own: Actor, analysis: Analysis) -> Iterator[Actor]:
    """Give what copy takes for persons in the middle of a long name that the text defines."""
    if not own.aliases:
        return
    spans = [mention.span for mention in own.mentions]
    for actor in analysis.actors:
        if actor.kind is ActorKind.PERSON and all(
            any(span.covers(one.span) for span in spans) for one in actor.mentions
        ):
            yield actor


def _adds(parts: Sequence[Actor], own: Actor) -> bool:
    first, name = parts[0], own.name or ""
    grown = own.kind is ActorKind.COALITION and name.startswith(f"{first.name} ")
    return len(parts) > 1 or bool(own.aliases) or grown


def _merged(parts: Sequence[Actor], own: Actor) -> Actor:
    """Make one actor of several of copy, by the name that the text defines."""
    first = parts[0]
    kind = own.kind if first.kind in _GROUPS and own.aliases else first.kind
    is_named = own.aliases or own.kind is ActorKind.COALITION
    name = own.name if is_named else first.name
    mentions = (*own.mentions, *(m for part in parts for m in part.mentions))
    other = (n for part in parts if _is_body(part) for n in (part.name, *part.aliases))
    aliases = (*own.aliases, *(n for n in other if n is not None))
    affiliation = first.affiliation if first.affiliation not in parts else None
    return attrs.evolve(
        first,
        kind=kind,
        name=name,
        anonymous=first.anonymous and name is None,
        aliases=tuple(dict.fromkeys(n for n in aliases if n != name)),
        affiliation=affiliation,
        mentions=tuple(_outermost(mentions)),
    )


def _is_body(actor: Actor) -> bool:
    return actor.kind is not ActorKind.PERSON


def _outermost(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give mentions in order, each place once, but for those inside another."""
    end = -1
    for one in sorted(mentions, key=_longest_first):
        if one.span.end > end:
            yield one
            end = one.span.end


def _longest_first(mention: Mention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end

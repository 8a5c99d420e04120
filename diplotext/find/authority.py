"""Actors identified by a caller's authority file, and what speaks against it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

import attrs

from diplotext.model import (
    Actor,
    Analysis,
    Article,
    Finding,
    Identification,
)
from diplotext.names import Authority, Match
from diplotext.text.span import Span


def identified(analysis: Analysis, authority: Authority) -> Analysis:
    """
    Give the actors of an analysis the identifiers that an authority has for their names.

    A name with two bearers decides nothing: then nobody is identified, and the finding
    `authority-conflict` says so. Two actors of the story who get one identifier are told by
    `authority-shared`; they stay apart, since only an editor can know.

    Args:
        analysis: What was found.
        authority: Names and identifiers.
    """
    answers = {actor: authority.matches(actor) for actor in analysis.actors}
    named = {
        actor: _with(actor, matches[0], analysis.article)
        for actor, matches in answers.items()
        if len(matches) == 1
    }
    if not any(answers.values()):
        return analysis
    found = [*_conflicts(answers), *_shared(named.values())]
    queries = sorted((*analysis.findings, *found), key=lambda f: (f.span, f.code))
    replaced = cast("Analysis", _Replacing(named).of(analysis))
    return attrs.evolve(replaced, findings=tuple(queries))


def _with(actor: Actor, match: Match, article: Article) -> Actor:
    spans = (mention.span for mention in actor.mentions)
    span = next((s for s in spans if article[s] == match.own), None)
    made = tuple(
        Identification(identifier, match.name, match.reason, span)
        for identifier in match.record.identifiers
    )
    known = (*actor.identifiers, *match.record.identifiers)
    identifiers = tuple(dict.fromkeys(known))
    return attrs.evolve(actor, identifiers=identifiers, identifications=made)


def _conflicts(answers: Mapping[Actor, tuple[Match, ...]]) -> Iterator[Finding]:
    """Query names that several have in the authority."""
    for actor, matches in answers.items():
        if len(matches) > 1:
            several = ", ".join(match.record.identifiers[0] for match in matches)
            message = f"{actor.label} may be each of {several} in the authority file"
            yield Finding("authority-conflict", _place(actor), message)


def _shared(named: Iterable[Actor]) -> Iterator[Finding]:
    """Query actors of the story who are one in the authority."""
    bearers: dict[str, list[Actor]] = defaultdict(list)
    for actor in named:
        bearers[actor.identifications[0].identifier].append(actor)
    for identifier, (first, *others) in bearers.items():
        for other in others:
            message = f"{other.label} is {identifier} in the authority file, as is {first.label}"
            yield Finding("authority-shared", _place(other), message)


def _place(actor: Actor) -> Span:
    return actor.mentions[0].span if actor.mentions else Span(0, 0)


_evolve = cast("Callable[..., attrs.AttrsInstance]", attrs.evolve)


class _Replacing:
    """Puts actors in the place of others wherever a value refers to them, each value once."""

    def __init__(self, actors: Mapping[Actor, Actor]) -> None:
        self._actors = actors
        self._done: dict[int, attrs.AttrsInstance] = {}

    def of(self, value: object) -> object:
        """Give a value that refers to the actors put in the place of others."""
        if isinstance(value, tuple):
            return tuple(map(self.of, cast("tuple[object, ...]", value)))
        if isinstance(value, Article) or not attrs.has(type(value)):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = self._made(cast("attrs.AttrsInstance", value))
        return self._done[id(value)]

    def _made(self, value: attrs.AttrsInstance) -> attrs.AttrsInstance:
        known = value
        if isinstance(value, Actor):
            known = cast("attrs.AttrsInstance", self._actors.get(value, value))
        changes: dict[str, object] = {}
        for field in attrs.fields(type(known)):
            before = getattr(known, field.name)
            after = self.of(before)
            if after is not before and after != before:
                changes[field.name] = after
        return _evolve(known, **changes) if changes else known

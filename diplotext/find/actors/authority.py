"""Actors identified by a caller's authority file, and what speaks against it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from diplotext.find.actors.replacing import replaced
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
    return attrs.evolve(replaced(analysis, named), findings=tuple(queries))


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

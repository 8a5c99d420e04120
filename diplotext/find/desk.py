"""Desk findings: what a careful editor would query in one story before it goes out."""

import re
from collections.abc import Iterator

from diplotext.find.commitments.menus import Menu
from diplotext.find.draft import Draft
from diplotext.find.reading.reading import Reading
from diplotext.model import (
    Actor,
    ActorKind,
    Finding,
    MechanismKind,
    MentionForm,
    Mode,
    Statement,
    UpdateKind,
)
from diplotext.names import exact, plain, sound_of_surname
from diplotext.text.span import Span
from diplotext.text.words import fold


def find_queries(
    reading: Reading, draft: Draft, menus: tuple[Menu, ...]
) -> tuple[Finding, ...]:
    """
    Find what an editor would query, in the order of the text.

    Codes: `weekday`, `update-note`, `byline-credits`, `size-claims`, `claimed-and-named`,
    `unattributed-quotation`, `ambiguous-anaphor`, `anonymous-source`, `lead-not-party`,
    `unbalanced-quotation`, `spelling-variants`.
    """
    found = [
        *_weekdays(reading),
        *_update_note(draft),
        *_byline(draft),
        *_sizes(draft),
        *_unattributed(draft),
        *_anaphors(reading, draft, menus),
        *_anonymous(draft),
        *_leads(draft),
        *_unbalanced(reading),
        *_spellings(draft),
    ]
    return tuple(sorted(found, key=lambda f: (f.span, f.code)))


def _weekdays(reading: Reading) -> Iterator[Finding]:
    """Query a weekday that does not fall on the date beside it."""
    for expression in reading.dates.values():
        date, weekday = expression.date, expression.weekday
        if date is not None and weekday is not None and date.weekday() != weekday:
            words = reading.say(expression.first, expression.stop)
            span = reading.span(expression.first, expression.stop)
            yield Finding(
                "weekday", span, f"{words!r}: {date.isoformat()} is a {date:%A}"
            )


def _update_note(draft: Draft) -> Iterator[Finding]:
    """Query an update note that announces somebody of whom the story says nothing."""
    note = draft.article.update_note
    if note is None or note.kind is not UpdateKind.UPDATE or note.span is None:
        return
    span = note.span
    for addition in note.additions:
        if not any(_concerns(actor, addition, span) for actor in draft.actors):
            yield Finding(
                "update-note",
                span,
                f"{addition!r} is announced and not in the story",
            )


def _concerns(actor: Actor, addition: str, note: Span) -> bool:
    """Tell whether an actor is named in an addition and occurs outside the note."""
    wanted = {fold(word) for word in addition.split()}
    names = {
        fold(word) for name in (actor.label, *actor.aliases) for word in name.split()
    }
    outside = any(not note.covers(mention.span) for mention in actor.mentions)
    inside = any(note.covers(mention.span) for mention in actor.mentions)
    return outside and (inside or bool(wanted & names))


def _byline(draft: Draft) -> Iterator[Finding]:
    """Query a byline that the credits do not repeat."""
    article = draft.article
    credited = {fold(name) for credit in article.credits for name in credit.names}
    byline = {fold(name) for name in article.byline}
    signed = [a for a in draft.actors if fold(a.label) in byline and a.mentions]
    for actor in signed if credited else ():
        if fold(actor.label) not in credited:
            message = f"{actor.label} signs and is not in the credits"
            yield Finding("byline-credits", actor.mentions[0].span, message)


def _sizes(draft: Draft) -> Iterator[Finding]:
    """Query sizes that disagree, and a size beside fewer named members."""
    for coalition in draft.coalitions:
        name = coalition.names[0]
        for claim in coalition.conflicting_sizes():
            message = f"{name} is said to have {claim.value} members here"
            yield Finding("size-claims", claim.span, message)
        gap = coalition.size_gap()
        if gap is not None and gap > 0:
            claim = max(coalition.size_claims, key=lambda c: c.value)
            named = claim.value - gap
            message = f"{name}: {claim.value} members claimed, {named} named"
            yield Finding("claimed-and-named", claim.span, message)


def _unattributed(draft: Draft) -> Iterator[Finding]:
    """Query quotations without an attribution of their own."""
    for span in draft.unsaid:
        yield Finding("unattributed-quotation", span, "no attribution; nobody is named")
    for statement in draft.statements:
        own = statement.cue is not None and statement.continues is None
        if statement.mode is Mode.DIRECT and not own:
            whose = _whose(statement)
            yield Finding(
                "unattributed-quotation",
                statement.content[0],
                f"no attribution; {whose}",
            )


def _whose(statement: Statement) -> str:
    if statement.speaker is None:
        return "nobody is named"
    if statement.continues is None:
        return f"read as said by {statement.speaker.label}, named before it"
    return f"read as carrying {statement.continues.id} on, by {statement.speaker.label}"


def _anaphors(
    reading: Reading, draft: Draft, menus: tuple[Menu, ...]
) -> Iterator[Finding]:
    """Query a phrase that takes up one commitment where several could be meant."""
    for menu in menus:
        before = [
            c
            for c in draft.commitments
            if c.act.end <= reading.words.starts[menu.start]
        ]
        if len(before) > 1:
            span = reading.span(menu.start, menu.first)
            yield Finding(
                "ambiguous-anaphor", span, f"{len(before)} commitments could be meant"
            )


def _anonymous(draft: Draft) -> Iterator[Finding]:
    """Query sources without a name."""
    heard = {s.speaker.id for s in draft.statements if s.speaker is not None}
    for actor in draft.actors:
        if (
            actor.anonymous
            and actor.kind is ActorKind.PERSON
            and actor.id in heard
            and actor.mentions
        ):
            message = f"{actor.label}: a source without a name"
            yield Finding("anonymous-source", actor.mentions[0].span, message)


def _leads(draft: Draft) -> Iterator[Finding]:
    """Query a mechanism led by somebody who is not among those who promise it."""
    for mechanism in draft.mechanisms:
        lead = mechanism.lead
        if (
            lead is None
            or mechanism.kind is MechanismKind.REGIME
            or not mechanism.contributors
        ):
            continue
        if lead not in mechanism.contributors:
            bound = ", ".join(actor.label for actor in mechanism.contributors)
            message = f"led by {lead.label}, promised by {bound}"
            yield Finding("lead-not-party", mechanism.span, message)


def _unbalanced(reading: Reading) -> Iterator[Finding]:
    """Query quotation marks that are never closed."""
    for quotation in reading.quotations:
        if not quotation.closed:
            span = Span(quotation.outer[0].start, quotation.outer[0].start + 1)
            yield Finding("unbalanced-quotation", span, "opened and never closed")


def _spellings(draft: Draft) -> Iterator[Finding]:
    """Query one state, or one person, under names that are spelt in two ways."""
    for actor in draft.actors:
        named = [m for m in actor.mentions if m.form is MentionForm.NAME]
        words = {ActorKind.STATE: _of_state, ActorKind.PERSON: _of_person}
        if actor.kind not in words:
            continue
        first: dict[str, str] = {}
        for mention in named:
            spelt = words[actor.kind](draft.article[mention.span], actor.state)
            odd = next((w for k, w in spelt if first.setdefault(k, w) != w), None)
            if odd is not None:
                before = first[next(k for k, w in spelt if w == odd)]
                message = f"{odd!r} here, {before!r} before"
                yield Finding("spelling-variants", mention.span, message)
                break


def _of_state(name: str, _: str | None) -> list[tuple[str, str]]:
    """Give the first word of a name of a state, by what is left of it without accents."""
    word = fold(name.split(maxsplit=1)[0])
    return [(exact(word), word)]


def _of_person(name: str, state: str | None) -> list[tuple[str, str]]:
    """Give the words of a person's name, each by the key that its spellings share."""
    words = [w for w in re.split(r"[\W_]+", fold(name)) if len(w) > _INITIAL]
    if state is None:
        return [(plain(word), word) for word in words]
    return [(sound_of_surname(word, state=state), word) for word in words]


_INITIAL = 1

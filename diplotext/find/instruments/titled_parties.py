"""The parties that a title names: between whom, or by whom, an instrument is."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import Look
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import Names
from diplotext.find.instruments.opposed import opposed
from diplotext.lang.terms import TermKind
from diplotext.model.clause import PartRole
from diplotext.model.instrument import PartyRole
from diplotext.model.mention import MentionForm
from diplotext.text.span import Span


@attrs.frozen
class PartyFound:
    """
    A party before its actor is made.

    Attributes:
        key: Id of the actor.
        role: What it is to the instrument.
        span: The words that name it so.
    """

    key: str
    role: PartyRole
    span: Span


def in_title(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give those between whom, or by whom, it is; what it is about is passed over."""
    for one in placed:
        if one.role is PartRole.TITLE:
            block = one.seen.block
            for party in named_in(draft, block, names):
                if not _is_about(draft, block.first, draft.at(party.span.start)):
                    yield party


def in_headline(
    draft: Draft, placed: Sequence[Placed], names: Names, headline: str
) -> Iterator[PartyFound]:
    """Give those of a title in front matter; their words are the front matter itself."""
    meta = next((one.seen.block for one in placed if one.seen.look is Look.META), None)
    if meta is None or not headline or _is_letterhead(draft, meta):
        return
    title = Draft.of(headline, draft.language)
    apart = Names(title)
    span = Span(meta.words, meta.stop)
    for first, _, key in apart.within(0, len(title.words)):
        if not _is_about(title, 0, first):
            names.met(apart.figures[key], span, MentionForm.NAME)
            yield PartyFound(key, PartyRole.PARTY, span)


def _is_letterhead(draft: Draft, block: Block) -> bool:
    """Tell whether metadata are printed lines, and no front matter between rules or in tags."""
    return not draft.text[block.span.start : block.stop].lstrip().startswith(("-", "<"))


def _is_about(draft: Draft, first: int, stop: int) -> bool:
    """Tell by the last preposition before a name whether it is what a title is about."""
    for at in range(stop - 1, first - 1, -1):
        hit = draft.hit(at, TermKind.BETWEEN, TermKind.ABOUT)
        if hit is None or draft.hit(at, TermKind.COORDINATOR) is not None:
            continue
        is_about = hit[1].kind is TermKind.ABOUT
        if not is_about or not _is_in_body(draft, at):
            return is_about
    return False


def _is_in_body(draft: Draft, at: int) -> bool:
    """Tell whether a preposition is part of the name of a party's body ("between the Ministry [for] Health of Peru")."""
    head = at - 1
    if draft.hit(head, TermKind.STATE) is not None or draft.entries(head):
        return False
    kinds = (TermKind.BETWEEN, TermKind.COORDINATOR)
    led = any(draft.hit(n, *kinds) is not None for n in (head - 1, head - 2))
    return led and draft.words.is_capitalized(head)


def beside(
    draft: Draft,
    placed: Sequence[Placed],
    names: Names,
    titled: Sequence[PartyFound],
) -> Iterator[PartyFound]:
    """Give whom a title names beside the one party that is known, where the preamble names no second one."""
    told = {
        key
        for one in placed
        if one.role is PartRole.PREAMBLE and one.seen.look is not Look.RECITAL
        for key in (
            *(p.key for p in named_in(draft, one.seen.block, names)),
            *names.met_in(one.seen.block.span),
        )
    }
    if len({party.key for party in titled} | told) != 1:
        return
    for one in placed:
        place = None
        if one.role is PartRole.TITLE:
            place = opposed(draft, one.seen.block, names)
        if place is not None:
            span = draft.words.span(*place)
            yield PartyFound(names.body(span), PartyRole.PARTY, span)
            return


def is_formal(draft: Draft, one: Placed) -> bool:
    """Tell whether a line of a title names the form of the instrument."""
    words = range(one.seen.block.first, draft.at(one.seen.block.stop))
    return any(draft.hit(at, TermKind.TITLE) is not None for at in words)


def named_in(
    draft: Draft, block: Block, names: Names, stop: int | None = None
) -> Iterator[PartyFound]:
    """Give those whom a block names, up to a word if it is given, groups left out."""
    end = draft.at(block.stop) if stop is None else stop
    for first, behind, key in names.within(block.first, end):
        if key not in names.groups:
            yield PartyFound(key, PartyRole.PARTY, draft.words.span(first, behind))

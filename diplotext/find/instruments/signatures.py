"""Who signs an instrument: lines for a party, names behind "(signed)", the parties alone."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.draft import Draft, is_letter
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import Names, label
from diplotext.find.instruments.signature_rows import (
    Cell,
    Reader,
    is_witness,
    name_in,
    rows,
)
from diplotext.lang.terms import TermKind
from diplotext.model.clause import PartRole
from diplotext.text.span import Span


@attrs.frozen
class SignatureFound:
    """
    A signature before its actor is made.

    Attributes:
        span: The whole line.
        name: Who signed.
        key: Id of the party for whom.
        attests: Whether it is a witness or mediator, and no party.
    """

    span: Span
    name: str | None = None
    key: str | None = None
    attests: bool = False


def find_signatures(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> tuple[SignatureFound, ...]:
    """
    Find the signatures at the end.

    They are lines "For Peru: Lea Storm", also with the name on a line of its own or in
    columns, "(signed) L. STORM" in the testimony, nothing but the names of those who sign
    ("Chile, Ghana, Peru"), or entries that end with them: a line "Lea Storm, Norway", or
    "Lea Storm (Norway)".
    """
    lines = [one.seen.block for one in placed if _is_signed(draft, one)]
    spans = (_for_parties(draft, one, names) for one in placed)
    signed = Reader(draft, names).read([span for span in spans if span is not None])
    found = [
        signature
        for one in placed
        if one.role is PartRole.CLOSING and one.seen.block not in lines
        for signature in _signatures(draft, one.seen.block)
    ]
    if not signed:
        return (*found, *_of_blocks(draft, lines, names))
    made = (SignatureFound(s.span(draft), s.name, s.key, s.attests) for s in signed)
    return (*found, *made)


def _for_parties(draft: Draft, one: Placed, names: Names) -> Span | None:
    """Give the lines of a block that sign: all of them, or those behind its testimony."""
    block = Span(one.seen.block.words, one.seen.block.stop)
    if _is_signed(draft, one):
        return block
    if one.role is not PartRole.CLOSING:
        return None
    for row in rows(draft, block):
        first, stop = row[0].first, row[0].stop
        hit = draft.hit(first, TermKind.SIGNED_FOR)
        is_great = draft.words.is_capitalized(first)
        if hit is not None and is_great and _names_party(draft, names, hit[0], stop):
            return Span(draft.words.starts[first], block.end)
    return None


def _names_party(draft: Draft, names: Names, first: int, stop: int) -> bool:
    """Tell whether a line names somebody known, or a body before a colon."""
    is_set_off = any(draft.is_mark(at, ":") for at in range(first, stop))
    return is_set_off or next(names.within(first, stop), None) is not None


def _is_signed(draft: Draft, one: Placed) -> bool:
    """Tell whether a block is of signatures, those of witnesses too."""
    if one.role is PartRole.CLOSING:
        stop = draft.at(one.seen.block.stop)
        return is_witness(draft, Cell(one.seen.block.first, stop))
    return one.role is PartRole.SIGNATURE


def _of_blocks(
    draft: Draft, blocks: Sequence[Block], names: Names
) -> Iterator[SignatureFound]:
    """Give the signatures of blocks in which no line says for whom it signs."""
    ends_letter = is_letter(draft)
    for block in blocks:
        signed = tuple(_signatures(draft, block))
        yield from signed
        if _is_roll(draft, block):
            within = names.within(draft.at(block.words), draft.at(block.stop))
            for first, stop, key in within:
                yield SignatureFound(draft.words.span(first, stop), None, key)
        elif not signed:
            entries = _by_entries(draft, block, names)
            if not entries and ends_letter:
                entries = _below_letter(draft, block, names)
            yield from entries


def _below_letter(draft: Draft, block: Block, names: Names) -> list[SignatureFound]:
    """Give the name with which a note or letter ends."""
    row = next(rows(draft, Span(block.words, block.stop)), None)
    name = None if row is None else name_in(draft, names, row[0])
    if row is None or name is None:
        return []
    return [SignatureFound(draft.words.span(row[0].first, row[0].stop), name)]


def _by_entries(draft: Draft, block: Block, names: Names) -> list[SignatureFound]:
    """Give the signatures of a block of entries that each end with a party: "Lea Storm (Norway)"."""
    found: list[SignatureFound] = []
    at, stop = draft.at(block.words), draft.at(block.stop)
    for first, behind, key in names.within(at, stop):
        end = _entry_end(draft, first, behind, stop)
        if end is None:
            continue
        if at >= first - 1:  # no name before the party
            return []
        name = draft.words.span(at, first - 1).of(draft.text).partition(",")[0]
        found.append(SignatureFound(draft.words.span(at, end), label(name), key))
        at = end
        while at < stop and not draft.words.is_word(at):
            at += 1
    return found if len(found) >= _FEWEST and at >= stop else []


def _entry_end(draft: Draft, first: int, behind: int, stop: int) -> int | None:
    """Give where an entry ends with a party in brackets, or behind a comma at the end of its line."""
    if draft.is_mark(first - 1, "(") and draft.is_mark(behind, ")"):
        return behind + 1
    is_last = _line_end(draft, first, stop) == behind
    return behind if is_last and draft.is_mark(first - 1, ",-–—") else None


def _is_roll(draft: Draft, block: Block) -> bool:
    """Tell whether a block is names of states and bodies, and the small words between them."""
    at, stop, count = draft.at(block.words), draft.at(block.stop), 0
    for first, behind, _ in Names(draft).within(at, stop):
        if not _are_between(draft, at, first):
            return False
        at, count = behind, count + 1
    return count >= _FEWEST and _are_between(draft, at, stop)


def _are_between(draft: Draft, first: int, stop: int) -> bool:
    small = (TermKind.COORDINATOR, TermKind.DETERMINER)
    return all(
        not draft.words.is_word(at) or draft.hit(at, *small) is not None
        for at in range(first, stop)
    )


def _signatures(draft: Draft, block: Block) -> Iterator[SignatureFound]:
    """Give the names that follow "(signed)"."""
    stop = draft.at(block.stop)
    at = draft.at(block.words)
    while at < stop:
        if draft.is_mark(at, "(") and draft.hit(_bare(draft, at + 1), TermKind.SIGNED):
            end = _name_end(draft, at, stop)
            yield _by_name(draft, at, end)
            at = max(end, at + 1)
        else:
            at += 1


def _bare(draft: Draft, at: int) -> int:
    """Give the index behind marks of emphasis."""
    while draft.is_mark(at, "*_"):
        at += 1
    return at


_FEWEST = 2


def _line_end(draft: Draft, at: int, stop: int) -> int:
    """Give the index behind the last word of a line."""
    end = draft.text.find("\n", draft.words.starts[at])
    return stop if end < 0 else max(at + 1, min(stop, draft.at(end)))


def _name_end(draft: Draft, at: int, stop: int) -> int:
    """Give the index behind the name that follows "(signed)"."""
    end = next((n + 1 for n in range(at, stop) if draft.is_mark(n, ")")), stop)
    while end < stop and not draft.is_mark(end, "(;") and not _ends_name(draft, end):
        end += 1
    return end


def _ends_name(draft: Draft, at: int) -> bool:
    """Tell whether a full stop ends a name, and is not that of an initial."""
    return draft.is_mark(at, ".") and len(draft.words.form(at - 1)) > 1


def _by_name(draft: Draft, first: int, end: int) -> SignatureFound:
    span = draft.words.span(first, max(end, first + 1))
    name = label(span.of(draft.text).rpartition(")")[2])
    return SignatureFound(span, name or None)

"""Who signs an instrument: lines for a party, names behind "(signed)", the parties alone."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import Names, label
from diplotext.lang.entry import Tag
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

    They are lines "For Peru: Lea Storm", "(signed) L. STORM" in the testimony, nothing but
    the names of those who sign ("Chile, Ghana, Peru"), or entries that end with them: a line
    "Lea Storm, Norway", or "Lea Storm (Norway)".
    """
    found: list[SignatureFound] = []
    for one in placed:
        block = one.seen.block
        if one.role in {PartRole.SIGNATURE, PartRole.CLOSING}:
            found.extend(_signatures(draft, block, names))
        if one.role is PartRole.SIGNATURE and _is_roll(draft, block):
            within = names.within(draft.at(block.words), draft.at(block.stop))
            found.extend(
                SignatureFound(draft.words.span(first, stop), None, key)
                for first, stop, key in within
            )
        elif one.role is PartRole.SIGNATURE:
            found.extend(_by_entries(draft, block, names))
    return tuple(found)


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


def _signatures(draft: Draft, block: Block, names: Names) -> Iterator[SignatureFound]:
    stop = draft.at(block.stop)
    at = draft.at(block.words)
    while at < stop:
        hit = draft.hit(at, TermKind.SIGNED_FOR)
        if hit is not None and _begins_line(draft, at):
            end = _line_end(draft, at, stop)
            signature = _for_party(draft, names, (at, hit[0], end))
            if signature is not None:
                yield signature
            at = end
        elif draft.is_mark(at, "(") and draft.hit(
            _bare(draft, at + 1), TermKind.SIGNED
        ):
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


def _begins_line(draft: Draft, at: int) -> bool:
    start = draft.words.starts[at]
    before = (
        draft.text[:start].rstrip(" \t*_")
        if start < _NEAR
        else draft.text[start - _NEAR : start].rstrip(" \t*_")
    )
    return draft.words.is_capitalized(at) and (not before or before[-1] in "\n\r")


_NEAR = 40
_FEWEST = 2


def _line_end(draft: Draft, at: int, stop: int) -> int:
    """Give the index behind the last word of a line."""
    end = draft.text.find("\n", draft.words.starts[at])
    return stop if end < 0 else max(at + 1, min(stop, draft.at(end)))


def _for_party(
    draft: Draft, names: Names, place: tuple[int, int, int]
) -> SignatureFound | None:
    first, behind, end = place
    colon = next((n for n in range(behind, end) if draft.is_mark(n, ":")), end)
    named = next(names.within(behind, colon), None)
    if named is None and colon == end:
        return None
    key = names.body(draft.words.span(behind, colon)) if named is None else named[2]
    signer = _signer(draft, colon + 1, end) if colon + 1 < end else ""
    span, attests = draft.words.span(first, end), _attests(draft, behind, colon)
    return SignatureFound(span, signer or None, key, attests)


def _attests(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether a line names its party as a witness or mediator ("the OAS, as witness")."""
    words = draft.language.lexicon.verbs.get("witnesses", frozenset())
    return not words.isdisjoint(draft.words.keys[first:stop])


def _signer(draft: Draft, first: int, end: int) -> str:
    """Give the name that a line holds, without what addresses its bearer and what follows a comma."""
    stop = next((at for at in range(first, end) if _ends_signer(draft, at)), end)
    start, after = first, _over_civility(draft, first)
    while after > start:
        start, after = after, _over_civility(draft, after)
    if start >= stop:
        start, stop = first, end
    return label(draft.words.span(start, stop).of(draft.text))


def _ends_signer(draft: Draft, at: int) -> bool:
    absent = any(e.tag is Tag.ABSENCE for _, e in draft.entries(at))
    return absent or draft.is_mark(at, ",;(")


def _over_civility(draft: Draft, at: int) -> int:
    """Step over a form of address with its full stop, or an office in small letters before a name."""
    stop = next((s for s, e in draft.entries(at) if e.tag is Tag.CIVILITY), None)
    if stop is not None:
        return stop + draft.is_mark(stop, ".")
    office = draft.hit(at, TermKind.DETERMINER) is not None
    while office and draft.words.is_word(at) and not draft.words.is_capitalized(at):
        at += 1
    return at


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

"""As whom those present themselves who speak in the first person: "We, the heads of the Partnership"."""

from collections.abc import Iterator, Sequence

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import Names
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import ActorKind
from diplotext.text.span import Span


_LONGEST = 40
_NUMBERED = 4
_SHORTEST = 2
_JOINED = 4


def presented(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[tuple[str, Span]]:
    """Give the group as whose leaders those who speak present themselves ("We, the heads of the Partnership,")."""
    for one in placed:
        first = one.seen.block.first
        end = min(draft.at(one.seen.block.stop), first + _LONGEST)
        near = range(first, min(first + _NUMBERED, end))
        at = next((i for i in near if draft.hit(i, TermKind.AUTHORS)), None)
        if at is None or not draft.is_mark(at + 1, ","):
            continue
        stop = next((i for i in range(at + 2, end) if draft.is_mark(i, ",")), at + 2)
        named = _listed(names, at + 2, stop, end)
        for begin, behind, key in named:
            yield key, draft.words.span(begin, behind)
        begin = stop if named else _group(draft, at + 2, stop)
        is_text = draft.holds((begin, stop), TermKind.TITLE)
        if stop - begin >= _SHORTEST and not is_text:
            span = draft.words.span(begin, stop)
            yield names.body(span, ActorKind.COALITION), span
        elif not named and stop > at + 2:
            span = draft.words.span(_bare(draft, at + 2, stop), stop)
            yield names.body(span, ActorKind.COALITION), span
        return


def _bare(draft: Draft, first: int, stop: int) -> int:
    """Give where a phrase begins behind its article ("Wir, die [Teilnehmer am Gipfel]")."""
    led = draft.hit(first, TermKind.DETERMINER)
    return first if led is None or led[0] >= stop else led[0]


def _listed(
    names: Names, first: int, stop: int, end: int
) -> list[tuple[int, int, str]]:
    """Give the names of a list that begins before a comma, the further members behind it as well."""
    found: list[tuple[int, int, str]] = []
    for name in names.within(first, end):
        if name[0] > (found[-1][1] + _JOINED if found else stop):
            break
        found.append(name)
    return found


def _group(draft: Draft, first: int, stop: int) -> int:
    """
    Give where the name of the group begins of which those who speak are at the head.

    It is what their office leads to ("the heads of the [Partnership]"), but all the words
    where states without a name stand between ("[ministers of eleven States of the Indian Ocean]").
    """
    begin, whole = _last_name(draft, first, stop), _bare(draft, first, stop)
    counted = any(
        draft.is_tagged(at, Tag.MEMBER_UNIT)
        and not draft.is_tagged(at - 1, *_SMALL)  # "heads [of State and Government]"
        for at in range(whole + 1, begin)
    )
    return whole if counted else begin


_SMALL = (Tag.PREPOSITION, Tag.COORDINATOR)


def _last_name(draft: Draft, first: int, stop: int) -> int:
    """Give where the words with capitals begin that end at a word."""
    begin = stop
    while begin > first and (
        draft.words.is_capitalized(begin - 1) or draft.words.is_glued(begin)
    ):
        begin -= 1
    return begin

"""The group with which a first clause opens: "The members of the Coalition of the Willing", "The foreign ministers of five states"."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.names import Names
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind


def opening_group(draft: Draft, within: range, names: Names) -> Place | None:
    """Give the name of the group whose members a first clause opens with ("The members of the [Coalition of the Willing]")."""
    first, stop = within.start, within.stop
    stop = next((at for at in within[1:] if _ends_opening(draft, at)), stop)
    is_class = draft.hit(first, TermKind.PARTIES) is not None
    listed = next(names.within(first, stop + _NEAR), None) is not None
    if is_class or listed:
        return None
    named = (at for at in range(first + 1, stop) if draft.words.is_capitalized(at))
    begin = None if draft.is_bracketed else next(named, None)
    office = _office(draft, first + 1, stop)
    if begin is not None and office is not None:
        return office, stop
    return None if begin is None else (begin, stop)


_NEAR = 3


def _office(draft: Draft, first: int, stop: int) -> int | None:
    """Give the office with which a subject begins whose states have no name: "The [foreign ministers] of five Andean states"."""
    for at in range(first, min(first + _NEAR, stop)):
        if draft.is_tagged(at, Tag.PREPOSITION) or draft.words.is_capitalized(at):
            return None
        if draft.is_tagged(at, Tag.ROLE):
            counted = any(
                draft.is_tagged(n, Tag.MEMBER_UNIT) for n in range(at + 1, stop)
            )
            return first if counted else None
    return None


def _ends_opening(draft: Draft, at: int) -> bool:
    """Tell whether a comma, a clitic or a verb ends the subject of a clause."""
    is_clitic = draft.is_tagged(at, Tag.CLITIC, Tag.REFLEXIVE)
    article = draft.hit(at, TermKind.DETERMINER) is not None
    verb = draft.is_tagged(at, Tag.VERB) and not draft.is_tagged(at, Tag.MEMBER_UNIT)
    verb = verb and not draft.words.is_capitalized(at)
    return draft.is_mark(at, ",") or verb or (is_clitic and not article)

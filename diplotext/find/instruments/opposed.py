"""The party that no list knows, beside one that a title names: "between the Government of Chad and the Tibesti Front"."""

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.names import Names
from diplotext.lang.terms import TermKind


def opposed(draft: Draft, block: Block, names: Names) -> Place | None:
    """
    Give the words for the other of two parties, where only one of them is a state or a body known.

    Args:
        draft: The text.
        block: A line of the title.
        names: The actors met so far.
    """
    stop = draft.at(block.stop)
    lead = next((at for at in range(block.first, stop) if _leads(draft, at)), None)
    if lead is None:
        return None
    end = next((at for at in range(lead + 1, stop) if _ends(draft, at)), stop)
    known = list(names.within(lead + 1, end))
    if len({key for _, _, key in known}) != 1:
        return None
    first, behind, _ = known[0]
    joins = [at for at in range(lead + 1, end) if _joins(draft, at)]
    right = next((at for at in joins if at >= behind), None)
    left = next((at for at in joins if at < first), None)
    if right is not None:
        return _named(draft, right + 1, end)
    return None if left is None else _named(draft, lead + 1, left)


def _joins(draft: Draft, at: int) -> bool:
    return draft.hit(at, TermKind.COORDINATOR) is not None


def _leads(draft: Draft, at: int) -> bool:
    """Tell whether a word leads to the parties, and joins none on ("between")."""
    return draft.hit(at, TermKind.BETWEEN) is not None and not _joins(draft, at)


def _ends(draft: Draft, at: int) -> bool:
    """Tell whether the names of parties end before a word: at a mark, or at what it is about, which no capital makes part of a name."""
    if draft.is_mark(at, ",;(:"):
        return True
    about = draft.hit(at, TermKind.ABOUT)
    if about is None:
        return False
    led = draft.hit(about[0], TermKind.DETERMINER)
    inner = draft.words.is_capitalized(about[0] if led is None else led[0])
    shouted = draft.words.form(at).isupper()
    return draft.is_bracketed or shouted or not inner


def _named(draft: Draft, first: int, stop: int) -> Place | None:
    """Give the words of a name without its article; none where no capital makes it one."""
    led = draft.hit(first, TermKind.DETERMINER)
    first = first if led is None else led[0]
    named = any(map(draft.words.is_capitalized, range(first, stop)))
    title = draft.holds((first, stop), TermKind.TITLE, TermKind.PARTIES)
    return (first, stop) if named and not title else None

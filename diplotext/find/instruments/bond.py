"""A bond: the words of a clause that bind somebody, before its actors are made."""

import attrs

from diplotext.model.clause import OperativeGrade
from diplotext.model.commitment import CommitmentKind, Force


Place = tuple[int, int]
"""A range of words: the first, and the index behind the last."""


@attrs.frozen
class Bond:
    """
    One commitment in the making, as ranges of words.

    Attributes:
        kind: What sort of commitment the words make.
        force: How firmly the debtor binds itself.
        cue: The words that bind.
        act: The words that say what is to be done.
        subject: The words that name who is bound, when they do.
        by_organ: Whether the organ that adopts the text binds itself.
        by_authors: Whether those whose text it is bind themselves, and no word names them.
        negative: Whether the words say that nothing of the sort is to be done.
        grade: How firmly an operative verb asks.
        rule: The rule that found it.
    """

    kind: CommitmentKind
    force: Force
    cue: Place
    act: Place
    subject: Place | None = None
    by_organ: bool = False
    by_authors: bool = False
    negative: bool = False
    grade: OperativeGrade | None = None
    rule: str = "clause"

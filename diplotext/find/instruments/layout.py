"""Where each block stands in an instrument: the zones, walked through from title to signatures."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import zip_longest

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import HEADINGS, Look, Seen
from diplotext.find.instruments.foreign import foreign_blocks
from diplotext.lang.terms import TermKind
from diplotext.model.clause import PartRole
from diplotext.text.numbering import Style


class Zone(IntEnum):
    """A stretch of an instrument."""

    FRONT = 0
    PREAMBLE = 1
    BODY = 2
    CLOSING = 3


@attrs.frozen
class Placed:
    """
    A block with its role.

    Attributes:
        seen: The block with its look.
        role: What it does.
        annex: Whether it begins a part of the text with a numbering of its own.
    """

    seen: Seen
    role: PartRole
    annex: bool = False


_AT_FRONT = frozenset({Look.ADOPTED, Look.ORGAN, Look.ANNEX, Look.LINE})
_ASIDE = {Look.META: PartRole.HEADER, Look.RULE: PartRole.HEADER}
_MARKED = frozenset({Look.ARTICLE, Look.NUMBERED, Look.OPERATIVE})
_WORDED = _MARKED | {Look.RECITAL, Look.TEXT}


def place(draft: Draft, seen: Sequence[Seen], outline: "Outline") -> tuple[Placed, ...]:
    """Give each block its role, in one walk."""
    last = max((n for n, one in enumerate(seen) if one.look in _WORDED), default=-1)
    walk = _Walk(draft, outline, last)
    foreign = foreign_blocks(draft, seen)
    listed = _without_lists(seen)
    return tuple(walk.step(n, one, foreign=foreign[n]) for n, one in enumerate(listed))


def _without_lists(seen: Sequence[Seen]) -> Iterator[Seen]:
    """Take short lines that count on with nothing between them for a list, and no headings."""
    before = False
    for one, behind in zip_longest(seen, seen[1:]):
        goes_on = behind is not None and _counts_on(one, behind)
        if before or goes_on:
            yield attrs.evolve(one, look=Look.NUMBERED)
        else:
            yield one
        before = goes_on


def _counts_on(one: Seen, behind: Seen) -> bool:
    if (
        {one.look, behind.look} != {Look.HEADING}
        or one.block.level
        or one.block.is_bold
    ):
        return False
    first, last = one.block.markers[:1], behind.block.markers[:1]
    return bool(first and last) and first[0].precedes(last[0])


@attrs.frozen
class Outline:
    """
    What of the text is known before the walk.

    Attributes:
        organ: Index of the block that opens a resolution, or -1.
        enactment: Index of the block that leads to the clauses, or -1.
        articles: Index of the first article, or -1.
        chapeau: Index of the first block of words that is no heading, where it only leads to
            numbered clauses, or -1.
    """

    organ: int
    enactment: int
    articles: int
    chapeau: int = -1

    @classmethod
    def of(cls, seen: Sequence[Seen]) -> "Outline":
        """Look for the blocks that tell what sort of instrument it is."""

        def first(*looks: Look) -> int:
            return next((n for n, one in enumerate(seen) if one.look in looks), -1)

        articles = first(Look.ARTICLE)
        organ = first(Look.ORGAN)
        if 0 <= articles < organ or not _speaks(seen[organ + 1 :]):
            organ = -1
        enacts = next((n for n, one in enumerate(seen) if one.enacts), -1)
        if 0 <= articles < enacts:
            enacts = -1
        return cls(organ, enacts, articles, _chapeau(seen))

    @property
    def is_free(self) -> bool:
        """Whether it is neither, so that its preamble ends with its recitals."""
        return self.organ < 0 and not self.is_agreement

    @property
    def is_agreement(self) -> bool:
        """Whether it has articles, or words that lead to what is agreed."""
        return self.organ < 0 and max(self.enactment, self.articles) >= 0


def _chapeau(seen: Sequence[Seen]) -> int:
    """Give the first block of words, where it ends with a colon and the first numbered clause follows it."""
    at = next((n for n, one in enumerate(seen) if one.look in _WORDED), -1)
    if at < 0 or not seen[at].leads or at + 1 >= len(seen):
        return -1
    behind = seen[at + 1]
    return at if behind.look in _MARKED and behind.block.markers else -1


def _speaks(behind: Sequence[Seen]) -> bool:
    """Tell whether an organ named on a line of its own has a preamble or clauses below it, and signs nothing there."""
    return any(one.look in {Look.RECITAL, Look.OPERATIVE} for one in behind)


class _Walk:
    """The zone reached, and the step from one block to the next."""

    def __init__(self, draft: Draft, outline: Outline, last: int) -> None:
        self.draft = draft
        self.outline = outline
        self.last = last
        self.zone = Zone.FRONT
        self.is_attested = False
        self.is_taking_leave = False

    def step(self, number: int, seen: Seen, *, foreign: bool) -> Placed:
        """Give a block its role, and go on to the zone it begins."""
        if seen.look in _ASIDE:
            return Placed(seen, _ASIDE[seen.look])
        if seen.look is Look.DATELINE:
            return Placed(seen, self._dated(number))
        placed = self._place(number, seen, foreign=foreign)
        first = seen.block.first
        self.is_taking_leave = self.draft.hit(first, TermKind.LETTER) is not None
        return placed

    def _dated(self, number: int) -> PartRole:
        """Give the role of a place and a day: they head the text or a letter, or close it."""
        if self.zone <= Zone.PREAMBLE:
            return PartRole.HEADER
        if self.zone is Zone.BODY and number < self.last:
            return PartRole.HEADING
        self.zone, self.is_attested = Zone.CLOSING, True
        return PartRole.CLOSING

    def _place(self, number: int, seen: Seen, *, foreign: bool) -> Placed:
        if foreign and (self.zone >= Zone.BODY or seen.look not in HEADINGS):
            return Placed(seen, PartRole.APPENDED)
        if self._begins_annex(seen):
            self.zone = Zone.BODY
            return Placed(seen, PartRole.HEADING, annex=True)
        self.zone = self._zone(number, seen)
        return Placed(seen, self._role(seen))

    def _begins_annex(self, seen: Seen) -> bool:
        if seen.look is Look.ANNEX:
            return self.zone >= Zone.BODY
        is_behind = self.zone >= Zone.CLOSING
        return is_behind and seen.look in HEADINGS and 0 < seen.block.level <= _TOP

    def _zone(self, number: int, seen: Seen) -> Zone:
        zone = self.zone
        if (
            seen.look is Look.ORGAN
            and self.outline.organ >= 0
            and zone is not Zone.PREAMBLE
        ):
            return Zone.PREAMBLE
        if zone is Zone.FRONT:
            zone = self._behind_front(number, seen)
            if zone is Zone.FRONT:
                return zone
        if zone is Zone.PREAMBLE:
            return self._behind_preamble(number, seen)
        if zone is Zone.BODY:
            return self._behind_body(seen)
        return self._behind_closing(seen)

    def _behind_front(self, number: int, seen: Seen) -> Zone:
        if seen.look is Look.RECITAL:
            return Zone.PREAMBLE
        if number < self.outline.organ:
            return Zone.FRONT
        if seen.look in _MARKED:
            return Zone.BODY
        if self.outline.is_free and number and _divides(seen):
            return Zone.BODY
        if seen.look in HEADINGS | _AT_FRONT:
            return Zone.FRONT
        is_leading = number == self.outline.chapeau or self.outline.is_agreement
        return Zone.PREAMBLE if is_leading else Zone.BODY

    def _behind_preamble(self, number: int, seen: Seen) -> Zone:
        if seen.look is Look.ARTICLE or seen.look is Look.OPERATIVE:
            return Zone.BODY
        leading = self.outline.enactment if self.outline.is_agreement else -1
        if number <= leading or number == self.outline.chapeau:
            return Zone.PREAMBLE
        if self.outline.is_agreement and self.outline.enactment >= 0:
            return self._behind_body(seen)
        is_counted = any(m.style is Style.DECIMAL for m in seen.block.markers)
        if is_counted and seen.look is Look.NUMBERED:
            return Zone.BODY
        if seen.look is Look.ADOPTED:
            return Zone.CLOSING
        is_free = self.outline.is_free and seen.look is not Look.RECITAL
        return Zone.BODY if is_free else Zone.PREAMBLE

    def _behind_body(self, seen: Seen) -> Zone:
        if seen.look in {Look.ADOPTED, Look.TESTIMONY}:
            return Zone.CLOSING
        if seen.look is Look.SIGNATURE:
            return Zone.CLOSING
        return Zone.BODY

    def _behind_closing(self, seen: Seen) -> Zone:
        return Zone.BODY if seen.look is Look.ARTICLE else Zone.CLOSING

    def _role(self, seen: Seen) -> PartRole:
        if self.zone is Zone.FRONT:
            return PartRole.HEADER if seen.look is Look.ADOPTED else PartRole.TITLE
        if self.zone is Zone.PREAMBLE:
            is_heading = seen.look in HEADINGS and not _is_joining(self.draft, seen)
            return PartRole.HEADING if is_heading else PartRole.PREAMBLE
        is_body = self.zone is Zone.BODY
        return self._role_in_body(seen) if is_body else self._role_in_closing(seen)

    def _role_in_body(self, seen: Seen) -> PartRole:
        if seen.look in HEADINGS:
            signs = (
                self.is_taking_leave
                and not seen.block.level
                and _names(self.draft, seen)
            )
            return PartRole.SIGNATURE if signs else PartRole.HEADING
        if seen.look is Look.RECITAL and self.outline.organ >= 0:
            return PartRole.CLAUSE if seen.block.markers else PartRole.PREAMBLE
        return PartRole.NOTE if seen.look is Look.NOTE else PartRole.CLAUSE

    def _role_in_closing(self, seen: Seen) -> PartRole:
        if seen.look in {Look.ADOPTED, Look.TESTIMONY}:
            self.is_attested = self.is_attested or seen.look is Look.TESTIMONY
            return PartRole.CLOSING
        if self.is_attested or seen.look is Look.SIGNATURE:
            return PartRole.SIGNATURE
        return PartRole.NOTE


def _divides(seen: Seen) -> bool:
    """Tell whether a heading is counted ("Phase 1", "II. Monitoring"), so that no title goes on with it."""
    is_counted = bool(seen.label) or bool(seen.block.markers)
    return seen.look in HEADINGS and is_counted


def _names(draft: Draft, seen: Seen) -> bool:
    """Tell whether a short block begins with words, as a name below a letter does."""
    return not seen.block.markers and draft.words.is_word(seen.block.first)


def _is_joining(draft: Draft, seen: Seen) -> bool:
    """Tell whether a block is an "and" between two parties, and no more."""
    block = seen.block
    hit = draft.hit(block.first, TermKind.COORDINATOR)
    return hit is not None and hit[0] == draft.at(block.stop)


_TOP = 4

"""The parts and clauses of an instrument, made from its blocks in one walk."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.divisions import numbered_below
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import Look
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.numbers import Numbering
from diplotext.find.instruments.operative import (
    Operative,
    leading_operative,
    operative_at,
    operative_of_organ,
)
from diplotext.lang.terms import TermKind
from diplotext.model.clause import Clause, ClauseTopic, OperativeGrade, Part, PartRole
from diplotext.text.numbering import Style
from diplotext.text.span import Span


@attrs.frozen
class Cut:
    """
    An instrument cut up.

    Attributes:
        parts: Its parts; together they are the whole text.
        recitals: The paragraphs of its preamble.
        clauses: Its clauses.
    """

    parts: tuple[Part, ...]
    recitals: tuple[Clause, ...]
    clauses: tuple[Clause, ...]


def cut_up(draft: Draft, placed: Sequence[Placed]) -> Cut:
    """Make the parts and clauses of a text whose blocks have their roles."""
    looks = {one.seen.look for one in placed}
    is_agreed = Look.ARTICLE in looks and Look.ORGAN not in looks
    maker = _Maker(draft, numbered_below(placed), is_agreed=is_agreed)
    parts = tuple(part for n, one in enumerate(placed) for part in maker.parts(n, one))
    return Cut(parts, tuple(maker.recitals), tuple(maker.clauses))


@attrs.frozen
class _Governing:
    """The operative words of a clause that ends in a colon, and the level they govern from."""

    operative: Operative
    depth: int


class _Maker:
    """The numbering reached, and what has been made so far."""

    def __init__(
        self, draft: Draft, divisions: Mapping[int, str], *, is_agreed: bool
    ) -> None:
        self.draft = draft
        self.divisions = divisions
        self.is_agreed = is_agreed
        self.numbering = Numbering()
        self.governing: _Governing | None = None
        self.is_of_organ = False
        self.heading: str | None = None
        self.recitals: list[Clause] = []
        self.clauses: list[Clause] = []

    def parts(self, number: int, placed: Placed) -> Iterator[Part]:
        """Give the parts of a block: one, or a heading and the clause that follows it."""
        seen, span = placed.seen, placed.seen.block.span
        if placed.annex:
            self._head(annex=seen.label or self._words(seen.block))
        is_article = seen.look is Look.ARTICLE and placed.role is PartRole.CLAUSE
        if is_article:
            self._head(article=seen.label)
            if not self._has_text(seen.block, seen.behind):
                yield Part(PartRole.HEADING, span)
                return
            yield Part(PartRole.HEADING, Span(span.start, seen.behind))
            yield Part(PartRole.CLAUSE, Span(seen.behind, span.end))
            self._note_clause(self._behind(seen.block, seen.behind))
            return
        yield Part(placed.role, span)
        if seen.look is Look.ORGAN and self.clauses:
            self._head(annex=self.heading)
        if placed.role is PartRole.CLAUSE:
            self._note_clause(seen.block)
        elif placed.role is PartRole.HEADING:
            self._note_heading(seen.block, self.divisions.get(number))
        elif placed.role is PartRole.PREAMBLE and seen.look is not Look.ORGAN:
            self._note_recital(seen.block)

    def _head(self, *, annex: str | None = None, article: str | None = None) -> None:
        self.numbering.head(annex=annex, article=article)
        self.governing = None

    def _words(self, block: Block) -> str:
        return " ".join(self.draft.text[block.words : block.stop].split())

    def _has_text(self, block: Block, behind: int) -> bool:
        """Tell whether a sentence, and not only a title, follows the number of an article."""
        rest = self.draft.text[behind : block.stop].strip(" :—–-\n*_.")
        if not rest or block.level:
            return False
        return self.draft.text[block.stop - 1] in ".;:," or "\n" in rest

    def _behind(self, block: Block, offset: int) -> Block:
        """Give what of a block follows an offset."""
        first = self.draft.at(offset)
        while self.draft.is_mark(first, ".:—–-"):
            first += 1
        words = (
            self.draft.words.starts[first]
            if first < len(self.draft.words)
            else block.stop
        )
        return attrs.evolve(block, words=words, first=first, markers=())

    def _note_heading(self, block: Block, division: str | None) -> None:
        """
        Count a heading such as "2. Cooperation", to which the clauses below it belong.

        Any other heading ends the point before it.
        """
        words = self._words(block)
        self.heading = words if len(words) == 1 else self.heading
        self.governing = None
        if division is not None:
            self._head(article=division)
        elif block.markers and block.markers[0].style is Style.DECIMAL:
            self.numbering.count(block.markers[0])
        else:
            self.numbering.part()

    def _note_recital(self, block: Block) -> None:
        words = operative_at(self.draft, block.first, TermKind.RECITAL)
        cue = None if words is None else words.cue
        self.recitals.append(Clause(Span(block.words, block.stop), cue=cue))

    def _note_clause(self, block: Block) -> None:
        counted = [m for m in block.markers if m.style is not Style.BULLET]
        for marker in counted:
            self.numbering.count(marker)
        own = None if self.is_agreed else self._own(block)
        depth = len(self.numbering.levels) if counted else 0
        words = own or self._governed(block, depth)
        self.clauses.append(
            Clause(
                Span(block.words, block.stop),
                self._path(block, is_own=own is not None),
                marker=counted[-1].span if counted else None,
                cue=None if words is None else words.cue,
                grade=_grade(words),
                topics=_topics(self.draft, block),
            )
        )
        self._govern(block, own, depth)

    def _own(self, block: Block) -> Operative | None:
        """Give the operative words of a clause, of the organ that speaks or of a pronoun for it."""
        own = leading_operative(self.draft, block)
        self.is_of_organ |= operative_of_organ(self.draft, block) is not None
        if own is None and self.is_of_organ:
            pronoun = self.draft.hit(block.first, TermKind.PRONOUN)
            at = block.first if pronoun is None else pronoun[0]
            return operative_at(self.draft, at, TermKind.OPERATIVE)
        return own

    def _path(self, block: Block, *, is_own: bool) -> tuple[str, ...]:
        """Give the number of a clause: its own, none with a verb of its own, or that it goes on with."""
        if block.markers:
            return self.numbering.path
        return self.numbering.base if is_own else self.numbering.outermost

    def _governed(self, block: Block, depth: int) -> Operative | None:
        """
        Give the operative words of a clause that has none of its own.

        They are those of the clause above, or behind a bare "Decides:" the infinitive.
        """
        governing = self.governing
        if governing is None or (block.markers and depth <= governing.depth):
            return None
        words = None
        if self.draft.is_mark(governing.operative.stop, ":"):
            words = operative_at(self.draft, block.first, TermKind.INFINITIVE)
        return words or (governing.operative if block.markers else None)

    def _govern(self, block: Block, own: Operative | None, depth: int) -> None:
        """Let the operative words of a clause that goes on below govern what follows."""
        is_level = self.governing is None or depth <= self.governing.depth
        if is_level and (own is not None or block.markers):
            self.governing = None if own is None else _Governing(own, depth)


def _topics(draft: Draft, block: Block) -> tuple[ClauseTopic, ...]:
    """Tell what a clause provides for, by words that hardly stand in any other."""
    places = range(block.first, draft.at(block.stop))
    hits = (draft.hit(at, TermKind.TOPIC) for at in places)
    found = (ClauseTopic(hit[1].value) for hit in hits if hit is not None)
    return tuple(dict.fromkeys(found))


def _grade(words: Operative | None) -> OperativeGrade | None:
    return None if words is None else words.grade

"""Who signs below a text, line by line: a party and a name under it or above, in columns too."""

import re
from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.names import Names, label
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import ActorKind
from diplotext.text.span import Span


_CELL = re.compile(r"(?:(?!\s{3}|\t|\|).)+")
_MOST_WORDS = 12
_LONGEST_NAME = 7
_FEWEST = 2


@attrs.frozen
class Cell:
    """
    Words of a line that stand together, apart from others by a bar, a tab or many blanks.

    Attributes:
        first: Index of the first word.
        stop: Index behind the last word.
    """

    first: int
    stop: int


@attrs.define
class Signed:
    """
    A signature while its lines are read.

    Attributes:
        cell: The words that name the party.
        key: Id of the party.
        name: Who signs.
        named: The words of the name.
        attests: Whether it is a witness.
    """

    cell: Cell
    key: str
    name: str | None = None
    named: Cell | None = None
    attests: bool = False

    def span(self, draft: Draft) -> Span:
        """Give the words of the party, to those of a name that stands below or above it."""
        own = draft.words.span(self.cell.first, self.cell.stop)
        if self.named is None:
            return own
        name = draft.words.span(self.named.first, self.named.stop)
        return own.to(name) if own < name else name.to(own)


def rows(draft: Draft, block: Span) -> Iterator[tuple[Cell, ...]]:
    """Give the cells of each line of a block."""
    start = block.start
    for line in block.of(draft.text).splitlines(keepends=True):
        cells: list[Cell] = []
        for found in _CELL.finditer(line.rstrip()):
            first = draft.at(start + found.start())
            stop = draft.at(start + found.end())
            while first < stop and draft.is_mark(first, "*_-"):
                first += 1
            if first < stop:
                cells.append(Cell(first, stop))
        start += len(line)
        if cells:
            yield tuple(cells)


class Reader:
    """The signatures of a text, while its last blocks are read one after the other."""

    def __init__(self, draft: Draft, names: Names) -> None:
        self.draft = draft
        self.names = names
        self.signed: list[Signed] = []
        self.open: dict[int, Signed] = {}
        self.above: dict[int, Cell] = {}
        self.attests = False

    def read(self, blocks: Sequence[Span]) -> list[Signed]:
        """Read the blocks, and give the signatures in order."""
        for block in blocks:
            for row in rows(self.draft, block):
                for column, cell in enumerate(row):
                    self._cell(column, cell, alone=len(row) == 1)
        return self.signed

    def _cell(self, column: int, cell: Cell, *, alone: bool) -> None:
        """Take in what a cell says: for whom, who, or more of whom."""
        if is_witness(self.draft, cell):
            self.attests = True
            cell = _behind_colon(self.draft, cell)
        made = self._party(cell, column)
        if made is not None:
            made.attests = self.attests or _attests(self.draft, cell)
            self.signed.append(made)
            self.open[column] = made
            return
        last = self.open.get(column)
        if last is not None and self._goes_on(last, cell):
            return
        name = name_in(self.draft, self.names, cell)
        if name is None:
            self._office(column, cell)
        elif last is not None and last.name is None:
            last.name, last.named = name, cell
        elif last is None or not alone:
            self.above[column] = cell

    def _office(self, column: int, cell: Cell) -> None:
        """Read below a name the office in which its bearer signs: "President of Peru"."""
        is_held = any(
            e.tag is Tag.ROLE
            for at in range(cell.first, min(cell.first + _FEWEST, cell.stop))
            for _, e in self.draft.entries(at)
        )
        named = next(self.names.within(cell.first, cell.stop), None)
        if named is None or not is_held or column not in self.above:
            return
        name = self.above.pop(column)
        made = Signed(Cell(named[0], named[1]), named[2], named=name)
        made.name = name_in(self.draft, self.names, name)
        made.attests = self.attests
        self.signed.append(made)

    def _party(self, cell: Cell, column: int) -> Signed | None:
        """Read "For Peru", "For the Front: Lea Storm" or, of a witness, "Norway, Lea Storm"."""
        draft = self.draft
        ends = [
            stop
            for stop, term in draft.terms.get(cell.first, ())
            if term.kind is TermKind.SIGNED_FOR
        ]
        if cell.first >= cell.stop or not (ends or self.attests):
            return None
        if ends and not self._begins(cell, column):
            return None
        marks = (at for at in range(cell.first, cell.stop) if draft.is_mark(at, ":,;"))
        end = next(marks, cell.stop)
        behind = next((stop for stop in ends if stop < end), cell.first)
        key = self._key(behind, end, cell, known=not ends)
        if key is None:
            return None
        made = Signed(cell, key)
        rest = Cell(end + 1, cell.stop)
        if rest.first < rest.stop and not _attests(draft, rest):
            made.name = name_in(draft, self.names, rest) or _words(draft, rest)
        elif column in self.above:
            made.named = self.above.pop(column)
            made.name = name_in(draft, self.names, made.named)
        return made

    def _begins(self, cell: Cell, column: int) -> bool:
        """Tell whether a cell begins as lines do, or a name stands above it."""
        is_great = self.draft.words.is_capitalized(cell.first)
        return is_great or self.attests or column in self.above

    def _key(self, first: int, stop: int, cell: Cell, *, known: bool) -> str | None:
        """Give the id of whom a line signs for: known, or a body that its capitals name."""
        named = next(self.names.within(first, stop), None)
        if named is not None or known:
            return None if named is None else named[2]
        words = self.draft.words
        is_body = first < stop and any(map(words.is_capitalized, range(first, stop)))
        is_line = cell.stop - cell.first <= _MOST_WORDS and not self.draft.is_mark(
            cell.stop - 1, "."
        )
        return self.names.body(words.span(first, stop)) if is_body and is_line else None

    def _goes_on(self, last: Signed, cell: Cell) -> bool:
        """Tell whether a cell goes on with the name of a party: "de la République du Mali"."""
        words = self.draft.words
        is_signed = self.draft.hit(cell.first, TermKind.SIGNED) is not None
        is_small = words.is_word(cell.first) and not words.is_capitalized(cell.first)
        named = next(self.names.within(cell.first, cell.stop), None)
        is_body = self.names.figures[last.key].kind is not ActorKind.STATE
        whole = is_small or (is_body and named is not None)
        if last.name is not None or is_signed or not whole:
            return False
        if named is not None and is_body:
            self.names.forget(last.key)
            last.key = named[2]
        return True


def is_witness(draft: Draft, cell: Cell) -> bool:
    """Tell whether a cell begins with words for those who only attest ("Witnessed by:", "Als Zeuge")."""
    stop = min(cell.stop, cell.first + _FEWEST)
    behind = min(cell.stop, stop + _FEWEST)
    is_apart = stop == cell.stop or any(
        draft.is_mark(at, ":") for at in range(cell.first, behind)
    )
    return is_apart and _attests(draft, Cell(cell.first, stop))


def _attests(draft: Draft, cell: Cell) -> bool:
    words = draft.language.lexicon.verbs.get("witnesses", frozenset())
    return not words.isdisjoint(draft.words.keys[cell.first : cell.stop])


def _behind_colon(draft: Draft, cell: Cell) -> Cell:
    """Give what follows the colon of a cell; nothing where it has none."""
    colons = (at for at in range(cell.first, cell.stop) if draft.is_mark(at, ":"))
    at = next(colons, None)
    return Cell(cell.stop if at is None else at + 1, cell.stop)


def name_in(draft: Draft, names: Names, cell: Cell) -> str | None:
    """Give the name of a person that a cell holds, without forms of address and what follows a comma."""
    first, words = cell.first, draft.words
    if draft.is_mark(first, "(") and draft.hit(first + 1, TermKind.SIGNED):
        first = next(
            (at + 1 for at in range(first, cell.stop) if draft.is_mark(at, ")")), first
        )
    first = _behind_titles(draft, first, cell.stop)
    stop = next(
        (at for at in range(first, cell.stop) if _ends_name(draft, at)), cell.stop
    )
    while stop > first and draft.is_mark(stop - 1, ".*_"):
        stop -= 1
    if not _FEWEST <= stop - first <= _LONGEST_NAME or draft.hit(
        first, TermKind.DETERMINER
    ):
        return None
    ends = (first, stop - 1)
    if not all(words.is_word(at) and words.is_capitalized(at) for at in ends):
        return None
    if next(names.within(first, stop), None) is not None:
        return None
    return label(words.span(first, stop).of(draft.text))


def _ends_name(draft: Draft, at: int) -> bool:
    """Tell whether a mark, or words for a signature ("m. p."), end a name."""
    return draft.is_mark(at, ",;(:") or draft.hit(at, TermKind.SIGNED) is not None


def _words(draft: Draft, cell: Cell) -> str | None:
    """Give the words of a cell up to a comma, as they are."""
    commas = (at for at in range(cell.first, cell.stop) if draft.is_mark(at, ",;("))
    stop = next(commas, cell.stop)
    if stop == cell.first:
        return None
    return label(draft.words.span(cell.first, stop).of(draft.text)) or None


def _behind_titles(draft: Draft, at: int, stop: int) -> int:
    """Give the index behind forms of address, offices and signs of a signature ("gez. Dr.", "General")."""
    while at < stop:
        ends = [s for s, e in draft.entries(at) if e.tag in _BEFORE_NAMES]
        hit = draft.hit(at, TermKind.SIGNED)
        ends += [] if hit is None else [hit[0]]
        ends += [at + 1] if _is_abbreviated(draft, at) else []
        if not ends:
            return at
        at = max(ends) + draft.is_mark(max(ends), ".")
    return at


_BEFORE_NAMES = (Tag.CIVILITY, Tag.ROLE)


def _is_abbreviated(draft: Draft, at: int) -> bool:
    """Tell whether a word is an abbreviated title ("Dr.", "Ing."), and no initial."""
    key = draft.words.keys[at]
    known = key in draft.language.abbreviations and len(key) > 1
    return known and draft.is_mark(at + 1, ".")

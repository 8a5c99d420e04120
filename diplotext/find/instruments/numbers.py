"""The number of each clause: articles, paragraphs and points, level by level."""

from collections.abc import Iterator
from itertools import takewhile

import attrs

from diplotext.text.numbering import Marker, Style, ordinal_of


@attrs.frozen
class Level:
    """
    One level of numbering.

    Attributes:
        style: How it counts.
        form: The marks around its labels.
        number: What it counted last.
        label: Its last label.
    """

    style: Style
    form: str
    number: int
    label: str


@attrs.define
class Numbering:
    """
    The levels open at a place of the text.

    Attributes:
        base: The annex and the article.
        levels: The levels below, the outermost first.
        is_parted: Whether a heading has ended the clause that was counted last.

    Example:
        >>> from diplotext.text.numbering import read_marker
        >>> numbering = Numbering()
        >>> numbering.head(article="Article 3")
        >>> [numbering.count(read_marker(m, 0)) for m in ("1. x", "(a) x", "(b) x", "2. x")]
        [('Article 3', '1'), ('Article 3', '1', 'a'), ('Article 3', '1', 'b'), ('Article 3', '2')]
    """

    annex: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    levels: list[Level] = attrs.Factory(list[Level])
    is_parted: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The number reached."""
        labels = tuple(level.label for level in self.levels)
        return (*self.base, *labels)

    def head(self, *, annex: str | None = None, article: str | None = None) -> None:
        """Begin an annex or an article."""
        if annex is not None:
            self.annex, self.article = (annex,), ()
        if article is not None:
            self.article = (article,)
        self.levels.clear()

    def part(self) -> None:
        """Take in a heading without a number: points end there, and clauses may count on."""
        outer = takewhile(lambda level: level.style is Style.DECIMAL, self.levels)
        self.levels[:] = outer
        self.is_parted = True

    def count(self, marker: Marker) -> tuple[str, ...]:
        """Take in a marker, and give the number reached."""
        self.is_parted = False
        if len(marker.steps) > 1:
            self.levels[:] = self._nested(marker)
        elif marker.style is not Style.BULLET:
            depth, level = self._level(marker)
            del self.levels[depth:]
            self.levels.append(level)
        return self.path

    def _nested(self, marker: Marker) -> Iterator[Level]:
        """Give the levels that a number such as "2.1" names, without that of its article."""
        steps = marker.steps
        of_article = self.article and self.article[0].split()[-1] == steps[0]
        for depth, step in enumerate(steps[1:] if of_article else steps):
            form = _OUTERMOST if depth == 0 and not of_article else "n" * depth
            yield Level(Style.DECIMAL, form, int(step), step)

    @property
    def outermost(self) -> tuple[str, ...]:
        """The number of the outermost level, which an unnumbered paragraph goes on with; a letter ends."""
        first = () if self.is_parted else self.levels[:1]
        labels = tuple(one.label for one in first if one.style is not Style.LETTER)
        return (*self.base, *labels)

    @property
    def base(self) -> tuple[str, ...]:
        """The annex and the article."""
        return (*self.annex, *self.article)

    def _level(self, marker: Marker) -> tuple[int, Level]:
        """
        Tell at which depth a marker counts, and what, by what came before it.

        A lone letter may look like a numeral, and scanners take letters for digits and
        digits for letters; what counts on from the marker before decides.
        """
        form = f"{marker.form}{'A' if marker.label.isupper() else 'a'}"
        for depth, known in enumerate(self.levels):
            is_same = known.form[:-1] == marker.form
            level = (is_same and self._misread(marker, form, known)) or None
            if level is not None:
                return depth, level
        level = Level(marker.style, form, marker.number, marker.label)
        if marker.label == _FIFTY:
            level = Level(Style.DECIMAL, form, 1, "1")
        kinds = [(known.style, known.form) for known in self.levels]
        key = (level.style, level.form)
        return kinds.index(key) if key in kinds else len(kinds), level

    def _misread(self, marker: Marker, form: str, known: Level) -> Level | None:
        """Give the marker as it counts on from a level, where it is not what it looks like."""
        if known.style is Style.LETTER and known.form == form:
            return self._as_letter(marker, form, known)
        digits = marker.label.translate(_DIGITS)
        if not digits.isdecimal() or known.number + 1 != int(digits):
            return None
        is_read = known.style is Style.DECIMAL and marker.style is Style.DECIMAL
        is_one = known.style is Style.DECIMAL or known.label.lower() in _ONES
        is_other = is_one and not is_read
        return (
            Level(Style.DECIMAL, known.form, int(digits), digits) if is_other else None
        )

    def _as_letter(self, marker: Marker, form: str, known: Level) -> Level | None:
        """Take "(i)" behind "(h)" for a letter, and "(6)" or "(5)" behind "(a)" for "(b)"."""
        letter = ordinal_of(marker.label.lower())
        if marker.style is Style.ROMAN and known.number + 1 == letter:
            return Level(Style.LETTER, form, letter, marker.label)
        is_open = any(
            one.style is Style.DECIMAL and one.form == form for one in self.levels
        )
        is_digit = marker.style is Style.DECIMAL and marker.number > 1 and not is_open
        if is_digit and form.startswith("(") and known.number < _LAST_LETTER:
            label = chr(ord("a") + known.number)
            return Level(Style.LETTER, form, known.number + 1, label)
        return None


_OUTERMOST = ".a"
_LAST_LETTER = 26
_ONES = frozenset({"i", "l"})
_FIFTY = "l"
"""A numeral that no list of clauses reaches, as scanners leave a one."""
_DIGITS = str.maketrans("lIiOo", "11100")

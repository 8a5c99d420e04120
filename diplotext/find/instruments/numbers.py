"""The number of each clause: articles, paragraphs and points, level by level."""

import attrs

from diplotext.text.numbering import Marker, Style, ordinal_of


_LOOK_ALIKES = {"6": "b", "1": "l"}
"""Digits that a scanner reads for letters."""


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

    @property
    def path(self) -> tuple[str, ...]:
        """The number reached."""
        labels = tuple(level.label for level in self.levels)
        return (*self.annex, *self.article, *labels)

    def head(self, *, annex: str | None = None, article: str | None = None) -> None:
        """Begin an annex or an article."""
        if annex is not None:
            self.annex, self.article = (annex,), ()
        if article is not None:
            self.article = (article,)
        self.levels.clear()

    def count(self, marker: Marker) -> tuple[str, ...]:
        """Take in a marker, and give the number reached."""
        if marker.style is not Style.BULLET:
            level = self._level(marker)
            kinds = [(known.style, known.form) for known in self.levels]
            key = (level.style, level.form)
            if key in kinds:
                del self.levels[kinds.index(key) :]
            self.levels.append(level)
        return self.path

    def close(self) -> None:
        """Go back to the outermost level, as an unnumbered paragraph does."""
        del self.levels[1:]

    def _level(self, marker: Marker) -> Level:
        """Tell a lone letter that looks like a numeral from one by what comes before it."""
        form = f"{marker.form}{'A' if marker.label.isupper() else 'a'}"
        looks_like = _LOOK_ALIKES.get(marker.label, marker.label)
        letter = ordinal_of(looks_like.lower())
        if marker.style is not Style.LETTER and letter:
            for known in self.levels:
                follows = known.number + 1 == letter
                if (known.style, known.form) == (Style.LETTER, form) and follows:
                    return Level(Style.LETTER, form, letter, looks_like)
        return Level(marker.style, form, marker.number, marker.label)

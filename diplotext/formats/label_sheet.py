"""The labelled lines of a piece of copy by what they are for."""

from collections.abc import Sequence

import attrs

from diplotext.formats.label_lines import LabelledHead, LabelLine


@attrs.frozen(eq=False)
class Sheet:
    """
    The labelled lines of a piece of copy, by what they are for.

    Attributes:
        text: The copy.
        head: The lines at its head.
        foot: Those at its foot.
    """

    text: str
    head: LabelledHead
    foot: Sequence[LabelLine] = ()

    @property
    def copy(self) -> str:
        """The copy between head and foot."""
        stop = self.foot[0].span.start if self.foot else len(self.text)
        return self.text[self.head.end : stop]

    @property
    def all_lines(self) -> Sequence[LabelLine]:
        """All the lines, in order."""
        return (*self.head.lines, *self.foot)

    def lines(self, field: str) -> list[LabelLine]:
        """Give the lines for a field that have words."""
        return [line for line in self.all_lines if line.field == field and line.value]

    def all(self, field: str) -> list[str]:
        """Give what the lines for a field say."""
        return [self.said(line) for line in self.lines(field)]

    def words(self, field: str) -> str | None:
        """Give what the first line for a field says."""
        return next(iter(self.all(field)), None)

    def said(self, line: LabelLine) -> str:
        """Give what a line says."""
        return "" if line.value is None else " ".join(line.value.of(self.text).split())

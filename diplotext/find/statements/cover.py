"""What is taken already: spans in order, asked whether another one overlaps one of them."""

import attrs

from diplotext.text.span import Span


@attrs.frozen
class Cover:
    """Spans in order, asked one after the other in the order of the text."""

    spans: list[Span]

    def overlaps(self, span: Span) -> bool:
        """Tell whether one of the spans shares a character with the one given."""
        low, high = 0, len(self.spans)
        while low < high:
            middle = (low + high) // 2
            if self.spans[middle].end <= span.start:
                low = middle + 1
            else:
                high = middle
        return low < len(self.spans) and self.spans[low].overlaps(span)

"""What has been made of a story so far, for findings that refer to actors and statements."""

import attrs

from diplotext.find.reading.reading import Reading
from diplotext.model import Actor, Statement


@attrs.frozen(eq=False)
class Made:
    """
    The actors and statements of a story, by what leads to them.

    Attributes:
        reading: The article.
        actors: By the key of their figure.
        statements: In the order of the text.
        speaking: For each word that somebody says, the innermost statement it belongs to.
    """

    reading: Reading
    actors: dict[str, Actor]
    statements: tuple[Statement, ...]
    speaking: dict[int, Statement]

    @classmethod
    def of(
        cls,
        reading: Reading,
        actors: dict[str, Actor],
        statements: tuple[Statement, ...],
    ) -> "Made":
        """Put actors and statements together."""
        spans = [(span, s) for s in statements for span in s.content]
        speaking = {
            index: statement
            for span, statement in sorted(spans, key=lambda pair: -len(pair[0]))
            for index in reading.words.within(span)
        }
        return cls(reading, actors, statements, speaking)

    def actor(self, key: str | None) -> Actor | None:
        """Give the actor made of a figure, none for no key."""
        return self.actors.get(key or "")

"""A clause of an instrument, and the part of the text that it is."""

from enum import IntEnum, StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model.statement import Cue
from diplotext.text.span import Span


class PartRole(StrEnum):
    """
    What a part does in an instrument.

    Example:
        >>> PartRole("preamble").name
        'PREAMBLE'

    .. versionadded:: 0.1.0
    """

    HEADER = "header"
    """What stands around the instrument: symbols, metadata, notes of a publisher."""
    TITLE = "title"
    PREAMBLE = "preamble"
    """Who acts, why, and the words that lead to the clauses."""
    HEADING = "heading"
    """Heads an article, a chapter, an annex or a run of clauses."""
    CLAUSE = "clause"
    """Provides for something."""
    CLOSING = "closing"
    """Attests where, when and in which languages it was done, or how it was adopted."""
    SIGNATURE = "signature"
    NOTE = "note"
    """A footnote."""
    APPENDED = "appended"
    """Stands behind the instrument and is none of it, such as a translation."""


class OperativeGrade(IntEnum):
    """
    How firmly an operative verb asks for conduct, in a total order.

    It follows the practice of United Nations organs, for which "decides" and "demands"
    bind where the organ may bind, and the other verbs ask, more or less insistently.

    Example:
        >>> OperativeGrade.INVITE < OperativeGrade.REQUEST < OperativeGrade.DECIDE
        True

    .. versionadded:: 0.1.0
    """

    NONE = 0
    """It asks for nothing: it notes, welcomes, condemns."""
    AUTHORIZE = 1
    """It allows."""
    INVITE = 2
    ENCOURAGE = 3
    RECOMMEND = 4
    URGE = 5
    CALL = 6
    REQUEST = 7
    DEMAND = 8
    DECIDE = 9


class ClauseTopic(StrEnum):
    """
    What a clause provides for, where it is one of those that most instruments have.

    Example:
        >>> ClauseTopic("entry_into_force").name
        'ENTRY_INTO_FORCE'

    .. versionadded:: 0.1.0
    """

    DEFINITION = "definition"
    CONSULTATION = "consultation"
    DISPUTE_SETTLEMENT = "dispute_settlement"
    ENTRY_INTO_FORCE = "entry_into_force"
    DURATION = "duration"
    TERMINATION = "termination"
    AMENDMENT = "amendment"
    ACCESSION = "accession"
    DEPOSITARY = "depositary"
    AUTHENTIC_TEXTS = "authentic_texts"
    REVIEW = "review"
    """The organ stays in charge of the matter, or asks for a report."""


@attrs.frozen
class Part:
    """
    One part of an instrument; each character of the text lies in exactly one.

    Attributes:
        role: What it does.
        span: Its characters, with the blanks up to the next part.

    Example:
        >>> Part(PartRole.TITLE, Span(0, 18)).role.value
        'title'

    .. versionadded:: 0.1.0
    """

    role: PartRole
    span: Span


@attrs.frozen
class Clause:
    """
    One clause, or one paragraph of a preamble, with its number and its operative words.

    Attributes:
        span: Its words, from the marker on, without the blanks behind.
        path: Its number from the outermost level in: `("Article 3", "1", "a")`; empty
            when it has none. A paragraph without a number of its own goes on with the
            clause before it and has the same path.
        marker: Its own number as printed.
        cue: The operative words, such as "Also requests" or "Recalling"; those of the
            clause above where that one governs it ("Decides: (a) ...").
        grade: How firmly these ask for conduct, when they do.
        topics: What it provides for that most instruments have, each once, in the order of
            the words.

    Example:
        >>> from diplotext.model import Act
        >>> text = "2. Urges both parties to meet"
        >>> cue = Cue(Span(3, 8), "urge", Act.DIRECTIVE)
        >>> clause = Clause(
        ...     Span(0, 29), ("2",), marker=Span(0, 2), cue=cue, grade=OperativeGrade.URGE
        ... )
        >>> clause.number, clause.cue.span.of(text)
        ('2', 'Urges')

    .. versionadded:: 0.1.0
    """

    span: Span
    path: tuple[str, ...] = attrs.field(default=(), validator=_invariants.a_tuple)
    marker: Span | None = attrs.field(default=None, kw_only=True)
    cue: Cue | None = attrs.field(default=None, kw_only=True)
    grade: OperativeGrade | None = attrs.field(default=None, kw_only=True)
    topics: tuple[ClauseTopic, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )

    @property
    def topic(self) -> ClauseTopic | None:
        """What it provides for first."""
        return self.topics[0] if self.topics else None

    @property
    def number(self) -> str:
        """
        The number as one would cite it, empty when there is none.

        Example:
            >>> Clause(Span(0, 9), ("Article 3", "1", "a")).number
            'Article 3.1.a'
        """
        return ".".join(self.path)

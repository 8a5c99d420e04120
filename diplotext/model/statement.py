"""Who said what: a statement with its source, its cue and its content."""

import datetime as dt
from bisect import bisect_right
from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._explanation import explain
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.text.span import Span


class Mode(StrEnum):
    """
    How the words of a statement are given.

    Example:
        >>> Mode("mixed") is Mode.MIXED
        True

    .. versionadded:: 0.1.0
    """

    DIRECT = "direct"
    """In the speaker's words, between quotation marks."""
    INDIRECT = "indirect"
    """In the reporter's words."""
    MIXED = "mixed"
    """In the reporter's words with some of the speaker's."""
    NARRATION = "narration"
    """Told as an act of speech, without the words."""


class Act(StrEnum):
    """
    What a speaker does in saying something: the illocutionary point.

    The five points are those of John Searle, "A Classification of Illocutionary
    Acts", Language in Society 5 (1976); his representatives are here called
    assertives, as he later did himself.

    Example:
        >>> [act.value for act in Act]
        ['assertive', 'directive', 'commissive', 'expressive', 'declaration']

    .. versionadded:: 0.1.0
    """

    ASSERTIVE = "assertive"
    """Says how the world is."""
    DIRECTIVE = "directive"
    """Tries to get somebody to do something."""
    COMMISSIVE = "commissive"
    """Binds the speaker to do something."""
    EXPRESSIVE = "expressive"
    """Shows what the speaker feels."""
    DECLARATION = "declaration"
    """Makes something so by saying it."""


class Polarity(StrEnum):
    """
    Whether something is affirmed or denied.

    Example:
        >>> Polarity("negative").name
        'NEGATIVE'

    .. versionadded:: 0.1.0
    """

    POSITIVE = "positive"
    NEGATIVE = "negative"


@attrs.frozen
class Cue:
    """
    The words that link a source to what it says: a verb, or a noun or preposition.

    Attributes:
        span: The words.
        lemma: The dictionary form.
        act: What the speaker does by it.

    Raises:
        ModelError: If the lemma is blank.

    Example:
        >>> Cue(Span(8, 14), "promettre", Act.COMMISSIVE).span.of("Tallinn promet de l'aide")
        'promet'

    .. versionadded:: 0.1.0
    """

    span: Span
    lemma: str = attrs.field(validator=_invariants.filled)
    act: Act


def _end(span: Span) -> int:
    return span.end


def _overlaps_one(span: Span, ordered: tuple[Span, ...]) -> bool:
    first = bisect_right(ordered, span.start, key=_end)
    return first < len(ordered) and span.overlaps(ordered[first])


def _quoted(statement: "Statement", field: Field, quoted: tuple[Span, ...]) -> None:
    _invariants.ordered_spans(statement, field, quoted)
    if statement.mode in {Mode.DIRECT, Mode.MIXED} and not quoted:
        expected = f"quoted words in a {statement.mode} statement"
        _invariants.refuse(statement, field.name, "nothing", expected)
    if statement.mode is Mode.INDIRECT and quoted:
        expected = "no quoted words in an indirect statement"
        _invariants.refuse(statement, field.name, quoted[0], expected)
    for span in quoted:
        if not _overlaps_one(span, statement.content):
            _invariants.refuse(statement, field.name, span, "a place in the content")


def _cue(statement: "Statement", field: Field, cue: Cue | None) -> None:
    is_free = statement.mode is Mode.NARRATION or statement.continues is not None
    if cue is not None or is_free:
        return
    if statement.mode is not Mode.DIRECT:
        expected = f"a cue in an {statement.mode} statement that continues none"
        _invariants.refuse(statement, field.name, cue, expected)
    if statement.speaker is not None and statement.source is None:
        expected = f"a cue or a source that names {statement.speaker.label}"
        _invariants.refuse(statement, field.name, cue, expected)


def _head(statement: "Statement", field: Field, head: "Statement | None") -> None:
    if head is not None and head.continues is not None:
        found = f"{head.id!r}, which continues {head.continues.id!r}"
        _invariants.refuse(statement, field.name, found, "the head of the chain")


@attrs.frozen(cache_hash=True)
class Statement:
    """
    Who said what, in which words, and how it is attributed.

    Source, cue and content are the terms of Silvia Pareti, "A Database of Attribution
    Relations", LREC 2012: the words that name the speaker, the words that link them,
    and the words said. An attribution may interrupt its content, which then has
    several spans; several sentences may go on with what one attribution began, and
    then name its statement in `continues`.

    Attributes:
        id: Name by which exported data refers to the statement, unique in an analysis.
        mode: How the words are given.
        content: What is said, in the order of the text.
        speaker: Who says it; none when the text does not tell.
        co_speakers: Who says it together with the speaker ("announced Oslo and Lima").
        source: The words that name the speaker; those of the statement carried on, if one is.
        cue: The words that link the source to the content; those of the statement carried on, if one is.
        quoted: The words between quotation marks.
        polarity: Negative when the speaker denies, or does not say, the content.
        addressee: To whom it is said; the press at large is none, in most packs.
        setting: The words that tell where, on what occasion or before the press.
        medium: Through which paper, channel or document it is said.
        when: The day on which it is said.
        on_behalf_of: For whom the speaker says it.
        continues: The statement that carries the attribution of this one.
        insertions: Words the editor put inside a quotation.
        relayed_by: Who reports that the speaker says it.
        rule: The rule that found it, when one did.

    Raises:
        ModelError: If `id` is blank, `content` is empty, spans overlap or are out of
            order, a direct or mixed statement has no quoted words or an indirect one
            has some, quoted words stand outside the content, neither a cue nor a
            statement carried on is named where one is needed, or `continues` names a
            statement that itself continues another.

    Example:
        >>> text = "La Ligue dit que l'accord tient."
        >>> statement = Statement(
        ...     "s1",
        ...     Mode.INDIRECT,
        ...     (Span(17, 31),),
        ...     source=Span(0, 8),
        ...     cue=Cue(Span(9, 12), "dire", Act.ASSERTIVE),
        ...     rule="cue-que",
        ... )
        >>> [span.of(text) for span in statement.content]
        ["l'accord tient"]

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    mode: Mode
    content: tuple[Span, ...] = attrs.field(validator=_invariants.some_ordered_spans)
    speaker: Actor | None = attrs.field(default=None, kw_only=True)
    co_speakers: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    source: Span | None = attrs.field(default=None, kw_only=True)
    cue: Cue | None = attrs.field(default=None, kw_only=True, validator=_cue)
    quoted: tuple[Span, ...] = attrs.field(default=(), kw_only=True, validator=_quoted)
    polarity: Polarity = attrs.field(default=Polarity.POSITIVE, kw_only=True)
    addressee: Actor | None = attrs.field(default=None, kw_only=True)
    setting: Span | None = attrs.field(default=None, kw_only=True)
    medium: Actor | None = attrs.field(default=None, kw_only=True)
    when: dt.date | None = attrs.field(default=None, kw_only=True)
    on_behalf_of: Actor | None = attrs.field(default=None, kw_only=True)
    continues: "Statement | None" = attrs.field(
        default=None, kw_only=True, validator=_head
    )
    insertions: tuple[Span, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.ordered_spans
    )
    relayed_by: Actor | None = attrs.field(default=None, kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True)

    def explain(self) -> str:
        """
        Say which rule found the statement and where the words stand that made it one.

        Example:
            >>> Statement(
            ...     "s1", Mode.DIRECT, (Span(1, 9),), quoted=(Span(1, 9),), rule="lone"
            ... ).explain()
            'direct statement s1 of nobody named, found by rule lone: content at 1 to 9; quoted at 1 to 9.'
        """
        parts = {
            "source": self.source,
            "cue": None if self.cue is None else self.cue.span,
            "content": self.content,
            "quoted": self.quoted,
            "setting": self.setting,
            "inserted": self.insertions,
        }
        who = "nobody named" if self.speaker is None else self.speaker.label
        what = f"{self.mode} statement {self.id} of {who}"
        if self.continues is not None:
            what += f", continuing {self.continues.id}"
        return explain(what, self.rule, parts)

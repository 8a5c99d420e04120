"""What the sender says a story is about."""

import math

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field


def _finite(subject: "Subject", field: Field, value: float | None) -> None:
    if value is not None and not math.isfinite(value):
        _invariants.refuse(subject, field.name, value, "a finite number")


@attrs.frozen
class Subject:
    """
    A concept that the sender says a story is about.

    In IPTC formats a concept is a QCode, `scheme:code`, where the scheme is an
    alias that a catalogue resolves to a URI. What is not resolved stays as it came.

    Attributes:
        scheme: Alias of the vocabulary, such as `medtop`.
        code: Code of the concept in it, such as `20000647`.
        uri: The concept's URI, when it is known.
        name: The concept's name, when it was sent.
        type: What sort of concept it is, when it was sent.
        relevance: How much it matters to the story, as sent.
        confidence: How sure the sender is, as sent.
        creator: Who says so: a person, a desk or a program.
        why: On what ground, such as because the text names it, as sent.
        same_as: Other identifiers of the concept.
        broader: Identifiers of the concepts that it is part of.

    Raises:
        ModelError: If `relevance` or `confidence` is not finite, or a list stands for a tuple.

    Example:
        >>> Subject("medtop", "11000000", name="politics").code
        '11000000'

    .. versionadded:: 0.1.0
    """

    scheme: str | None
    code: str | None
    uri: str | None = None
    name: str | None = None
    type: str | None = None
    relevance: float | None = attrs.field(default=None, validator=_finite)
    confidence: float | None = attrs.field(default=None, validator=_finite)
    creator: str | None = attrs.field(default=None, kw_only=True)
    why: str | None = attrs.field(default=None, kw_only=True)
    same_as: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    broader: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )

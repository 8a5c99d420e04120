"""Commitments, mechanisms and a coalition that stand together under one name."""

import attrs

from diplotext.model import _invariants
from diplotext.model.actor import Actor
from diplotext.model.coalition import Coalition
from diplotext.model.commitment import Commitment
from diplotext.model.mechanism import Mechanism
from diplotext.text.span import Span


@attrs.frozen
class Regime:
    """
    A named set of commitments, mechanisms and a coalition that stand together.

    Attributes:
        id: Name by which exported data refers to it, unique in an analysis.
        name: What the text calls it.
        span: The words that name it.
        coalition: Who stands behind it.
        commitments: What was committed, each once.
        mechanisms: The bodies that serve it, each once.
        qualifiers: Who may say what an incident was; nobody named may when empty.

    Raises:
        ModelError: If `id` or `name` is blank, or two commitments, mechanisms or
            qualifiers have one id.

    Example:
        >>> Regime("r1", "Pacte de Riga", Span(3, 16)).commitments
        ()

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    name: str = attrs.field(validator=_invariants.filled)
    span: Span
    coalition: Coalition | None = attrs.field(default=None, kw_only=True)
    commitments: tuple[Commitment, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    mechanisms: tuple[Mechanism, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    qualifiers: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )

"""Regimes: commitments, mechanisms and a coalition that stand together."""

from diplotext.model import Actor, Coalition, Commitment, Mechanism, MechanismKind, Regime


def find_regimes(
    text: str,
    commitments: tuple[Commitment, ...],
    mechanisms: tuple[Mechanism, ...],
    coalitions: tuple[Coalition, ...],
) -> tuple[Regime, ...]:
    """
    Put together what belongs to each regime a story names ("un système de garanties").

    It is what those who promise the regime commit themselves to, and the mechanisms to
    which they contribute.
    """
    return tuple(
        _regime(text, f"r{number + 1}", mechanism, commitments, mechanisms, coalitions)
        for number, mechanism in enumerate(
            m for m in mechanisms if m.kind is MechanismKind.REGIME
        )
    )


def _regime(
    text: str,
    name: str,
    regime: Mechanism,
    commitments: tuple[Commitment, ...],
    mechanisms: tuple[Mechanism, ...],
    coalitions: tuple[Coalition, ...],
) -> Regime:
    bound = set(regime.contributors) | {c.actor for c in coalitions if c.actor is not None}
    return Regime(
        name,
        " ".join(regime.span.of(text).split()),
        regime.span,
        coalition=_coalition(coalitions, bound),
        commitments=tuple(c for c in commitments if bound & set(c.debtors)),
        mechanisms=tuple(
            m for m in mechanisms if m is not regime and bound & set(m.contributors)
        ),
    )


def _coalition(coalitions: tuple[Coalition, ...], bound: set[Actor]) -> Coalition | None:
    return next((c for c in coalitions if c.actor in bound), None)

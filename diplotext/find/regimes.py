"""Regimes: commitments, mechanisms and a coalition that stand together."""

from diplotext.model import (
    Coalition,
    Commitment,
    Incident,
    Mechanism,
    MechanismKind,
    Regime,
)


def find_regimes(
    text: str,
    commitments: tuple[Commitment, ...],
    mechanisms: tuple[Mechanism, ...],
    coalitions: tuple[Coalition, ...],
    incidents: tuple[Incident, ...] = (),
) -> tuple[Regime, ...]:
    """
    Put together what belongs to each regime a story names ("un système de garanties").

    It is what those who promise the regime commit themselves to, and the mechanisms to
    which they contribute. Who says in the story what an incident was may say so.
    """
    judges = (incident.qualified_by for incident in incidents)
    qualifiers = tuple(dict.fromkeys(judge for judge in judges if judge is not None))
    named = [m for m in mechanisms if m.kind is MechanismKind.REGIME]
    found: list[Regime] = []
    for number, regime in enumerate(named):
        promising = (c.debtors for c in commitments if c.act.overlaps(regime.span))
        bound = {*regime.contributors, *(c.actor for c in coalitions)}.union(*promising)
        found.append(
            Regime(
                f"r{number + 1}",
                " ".join(regime.span.of(text).split()),
                regime.span,
                coalition=next((c for c in coalitions if c.actor in bound), None),
                commitments=tuple(c for c in commitments if bound & set(c.debtors)),
                mechanisms=tuple(
                    m
                    for m in mechanisms
                    if m is not regime and bound & set(m.contributors)
                ),
                qualifiers=qualifiers,
            )
        )
    return tuple(found)

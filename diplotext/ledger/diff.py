"""
What is not the same in two texts, by what they say and not by their letters.

The two may be versions of a story, a draft and a final text, or a declaration and the
copy that reports it.
"""

from diplotext.ledger._diff.commitments import compare_commitments
from diplotext.ledger._diff.difference import Aspect, Difference, DifferenceKind
from diplotext.ledger._diff.machinery import compare_coalitions, compare_mechanisms
from diplotext.ledger._diff.pairs import Both
from diplotext.ledger._diff.quotations import find_omissions
from diplotext.ledger._diff.statements import compare_statements
from diplotext.ledger.identity import identify
from diplotext.model import Analysis


__all__ = ["Aspect", "Difference", "DifferenceKind", "diff"]


def diff(before: Analysis, after: Analysis) -> tuple[Difference, ...]:
    """
    Tell what is new, gone, stronger, weaker or other in the second of two texts.

    Findings are paired through edits: commitments by debtors, act and measures, statements
    by speaker and words, bodies by kind and words, coalitions by name. Quotations of the
    second text are followed through the first, and words left out without a mark are told.

    Args:
        before: The earlier version, the draft, or the declaration.
        after: The later version, the final text, or the copy that reports it.

    Returns:
        What differs in commitments, bodies, coalitions, statements and quotations, each in
        the order of the first text and then of the second.

    Example:
        >>> import diplotext
        >>> draft, final = (
        ...     diplotext.analyze(diplotext.read(f"La Norvège {verb} former 200 policiers.", language="fr"))
        ...     for verb in ("s'engage à", "pourrait")
        ... )
        >>> for difference in diff(draft, final)[:2]:
        ...     print(difference.kind, difference.aspect, difference.note)
        weakened force undertake -> possible
        weakened measure training asserted -> training possible

    .. versionadded:: 0.1.0
    """
    both = Both(before, after, identify((before, after)))
    return (
        *compare_commitments(both),
        *compare_mechanisms(both),
        *compare_coalitions(both),
        *compare_statements(both),
        *find_omissions(before, after),
    )

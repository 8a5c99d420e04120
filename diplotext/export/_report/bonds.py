"""What a report says of commitments, of what they hang on and what they consist of."""

from diplotext.export._report.layout import Entry
from diplotext.export._report.phrases import (
    NOBODY,
    joined,
    labels,
    listed,
    plain,
    said,
    several,
    where,
    words,
)
from diplotext.model import (
    Article,
    Bindingness,
    Commitment,
    Comparator,
    Condition,
    Measure,
    Operator,
    Polarity,
    Quantity,
)


_COMPARATORS = {
    Comparator.EXACT: "",
    Comparator.APPROXIMATE: "about",
    Comparator.AT_LEAST: "at least",
    Comparator.AT_MOST: "at most",
    Comparator.MORE_THAN: "more than",
    Comparator.LESS_THAN: "less than",
}
_JOINTS = {Operator.ALL_OF: " and ", Operator.ANY_OF: " or "}


def commitment(article: Article, found: Commitment) -> Entry:
    """Say who is bound to whom, to do what, and on which condition."""
    debtors = labels(found.debtors) or NOBODY
    parties = joined(debtors, said("->", labels(found.creditors)))
    denied = "denied" if found.polarity is Polarity.NEGATIVE else ""
    kind = listed(plain(found.kind), f"force {plain(found.force.name)}", denied)
    return Entry(
        found.id,
        f"{parties}: {kind}",
        several(
            words(article, found.act),
            where(article, "cue", found.cue),
            _hangs_on(article, found.condition),
            *(_measure(article, measure) for measure in found.measures),
            *_terms(article, found),
            said("stated in", None if found.stated_in is None else found.stated_in.id),
            said("rule", found.rule),
        ),
    )


def _terms(article: Article, found: Commitment) -> tuple[str, ...]:
    body = found.mechanism
    return several(
        said("due", found.due),
        where(article, "duration", found.duration),
        where(article, "purpose", found.purpose),
        said("binds", _binding(found.bindingness)),
        said("what is promised binds", _binding(found.object_bindingness)),
        "" if body is None else f"mechanism {body.id}: {words(article, body.span)}",
    )


def _binding(bindingness: Bindingness) -> str:
    ways = {Bindingness.POLITICAL: "politically", Bindingness.LEGAL: "legally"}
    return " and ".join(ways[flag] for flag in bindingness)


def _hangs_on(article: Article, condition: Condition | None) -> str:
    return "" if condition is None else f"if {_condition(article, condition)}"


def _condition(article: Article, condition: Condition) -> str:
    event, span = condition.event, condition.span
    if event is not None and span is not None:
        cast = ", ".join(f"{part.role} {part.actor.label}" for part in event.roles)
        what = joined(plain(event.type), f"({cast})" if cast else "")
        return f"{what}, {condition.kind}: {words(article, span)}"
    if condition.operator is Operator.NOT:
        return f"not ({_condition(article, condition.parts[0])})"
    joint = _JOINTS[condition.operator]
    return joint.join(_enclosed(article, part) for part in condition.parts)


def _enclosed(article: Article, condition: Condition) -> str:
    """Say a part of a condition, in brackets where it is itself put together."""
    words_of_part = _condition(article, condition)
    return f"({words_of_part})" if condition.operator in _JOINTS else words_of_part


def _measure(article: Article, measure: Measure) -> str:
    amount = "" if measure.quantity is None else quantity(measure.quantity)
    kind = listed(plain(measure.kind), measure.modality, amount)
    return f"measure {kind}: {words(article, measure.span)}"


def quantity(found: Quantity) -> str:
    """
    Say an amount.

    Example:
        >>> from decimal import Decimal
        >>> from diplotext.model import Span
        >>> quantity(Quantity(Decimal(1400), "km", Comparator.APPROXIMATE, Span(0, 4)))
        'about 1400 km'
    """
    return amount(found.value, found.comparator, found.unit)


def amount(value: object, comparator: Comparator, unit: str | None = None) -> str:
    """
    Say a number, how it relates to the true one, and what it counts.

    Example:
        >>> amount(35, Comparator.AT_LEAST, "states")
        'at least 35 states'
    """
    return joined(_COMPARATORS[comparator], str(value), unit or "")

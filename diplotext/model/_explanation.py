"""The paragraph that says why a finding was made."""

from collections.abc import Mapping

from diplotext.text.span import Span


def _places(part: Span | tuple[Span, ...] | None) -> str:
    if part is None:
        return ""
    spans = (part,) if isinstance(part, Span) else part
    return ", ".join(f"{span.start} to {span.end}" for span in spans)


def explain(
    what: str,
    rule: str | None,
    parts: Mapping[str, Span | tuple[Span, ...] | None],
) -> str:
    """
    Tell which rule made a finding, and where the words stand that made it fire.

    Args:
        what: The finding in a few words.
        rule: The rule that fired, when one did.
        parts: The part played, and the words that play it; parts without words are left out.

    Example:
        >>> explain("statement s1", "cue-that", {"cue": Span(4, 8), "setting": None})
        'statement s1, found by rule cue-that: cue at 4 to 8.'
    """
    by = "given without a rule" if rule is None else f"found by rule {rule}"
    places = ((name, _places(part)) for name, part in parts.items())
    named = "; ".join(f"{name} at {place}" for name, place in places if place)
    return f"{what}, {by}: {named}."

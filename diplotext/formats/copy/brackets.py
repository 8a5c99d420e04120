"""Round brackets, matched by depth within a bounded reach."""


def closing_bracket(text: str, opening: int, limit: int) -> int | None:
    """
    Give the place of the bracket that closes the one at `opening`.

    Args:
        text: Any text.
        opening: Where the opening bracket stands.
        limit: Where to stop looking.

    Example:
        >>> closing_bracket("(a (b) c) d", 0, 11)
        8
    """
    depth = 0
    for index in range(opening, limit):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index
    return None


def opening_bracket(text: str, closing: int, limit: int) -> int | None:
    """
    Give the place of the bracket that opens the one at `closing`.

    Args:
        text: Any text.
        closing: Where the closing bracket stands.
        limit: The first place to look at.

    Example:
        >>> opening_bracket("a (b (c))", 8, 0)
        2
    """
    depth = 0
    for index in range(closing, limit - 1, -1):
        depth += (text[index] == ")") - (text[index] == "(")
        if depth == 0:
            return index
    return None

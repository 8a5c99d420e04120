"""Dashes in all their shapes, and the asides between two of them or in brackets."""

from diplotext.find.reading.reading import Reading


def is_dash(reading: Reading, index: int) -> bool:
    """Tell whether a word is a dash; a hyphen between blanks is one."""
    if reading.is_mark(index, "–—"):
        return True
    return reading.is_mark(index, "-") and not reading.words.is_glued(index)


def is_pause(reading: Reading, index: int) -> bool:
    """Tell whether a word is a comma or a dash, by which clauses and asides are parted."""
    return reading.is_mark(index, ",") or is_dash(reading, index)


def opening_dash(reading: Reading, closing: int, limit: int) -> int | None:
    """
    Give the dash that opens the aside which another one closes ("Le préfet [–] il était à Accra – a dit").

    Spanish glues both to the aside ("El jefe [-]estaba en Accra- dijo").
    """
    glued = reading.words.is_glued
    tight = glued(closing) and not glued(closing + 1) and reading.is_mark(closing, "-")
    if not (tight or is_dash(reading, closing)):
        return None
    inside = reading.quote_of[closing]
    return next(
        (
            at
            for at in range(closing - 2, limit, -1)
            if is_dash(reading, at)
            and reading.quote_of[at] == inside
            and (glued(at + 1) or not tight)
        ),
        None,
    )


def over_dashes(reading: Reading, at: int) -> int:
    """
    Step over words between two dashes, to the last mark that closes them.

    That is the second dash ("according to X -- a draft [--] P") or a comma behind it
    ("selon X – un projet –[,] P").
    """
    if not is_dash(reading, at):
        return at
    end = reading.sentence(at).stop
    first = next((i for i in range(at, end) if not is_dash(reading, i)), end)
    closing = next((i for i in range(first, end) if is_dash(reading, i)), None)
    if closing is None:
        return at
    while is_dash(reading, closing + 1) or reading.is_mark(closing + 1, ","):
        closing += 1
    return closing


def over_brackets(reading: Reading, at: int) -> int:
    """Step over words in brackets right behind a name: its short form, or a remark on it ("according to the Institute [(INS)], P")."""
    if not reading.is_mark(at, "("):
        return at
    end = reading.sentence(at).stop
    return next((i + 1 for i in range(at, end) if reading.is_mark(i, ")")), at)

"""The names that news agencies print: the facts of agencies.toml, the same for all languages."""

from functools import cache
from pathlib import Path

from diplotext.lang.toml import load_toml, strings, tables, text


_FILE = Path(__file__).with_name("agencies.toml")


@cache
def agency_prints() -> tuple[tuple[str, str], ...]:
    """
    Give what agencies print of themselves, each with the name of the agency.

    Example:
        >>> ("agence france-presse", "AFP") in agency_prints()
        True
    """
    return tuple(
        (printed, text(row, "name"))
        for row in tables(load_toml(_FILE), "agency")
        for printed in strings(row, "prints")
    )

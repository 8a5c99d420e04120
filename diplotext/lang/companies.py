"""What names of companies end in: the facts of companies.toml, the same for all languages."""

from functools import cache
from pathlib import Path

from diplotext.lang.toml import load_toml, strings


_FILE = Path(__file__).with_name("companies.toml")


@cache
def company_endings() -> dict[str, tuple[tuple[str, ...], ...]]:
    """
    Give the words that the names of companies end in, each as its words and points, by the first of them.

    Example:
        >>> company_endings()["gmbh"], company_endings()["s"][0]
        ((('gmbh',),), ('s', '.', 'a'))
    """
    table = load_toml(_FILE)
    endings: dict[str, tuple[tuple[str, ...], ...]] = {}
    for ending in (*strings(table, "legal_forms"), *strings(table, "tails")):
        words = tuple(ending.split())
        endings[words[0]] = (*endings.get(words[0], ()), words)
    return endings

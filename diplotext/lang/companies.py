"""What names of companies end in: the facts of companies.toml, the same for all languages."""

from functools import cache
from pathlib import Path

from diplotext.lang.entry import Phrase
from diplotext.lang.toml import Table, load_toml, strings


_FILE = Path(__file__).with_name("companies.toml")


@cache
def _table() -> Table:
    return load_toml(_FILE)


@cache
def company_endings() -> dict[str, tuple[Phrase, ...]]:
    """
    Give the words that the names of companies end in, each as its words and points, by the first of them.

    Example:
        >>> company_endings()["gmbh"], company_endings()["s"][0]
        ((('gmbh',),), ('s', '.', 'a'))
    """
    endings: dict[str, tuple[Phrase, ...]] = {}
    for name in ("in_capitals", "legal_forms", "tails"):
        for ending in strings(_table(), name):
            words = tuple(ending.split())
            endings[words[0]] = (*endings.get(words[0], ()), words)
    return endings


@cache
def forms_in_capitals() -> frozenset[str]:
    """
    Give the legal forms that names of companies print in capitals alone.

    Example:
        >>> "sa" in forms_in_capitals(), "ltd" in forms_in_capitals()
        (True, False)
    """
    return frozenset(strings(_table(), "in_capitals"))


@cache
def legal_forms() -> frozenset[Phrase]:
    """
    Give the forms of law, each as its words and points, without which a company is called again.

    Example:
        >>> ("gmbh",) in legal_forms(), ("airlines",) in legal_forms()
        (True, False)
    """
    forms = (f for n in ("in_capitals", "legal_forms") for f in strings(_table(), n))
    return frozenset(tuple(form.split()) for form in forms)

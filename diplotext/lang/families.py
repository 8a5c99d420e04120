"""Family names that tell how a name goes on: the facts of families.toml, the same for all languages."""

from functools import cache
from pathlib import Path

from diplotext.lang.toml import load_toml, strings


_FILE = Path(__file__).with_name("families.toml")


@cache
def hyphen_families() -> frozenset[str]:
    """
    Give the family names behind which a hyphen joins the syllables of what a person is called.

    Example:
        >>> "kim" in hyphen_families()
        True
    """
    return frozenset(strings(load_toml(_FILE), "hyphened"))

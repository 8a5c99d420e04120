"""What the fields of stories of no standard are for, by the names that systems give them."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import attrs


@attrs.frozen
class Table:
    """
    The table of names.

    Attributes:
        fields: What an element or a member is for, by its plain name.
        ranks: Which of several names of a field is taken, the lowest first.
        named: Plain names of elements that say by an attribute what they are for.
        naming: Names of the attributes in which they do.
        aside: Plain names of elements within which a name speaks of something else.
        nothing: Words that stand for no value, in small letters.
    """

    fields: Mapping[str, str]
    ranks: Mapping[str, int]
    named: frozenset[str]
    naming: tuple[str, ...]
    aside: frozenset[str]
    nothing: frozenset[str]

    def named_for(self, field: str, names: Iterable[str]) -> list[str]:
        """
        Give those of some names that are for a field, the one to be taken first before the others.

        Example:
            >>> table().named_for("byline", ["desk", "Author", "by_line"])
            ['by_line', 'Author']
        """
        plain = {name: plain_name(name) for name in names}
        fit = [name for name, key in plain.items() if self.fields.get(key) == field]
        return sorted(fit, key=lambda name: self.ranks[plain[name]])

    def is_value(self, words: str) -> bool:
        """
        Tell whether words stand for a value.

        Example:
            >>> table().is_value("2031-03-10"), table().is_value("No")
            (True, False)
        """
        return words.lower() not in self.nothing


@cache
def table() -> Table:
    """
    Load the table of names, once.

    Example:
        >>> table().fields["contenttext"], table().fields["byline"]
        ('body', 'byline')
    """
    path = Path(__file__).with_suffix(".toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    named, naming, aside, nothing = (
        rows.pop(key).split() for key in ("named", "naming", "aside", "nothing")
    )
    fields: dict[str, str] = {}
    ranks: dict[str, int] = {}
    for field, names in rows.items():
        for rank, name in enumerate(names.split()):
            fields[name], ranks[name] = field, rank
    return Table(
        fields,
        ranks,
        frozenset(named),
        tuple(naming),
        frozenset(aside),
        frozenset(nothing),
    )


def plain_name(name: str) -> str:
    """
    Give a name without marks and capitals.

    Example:
        >>> plain_name("By-Line"), plain_name("rb:ContentText")
        ('byline', 'contenttext')
    """
    own = name.rpartition(":")[2]
    return "".join(filter(str.isalnum, own)).lower()

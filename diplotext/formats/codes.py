"""What the codes of agencies mean, from the table beside this module."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeVar

import attrs

from diplotext.model.article import PubStatus
from diplotext.model.update import UpdateKind


_Kind = TypeVar("_Kind", bound=StrEnum)


@attrs.frozen
class Codes:
    """
    The table of codes.

    Attributes:
        status: Whether an item may be published, by code.
        signals: What a signal says of the version before, by code.
        signals_of: The same for vocabularies with codes of their own, by alias.
        notes: What a note is about, by a word within its role.
        private: Words that keep a text from publication.
        aside: Words that tell a rendition which is not the story.
    """

    status: Mapping[str, PubStatus]
    signals: Mapping[str, UpdateKind]
    signals_of: Mapping[str, Mapping[str, UpdateKind]]
    notes: Mapping[str, UpdateKind]
    private: tuple[str, ...]
    aside: tuple[str, ...]

    def is_private(self, *names: str | None) -> bool:
        """
        Tell whether one of the names keeps a text from publication.

        Example:
            >>> codes().is_private(None, "np-nonpublic"), codes().is_private("np-public")
            (True, False)
        """
        return any(_holds(name, self.private) for name in names if name)

    def is_aside(self, rendition: str | None) -> bool:
        """Tell whether a rendition is not the story itself, by its name."""
        if rendition is None:
            return False
        name = rendition.rpartition(":")[2].lower()
        return any(word in name for word in self.aside)

    def signal(self, scheme: str | None, code: str) -> UpdateKind | None:
        """
        Tell what a signal says of the version before.

        Example:
            >>> codes().signal("edStat", "C"), codes().signal("sig", "atomic")
            (<UpdateKind.CORRECTION: 'correction'>, None)
        """
        key = code.rpartition("/")[2].lower()
        own = self.signals_of.get((scheme or "").lower())
        return (self.signals if own is None else own).get(key)

    def note(self, role: str | None) -> UpdateKind | None:
        """Tell what a note says of the version before, by its role."""
        name = (role or "").rpartition(":")[2].lower()
        return next((kind for word, kind in self.notes.items() if word in name), None)


@lru_cache(maxsize=1024)
def _holds(name: str, words: tuple[str, ...]) -> bool:
    """Tell whether a name holds one of some words; names of roles and classes are few."""
    lower = name.lower()
    return any(word in lower for word in words)


@cache
def codes() -> Codes:
    """
    Load the table of codes, once.

    Example:
        >>> codes().status["cancelled"].value
        'canceled'
    """
    path = Path(__file__).with_suffix(".toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Codes(
        status=_by_code(table["status"], PubStatus),
        signals=_by_code(table["signal"], UpdateKind),
        signals_of={
            alias: _by_code(kinds, UpdateKind)
            for alias, kinds in table["signal_of"].items()
        },
        notes=_by_code(table["note"], UpdateKind),
        private=tuple(table["private"]["words"]),
        aside=tuple(table["aside"]["words"]),
    )


def _by_code(table: Mapping[str, list[str]], kind: type[_Kind]) -> dict[str, _Kind]:
    return {code: kind(name) for name, codes in table.items() for code in codes}

"""Verbs that tell who comes to a group, leaves it or stays out, alone or with words behind them ("came on board")."""

from collections import defaultdict
from collections.abc import Mapping

import attrs

from diplotext.find.memory import once
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag


def saying(syntax: Syntax, group: VerbGroup, meaning: str) -> VerbGroup | None:
    """
    Give a verb that has a meaning, with the words right behind that it needs for it, or nothing.

    Args:
        syntax: The article.
        group: The verb.
        meaning: Name of the pack's list of verbs; the phrases that begin with a verb are in the
            list of that name with `_with` behind it.
    """
    tails = _tails(syntax, meaning).get(group.lemma, ())
    stop = _behind(syntax, group, tails) if tails else None
    if stop is not None:
        return attrs.evolve(group, stop=stop)
    verbs = syntax.reading.language.lexicon.verbs.get(meaning, frozenset())
    return group if group.lemma in verbs else None


def is_phrase(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether words behind a verb belong to it, as `saying` gives them."""
    own = syntax.group(group.first)
    return own is not None and own.stop < group.stop


@once
def _tails(syntax: Syntax, meaning: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give by the verb what must stand behind it."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for lemma, *behind in syntax.reading.phrases(f"{meaning}_with"):
        found[lemma].append(tuple(behind))
    return {lemma: tuple(tails) for lemma, tails in found.items()}


def _behind(
    syntax: Syntax, group: VerbGroup, tails: tuple[tuple[str, ...], ...]
) -> int | None:
    """Give where the longest of some phrases right behind a verb ends; an adverb may stand between."""
    reading = syntax.reading
    found = reading.first_of(group.stop, tails)
    if found is None and reading.has(group.stop, Tag.ADVERB):
        return reading.first_of(group.stop + 1, tails)
    return found

"""Verbs that tell who comes to a group, leaves it or stays out, alone or with words behind them ("came on board")."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Phrase, Tag
from diplotext.lang.lexicon import Lexicon


def verbs_saying(syntax: Syntax, meaning: str) -> Iterator[tuple[VerbGroup, VerbGroup]]:
    """
    Give the verbs that have a meaning, each as it stands and with the words right behind that it needs for it.

    Args:
        syntax: The article.
        meaning: Name of the pack's list of verbs; the phrases that begin with a verb are in the
            list of that name with `_with` behind it.
    """
    reading = syntax.reading
    alone, tails = _verbs(reading.language.lexicon, meaning)
    for group in syntax.groups_of(alone | tails.keys()):
        stop = None
        if group.lemma in tails:
            stop = _behind(reading, group, tails[group.lemma])
        if stop is not None:
            yield group, attrs.evolve(group, stop=stop)
        elif group.lemma in alone:
            yield group, group


def says(syntax: Syntax, group: VerbGroup, *meanings: str) -> VerbGroup | None:
    """Give a verb with the words behind it by which it has one of some meanings, if it has."""
    sayings = (_sayings(syntax, meaning).get(group.first) for meaning in meanings)
    return next((whole for whole in sayings if whole is not None), None)


@once
def _sayings(syntax: Syntax, meaning: str) -> Mapping[int, VerbGroup]:
    """Give the verbs that have a meaning by where they begin."""
    return {own.first: whole for own, whole in verbs_saying(syntax, meaning)}


def has_beside(reading: Reading, group: VerbGroup, name: str) -> bool:
    """Tell whether a pronoun of a list of the pack stands right before a verb or within it ("s'[y] sont joints")."""
    pronouns = reading.language.lexicon.suffixes.get(name, ())
    near = range(group.start - 1, group.first)
    return any(reading.key(at) in pronouns for at in near)


def is_phrase(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether words behind a verb belong to it, as `verbs_saying` gives them."""
    own = syntax.group(group.first)
    return own is not None and own.stop < group.stop


@once
def _verbs(
    lexicon: Lexicon, meaning: str
) -> tuple[frozenset[str], Mapping[str, tuple[Phrase, ...]]]:
    """Give the verbs that have a meaning alone, and by the verb what must stand behind others."""
    alone = lexicon.verbs.get(meaning, frozenset(lexicon.suffixes.get(meaning, ())))
    found: dict[str, list[Phrase]] = defaultdict(list)
    for lemma, *behind in lexicon.phrases.get(f"{meaning}_with", ()):
        found[lemma].append(tuple(behind))
    return alone, {lemma: tuple(tails) for lemma, tails in found.items()}


def _behind(
    reading: Reading, group: VerbGroup, tails: tuple[tuple[str, ...], ...]
) -> int | None:
    """Give where the longest of some phrases right behind a verb ends; an adverb may stand between."""
    found = reading.first_of(group.stop, tails)
    if found is None and reading.has(group.stop, Tag.ADVERB):
        return reading.first_of(group.stop + 1, tails)
    return found

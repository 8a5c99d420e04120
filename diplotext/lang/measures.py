"""Words of a language that name measures, and what must stand around some of them."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, strings, subtable, tables


GIVEN = "given"
"""Feature of a noun that names a measure only where it is given, sent or stationed."""
OF = "of"
"""Feature of a noun that names a measure only of those whom the pack lists."""


_NOUNS = (
    ("nouns", Tag.MEASURE),
    ("objects", Tag.MEASURE, GIVEN),
    ("heads", Tag.MEASURE, OF),
)
"""Keys of a kind, with the tag of their nouns and its feature."""


@attrs.frozen
class Giving:
    """
    What must stand around a noun or a verb so that it names a measure of one kind.

    Attributes:
        verbs: Lemmas of the verbs by which the objects of the kind are given.
        nouns: Folded nouns that say as much ("delivery").
        amounts: Folded nouns that only count the objects ("a batch of").
        links: Folded prepositions that lead to the objects ("provide with").
        heads: Lemmas of verbs that count only of certain objects ("free").
        of: Folded nouns of these objects ("sailors").

    .. versionadded:: 0.1.0
    """

    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


@attrs.frozen
class Pair:
    """
    Nouns with which a verb, or a noun of what it does, names a measure of one kind.

    Attributes:
        kind: The kind of measure ("sanctions_relief").
        objects: Folded nouns that it has as its object ("lift the tariffs").
        goals: Folded nouns that stand behind a preposition ("return to the talks").

    .. versionadded:: 0.1.0
    """

    kind: str
    objects: frozenset[str]
    goals: frozenset[str]


@attrs.frozen
class Pairs:
    """
    Words that name a measure only together with a noun.

    Attributes:
        verbs: By lemma of a verb, its pairs.
        nouns: By folded noun of what is done ("exchange"), its pairs.
        units: By the common name of a unit ("MW"), the kind that an amount of it names.

    .. versionadded:: 0.1.0
    """

    verbs: Mapping[str, tuple[Pair, ...]]
    nouns: Mapping[str, tuple[Pair, ...]]
    units: Mapping[str, str]

    @classmethod
    def of(cls, data: Table, elided: frozenset[str]) -> "Pairs":
        """
        Read the pairs of measures.toml.

        Raises:
            PackError: If a table is not of the form expected.
        """
        verbs: dict[str, tuple[Pair, ...]] = {}
        nouns: dict[str, tuple[Pair, ...]] = {}
        for kind in data:
            for row in tables(subtable(data, kind), "pairs"):
                pair = Pair(
                    kind, _folded(row, "with", elided), _folded(row, "to", elided)
                )
                for verb in strings(row, "verbs"):
                    verbs[verb] = (*verbs.get(verb, ()), pair)
                for noun in _folded(row, "nouns", elided):
                    nouns[noun] = (*nouns.get(noun, ()), pair)
        units = {
            unit: kind
            for kind in data
            for unit in strings(subtable(data, kind), "units")
        }
        return cls(verbs, nouns, units)


def _folded(data: Table, key: str, elided: frozenset[str]) -> frozenset[str]:
    return frozenset(p[0] for form in strings(data, key) for p in phrases(form, elided))


def givings(data: Table, elided: frozenset[str]) -> Mapping[str, Giving]:
    """
    Read from measures.toml what must stand around words, by the kind of measure.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {
        kind: Giving(
            verbs=frozenset(strings(table, "given_by")),
            nouns=_folded(table, "given_by_nouns", elided),
            amounts=_folded(table, "amounts", elided),
            links=_folded(table, "given_with", elided),
            heads=frozenset(strings(table, "head_verbs")),
            of=_folded(table, "of", elided),
        )
        for kind in data
        for table in (subtable(data, kind),)
    }


def measure_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the noun phrases that name measures, each with its kind as value.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for kind in data:
        for key, tag, *features in _NOUNS:
            for noun in strings(subtable(data, kind), key):
                for phrase in phrases(noun, elided):
                    yield phrase, Entry(tag, noun, kind, frozenset(features))


def measure_verbs(data: Table, *keys: str) -> Mapping[str, str]:
    """
    Give the verbs that name measures: by lemma the kind.

    Args:
        data: The tables of measures.toml.
        keys: The lists of verbs that are asked for.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {
        verb: kind
        for kind in data
        for key in keys
        for verb in strings(subtable(data, kind), key)
    }

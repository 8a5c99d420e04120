"""Words of a language that name measures, and what must stand around some of them."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, strings, subtable


GIVEN = "given"
"""Feature of a noun that names a measure only where it is given, sent or stationed."""
OF = "of"
"""Feature of a noun that names a measure only of those whom the pack lists."""


_NOUNS = (
    ("nouns", Tag.MEASURE),
    ("objects", Tag.MEASURE, GIVEN),
    ("heads", Tag.MEASURE, OF),
    ("acted_on", Tag.MEASURED),
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
        acts: Lemmas of the verbs that name the kind with certain objects ("publish" a report).
        act_nouns: Folded nouns that say as much ("publication").

    .. versionadded:: 0.1.0
    """

    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    act_nouns: frozenset[str] = frozenset()


def givings(data: Table, elided: frozenset[str]) -> Mapping[str, Giving]:
    """
    Read from measures.toml what must stand around words, by the kind of measure.

    Raises:
        PackError: If a table is not of the form expected.
    """

    def folded(kind: str, key: str) -> frozenset[str]:
        forms = strings(subtable(data, kind), key)
        return frozenset(p[0] for form in forms for p in phrases(form, elided))

    return {
        kind: Giving(
            verbs=frozenset(strings(subtable(data, kind), "given_by")),
            nouns=folded(kind, "given_by_nouns"),
            amounts=folded(kind, "amounts"),
            links=folded(kind, "given_with"),
            heads=frozenset(strings(subtable(data, kind), "head_verbs")),
            of=folded(kind, "of"),
            acts=frozenset(strings(subtable(data, kind), "acts")),
            act_nouns=folded(kind, "act_nouns"),
        )
        for kind in data
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

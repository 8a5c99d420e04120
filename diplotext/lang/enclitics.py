"""Pronouns hung on an infinitive or a gerund ("comprometerse", "entregándolo"), cut off again."""

import unicodedata
from collections.abc import Iterator, Mapping

import attrs

from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense
from diplotext.text.phrases import PhraseTable


_ACUTE = "\N{COMBINING ACUTE ACCENT}"
_HOSTS = frozenset({Tense.INFINITIVE, Tense.GERUND})


_ENCLITICS = (
    ("reflexive_enclitics", frozenset({"reflexive"})),
    ("enclitics", frozenset[str]()),
)


def hosts(
    key: str, table: PhraseTable[Entry], suffixes: Mapping[str, tuple[str, ...]]
) -> tuple[Entry, ...]:
    """
    Give the verb forms that a word is made of with a pronoun hung on it.

    Args:
        key: A folded word that is not in the table.
        table: The words of the language.
        suffixes: Its word ends: `reflexive_enclitics` and `enclitics`.

    Returns:
        The infinitives or gerunds, with the feature `reflexive` where the pronoun is; none for
        other words.

    Example:
        >>> deliver = Entry(Tag.VERB, "entregar", Tense.INFINITIVE)
        >>> table = PhraseTable([(("entregar",), deliver)])
        >>> [entry.lemma for entry in hosts("entregárselo", table, {"enclitics": ("selo",)})]
        ['entregar']

    .. versionadded:: 0.1.0
    """
    for name, found in _ENCLITICS:
        for pronoun in suffixes.get(name, ()):
            stem = key.removesuffix(pronoun)
            if stem == key:
                continue
            entries = tuple(
                attrs.evolve(entry, features=entry.features | found)
                for entry in _verbs(stem, table)
            )
            if entries:
                return entries
    return ()


def _verbs(stem: str, table: PhraseTable[Entry]) -> Iterator[Entry]:
    """Look a stem up as it is written, and without the accent that the pronoun asks for."""
    for spelling in dict.fromkeys((stem, _without_acute(stem))):
        for hit in table.find((spelling,)):
            yield from (
                e for e in hit.values if e.tag is Tag.VERB and e.value in _HOSTS
            )


def _without_acute(word: str) -> str:
    """
    Give a word without its acute accents.

    Example:
        >>> _without_acute("diciéndo")
        'diciendo'
    """
    bare = unicodedata.normalize("NFD", word).replace(_ACUTE, "")
    return unicodedata.normalize("NFC", bare)

"""The style of a language's copy, built from the tables of its `copy.toml`."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.lang.agencies import agency_prints
from diplotext.lang.bare import bare
from diplotext.lang.copy import GENRE, CopyStyle
from diplotext.lang.expressions import Expressions
from diplotext.lang.toml import Table, one_of, strings, subtable, tables, text
from diplotext.model.credit import CreditFunction
from diplotext.model.update import UpdateKind
from diplotext.text.words import cut


_TAG_KINDS = frozenset({*UpdateKind, GENRE})
_POSITIONS = frozenset({"before", "after", "sentence"})
_Entries = Iterator[tuple[tuple[str, ...], str]]


@attrs.frozen
class _Source:
    """
    A `copy.toml`, whose words are found whether they have their accents or not.

    Attributes:
        table: The file.
        elided: Words of its language that keep an apostrophe.
        spelt_out: What is written for letters of its language where there are no accents.
    """

    table: Table
    elided: frozenset[str]
    spelt_out: Mapping[str, str]

    def printed(self, key: str) -> frozenset[str]:
        """Give a list of single words, folded, as they stand there, since accents tell languages apart."""
        found = (
            cut(word, elided=self.elided).keys for word in strings(self.table, key)
        )
        return frozenset(keys[0] for keys in found if keys)

    def words(self, key: str) -> frozenset[str]:
        """Give a list of single words, folded, with their accents and without."""
        printed = self.printed(key)
        return printed.union(bare(w, spelt_out=self.spelt_out) for w in printed)

    def phrases(self, table: Table, key: str, value: str) -> _Entries:
        """Give a list of phrases, each with the value; accents do not matter, but letters that are spelt out do."""
        for phrase in strings(table, key):
            keys = cut(phrase, elided=self.elided).keys
            yield keys, value
            spelt = tuple(bare(k, spelt_out=self.spelt_out) for k in keys)
            if spelt != tuple(map(bare, keys)):
                yield spelt, value

    def listed(self, key: str, table: Table | None = None) -> Expressions:
        """Give a plain list of phrases."""
        source = self.table if table is None else table
        return Expressions(tuple(self.phrases(source, key, key)))

    def valued(self, key: str, field: str, allowed: frozenset[str]) -> Expressions:
        """Give the phrases of several tables, each with the table's value."""
        found: list[tuple[tuple[str, ...], str]] = []
        for row in tables(self.table, key):
            found.extend(self.phrases(row, "phrases", one_of(row, field, allowed)))
        return Expressions(tuple(found))

    def credits(self, position: str) -> Expressions:
        """Give the phrases of credits that stand at one position to the names."""
        found: list[tuple[tuple[str, ...], str]] = []
        for row in tables(self.table, "credit"):
            function = one_of(row, "function", frozenset(CreditFunction))
            if one_of(row, "position", _POSITIONS) == position:
                found.extend(self.phrases(row, "phrases", function))
        return Expressions(tuple(found))

    def agencies(self) -> Expressions:
        """Give the printed names of agencies: those of all languages, and those of this one."""
        found = [(cut(printed).keys, name) for printed, name in agency_prints()]
        for row in tables(self.table, "agency"):
            found.extend(self.phrases(row, "prints", text(row, "name")))
        return Expressions(tuple(found))


def copy_style(
    data: Table, *, elided: frozenset[str], spelt_out: Mapping[str, str] | None = None
) -> CopyStyle:
    """
    Build the style of a language from its `copy.toml`.

    Args:
        data: The tables of the file; what is missing gives no words.
        elided: Folded words of the language that keep their apostrophe.
        spelt_out: Letters for which more is written than the letter below the accent, where
            accents are left out.

    Raises:
        PackError: If a table is not of the form expected.

    Example:
        >>> style = copy_style({"joiners": ["und"]}, elided=frozenset())
        >>> style.joiners
        frozenset({'und'})

    .. versionadded:: 0.1.0
    """
    source = _Source(data, elided, {} if spelt_out is None else spelt_out)
    byline = subtable(data, "byline")
    return CopyStyle(
        elided=elided,
        function_words=source.printed("function_words"),
        shared_words=source.printed("shared_words"),
        telling_endings=source.printed("telling_endings"),
        news_words=source.words("news_words"),
        particles=source.words("particles"),
        joiners=source.words("joiners"),
        companions=source.words("companions"),
        locatives=source.words("locatives"),
        offices=source.words("offices"),
        ordinals=source.words("ordinals"),
        dispatches=source.words("dispatches"),
        date_labels=source.listed("date_labels"),
        makings=source.listed("makings"),
        additions=source.listed("additions"),
        references=source.listed("references"),
        editor_notes=source.listed("editor_notes"),
        callings=source.listed("callings"),
        subheads=source.listed("subheads"),
        nonpublic=source.listed("nonpublic"),
        end_marks=source.listed("end_marks"),
        copyrights=source.listed("copyrights"),
        contacts=source.listed("contacts"),
        sources=source.listed("sources"),
        asides=source.listed("asides"),
        byline_openings=source.listed("openings", byline),
        byline_titles=source.listed("titles", byline),
        notes=source.valued("note", "kind", frozenset(UpdateKind)),
        tags=source.valued("tag", "kind", _TAG_KINDS),
        credits=source.credits("before"),
        credits_after=source.credits("after"),
        contributions=source.credits("sentence"),
        agencies=source.agencies(),
    )

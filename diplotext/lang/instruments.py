"""How a language words declarations, agreements and resolutions."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import cast

import attrs
from babel import Locale

from diplotext.lang.bare_phrases import with_bare_initials, without_accents
from diplotext.lang.entry import phrases
from diplotext.lang.terms import Term, TermKind
from diplotext.lang.toml import Table, flag, one_of, strings, subtable, tables, text
from diplotext.text.phrases import Hit, PhraseTable
from diplotext.text.words import Words


@attrs.frozen(eq=False)
class InstrumentStyle:
    """
    The wording of instruments in one language, ready for one pass over a text.

    Attributes:
        table: Its words and phrases.
        verbs: The operative verbs by their lemma.
        states: The name of each state by its ISO 3166 code.
        endings: Words, and endings of words, by what they tell: a future, an infinitive, a date in words.
        traits: What sets the wording of the language apart: "small-openers" where recitals and
            operative verbs begin with a small letter, "verb-second" where what belongs to a
            verb closes its clause.
        capitals: The words and phrases as they are where capitals have no accents.

    .. versionadded:: 0.1.0
    """

    table: PhraseTable[Term]
    verbs: Mapping[str, Term]
    states: Mapping[str, str]
    endings: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    traits: frozenset[str] = frozenset()
    capitals: PhraseTable[Term] = attrs.field(factory=lambda: PhraseTable[Term](()))

    def find(self, words: Words, stop: int | None = None) -> tuple[Hit[Term], ...]:
        """
        Find every word and phrase among some words, those in capitals without accents too.

        Args:
            words: The words of a text.
            stop: How many of them, from the first; all when left out.

        Returns:
            The hits by their first word; of several that begin together, the longest first.

        Example:
            >>> from diplotext.lang.pack import load
            >>> from diplotext.text.words import cut
            >>> hits = load("fr").instruments.find(cut("COMMUNIQUE FINAL"))
            >>> [(hit.stop, hit.values[0].value) for hit in hits]
            [(2, 'communique'), (1, 'communique')]
        """
        keys = words.keys[:stop]
        found, bare = self.table.find(keys), self._in_capitals(words, keys)
        return tuple(sorted((*found, *bare), key=_order)) if bare else found

    def by_word(self, words: Words) -> dict[int, tuple[tuple[int, Term], ...]]:
        """
        Give what `find` finds by the index of the first word, each term behind the index where it ends.

        Args:
            words: The words of a text.
        """
        each = enumerate(self.table.by_word(words.keys))
        found = {first: pairs for first, pairs in each if pairs}
        bare = self._in_capitals(words, words.keys)
        for hit in bare:
            pairs = found.get(hit.first, ())
            more = ((hit.stop, term) for term in hit.values)
            found[hit.first] = tuple(sorted((*pairs, *more), key=lambda p: -p[0]))
        return dict(sorted(found.items())) if bare else found

    def _in_capitals(
        self, words: Words, keys: tuple[str, ...]
    ) -> tuple[Hit[Term], ...]:
        """Find the phrases whose words are all printed in capitals, without accents."""
        return tuple(
            hit
            for hit in self.capitals.find(keys)
            if all(words.form(at).isupper() for at in range(hit.first, hit.stop))
        )


def _order(hit: Hit[Term]) -> tuple[int, int]:
    return hit.first, -hit.stop


_STRUCTURE = (
    TermKind.ORGAN,
    TermKind.ENACTMENT,
    TermKind.ARTICLE,
    TermKind.DIVISION,
    TermKind.ANNEX,
    TermKind.FIRST,
    TermKind.RECITAL_OPENER,
    TermKind.ADOPTED,
    TermKind.TESTIMONY,
    TermKind.DATED,
    TermKind.SIGNED_FOR,
    TermKind.SIGNED,
    TermKind.NOTE,
    TermKind.LETTER,
    TermKind.BETWEEN,
    TermKind.ABOUT,
    TermKind.PARTIES,
    TermKind.AUTHORS,
)
_WORDING = (
    TermKind.CONSTITUTIVE,
    TermKind.NON_AGENT,
    TermKind.AGENT,
    TermKind.RELATIVE,
    TermKind.SUBORDINATOR,
    TermKind.PERMISSION,
    TermKind.NEGATION,
    TermKind.NEGATED_BEFORE,
    TermKind.RECIPROCAL,
    TermKind.OTHER_PARTY,
    TermKind.RECIPIENT,
    TermKind.DUE,
    TermKind.DURATION,
    TermKind.DISCLAIMER,
    TermKind.LEGAL,
    TermKind.PASSIVE,
    TermKind.BY,
    TermKind.CLITIC,
    TermKind.LINKER,
    TermKind.COMPLEMENTIZER,
    TermKind.COORDINATOR,
    TermKind.DETERMINER,
    TermKind.PRONOUN,
    TermKind.DEFINITION,
    TermKind.GOVERNMENT,
)
_ENDINGS = (
    *("futures", "author_futures", "no_futures"),
    *("infinitive_endings", "participle_endings"),
    *(
        "author_endings",
        "silent_endings",
        "date_links",
        "letterheads",
        "times",
        "helping",
    ),
)
_GRADES = frozenset({
    "none", "authorize", "invite", "encourage", "recommend", "urge", "call", "request",
    "demand", "decide",
})  # fmt: skip
_ACTS = frozenset({"assertive", "directive", "commissive", "expressive", "declaration"})


def instrument_style(
    code: str, data: Table, *, elided: frozenset[str]
) -> InstrumentStyle:
    """
    Read instruments.toml of a pack.

    Args:
        code: Language of the pack, BCP 47, in which the CLDR names the states.
        data: Its tables; empty when the pack has no such file, and then nothing is known.
        elided: The words of the language that keep an apostrophe.

    Raises:
        PackError: If a table is not of the form expected.

    Example:
        >>> data = {"structure": {"articles": ["article"]}}
        >>> style = instrument_style("en", data, elided=frozenset())
        >>> [hit.values[0].kind.value for hit in style.table.find(("article", "3"))]
        ['articles']
    """
    if not data:
        return InstrumentStyle(PhraseTable(()), {}, {})
    terms = (
        *_structure(data),
        *_wording(data, elided),
        *_binding(data, elided),
        *_around(data),
        *_states(code, data),
    )
    found = [(p, term) for form, term in terms for p in phrases(form, elided)]
    verbs = {term.value: term for _, term in terms if term.kind is TermKind.OPERATIVE}
    named = [(t.value, form) for form, t in terms if t.kind is TermKind.STATE]
    table = PhraseTable(with_bare_initials(found))
    capitals = PhraseTable(without_accents(found))
    wording = subtable(data, "wording")
    endings = {key: tuple(strings(wording, key)) for key in _ENDINGS}
    traits = frozenset(strings(data, "traits"))
    states = dict(reversed(named))
    return InstrumentStyle(table, verbs, states, endings, traits, capitals)


def _structure(data: Table) -> Iterator[tuple[str, Term]]:
    """Give the words that tell the parts of an instrument."""
    titles, topics = subtable(data, "titles"), subtable(data, "topics")
    for table, kind in ((titles, TermKind.TITLE), (topics, TermKind.TOPIC)):
        for value in table:
            for form in strings(table, value):
                yield form, Term(kind, value)
    structure = subtable(data, "structure")
    for kind in _STRUCTURE:
        for form in strings(structure, kind):
            yield form, Term(kind, form)


def _wording(data: Table, elided: frozenset[str]) -> Iterator[tuple[str, Term]]:
    """Give the words with which clauses and recitals begin."""
    for form in strings(subtable(data, "adverbs"), TermKind.ADVERB):
        yield form, Term(TermKind.ADVERB)
    for row in tables(data, "operative"):
        yield from _verb(row, elided)
    for row in tables(data, "recital"):
        for form in strings(row, "forms"):
            yield form, Term(TermKind.RECITAL, text(row, "verb"))


def _binding(data: Table, elided: frozenset[str]) -> Iterator[tuple[str, Term]]:
    """Give the words that bind, those around them, and those that grade what they do."""
    for row in tables(data, "binding"):
        term = Term(
            TermKind.BINDING,
            text(row, "force"),
            commits=text(row, "commits") if "commits" in row else "undertaking",
            modal=flag(row, "modal"),
            needs=tuple(p for n in strings(row, "needs") for p in phrases(n, elided)),
        )
        for form in strings(row, "forms"):
            yield form, term
    for row in tables(data, "condition"):
        for form in strings(row, "forms"):
            yield form, Term(TermKind.CONDITION, text(row, "kind"))


def _around(data: Table) -> Iterator[tuple[str, Term]]:
    """Give the words around those that bind, and those that grade what they do."""
    wording, grading = subtable(data, "wording"), subtable(data, "legalization")
    for kind in _WORDING:
        for form in strings(wording, kind):
            yield form, Term(kind, form)
    for group in grading:
        for form in strings(grading, group):
            yield form, Term(TermKind.GRADING, group)


def _states(code: str, data: Table) -> Iterator[tuple[str, Term]]:
    """Give the names of states: those of the CLDR, and what instruments call them besides."""
    names = cast("Mapping[str, str]", Locale.parse(code).territories)
    joiner = "".join(strings(data, "ampersand"))
    genitives = strings(data, "genitives")
    for iso, name in names.items():
        if len(iso) == _ISO_LENGTH and iso.isalpha() and iso not in _NO_STATES:
            form = name.replace("/", " ").replace("&", joiner)
            yield form, Term(TermKind.STATE, iso)
            for ending in genitives if form[-1] not in _SIBILANTS else ():
                yield form + ending, Term(TermKind.STATE, iso)
    more = subtable(data, "states")
    for iso in more:
        for form in strings(more, iso):
            yield form, Term(TermKind.STATE, iso)


_ISO_LENGTH = 2
_SIBILANTS = "sxz"
_NO_STATES = frozenset({"EU", "EZ", "QO", "RE", "UN", "XA", "XB", "ZZ"})
"""Codes of unions, oceans and trial texts, and of an island called like a meeting in Spanish."""


def _verb(row: Table, elided: frozenset[str]) -> Iterator[tuple[str, Term]]:
    verb = text(row, "verb")
    grade = one_of(row, "grade", _GRADES)
    act = one_of(row, "act", _ACTS)
    particle = tuple(
        p for form in strings(row, "particle") for p in phrases(form, elided)
    )
    for key, kind in _INFLECTIONS.items():
        for form in strings(row, key):
            yield form, Term(kind, verb, grade, act, particle=particle)


_INFLECTIONS: Mapping[str, TermKind] = {
    "forms": TermKind.OPERATIVE,
    "infinitives": TermKind.INFINITIVE,
    "participles": TermKind.RECITAL,
}

"""How a language words declarations, agreements and resolutions."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs

from diplotext.errors import PackError
from diplotext.lang.entry import Phrase, bare_initial, phrases
from diplotext.lang.toml import Table, strings, subtable, tables, text
from diplotext.text.phrases import PhraseTable


class TermKind(StrEnum):
    """
    What a word or phrase does in the wording of an instrument.

    .. versionadded:: 0.1.0
    """

    TITLE = "titles"
    """Names a form of instrument; its value is that of an `InstrumentForm`."""
    ORGAN = "organs"
    ENACTMENT = "enactment"
    ARTICLE = "articles"
    DIVISION = "divisions"
    ANNEX = "annexes"
    FIRST = "first"
    """Stands for the number one."""
    RECITAL_OPENER = "recital_openers"
    ADOPTED = "adopted"
    TESTIMONY = "testimony"
    DATED = "dated"
    SIGNED_FOR = "signed_for"
    SIGNED = "signed"
    NOTE = "notes"
    ADVERB = "words"
    OPERATIVE = "operative"
    INFINITIVE = "infinitives"
    RECITAL = "recital"


@attrs.frozen
class Term:
    """
    One entry of the wording of instruments.

    Attributes:
        kind: What it does.
        value: What it stands for: a form of instrument, the lemma of a verb.
        grade: Name of an `OperativeGrade`, lower case, of an operative verb.
        act: Value of an `Act`, of an operative verb.

    .. versionadded:: 0.1.0
    """

    kind: TermKind
    value: str = ""
    grade: str = "none"
    act: str = "assertive"


@attrs.frozen(eq=False)
class InstrumentStyle:
    """
    The wording of instruments in one language, ready for one pass over a text.

    Attributes:
        table: Its words and phrases.
        verbs: The operative verbs by their lemma.

    .. versionadded:: 0.1.0
    """

    table: PhraseTable[Term]
    verbs: Mapping[str, Term]


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
)
_GRADES = frozenset({
    "none", "authorize", "invite", "encourage", "recommend", "urge", "call", "request",
    "demand", "decide",
})  # fmt: skip
_ACTS = frozenset({"assertive", "directive", "commissive", "expressive", "declaration"})


def instrument_style(data: Table, *, elided: frozenset[str]) -> InstrumentStyle:
    """
    Read instruments.toml of a pack.

    Args:
        data: Its tables; empty when the pack has no such file.
        elided: The words of the language that keep an apostrophe.

    Raises:
        PackError: If a table is not of the form expected.

    Example:
        >>> style = instrument_style(
        ...     {"structure": {"articles": ["article"]}}, elided=frozenset()
        ... )
        >>> [hit.values[0].kind.value for hit in style.table.find(("article", "3"))]
        ['articles']
    """
    terms = tuple(_terms(data))
    found = ((p, term) for form, term in terms for p in phrases(form, elided))
    verbs = {term.value: term for _, term in terms if term.kind is TermKind.OPERATIVE}
    return InstrumentStyle(PhraseTable(_with_bare_capitals(found)), verbs)


def _terms(data: Table) -> Iterator[tuple[str, Term]]:
    titles = subtable(data, "titles")
    for value in titles:
        for form in strings(titles, value):
            yield form, Term(TermKind.TITLE, value)
    structure = subtable(data, "structure")
    for kind in _STRUCTURE:
        for form in strings(structure, kind):
            yield form, Term(kind, form)
    for form in strings(subtable(data, "adverbs"), TermKind.ADVERB):
        yield form, Term(TermKind.ADVERB)
    for row in tables(data, "operative"):
        yield from _verb(row)
    for row in tables(data, "recital"):
        for form in strings(row, "forms"):
            yield form, Term(TermKind.RECITAL, text(row, "verb"))


def _verb(row: Table) -> Iterator[tuple[str, Term]]:
    verb = text(row, "verb")
    grade = _one_of(_GRADES, row, "grade")
    act = _one_of(_ACTS, row, "act")
    for key, kind in _INFLECTIONS.items():
        for form in strings(row, key):
            yield form, Term(kind, verb, grade, act)


_INFLECTIONS: Mapping[str, TermKind] = {
    "forms": TermKind.OPERATIVE,
    "infinitives": TermKind.INFINITIVE,
    "participles": TermKind.RECITAL,
}


def _one_of(known: frozenset[str], row: Table, key: str) -> str:
    value = text(row, key)
    if value not in known:
        expected = ", ".join(sorted(known))
        message = f"found {value!r} for {key} in {dict(row)!r}, expected {expected}"
        raise PackError(message)
    return value


def _with_bare_capitals(
    found: Iterator[tuple[Phrase, Term]],
) -> Iterator[tuple[Phrase, Term]]:
    """Add the spelling with an unaccented initial, as capitals are often printed."""
    for phrase, term in found:
        yield phrase, term
        bare = (bare_initial(phrase[0]), *phrase[1:])
        if bare != phrase:
            yield bare, term

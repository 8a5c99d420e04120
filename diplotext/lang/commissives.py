"""Commissive expressions of a language: what binds a debtor, how firmly, on what condition."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, flag, strings, tables, text


@attrs.frozen
class Commissive:
    """
    One expression by which a debtor takes on, offers, leaves open, refuses or is asked for conduct.

    Attributes:
        lemma: The verb's infinitive.
        force: Name of a `diplotext.model.Force`, lower case.
        kind: Value of a `diplotext.model.CommitmentKind`.
        tail: Words right behind the verb, one of these phrases; empty for none.
        linkers: What leads to the infinitive; an empty phrase for nothing.
        object_linkers: What leads to a noun phrase; an empty phrase for a direct object.
        tenses: The only tenses in which it counts; empty for all.
        reflexive: Whether it is pronominal.
        order: Whether the debtor is the addressee, not the subject.
        impersonal: Whether its subject is no debtor.
        negative: Whether it refuses.
        negated: What it is when negated: `refusal`, `possible`, `intended`, `requirement` or `nothing`, or `needed`
            where only the negated form is the expression ("ne voit pas l'utilité de"); a demand
            that is not made is nothing, if it does not say otherwise ("advises against").
        weak: Whether it counts only with a state or an institution as its subject.
        bearer: Whether the noun phrase behind it names who is to act.
        gives: Whether its object may be a thing to be given, behind whom it is given to.
        any_object: Whether its object may be a thing, behind nobody that it is given to ("verzichtet auf das Veto").

    .. versionadded:: 0.1.0
    """

    lemma: str
    force: str
    kind: str = "undertaking"
    tail: tuple[Phrase, ...] = ()
    linkers: tuple[Phrase, ...] = ()
    object_linkers: tuple[Phrase, ...] = ()
    tenses: frozenset[str] = frozenset()
    reflexive: bool = False
    order: bool = False
    impersonal: bool = False
    negative: bool = False
    negated: str = "refusal"
    weak: bool = False
    bearer: bool = False
    gives: bool = False
    any_object: bool = False


def commissives(
    data: Table, elided: frozenset[str]
) -> Mapping[str, tuple[Commissive, ...]]:
    """
    Read the `[[expression]]` tables of a pack, each of one verb or of several, by lemma, those with a tail first.

    Raises:
        PackError: If a table is not of the form expected.
    """
    found: dict[str, list[Commissive]] = {}
    for row in tables(data, "expression"):
        for lemma in strings(row, "verbs") or [text(row, "verb")]:
            found.setdefault(lemma, []).append(_commissive(row, lemma, elided))
    return {
        lemma: tuple(sorted(rows, key=lambda r: not r.tail))
        for lemma, rows in found.items()
    }


def _commissive(row: Table, lemma: str, elided: frozenset[str]) -> Commissive:
    def cut_all(key: str) -> tuple[Phrase, ...]:
        return tuple(p for s in strings(row, key) for p in phrases(s, elided))

    return Commissive(
        lemma=lemma,
        force=text(row, "force"),
        kind=text(row, "kind") if "kind" in row else "undertaking",
        tail=cut_all("tail"),
        linkers=cut_all("linkers"),
        object_linkers=cut_all("object_linkers"),
        tenses=frozenset(strings(row, "tenses")),
        reflexive=flag(row, "reflexive"),
        order=flag(row, "order"),
        impersonal=flag(row, "impersonal"),
        negative=row.get("polarity") == "negative",
        negated=_negated(row),
        weak=flag(row, "weak"),
        bearer=flag(row, "bearer"),
        gives=flag(row, "gives"),
        any_object=flag(row, "any_object"),
    )


def _negated(row: Table) -> str:
    """Give what an expression is when negated; nobody is asked for anything by who does not ask."""
    if "negated" in row:
        return text(row, "negated")
    demands = flag(row, "order") and row.get("kind") == "requirement"
    return "nothing" if demands else "refusal"


def document_verbs(data: Table) -> Mapping[str, str]:
    """
    Read the `[[document]]` tables: by lemma the force of what a document provides for.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {text(row, "verb"): text(row, "force") for row in tables(data, "document")}


def event_verbs(data: Table) -> Mapping[tuple[str, bool], str]:
    """
    Read the verbs of the `[[event]]` tables: by lemma, and whether denied, the type of event.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {
        (lemma, is_denied): text(row, "type")
        for row in tables(data, "event")
        for key, is_denied in (("verbs", False), ("denied_verbs", True))
        for lemma in strings(row, key)
    }


_CONDITION_FLAGS = (
    "clause",
    "scheduled",
    "unless",
    "otherwise",
    "inverted",
    "paused",
    "event",
)


def commissive_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases of commissive nouns, conditions, events and bindingness.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(data, "noun"):
        linkers = frozenset(strings(row, "object_linkers") + strings(row, "linkers"))
        yield from _entries(
            row, elided, Tag.COMMISSIVE_NOUN, text(row, "force"), linkers
        )
    for row in tables(data, "condition"):
        flags = frozenset(k for k in _CONDITION_FLAGS if flag(row, k))
        yield from _entries(row, elided, Tag.CONDITION, text(row, "kind"), flags)
    for row in tables(data, "event"):
        whose = frozenset(strings(row, "of"))
        yield from _entries(row, elided, Tag.EVENT, text(row, "type"), whose)
    for row in tables(data, "part"):
        yield from _entries(row, elided, Tag.PART, text(row, "role"), frozenset())
    for row in tables(data, "bindingness"):
        flags = frozenset(
            k for k in ("legal", "political", "unspecified") if flag(row, k)
        )
        yield from _entries(row, elided, Tag.BINDING, None, flags)


def _entries(
    row: Table,
    elided: frozenset[str],
    tag: Tag,
    value: str | None,
    features: frozenset[str],
) -> Iterator[tuple[Phrase, Entry]]:
    for form in strings(row, "forms"):
        for phrase in phrases(form, elided):
            yield phrase, Entry(tag, form, value, features)

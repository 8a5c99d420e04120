"""Incidents of a language: the words that name them, and those that charge, judge and deny."""

from collections.abc import Iterator, Mapping

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, flag, strings, subtable, tables, text


_LISTS = (
    ("charge", "phrases", Tag.CHARGE),
    ("qualify", "bodies", Tag.JUDGE),
    ("decide", "links", Tag.REACTION),
    ("hypothetical", "before", Tag.HYPOTHETICAL),
    ("place", "before", Tag.SITE),
)
_ROLES = (
    ("nouns", Tag.INCIDENT),
    ("objects", Tag.UNDERGONE),
    ("weapons", Tag.WEAPON),
)
_FLAGS = ("charge", "general")


def incident_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases of incidents.toml.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for number, row in enumerate(tables(data, "incident")):
        features = frozenset(key for key in _FLAGS if flag(row, key))
        features |= {f"table-{number}"}  # which verbs and objects go together
        for key, tag in _ROLES:
            for form in strings(row, key):
                for phrase in phrases(form, elided):
                    yield phrase, Entry(tag, form, text(row, "kind"), features)
    for table, key, tag in _LISTS:
        for form in strings(subtable(data, table), key):
            for phrase in phrases(form, elided):
                yield phrase, Entry(tag, form)


def incident_verbs(data: Table) -> Mapping[str, str]:
    """
    Give the kinds of incident by the lemmas of the verbs whose subject does them.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {
        lemma: text(row, "kind")
        for row in tables(data, "incident")
        for lemma in strings(row, "verbs")
    }


def incident_deeds(data: Table) -> Mapping[str, frozenset[str]]:
    """
    Give by the lemmas of verbs the tables with the objects they tell an incident with.

    Raises:
        PackError: If a table is not of the form expected.
    """
    found: dict[str, set[str]] = {}
    for number, row in enumerate(tables(data, "incident")):
        for lemma in strings(row, "object_verbs"):
            found.setdefault(lemma, set()).add(f"table-{number}")
    return {lemma: frozenset(names) for lemma, names in found.items()}


def judging_verbs(data: Table) -> Mapping[str, frozenset[str]]:
    """
    Give the lemmas of the verbs that charge, qualify, decide and observe, and the words for how grave an incident is.

    Raises:
        PackError: If a table is not of the form expected.
    """
    verbs = {
        key: frozenset(strings(subtable(data, key), "verbs"))
        for key in ("charge", "qualify", "decide", "observe")
    }
    charge = subtable(data, "charge")
    return {
        **verbs,
        "charge_makes": frozenset(strings(charge, "makes")),
        "charge_made": frozenset(strings(charge, "made")),
        "severity": frozenset(strings(subtable(data, "severity"), "words")),
    }

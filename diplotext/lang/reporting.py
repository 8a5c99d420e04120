"""Reporting expressions of a language: verbs, adjectives, prepositions and nouns that attribute speech."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import flag, strings, tables, text


@attrs.frozen
class Reporting:
    """
    One reporting verb and the shapes of speech it takes.

    Attributes:
        lemma: The verb's infinitive.
        act: Searle's illocutionary point, by name.
        frames: Which of quote, that, whether, bare, object, order, named it takes.
        linkers: What leads to its infinitive, each a phrase.
        object_linkers: What leads to its noun phrase; an empty phrase for a direct object.
        reflexive: Whether it reports only as a pronominal verb; None when either way.
        tail: Further words that belong to the cue.
        negative: Whether it denies or refuses what it reports.
        parenthetical: Whether it reports only beside quoted words.
        weak: Whether it reports only with a person or an institution as its subject.
        document: Whether it is typical of texts.
        names_act: Whether its noun phrase names an act and so is what was said.
        addressed: Whether a direct object is whom it is said to.
        any_object: Whether any noun phrase behind it is what was said.
        counts: Whether a number must follow what leads to its noun phrase ("put the dead at 14").
        explicit: Whether a clause behind it needs its conjunction ("granted that", not "granted X had").
        learnt: What leads to the source where its subject hears what was said ("apprendre auprès de").
        clause_linkers: What leads to its clause besides the conjunction of statements ("insister pour que").

    .. versionadded:: 0.1.0
    """

    lemma: str
    act: str
    frames: frozenset[str]
    linkers: tuple[Phrase, ...] = ()
    object_linkers: tuple[Phrase, ...] = ()
    reflexive: bool | None = False
    tail: tuple[Phrase, ...] = ()
    negative: bool = False
    parenthetical: bool = False
    weak: bool = False
    document: bool = False
    names_act: bool = False
    addressed: bool = False
    any_object: bool = False
    counts: bool = False
    explicit: bool = False
    learnt: tuple[Phrase, ...] = ()
    clause_linkers: tuple[Phrase, ...] = ()


def reporting_verbs(
    data: Mapping[str, object], elided: frozenset[str]
) -> Mapping[str, tuple[Reporting, ...]]:
    """
    Read the `[[cue]]` tables of a pack, by lemma, those with longer tails first.

    Raises:
        PackError: If a table is not of the form expected.
    """
    found: dict[str, list[Reporting]] = {}
    for row in tables(data, "cue"):
        record = _reporting(row, elided)
        found.setdefault(record.lemma, []).append(record)
    return {
        lemma: tuple(sorted(rows, key=lambda r: -len(r.tail)))
        for lemma, rows in found.items()
    }


def _reporting(row: Mapping[str, object], elided: frozenset[str]) -> Reporting:
    both = row.get("reflexive") == "both"
    tail = row.get("tail")
    patterns = [tail] if isinstance(tail, str) else strings(row, "tail")
    return Reporting(
        lemma=text(row, "verb"),
        act=text(row, "act"),
        frames=frozenset(strings(row, "frames")),
        linkers=_cut_all(strings(row, "linkers"), elided),
        object_linkers=_cut_all(strings(row, "object_linkers"), elided),
        reflexive=None if both else flag(row, "reflexive"),
        tail=_cut_all(patterns, elided),
        negative=row.get("polarity") == "negative",
        parenthetical=flag(row, "parenthetical"),
        weak=flag(row, "weak"),
        document=flag(row, "document"),
        names_act=flag(row, "names_act"),
        addressed=flag(row, "addressed"),
        any_object=flag(row, "any_object"),
        counts=flag(row, "counts"),
        explicit=flag(row, "explicit"),
        learnt=_cut_all(strings(row, "learnt"), elided),
        clause_linkers=_cut_all(strings(row, "clause_linkers"), elided),
    )


def _cut_all(patterns: Iterable[str], elided: frozenset[str]) -> tuple[Phrase, ...]:
    return tuple(phrase for pattern in patterns for phrase in phrases(pattern, elided))


def reporting_entries(
    data: Mapping[str, object], elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases of the other reporting expressions: adjectives, prepositions, nouns, adverbs.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(data, "adjective"):
        forms = strings(row, "forms")
        features = frozenset(strings(row, "linkers"))
        entry = Entry(Tag.REPORTING_ADJECTIVE, forms[0], text(row, "act"), features)
        yield from _all_forms(forms, entry, elided)
    for row in tables(data, "preposition"):
        yield from _preposition(row, elided)
    for row in tables(data, "noun"):
        forms = strings(row, "forms")
        entry = Entry(Tag.REPORTING_NOUN, forms[0], text(row, "act"))
        yield from _all_forms(forms, entry, elided)
    yield from (
        (phrase, Entry(Tag.ADVERB, adverb))
        for adverb in strings(data, "adverbs")
        for phrase in phrases(adverb, elided)
    )


def _preposition(
    row: Mapping[str, object], elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """Give a preposition with what may not follow it: longer phrases that win and are excluded."""
    pattern = text(row, "phrase")
    features = {text(row, "complement") if "complement" in row else "noun"}
    features |= {
        key for key in ("weak", "apart", "document", "clause") if flag(row, key)
    }
    entry = Entry(Tag.REPORTING_PREPOSITION, pattern, None, frozenset(features))
    stop = attrs.evolve(entry, features=frozenset({"excluded"}))
    for phrase in phrases(pattern, elided):
        yield phrase, entry
        for word in strings(row, "except"):
            for further in phrases(word, elided):
                yield (*phrase, *further), stop


def _all_forms(
    forms: Iterable[str], entry: Entry, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    for form in forms:
        for phrase in phrases(form, elided):
            yield phrase, entry

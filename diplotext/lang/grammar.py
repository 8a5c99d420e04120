"""The words of grammar of a language, the verbs that build tenses, and what word ends tell."""

from collections.abc import Iterator

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, flag, strings, subtable, tables, text


def grammar_entries(
    grammar: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the words of grammar with their features.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(grammar, "word"):
        tag, features = Tag(text(row, "tag")), frozenset(strings(row, "features"))
        for form in strings(row, "forms"):
            for phrase in phrases(form, elided):
                yield phrase, Entry(tag, form, None, features)


def contractions(
    grammar: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the short forms of auxiliaries, with and without their negation.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(grammar, "contraction"):
        features = frozenset({"3", "contracted", *strings(row, "features")})
        for form in strings(row, "forms"):
            for phrase in phrases(form, elided):
                entry = Entry(Tag.VERB, text(row, "verb"), text(row, "tense"), features)
                yield phrase, entry


def auxiliaries(grammar: Table) -> dict[str, str]:
    """
    Give the verbs that build compound tenses, by lemma with what each of them does.

    Raises:
        PackError: If a table is not of the form expected.
    """
    table = subtable(grammar, "auxiliaries")
    return {lemma: role for role in table for lemma in strings(table, role)}


def being_verbs(verbs: Table, grammar: Table) -> frozenset[str]:
    """
    Give the lemmas whose compound tenses are built with being.

    Raises:
        PackError: If a table is not of the form expected.
    """
    being = strings(subtable(grammar, "auxiliaries"), "be")
    rows = tables(verbs, "verbs")
    return frozenset(
        text(row, "lemma") for row in rows if row.get("auxiliary") in {*being, "both"}
    )


def noun_verbs(verbs: Table) -> frozenset[str]:
    """
    Give the lemmas of the verbs whose forms are nouns as well.

    Raises:
        PackError: If a table is not of the form expected.
    """
    rows = tables(verbs, "verbs")
    return frozenset(text(row, "lemma") for row in rows if flag(row, "noun"))


def word_ends(grammar: Table) -> dict[str, tuple[str, ...]]:
    """
    Give word ends, and lists of words, by what they tell.

    Raises:
        PackError: If a table is not of the form expected.
    """
    table = subtable(grammar, "suffixes")
    return {key: tuple(strings(table, key)) for key in table}

"""Words of a language for machinery: mechanisms, coalitions and representation."""

from collections.abc import Iterable, Iterator, Mapping

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, strings, subtable, tables, text


_COALITION_TAGS = {
    "units": Tag.MEMBER_UNIT,
    "heads": Tag.COALITION_HEAD,
    "member_phrases": Tag.MEMBER_PHRASE,
    "member_lists": Tag.MEMBER_LIST,
    "among": Tag.AMONG,
    "samples": Tag.SAMPLE,
    "besides": Tag.BESIDES,
    "leadership": Tag.LEADERSHIP,
    "observing": Tag.OBSERVING,
    "outsider_phrases": Tag.OUTSIDER,
    "excluding": Tag.EXCLUDING,
    "quantifiers": Tag.QUANTIFIER,
}

_REPRESENTATION_TAGS = {
    "absence": Tag.ABSENCE,
    "agents": Tag.AGENT,
    "on_behalf": Tag.ON_BEHALF,
    "in_ones_name": Tag.IN_ONES_NAME,
    "protectors": Tag.PROTECTOR,
    "voices": Tag.VOICE,
}
_REPRESENTATION_VALUES = {
    "spokesmen": (Tag.PROTECTOR, "spokesman"),
    "keeping": (Tag.PROTECTOR, "interests"),
    "advocates": (Tag.PROTECTOR, "advocate"),
    "chairs": (Tag.ON_BEHALF, "chair"),
    "through": (Tag.VOICE, "through"),
}

_COALITION_LISTS = (
    "gathers",
    "claims_members",
    "has_members",
    "joins",
    "to_come",
    "becomes",
    "a_member",
    "one_of",
    "admits",
    "suspends",
    "leaves",
    "stays_out",
    "states_counted",
    "members_of_body",
    "hosts",
    "led",
    "compositions",
    "stand_ins",
)

_REPRESENTATION_LISTS = (
    "own_state",
    "deputes",
    "signs_for",
    "signers",
    "cares",
    "interests",
    "acts_for",
    "delegates",
    "mandating",
    "charging",
    "ones_part",
    "delegated",
    "empowers",
    "wields",
    "replaces",
    "powers",
    "receives",
    "votes",
    "attends",
    "witnesses",
    "does_so",
    "acts_with",
    "acted_with",
)


def machinery_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases of machinery.toml.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for number, row in enumerate(tables(data, "mechanism")):
        yield from _mechanism(row, elided, number)
    for row in tables(data, "body"):
        nouns, kind = strings(row, "nouns"), text(row, "kind")
        yield from _list(nouns, Tag.MECHANISM_NOUN, elided, kind)
    coalition = subtable(data, "coalition")
    for key, tag in _COALITION_TAGS.items():
        yield from _list(strings(coalition, key), tag, elided)
    yield from _list(strings(subtable(data, "lead"), "before"), Tag.LEAD, elided)
    representation = subtable(data, "representation")
    for key, tag in _REPRESENTATION_TAGS.items():
        yield from _list(strings(representation, key), tag, elided)
    for key, (tag, value) in _REPRESENTATION_VALUES.items():
        yield from _list(strings(representation, key), tag, elided, value)
    yield from _list(strings(coalition, "size_phrases"), Tag.SIZE_PHRASE, elided)


def _mechanism(
    row: Table, elided: frozenset[str], number: int
) -> Iterator[tuple[Phrase, Entry]]:
    """Give the phrases of one table; the number of the table says which words go together."""
    kind, table = text(row, "kind"), frozenset({f"table-{number}"})
    complements = [p for c in strings(row, "complements") for p in phrases(c, elided)]
    modifiers = [p for c in strings(row, "modifiers") for p in phrases(c, elided)]
    for complement in [*complements, *modifiers]:
        words = " ".join(complement)
        yield complement, Entry(Tag.MECHANISM_COMPLEMENT, words, kind, table)
    for head in (*strings(row, "heads"), *_compounds(row)):
        for phrase in phrases(head, elided):
            yield phrase, Entry(Tag.MECHANISM_HEAD, head, kind, table)
            for whole in _wholes(phrase, modifiers, complements):
                yield whole, Entry(Tag.MECHANISM, " ".join(whole), kind)


def _compounds(row: Table) -> Iterator[str]:
    """Give the compounds of a table, each start with each end, in the forms of the end."""
    for start in strings(row, "starts"):
        for end in strings(row, "ends"):
            yield "/".join(_glued(start, form) for form in end.split("/"))


def _glued(start: str, end: str) -> str:
    return start + (end.capitalize() if start.endswith("-") else end)


def _wholes(
    head: Phrase, modifiers: list[Phrase], complements: list[Phrase]
) -> list[Phrase]:
    """Give the phrases that name a mechanism: its head with a word before or behind it."""
    if not modifiers and not complements:
        return [head]
    before = [(*modifier, *head) for modifier in modifiers]
    return before + [(*head, *complement) for complement in complements]


def _list(
    patterns: list[str], tag: Tag, elided: frozenset[str], kind: str | None = None
) -> Iterator[tuple[Phrase, Entry]]:
    for pattern in patterns:
        for phrase in phrases(pattern, elided):
            yield phrase, Entry(tag, pattern, kind)


def verb_lists(data: Table) -> Mapping[str, frozenset[str]]:
    """
    Give the verbs of machinery.toml by what they say: who gathers, joins, leaves, leads, represents.

    Raises:
        PackError: If a table is not of the form expected.
    """
    coalition = subtable(data, "coalition")
    representation = subtable(data, "representation")
    dative, status = subtable(data, "dative"), subtable(data, "status")
    return {
        **_named(coalition, _COALITION_LISTS),
        **_named(representation, _REPRESENTATION_LISTS),
        **_named(dative, ("grants", "granted", "against")),
        **_named(status, status),
        "leads": frozenset(strings(subtable(data, "lead"), "verbs")),
        "represents": frozenset(strings(representation, "verbs")),
        "moves": frozenset(strings(subtable(data, "motion"), "verbs")),
        "gives": frozenset(strings(dative, "verbs")),
        "serves": frozenset(strings(dative, "served")),
    }


def _named(table: Table, names: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Give lists of a table by their own names."""
    return {name: frozenset(strings(table, name)) for name in names}

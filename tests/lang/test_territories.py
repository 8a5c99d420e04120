"""Every member and observer of the United Nations, by every word each pack has for it."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from diplotext import lang
from diplotext.find.mentions.propers import find_propers
from diplotext.find.reading.preparation import read_article
from diplotext.lang.entry import Tag
from diplotext.lang.lexicon import load_toml
from diplotext.lang.names import organization_entries, territory_entries
from diplotext.model import Article
from diplotext.text.words import cut


UN_MEMBERS = Path(__file__).with_name("un_members.txt").read_text("utf-8").split()
OBSERVERS = "PS VA"
OTHERS = "CK NU TW XK"

FOLDER = Path(str(lang.__file__)).parent
PACKS = [
    code for code in lang.available() if (FOLDER / code / "territories.toml").exists()
]
CODES = [*UN_MEMBERS, *OBSERVERS.split(), *OTHERS.split()]
ROWS = [(pack, code) for pack in PACKS for code in CODES]
TERRITORIES = {
    pack: tomllib.loads((FOLDER / pack / "territories.toml").read_text("utf-8"))
    for pack in PACKS
}


def stands_for(pack, words, tag):
    """Give the codes that a whole phrase stands for, by what the pack's table says of it."""
    keys = cut(words, elided=lang.load(pack).elided).keys
    return {
        entry.value
        for hit in lang.load(pack).lexicon.table.find(keys)
        if hit.first == 0 and hit.stop == len(keys)
        for entry in hit.values
        if entry.tag is tag
    }


def test_members_are_counted() -> None:
    """The table has the 193 members of the United Nations, each once."""
    codes = UN_MEMBERS

    assert len(codes) == len(set(codes)) == 193


@pytest.mark.parametrize(("pack", "code"), ROWS)
def test_the_words_for_a_state_lead_to_its_code(pack, code) -> None:
    """Name, official names, aliases, demonyms in every form, and capital stand for the state."""
    row = TERRITORIES[pack][code]
    name = lang.load(pack).lexicon.territories[code].name
    said = [
        (Tag.STATE, [name, *row["official"], *row.get("aliases", ())]),
        (Tag.CAPITAL, [row["capital"], *row.get("capital_aliases", ())]),
        (Tag.DEMONYM, row["demonyms"]),
        *((Tag.DEMONYM, forms) for forms in row.get("variants", ())),
        (Tag.SEAT, row.get("seats", ())),
    ]

    lost = [
        word
        for tag, words in said
        for word in words
        for form in (word.split("/") if tag is Tag.DEMONYM else [word])
        if code not in stands_for(pack, form.replace("/", " "), tag)
    ]
    assert lost == []


UNION = {
    "de": ["Europäische Union", "Europäischen Union", "EU"],
    "en": ["European Union", "EU", "E.U."],
    "es": ["Unión Europea", "UE"],
    "fr": ["Union européenne", "UE"],
}


@pytest.mark.parametrize("pack", PACKS)
def test_the_union_is_one_body(pack) -> None:
    """The names of the European Union and its seat stand for one body."""
    bodies = [stands_for(pack, word, Tag.ORGANIZATION) for word in UNION[pack]]
    seats = stands_for(pack, TERRITORIES[pack]["BE"]["capital"], Tag.SEAT)

    assert all({f"={key}" for key in found} == seats for found in bodies)


# ---- names of several

SHARED = tomllib.loads((Path(__file__).parent / "shared_names.toml").read_text("utf-8"))
SHARES = [
    (pack, words, code)
    for pack in PACKS
    for words, codes in SHARED[pack].items()
    for code in codes
]


def bearers(pack):
    """Give all folded words of a pack that several states or bodies bear, with these."""
    folder, elided = FOLDER / pack, lang.load(pack).elided
    territories = load_toml(folder / "territories.toml")
    organizations = load_toml(folder / "organizations.toml")
    found = {}
    for phrase, entry in territory_entries(pack, territories, elided):
        found.setdefault(" ".join(phrase), set()).add(entry.value)
    for phrase, entry in organization_entries(organizations, elided):
        if entry.tag is Tag.SIGN:
            continue
        key = entry.value.removeprefix("=")
        found.setdefault(" ".join(phrase), set()).add(key)
    return {words: sorted(keys) for words, keys in found.items() if len(keys) > 1}


@pytest.mark.parametrize("pack", PACKS)
def test_shared_names_are_listed(pack) -> None:
    """No word stands for several states or bodies that the list does not know."""
    listed = {words: sorted(codes) for words, codes in SHARED[pack].items()}

    assert bearers(pack) == listed


def signs(pack):
    """Give the words that tell that a body is meant, by its id."""
    rows = load_toml(FOLDER / pack / "organizations.toml")["organization"]
    return {row["id"]: row.get("signs", ()) for row in rows}


def plain_name(pack, key):
    """Give a name that nobody else bears, or what tells that this one is meant."""
    if not key.isupper():
        return next(
            iter(signs(pack)[key]), lang.load(pack).lexicon.organizations[key].name
        )
    row = TERRITORIES[pack][key]
    name = lang.load(pack).lexicon.territories[key].name
    return next(
        word
        for word in [*row.get("official", ()), name]
        if stands_for(pack, word, Tag.STATE) == {key}
    )


@pytest.mark.parametrize(("pack", "words", "code"), SHARES)
def test_the_story_decides_whose_name_it_is(pack, words, code) -> None:
    """A shared name means the one whom the story names without doubt elsewhere."""
    printed = bearers_as_printed(pack)[words]
    article = Article(f"{plain_name(pack, code)}. {printed}.")
    reading = read_article(article, lang.load(pack))
    named = find_propers(reading, [range(len(reading.words))])

    scheme = "state" if code.isupper() else "org"
    assert named[-1].key == f"{scheme}:{code}"


@cache
def bearers_as_printed(pack):
    """Give the words of names by their folded form, as a text prints them."""
    folder, elided = FOLDER / pack, lang.load(pack).elided
    territories = load_toml(folder / "territories.toml")
    organizations = load_toml(folder / "organizations.toml")
    return {
        " ".join(phrase): (
            " ".join(phrase).capitalize() if entry.tag is Tag.DEMONYM else entry.lemma
        )
        for phrase, entry in [
            *territory_entries(pack, territories, elided),
            *organization_entries(organizations, elided),
        ]
    }

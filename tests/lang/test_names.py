"""The names of the French and Spanish packs: territories, organizations, people."""

import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest


PACKS = Path(__file__).resolve().parents[2] / "diplotext" / "lang"
NAMES = ("territories.toml", "organizations.toml", "people.toml")

UN_MEMBERS = Path(__file__).with_name("un_members.txt").read_text("utf-8").split()

OTHER_CODES = "VA PS XK TW EH HK MO GL FO NC PF RE GP MQ GF YT PR GI AX"
OTHERS = OTHER_CODES.split()

FACTS = {
    "fr": [
        ("FR", "françaises", "Paris"),
        ("DE", "allemandes", "Berlin"),
        ("GB", "britanniques", "Londres"),
        ("US", "américaines", "Washington"),
        ("RU", "russes", "Moscou"),
        ("CN", "chinoises", "Pékin"),
        ("UA", "ukrainiennes", "Kiev"),
        ("GR", "grecques", "Athènes"),
        ("TR", "turques", "Ankara"),
        ("BF", "burkinabè", "Ouagadougou"),
        ("NE", "nigériennes", "Niamey"),
        ("NG", "nigérianes", "Abuja"),
        ("CD", "congolaises", "Kinshasa"),
        ("CG", "congolaises", "Brazzaville"),
        ("GN", "guinéennes", "Conakry"),
        ("GW", "bissau-guinéennes", "Bissau"),
        ("GQ", "équato-guinéennes", "Malabo"),
        ("DM", "dominiquaises", "Roseau"),
        ("DO", "dominicaines", "Saint-Domingue"),
        ("KP", "nord-coréennes", "Pyongyang"),
        ("KR", "sud-coréennes", "Séoul"),
        ("MG", "malgaches", "Antananarivo"),
        ("MC", "monégasques", "Monaco"),
        ("GT", "guatémaltèques", "Guatemala"),
        ("LV", "lettones", "Riga"),
        ("UZ", "ouzbèkes", "Tachkent"),
        ("AE", "émiraties", "Abou Dhabi"),
        ("SA", "saoudiennes", "Ryad"),
        ("QA", "qataries", "Doha"),
        ("KW", "koweïtiennes", "Koweït"),
        ("IQ", "irakiennes", "Bagdad"),
        ("IL", "israéliennes", "Jérusalem"),
        ("CI", "ivoiriennes", "Yamoussoukro"),
        ("SS", "sud-soudanaises", "Juba"),
        ("NZ", "néo-zélandaises", "Wellington"),
        ("TL", "timoraises", "Dili"),
        ("MM", "birmanes", "Naypyidaw"),
        ("KE", "kényanes", "Nairobi"),
        ("VU", "vanuataises", "Port-Vila"),
        ("XK", "kosovares", "Pristina"),
    ],
    "es": [
        ("FR", "francesas", "París"),
        ("DE", "alemanas", "Berlín"),
        ("GB", "británicas", "Londres"),
        ("US", "estadounidenses", "Washington"),
        ("RU", "rusas", "Moscú"),
        ("CN", "chinas", "Pekín"),
        ("UA", "ucranianas", "Kiev"),
        ("GR", "griegas", "Atenas"),
        ("TR", "turcas", "Ankara"),
        ("BF", "burkinesas", "Uagadugú"),
        ("NE", "nigerinas", "Niamey"),
        ("NG", "nigerianas", "Abuya"),
        ("CD", "congoleñas", "Kinsasa"),
        ("CG", "congoleñas", "Brazzaville"),
        ("GN", "guineanas", "Conakri"),
        ("GW", "bisauguineanas", "Bisáu"),
        ("GQ", "ecuatoguineanas", "Malabo"),
        ("DM", "dominiquesas", "Roseau"),
        ("DO", "dominicanas", "Santo Domingo"),
        ("KP", "norcoreanas", "Pyongyang"),
        ("KR", "surcoreanas", "Seúl"),
        ("MG", "malgaches", "Antananarivo"),
        ("MC", "monegascas", "Mónaco"),
        ("GT", "guatemaltecas", "Ciudad de Guatemala"),
        ("LV", "letonas", "Riga"),
        ("UZ", "uzbekas", "Taskent"),
        ("AE", "emiratíes", "Abu Dabi"),
        ("SA", "saudíes", "Riad"),
        ("QA", "cataríes", "Doha"),
        ("KW", "kuwaitíes", "Ciudad de Kuwait"),
        ("IQ", "iraquíes", "Bagdad"),
        ("IL", "israelíes", "Jerusalén"),
        ("CI", "marfileñas", "Yamusukro"),
        ("SS", "sursudanesas", "Yuba"),
        ("NZ", "neozelandesas", "Wellington"),
        ("TL", "timorenses", "Dili"),
        ("MM", "birmanas", "Naipyidó"),
        ("KE", "kenianas", "Nairobi"),
        ("VU", "vanuatenses", "Port Vila"),
        ("XK", "kosovares", "Pristina"),
    ],
}

TERRITORY_KEYS = {
    "name",
    "demonyms",
    "variants",
    "capital",
    "capital_aliases",
    "seats",
    "aliases",
    "official",
    "acronyms",
    "gender",
    "plural",
    "ambiguous",
}
ORGANIZATION_KINDS = {"organization", "media", "armed_force", "coalition", "region"}
ROLE_CLASSES = {"office", "official", "kin", "press"}
GROUP_KINDS = {
    "person_group",
    "coalition",
    "armed_force",
    "organization",
    "media",
    "state",
}
WORD_LISTS = (
    "particles",
    "qualifiers",
    "feminine_given",
    "masculine_given",
    "not_names",
    "geographic",
    "place_prepositions",
)


@cache
def load(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads((PACKS / language / name).read_text(encoding="utf-8"))


def repeated(words: Iterable[Any]) -> list[Any]:
    return sorted(word for word, times in Counter(words).items() if times > 1)


def names_of(territory: dict[str, Any]) -> list[str]:
    keys = ("capital_aliases", "seats", "aliases", "acronyms")
    return [
        territory["capital"],
        *(word for key in keys for word in territory.get(key, [])),
    ]


def words_of(territory: dict[str, Any]) -> set[str]:
    lists = [territory.get("demonyms", []), *territory.get("variants", [])]
    return {*names_of(territory), *(form for forms in lists for form in forms)}


def words_of_organization(entry: dict[str, Any]) -> list[str]:
    return [entry["name"], *entry.get("aliases", []), *entry.get("acronyms", [])]


@pytest.fixture(scope="module", params=["fr", "es"])
def language(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def territories(language: str) -> dict[str, Any]:
    return load(language, "territories.toml")


@pytest.fixture(scope="module")
def organizations(language: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = load(language, "organizations.toml")["organization"]
    return entries


@pytest.fixture(scope="module")
def people(language: str) -> dict[str, Any]:
    return load(language, "people.toml")


@pytest.mark.parametrize("name", NAMES)
def test_file_head_says_what_may_be_added(language: str, name: str) -> None:
    """Each file begins with a comment on what may and what may not be added."""
    text = (PACKS / language / name).read_text(encoding="utf-8")
    head = "\n".join(
        line for line in text.split("\n\n[")[0].splitlines() if line.startswith("#")
    )

    assert "What may be added" in head
    assert "What may not be added" in head


def test_united_nations_have_193_members() -> None:
    """The list of this test counts the 193 member states of the United Nations."""
    assert len(set(UN_MEMBERS)) == len(UN_MEMBERS) == 193


@pytest.mark.parametrize("code", UN_MEMBERS)
def test_un_member_has_demonyms_and_capital(
    territories: dict[str, Any], code: str
) -> None:
    """Every UN member has a demonym in four forms and a capital."""
    entry = territories[code]

    assert len(entry["demonyms"]) == 4
    assert entry["capital"]


@pytest.mark.parametrize("code", OTHERS)
def test_other_territory_is_present(territories: dict[str, Any], code: str) -> None:
    """Observers, contested states and inhabited territories have their table too."""
    assert len(territories[code]["demonyms"]) == 4


@pytest.mark.parametrize(
    ("pack", "code", "feminine_plural", "capital"),
    [(pack, *fact) for pack, facts in FACTS.items() for fact in facts],
)
def test_known_fact(pack: str, code: str, feminine_plural: str, capital: str) -> None:
    """The feminine plural of the demonym and the capital are those agencies write."""
    entry = load(pack, "territories.toml")[code]

    assert (entry["demonyms"][3], entry["capital"]) == (feminine_plural, capital)


def test_there_are_forty_facts(language: str) -> None:
    """The table of facts counts forty lines for each language."""
    facts = FACTS[language]

    assert len(facts) == len({code for code, _, _ in facts}) == 40


def test_territory_codes_are_alpha_2(territories: dict[str, Any]) -> None:
    """A territory is keyed by two capital letters."""
    wrong = [code for code in territories if not (len(code) == 2 and code.isupper())]

    assert wrong == []


def test_territory_keys_are_known(territories: dict[str, Any]) -> None:
    """A territory has no key that the format does not name."""
    unknown = {key for entry in territories.values() for key in entry} - TERRITORY_KEYS

    assert unknown == set()


def test_territory_variants_have_four_forms(territories: dict[str, Any]) -> None:
    """Every variant of a demonym has its four forms."""
    variants = [
        forms for entry in territories.values() for forms in entry.get("variants", [])
    ]

    assert [forms for forms in variants if len(forms) != 4] == []


def test_territory_demonyms_are_lower_case(territories: dict[str, Any]) -> None:
    """A demonym is spelled as the adjective, without a capital."""
    lists = [
        forms
        for entry in territories.values()
        for forms in [entry.get("demonyms", []), *entry.get("variants", [])]
    ]

    assert [form for forms in lists for form in forms if form != form.lower()] == []


def test_territory_gender_is_known(territories: dict[str, Any]) -> None:
    """The name of a territory is masculine or feminine."""
    assert {entry["gender"] for entry in territories.values()} == {"m", "f"}


def test_territory_plural_is_only_marked_when_true(territories: dict[str, Any]) -> None:
    """A territory whose name is singular does not mention the plural."""
    assert {entry.get("plural", True) for entry in territories.values()} == {True}


def test_territory_lists_no_name_twice(territories: dict[str, Any]) -> None:
    """A territory lists each of its names once."""
    wrong = {code: repeated(names_of(entry)) for code, entry in territories.items()}

    assert {code: words for code, words in wrong.items() if words} == {}


def test_territory_lists_no_demonym_twice(territories: dict[str, Any]) -> None:
    """A territory lists each demonym, with its four forms, once."""
    wrong = {
        code: repeated(
            map(tuple, [entry.get("demonyms", []), *entry.get("variants", [])])
        )
        for code, entry in territories.items()
    }

    assert {code: words for code, words in wrong.items() if words} == {}


def test_word_of_two_territories_is_ambiguous_in_both(
    territories: dict[str, Any],
) -> None:
    """A word that names two territories is marked ambiguous under each of them."""
    times = Counter(word for entry in territories.values() for word in words_of(entry))
    wrong = [
        (code, word)
        for code, entry in territories.items()
        for word in words_of(entry)
        if times[word] > 1 and word not in entry.get("ambiguous", [])
    ]

    assert wrong == []


def test_territory_lists_no_ambiguous_word_twice(territories: dict[str, Any]) -> None:
    """A territory says once that a word is ambiguous."""
    wrong = [
        code
        for code, entry in territories.items()
        if repeated(entry.get("ambiguous", []))
    ]

    assert wrong == []


def test_organization_ids_are_unique(organizations: list[dict[str, Any]]) -> None:
    """No two organizations share an id."""
    assert repeated(entry["id"] for entry in organizations) == []


def test_organization_ids_are_slugs(organizations: list[dict[str, Any]]) -> None:
    """An id is made of lower-case ascii letters, digits and hyphens."""
    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789-")

    assert [entry["id"] for entry in organizations if set(entry["id"]) - allowed] == []


def test_organization_kinds_are_known(organizations: list[dict[str, Any]]) -> None:
    """An organization is of one of the five kinds, and every kind occurs."""
    assert {entry["kind"] for entry in organizations} == ORGANIZATION_KINDS


def test_organization_gender_is_known(organizations: list[dict[str, Any]]) -> None:
    """The name of an organization is masculine or feminine."""
    assert {entry["gender"] for entry in organizations} == {"m", "f"}


def test_organization_demonyms_have_four_forms(
    organizations: list[dict[str, Any]],
) -> None:
    """The demonym of an organization or region has four forms."""
    wrong = [
        entry["id"]
        for entry in organizations
        if len(entry.get("demonyms", "four")) != 4
    ]

    assert wrong == []


def test_no_word_names_two_organizations(organizations: list[dict[str, Any]]) -> None:
    """A name, alias or acronym is listed once in the whole file."""
    assert (
        repeated(w for entry in organizations for w in words_of_organization(entry))
        == []
    )


def test_organization_state_is_a_known_territory(
    territories: dict[str, Any], organizations: list[dict[str, Any]]
) -> None:
    """The state of an organization is a code of the territories."""
    states = {entry["state"] for entry in organizations if "state" in entry}

    assert states <= territories.keys()


def test_organizations_are_many(organizations: list[dict[str, Any]]) -> None:
    """The pack knows at least 300 organizations, 120 of them media."""
    kinds = Counter(entry["kind"] for entry in organizations)

    assert kinds["organization"] >= 300
    assert kinds["media"] >= 120


def test_role_forms_are_four(people: dict[str, Any]) -> None:
    """A role has a masculine and a feminine, each with its plural."""
    assert [role for role in people["role"] if len(role["forms"]) != 4] == []


def test_role_classes_are_known(people: dict[str, Any]) -> None:
    """A role is of one of the four classes, and every class occurs."""
    assert {role["class"] for role in people["role"]} == ROLE_CLASSES


def test_role_classes_have_an_example(people: dict[str, Any]) -> None:
    """Each class of roles has one example sentence."""
    assert people["examples"].keys() == ROLE_CLASSES


def test_role_examples_use_a_role_of_their_class(people: dict[str, Any]) -> None:
    """The example of a class contains a role of that class."""
    wrong = [
        name
        for name, sentence in people["examples"].items()
        if not any(
            f" {form}" in sentence
            for role in people["role"]
            if role["class"] == name
            for form in role["forms"]
        )
    ]

    assert wrong == []


def test_no_role_is_listed_twice(people: dict[str, Any]) -> None:
    """A role, with its four forms, is listed once, whatever its class."""
    assert repeated(tuple(role["forms"]) for role in people["role"]) == []


def test_role_has_one_class(people: dict[str, Any]) -> None:
    """No form of a role belongs to two classes."""
    pairs = {(form, role["class"]) for role in people["role"] for form in role["forms"]}

    assert repeated(form for form, _ in pairs) == []


def test_group_forms_are_two(people: dict[str, Any]) -> None:
    """A group noun has a singular and a plural."""
    assert [group for group in people["group"] if len(group["forms"]) != 2] == []


def test_group_kinds_are_known(people: dict[str, Any]) -> None:
    """A group is of one of the six kinds, and every kind occurs."""
    assert {group["kind"] for group in people["group"]} == GROUP_KINDS


def test_no_group_is_listed_twice(people: dict[str, Any]) -> None:
    """A group noun is listed once, whatever its kind."""
    assert (
        repeated(form for group in people["group"] for form in set(group["forms"]))
        == []
    )


def test_document_forms_are_two(people: dict[str, Any]) -> None:
    """A document noun has a singular and a plural."""
    assert [noun for noun in people["document"] if len(noun["forms"]) != 2] == []


def test_document_gender_is_known(people: dict[str, Any]) -> None:
    """A document noun is masculine or feminine."""
    assert {noun["gender"] for noun in people["document"]} == {"m", "f"}


def test_no_document_is_listed_twice(people: dict[str, Any]) -> None:
    """A document noun is listed once."""
    assert (
        repeated(form for noun in people["document"] for form in set(noun["forms"]))
        == []
    )


def test_civilities_say_form_and_number(people: dict[str, Any]) -> None:
    """A civility has a form and a number, and a gender where it has only one."""
    wrong = [
        civility
        for civility in people["civilities"]
        if not {"form", "plural"} <= civility.keys() <= {"form", "plural", "feminine"}
    ]

    assert wrong == []


def test_no_civility_is_listed_twice(people: dict[str, Any]) -> None:
    """A civility is listed once."""
    assert repeated(civility["form"] for civility in people["civilities"]) == []


@pytest.mark.parametrize("key", WORD_LISTS)
def test_word_list_repeats_nothing(people: dict[str, Any], key: str) -> None:
    """A list of words holds each of its words once."""
    assert repeated(people[key]) == []


def test_given_names_have_one_gender(people: dict[str, Any]) -> None:
    """No given name is both feminine and masculine."""
    assert set(people["feminine_given"]) & set(people["masculine_given"]) == set()


@pytest.mark.parametrize("key", ["feminine_given", "masculine_given"])
def test_given_names_are_many(people: dict[str, Any], key: str) -> None:
    """Either gender has at least 400 given names."""
    assert len(people[key]) >= 400


def test_no_given_name_is_excluded_as_a_name(people: dict[str, Any]) -> None:
    """A word that never begins a name is no given name."""
    given = {*people["feminine_given"], *people["masculine_given"]}

    assert given & set(people["not_names"]) == set()

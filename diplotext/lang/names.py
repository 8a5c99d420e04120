"""Proper names and role nouns of a language: states, capitals, demonyms, organizations, people."""

from collections.abc import Iterator, Mapping
from typing import cast

import attrs
from babel import Locale

from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.toml import Table, flag, strings, subtable, tables, text


_NUMBERED = (
    frozenset({"masculine", "singular"}),
    frozenset({"feminine", "singular"}),
    frozenset({"masculine", "plural"}),
    frozenset({"feminine", "plural"}),
)
_OTHER_GENDER = {"m": "feminine", "f": "masculine"}
_ISO_LENGTH = 2


@attrs.frozen
class ProperName:
    """
    What a pack knows of a state, region or organization.

    Attributes:
        name: The usual name in the language.
        kind: Value of a `diplotext.model.ActorKind`.
        state: ISO 3166-1 code of the state it is or belongs to, if any.
        feminine: Grammatical gender of the usual name; none where it is neuter.
        plural: Whether the usual name is plural.
        epithets: What stands behind a word for any body where it means this one, folded.

    .. versionadded:: 0.1.0
    """

    name: str
    kind: str
    state: str | None = None
    feminine: bool | None = False
    plural: bool = False
    epithets: tuple[Phrase, ...] = ()


def territory_names(
    code: str, data: Table, *, neuter: bool = False
) -> Mapping[str, ProperName]:
    """
    Give the name of each territory by its ISO 3166-1 code: the CLDR's, with the pack's gender.

    Args:
        code: Language of the names, BCP 47.
        data: territories.toml of the pack.
        neuter: Whether a name without a gender in the pack is neuter.
    """
    others = None if neuter else False
    genders = {"f": True, "m": False}
    names = cast("Mapping[str, str]", Locale.parse(code).territories)
    return {
        iso: ProperName(
            name=_usual_name(subtable(data, iso)) or names.get(iso, iso),
            kind="state",
            state=iso,
            feminine=genders.get(str(subtable(data, iso).get("gender")), others),
            plural=flag(subtable(data, iso), "plural"),
        )
        for iso in data
        if len(iso) == _ISO_LENGTH
    }


def _usual_name(row: Table) -> str | None:
    """Give the name newsrooms write where it is not the one of the CLDR."""
    return text(row, "name") if "name" in row else None


def territory_entries(
    code: str, data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases for states: names, usual and official, demonyms, capitals, seats of power.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for iso, known in territory_names(code, data).items():
        row = subtable(data, iso)
        names = [known.name, *strings(row, "official"), *strings(row, "aliases")]
        yield from _plain(list(dict.fromkeys(names)), Tag.STATE, iso, elided)
        yield from _plain(strings(row, "acronyms"), Tag.STATE, iso, elided, "acronym")
        capitals = [text(row, "capital")] if "capital" in row else []
        capitals += strings(row, "capital_aliases")
        yield from _plain(capitals, Tag.CAPITAL, iso, elided)
        yield from _plain(strings(row, "seats"), Tag.SEAT, iso, elided)
        yield from _demonyms(row, iso, elided)


def _plain(
    forms: list[str], tag: Tag, value: str, elided: frozenset[str], *features: str
) -> Iterator[tuple[Phrase, Entry]]:
    for form in forms:
        for phrase in phrases(form.replace("/", " "), elided):
            yield phrase, Entry(tag, form, value, frozenset(features))


def _demonyms(
    row: Table, value: str, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    variants = cast("list[object]", row.get("variants", []))
    rows = [strings(row, "demonyms")]
    rows += [strings({"forms": forms}, "forms") for forms in variants]
    for forms in rows:
        for form, features in zip(forms, _NUMBERED, strict=False):
            for phrase in phrases(form, elided):
                yield phrase, Entry(Tag.DEMONYM, forms[0], value, features)


def organizations(data: Table, elided: frozenset[str]) -> Mapping[str, ProperName]:
    """
    Give what organizations.toml says of each organization, by its id.

    Args:
        data: organizations.toml of the pack.
        elided: The words of the language that keep an apostrophe.

    Raises:
        PackError: If a table is not of the form expected.
    """
    return {
        text(row, "id"): ProperName(
            name=text(row, "name"),
            kind=text(row, "kind"),
            state=text(row, "state") if "state" in row else None,
            feminine=row.get("gender") == "f",
            plural=flag(row, "plural"),
            epithets=tuple(
                phrase
                for epithet in strings(row, "epithets")
                for phrase in phrases(epithet, elided)
            ),
        )
        for row in tables(data, "organization")
    }


def organization_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases for organizations, media and regions.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(data, "organization"):
        key = text(row, "id")
        names = [text(row, "name"), *strings(row, "aliases")]
        rare = ["rare"] if "signs" in row else []
        yield from _plain(names, Tag.ORGANIZATION, key, elided, *rare)
        yield from _plain(strings(row, "signs"), Tag.SIGN, key, elided)
        acronyms = strings(row, "acronyms")
        yield from _plain(acronyms, Tag.ORGANIZATION, key, elided, "acronym")
        yield from _plain(strings(row, "seats"), Tag.SEAT, "=" + key, elided)
        yield from _demonyms(row, "=" + key, elided)


def people_entries(
    data: Table, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    """
    Give the phrases of people.toml: roles, groups, documents, civilities, particles.

    Raises:
        PackError: If a table is not of the form expected.
    """
    for row in tables(data, "role"):
        yield from _role(row, elided)
    for key, tag in (("group", Tag.GROUP), ("document", Tag.DOCUMENT)):
        for row in tables(data, key):
            yield from _singular_plural(row, tag, elided)
    for row in tables(data, "civilities"):
        gender = {True: {"feminine"}, False: {"masculine"}}.get(flag(row, "feminine"))
        known = frozenset(gender or ()) if "feminine" in row else frozenset[str]()
        yield from _plain([text(row, "form")], Tag.CIVILITY, "", elided, *known)
    for key, tag in _PEOPLE_LISTS.items():
        yield from _plain(strings(data, key), tag, "", elided)


def _role(row: Table, elided: frozenset[str]) -> Iterator[tuple[Phrase, Entry]]:
    """Give the forms of a role; a noun of one gender has only those."""
    forms = strings(row, "forms")
    lemma = forms[0].partition("/")[0]
    other = _OTHER_GENDER.get(str(row.get("gender")))
    for form, features in zip(forms, _NUMBERED, strict=False):
        if other in features:
            continue
        for phrase in phrases(form, elided):
            yield phrase, Entry(Tag.ROLE, lemma, text(row, "class"), features)


_PEOPLE_LISTS = {
    "particles": Tag.PARTICLE,
    "qualifiers": Tag.QUALIFIER,
    "not_names": Tag.NOT_NAME,
    "geographic": Tag.GEOGRAPHIC,
    "things": Tag.THING,
    "place_prepositions": Tag.PLACE_PREPOSITION,
}


def _singular_plural(
    row: Table, tag: Tag, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    forms = strings(row, "forms")
    value = text(row, "kind") if "kind" in row else str(row.get("gender", ""))
    gender = {"f": {"feminine"}, "m": {"masculine"}}.get(str(row.get("gender")), set())
    for form, number in zip(forms, ("singular", "plural"), strict=False):
        for phrase in phrases(form, elided):
            features = frozenset({number, *gender})
            yield phrase, Entry(tag, forms[0].partition("/")[0], value, features)

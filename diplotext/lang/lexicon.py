"""All the words of a pack in one phrase table, with the records that verbs refer to."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path

import attrs

from diplotext.lang.commissives import (
    Commissive,
    commissive_entries,
    commissives,
    document_verbs,
    event_verbs,
)
from diplotext.lang.conjugation import particle_verbs
from diplotext.lang.entry import Entry, Phrase, Tag, phrases
from diplotext.lang.grammar import (
    auxiliaries,
    being_verbs,
    contractions,
    grammar_entries,
    noun_verbs,
    word_ends,
)
from diplotext.lang.incidents import (
    incident_deeds,
    incident_entries,
    incident_verbs,
    judging_verbs,
)
from diplotext.lang.machinery import machinery_entries, verb_lists
from diplotext.lang.measures import (
    Giving,
    Pairs,
    givings,
    measure_entries,
    measure_verbs,
)
from diplotext.lang.names import (
    ProperName,
    organization_entries,
    organizations,
    people_entries,
    territory_entries,
    territory_names,
)
from diplotext.lang.reporting import Reporting, reporting_entries, reporting_verbs
from diplotext.lang.spellings import with_bare_capitals, with_genitives
from diplotext.lang.toml import Table, load_toml, strings
from diplotext.lang.verb_index import VerbIndex
from diplotext.text.phrases import PhraseTable


@attrs.frozen(eq=False)
class Lexicon:
    """
    Everything a language pack knows, ready for one pass over a text.

    Attributes:
        table: Every word and phrase, with what it may be.
        index: The verbs, by their forms.
        reporting: Reporting verbs by lemma.
        commissives: Commissive expressions by the lemma of their verb.
        document_verbs: By lemma, the force of what a document provides for.
        measure_verbs: By lemma, the kind of measure a verb names.
        reflexive_measures: The same of verbs that name it only with their reflexive pronoun.
        givings: By the kind of measure, what must stand around words that name it.
        pairs: Words that name a measure only together with a noun, and units.
        event_verbs: By lemma, and whether it is denied, the type of event a verb names.
        verbs: Lists of lemmas by what they say of coalitions, mechanisms, representation, incidents.
        incidents: The words of incidents, apart, since most of them have another reading too.
        incident_verbs: By lemma, the kind of incident a verb names.
        incident_deeds: By lemma, the tables of objects with which a verb names an incident.
        auxiliaries: Lemmas of the verbs that build compound tenses: having, being, going.
        being_verbs: Lemmas whose compound tenses are built with being, so that it is no passive.
        noun_verbs: Lemmas of the verbs whose forms are nouns as well.
        territories: States by ISO 3166-1 code.
        organizations: Organizations, media and regions by id.
        suffixes: Word ends by what they tell.
        traits: What sets the grammar of the language apart, such as where its verbs stand.
        particles: Verbs whose prefix stands apart, by particle and lemma of the base.
        prefixes: The particles of these verbs.
        compounds: Folded nouns that end compounds, with what they are; empty where a language writes none.
        feminine_given: Folded given names of women.
        masculine_given: Folded given names of men.
        memory: By the rule, what it gave for the pack, as that of an article holds what rules gave for its places.

    .. versionadded:: 0.1.0
    """

    table: PhraseTable[Entry]
    index: VerbIndex
    reporting: Mapping[str, tuple[Reporting, ...]]
    commissives: Mapping[str, tuple[Commissive, ...]]
    document_verbs: Mapping[str, str]
    measure_verbs: Mapping[str, str]
    reflexive_measures: Mapping[str, str]
    givings: Mapping[str, Giving]
    pairs: Pairs
    event_verbs: Mapping[tuple[str, bool], str]
    verbs: Mapping[str, frozenset[str]]
    incidents: PhraseTable[Entry]
    incident_verbs: Mapping[str, str]
    incident_deeds: Mapping[str, frozenset[str]]
    auxiliaries: Mapping[str, str]
    being_verbs: frozenset[str]
    noun_verbs: frozenset[str]
    territories: Mapping[str, ProperName]
    organizations: Mapping[str, ProperName]
    suffixes: Mapping[str, tuple[str, ...]]
    traits: frozenset[str]
    particles: Mapping[tuple[str, str], str]
    prefixes: frozenset[str]
    compounds: Mapping[str, tuple[Entry, ...]]
    feminine_given: frozenset[str]
    masculine_given: frozenset[str]
    memory: dict[object, dict[object, object]] = attrs.field(
        factory=dict[object, dict[object, object]], repr=False, kw_only=True
    )

    @cached_property
    def phrases(self) -> Mapping[str, tuple[Phrase, ...]]:
        """The lists of `suffixes`, each entry cut into its words."""
        return {
            name: tuple([tuple(entry.split()) for entry in listed])
            for name, listed in self.suffixes.items()
        }


_FILES = (
    "grammar",
    "verbs",
    "reporting",
    "commitments",
    "measures",
    "machinery",
    "incidents",
    "territories",
    "organizations",
    "people",
)


def load_lexicon(folder: Path, code: str, elided: frozenset[str]) -> Lexicon:
    """
    Read the lexical files of a pack; a file that is missing gives no words.

    Args:
        folder: The pack's folder.
        code: Its language, BCP 47.
        elided: The words of the language that keep an apostrophe.

    Raises:
        PackError: If a file is not of the form expected.
    """
    data = {name: load_toml(folder / f"{name}.toml") for name in _FILES}
    return _lexicon(data, code, elided)


def _lexicon(data: Mapping[str, Table], code: str, elided: frozenset[str]) -> Lexicon:
    """Give the lexicon that the tables of a pack make up."""
    given = partial(_folded, data["people"], elided=elided)
    suffixes = word_ends(data["grammar"])
    traits = frozenset(strings(data["grammar"], "traits"))
    particles = particle_verbs(data["verbs"])
    grammar = tuple(grammar_entries(data["grammar"], elided))
    entries = (*grammar, *_entries(data, code, elided))
    index = VerbIndex(data["verbs"], accented=suffixes.get("accented", ()))
    return Lexicon(
        table=_table(index, entries, grammar, suffixes),
        index=index,
        reporting=reporting_verbs(data["reporting"], elided),
        commissives=commissives(data["commitments"], elided),
        document_verbs=document_verbs(data["commitments"]),
        measure_verbs=measure_verbs(data["measures"], "verbs", "head_verbs"),
        reflexive_measures=measure_verbs(data["measures"], "reflexive_verbs"),
        givings=givings(data["measures"], elided),
        pairs=Pairs.of(data["measures"], elided),
        event_verbs=event_verbs(data["commitments"]),
        verbs={**verb_lists(data["machinery"]), **judging_verbs(data["incidents"])},
        incidents=PhraseTable(incident_entries(data["incidents"], elided)),
        incident_verbs=incident_verbs(data["incidents"]),
        incident_deeds=incident_deeds(data["incidents"]),
        auxiliaries=auxiliaries(data["grammar"]),
        being_verbs=being_verbs(data["verbs"], data["grammar"]),
        noun_verbs=noun_verbs(data["verbs"]),
        territories=territory_names(
            code, data["territories"], neuter="neuter-names" in traits
        ),
        organizations=organizations(data["organizations"], elided),
        suffixes=suffixes,
        traits=traits,
        particles=particles,
        prefixes=frozenset(particle for particle, _ in particles),
        compounds=_compounds(data, entries),
        feminine_given=given("feminine_given"),
        masculine_given=given("masculine_given"),
    )


def _table(
    index: VerbIndex,
    entries: Iterable[tuple[Phrase, Entry]],
    grammar: Iterable[tuple[Phrase, Entry]],
    suffixes: Mapping[str, tuple[str, ...]],
) -> PhraseTable[Entry]:
    """Give every word and phrase in the ways it may be spelt, and verbs in the forms they take."""
    accented = suffixes.get("accented", ())
    complete = _WithVerbs(index, frozenset(entry for _, entry in grammar))
    forms = with_bare_capitals(with_genitives(entries, suffixes), accented)
    return PhraseTable(forms, complete=complete)


def _folded(data: Table, key: str, elided: frozenset[str]) -> frozenset[str]:
    return frozenset(
        phrase[0] for name in strings(data, key) for phrase in phrases(name, elided)
    )


def _entries(
    data: Mapping[str, Table], code: str, elided: frozenset[str]
) -> Iterator[tuple[Phrase, Entry]]:
    yield from contractions(data["grammar"], elided)
    yield from reporting_entries(data["reporting"], elided)
    yield from commissive_entries(data["commitments"], elided)
    yield from measure_entries(data["measures"], elided)
    yield from machinery_entries(data["machinery"], elided)
    yield from territory_entries(code, data["territories"], elided)
    yield from organization_entries(data["organizations"], elided)
    yield from people_entries(data["people"], elided)


@attrs.frozen(eq=False)
class _WithVerbs:
    """
    Adds the verbs to what the other files say of a word.

    Attributes:
        verbs: The verbs.
        grammar: The words of grammar, which come before the verbs of the same form.
    """

    verbs: VerbIndex
    grammar: frozenset[Entry]

    def __call__(self, word: str, known: tuple[Entry, ...]) -> tuple[Entry, ...]:
        forms = self.verbs.entries(word)
        if not (forms and known):
            return forms or known
        first = [entry for entry in known if entry in self.grammar]
        return tuple(dict.fromkeys((*first, *forms, *known)))


_HEADS = frozenset(
    {
        Tag.ROLE,
        Tag.GROUP,
        Tag.DOCUMENT,
        Tag.MEASURE,
        Tag.MEMBER_UNIT,
        Tag.REPORTING_NOUN,
        Tag.COMMISSIVE_NOUN,
        Tag.EVENT,
        Tag.GEOGRAPHIC,
        Tag.THING,
        Tag.MECHANISM,
        Tag.MECHANISM_HEAD,
        Tag.MECHANISM_NOUN,
        Tag.COALITION_HEAD,
    }
)


def _compounds(
    data: Mapping[str, Table], entries: Iterable[tuple[Phrase, Entry]]
) -> dict[str, tuple[Entry, ...]]:
    """Give the single nouns by which a compound is known, where the language writes compounds."""
    found: dict[str, tuple[Entry, ...]] = {}
    writes = "compounds" in strings(data["grammar"], "traits")
    for phrase, entry in entries if writes else ():
        if entry.tag in _HEADS and len(phrase) == 1:
            known = found.get(phrase[0], ())
            found[phrase[0]] = tuple(dict.fromkeys((*known, entry)))
    return found

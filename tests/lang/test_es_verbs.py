"""What the Spanish tables of verbs and of reported speech must hold true to."""

import re
import tomllib
from collections import Counter
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import diplotext.lang
from diplotext.lang.inflect import Form, Tense, expand


FOLDER = Path(diplotext.lang.__file__).parent / "es"
VERBS: dict[str, Any] = tomllib.loads((FOLDER / "verbs.toml").read_text("utf-8"))
REPORTING: dict[str, Any] = tomllib.loads(
    (FOLDER / "reporting.toml").read_text("utf-8")
)
ENTRIES: dict[str, dict[str, str]] = {entry["lemma"]: entry for entry in VERBS["verbs"]}
CUES: list[dict[str, Any]] = REPORTING["cue"]

ACTS = {"assertive", "directive", "commissive", "expressive", "declaration"}
FRAMES = {"quote", "that", "whether", "bare", "object", "order"}
LINKERS = {"a", "de", "en", "con", "por", "para"}

IRREGULAR = """
decir: digo dice decía dijo dijeron dirá dicho diciendo diga | pedir: pide pidió pidiendo pida |
advertir: advierte advirtió advirtiendo advierta | proponer: propone propuso propuesto propondrá |
mantener: mantiene mantuvo mantendrá | convenir: conviene convino convinieron convendrá |
prever: prevé prevén previó previsto prevea | ver: ve vio visto | saber: sabe supo sepa |
poder: puede podría pudo pueda | querer: quiere quiso querrá | tener: tiene tuvo tendrá |
haber: ha han hubo habrá haya hay | ser: es son fue será sea era | ir: va van fue irá vaya |
estar: está están estuvo estará esté | dar: da dio dará dé | hacer: hace hizo hará hecho haga |
seguir: sigue siguió siga seguirá | elegir: elige eligió elija | exigir: exige exigió exija |
comenzar: comienza comenzó comience | negar: niega negó niegue | apostar: apuesta apostó |
acordar: acuerda acordó acuerde | recordar: recuerda recordó | aprobar: aprueba aprobó |
anunciar: anuncia anunció | enviar: envía envió enviará | actuar: actúa actuó | reunir: reúne reunió |
prohibir: prohíbe prohibió | rehusar: rehúsa rehusó | construir: construye construyó |
incluir: incluye incluyó | creer: cree creyó | leer: lee leyó | caer: cae cayó |
traer: trae trajo | conducir: conduce condujo conduzca | ofrecer: ofrece ofreció ofrezca |
reconocer: reconoce reconoció reconozca | proteger: protege protegió proteja |
convencer: convence convenció convenza | escribir: escribe escrito | abrir: abre abierto |
resolver: resuelve resuelto resolvió | volver: vuelve vuelto | romper: rompe roto rompió |
morir: muere murió muerto | sentir: siente sintió | sugerir: sugiere sugirió | oír: oye oyó |
reír: ríe rió | buscar: busca busqué busque | pagar: paga pague | alcanzar: alcanza alcance |
averiguar: averigua averigüe | jugar: juega jugó juegue | adquirir: adquiere adquirió |
salir: sale saldrá salga | valer: vale valdrá | satisfacer: satisface satisfizo satisfecho
"""
ROWS = [
    tuple(row.split(": ")) for row in IRREGULAR.replace("\n", " ").strip().split(" | ")
]


@cache
def forms(lemma: str) -> tuple[Form, ...]:
    entry = ENTRIES[lemma]
    return expand(lemma, VERBS["paradigm"][entry["paradigm"]], weak=entry.get("weak"))


def written(lemma: str) -> set[str]:
    return {form.word for form in forms(lemma)}


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def within(pattern: str, text: str) -> bool:
    spellings = product(*(word.split("/") for word in pattern.split()))
    line = f" {' '.join(tokens(text))} "
    return any(f" {' '.join(words)} " in line for words in spellings)


def name(cue: dict[str, Any]) -> str:
    return f"{cue['verb']}-{CUES.index(cue)}"


def test_every_verb_can_be_inflected() -> None:
    """The paradigm of a verb exists, fits its ending, and gives forms of every kind."""
    wanted = {Tense.INFINITIVE, Tense.PRESENT, Tense.FUTURE, Tense.PARTICIPLE}
    lacking = [
        lemma
        for lemma in ENTRIES
        if not wanted <= {form.tense for form in forms(lemma)}
    ]

    assert lacking == []


def test_no_verb_is_listed_twice() -> None:
    """A lemma has one entry."""
    counts = Counter(entry["lemma"] for entry in VERBS["verbs"])

    assert [lemma for lemma, count in counts.items() if count > 1] == []


def test_every_paradigm_is_used() -> None:
    """No table of endings stands idle."""
    used = {entry["paradigm"] for entry in ENTRIES.values()}

    assert used == set(VERBS["paradigm"])


def test_soft_and_hard_consonants_have_paradigms_of_their_own() -> None:
    """A consonant that the ending would soften or harden is kept by the spelling."""
    wrong = [
        lemma
        for lemma, entry in ENTRIES.items()
        if lemma.endswith(("car", "gar", "zar", "ger", "gir"))
        and entry["paradigm"] in {"ar", "er", "ir"}
    ]

    assert wrong == []


@pytest.mark.parametrize(("lemma", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_irregular_forms_are_right(lemma: str, expected: str) -> None:
    """Each listed word is among the forms of its verb."""
    missing = set(expected.split()) - written(lemma)

    assert missing == set()


def test_there_are_enough_reporting_verbs() -> None:
    """The genre's common verbs are there."""
    assert len({cue["verb"] for cue in CUES}) >= 200


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_every_cue_is_of_the_known_vocabulary(cue: dict[str, Any]) -> None:
    """The verb has a paradigm; acts, frames and linkers are those the head of the file names."""
    frames = set(cue["frames"])

    assert cue["verb"] in ENTRIES
    assert cue["act"] in ACTS
    assert frames
    assert frames <= FRAMES
    assert set(cue.get("linkers", ())) <= LINKERS
    assert cue.get("polarity", "negative") == "negative"
    assert "order" not in frames or "linkers" in cue
    assert ("object" in frames) == ("object_linkers" in cue)


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_every_example_uses_its_cue(cue: dict[str, Any]) -> None:
    """The example holds an inflected form of the verb, the pronoun it needs and the tail."""
    words = set(tokens(cue["example"]))
    tails = cue.get("tail", ())

    assert written(cue["verb"]) & words
    assert not cue.get("reflexive") or "se" in words
    assert not tails or any(within(tail, cue["example"]) for tail in tails)


def test_no_cue_is_listed_twice() -> None:
    """Two cues of one verb differ in more than their examples."""
    keys = ("verb", "tail", "reflexive", "act", "frames", "linkers", "object_linkers")
    counts = Counter(str([cue.get(key) for key in keys]) for cue in CUES)

    assert [cue for cue, count in counts.items() if count > 1] == []


def test_no_example_of_a_cue_serves_twice() -> None:
    """Each cue has a sentence of its own."""
    counts = Counter(cue["example"] for cue in CUES)

    assert [example for example, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    "entry", REPORTING["adjective"], ids=lambda entry: entry["forms"][0]
)
def test_adjectives_are_complete(entry: dict[str, Any]) -> None:
    """An adjective has four forms, a known act and force, and an example that uses it."""
    assert len(entry["forms"]) == 4
    assert entry["act"] in ACTS
    assert entry["force"] in {"ready", "none"}
    assert set(entry["forms"]) & set(tokens(entry["example"]))


@pytest.mark.parametrize(
    "entry", REPORTING["preposition"], ids=lambda entry: entry["phrase"]
)
def test_prepositions_are_complete(entry: dict[str, Any]) -> None:
    """A preposition names its complement, and the example uses one of its spellings."""
    assert entry["complement"] in {
        *("noun", "adjective", "speaker", "none", "clause", "antecedent")
    }
    assert within(entry["phrase"], entry["example"])


@pytest.mark.parametrize(
    "entry", REPORTING["noun"], ids=lambda entry: entry["forms"][0]
)
def test_nouns_are_complete(entry: dict[str, Any]) -> None:
    """A noun has a known act, some linkers, and an example that uses it."""
    assert len(entry["forms"]) in {1, 2}
    assert entry["act"] in ACTS
    assert entry["linkers"]
    assert any(within(form, entry["example"]) for form in entry["forms"])


def test_adverbs_are_many_and_distinct() -> None:
    """The list is long, and no adverb comes twice."""
    adverbs = REPORTING["adverbs"]

    assert len(adverbs) >= 150
    assert len(adverbs) == len(set(adverbs))

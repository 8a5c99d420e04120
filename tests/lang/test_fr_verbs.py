"""What the French tables of verbs and of reported speech must hold true to."""

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


FOLDER = Path(diplotext.lang.__file__).parent / "fr"
VERBS: dict[str, Any] = tomllib.loads(
    (FOLDER / "verbs.toml").read_text(encoding="utf-8")
)
REPORTING: dict[str, Any] = tomllib.loads(
    (FOLDER / "reporting.toml").read_text(encoding="utf-8")
)
ENTRIES: dict[str, dict[str, str]] = {entry["lemma"]: entry for entry in VERBS["verbs"]}
CUES: list[dict[str, Any]] = REPORTING["cue"]

ACTS = {"assertive", "directive", "commissive", "expressive", "declaration"}
FRAMES = {"quote", "that", "whether", "bare", "object", "order", "named"}
CUE_KEYS = set(
    re.findall(
        r"\w+",
        "verb reflexive tail act frames linkers object_linkers "
        "addressee polarity parenthetical weak document names_act learnt clause_linkers example",
    )
)
LINKERS = {"à", "de", "d'", "pour"}

IRREGULAR = """
dire: dit disait dira dirent disant dites | interdire: interdisez interdit interdira |
promettre: promet promis promettront promit | soutenir: soutient soutint soutenu soutiendra |
convenir: convenu convient convinrent | craindre: craint craignent craignait craindra |
reconnaître: reconnaît reconnait reconnu reconnaîtra reconnurent |
exclure: exclut exclu exclura excluait | inclure: incluse inclus inclura |
pouvoir: peut pourraient puisse put | devoir: dû due doivent devrait dut |
vouloir: veut voudrait veuille voulut | savoir: sait saura sache su |
falloir: faut faudra fallait faille | valoir: vaut vaudra vaille |
avoir: a ont eut aura ait ayant | être: est sont fut sera soit étant | aller: va vont ira aille |
faire: fait font fera fasse fit faites | envoyer: enverra envoie envoyait |
rappeler: rappelle rappelait rappellera rappelé | réitérer: réitère réitérait réitérera réitèrera |
révéler: révèle révélera révèlera révélé | relever: relève relevait relèvera |
rejeter: rejette rejettera rejetait | renouveler: renouvelle renouvellera |
marteler: martèle martelait | employer: emploie emploiera employait | appuyer: appuie appuyait |
balayer: balaie balaye balaiera | annoncer: annonça annonçait annoncent |
engager: engagea engageait engageant engage | protéger: protège protégea protégera |
admettre: admet admis admit | prévoir: prévoit prévoira prévu prévit | voir: verra voit vit vu |
croire: croit crut croyait cru | écrire: écrit écrivit écrivait | lire: lut lu lisait |
élire: élut élue élisent | conduire: conduit conduisit conduira |
conclure: conclut conclurent conclue | résoudre: résout résolu résoudra résolvent |
dissoudre: dissous dissoute dissoudra | offrir: offre offert offrait offrit |
ouvrir: ouvre ouverte ouvrira | accueillir: accueille accueillera accueilli |
démentir: dément démenti démentit démentent | consentir: consent consenti consentira |
requérir: requiert requis requerra | courir: court courra couru |
enjoindre: enjoint enjoignit enjoignait | plaindre: plaint plaignent plaignait |
convaincre: convainc convaincu convainquit | répondre: répond répondit répondu |
rompre: rompt rompu rompit | débattre: débat débattu débattront |
poursuivre: poursuit poursuivi poursuivit | recevoir: reçoit reçu recevra reçut |
émouvoir: émeut émeuvent ému | suspendre: suspend suspendu suspendit |
reprendre: reprend repris reprennent reprit | sourire: sourit souriait souri |
taire: tait tut tairont | maudire: maudit maudissait | définir: définit définissent définira |
avertir: avertit avertissait averti | créer: crée créera créée | nier: nie niait niera
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
    return re.findall(r"[\w-]+|'", text.lower().replace("’", "'"))


def within(pattern: str, text: str) -> bool:
    spellings = product(*(word.split("/") for word in pattern.split()))
    line = f" {' '.join(tokens(text))} "
    return any(f" {' '.join(tokens(' '.join(words)))} " in line for words in spellings)


def name(cue: dict[str, Any]) -> str:
    return f"{cue['verb']}-{CUES.index(cue)}"


@pytest.mark.parametrize("lemma", ENTRIES)
def test_every_verb_can_be_inflected(lemma: str) -> None:
    """The paradigm of a verb exists, fits its ending, and gives forms of every kind."""
    tenses = {form.tense for form in forms(lemma)}

    assert tenses >= {Tense.INFINITIVE, Tense.PRESENT, Tense.FUTURE, Tense.PARTICIPLE}


def test_no_verb_is_listed_twice() -> None:
    """A lemma has one entry."""
    counts = Counter(entry["lemma"] for entry in VERBS["verbs"])

    assert [lemma for lemma, count in counts.items() if count > 1] == []


def test_every_paradigm_is_used() -> None:
    """No table of endings stands idle."""
    used = {entry["paradigm"] for entry in ENTRIES.values()}

    assert used == set(VERBS["paradigm"])


def test_the_auxiliaries_are_known() -> None:
    """A verb takes one auxiliary, the other, or both."""
    named = {entry["auxiliary"] for entry in ENTRIES.values() if "auxiliary" in entry}

    assert named == {"être", "both"}


def test_verbs_that_shift_an_accent_have_their_weak_stem() -> None:
    """The weak stem differs from the lemma's stem in the accent alone."""
    shifted = [
        entry for entry in ENTRIES.values() if entry["paradigm"].endswith("_acute")
    ]

    assert all(
        entry["weak"].replace("è", "é")
        == entry["lemma"].removesuffix("er").replace("è", "é")
        for entry in shifted
    )


def test_no_verb_needs_a_weak_stem_it_lacks() -> None:
    """A mute vowel before one consonant and the ending always calls for a second stem."""
    lacking = [
        lemma
        for lemma, entry in ENTRIES.items()
        if re.search(
            r"(((?<![ei])e|é)[bcdfgklmnprstv]|é[bcdfgptv][lr]|é[gq]u|[ou]y)er$", lemma
        )
        and entry["paradigm"] != "envoyer"
        and "weak" not in entry
    ]

    assert lacking == []


def test_the_soft_consonants_have_paradigms_of_their_own() -> None:
    """A soft consonant before the ending is kept soft by the spelling."""
    hard = [
        lemma
        for lemma, entry in ENTRIES.items()
        if lemma.endswith(("cer", "ger")) and entry["paradigm"] in {"er", "er_acute"}
    ]

    assert hard == []


@pytest.mark.parametrize(("lemma", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_irregular_forms_are_right(lemma: str, expected: str) -> None:
    """Each listed word is among the forms of its verb."""
    missing = set(expected.split()) - written(lemma)

    assert missing == set()


def test_there_are_enough_reporting_verbs() -> None:
    """The genre's common verbs are there."""
    lemmas = {cue["verb"] for cue in CUES}

    assert len(lemmas) >= 200


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_every_reporting_verb_has_a_paradigm(cue: dict[str, Any]) -> None:
    """A reporting verb is listed among the verbs."""
    assert cue["verb"] in ENTRIES


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_every_cue_is_of_the_known_vocabulary(cue: dict[str, Any]) -> None:
    """Keys, acts, frames and linkers are those that the head of the file names."""
    assert set(cue) <= CUE_KEYS
    assert cue["act"] in ACTS
    assert cue["frames"]
    assert set(cue["frames"]) <= FRAMES
    assert set(cue.get("linkers", ())) <= LINKERS
    assert cue.get("reflexive", True) in {True, "both"}
    assert cue.get("polarity", "negative") == "negative"


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_frames_and_linkers_agree(cue: dict[str, Any]) -> None:
    """Orders name their linkers, and object linkers need the frame they lead to."""
    frames = set(cue["frames"])

    assert "order" not in frames or "linkers" in cue
    assert ("object" in frames) == ("object_linkers" in cue)


@pytest.mark.parametrize(
    "cue", [cue for cue in CUES if cue.get("parenthetical")], ids=name
)
def test_parentheticals_take_no_direct_object(cue: dict[str, Any]) -> None:
    """A verb that reports only as an incise has quoted words, and no object without a linker."""
    assert "quote" in cue["frames"]
    assert "bare" not in cue["frames"]
    assert "" not in cue.get("object_linkers", ())


@pytest.mark.parametrize("cue", CUES, ids=name)
def test_every_example_uses_its_cue(cue: dict[str, Any]) -> None:
    """The example holds an inflected form of the verb, and the tail."""
    tails = [cue["tail"]] if isinstance(cue.get("tail"), str) else cue.get("tail", ())

    assert written(cue["verb"]) & set(tokens(cue["example"]))
    assert not tails or any(within(tail, cue["example"]) for tail in tails)


@pytest.mark.parametrize(
    "cue", [cue for cue in CUES if cue.get("reflexive") is True], ids=name
)
def test_reflexive_examples_have_a_pronoun(cue: dict[str, Any]) -> None:
    """The example of a reflexive cue shows the pronoun."""
    assert {"se", "s"} & set(tokens(cue["example"]))


def test_no_example_serves_twice() -> None:
    """Each entry has a sentence of its own."""
    kinds = ("cue", "adjective", "preposition", "noun")
    counts = Counter(entry["example"] for kind in kinds for entry in REPORTING[kind])

    assert [example for example, count in counts.items() if count > 1] == []


def test_no_cue_is_listed_twice() -> None:
    """Two cues of one verb differ in more than their examples."""
    keys = ("verb", "tail", "reflexive", "act", "frames", "linkers", "document")
    counts = Counter(str([cue.get(key) for key in keys]) for cue in CUES)

    assert [cue for cue, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    "entry", REPORTING["adjective"], ids=lambda entry: entry["forms"][0]
)
def test_adjectives_are_complete(entry: dict[str, Any]) -> None:
    """An adjective has four forms, a known act and force, and an example that uses it."""
    assert len(entry["forms"]) == 4
    assert entry["act"] in ACTS
    assert entry["force"] in {"ready", "none"}
    assert any(within(form, entry["example"]) for form in entry["forms"])


@pytest.mark.parametrize(
    "entry", REPORTING["preposition"], ids=lambda entry: entry["phrase"]
)
def test_prepositions_are_complete(entry: dict[str, Any]) -> None:
    """A preposition names its complement, and the example uses one of its spellings."""
    kinds = {"noun", "adjective", "speaker", "none", "antecedent", "clause"}
    assert entry["complement"] in kinds
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

"""What the German tables of verbs and of reported speech must hold true to."""

import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import diplotext.lang
from diplotext.errors import PackError
from diplotext.lang.conjugation import conjugate, particle_verbs
from diplotext.lang.inflect import Tense, expand


FOLDER = Path(diplotext.lang.__file__).parent / "de"
VERBS = tomllib.loads((FOLDER / "verbs.toml").read_text("utf-8"))
REPORTING = tomllib.loads((FOLDER / "reporting.toml").read_text("utf-8"))
CUES = REPORTING["cue"]
FORMS = defaultdict(set)
for lemma, form in conjugate(VERBS):
    FORMS[lemma].add(form.word)

WRITTEN = """
sagen: sagt sagte gesagt sage | mitteilen: mitteilt mitteilte mitgeteilt mitzuteilen mitteile |
sprechen: spricht sprach gesprochen spräche spreche | versprechen: verspricht versprach versprochen |
zusagen: zusagte zugesagt zuzusagen | halten: hält hielt gehalten hielte | behalten: behält behalten |
fordern: fordert forderte gefordert fordere | auffordern: auffordert aufgefordert aufzufordern |
anerkennen: anerkannt anerkannte anzuerkennen | einberufen: einberufen einberief einzuberufen |
bringen: brachte gebracht brächte | nennen: nannte genannt | wissen: weiß wusste wüsste wisse |
sein: ist war sei seien wäre gewesen | haben: hat hatte habe hätte | werden: wird wurde werde würde worden |
können: kann könnte könne | müssen: muss müsse müsste | sollen: soll solle | wollen: will wolle |
finden: findet fand gefunden | warten: wartet wartete gewartet | rechnen: rechnet rechnete gerechnet |
berichten: berichtet berichtete | verhindern: verhindert verhinderte | begrüßen: begrüßt begrüßte |
treten: tritt trat getreten träte | zurücktreten: zurücktrat zurückgetreten zurückzutreten |
laden: lädt lud geladen | einladen: eingeladen einzuladen | stoßen: stößt stieß gestoßen |
bekanntgeben: bekanntgab bekanntgegeben bekanntzugeben | gehen: geht ging gegangen ginge |
abziehen: abzieht abzog abgezogen abzuziehen abzöge | schließen: schließt schloss geschlossen schlösse
"""
ROWS = [
    tuple(row.split(": ")) for row in WRITTEN.replace("\n", " ").strip().split(" | ")
]


@pytest.mark.parametrize(("lemma", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_forms_are_right(lemma, expected) -> None:
    """Each listed word is among the forms of its verb."""
    assert set(expected.split()) - FORMS[lemma] == set()


def test_no_verb_is_listed_twice() -> None:
    """A lemma has one entry."""
    counts = Counter(row["lemma"] for row in VERBS["verbs"])

    assert [lemma for lemma, count in counts.items() if count > 1] == []


def test_every_paradigm_is_used() -> None:
    """No table of endings stands idle."""
    used = {row["paradigm"] for row in VERBS["verbs"] if "paradigm" in row}

    assert used == set(VERBS["paradigm"])


def test_every_finite_verb_has_the_mood_of_reported_speech() -> None:
    """Each verb has forms of the first subjunctive."""
    lacking = set(FORMS) - {
        lemma for lemma, form in conjugate(VERBS) if form.tense is Tense.SUBJUNCTIVE
    }

    assert lacking == set()


def test_there_are_enough_reporting_verbs() -> None:
    """The genre's common verbs are there, each among the verbs."""
    lemmas = {cue["verb"] for cue in CUES}

    assert len(lemmas) >= 200
    assert lemmas - set(FORMS) == set()


def test_no_example_serves_twice() -> None:
    """Each entry has a sentence of its own."""
    kinds = ("cue", "adjective", "preposition", "noun")
    counts = Counter(row["example"] for kind in kinds for row in REPORTING[kind])

    assert [example for example, count in counts.items() if count > 1] == []


def test_particles_lead_to_the_whole_verb() -> None:
    """A particle and the base it stands apart from give the verb."""
    particles = particle_verbs(VERBS)

    assert particles["mit", "teilen"] == "mitteilen"
    assert particles["bekannt", "geben"] == "bekanntgeben"
    assert ("ver", "sprechen") not in particles


def test_a_base_must_be_a_verb_of_the_list() -> None:
    """A derived verb whose base is unknown is refused."""
    data = {"verbs": [{"lemma": "mitteilen", "base": "teilen", "separable": True}]}

    with pytest.raises(PackError, match="found the base 'teilen'"):
        list(conjugate(data))


def test_a_stem_must_be_given() -> None:
    """An ending on a stem that a verb lacks is refused."""
    paradigm = {"infinitive": "en", "participle": ["4", "-", "-", "-"]}

    with pytest.raises(PackError, match="expected a stem of that number"):
        expand("sprechen", paradigm, stems=("sprich",))

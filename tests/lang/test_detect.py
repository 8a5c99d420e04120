"""Making out the language of a text."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from diplotext.lang import detect as module
from diplotext.lang.detect import detect


FRENCH = (
    "Le ministre letton a dit mardi que les observateurs de l'OSCE ne seraient pas "
    "admis dans le port avant la fin de la semaine, après une réunion avec les maires."
)
ENGLISH = (
    "The Latvian minister said on Tuesday that the observers would not be admitted to "
    "the port before the end of the week, after a meeting with the mayors."
)


SPANISH = (
    "El ministro letón dijo el martes que los observadores de la OSCE no serán admitidos "
    "en el puerto antes del fin de la semana, tras una reunión con los alcaldes."
)
GERMAN = (
    "Der lettische Minister sagte am Dienstag, die Beobachter der OSZE würden nicht vor "
    "dem Ende der Woche in den Hafen gelassen, nach einem Treffen mit den Bürgermeistern."
)


@pytest.mark.parametrize(
    ("text", "code"),
    [(FRENCH, "fr"), (ENGLISH, "en"), (SPANISH, "es"), (GERMAN, "de")],
)
def test_language_with_a_pack_is_made_out(text, code):
    """A sentence is enough to tell the languages with a pack apart."""
    assert detect(text) == code


@pytest.mark.parametrize(
    "text", ["", "OSLO", "1.400 km, 12 %", "Riga rejoint le pacte"]
)
def test_few_words_are_no_evidence(text):
    """A text of a few words is left without a language."""
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "Tallinna ja Helsingin satamat avataan jälleen ensi viikolla, kertoi ministeriö "
            "maanantaina neuvottelujen jälkeen Tampereella pidetyssä kokouksessa."
        ),
        (
            "Porturile Constanta si Varna se redeschid saptamana viitoare, a anuntat luni "
            "ministerul transporturilor dupa convorbirile purtate la Ruse."
        ),
        (
            "O ministro disse na terça-feira que os observadores não serão admitidos no porto "
            "antes do fim da semana, depois de uma reunião com os autarcas da região."
        ),
        (
            "De minister zei dinsdag dat de waarnemers niet voor het einde van de week in de "
            "haven worden toegelaten, na een overleg met de burgemeesters van de regio."
        ),
        (
            "Il ministro ha detto martedì che gli osservatori non saranno ammessi nel porto "
            "prima della fine della settimana, dopo una riunione con i sindaci della regione."
        ),
    ],
)
def test_language_without_a_pack_is_not_guessed(text):
    """Finnish, Romanian, Portuguese, Dutch and Italian copy has no pack, and is not taken for another language."""
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La ministre a déclaré que la France enverra des troupes.", "fr"),
        ("Paris n'enverra pas de soldats, a dit Lea Storm.", "fr"),
        ("LA MINISTRE A DECLARE QUE OSLO SIGNERA MARDI.", "fr"),
        ("The minister said France would pay.", "en"),
        ("Oslo dijo que pagará la misión.", "es"),
        ("Die Ministerin sagte, Oslo zahle.", "de"),
        (
            "La Suède ne versera rien avant la fin de l'année, a tranché son chancelier.",
            "fr",
        ),
        ("Une mission de 120 observateurs sera déployée.", "fr"),
        ("Norway pledged to house 300 families.", "en"),
        ("Sweden named a general to lead the force.", "en"),
        ("Perú tiene previsto no asistir a la cumbre.", "es"),
        ("La adhesión de Malta a la alianza surte efecto el lunes.", "es"),
        ("Wir rufen alle Anrainerstaaten auf, verdächtige Schiffe zu melden.", "de"),
    ],
)
def test_a_short_sentence_of_news_is_made_out(text, code):
    """Small words, words that news has often and endings tell the language of a sentence."""
    assert detect(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "De minister zei dinsdag dat Oslo betaalt.",
        "O ministro disse que o país vai pagar amanhã.",
        "Il ministro ha detto che Oslo pagherà domani.",
        "Ministrul a spus că Oslo va plăti marți.",
        "Ministern sade att Oslo betalar i morgon.",
        "El ministre va dir que Oslo pagarà demà.",
        (
            "El ministre d'Afers Exteriors va dir dimarts que el país està preparat per enviar observadors a la "
            "frontera, segons un comunicat del govern."
        ),
        "Lo ministre dels Afars estrangièrs a dich dimars que lo país es prèst.",
        "Die minister het gesê dat die land gereed is om waarnemers na die grens te stuur.",
        "Ministeren sagde, at Oslo betaler i morgen.",
    ],
)
def test_a_short_sentence_of_another_language_is_not_guessed(text):
    """Sentences of ten languages that have no pack, some of them much like one that has, fit none."""
    assert detect(text) is None


def test_names_of_places_do_not_decide():
    """A text of names alone fits no language."""
    assert detect("Riga Oslo Bern Wien Paris Rom Tirana Skopje Minsk Kyiv") is None


def test_copy_in_two_languages_is_left_open():
    """Copy in two languages at once has no clear winner."""
    assert detect(f"{FRENCH} {FRENCH} {ENGLISH}") is None


def test_only_the_beginning_is_looked_at():
    """What follows after some four thousand words changes nothing."""
    assert detect(f"{FRENCH} " * 200 + f"{ENGLISH} " * 2000) == "fr"


def test_pack_without_small_words_is_passed_over(monkeypatch):
    """A pack that lists no small words takes no part, and without any there is no language."""
    bare = SimpleNamespace(
        elided=frozenset(),
        copy=SimpleNamespace(function_words=frozenset(), news_words=frozenset()),
    )
    monkeypatch.setattr(module, "available", lambda: ("xx",))
    monkeypatch.setattr(module, "load", lambda _code: bare)

    assert detect(FRENCH) is None


def test_more_of_a_text_is_looked_at_where_its_beginning_does_not_tell() -> None:
    """A long list of names in front does not hide the language behind."""
    names = "Orlin Tarr Storm Marchbanks " * 100
    story = "Les deux pays se sont dits prêts à signer le texte dans la capitale. " * 30

    assert detect(names) is None
    assert detect(names + story) == "fr"


SENTENCES = Path(__file__).parents[1] / "corpus" / "analysis"


def single_sentences(code):
    """Give the sentences of a language's cases that have some words."""
    for path in sorted((SENTENCES / code).glob("*.txt")):
        text = " ".join(path.read_text("utf-8").split())
        for sentence in re.split(r"(?<=[.!?]) (?=[A-ZÉ«\"„])", text):
            if len(sentence.split()) >= 8:
                yield sentence


@pytest.mark.parametrize("code", ["fr", "en", "es", "de"])
def test_most_single_sentences_are_made_out(code):
    """Of sentences that stand alone 96 in a hundred show their language, and no more than one in a hundred another."""
    found = [detect(sentence) for sentence in single_sentences(code)]

    assert len(found) > 100
    assert found.count(code) >= 0.96 * len(found)
    others = len(found) - found.count(code) - found.count(None)
    assert others <= 0.01 * len(found)

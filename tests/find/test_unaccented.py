"""Text whose accents were left out: what its words are taken for, and that it is read as if it had them."""

import unicodedata
from pathlib import Path

import pytest

from diplotext.find.analyze import analyze
from diplotext.find.reading.unaccented import restored
from diplotext.formats import read
from diplotext.lang.pack import load
from diplotext.text.words import cut


_STEP = 5
CORPUS = Path(__file__).parents[1] / "corpus" / "analysis"


def keys(text: str, code: str) -> str:
    """Give the words that a text is read as, one blank between."""
    language = load(code)
    return " ".join(restored(cut(text, elided=language.elided), language).keys)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "fr",
            "La ministre a declare a Riga que les allies etaient prets.",
            "la ministre a déclaré à riga que les alliés étaient prêts .",
        ),
        (
            "fr",
            "Le pacte est deja signe, declare-t-elle, et l'attaque a ete dementie.",
            "le pacte est déjà signé , déclare - t - elle , et l' attaque a été démentie .",
        ),
        (
            "fr",
            "Ils ont, a-t-elle annonce, ete appuyes par l'Etat : il l'a promis des fevrier.",
            "ils ont , a - t - elle annoncé , été appuyés par l' état : il l' a promis des février .",
        ),
        (
            "fr",
            "Le plan propose par Oslo, a precise la presidence.",
            "le plan proposé par oslo , a précisé la présidence .",
        ),
        (
            "fr",
            "Oslo a annonce mardi un plan de paix.",
            "oslo a annoncé mardi un plan de paix .",
        ),
        (
            "es",
            "El anuncio esta listo, afirmo segun fuentes el ministro, y enviara mas tropas.",
            "el anuncio está listo , afirmó según fuentes el ministro , y enviará más tropas .",
        ),
        (
            "es",
            "Esta semana la mision no esta en peligro, segun el pais que la dirige.",
            "esta semana la misión no está en peligro , según el país que la dirige .",
        ),
        (
            "de",
            "Der Aussenminister erklaerte, die Tuerkei koenne fuer die Truppen buergen.",
            "der aussenminister erklärte , die türkei könne für die truppen bürgen .",
        ),
    ],
)
def test_words_get_their_accents_back(code: str, text: str, expected: str) -> None:
    """A word that needs an accent has it, and what stands around tells two words apart."""
    assert keys(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Oslo a un plan."),
        ("fr", "Le ministre a dit à Riga que les allies attendent."),
        ("en", "The cafe has closed, the minister said."),
    ],
)
def test_text_that_lacks_no_accent_stays(code: str, text: str) -> None:
    """A text that has an accent, needs none or is in a language without them stays as it is."""
    assert keys(text, code) == " ".join(cut(text, elided=load(code).elided).keys)


def _without_accents(text: str) -> str:
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if letter.isalpha() else letter
        for letter in unicodedata.normalize("NFC", text)
    )


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(("code", "share"), [("fr", 0.85), ("es", 0.85)])
def test_copy_without_accents_is_read_like_copy_with_them(
    code: str, share: float
) -> None:
    """In the copy of the corpus, mostly of one or two sentences, most statements are found again."""
    found: list[bool] = []
    for path in sorted(CORPUS.joinpath(code).glob("*.txt"))[::_STEP]:
        text = unicodedata.normalize("NFC", path.read_text("utf-8"))
        with_accents, without = (
            {s.content for s in analyze(read(copy, language=code)).statements}
            for copy in (text, _without_accents(text))
        )
        found += [span in without for span in with_accents]
    assert sum(found) >= share * len(found)

"""Copy in letters of one kind: which words get which capitals, and that it is read like other copy."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.find.reading.recasing import recased
from diplotext.formats import read
from diplotext.lang.pack import load


CORPUS = Path(__file__).parents[1] / "corpus" / "analysis"
CODES = ("de", "en", "es", "fr")
_STEP = 5


def printed(text: str, code: str) -> str:
    """Give a text in capitals as it is read."""
    return recased(read(text, language=code), load(code)).text


def capitals(text: str) -> str:
    """Put a text in capitals, but for letters that would become several."""
    return "".join(
        big if len(big := letter.upper()) == 1 else letter for letter in text
    )


def small(text: str) -> str:
    """Put a text in small letters, but for letters that would become several."""
    return "".join(
        low if len(low := letter.lower()) == 1 else letter for letter in text
    )


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            "fr",
            (
                "La ministre ivoirienne Aya Koné-Brou a dit à l'AFP : « Nous partons. » "
                "L'ambassadeur de France, Luc d'Estang, a démenti. Koné-Brou, a-t-il dit, ment."
            ),
        ),
        (
            "en",
            (
                'Oyelaran Sand, the mediator, told Reuters: "It is over." The premier, '
                "Ann van Dorn, said OSCE experts would leave. Van Dorn spoke in Nairobi."
            ),
        ),
        (
            "es",
            (
                "La canciller peruana, Wara Quispe Loza, afirmó que la OEA irá a Lima. "
                "«No cederemos», dijo Quispe. El embajador J. Tordo lo negó."
            ),
        ),
        (
            "de",
            (
                "Deutschland will Beobachter schicken, sagte Außenministerin Greta "
                "von Storm-Lund. Storm-Lund nannte die Nato einen Partner."
            ),
        ),
    ],
)
def test_names_keep_their_capitals_and_other_words_do_not(
    code: str, expected: str
) -> None:
    """Names of the pack, of who speaks or has a title, and all that open a sentence have a capital."""
    assert printed(capitals(expected), code) == expected
    assert printed(small(expected), code) == expected


@pytest.mark.parametrize(
    "text",
    [
        "OSLO PAIERA",
        "oslo paiera",
        "ACCORD À OSLO\n\nOslo paiera la mission, a dit mardi la ministre Lea Storm.",
    ],
)
def test_a_line_of_one_kind_is_no_copy_of_one_kind(text: str) -> None:
    """A short text and a headline above other copy stay as they are."""
    article = read(text, language="fr")

    assert recased(article, load("fr")) is article


@pytest.mark.parametrize("letters", ["ب", "中", "ª", "ﬁ", "1a "])
def test_copy_that_has_no_capitals_to_give_is_read(letters: str) -> None:
    """Letters that have no capitals, or none of one letter, are read as they are."""
    article = read(letters * 100, language="fr")

    assert analyze(article).article is article


@given(
    st.sampled_from(CODES),
    st.text(st.sampled_from("AÉÑSIǰßİ LEDO'’.-,:\n\"«»(12")).map(capitals),
)
def test_every_letter_keeps_its_place(code: str, text: str) -> None:
    """What is found in the recased text stands at the same place in the other."""
    article = read(
        f"DIE MINISTERIN SAGTE GESTERN ABEND IN OSLO VIEL. {text}", language=code
    )
    found = recased(article, load(code)).text

    assert len(found) == len(article.text)
    assert capitals(found) == capitals(article.text)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("code", CODES)
def test_copy_of_one_kind_is_read_like_other_copy(code: str) -> None:
    """In the copy of the corpus, mostly of one or two sentences, most statements are found again."""
    found: list[bool] = []
    for path in sorted(CORPUS.joinpath(code).glob("*.txt"))[::_STEP]:
        text = path.read_text("utf-8")
        plain, shouted, whispered = (
            {s.content for s in analyze(read(copy, language=code)).statements}
            for copy in (text, capitals(text), small(text))
        )
        found += [span in one for span in plain for one in (shouted, whispered)]

    assert sum(found) >= 0.8 * len(found)

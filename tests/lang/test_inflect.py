"""What the conjugation machine makes of a table of endings."""

import pytest

from diplotext.errors import PackError
from diplotext.lang.inflect import Form, Tense, expand


ENDINGS: dict[str, object] = {
    "infinitive": "er",
    "present": ["*e", "*es", "*e", "ons", "ez", "*ent"],
    "future": [
        "erai/*erai",
        "eras/*eras",
        "era/*era",
        "erons/*erons",
        "erez/*erez",
        "eront/*eront",
    ],
    "participle": ["é", "ée", "és", "ées"],
    "gerund": ["ant"],
}


def words(lemma: str, tense: Tense, weak: str | None = None) -> list[str]:
    return [
        form.word for form in expand(lemma, ENDINGS, weak=weak) if form.tense is tense
    ]


def test_the_infinitive_comes_first() -> None:
    """The lemma itself is the first form, and it has no person and no number."""
    forms = expand("signer", ENDINGS)

    assert forms[0] == Form("signer", Tense.INFINITIVE, None, None)


def test_a_regular_verb_keeps_one_stem() -> None:
    """Without a weak stem, starred endings go on the normal stem."""
    present = words("signer", Tense.PRESENT)

    assert present == ["signe", "signes", "signe", "signons", "signez", "signent"]


def test_a_weak_verb_changes_its_stem() -> None:
    """Starred endings, and they alone, go on the weak stem."""
    present = words("appeler", Tense.PRESENT, "appell")

    assert present == [
        "appelle",
        "appelles",
        "appelle",
        "appelons",
        "appelez",
        "appellent",
    ]


def test_two_spellings_are_two_forms() -> None:
    """A slash between endings gives a form for each of them."""
    future = words("révéler", Tense.FUTURE, "révèl")

    assert future[4:6] == ["révélera", "révèlera"]


def test_no_form_comes_twice() -> None:
    """Two spellings that fall together on one stem are one form."""
    future = words("signer", Tense.FUTURE)

    assert future == [
        "signerai",
        "signeras",
        "signera",
        "signerons",
        "signerez",
        "signeront",
    ]


def test_persons_run_from_singular_to_plural() -> None:
    """The six cells of a finite tense are three persons, then three persons in the plural."""
    present = [
        form for form in expand("signer", ENDINGS) if form.tense is Tense.PRESENT
    ]

    assert [(form.person, form.plural) for form in present] == [
        (1, False),
        (2, False),
        (3, False),
        (1, True),
        (2, True),
        (3, True),
    ]


def test_participles_carry_gender_and_number() -> None:
    """The four cells of the participle are masculine and feminine, singular before plural."""
    forms = [
        form for form in expand("signer", ENDINGS) if form.tense is Tense.PARTICIPLE
    ]

    assert forms == [
        Form("signé", Tense.PARTICIPLE, None, plural=False, feminine=False),
        Form("signée", Tense.PARTICIPLE, None, plural=False, feminine=True),
        Form("signés", Tense.PARTICIPLE, None, plural=True, feminine=False),
        Form("signées", Tense.PARTICIPLE, None, plural=True, feminine=True),
    ]


def test_the_gerund_has_no_person_and_no_number() -> None:
    """The present participle is one word that does not change."""
    forms = expand("signer", ENDINGS)

    assert forms[-1] == Form("signant", Tense.GERUND, None, None)


def test_a_dash_is_no_form() -> None:
    """A verb with a gap in its table has no form for that person."""
    paradigm = {"infinitive": "oir", "present": ["-", "-", "t", "-", "-", "-"]}
    forms = expand("falloir", paradigm)[1:]

    assert forms == (Form("fallt", Tense.PRESENT, 3, plural=False),)


def test_an_empty_ending_is_the_stem() -> None:
    """An empty text is an ending like any other."""
    paradigm = {"infinitive": "re", "present": ["s", "s", "", "ons", "ez", "ent"]}
    forms = expand("rendre", paradigm)

    assert forms[3] == Form("rend", Tense.PRESENT, 3, plural=False)


def test_a_tense_may_be_missing() -> None:
    """A paradigm without a tense gives no form of it."""
    imperfect = words("signer", Tense.IMPERFECT)

    assert imperfect == []


def test_the_whole_lemma_may_be_cut() -> None:
    """A verb whose forms share no stem cuts off everything."""
    forms = expand("être", {"infinitive": "être", "gerund": ["étant"]})

    assert [form.word for form in forms] == ["être", "étant"]


def test_a_lemma_of_another_ending_is_an_error() -> None:
    """The message names the lemma and the ending that was expected."""
    with pytest.raises(
        PackError, match=r"^finir: found .* expected one that ends in 'er'$"
    ):
        expand("finir", ENDINGS)


def test_the_error_is_a_value_error() -> None:
    """Callers may catch the built-in class."""
    with pytest.raises(ValueError, match="finir"):
        expand("finir", ENDINGS)


def test_a_paradigm_without_infinitive_is_an_error() -> None:
    """The ending to cut off has to be a text."""
    with pytest.raises(PackError, match=r"^signer: found None under 'infinitive'"):
        expand("signer", {"present": ["e"]})


@pytest.mark.parametrize(
    "endings",
    ["ant", [], ["ant", "ante"], [7], ["ant", 7], None],
    ids=["text", "empty", "too-long", "number", "mixed", "nothing"],
)
def test_a_damaged_table_is_an_error(endings: object) -> None:
    """A table of endings is a list of as many texts as the tense has cells."""
    with pytest.raises(
        PackError, match=r"^signer: gerund: found .* expected a list of 1 texts$"
    ):
        expand("signer", {"infinitive": "er", "gerund": endings})

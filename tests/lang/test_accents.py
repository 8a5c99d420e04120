"""Words without their accents: how they are written, and which words of a pack they may be."""

import pytest

from diplotext.lang.accents import accents_of
from diplotext.lang.bare import bare
from diplotext.lang.pack import load


@pytest.mark.parametrize(
    ("word", "expected"),
    [("état", "etat"), ("œuvre", "oeuvre"), ("straße", "strasse"), ("ñandú", "nandu")],
)
def test_accents_are_left_out(word: str, expected: str) -> None:
    """A letter without its accent is the one below it, and a ligature is its parts."""
    assert bare(word) == expected


def test_letters_are_spelt_out_as_the_pack_has_it() -> None:
    """German writes two letters for an umlaut."""
    assert bare("erklärt", spelt_out=load("de").spelt_out) == "erklaert"


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [
        ("fr", "declare", ("déclare", "déclaré")),
        ("fr", "a", ("a", "à")),
        ("fr", "etats", ("états",)),
        ("fr", "resolution", ("résolution",)),
        ("es", "afirmo", ("afirmo", "afirmó")),
        ("es", "es", ("es", "és")),
        ("es", "segun", ("según",)),
        ("de", "koennte", ("könnte",)),
        ("de", "konnte", ("konnte",)),
        ("fr", "zzyzx", ()),
    ],
)
def test_a_bare_word_may_be_some_words_of_the_pack(
    code: str, word: str, expected: tuple[str, ...]
) -> None:
    """Words of lists and forms of verbs are known without accents, all that fit."""
    assert accents_of(load(code)).spellings(word) == expected


@pytest.mark.parametrize("code", ["fr", "es", "de"])
def test_every_word_is_one_that_its_bare_spelling_may_be(code: str) -> None:
    """What an accent is left out of can be found again, but for the accent of an initial alone."""
    language = load(code)
    accents = accents_of(language)
    for word in sorted(language.lexicon.table.words())[::5]:
        spelt = accents.spellings(bare(word, spelt_out=language.spelt_out))
        bare_capitals = {bare(other[0]) + other[1:] for other in spelt}
        assert word in bare_capitals.union(spelt)

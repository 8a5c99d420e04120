"""An article read once: what of its quotations the rules are given."""

import re
from pathlib import Path

import pytest

from diplotext import find
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.preparation import read_article
from diplotext.formats import read
from diplotext.lang.pack import load
from diplotext.text.words import cut


ASKED = re.compile(r'\.phrases\(\s*"(\w+)"')
NESTED = "« un “ deux « trois “ quatre « cinq » quatre ” trois » deux ” un »"


def test_quotations_nested_deeper_than_any_in_print_are_left_out() -> None:
    """A fifth quotation within four others is no quotation of its own."""
    reading = read_article(read(f"Elle a dit : {NESTED}.", language="fr"), load("fr"))
    depths = [quotation.depth for quotation in reading.quotations]

    assert depths == [0, 1, 2, 3]


def test_dateline_may_be_all_of_its_paragraph() -> None:
    """Where a line breaks right behind a dateline, nobody speaks in its paragraph."""
    copy = "Los garantes prometen\n\nParís, 6 ene (EFE).- \n\nEl Chile firma el pacto."
    reading = read_article(read(copy, language="es"), load("es"))

    assert all(len(span) or span.start == span.end for span in reading.body)


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_phrases_of_packs_are_written_as_texts_are_cut(code: str) -> None:
    """What a rule looks for word by word has a blank wherever a text is cut, or it is never found."""
    language = load(code)
    sources = (p.read_text("utf-8") for p in Path(find.__path__[0]).rglob("*.py"))
    asked = {name for source in sources for name in ASKED.findall(source)}
    listed = [
        phrase
        for name, phrases in language.lexicon.suffixes.items()
        if name in asked or name.endswith("_with")
        for phrase in phrases
    ]

    assert {"chairing", "likewise"} <= asked
    assert listed
    for phrase in listed:
        assert cut(phrase, elided=language.elided).keys == tuple(phrase.split())


def test_words_and_verbs_are_looked_up_in_their_order() -> None:
    """An index gives the words of some forms, and the groups of some verbs, as going through all of them would."""
    copy = "The Riga Club met. Peru joined the club, Chile left it, and Norway joined."
    syntax = Syntax.read(read_article(read(copy, language="en"), load("en")))
    keys, forms, verbs = syntax.reading.words.keys, ("club", "peru"), {"join", "meet"}
    told = [group for group in syntax.groups if group.lemma in verbs]

    assert [keys[at] for at in syntax.reading.spelled(forms)] == [
        "club",
        "peru",
        "club",
    ]
    assert not syntax.reading.spelled(("summit",))
    assert [group.lemma for group in told] == ["meet", "join", "join"]
    assert syntax.groups_of(verbs) == told
    assert not syntax.groups_of({"suspend"})

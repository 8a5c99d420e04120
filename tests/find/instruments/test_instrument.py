"""What is read as an instrument, and how its blocks are told apart."""

import pytest

import diplotext
from diplotext.find import analyze, find_instrument
from diplotext.find.instruments.numbers import Numbering
from diplotext.lang import load
from diplotext.model import Article, InstrumentForm, PartRole
from diplotext.text.numbering import read_marker


def read(text, language="en", **fields):
    """Give the instrument that a text is, read as one in plain text."""
    article = Article(text, format="instrument", **fields)
    return find_instrument(article, language=language)


def roles(text, language="en"):
    """Give the roles of the parts of a text."""
    return [part.role.value for part in read(text, language).parts]


TREATY = "Article 1\n\nThe Parties shall meet.\n\nArticle 2\n\nThe Parties may leave."


@pytest.mark.parametrize("text", ["", "  \n \n", "Oslo signs."])
def test_text_without_form_is_no_instrument(text) -> None:
    """Nothing, blanks and a plain sentence are no instrument."""
    assert read(text) is None


def test_pack_may_be_given_as_itself() -> None:
    """The pack may be given by its code or as the pack."""
    article = Article(TREATY)

    assert find_instrument(article, language=load("en")) is not None


def test_language_without_pack_gives_nothing() -> None:
    """An article in a language without a pack is not read."""
    assert find_instrument(Article(TREATY, language="sv")) is None


@pytest.mark.parametrize(
    "fields", [{"agency": "AFP"}, {"byline": ("Ann Orlin",)}], ids=["agency", "byline"]
)
def test_copy_that_quotes_an_instrument_is_none(fields) -> None:
    """What an agency or an author filed is copy, whatever it quotes."""
    assert read(TREATY, **fields) is None


def test_copy_that_gives_a_whole_text_in_quotation_marks_is_none() -> None:
    """A title that opens a quotation behind a lead is the beginning of what copy quotes."""
    text = """Tres países firman en Tarija una declaración

Los cancilleres suscribieron ayer la declaración que sigue:

“Declaración de Tarija

Los Estados signatarios,

Declaran:

Primero. Bolivia abrirá las compuertas en agosto.”

El canciller boliviano dijo que el texto obliga a todos."""

    assert read(text, "es") is None
    assert read(text.replace("“", "").replace("”", ""), "es") is not None


@pytest.mark.parametrize(
    ("body", "is_read"),
    [
        ("Oslo helped.", False),
        ("1. Oslo will help.\n\n2. Lima will help.\n\n3. Both meet.", True),
        ("Oslo will help.\n\nDone at Lima on 3 May 2031.", True),
    ],
)
def test_title_alone_is_not_enough(body, is_read) -> None:
    """Where the format says nothing, numbers or closing words must speak for a declaration."""
    article = Article(f"JOINT DECLARATION\n\n{body}", language="en")

    assert (find_instrument(article) is not None) == is_read


def test_title_may_stand_apart() -> None:
    """The headline of the article names the form where the text has no title."""
    found = read("We will meet.\n\nWe will talk.", headline="Joint Statement on Trade")

    assert found.form is InstrumentForm.STATEMENT


def test_headline_without_form_names_none() -> None:
    """A headline that names no form leaves the text what it is."""
    assert read("We will meet.", headline="Peru and Chile meet") is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Article 3. The Parties shall meet.", "Article 3"),
        ("Art. 4. — The Parties shall meet.", "Art. 4"),
        ("ARTICLE IV: The Parties shall meet.", "ARTICLE IV"),
        ("Article 3bis\nThe Parties shall meet.", "Article 3bis"),
    ],
)
def test_article_may_begin_on_the_line_of_its_number(line, number) -> None:
    """The words behind the number of an article are its clause."""
    found = read(f"{TREATY}\n\n{line}")

    assert found.clauses[-1].number == number
    assert found.clauses[-1].span.of(f"{TREATY}\n\n{line}") == "The Parties shall meet."


@pytest.mark.parametrize(
    "line",
    [
        "Article 3 of the Charter applies.",
        "Article of the Treaty",
        "Article",
        "Article x",
    ],
)
def test_mention_of_an_article_is_no_heading(line) -> None:
    """An article that is spoken of heads nothing."""
    found = read(f"{TREATY}\n\n{line}")

    assert [clause.path for clause in found.clauses] == [
        ("Article 1",),
        *[("Article 2",)] * (len(found.clauses) - 1),
    ]


def test_several_numbers_may_stand_before_a_clause() -> None:
    """A line may begin with the numbers of several levels."""
    text = f"{TREATY}\n\n1. (a) (i) The Parties shall meet.\n\n(ii) They shall talk."

    numbers = [clause.number for clause in read(text).clauses]
    assert numbers[-2:] == ["Article 2.1.a.i", "Article 2.1.a.ii"]


def test_number_without_words_binds_nobody() -> None:
    """A number behind which nothing stands is a clause, and binds nobody."""
    article = Article(f"{TREATY}\n\n1.", format="instrument")

    assert len(analyze(article, language="en").commitments) == 1


def test_organ_named_in_an_article_opens_no_resolution() -> None:
    """Where articles come first, an organ on a line of its own is a heading of theirs."""
    text = f"{TREATY}\n\nThe Security Council:\n\nArticle 3\n\nMembers shall agree as follows:"

    assert read(text).form is InstrumentForm.AGREEMENT


def test_signatures_may_follow_the_clauses_at_once() -> None:
    """Lines that sign for states end a text without other closing words."""
    text = "JOINT DECLARATION\n\n1. We will meet.\n\nFor Peru: Inés Quispe\n\nFor Chile: Ana Soto"

    found = read(text)
    assert [s.party.label for s in found.signatures] == ["Peru", "Chile"]
    assert roles(text)[-2:] == ["signature", "signature"]


@pytest.mark.parametrize(
    "line",
    [
        "For Peru, the road is long.",
        "For the time being Oslo waits",
        "For " + "long " * 40,
    ],
)
def test_sentence_that_begins_with_for_is_no_signature(line) -> None:
    """A sentence, or a line that names no state, is a clause."""
    assert roles(f"JOINT DECLARATION\n\n1. We will meet.\n\n{line}")[-1] != "signature"


def test_recital_between_clauses_is_preamble() -> None:
    """A paragraph that says on what ground the next clauses stand belongs to the preamble."""
    text = (
        "The Security Council,\n\nRecalling its resolution 1,\n\n1. Urges calm;\n\n"
        "Acting under Chapter VII of the Charter,\n\n2. Decides to meet."
    )

    assert roles(text) == ["preamble", "preamble", "clause", "preamble", "clause"]


def test_resolution_may_be_adopted_without_clauses() -> None:
    """The record of its adoption ends a preamble too."""
    text = "The Security Council,\n\nRecalling its resolution 1,\n\nAdopted unanimously at noon."

    assert roles(text) == ["preamble", "preamble", "closing"]


def test_footnote_with_its_slash_is_a_note() -> None:
    """A number with a slash begins a footnote."""
    text = "The Security Council,\n\n1. Urges calm.\n\n1/ See the report of the Panel."

    assert roles(text)[-1] == "note"


def test_demand_of_a_state_alone_names_it() -> None:
    """What is demanded may be no more than a name."""
    text = "The Security Council,\n\n1. Demands that Peru."
    article = Article(text, format="instrument")

    (demand,) = analyze(article, language="en").commitments
    assert [actor.label for actor in demand.debtors] == ["Peru"]


def test_heading_with_a_numeral_counts_for_no_clause() -> None:
    """Clauses count on through headings with numerals; below a number they belong to it."""
    text = "DECLARATION\n\nI. Ports\n\n1. We met.\n\nII. Lakes\n\n2. We left.\n\n3. Rivers\n\nWe wait."

    assert [clause.number for clause in read(text).clauses] == ["1", "2", "3"]


def test_what_follows_the_adoption_is_a_note() -> None:
    """Behind the record of its adoption a resolution has notes, and no clauses."""
    text = (
        "The Security Council,\n\n1. Urges calm.\n\n"
        "Adopted unanimously at the 3rd meeting.\n\n***\n\nThree members were absent."
    )

    assert roles(text)[-3:] == ["closing", "header", "note"]


def test_organization_and_nationals_are_named() -> None:
    """Organizations and the people of a state are known by the pack's names for them."""
    text = TREATY.replace("The Parties shall meet", "The United Nations shall help")
    french = (
        "Article 1\n\nLe Gouvernement irlandais s'engage à payer.\n\nArticle 2\n\nFin."
    )

    english = analyze(Article(text, format="instrument"), language="en")
    irish = analyze(Article(french, format="instrument"), language="fr")
    assert [d.label for d in english.commitments[0].debtors] == ["United Nations"]
    assert [d.state for d in irish.commitments[0].debtors] == ["IE"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Contracting Parties have agreed as follows:\n\n" + TREATY,
            ["The Contracting Parties"],
        ),
        (
            "Wishing to meet,\n\nthe two Governments have agreed as follows:\n\n"
            + TREATY,
            ["the two Governments"],
        ),
        ("Wishing to meet, they agree as follows:\n\n" + TREATY, []),
        ("DECLARATION\n\nKenya and Chad met.", ["Kenya", "Chad"]),
        ("DECLARATION\n\nWe met in Chad.", []),
        ("DECLARATION on Chad\n\nby the Government of Mali\n\nWe met.", ["Mali"]),
        ("DECLARATION", []),
    ],
)
def test_parties_are_those_it_names_as_its_own(text, names) -> None:
    """The title, the preamble or the first clause names the parties; what it is about is none."""
    assert [party.actor.label for party in read(text).parties] == names


def test_front_matter_names_the_parties() -> None:
    """A title in front matter names them too, where it says by whom the text is."""
    text = "---\ntitle: Statement by Kenya on Chad\n---\n\nWe will meet."

    found = find_instrument(diplotext.read(text, language="en"))
    assert [party.actor.label for party in found.parties] == ["Kenya"]


def test_line_that_signs_for_nobody_known_is_no_signature() -> None:
    """In closing words, "for the" without a name signs for nobody."""
    text = f"{TREATY}\n\nDone at Lima on 3 May 2031,\nFor the purposes of Article 2"

    assert read(text).signatures == ()


def test_part_of_no_instrument_has_its_role() -> None:
    """Marks between parts and symbols of documents stand around the instrument."""
    text = "[S/2031/9]\n\nThe Security Council,\n\n1. Urges calm."

    assert read(text).parts[0].role is PartRole.HEADER


def test_bullet_counts_nothing() -> None:
    """A bullet leaves the number as it is."""
    numbering = Numbering()
    numbering.head(article="Article 3")

    assert numbering.count(read_marker("- Oslo", 0)) == ("Article 3",)


@pytest.mark.parametrize(
    ("line", "language", "state"),
    [
        ("For the Republic of Türkiye: Lea Storm", "en", "TR"),
        ("Pour la République de Türkiye : Lea Storm", "fr", "TR"),
        ("Por la República de Türkiye: Lea Storm", "es", "TR"),
    ],
)
def test_official_names_name_states(line, language, state) -> None:
    """The official names and the aliases of the pack name states in instruments too."""
    done = "\n\nDone at Lima on 3 May 2031."
    text = {"en": TREATY + done, "fr": FRENCH, "es": SPANISH}[language]
    (one,) = read(f"{text}\n\n{line}", language).signatures

    assert one.party.state == state


FRENCH = (
    "Article 1\n\nLes Parties se réunissent.\n\nArticle 2\n\nElles peuvent sortir."
    "\n\nFait à Lima le 3 mai 2031."
)
SPANISH = (
    "Artículo 1\n\nLas Partes se reunirán.\n\nArtículo 2\n\nPodrán salir."
    "\n\nHecho en Lima el 3 de mayo de 2031."
)

"""Laws of analysis: it ends, raises nothing, points at words, and does not hang on typography."""

import gc
import re
import time
import unicodedata
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Actor, Analysis, Article, Finding, Span, Statement
from diplotext.model._walk import walk
from diplotext.testing import WireCopy, wire_copy


pytestmark = pytest.mark.usefixtures("untraced")


CORPUS = Path(__file__).parents[1] / "corpus" / "analysis"
# Every seventh case: enough to meet each kind of finding, few enough to run each time.
TEXTS = {
    path.stem: path.read_text("utf-8") for path in sorted(CORPUS.glob("fr/*.txt"))[::7]
}

patient = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
corpus = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def analysis_of(text: str) -> Analysis:
    """Give the analysis of a French text."""
    return analyze(read(text, language="fr"))


# ---- wherever copy ends

CUT_OFF = [
    ("en", "They were founding members of a joint commission of Peru and Chile"),
    ("fr", "Le Pérou a créé une commission mixte chargée de vérifier le retrait"),
    ("es", "Perú y Chile integran una comisión mixta encargada de verificar la tregua"),
    ("es", "La misión empieza, y en ella participarán Togo y Gabón, los dos vecinos"),
    ("de", "Peru und Chile versprechen sich gegenseitig eine gemeinsame Kommission"),
    ("es", "Calificó de prematura la decisión"),
    (
        "de",
        "Die Regierung werde, so betonte Storm am Montag, zahlen und die Truppen abziehen",
    ),
    ("es", "Desmintió, respondió, el anuncio"),
    ("de", "In Brüssel war von die Rede"),
    ("de", "Am Montag sagte Island, beide seien Mitglieder des Rates der Inseln"),
    ("de", "versprach, die öffnen zu wollen"),
    ("fr", "Les grues partiront.\n\n: c'est ainsi que le ministre a répondu"),
    ("fr", "Mon pays a-t-il\n\n (Actualisé avec des précisions)"),
    (
        "fr",
        "Le Kenya subordonne l'ouverture de la frontière à promis des médecins, le Bénin des camions",
    ),
    (
        "fr",
        "Il a ajouté. s'engagent à payer la « Les quais sont ouverts. « signé dit-il.",
    ),
    ("de", "Die Grenze werde, sagte Minister Brandt am Montag, geöffnet"),
    (
        "de",
        "Wonach richtet sich das? Die Türkei werde zahlen, betonte sie. Das ist das Fünffache der Kontrollgruppe.",
    ),
]


@pytest.mark.parametrize(("language", "text"), CUT_OFF)
def test_copy_may_break_off_behind_any_word(language: str, text: str) -> None:
    """What arrived is read also where no mark ends it and its last word is one that rules look behind."""
    words = text.split(" ")
    for stop in range(1, len(words) + 1):
        arrived = " ".join(words[:stop])

        assert analyze(read(arrived, language=language)).article.text == arrived


# ---- what an analysis says, whatever the place and the typography

_MARKS = re.compile('\\s*[«»“”„‹›"]\\s*')


def told(value: Any, analysis: Analysis) -> Any:
    """Give what a value says: words for spans, labels for actors, tuples for value objects."""
    if isinstance(value, tuple):
        return tuple(told(part, analysis) for part in value)
    match value:
        case Span():
            value = analysis.article[value]
        case Actor():
            value = value.label
        case Statement():
            value = " ".join(analysis.article[span] for span in value.content)
        case _ if attrs.has(type(value)):
            return fields(value, analysis)
        case _:
            pass
    return plain(value) if isinstance(value, str) else value


def fields(value: Any, analysis: Analysis) -> tuple[Any, ...]:
    """Give what the fields of a value object say, save its id and the message of a query."""
    names = [field.name for field in attrs.fields(type(value))]
    return tuple(
        (name, told(getattr(value, name), analysis))
        for name in names
        if name not in {"id", "message"}
    )


def plain(words: str) -> str:
    """Give words in one Unicode form, with one kind of marks and of blanks."""
    one_form = unicodedata.normalize("NFC", words).replace("’", "'")
    return " ".join(_MARKS.sub(' " ', one_form).split())


def findings(analysis: Analysis) -> dict[str, list[Any]]:
    """Give all that an analysis says, in its own order."""
    apart = {"article", "instrument"}  # what is read, and not a list of findings
    kinds = [f.name for f in attrs.fields(Analysis) if f.name not in apart]
    return {
        kind: [fields(found, analysis) for found in getattr(analysis, kind)]
        for kind in kinds
    }


# ---- any text whatever


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Give a text of the corpus, cut, and with some characters put in, left out or doubled."""
    text = draw(st.sampled_from(list(TEXTS.values())))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.integers(0, 12))
        again = draw(st.integers(0, 2))
        put = draw(st.text(alphabet="«»“”\"'’ ,.:;()-—\n\xa0aÀé5", max_size=3))
        text = text[:start] + text[start:end] * again + put + text[end:]
    return text[: draw(st.integers(0, len(text)))]


def check(analysis: Analysis) -> None:
    """Check that all evidence is words of the text, and that every finding has a rule."""
    text = analysis.article.text
    # The parts of an instrument are no evidence: they share out the whole text, blank lines too.
    found = attrs.evolve(analysis, article=Article(text), instrument=None)
    for part in walk(found):
        if isinstance(part, Span):
            assert 0 <= part.start < part.end <= len(text)
            assert part.of(text) == part.of(text).strip()
    for kind in (
        "statements",
        "commitments",
        "coalitions",
        "mechanisms",
        "representations",
    ):
        assert all(one.rule for one in getattr(analysis, kind))


@patient
@given(st.text(max_size=200) | mutated())
@example("")
@example("«")
@example("a dit que a dit que ")
@example('"a", dit "b')
@example("Selon")
@example("de de de")
@example("B")
@example("Il a été précisé par la douane estonienne que")
def test_any_text_is_analysed(text: str) -> None:
    """Whatever the text, analysis ends, and all that it says points at words of the text."""
    check(analysis_of(text))


@patient
@given(mutated(), mutated())
@example("", '"Nos équipes seront')
def test_two_broken_texts_are_analysed_together(one: str, other: str) -> None:
    """What is broken in one place raises nothing in another."""
    check(analysis_of(f"{one}\n\n{other}"))


# ---- typography


@corpus
def test_corpus_is_well_evidenced(text: str) -> None:
    """Every text of the corpus gives evidence and rules."""
    check(analysis_of(text))


@corpus
def test_line_ends_do_not_matter(text: str) -> None:
    """The same lines with carriage returns say the same."""
    again = analysis_of(text.replace("\n", "\r\n"))

    assert findings(again) == findings(analysis_of(text))


@corpus
def test_unicode_form_does_not_matter(text: str) -> None:
    """Letters and accents in one character or in two say the same."""
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    assert findings(analysis_of(apart)) == findings(analysis_of(composed))


@patient
@given(mutated())
@example("À.«L")
def test_form_and_line_ends_do_not_matter_to_broken_texts(text: str) -> None:
    """Cut or garbled, a text says the same in either Unicode form and with either line end."""
    composed = unicodedata.normalize("NFC", text)
    apart = unicodedata.normalize("NFD", composed).replace("\n", "\r\n")
    assume(unicodedata.normalize("NFC", apart) == composed.replace("\n", "\r\n"))

    assert findings(analysis_of(apart)) == findings(analysis_of(composed))


PAIRED = {
    name: text
    for name, text in TEXTS.items()
    if "«" in text
    and text.count("«") == text.count("»")
    and not set(text) & set('"“”‹›')
}
DRESSES = {
    "curly": ("“", "”"),
    "straight": ('"', '"'),
    "no-break": ("«\xa0", "\xa0»"),
    "narrow": ("«\u202f", "\u202f»"),
    "glued": ("«", "»"),
}


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("text", PAIRED.values(), ids=PAIRED)
def test_kind_of_quotation_marks_does_not_matter(text: str, dress: str) -> None:
    """French, curly and straight marks say the same."""
    opening, closing = DRESSES[dress]
    dressed = re.sub(r"\s*»", closing, re.sub(r"«\s*", opening, text))

    assert findings(analysis_of(dressed)) == findings(analysis_of(text))


@corpus
def test_kind_of_apostrophe_does_not_matter(text: str) -> None:
    """Straight and typographic apostrophes say the same."""
    straight = re.sub(r"(?<=\w)[’'](?=\w)", "'", text)
    curly = re.sub(r"(?<=\w)'(?=\w)", "’", straight)

    assert findings(analysis_of(curly)) == findings(analysis_of(straight))


# ---- context

UNRELATED = "\n\nIl a plu toute la nuit sur la plaine, et les cerisiers sont en fleurs."


WHOLE = {
    name: text.partition("\n\n(Reportage")[0].rstrip()
    for name, text in TEXTS.items()
    if text.rstrip().endswith((".", "!", "?", "»", '"', "”", ")"))
    and text
    not in (
        text.lower(),
        text.upper(),
    )  # a paragraph in other print would change what it is
}


@pytest.mark.parametrize("body", WHOLE.values(), ids=WHOLE)
def test_an_unrelated_paragraph_removes_no_statement(body: str) -> None:
    """What was said in whole sentences is still said when a paragraph about the weather follows."""
    before = findings(analysis_of(body))["statements"]
    after = findings(analysis_of(body + UNRELATED))["statements"]

    assert [one for one in before if one not in after] == []


@patient
@given(wire_copy(), st.integers(1, 3))
def test_more_unrelated_paragraphs_remove_nothing(copy: WireCopy, times: int) -> None:
    """Statements and commitments of a whole dispatch stay as they are."""
    before = findings(analysis_of(copy.text))
    after = findings(analysis_of(copy.text.rstrip() + UNRELATED * times))

    assert after["statements"] == before["statements"]
    assert after["commitments"] == before["commitments"]


@corpus
def test_analysis_is_the_same_each_time(text: str) -> None:
    """Nothing is left over from one analysis to the next."""
    article = read(text, language="fr")

    assert analyze(article) == analyze(article)


@corpus
def test_findings_are_in_the_order_of_the_text(text: str) -> None:
    """Statements, commitments and queries follow each other as in the text."""
    analysis = analysis_of(text)
    starts = [statement.content[0].start for statement in analysis.statements]
    acts = [commitment.span.start for commitment in analysis.commitments]
    queries = [(query.span, query.code) for query in analysis.findings]

    assert starts == sorted(starts)
    assert acts == sorted(acts)
    assert queries == sorted(queries)
    assert all(isinstance(query, Finding) for query in analysis.findings)


# ---- cost

UNITS = {
    "straight marks": '"',
    "opened marks": "« ",
    "opened in turn": "« “ ",
    "opened paragraphs": "« a\n\n",
    "quoted paragraphs": "« a »\n\n",
    "incises": "« Oui », dit-il. ",
    "cues": "a déclaré ajoute selon ",
    "no blanks": "a",
    "one endless sentence": "a dit que ",
    "one endless sentence with names": "Paul Reis a dit que ",
    "names": "Paul Reis ",
    "joined names": "Paul Reis et ",
    "relatives": "Oslo, qui ",
    "pairs of states": "les deux pays ",
    "commas": ", ",
    "prepositions": "de ",
    "conditions": "Oslo enverra un char si Lima signe. ",
    "pronouns": "Il a dit que oui. ",
    "incidents": "accuse Oslo de tirs à Lima ",
}
LEAST = 8_000
LATE = {
    "quoted paragraphs",
    "pairs of states",
    "conditions",
}  # what is slow shows late in these
MOST = 200_000
LONG_ENOUGH = 0.12
# The square of the length would give 4; clocks and caches of small machines give up to 3.
STEEPEST = 3.2


def seconds(text: str) -> float:
    """Give the processor time that one analysis takes, without the collection of garbage."""
    article = read(text, language="fr")
    gc.collect()
    gc.disable()
    begin = time.process_time()
    analyze(article)
    spent = time.process_time() - begin
    gc.enable()
    return spent


@pytest.mark.parametrize("name", UNITS)
def test_cost_is_in_step_with_length(name: str) -> None:
    """Twice as much of the same thing costs about twice as much."""
    unit, size = UNITS[name], LEAST * (3 if name in LATE else 1)
    short = seconds(unit * (size // len(unit)))
    while short < LONG_ENOUGH and size < MOST:
        size *= 2
        short = seconds(unit * (size // len(unit)))
    ratio = seconds(unit * (2 * size // len(unit))) / short
    if ratio > STEEPEST:
        times = [seconds(unit * (n * size // len(unit))) for n in (1, 2, 1, 2)]
        ratio = min(times[1::2]) / min(times[::2])

    assert ratio <= STEEPEST


@corpus
def test_nobody_is_bound_to_himself(text: str) -> None:
    """Who is bound by a commitment is never the one it is owed to."""
    for commitment in analysis_of(text).commitments:
        assert not {*commitment.debtors} & {*commitment.creditors}

"""An analysis in NewsML-G2: subjects, assertions, and the words they rest on."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from diplotext import testing
from diplotext.export._newsmlg2.words import references
from diplotext.export.newsmlg2 import to_newsmlg2
from diplotext.formats import read, write
from diplotext.formats.writing.characters import xml_text
from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Bindingness,
    Commitment,
    CommitmentKind,
    Condition,
    ConditionKind,
    Cue,
    EventPattern,
    Force,
    Identification,
    Measure,
    MeasureKind,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Mention,
    MentionForm,
    Modality,
    Mode,
    Operator,
    Paragraph,
    ParagraphRole,
    Reason,
    Role,
    Span,
    Statement,
)


NAR = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
TEXT = "Latvia is ready to send police if Oslo pays, the minister said."
patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def span(words: str) -> Span:
    """Give the place of words in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_identifiers_are_subjects_and_say_why() -> None:
    """An identifier of an authority file is the same concept, by a relation for its reason."""
    known = Identification("pers:7", "Лея Сторм", Reason.SAME_SOUND)
    storm = Actor(
        "p",
        ActorKind.PERSON,
        "Lea Storm",
        identifiers=("pers:7",),
        identifications=(known,),
    )
    root = etree.fromstring(to_newsmlg2(Analysis(Article(TEXT), actors=(storm,))))
    relation = root.find(f".//{NAR}related[@rel='diplotext:sameSound']")

    assert relation is not None
    assert relation.get("qcode") == "pers:7"
    assert [e.get("qcode") for e in root.iter(f"{NAR}sameAs")] == ["pers:7"]


LATVIA = Actor(
    "latvia",
    ActorKind.STATE,
    "Latvia",
    state="LV",
    mentions=(Mention(span("Latvia"), MentionForm.NAME),),
)
MINISTER = Actor(
    "minister",
    ActorKind.PERSON,
    anonymous=True,
    description="the minister",
    roles=(Role("minister"),),
    affiliation=LATVIA,
)
STATEMENT = Statement(
    "s1",
    Mode.INDIRECT,
    (span("Latvia is ready to send police if Oslo pays"),),
    speaker=MINISTER,
    source=span("the minister"),
    cue=Cue(span("said"), "say", Act.ASSERTIVE),
    when=dt.date(2031, 3, 3),
    rule="postposed",
)
COMMITMENT = Commitment(
    "c1",
    CommitmentKind.UNDERTAKING,
    span("send police"),
    debtors=(LATVIA,),
    force=Force.READY,
    cue=span("is ready to"),
    condition=Condition(
        Operator.WHEN,
        event=EventPattern("pay", ()),
        kind=ConditionKind.TRIGGER,
        span=span("if Oslo pays"),
    ),
    measures=(
        Measure(MeasureKind.TROOP_DEPLOYMENT, Modality.ASSERTED, span("send police")),
    ),
    bindingness=Bindingness.POLITICAL,
    mechanism=Mechanism("m1", MechanismKind.FORCE, MechanismStatus.PROPOSED),
    due=dt.date(2031, 4, 1),
    stated_in=STATEMENT,
)
ARTICLE = Article(
    TEXT, (Paragraph(Span(0, len(TEXT)), ParagraphRole.BODY),), guid="urn:atb:1"
)
ANALYSIS = Analysis(
    ARTICLE,
    actors=(LATVIA, MINISTER),
    statements=(STATEMENT,),
    commitments=(COMMITMENT,),
)


def relations(root, name):
    """Give what is said of a finding: relation, and value or what it is related to."""
    element = root.find(f"{NAR}assert[@literal='{name}']")
    return {
        related.get("rel").removeprefix("diplotext:"): related.get("value")
        or related.get("literal")
        or related.get("qcode")
        for related in element.findall(f"{NAR}related")
    }


def words_of(root, reference):
    """Give the words that a reference ties to its finding."""
    spans = {e.get("id"): e for e in root.iter(f"{XHTML}span")}
    names = reference.get("idrefs").split()
    return "".join("".join(spans[name].itertext()) for name in names)


def test_actors_are_subjects():
    """An actor is a subject that a program found, and a state has its code."""
    root = etree.fromstring(to_newsmlg2(ANALYSIS))
    latvia, minister = root.findall(f"{NAR}contentMeta/{NAR}subject")

    assert dict(latvia.attrib) == {
        "literal": "latvia",
        "type": "cpnat:geoArea",
        "how": "howextr:tool",
    }
    assert latvia.findtext(f"{NAR}name") == "Latvia"
    assert latvia.find(f"{NAR}sameAs").get("qcode") == "iso3166-1a2:LV"
    assert minister.findtext(f"{NAR}name") == "the minister"


def test_findings_are_assertions():
    """Actors, statements and commitments say what they are and how they are related."""
    root = etree.fromstring(to_newsmlg2(ANALYSIS))

    assert relations(root, "minister") == {
        "kind": "person",
        "description": "the minister",
        "anonymous": "true",
        "role": "minister",
        "affiliation": "latvia",
    }
    assert relations(root, "latvia") == {"kind": "state", "state": "iso3166-1a2:LV"}
    assert relations(root, "s1") == {
        "speaker": "minister",
        "mode": "indirect",
        "polarity": "positive",
        "cue": "say",
        "act": "assertive",
        "when": "2031-03-03",
        "rule": "postposed",
    }
    assert relations(root, "c1") == {
        "debtor": "latvia",
        "statedIn": "s1",
        "kind": "undertaking",
        "force": "READY",
        "polarity": "positive",
        "bindingness": "political",
        "measure": "troop_deployment",
        "condition": "trigger",
        "due": "2031-04-01",
        "mechanism": "force",
    }


def test_words_are_tied_to_findings():
    """Overlapping words of findings are pieces of the body, and each finding names its own."""
    root = etree.fromstring(to_newsmlg2(ANALYSIS))
    tied = {
        (
            reference.get("literal"),
            reference.find(f"{NAR}related").get("value"),
        ): words_of(root, reference)
        for reference in root.iter(f"{NAR}inlineRef")
    }

    assert tied == {
        ("latvia", "mention"): "Latvia",
        ("s1", "content"): "Latvia is ready to send police if Oslo pays",
        ("s1", "source"): "the minister",
        ("s1", "cue"): "said",
        ("c1", "act"): "send police",
        ("c1", "cue"): "is ready to",
        ("c1", "condition"): "if Oslo pays",
        ("c1", "measure"): "send police",
    }


def test_an_analysis_without_findings_is_its_article():
    """Nothing is added where nothing was found."""
    assert to_newsmlg2(Analysis(ARTICLE)) == write(ARTICLE, "newsmlg2")


def test_words_outside_of_the_body_are_not_tied():
    """A headline has no pieces, and neither have words that run over two paragraphs."""
    roles = (ParagraphRole.HEADLINE, ParagraphRole.BODY, ParagraphRole.BODY)
    spans = (Span(0, 6), Span(7, 18), Span(19, len(TEXT)))
    parts = tuple(map(Paragraph, spans, roles))
    mentions = tuple(
        Mention(each, MentionForm.NAME)
        for each in (Span(0, 6), Span(10, 12), Span(10, 22), Span(16, 22))
    )
    actor = Actor("latvia", ActorKind.STATE, "Latvia", state="LV", mentions=mentions)
    act = span("send police")
    bare = Commitment("c1", CommitmentKind.ANNOUNCEMENT, act, cue=Span(20, 20))
    analysis = Analysis(Article(TEXT, parts), actors=(actor,), commitments=(bare,))
    root = etree.fromstring(to_newsmlg2(analysis))
    tied = [words_of(root, each) for each in root.iter(f"{NAR}inlineRef")]

    assert tied == [TEXT[10:12], "send police"]


@pytest.mark.usefixtures("untraced")
@patient
@given(analysis=testing.analyses())
def test_any_analysis_is_valid_and_keeps_its_article(valid_newsmlg2, analysis):
    """What is written is valid, and the article in it is read as without the findings."""
    written = to_newsmlg2(analysis)
    plain = write(analysis.article, "newsmlg2")
    one, other = (read(each, report=lambda _: None) for each in (written, plain))

    valid_newsmlg2(written)
    assert (one.text, one.headline) == (other.text, other.headline)
    assert set(other.subjects) <= set(one.subjects)


def within_paragraphs(article, span):
    """Give the words of a span that stand in paragraphs, since no others are written."""
    spans = sorted((p.span.start, p.span.end) for p in article.paragraphs)
    return "".join(
        article.text[max(start, span.start) : max(min(end, span.end), span.start)]
        for start, end in spans
    )


@pytest.mark.usefixtures("untraced")
@patient
@given(analysis=testing.analyses())
def test_words_of_any_finding_are_those_of_its_span(analysis):
    """The pieces that a reference names make up words of the body."""
    root = etree.fromstring(to_newsmlg2(analysis))
    expected = {
        solid(xml_text(words))
        for found in references(analysis)
        for words in (
            analysis.article[found.span],
            within_paragraphs(analysis.article, found.span),
        )
    }

    for reference in root.iter(f"{NAR}inlineRef"):
        assert solid(words_of(root, reference)) in expected


def solid(text: str) -> str:
    """Give the characters that are no blanks."""
    return "".join(text.split())

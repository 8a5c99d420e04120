"""An analysis in which every kind of thing occurs."""

import datetime as dt
from decimal import Decimal

import pytest

from diplotext.errors import Diagnostic, Severity
from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Bindingness,
    ClassClaim,
    Coalition,
    Commitment,
    CommitmentKind,
    Comparator,
    Concept,
    ConditionKind,
    Credit,
    CreditFunction,
    Cue,
    Dateline,
    Embargo,
    EventPattern,
    Finding,
    Force,
    Group,
    Incident,
    IncidentStage,
    Label,
    Link,
    Measure,
    MeasureKind,
    Mechanism,
    MechanismKind,
    Membership,
    MembershipRole,
    Mention,
    MentionForm,
    Modality,
    Mode,
    Paragraph,
    ParagraphRole,
    Participant,
    PlannedCoverage,
    Polarity,
    PubStatus,
    Quantity,
    Regime,
    Rendition,
    Representation,
    Rights,
    Role,
    SizeClaim,
    Span,
    Statement,
    Subject,
    Transmission,
    UpdateKind,
    UpdateNote,
    all_of,
    any_of,
    negate,
    when,
)


TEXT = """Riga et la Ligue promettent des vedettes

(Actualisé avec Orlin)

Riga, 3 mars 2031 (ATB) - "Nous livrerons", a dit Liisa Orlin pour l'Estonie, \
"30 vedettes (neuves)" si l'accord est signé. La Ligue des 35 pays, la plupart baltes, \
surveille environ 1.400 km de côte.
"""


def at(words: str) -> Span:
    """Give the place of the first of these words in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


ESTONIA = Actor(
    "EE",
    ActorKind.STATE,
    "Estonie",
    state="EE",
    aliases=("Tallinn",),
    mentions=(Mention(at("Estonie"), MentionForm.NAME, "state-name"),),
    identifiers=("iso3166-1a2:EE",),
)
LATVIA = Actor("LV", ActorKind.STATE, "Lettonie", state="LV")
MINISTRY = Actor("o1", ActorKind.ORGANIZATION, "ministère", affiliation=ESTONIA)
ORLIN = Actor(
    "p1",
    ActorKind.PERSON,
    "Liisa Orlin",
    roles=(Role("ministre", ESTONIA, at("Liisa")),),
    affiliation=MINISTRY,
    description="la négociatrice",
    rule="person-name",
)
SOURCE = Actor("p2", ActorKind.PERSON, anonymous=True, description="un diplomate")
LEAGUE = Actor("k", ActorKind.COALITION, "la Ligue")

HEAD = Statement(
    "s1",
    Mode.DIRECT,
    (at("Nous livrerons"),),
    speaker=ORLIN,
    co_speakers=(SOURCE,),
    source=at("Liisa Orlin"),
    cue=Cue(at("a dit"), "dire", Act.COMMISSIVE),
    quoted=(at("Nous livrerons"),),
    addressee=LATVIA,
    setting=at("Riga"),
    medium=LEAGUE,
    when=dt.date(2031, 3, 3),
    on_behalf_of=ESTONIA,
    relayed_by=SOURCE,
    rule="incise",
)
CARRIED = Statement(
    "s2",
    Mode.MIXED,
    (at("Nous livrerons"), at("30 vedettes (neuves)")),
    quoted=(at("30 vedettes (neuves)"),),
    polarity=Polarity.NEGATIVE,
    continues=HEAD,
    insertions=(at("(neuves)"),),
)
WATCH = Mechanism(
    "m1",
    MechanismKind.MONITORING,
    at("surveille"),
    lead=ESTONIA,
    contributors=(LATVIA,),
    mandate=at("côte"),
    area=Quantity(
        Decimal("1400.0"), "km", Comparator.APPROXIMATE, at("environ 1.400 km")
    ),
    asserted_by=LEAGUE,
)
UNLISTED = Mechanism("m1", MechanismKind.FORCE, at("vedettes"))
SIGNED = when(
    EventPattern(
        "SIGNATURE", (Participant("by", ESTONIA), Participant("with", LATVIA))
    ),
    kind=ConditionKind.TRIGGER,
    span=at("si l'accord est signé"),
)
VOTED = when(
    EventPattern("DECISION"), kind=ConditionKind.RESERVATION, span=at("accord")
)
PROMISE = Commitment(
    "c1",
    CommitmentKind.UNDERTAKING,
    at("30 vedettes"),
    debtors=(ESTONIA, LEAGUE),
    creditors=(LATVIA,),
    force=Force.PROMISE,
    cue=at("Nous livrerons"),
    condition=any_of(all_of(SIGNED, negate(VOTED)), VOTED),
    measures=(
        Measure(
            MeasureKind.ARMS_DELIVERY,
            Modality.ASSERTED,
            at("vedettes"),
            Quantity(Decimal(30), None, Comparator.EXACT, at("30")),
        ),
        Measure(MeasureKind.OTHER, Modality.POSSIBLE, at("neuves")),
    ),
    bindingness=Bindingness.POLITICAL | Bindingness.LEGAL,
    object_bindingness=Bindingness.LEGAL,
    mechanism=WATCH,
    purpose=at("côte"),
    due=dt.date(2031, 5, 1),
    duration=at("mars"),
    stated_in=HEAD,
    rule="noun",
)
REFUSAL = Commitment(
    "c2",
    CommitmentKind.NON_COMMITMENT,
    at("vedettes"),
    polarity=Polarity.NEGATIVE,
    mechanism=UNLISTED,
)
COALITION = Coalition(
    "k1",
    ("la Ligue", "l'alliance"),
    actor=LEAGUE,
    memberships=(
        Membership(
            ESTONIA,
            MembershipRole.LEAD,
            since=dt.date(2030, 1, 1),
            until=dt.date(2032, 1, 1),
            span=at("Estonie"),
        ),
        Membership(LATVIA, inferred=True, rule="host"),
    ),
    size_claims=(
        SizeClaim(35, Comparator.EXACT, at("35 pays"), by=ORLIN),
        SizeClaim(30, Comparator.EXACT, at("30"), when=dt.date(2031, 3, 3)),
    ),
    class_claims=(ClassClaim("la plupart", "baltes", at("la plupart baltes")),),
    outsiders=(LATVIA,),
)

ARTICLE = Article(
    TEXT,
    (
        Paragraph(
            Span(0, 40),
            ParagraphRole.HEADLINE,
            1,
            source_path="/nitf/body[1]/p[1]",
            source_offset=0,
        ),
        Paragraph(Span(66, len(TEXT)), ParagraphRole.BODY),
    ),
    headline="Riga et la Ligue promettent des vedettes",
    subheadline="Trente pour commencer",
    slug="ligue",
    language="fr",
    agency="ATB",
    guid="urn:newsml:example.org:2031:riga",
    version="2",
    status=PubStatus.WITHHELD,
    urgency=3,
    priority="U",
    first_created=dt.datetime(2031, 3, 3, 9, 30, tzinfo=dt.UTC),
    version_created=dt.datetime(2031, 3, 3, 10, 30, 15, 250000, dt.UTC),
    expires=dt.datetime(2031, 4, 3, tzinfo=dt.UTC),
    embargo=Embargo(
        dt.datetime(2031, 3, 3, 12, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    ),
    assumed_zone="UTC",
    dateline=Dateline("Riga", dt.date(2031, 3, 3), None, at("Riga, 3 mars 2031 (ATB)")),
    byline=("Ann Orlin", "Jo Tarr"),
    credits=(Credit(CreditFunction.EDITING, ("Jo Tarr",), at("Orlin")),),
    update_note=UpdateNote(
        UpdateKind.UPDATE, "(Actualisé avec Orlin)", ("Orlin",), at("(Actualisé")
    ),
    editor_note="À suivre",
    subjects=(
        Subject(
            "medtop",
            "11000000",
            relevance=0.5,
            creator="desk:riga",
            why="why:named",
            same_as=("wd:Q7163",),
            broader=("medtop:00000000",),
        ),
    ),
    genres=(Subject("genre", "Current"),),
    keywords=("défense",),
    places=("Riga",),
    links=(
        Link(
            "seeAlso",
            "urn:newsml:example.org:2031:tallinn",
            title="Tallinn",
            content_type="text/html",
        ),
    ),
    rights=Rights("ATB", (Label("© 2031 ATB", language="fr"),), (Label("Presse"),)),
    headlines=(Label("Riga promet", "headline:short"),),
    notes=(Label("Sera suivi d'un encadré", "note:editors"),),
    nonpublic=(Label("Contact : Jo Tarr", "note:contact"),),
    signals=(Subject("sig", "update"),),
    located=(Subject("city", "riga", name="Riga"),),
    provider=Subject("nprov", "ATB"),
    services=(Subject("svc", "world"),),
    contributors=(Subject("staff", "jt", name="Jo Tarr", type="editor"),),
    item_class="text",
    alternative_ids=(Label("17", "id:desk"),),
    renditions=(Rendition("rnd:web", "text/html", "https://example.org", True),),  # noqa: FBT003 - by place
    transmission=Transmission(
        "atb.example",
        "17",
        dt.datetime(2031, 3, 3, tzinfo=dt.UTC),
        "desk",
        ("a",),
        ("b",),
    ),
    concepts=(
        Concept(
            "pers:7",
            "https://example.org/pers/7",
            type="cpnat:person",
            names=(Label("Ann Orlin", language="fr"),),
            definitions=(Label("Ministre"),),
            notes=(Label("À ne pas confondre"),),
            same_as=("wd:Q7",),
            broader=("org:1",),
            narrower=("pers:8",),
            related=(Link("occupation", "job:1"),),
            details=(Label("2001-01-01", "personDetails/born"),),
        ),
    ),
    coverages=(
        PlannedCoverage(
            "c1",
            item_class="text",
            content_type="text/html",
            scheduled=dt.datetime(2031, 3, 4, tzinfo=dt.UTC),
            status="ncostat:int",
            headline="Riga signe",
            slug="riga",
            notes=(Label("250 mots"),),
            assigned_to=("Jo Tarr",),
            delivered=(Link("deliveredItemRef", "urn:newsml:example.org:1"),),
        ),
    ),
    groups=(Group("g1", "main", (Link("itemRef", "urn:newsml:example.org:riga"),)),),
    properties=(Label("Baltique", "series"),),
    format="plain",
    diagnostics=(Diagnostic("odd", "found it", at("Riga"), 1, Severity.INFO),),
)


@pytest.fixture(scope="session")
def analysis() -> Analysis:
    """Give an analysis in which every field of every class has a value somewhere."""
    return Analysis(
        ARTICLE,
        actors=(ORLIN, ESTONIA, LATVIA, MINISTRY, SOURCE, LEAGUE),
        statements=(CARRIED, HEAD),
        commitments=(PROMISE, REFUSAL),
        coalitions=(COALITION,),
        mechanisms=(WATCH,),
        representations=(
            Representation(
                LATVIA,
                (ORLIN, ESTONIA),
                at("pour l'Estonie"),
                occasion=at("accord"),
                in_absence_of=SOURCE,
                reason=at("signé"),
            ),
        ),
        regimes=(
            Regime(
                "r1",
                "le système",
                at("La Ligue des 35 pays"),
                coalition=COALITION,
                commitments=(PROMISE,),
                mechanisms=(WATCH,),
            ),
        ),
        incidents=(
            Incident(
                "CEASEFIRE_BREACH",
                at("côte"),
                place="Narva",
                when=dt.date(2031, 3, 2),
                observed_by=SOURCE,
                stage=IncidentStage.QUALIFIED,
                severity="grave",
                qualified_by=LEAGUE,
                attributed_to=LATVIA,
            ),
        ),
        findings=(
            Finding("sizes-disagree", at("35 pays"), "35 members claimed, and 30"),
        ),
    )

"""NewsML 1 as its dialects write it, in twins of our own."""

import base64
import datetime as dt
import io

import attrs
import pytest

from diplotext.errors import ReadError, Severity
from diplotext.formats import detect, read, read_many
from diplotext.formats._xml import parse
from diplotext.formats.markup.names import Places
from diplotext.formats.newsml1 import parse_many
from diplotext.formats.newsml1.content import content_blocks
from diplotext.model import Embargo, Label, Link, ParagraphRole, PubStatus, Subject


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
FREED = (
    '<StatusWillChange><FutureStatus FormalName="Usable"/>'
    "<DateAndTime>20310303T1200+0000</DateAndTime></StatusWillChange>"
)


def item(*, identity="", management="", component=""):
    """Give an item of these parts."""
    return (
        f"<NewsItem><Identification>{identity}</Identification>"
        f"<NewsManagement>{management}</NewsManagement>{component}</NewsItem>"
    )


def document(*items, envelope=""):
    """Give a document of these items."""
    inside = "".join(items)
    return f"<NewsML><NewsEnvelope>{envelope}</NewsEnvelope>{inside}</NewsML>".encode()


def component(content="", **parts):
    """Give a component: `lines`, `about`, `role`, components `inner`, and `attributes`."""
    role = f'<Role FormalName="{parts["role"]}"/>' if "role" in parts else ""
    content = f"<ContentItem>{content}</ContentItem>" if content else ""
    lines, about, inner = (parts.get(name, "") for name in ("lines", "about", "inner"))
    return (
        f"<NewsComponent {parts.get('attributes', '')}>{role}"
        f"<NewsLines>{lines}</NewsLines>{about}{content}{inner}</NewsComponent>"
    )


def data(words, form=""):
    """Give words as the content of an item."""
    form = f'<Format FormalName="{form}"/>' if form else ""
    return f"{form}<DataContent>{words}</DataContent>"


def nitf(*paragraphs):
    """Give paragraphs as NITF inside an item."""
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return data(f"<nitf><body><body.content>{told}</body.content></body></nitf>")


def lenient(source):
    """Read the first story, whatever is odd in it."""
    return read(source, report=lambda _: None)


WIRE = document(
    item(
        identity="<NewsIdentifier><ProviderId>atb.example</ProviderId>"
        "<DateId>20310303T120000Z</DateId><NewsItemId>TX-RIX-AAA01</NewsItemId>"
        '<RevisionId PreviousRevision="1" Update="N">2</RevisionId>'
        "<PublicIdentifier>urn:newsml:atb.example:20310303T120000Z:TX-RIX-AAA01:2</PublicIdentifier>"
        "</NewsIdentifier><NameLabel>Latvia-Norway-pact</NameLabel>",
        management='<NewsItemType FormalName="News"/>'
        "<FirstCreated>20310303T113000+0000</FirstCreated>"
        "<ThisRevisionCreated>20310303T120000Z</ThisRevisionCreated>"
        '<Status FormalName="Usable"/><Urgency FormalName="3"/>'
        '<DerivedFrom NewsItem="urn:newsml:atb.example:1"/>'
        '<AssociatedWith NewsItem="urn:newsml:atb.example:9"><Comment>Photo</Comment></AssociatedWith>',
        component=component(
            nitf("Latvia and Norway signed a pact on Monday.", "", "jt/ao/ms") + "",
            lines="<HeadLine>Latvia, Norway sign pact</HeadLine>"
            "<ByLine>By Ann Orlin and Jo Tarr</ByLine>"
            "<DateLine>RIGA, March 3, 2031 (AFP) -</DateLine>"
            "<CopyrightLine>(c) ATB</CopyrightLine><SlugLine>pact</SlugLine>"
            '<NewsLine><NewsLineType FormalName="AdvisoryLine"/>'
            "<NewsLineText>Video to follow</NewsLineText></NewsLine>",
            about='<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider>'
            '<Creator><Party FormalName="ann"/></Creator></AdministrativeMetadata>'
            "<RightsMetadata><UsageRights><UsageType>NO ARCHIVE</UsageType></UsageRights></RightsMetadata>"
            '<DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="analysis"/>'
            '<SubjectCode><Subject FormalName="11000000" cat="POL"/></SubjectCode>'
            '<Location HowPresent="Origin"><Property FormalName="Country" Value="LVA"/>'
            '<Property FormalName="City" Value="Riga"/></Location>'
            '<Property FormalName="Keyword" Value="pact"/>'
            '<Property FormalName="GeneratorSoftware" Value="x"/><OfInterestTo FormalName="desk"/>'
            "</DescriptiveMetadata>",
        ),
    ),
    envelope="<TransmissionId>0042</TransmissionId><DateAndTime>20310303T120005Z</DateAndTime>"
    '<NewsService FormalName="DGTE"/><NewsProduct FormalName="ENG"/><Priority FormalName="4"/>',
)


def test_a_wire_story_gives_all_fields():
    """Every field that the wire fills is read."""
    article = read(WIRE)

    assert article.format == "newsml1"
    assert article.guid == "urn:newsml:atb.example:20310303T120000Z:TX-RIX-AAA01:2"
    assert (article.version, article.slug) == ("2", "Latvia-Norway-pact")
    assert article.headline == "Latvia, Norway sign pact"
    assert article.byline == ("Ann Orlin", "Jo Tarr")
    assert (article.dateline.place, article.dateline.agency) == ("RIGA", "AFP")
    assert article.dateline.date == dt.date(2031, 3, 3)
    assert (article.urgency, article.priority, article.language) == (3, "4", "en")
    assert article.first_created == NOON - dt.timedelta(minutes=30)
    assert article.version_created == NOON


def test_a_wire_story_gives_what_is_said_of_it():
    """Subjects, places, rights, links and what else stands in the metadata is read."""
    article = read(WIRE)

    assert article.subjects[0].code == "11000000"
    assert article.subjects[0].uri.endswith("/subjectcode/11000000")
    assert article.genres == (Subject(None, "analysis"),)
    assert (article.places, article.keywords) == (("Riga", "LVA"), ("pact",))
    assert article.links == (
        Link("derivedFrom", "urn:newsml:atb.example:1"),
        Link("associatedWith", "urn:newsml:atb.example:9", title="Photo"),
    )
    assert article.rights.usage_terms == (Label("NO ARCHIVE"),)
    assert article.rights.notices == (Label("(c) ATB"),)
    assert article.notes == (Label("Video to follow", "AdvisoryLine"),)
    assert article.provider.name == article.agency == "AFP"
    assert article.contributors == (Subject(None, None, name="ann", type="creator"),)
    assert Label("News", "NewsItemType") in article.properties
    assert Label("x", "GeneratorSoftware") in article.properties
    assert Label("desk", "OfInterestTo") in article.properties
    assert article.transmission.identifier == "0042"
    assert article.transmission.channels == ("ENG",)
    assert article.diagnostics == ()


def test_paragraphs_know_their_source():
    """Empty paragraphs are none, desk initials are no story, and each knows its element."""
    article = read(WIRE)
    roles = [paragraph.role for paragraph in article.paragraphs]

    assert roles[:2] == [ParagraphRole.HEADLINE, ParagraphRole.BODY]
    assert roles[2] is not ParagraphRole.BODY
    assert article.paragraphs[1].source_path.endswith("/body.content[1]/p[1]")


def test_an_alert_has_its_words_once():
    """The headline of an alert is empty: its first paragraph stands for it."""
    alert = document(
        item(component=component(nitf("Latvia signs pact", "jt"), lines="<HeadLine/>"))
    )
    article = lenient(alert)

    assert article.text.count("Latvia signs pact") == 1
    assert article.text.startswith("Latvia signs pact")


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ('<Status FormalName="Usable"/>', PubStatus.USABLE),
        ('<Status FormalName="USABLE"/>', PubStatus.USABLE),
        ("<Status>usable</Status>", PubStatus.USABLE),
        ('<Status FormalName="OPEN"/>', PubStatus.USABLE),
        ('<Status FormalName="Canceled"/>', PubStatus.CANCELED),
        ('<Status FormalName="Withheld"/>', PubStatus.WITHHELD),
        ("", PubStatus.USABLE),
    ],
)
def test_spellings_of_the_status_are_known(written, status):
    """A status is an attribute or text, in any letters; none is usable."""
    assert lenient(document(item(management=written))).status is status


def test_an_unknown_status_withholds():
    """What nobody knows is not published, and told."""
    article = lenient(document(item(management='<Status FormalName="odd"/>')))

    assert article.status is PubStatus.WITHHELD
    assert "unknown-status" in {d.code for d in article.diagnostics}


@pytest.mark.parametrize(
    ("management", "embargo"),
    [
        (f'<Status FormalName="Withheld"/>{FREED}', Embargo(NOON)),
        (f'<Status FormalName="Embargoed"/>{FREED}', Embargo(NOON)),
        ('<Status FormalName="embargoed"/>', Embargo()),
    ],
)
def test_a_status_that_will_change_is_an_embargo(management, embargo):
    """An item that becomes usable at an hour is under embargo until then."""
    article = lenient(document(item(management=management)))

    assert (article.status, article.embargo) == (PubStatus.USABLE, embargo)


def test_a_usable_item_that_will_be_withheld_has_no_embargo():
    """Only what becomes usable is under embargo."""
    management = (
        '<Status FormalName="Usable"/><StatusWillChange><FutureStatus FormalName="Canceled"/>'
        "<DateAndTime>20310303T120000Z</DateAndTime></StatusWillChange>"
    )

    assert lenient(document(item(management=management))).embargo is None


@pytest.mark.parametrize(
    ("written", "urgency", "codes"),
    [
        ('<Urgency FormalName="2"/>', 2, set()),
        ("<Urgency> 2 </Urgency>", 2, set()),
        ('<Urgency FormalName="DEFAULT"/>', None, {"bad-urgency"}),
    ],
)
def test_urgency_is_an_attribute_or_text(written, urgency, codes):
    """Urgency is read from either, and left out when it is no number from 1 to 9."""
    article = lenient(document(item(management=written)))

    assert article.urgency == urgency
    assert {d.code for d in article.diagnostics} - {"no-identifier"} == codes


def test_a_bad_date_is_told():
    """A date that no calendar has is left out and told with its line."""
    article = lenient(
        document(item(management="<FirstCreated>20310230</FirstCreated>"))
    )

    assert article.first_created is None
    assert [d.line for d in article.diagnostics if d.code == "bad-date"] == [1]


def test_a_missing_zone_is_assumed():
    """A time without a zone is read as UTC, which the article says."""
    article = lenient(
        document(item(management="<FirstCreated>20310303T120000</FirstCreated>"))
    )

    assert (article.first_created, article.assumed_zone) == (NOON, "UTC")


def test_a_missing_public_identifier_is_made_of_its_parts():
    """Where the identifier is missing or names no item, its parts make one; without any it is None."""
    parts = "<ProviderId>belga.example</ProviderId><DateId>2031</DateId><NewsItemId>7</NewsItemId>"
    belga = f"<NewsIdentifier>{parts}<PublicIdentifier>urn:newsml:belga</PublicIdentifier></NewsIdentifier>"
    bare = "<NewsIdentifier><PublicIdentifier>urn:x</PublicIdentifier></NewsIdentifier>"

    made = lenient(document(item(identity=belga)))
    assert made.guid == "urn:newsml:belga.example:2031:7"
    assert Label("urn:newsml:belga", "PublicIdentifier") in made.alternative_ids
    assert lenient(document(item(identity=bare))).guid == "urn:x"
    assert lenient(document(item())).guid is None


def test_a_story_in_two_languages_is_two_articles():
    """Components with a headline and a text of their own are articles, each with its name."""
    parts = [
        component(
            inner=component(data(title), role="Title")
            + component(data(body, "Text"), role="Body")
            + component(data("", "Text"), role="Lead"),
            lines=f"<HeadLine>{title}</HeadLine><CreditLine>BELGA</CreditLine>",
            attributes=f'xml:lang="{language}" Duid="{duid}"',
        )
        for language, duid, title, body in (
            ("fr", "1", "Riga signe", "La Lettonie &lt;b&gt;signe&lt;/b&gt;."),
            ("nl", "2", "Riga tekent", "Letland tekent."),
        )
    ]
    identity = "<NewsIdentifier><NewsItemId>7</NewsItemId></NewsIdentifier>"
    source = document(
        item(identity=identity, component=component(inner="".join(parts)))
    )
    found = list(read_many(source))

    assert [article.guid for article in found] == ["urn:newsml:7#1", "urn:newsml:7#2"]
    assert [article.language for article in found] == ["fr", "nl"]
    assert found[0].text == "Riga signe\n\nLa Lettonie signe."
    assert [d.code for d in lenient(source).diagnostics] == ["several-items"]


def test_items_of_one_document_are_all_read():
    """Every item gives an article; what is odd in the document is told with the first."""
    source = document(
        *(item(component=component(data(words))) for words in ("Riga.", "Oslo.")),
        envelope="<DateAndTime>soon</DateAndTime>",
    )
    found = list(read_many(io.BytesIO(source), report=lambda _: None))

    assert [article.text for article in found] == ["Riga.", "Oslo."]
    assert "bad-date" in {d.code for d in found[0].diagnostics}
    assert "bad-date" not in {d.code for d in found[1].diagnostics}


def test_a_picture_is_told_by_its_caption():
    """The caption of a picture is the story of an item that has nothing else."""
    photo = '<ContentItem Href="riga.jpg"><MediaType FormalName="Photo"/><Format FormalName="JPEG"/></ContentItem>'
    inner = component(nitf("Ministers in Riga."), role="Caption") + (
        f'<NewsComponent><Role FormalName="Main"/>{photo}</NewsComponent>'
    )
    article = lenient(document(item(component=component(inner=inner))))

    assert (article.item_class, article.text) == ("picture", "Ministers in Riga.")
    assert article.renditions[1].href == "riga.jpg"
    assert article.rendition.role == "caption"


def test_captions_stand_behind_the_story():
    """Pictures beside a story give captions, which are no part of the story."""
    caption = component(data("<p>Ministers in Riga.</p>"), role="Caption")
    picture = component(inner=caption, lines="<HeadLine>Ministers</HeadLine>")
    story = component(data("<p>Riga signs the pact with Oslo.</p>", "bcNITF2.5"))
    article = lenient(document(item(component=component(inner=picture + story))))

    assert article.text == "Riga signs the pact with Oslo.\n\nMinisters in Riga."
    assert article.paragraphs[-1].role is ParagraphRole.CAPTION


def test_pictures_beside_a_story_are_described_behind_it():
    """A component of a picture beside that of the story keeps its caption and its file."""
    story = component(data("Riga signs."), lines="<HeadLine>Riga</HeadLine>")
    caption = component(data("Ships at sea."), role="Caption")
    picture = component(
        '<MediaType FormalName="Photo"/></ContentItem><ContentItem Href="a.jpg">',
        role="Photo",
        lines="<HeadLine>Ships</HeadLine>",
        inner=caption,
    )
    article = lenient(document(item(component=component(inner=picture + story))))

    assert [(p.role, article[p.span]) for p in article.paragraphs] == [
        (ParagraphRole.HEADLINE, "Riga"),
        (ParagraphRole.BODY, "Riga signs."),
        (ParagraphRole.CAPTION, "Ships at sea."),
    ]
    assert "a.jpg" in [rendition.href for rendition in article.renditions]


def test_html_in_a_section_of_characters_is_parsed():
    """HTML sent as text gives its paragraphs and words."""
    html = (
        "<![CDATA[<P>Riga <B>sig</B>ns</P><P></P><P>AT&amp;T &eacute;t&eacute;</P>]]>"
    )
    article = lenient(document(item(component=component(data(html, "HTML")))))

    assert article.text == "Riga signs\n\nAT&T été"


def test_unknown_markup_in_a_section_of_characters_is_parsed():
    """Elements of any vocabulary sent as text give their words."""
    scores = "<![CDATA[<Result><Home>Riga</Home><Score>2</Score></Result>]]>"

    assert (
        lenient(document(item(component=component(data(scores))))).text == "Riga\n\n2"
    )


def test_the_best_of_several_forms_is_read():
    """Of equal forms of one text XHTML is read, then NITF, HTML and plain text."""
    forms = [
        f"<ContentItem>{data(words, form)}</ContentItem>"
        for form, words in (
            ("Text", "plain"),
            ("XHTML", "<p>xhtml</p>"),
            ("HTML", "html"),
        )
    ]
    inner = f"<NewsComponent>{''.join(forms)}</NewsComponent>"

    assert lenient(document(item(component=inner))).text == "xhtml"


@pytest.mark.parametrize(
    ("notation", "sent", "text"),
    [
        ("Base64", base64.b64encode("Riga signs é".encode()).decode(), "Riga signs é"),
        ("base64", "a", "a"),
        ("none", "Riga", "Riga"),
    ],
)
def test_encoded_content_is_decoded(notation, sent, text):
    """Content in Base64 is decoded; what cannot be is kept."""
    inner = (
        f'<Encoding Notation="{notation}"><DataContent>{sent}</DataContent></Encoding>'
    )

    assert lenient(document(item(component=component(inner)))).text == text


def test_names_of_topics_are_given_in_the_language_of_the_story():
    """A topic that was sent along names its subject; other subjects have no name."""
    topics = (
        '<TopicSet><Topic><FormalName>11000000</FormalName><Description xml:lang="en" Variant="Category">POL'
        '</Description><Description xml:lang="en" Variant="Name">politics</Description>'
        '<Description xml:lang="fr" Variant="Name">politique</Description></Topic><Topic/></TopicSet>'
    )
    about = (
        topics + '<DescriptiveMetadata><Language FormalName="FR"/><SubjectCode>'
        '<Subject FormalName="11000000"/><SubjectMatter FormalName="F1" Scheme="efe"/><Subject/>'
        '</SubjectCode><TopicOccurrence Topic="#t1"/><TopicOccurrence/></DescriptiveMetadata>'
    )
    article = lenient(document(item(component=component(data("Riga."), about=about))))

    assert [(s.scheme, s.code, s.name) for s in article.subjects] == [
        ("subj", "11000000", "politique"),
        ("efe", "F1", None),
        (None, "t1", None),
    ]


@pytest.mark.parametrize(
    ("tag", "language", "codes"),
    [
        ("FR", "fr", []),
        ("es-ES", "es-ES", []),
        ("pt_BR", "pt-BR", []),
        ("x-default", None, []),
        ("qq", None, ["unknown-language"]),
        ("é", None, ["unknown-language"]),
    ],
)
def test_languages_are_checked(tag, language, codes):
    """A tag that names no language is left out and told."""
    about = f'<DescriptiveMetadata><Language FormalName="{tag}"/></DescriptiveMetadata>'
    article = lenient(document(item(component=component(data("Riga."), about=about))))

    assert article.language == language
    assert [d.code for d in article.diagnostics if d.code != "no-identifier"] == codes


def test_a_package_keeps_its_references():
    """Components that refer to items are groups, and one within a group is named there."""

    def reference(name):
        lines = f"<NewsLines><HeadLine>{name}</HeadLine></NewsLines>"
        ref = f'<NewsItemRef NewsItem="{name}"/>'
        return f"<NewsComponent>{lines}{ref}<NewsItemRef/></NewsComponent>"

    event = component(
        inner=reference("a") + reference("b"), role="EVENT", attributes='Duid="e1"'
    )
    top = component(
        inner=event + reference("c"), role="LIST", lines="<HeadLine>All</HeadLine>"
    )
    article = lenient(document(item(component=top)))

    assert article.item_class == "composite"
    assert [(g.id, g.role, [m.target for m in g.members]) for g in article.groups] == [
        ("group1", "LIST", ["e1", "c"]),
        ("e1", "EVENT", ["a", "b"]),
    ]
    assert article.groups[1].members[0].title == "a"


def test_a_headline_may_be_sent_as_a_text():
    """Where no line has the headline, a text with that role is one."""
    inner = component(data("Riga signs"), role="Title") + component(
        data("It did."), role="Body"
    )
    article = lenient(document(item(component=component(inner=inner))))

    assert (article.headline, article.text) == ("Riga signs", "Riga signs\n\nIt did.")


def test_style_sheets_are_no_words():
    """A style sheet sent along is not read."""
    css = '<MimeType FormalName="text/css"/><DataContent>p {margin: 0}</DataContent>'
    inner = component(css) + component(data("Riga signs."))

    assert (
        lenient(document(item(component=component(inner=inner)))).text == "Riga signs."
    )


def test_a_kill_in_the_body_cancels():
    """An order of the desk in the body takes effect, whatever the status says."""
    words = nitf("KILL KILL KILL", "Kill the story on the pact.")
    about = '<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>'
    source = document(
        item(
            management='<Status FormalName="Usable"/>',
            component=component(words, about=about),
        )
    )

    assert lenient(source).status is PubStatus.CANCELED


def test_external_entities_are_never_fetched():
    """A document type with an external entity is read without it."""
    doctype = '<!DOCTYPE NewsML SYSTEM "NewsML.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf;]>'
    source = doctype.encode() + WIRE

    assert read(source).headline == "Latvia, Norway sign pact"


def test_a_document_without_items_is_an_error():
    """Strict reading raises, lenient reading gives an empty article."""
    with pytest.raises(ReadError, match="no-item"):
        read(document())
    assert lenient(document()).text == ""


def test_a_signal_says_what_to_do():
    """An instruction of the sender is a signal."""
    management = '<Instruction FormalName="Replace"/><Instruction/>'

    assert lenient(document(item(management=management))).signals == (
        Subject(None, "Replace"),
    )


@pytest.mark.parametrize(
    "root", [b"<NewsML>", b'<n:NewsML xmlns:n="x">', b"\xef\xbb\xbf<NewsML>"]
)
def test_the_format_is_told_by_the_root(root):
    """Any namespace and prefix will do."""
    assert detect(root).name == "newsml1"


def test_elements_without_a_value_say_nothing():
    """Empty elements and attributes give no field, wherever they stand."""
    about = (
        "<AdministrativeMetadata><Provider><Party/></Provider><Creator><Party FormalName=' '/>"
        "</Creator></AdministrativeMetadata><RightsMetadata><UsageRights/></RightsMetadata>"
        "<DescriptiveMetadata><DateLineDate/><Language FormalName=''/><Genre/><SubjectCode>"
        "<Subject FormalName=''/></SubjectCode><Location/><Location><Property FormalName='City'/>"
        "</Location><OfInterestTo/><Property/></DescriptiveMetadata><Metadata/>"
    )
    lines = (
        "<HeadLine/><DateLine>RIGA</DateLine><CopyrightLine/><KeywordLine/>"
        "<NewsLine><NewsLineType/><NewsLineText/></NewsLine>"
    )
    inner = component(
        data("Riga signs."), lines=lines, about=about, attributes="Euid='7'"
    )
    article = lenient(
        document(
            item(
                identity="<NewsIdentifier/><NameLabel> </NameLabel>",
                management="<Status/><Urgency/><DerivedFrom/><StatusWillChange/>",
                component=component(inner=inner, about="<DescriptiveMetadata/>"),
            ),
            envelope="<NewsService FormalName=''/><SentFrom/><Priority/>",
        )
    )
    said = {
        name: value
        for name, value in attrs.asdict(article, recurse=False).items()
        if value not in (None, ())
    }

    assert set(said) == {
        "text",
        "paragraphs",
        "status",
        "dateline",
        "item_class",
        "renditions",
        "transmission",
        "format",
    }


def test_the_day_of_the_dateline_may_be_sent_apart():
    """A dateline without a day has that of its own element; a bad one is told."""
    about = "<DescriptiveMetadata><DateLineDate>{}</DateLineDate></DescriptiveMetadata>"
    filed = {
        day: lenient(
            document(
                item(
                    component=component(
                        data("Riga signs."),
                        lines="<DateLine>RIGA</DateLine>",
                        about=about.format(day),
                    )
                )
            )
        )
        for day in ("20310303T120000Z", "soon")
    }

    assert filed["20310303T120000Z"].dateline.date == dt.date(2031, 3, 3)
    assert filed["soon"].dateline.date is None
    assert "bad-date" in {d.code for d in filed["soon"].diagnostics}


def test_languages_are_told_by_the_nearest_element():
    """The component of the text comes first, then those around it, then the item."""
    told = component(data("Riga."), attributes='xml:lang="fr"')
    inner = component(inner=told, attributes='xml:lang="en"')
    whole = item(component=inner).replace("<NewsItem>", '<NewsItem xml:lang="de">')

    assert lenient(document(whole)).language == "fr"
    outer = whole.replace(' xml:lang="fr"', "").replace(' xml:lang="en"', "")
    assert lenient(document(outer)).language == "de"


def test_a_file_of_an_unknown_sort_is_no_picture():
    """Where nothing tells what a file is, the item is one of text."""
    file = '<ContentItem Href="a.bin"><Format FormalName="X"/></ContentItem>'

    article = lenient(
        document(item(component=f"<NewsComponent>{file}</NewsComponent>"))
    )
    assert article.item_class == "text"
    assert article.renditions[0].content_type == "X"
    bare = file.replace('<Format FormalName="X"/>', "")
    article = lenient(
        document(item(component=f"<NewsComponent>{bare}</NewsComponent>"))
    )
    assert article.renditions[0].content_type is None


def test_groups_of_a_package_may_refer_to_nothing():
    """Components without references are no groups, and an item without any has none."""
    reference = '<NewsComponent><NewsItemRef NewsItem="a"/></NewsComponent>'
    empty = "<NewsComponent><NewsComponent/></NewsComponent>"
    article = lenient(document(item(component=component(inner=reference + empty))))

    assert [[m.target for m in g.members] for g in article.groups] == [["a"]]
    assert lenient(document(item())).groups == ()


def test_nested_items_are_items():
    """An item within a component of another is read behind it."""
    nested = item(component=component(data("Oslo waits.")))
    outer = component(data("Riga signs."), inner=nested)
    found = read_many(document(item(component=outer)), report=lambda _: None)

    assert [article.text for article in found] == ["Riga signs.", "Oslo waits."]


def test_a_content_item_without_data_has_no_paragraphs():
    """A picture has no words."""
    element = parse(b'<ContentItem Href="a.jpg"/>').root

    assert content_blocks(element, Places(element, "")) == []


def streamed(source):
    """Read a document as one that is too large to lie in the buffer of its file."""
    return list(parse_many(io.BytesIO(source)))


def test_a_large_document_is_read_item_by_item():
    """Items cut out of a document give the same articles, with lines and paths of the whole."""
    source = document(
        item(component=component(data("Riga signs."))),
        "\n",
        item(component=component(data("Oslo waits."))),
        envelope="<TransmissionId>7</TransmissionId><DateAndTime>soon</DateAndTime>",
    )
    small, large = list(read_many(source, report=lambda _: None)), streamed(source)

    assert [article.text for article in large] == ["Riga signs.", "Oslo waits."]
    assert [a.paragraphs[0].source_line for a in large] == [1, 2]
    assert large[1].paragraphs[0].source_path == small[1].paragraphs[0].source_path
    assert [a.transmission.identifier for a in large] == ["7", "7"]
    assert [{d.code for d in a.diagnostics} for a in large] == [
        {"bad-date", "no-identifier"},
        {"no-identifier"},
    ]


def test_a_large_document_may_be_odd():
    """Prefixes, nested items, a missing end and a missing item are read as in a small one."""
    prefixed = WIRE.replace(b"<NewsML>", b'<n:NewsML xmlns:n="x">').replace(
        b"</NewsML>", b"</n:NewsML>"
    )
    nested = item(component=component(data("Oslo waits.")))
    outer = document(item(component=component(data("Riga signs."), inner=nested)))

    assert streamed(prefixed)[0].headline == "Latvia, Norway sign pact"
    assert [a.text for a in streamed(outer)] == ["Riga signs.", "Oslo waits."]
    assert streamed(WIRE[:-30])[0].headline == "Latvia, Norway sign pact"
    assert [d.code for d in streamed(document())[0].diagnostics] == ["no-item"]


def test_lines_of_a_large_document_are_those_of_its_file():
    """Whatever stands before the first item, its paragraphs are on the lines of the source."""
    parts = [item(component=component(data(f"\n<p>{n}</p>"))) for n in range(3)]
    source = b"\n".join([b"<?xml version='1.0'?>", document("\n\n", *parts)])
    small, large = list(read_many(source, report=id)), streamed(source)

    assert [a.paragraphs[0].source_line for a in large] == [5, 6, 7]
    assert [a.paragraphs for a in large] == [a.paragraphs for a in small]


def test_a_large_item_alone_and_one_that_is_refused_are_read():
    """An item needs no envelope, and one that goes too deep does not keep the others away."""
    alone = item(component=component(data("Riga signs.")))
    deep = "<NewsItem>" + "<b>" * 300 + "</NewsItem>"
    found = list(read_many(document(deep, alone) + b"<!---->", report=id))

    assert [a.text for a in read_many(alone.encode(), report=id)] == ["Riga signs."]
    assert [a.text for a in found] == ["", "Riga signs."]
    assert "too-deep" in {d.code for d in found[0].diagnostics}


@pytest.mark.parametrize("source", [b"<NewsML>" + b"<b>" * 300, b"<NewsML"])
def test_a_document_that_cannot_be_parsed_is_told_of(source):
    """With somebody to report to nothing is raised, and what is wrong is told."""
    for article in (lenient(source), *read_many(source, report=id)):
        assert article.text == ""
        assert article.diagnostics[0].severity is Severity.ERROR


def test_a_document_beyond_the_buffer_is_read():
    """Neither a comment of any length nor a file of any kind keeps items away."""
    comment = b"<!--" + b" " * 70_000 + b"-->"
    found = list(read_many(WIRE.replace(b"<NewsItem>", comment + b"<NewsItem>")))

    assert [article.headline for article in found] == ["Latvia, Norway sign pact"]


NITF = (
    "<nitf><head><docdata management-status='canceled'><doc-id id-string='n9'/><key-list><keyword key='ports'/></key-list>"
    "</docdata></head><body><body.head><hedline><hl1>Inner</hl1></hedline><byline>By Ann Orlin</byline>"
    "<note><body.content><p>Eds: more</p></body.content></note></body.head>"
    "<body.content><p>Riga signs.</p></body.content></body></nitf>"
)
DEEP = "<nitf>" + "<b>" * 300


@pytest.mark.parametrize("escape", [False, True])
@pytest.mark.parametrize(
    ("lines", "headline", "others"),
    [
        ("", "Inner", []),
        ("<HeadLine>Outer</HeadLine>", "Outer", ["Inner"]),
    ],
)
def test_nitf_within_is_read_with_its_head(escape, lines, headline, others):
    """NITF as elements or as text gives the story, and its head what the item does not say."""
    inner = NITF.replace("<", "&lt;") if escape else NITF
    article = lenient(document(item(component=component(data(inner), lines=lines))))

    assert article.body[0].span.of(article.text) == "Riga signs."
    assert (article.headline, [h.text for h in article.headlines]) == (headline, others)
    assert (article.status, article.keywords) == (PubStatus.CANCELED, ("ports",))
    assert article.byline == ("Ann Orlin",)
    assert [note.text for note in article.notes] == ["Eds: more"]


@pytest.mark.parametrize("inner", [DEEP, "<nitf><body><p>Riga.</p></body></nitf>", ""])
def test_nitf_without_a_head_says_nothing_besides(inner):
    """Where there is no head, or no NITF that can be read, nothing is made up."""
    article = lenient(
        document(item(component=component(data(inner.replace("<", "&lt;")))))
    )

    assert article.headline is None
    assert article.alternative_ids == ()


def test_an_item_alone_and_a_vocabulary_alone_are_read():
    """An item may come without `NewsML` around it, and so may a set of topics."""
    alone = "<NewsItem><NewsComponent><ContentItem><DataContent>Riga signs.</DataContent></ContentItem></NewsComponent></NewsItem>"
    topics = "<TopicSet FormalName='People'><Topic><FormalName>7</FormalName><Description>Ann Orlin</Description></Topic><Topic/></TopicSet>"

    assert lenient(alone.encode()).text == "Riga signs."
    assert [(c.id, c.name) for c in lenient(topics.encode()).concepts] == [
        ("7", "Ann Orlin")
    ]
    assert detect(alone.encode()).name == detect(topics.encode()).name == "newsml1"


@pytest.mark.parametrize(
    ("language", "headline"), [("en", "Signs"), ("fr-CH", "Signe"), ("de", "Signe")]
)
def test_of_several_headlines_that_of_the_language_is_taken(language, headline):
    """Where headlines are in several languages, that of the story is the headline; others are kept."""
    lines = "<HeadLine xml:lang='fr'>Signe</HeadLine><HeadLine xml:lang='en'>Signs</HeadLine>"
    about = f"<DescriptiveMetadata><Language FormalName='{language}'/></DescriptiveMetadata>"
    article = lenient(
        document(item(component=component(data("Riga."), lines=lines, about=about)))
    )

    assert article.headline == headline
    assert {"Signe", "Signs"} - {headline} <= {p.text for p in article.properties}


PAGE = "<html><head><title>T</title></head><body><p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p></body></html>"


@pytest.mark.parametrize(
    "content",
    [
        f"<DataContent>{PAGE}</DataContent>",
        f"<DataContent><![CDATA[{PAGE}]]></DataContent>",
        "<DataContent>Riga signs.\n\nOslo &amp; Bern.</DataContent>",
        "<DataContent>&lt;p&gt;Riga signs.&lt;/p&gt;&lt;p&gt;Oslo &amp;amp; Bern.</DataContent>",
        "<Encoding Notation='Base64'><DataContent>UmlnYSBzaWducy4KCk9zbG8gJiBCZXJuLg==</DataContent></Encoding>",
        "<DataContent>Riga <b>signs</b>.<p>Oslo &amp; Bern.</p></DataContent>",
    ],
)
def test_a_content_is_read_in_whatever_form(content):
    """Pages as elements or text, plain copy, escaped paragraphs, Base64, and loose words."""
    article = lenient(
        document(item(component=component(content, lines="<HeadLine>Riga</HeadLine>")))
    )

    assert [article[p.span] for p in article.body] == ["Riga signs.", "Oslo & Bern."]


def test_what_stands_beside_a_story_by_reference_is_linked():
    """A component that only refers to another item gives the story a link to it."""
    text = component(
        "<DataContent><p>Riga signs.</p></DataContent>",
        lines="<HeadLine>Riga signs</HeadLine>",
    )
    beside = component(
        lines="<HeadLine>Oslo waits</HeadLine>",
        inner='<NewsItemRef NewsItem="urn:newsml:x:2"/>',
    )
    outer = component(lines="<HeadLine>Riga</HeadLine>", inner=text + beside)
    article = read(document(item(component=outer)), report=lambda _: None)

    assert Link("itemRef", "urn:newsml:x:2", title="Oslo waits") in article.links


def test_initials_below_an_alert_are_no_story():
    """An alert has no headline: its one line is the story, and the desk signs below."""
    words = "<DataContent><p>Riga signs (minister)</p><p>ab/cd</p></DataContent>"
    source = document(item(component=component(words, lines="<HeadLine/>")))
    article = read(source, report=lambda _: None)

    assert article.headline is None
    assert [(p.role.value, article[p.span]) for p in article.paragraphs] == [
        ("body", "Riga signs (minister)"),
        ("credits", "ab/cd"),
    ]


def test_an_embargo_without_its_year_ends_near_the_version():
    """What the copy orders is dated by the time of the version, as its dateline is."""
    words = "EMBARGOED TO 0001 MONDAY MARCH 3\n\nRIGA (Reuters) - Riga signs the pact."
    managed = "<ThisRevisionCreated>20310302T100000Z</ThisRevisionCreated>"
    source = document(
        item(
            management=managed,
            component=component(f"<DataContent>{words}</DataContent>"),
        )
    )
    article = read(source, report=lambda _: None)

    assert article.embargo == Embargo(dt.datetime(2031, 3, 3, 0, 1, tzinfo=dt.UTC))


def test_an_instruction_to_kill_takes_effect():
    """What the sender says to do with an item is an update like any other."""
    told = item(management='<Instruction FormalName="Kill"/>')
    article = read(f"<NewsML>{told}</NewsML>".encode(), report=id)

    assert article.status is PubStatus.CANCELED
    assert article.update_note.kind.value == "kill"
    assert article.signals == (Subject(None, "Kill"),)


def test_a_day_in_figures_is_no_place():
    lines = "<NewsComponent><NewsLines><DateLine>20310503</DateLine></NewsLines></NewsComponent>"
    article = read(f"<NewsML>{item(component=lines)}</NewsML>".encode(), report=id)

    assert article.dateline.place is None
    assert article.dateline.date == dt.date(2031, 5, 3)


def test_a_line_of_rights_says_what_may_be_done():
    """A `RightsLine` is for people to read (NewsML 1.2), and stands before the terms for machines."""
    lines = "<RightsLine>No archive</RightsLine><CopyrightLine>(c) ATB</CopyrightLine>"
    about = "<RightsMetadata><UsageRights><UsageType>Print</UsageType></UsageRights></RightsMetadata>"
    article = lenient(
        document(
            item(component=component(nitf("Riga signs."), lines=lines, about=about))
        )
    )

    assert article.rights is not None
    assert [term.text for term in article.rights.usage_terms] == ["No archive", "Print"]
    assert not [p for p in article.properties if p.text == "No archive"]

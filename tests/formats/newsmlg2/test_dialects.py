"""How agencies put a story into NewsML-G2, each form read by what the standard says of it."""

import base64

import pytest

from diplotext.formats import read
from diplotext.model import Article, Label, PubStatus


NAMESPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
PAGE = "<html><head><title>Page</title></head><body><p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p></body></html>"
NITF = (
    "<nitf><head><docdata management-status='withheld'><doc-id id-string='n9'/>"
    "<ed-msg info='Adds Oslo'/><key-list><keyword key='ports'/></key-list></docdata></head>"
    "<body><body.head><hedline><hl1>Inner</hl1></hedline><note>Eds: more</note>"
    "<abstract><p>Short.</p></abstract></body.head>"
    "<body.content><p>Riga signs.</p><p>Oslo &amp; Bern.</p></body.content></body></nitf>"
)


def escaped(markup: str) -> str:
    """Give mark-up as text."""
    return markup.replace("&", "&amp;").replace("<", "&lt;")


def leniently(content: str, meta: str = "", attributes: str = NAMESPACE) -> Article:
    """Read an item with some content, whatever is odd about it."""
    return read(
        f'<newsItem {attributes} guid="urn:x:1" version="3" xml:lang="en">'
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>",
        report=lambda _: None,
    )


def body(article: Article) -> list[str]:
    """Give the paragraphs of the story."""
    return [article[p.span] for p in article.body]


@pytest.mark.parametrize(
    "content",
    [
        f'<inlineXML contenttype="application/xhtml+xml">{PAGE}</inlineXML>',
        f'<inlineXML contenttype="application/xhtml+xml"><![CDATA[{PAGE}]]></inlineXML>',
        f'<inlineXML contenttype="application/xhtml+xml">{escaped(PAGE)}</inlineXML>',
        f'<inlineData contenttype="text/html"><![CDATA[{PAGE}]]></inlineData>',
        f"<inlineData>{escaped(PAGE)}</inlineData>",
        f'<inlineXML contenttype="application/nitf+xml">{NITF}</inlineXML>',
        f'<inlineXML contenttype="application/nitf+xml"><![CDATA[{NITF}]]></inlineXML>',
        f'<inlineData contenttype="application/nitf+xml">{escaped(NITF)}</inlineData>',
        '<inlineData contenttype="text/plain">Riga signs.\n\nOslo &amp; Bern.</inlineData>',
        '<inlineXML contenttype="text/xml"><story><para>Riga <x>signs</x>.</para><para>Oslo &amp; Bern.</para></story></inlineXML>',
        '<inlineXML><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Riga <h:em>signs</h:em>.</h:p><h:p>Oslo &amp; Bern.</h:p></h:div></inlineXML>',
        f'<inlineData contenttype="text/html" encoding="base64">{base64.b64encode(PAGE.encode()).decode()}</inlineData>',
    ],
)
def test_a_body_is_read_in_whatever_form(content: str) -> None:
    """Elements, CDATA sections, escaped text or Base64 of XHTML, NITF, text and other XML."""
    assert body(leniently(content, "<headline>Riga</headline>")) == [
        "Riga signs.",
        "Oslo & Bern.",
    ]


def test_what_only_looks_like_a_form_is_kept() -> None:
    """What claims to be Base64 or NITF and is not stays as it was sent."""
    coded = '<inlineData encoding="base64">Riga signs!!</inlineData>'
    nested = "<nitf>" + "<b>" * 300 + "Riga</b>"
    broken = (
        f'<inlineData contenttype="application/nitf+xml">{escaped(nested)}</inlineData>'
    )

    article = leniently(coded)
    assert (article.text, [d.code for d in article.diagnostics]) == (
        "Riga signs!!",
        ["bad-encoding"],
    )
    assert leniently(broken).format == "newsmlg2"


@pytest.mark.parametrize(
    ("meta", "content", "headline"),
    [
        ("<headline>Riga</headline>", PAGE, "Riga"),
        ("", PAGE, "Page"),
        ("", escaped(PAGE), "Page"),
        ("", NITF, "Inner"),
        ("", escaped(NITF), "Inner"),
        ("", "<h1>Title</h1><p>Riga signs.</p>", "Title"),
        ("", "<h1>Title</h1>", None),
        ("", "<h2>Part</h2><p>Riga signs.</p>", None),
    ],
)
def test_the_headline_may_stand_in_the_content_alone(
    meta: str, content: str, headline: str | None
) -> None:
    """Without a headline that of the NITF, the title of the page or its first title serves."""
    article = leniently(f"<inlineXML>{content}</inlineXML>", meta)

    assert article.headline == headline


def test_what_nitf_says_within_an_item_is_kept() -> None:
    """The head of NITF is read too: names, notes, keywords; and what keeps it from publication."""
    article = leniently(f"<inlineXML>{NITF}</inlineXML>", "<headline>Riga</headline>")

    assert article.status is PubStatus.WITHHELD
    assert [(h.role, h.text) for h in article.headlines] == [(None, "Inner")]
    assert [(a.role, a.text) for a in article.alternative_ids] == [
        ("nitf/doc-id", "n9")
    ]
    assert article.keywords == ("ports",)
    assert [note.text for note in article.notes] == ["Adds Oslo", "Eds: more"]
    assert [(p.role, p.text) for p in article.properties] == [
        ("nitf/abstract", "Short.")
    ]


TWO = (
    '<inlineXML xml:lang="fr"><p>Riga signe, et Oslo attend.</p></inlineXML>'
    '<inlineXML xml:lang="en-GB"><p>Riga signs.</p></inlineXML>'
)
HEADLINES = (
    '<headline xml:lang="fr">Signé</headline><headline xml:lang="en">Signed</headline>'
)


@pytest.mark.parametrize(
    ("meta", "language", "text"),
    [
        (HEADLINES, "en-GB", "Signed\n\nRiga signs."),
        (
            f'<language tag="fr"/>{HEADLINES}',
            "fr",
            "Signé\n\nRiga signe, et Oslo attend.",
        ),
    ],
)
def test_of_several_languages_that_of_the_item_is_read(
    meta: str, language: str, text: str
) -> None:
    """The language of the content decides, or else that of the item; the others are kept."""
    article = leniently(TWO, meta)

    assert (article.language, article.text) == (language, text)
    assert len(article.headlines) == 1
    assert [r.is_chosen for r in article.renditions].count(True) == 1


@pytest.mark.parametrize(
    "document",
    [
        '<newsItem {ns} guid="g" version="1">{c}</newsItem>',
        '<newsItem guid="g" version="1">{c}</newsItem>',
        '<s:Envelope xmlns:s="urn:s"><s:Body><newsItem guid="g" version="1">{c}</newsItem></s:Body></s:Envelope>',
        '<s:Envelope xmlns:s="urn:s"><newsMessage {ns}><itemSet><newsItem guid="g" version="1">{c}</newsItem></itemSet></newsMessage></s:Envelope>',
        '<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1">{p}</n:newsItem>',
        '<ns0:newsItem guid="g" version="1">{q}</ns0:newsItem>',
    ],
)
def test_an_item_is_read_in_whatever_envelope_and_namespace(document: str) -> None:
    """With the namespace, without it, prefixed, with a prefix nobody declared, in another envelope."""
    content = "<{0}contentSet><{0}inlineXML><p>Riga.</p></{0}inlineXML></{0}contentSet>"
    source = document.format(
        ns=NAMESPACE,
        c=content.format(""),
        p=content.format("n:"),
        q=content.format("ns0:"),
    )
    article = read(source, report=lambda _: None)

    assert (article.format, article.guid, article.text) == ("newsmlg2", "g", "Riga.")


def test_a_second_holder_is_kept() -> None:
    """An item has one holder of the copyright; a further one is a property."""
    article = read(
        f'<newsItem {NAMESPACE} guid="g" version="1"><rightsInfo><copyrightHolder literal="A"/></rightsInfo>'
        '<rightsInfo><copyrightHolder literal="B"/></rightsInfo></newsItem>'
    )

    assert article.rights is not None
    assert article.rights.holder == "A"
    assert "B" in {label.text for label in article.properties}


def test_what_links_and_plans_say_besides_is_kept() -> None:
    """Children of a link and of a plan that have no field are kept by their path."""
    link = '<link rel="irel:seeAlso" residref="urn:2"><title>Oslo</title><itemClass qcode="ninat:text"/><link rel="x" residref="urn:3"/></link>'
    plan = '<newsCoverage id="c"><planning><headline>Riga</headline><headline>Again</headline><edNote>Soon</edNote><ext rel="a" value="b"/></planning><other>o</other></newsCoverage>'
    article = read(
        f'<planningItem guid="g" version="1"><itemMeta>{link}</itemMeta>'
        f"<newsCoverageSet>{plan}</newsCoverageSet></planningItem>"
    )

    assert [(p.role, p.text) for p in article.properties] == [
        ("link/itemClass", "ninat:text"),
        ("newsCoverage/other", "o"),
        ("planning/headline", "Again"),
        ("planning/ext/@rel", "a"),
        ("planning/ext/@value", "b"),
    ]
    assert [link.target for link in article.links] == ["urn:2", "urn:3"]


def test_lines_in_which_nobody_is_named_are_kept() -> None:
    """A time in place of a dateline, and a line of authors that names an agency alone, are properties."""
    meta = "<headline>Riga</headline><dateline>2031-03-03 11:40:31 GMT+00:00</dateline><by>Von dpa</by><language tag='de'/>"
    article = leniently("<inlineXML><p>Oslo wartet.</p></inlineXML>", meta)

    assert (article.dateline, article.byline) == (None, ())
    assert [(p.role, p.text) for p in article.properties] == [
        ("dateline", "2031-03-03 11:40:31 GMT+00:00"),
        ("by", "Von dpa"),
    ]


def test_an_item_expires_for_all_uses_when_no_use_is_named() -> None:
    """Hours for one use alone are kept beside the one that holds for all (2.17, CR00174)."""
    times = (
        '<expires pubconstraint="usage:web">2032-06-20T21:00:00Z</expires><expires>2031-11-10T18:11:02Z</expires>'
        '<expires pubconstraint="usage:archive">2033-06-20T21:00:00Z</expires>'
    )
    article = read(
        f'<newsItem guid="g" version="1"><itemMeta>{times}</itemMeta></newsItem>'
    )

    assert article.expires is not None
    assert article.expires.year == 2031
    assert [p.role for p in article.properties if "/@" not in (p.role or "")] == [
        "expires/usage:web",
        "expires/usage:archive",
    ]


@pytest.mark.parametrize(
    ("content", "paragraphs"),
    [
        ("<inlineXML>Zero<html><body><p>One.</p></body></html></inlineXML>", "Zero One."),
        ("<inlineXML><html><body><p>One.</p></body></html><p>Two.</p></inlineXML>", "One. Two."),
        ("<inlineXML><html><head><title>T</title></head><p>One.</p></html></inlineXML>", "One."),
        ("<inlineXML><html><body><p>One.</p></body><div>Two.</div></html></inlineXML>", "One. Two."),
        ("<inlineHTML><p>One.</p></inlineHTML>", "One."),
        ("<div><p>One.</p></div>", "One."),
    ],
)  # fmt: skip
def test_words_wherever_they_stand_in_the_content_are_the_story(
    content: str, paragraphs: str
) -> None:
    """Words beside `body`, beside `html` or in an element of an agency's own are read."""
    meta = "<contentMeta><headline>Riga signs</headline></contentMeta>"
    article = read(
        f"<newsItem guid='urn:atb:1'>{meta}<contentSet>{content}</contentSet></newsItem>"
    )

    assert " ".join(article[p.span] for p in article.body) == paragraphs


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("Ann Orlin/TT", ("Ann Orlin",), "TT"),
        ("Ann Orlin", ("Ann Orlin",), None),
        ("Ann Orlin/Jo Tarr", ("Ann Orlin", "Jo Tarr"), None),
    ],
)
def test_a_line_of_the_class_of_bylines_names_the_authors(
    line: str, names: tuple[str, ...], agency: str | None
) -> None:
    """A paragraph of the class `byline` is one, with the agency behind a slash."""
    body = (
        f"<h1>Riga signs</h1><p class='byline'>{line}</p><p>RIGA. Riga has signed.</p>"
    )
    article = read(
        f"<newsItem guid='urn:atb:1'><contentSet><inlineXML><html><body>{body}</body></html>"
        "</inlineXML></contentSet></newsItem>"
    )

    assert (article.byline, article.agency) == (names, agency)


def test_the_head_of_a_page_is_kept() -> None:
    """A title that is not the headline, and metadata of a page, are properties."""
    page = "<html><head><title>{}</title><meta name='desk'/></head><body><p>Oslo.</p></body></html>"
    item = (
        "<newsItem guid='urn:atb:1'><contentMeta><headline>Riga signs</headline></contentMeta>"
        f"<contentSet><inlineXML>{page}</inlineXML></contentSet></newsItem>"
    )

    assert [p.text for p in read(item.format("Riga signs")).properties] == ["desk"]
    assert [p.text for p in read(item.format("Else")).properties] == ["Else", "desk"]


NITF_WITHIN = (
    "<nitf version='-//IPTC//DTD NITF 3.2//EN'><head><title>Else</title><docdata>"
    "<ed-msg msg-type='correction' info='Corrects the day'/><doc.copyright holder='ATB' year='2031'/>"
    "<doc.rights owner='Riga Press'/><date.issue norm='20310303T0900Z'/><urgency ed-urg='x'/>"
    "<identified-content><location>Riga</location></identified-content><du-key version='4'/>"
    "</docdata></head><extra>beside</extra><body><body.head><hedline><hl1>Inner</hl1><hl2>Below</hl2>"
    "<kicker>Pact</kicker></hedline><rights>No archives</rights><distributor>ATB Wire</distributor>"
    "<dateline>OSLO</dateline></body.head><body.content><p>RIGA (AFP) - The ministers signed.</p>"
    "</body.content></body></nitf>"
)


@pytest.mark.parametrize(
    "around",
    [
        ("<newsItem guid='urn:atb:1'><contentMeta><headline>Outer</headline></contentMeta><contentSet>"
        "<inlineXML>{}</inlineXML></contentSet></newsItem>"),
        ("<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:atb:1</PublicIdentifier>"
        "</NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>Outer</HeadLine></NewsLines>"
        "<ContentItem><DataContent>{}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"),
    ],
)  # fmt: skip
def test_what_nitf_within_says_is_kept_in_newsml_of_both_kinds(around: str) -> None:
    """Rights, corrections, places, times and lines of the NITF are those of the article."""
    article = read(around.format(NITF_WITHIN), report=id)

    assert (article.headline, article.subheadline) == ("Outer", "Below")
    assert {h.text for h in article.headlines} == {"Inner", "Else"}
    assert article.rights is not None
    assert article.rights.holder == "ATB"
    assert {t.text for t in article.rights.usage_terms} == {"Riga Press", "No archives"}
    assert article.update_note is not None
    assert article.update_note.kind.value == "correction"
    assert "Corrects the day" in (article.editor_note or "")
    assert "Riga" in {place.name for place in article.located}
    assert "bad-urgency" in {d.code for d in article.diagnostics}
    told = {(p.role, p.text) for p in article.properties}
    assert told >= {
        ("nitf/urgency", "x"),
        ("nitf/version", "4"),
        ("nitf/distributor", "ATB Wire"),
        ("nitf/date.issue", "2031-03-03T09:00:00+00:00"),
        ("nitf/extra", "beside"),
        ("nitf/kicker", "Pact"),
        ("dateline", "OSLO"),
    }


def story(meta: str, words: str = "Riga signs the pact with Oslo.") -> Article:
    """Read an item with some `itemMeta` and `contentMeta`."""
    return read(
        f'<newsItem {NAMESPACE} guid="urn:x:1" version="3" xml:lang="fr">{meta}'
        f'<contentSet><inlineData contenttype="text/plain">{words}</inlineData></contentSet></newsItem>',
        report=lambda _: None,
    )


def test_several_sets_of_content_are_one() -> None:
    """Whatever set its form lies in, the form that is fit best is read, and no other."""
    first = (
        f'<inlineData contenttype="text/html">{escaped(PAGE)}</inlineData></contentSet>'
    )
    rest = '<contentSet><inlineData contenttype="text/plain">Short.</inlineData>'
    article = leniently(first + rest, "<headline>Riga</headline>")

    assert body(article) == ["Riga signs.", "Oslo & Bern."]
    assert [form.is_chosen for form in article.renditions] == [True, False]


def test_a_note_for_embargoes_orders_one() -> None:
    """A note with that role says until when; the time that the item gives stays."""
    meta = (
        "<itemMeta><versionCreated>2031-03-03T10:00:00Z</versionCreated>{}"
        '<edNote role="x:embargo">Embargo jusqu\'au 5 mars 6h00 GMT</edNote></itemMeta>'
    )
    article = story(meta.format(""))
    timed = story(meta.format("<embargoed>2031-03-04T06:00:00Z</embargoed>"))

    assert article.status is PubStatus.WITHHELD
    assert article.embargo is not None
    assert str(article.embargo.until) == "2031-03-05 06:00:00+00:00"
    assert timed.embargo is not None
    assert str(timed.embargo.until) == "2031-03-04 06:00:00+00:00"


def test_the_name_of_what_an_item_is_a_member_of_is_kept() -> None:
    """The link leads to the code and has the name for its title."""
    meta = '<itemMeta><memberOf literal="s1"><name>Summit</name></memberOf></itemMeta>'

    assert [(link.target, link.title) for link in story(meta).links] == [
        ("s1", "Summit")
    ]


def test_the_beginning_of_1970_is_no_time() -> None:
    """Where a version must have a time and nobody knows it, no day is made of it."""
    meta = "<itemMeta><versionCreated>1970-01-01T00:00:00Z</versionCreated></itemMeta>"
    article = story(meta, "RIGA, 3 mars (AFP) - Riga signe le pacte.")

    assert article.version_created is None
    assert article.dateline is not None
    assert article.dateline.date is None


@pytest.mark.parametrize("line", ["Riga, 3 mars (ATB) -", "RIGA, 3 mars"])
def test_a_dateline_beside_the_story_has_the_year_of_the_version(line: str) -> None:
    """A day without its year is the one nearest to the version, in a field as in the copy."""
    article = story(
        "<itemMeta><versionCreated>2031-03-03T10:00:00Z</versionCreated></itemMeta>"
        f"<contentMeta><dateline>{line}</dateline></contentMeta>"
    )

    assert article.dateline is not None
    assert str(article.dateline.date) == "2031-03-03"
    assert Label(line, "dateline") in article.properties


@pytest.mark.parametrize(
    ("attribute", "element"),
    [("xml:lang='in English'", ""), ("", "<contentMeta><language tag='in English'/></contentMeta>")],
)  # fmt: skip
def test_a_language_that_is_no_tag_is_told(attribute: str, element: str) -> None:
    """Words where the tag of a language is wanted are left out, and noticed."""
    article = read(
        f"<newsItem guid='u' {attribute}>{element}<contentSet/></newsItem>", report=id
    )

    assert article.language is None
    assert "bad-language" in {told.code for told in article.diagnostics}


def test_the_name_of_an_item_is_the_headline_of_a_story_without_one() -> None:
    """Where no headline is sent the title of the item is one, if there is a story; else it is kept."""
    meta = "<itemMeta><title>Riga signs</title></itemMeta>"
    told = "<contentSet><inlineData contenttype='text/plain'>Oslo waits.</inlineData></contentSet>"
    item = (
        "<newsItem guid='u' xml:lang='en'>{}<contentMeta>{}</contentMeta>{}</newsItem>"
    )
    headline = "<headline>Oslo waits</headline>"

    assert read(item.format(meta, "", told), report=id).headline == "Riga signs"
    assert read(item.format(meta, headline, told), report=id).headline == "Oslo waits"
    bare = read(item.format(meta, "", "<contentSet/>"), report=id)
    assert (bare.headline, bare.properties[0].text) == (None, "Riga signs")

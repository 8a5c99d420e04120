"""How agencies put a story into a feed, each form read by what the standard says of it."""

import pytest

from diplotext.formats import read
from diplotext.model import Article


SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:media="http://search.yahoo.com/mrss/"'
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry>{}</entry></feed>'
RSS = f'<rss version="2.0" {SPACES}><channel><item>{{}}</item></channel></rss>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    f"{SPACES}><channel><title>ATB</title></channel><item>{{}}</item></rdf:RDF>"
)
HTML = "<p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p>"
NITF = f"<nitf><body><body.head><hedline><hl1>No</hl1></hedline></body.head><body.content>{HTML}</body.content></body></nitf>"


def escaped(markup: str) -> str:
    """Give mark-up as text."""
    return markup.replace("&", "&amp;").replace("<", "&lt;")


def leniently(source: str) -> Article:
    """Read the first entry, whatever is odd about it."""
    return read(source, report=lambda _: None)


@pytest.mark.parametrize(
    ("feed", "content"),
    [
        (RSS, f"<description>{escaped(HTML)}</description>"),
        (RSS, f"<description><![CDATA[{HTML}]]></description>"),
        (
            RSS,
            f"<content:encoded><![CDATA[{HTML}]]></content:encoded><description>Short.</description>",
        ),
        (RSS, "<description>Riga signs.\n\nOslo &amp;amp; Bern.</description>"),
        (RSS, f"<description>Short.</description><fullText>{HTML}</fullText>"),
        (RSS, f"<description>Short.</description><body>{escaped(HTML)}</body>"),
        (RSS, f"<description>{escaped(NITF)}</description>"),
        (RSS, f"<description>{escaped(escaped(HTML))}</description>"),
        (
            RDF,
            f"<description>No.</description><content:encoded>{escaped(HTML)}</content:encoded>",
        ),
        (
            ATOM,
            f'<content type="html">{escaped(HTML)}</content><summary>Short.</summary>',
        ),
        (
            ATOM,
            f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{HTML}</div></content>',
        ),
        (ATOM, f'<content type="text/xml">{NITF}</content>'),
        (ATOM, f'<content type="text/html" mode="escaped">{escaped(HTML)}</content>'),
        (
            ATOM,
            f'<content src="https://atb.example/1"/><summary type="html">{escaped(HTML)}</summary>',
        ),
    ],
)
def test_a_story_is_read_in_whatever_form(feed: str, content: str) -> None:
    """RSS 0.9 to 2.0 and Atom; HTML escaped once or twice, XHTML, NITF, or plain paragraphs."""
    article = leniently(feed.format(f"<title>Riga</title>{content}"))

    assert [article[p.span] for p in article.body] == ["Riga signs.", "Oslo & Bern."]


@pytest.mark.parametrize(
    "lines",
    [
        "<author>ann@atb.example (Ann Orlin)</author>",
        "<dc:creator>Ann Orlin</dc:creator>",
        "<author><name>Ann Orlin</name><email>ann@atb.example</email></author>",
        "<apcm><ByLine>By Ann Orlin</ByLine></apcm>",
    ],
)
def test_authors_are_named_in_whatever_way(lines: str) -> None:
    """An address with a name in brackets, Dublin Core, Atom, and the lines of the AP."""
    article = leniently(RSS.format(f"<title>Riga</title>{lines}"))

    assert article.byline == ("Ann Orlin",)


def test_what_has_no_field_is_kept() -> None:
    """A shorter form of the story, what describes pictures, and elements of others are properties."""
    article = leniently(
        RSS.format(
            "<title>Riga &amp;amp; Oslo</title><guid isPermaLink='false'>g1</guid><description>Short one.</description>"
            "<content:encoded>&lt;p&gt;Full one.&lt;/p&gt;</content:encoded><pubDate>Mon, 03 Mar 2031 09:00:00 GMT</pubDate>"
            "<media:content url='https://atb.example/p.jpg'><media:title>Pier</media:title></media:content>"
            "<lines><SlugLine>EU-Riga</SlugLine><DateLine>RIGA, Latvia</DateLine></lines>"
        )
    )

    assert (article.headline, article.slug) == ("Riga & Oslo", "EU-Riga")
    assert article.dateline is not None
    assert article.dateline.place == "RIGA, Latvia"
    assert [(p.role, p.text) for p in article.properties] == [
        ("guid/@isPermaLink", "false"),
        ("description", "Short one."),
        ("content/title", "Pier"),
    ]


def test_media_of_an_undeclared_prefix_are_no_headline() -> None:
    """A title with the prefix of Media RSS is that of a picture, declared or not."""
    article = leniently(
        "<rss><channel><item><media:title>Pier</media:title><title>Riga</title></item></channel></rss>"
    )

    assert article.headline == "Riga"


def test_the_status_of_an_entry_of_the_ap_takes_effect() -> None:
    """What the AP puts beside an entry says whether it may be published, and which version it is."""
    entry = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Riga signs</title><content>Oslo too.</content>'
        '<m:NewsManagement xmlns:m="http://ap.org/schemas/03/2005/apnm"><m:ManagementSequenceNumber>3'
        "</m:ManagementSequenceNumber><m:PublishingStatus>{}</m:PublishingStatus></m:NewsManagement>"
        '<c:ContentMetadata xmlns:c="http://ap.org/schemas/03/2005/apcm"><c:Keywords>ports, pact</c:Keywords>'
        "<c:CopyrightLine>(c) ATB</c:CopyrightLine></c:ContentMetadata></entry></feed>"
    )
    killed, usable = (read(entry.format(s), report=id) for s in ("Canceled", "Usable"))

    assert (killed.status.value, usable.status.value) == ("canceled", "usable")
    assert (usable.version, usable.keywords) == ("3", ("ports", "pact"))
    assert usable.rights is not None
    assert usable.rights.notices[0].text == "(c) ATB"


def test_an_entry_may_name_its_language() -> None:
    """`dc:language` of an entry goes before the language of the feed."""
    entry = "<title>Riga</title><dc:language>de-AT</dc:language><description>Riga signs.</description>"
    feed = RSS.format(entry).replace("<item>", "<language>en</language><item>")

    assert leniently(feed).language == "de-AT"


def test_an_entry_of_atom_may_be_sent_alone() -> None:
    """A document may be one entry; elements of that name in no namespace of Atom are something else."""
    entry = (
        "<entry {}><id>urn:x:1</id><title>Riga signs</title><author><name>Ann Orlin</name></author>"
        "<updated>2031-05-03T09:30:00Z</updated><content type='html'>&lt;p&gt;Oslo too.&lt;/p&gt;</content></entry>"
    )
    article = read(entry.format("xmlns='http://www.w3.org/2005/Atom'"), report=id)

    assert (article.format, article.guid) == ("feed", "urn:x:1")
    assert (article.headline, article.byline) == ("Riga signs", ("Ann Orlin",))
    assert [article[p.span] for p in article.body] == ["Oslo too."]
    assert read(entry.format(""), report=id).format == "xml"


def test_a_date_that_is_none_is_told_with_its_line() -> None:
    """What stands for a time and is none has the line on which it stands."""
    feed = "<rss version='2.0'><channel><item><title>Riga</title>\n<pubDate>soon</pubDate></item></channel></rss>"

    (told,) = (d for d in read(feed, report=id).diagnostics if d.code == "bad-date")
    assert told.line == 2

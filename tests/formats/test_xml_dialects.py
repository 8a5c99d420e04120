"""What agencies put into the elements of the XML standards, each field read by what it says."""

import pytest

from diplotext.formats import read
from diplotext.formats.keywords import parted
from diplotext.model import Article, Rights


def nitf(head: str = "", body_head: str = "", content: str = "<p>Riga.</p>") -> Article:
    """Read a document of NITF."""
    document = (
        f"<nitf><head><docdata>{head}</docdata></head><body><body.head>{body_head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )
    return read(document.encode(), report=id)


NEWSML1 = (
    "<NewsML><NewsItem><NewsComponent><NewsLines>{}</NewsLines>"
    "<ContentItem><DataContent><p>Riga.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
)
NEWSMLG2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:atb:1" version="1"><contentMeta>{}</contentMeta>'
    "<contentSet><inlineData contenttype='text/plain'>Riga.</inlineData></contentSet></newsItem>"
)


def within(item: str, words: str) -> Article:
    """Read an item with some elements in it."""
    return read(item.format(words).encode(), report=id)


HEADLINE = "<![CDATA[Riga sends <i>two</i> ships &amp; a plane]]>"


@pytest.mark.parametrize(
    "article",
    [
        within(NEWSML1, f"<HeadLine>{HEADLINE}</HeadLine>"),
        within(NEWSMLG2, f"<headline>{HEADLINE}</headline>"),
        nitf(body_head=f"<hedline><hl1>{HEADLINE}</hl1></hedline>"),
    ],
    ids=["newsml1", "newsmlg2", "nitf"],
)
def test_mark_up_escaped_in_a_headline_is_none_of_its_words(article: Article) -> None:
    """Tags and entities that a headline has in CDATA are read as what they mean."""
    assert article.headline == "Riga sends two ships & a plane"
    assert article.text == "Riga sends two ships & a plane\n\nRiga."


@pytest.mark.parametrize(
    "article",
    [
        within(NEWSML1, "<KeywordLine>ships; strait, Latvia</KeywordLine>"),
        within(NEWSMLG2, "<keyword>ships;strait,Latvia</keyword>"),
        nitf("<key-list><keyword key='ships; strait,Latvia'/></key-list>"),
    ],
    ids=["newsml1", "newsmlg2", "nitf"],
)
def test_keywords_in_one_element_are_several(article: Article) -> None:
    """An element may hold all keywords, with marks between them."""
    assert article.keywords == ("ships", "strait", "Latvia")


def test_a_name_with_a_comma_is_one_keyword() -> None:
    """A comma with a blank behind it, or between digits, parts no keyword of an element."""
    assert parted("Washington, D.C.") == ["Washington, D.C."]
    assert parted("5,000 ships") == ["5,000 ships"]


def test_a_place_of_nitf_in_parts() -> None:
    """City and country within a location are parted, as they are where attributes give them."""
    parts = "<location><city>Riga</city><country>Latvia</country></location>"
    article = nitf(f"<identified-content>{parts}</identified-content>")

    assert article.places == ("Riga, Latvia",)
    assert nitf("<evloc city='Riga' country='Latvia'/>").places == ("Riga, Latvia",)


def test_the_owner_of_the_rights_of_nitf() -> None:
    """Who owns a text is its holder, and the rest of what `rights` says is kept apart from it."""
    owner = "<rights.owner>ATB</rights.owner><rights.agent>Orlin</rights.agent>"
    article = nitf(body_head=f"<rights>All rights reserved. {owner}</rights>")

    assert article.rights is not None
    assert article.rights.holder == "ATB"
    assert [t.text for t in article.rights.usage_terms] == ["All rights reserved."]
    assert ("rights.agent", "Orlin") in [(p.role, p.text) for p in article.properties]
    assert nitf(body_head=f"<rights>{owner}</rights>").rights == Rights("ATB")


def test_a_table_with_a_caption_is_a_table() -> None:
    """What a table shows is told by its caption, and its rows stay together."""
    cells = "<tr><th>State</th><th>Ships</th></tr><tr><td>Latvia</td><td>2</td></tr>"
    article = nitf(
        content=f"<p>Riga.</p><table><caption>Fleets</caption>{cells}</table>"
    )

    assert [(p.role.value, article[p.span]) for p in article.paragraphs[-2:]] == [
        ("caption", "Fleets"),
        ("table", "State\tShips\nLatvia\t2"),
    ]


def test_a_tagline_of_nitf_names_who_made_the_story() -> None:
    """By the standard a tagline is a byline at the end of the story; other lines there are read."""
    end = "<body.end><tagline>With files from Oslo</tagline><bibliography>ATB 2031</bibliography></body.end>"
    document = (
        f"<nitf><body><body.content><p>Riga.</p></body.content>{end}</body></nitf>"
    )
    article = read(document.encode(), report=id)

    assert [(p.role.value, article[p.span]) for p in article.paragraphs] == [
        ("body", "Riga."),
        ("credits", "With files from Oslo"),
        ("body", "ATB 2031"),
    ]


def test_the_agency_of_a_dateline_outside_of_the_copy_signs() -> None:
    told = nitf(body_head="<dateline>RIGA, Latvia (AP) -</dateline>")

    assert told.agency == "AP"
    assert within(NEWSMLG2, "<dateline>OSLO (dpa)</dateline>").agency == "dpa"

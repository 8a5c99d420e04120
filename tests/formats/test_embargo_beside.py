"""An embargo that only the copy within a format orders."""

import datetime as dt

import pytest

from diplotext.formats import read
from diplotext.model.embargo import Embargo


ORDER = "(Embargoed until 10:00 GMT, May 6, 2031)"
BODY = f"<p>{ORDER}</p><p>RIGA, May 5, 2031 (ATB) - Latvia has signed.</p><p>Two ships are sent.</p>"
G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1" xml:lang="en">'
    "<itemMeta>{}</itemMeta><contentMeta><headline>Riga signs</headline></contentMeta><contentSet>"
    f"<inlineXML><html><body>{BODY}</body></html></inlineXML></contentSet></newsItem>"
)
NITF = (
    "<nitf><head><docdata>{}</docdata></head><body><body.head><hedline><hl1>Riga signs</hl1></hedline></body.head>"
    f"<body.content>{BODY}</body.content></body></nitf>"
)
NEWSML1 = (
    "<NewsML><NewsItem><NewsManagement>{}</NewsManagement><NewsComponent xml:lang='en'><NewsLines>"
    "<HeadLine>Riga signs</HeadLine></NewsLines><ContentItem><DataContent>"
    f"{BODY}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
)


@pytest.mark.parametrize("document", [G2, NITF, NEWSML1])
def test_an_order_in_the_copy_holds_a_story(document: str) -> None:
    """The hour of an order above the story is read in every format."""
    article = read(document.format("").encode(), report=id)

    assert article.embargo == Embargo(dt.datetime(2031, 5, 6, 10, tzinfo=dt.UTC))
    assert article.status.value == "withheld"


def test_what_the_format_says_goes_before() -> None:
    """An hour that the format names stands, whatever the copy says."""
    told = "<embargoed>2031-05-07T10:00:00Z</embargoed>"
    article = read(G2.format(told).encode(), report=id)

    assert article.embargo == Embargo(dt.datetime(2031, 5, 7, 10, tzinfo=dt.UTC))

"""Names of elements that damage has made no names of XML."""

import pytest

from diplotext.formats import read


@pytest.mark.parametrize(
    "document",
    [
        (
            "<NewsML><NewsItem><NewsComponent><x:3>a</x:3><ContentItem><DataContent><p>Riga.</p></DataContent>"
            "</ContentItem></NewsComponent></NewsItem></NewsML>"
        ),
        (
            "<n:NewsML><n:NewsItem><n:NewsComponent><n:3/><n:ContentItem><n:DataContent>Riga.</n:DataContent>"
            "</n:ContentItem></n:NewsComponent></n:NewsItem></n:NewsML>"
        ),
        "<NITF><BODY><BODY.CONTENT><x:3/><P>Riga.</P></BODY.CONTENT></BODY></NITF>",
        (
            "<newsItem><contentMeta><x:3/></contentMeta><contentSet><inlineXML><html><body><x:3/><p>Riga.</p>"
            "</body></html></inlineXML></contentSet></newsItem>"
        ),
    ],
)
def test_a_name_that_is_none_is_no_bar(document: str) -> None:
    """The story is read, whatever stands beside it."""
    assert read(document.encode(), report=id).text == "Riga."

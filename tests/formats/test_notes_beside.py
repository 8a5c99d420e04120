"""Notes to editors that a format sends beside the story say what was changed, in all formats."""

import json
from collections.abc import Callable

import pytest

from diplotext import read
from diplotext.model import Article


_BODY = "<p>Ministers of the three states met in Riga on Friday.</p><p>They will meet again.</p>"
_G2 = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2" xml:lang="en">
<itemMeta><versionCreated>2031-05-03T10:00:00Z</versionCreated>{extra}<edNote{role}>{note}</edNote></itemMeta>
<contentMeta><headline>Three states sign</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>{body}
</body></html></inlineXML></contentSet></newsItem>"""
_NITF = """<nitf><head><docdata><doc-id id-string="1"/><ed-msg info="{note}"/><date.issue norm="20310503T100000Z"/>
</docdata></head><body><body.head><hedline><hl1>Three states sign</hl1></hedline></body.head>
<body.content>{body}</body.content></body></nitf>"""
_NEWSML = """<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>x.org</ProviderId>
<DateId>20310503</DateId><NewsItemId>1</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><ThisRevisionCreated>20310503T100000Z</ThisRevisionCreated></NewsManagement>
<NewsComponent xml:lang="en"><NewsLines><HeadLine>Three states sign</HeadLine><NewsLine>
<NewsLineType FormalName="AdvisoryLine"/><NewsLineText>{note}</NewsLineText></NewsLine></NewsLines>
<ContentItem><DataContent>{body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
_OTHER = "<article><id>1</id><title>Three states sign</title><created>2031-05-03T10:00:00Z</created><ednote>{note}</ednote><body>{body}</body></article>"


def _newsmlg2(note: str, extra: str = "", role: str = "") -> str:
    return _G2.format(note=note, body=_BODY, extra=extra, role=role)


def _nitf(note: str) -> str:
    return _NITF.format(note=note, body=_BODY)


def _newsml1(note: str) -> str:
    return _NEWSML.format(note=note, body=_BODY)


def _xml(note: str) -> str:
    return _OTHER.format(note=note, body=_BODY)


def _ninjs(note: str) -> str:
    item = {"uri": "urn:x:1", "type": "text", "language": "en", "ednote": note}
    created = {"versioncreated": "2031-05-03T10:00:00Z"}
    story = {"headline": "Three states sign", "body_xhtml": _BODY}
    return json.dumps({**item, **created, **story})


FORMATS = (_newsmlg2, _nitf, _newsml1, _xml, _ninjs)


def leniently(document: str) -> Article:
    """Read a document, whatever is odd in it."""
    return read(document.encode(), language="en", report=lambda _: None)


@pytest.mark.parametrize("made", FORMATS)
@pytest.mark.parametrize(
    ("words", "kind", "status"),
    [
        ("CORRECTS para 4 to say Thursday, not Friday", "correction", "usable"),
        ("Eds: UPDATES: with Norwegian reaction", "update", "usable"),
        ("2nd Ld", "lead", "usable"),
        ("KILL: the minister was misquoted", "kill", "canceled"),
        ("Embargoed until 1200 GMT on May 5, 2031", "embargo", "withheld"),
    ],
)
def test_a_note_says_what_was_changed(
    made: Callable[[str], str], words: str, kind: str, status: str
) -> None:
    """What opens with a word of updates is one, and a kill or an embargo takes effect."""
    article = leniently(made(words))

    assert article.update_note is not None
    assert article.update_note.kind.value == kind
    assert article.status.value == status
    assert words in (article.editor_note or "")


@pytest.mark.parametrize("made", FORMATS)
def test_an_embargo_has_the_end_that_the_note_says(made: Callable[[str], str]) -> None:
    """An hour and a day in the words are the end."""
    article = leniently(made("Embargoed until 1200 GMT on May 5, 2031"))

    assert article.embargo is not None
    assert article.embargo.until is not None
    assert article.embargo.until.isoformat() == "2031-05-05T12:00:00+00:00"


@pytest.mark.parametrize("made", FORMATS)
@pytest.mark.parametrize("words", ["With photos of the signing.", "Photos of the kill"])
def test_a_note_of_something_else_changes_nothing(
    made: Callable[[str], str], words: str
) -> None:
    """A note that opens with other words tells of no update."""
    article = leniently(made(words))

    assert article.update_note is None
    assert article.status.value == "usable"


def test_an_embargo_of_the_format_goes_before_words() -> None:
    """Where the format says until when, the words of a note change nothing."""
    extra = "<embargoed>2031-05-04T06:00:00Z</embargoed>"
    article = leniently(_newsmlg2("Embargoed until May 5", extra))

    assert article.embargo is not None
    assert str(article.embargo.until) == "2031-05-04 06:00:00+00:00"
    assert article.update_note is None


def test_a_role_says_what_a_note_of_newsml_g2_is() -> None:
    """A note with a role of its own, as of what comes next, is no update."""
    article = leniently(_newsmlg2("Update by 1800", role=' role="x:next"'))

    assert article.update_note is None


def test_a_note_of_any_role_that_is_closed_as_a_call_is_heard() -> None:
    """AFP closes what it tells the desks with three slashes, and gives its notes roles of its own."""
    call = "ATTENTION - ADDS quote ///"

    assert kind(_newsmlg2(call, role=' role="afpnote:pub"')) == "update"
    assert kind(_newsmlg2("Adds quote", role=' role="afpnote:pub"')) is None


def kind(document: str) -> str | None:
    """Give what sort of update a document is."""
    note = read(document, report=id).update_note
    return None if note is None else note.kind.value

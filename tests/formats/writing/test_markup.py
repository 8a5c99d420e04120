"""Articles as NewsML-G2, NITF and ninjs, element by element."""

import datetime as dt
import json

import attrs
import pytest

from diplotext.errors import ModelError, UnknownFormatError
from diplotext.formats import read, read_many, write, write_many
from diplotext.formats.writing.body import Mark, xhtml
from diplotext.formats.writing.characters import is_iri, one_line, to_uri, xml_text
from diplotext.formats.writing.dateline import dateline_words
from diplotext.formats.writing.markup import to_bytes
from diplotext.formats.writing.moments import iso, version_created
from diplotext.formats.writing.published import all_notes
from diplotext.model import (
    Article,
    Dateline,
    Embargo,
    Group,
    Label,
    Link,
    Paragraph,
    ParagraphRole,
    PubStatus,
    Rendition,
    Rights,
    Span,
    Subject,
    Transmission,
    UpdateKind,
    UpdateNote,
)


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
ROLES = (
    ParagraphRole.HEADLINE,
    ParagraphRole.BYLINE,
    ParagraphRole.BODY,
    ParagraphRole.CROSSHEAD,
    ParagraphRole.TABLE,
    ParagraphRole.CAPTION,
    ParagraphRole.NOTE,
    ParagraphRole.NONPUBLIC,
    ParagraphRole.END,
)


def article(**fields) -> Article:
    """Give an article with a paragraph of each role, named by it."""
    words = [f"{role.value}\nline" for role in ROLES]
    starts = [sum(len(word) + 2 for word in words[:at]) for at in range(len(words))]
    parts = tuple(
        Paragraph(Span(start, start + len(word)), role)
        for start, word, role in zip(starts, words, ROLES, strict=True)
    )
    return Article("\n\n".join(words), parts, **fields)


def g2(**fields) -> str:
    """Write an article as NewsML-G2."""
    return write(article(**fields), "newsmlg2").decode()


def nitf(**fields) -> str:
    """Write an article as NITF."""
    return write(article(**fields), "nitf").decode()


def ninjs(**fields):
    """Write an article as ninjs."""
    return json.loads(write(article(**fields), "ninjs"))


def test_roles_become_elements():
    """Each part of the story has its element; the rest is left out of the body."""
    assert "".join(g2().partition("<body>")[2:]).startswith(
        '<p class="byline">byline<br/>line</p><p>body<br/>line</p><h2>crosshead<br/>line</h2>'
        "<table><tr><td>table</td></tr><tr><td>line</td></tr></table><figure><figcaption>caption<br/>line</figcaption></figure></body>"
    )
    assert "<hl2>crosshead<br/>line</hl2>" in nitf()
    assert '<p class="caption">caption<br/>line</p>' in nitf()
    assert "<p>body<br/>line</p>" in ninjs()["bodies"][0]["value"]
    for written in (g2(), nitf(), json.dumps(ninjs())):
        assert "nonpublic" not in written
        assert "end" not in written.partition("body")[2].replace("appended", "")
        assert "note line" in written


def test_marks_are_put_around_words():
    """A mark within a part has an element; one across parts has none."""
    story = article()
    body = story.paragraphs[2].span
    across = Span(body.end - 2, body.end + 5)
    marks = [Mark("w1", Span(body.start, body.start + 4)), Mark("w2", across)]
    document = to_bytes(xhtml(story, marks)).decode()

    assert '<p><span id="w1">body</span><br/>line</p>' in document
    assert "w2" not in document


@pytest.mark.parametrize(
    ("concept", "written"),
    [
        (Subject("a", "1"), '<subject qcode="a:1"/>'),
        (Subject("a b", "1"), '<subject literal="1"/>'),
        (Subject(None, "x y"), '<subject literal="x y"/>'),
        (Subject(None, None, "urn:x:1"), '<subject uri="urn:x:1"/>'),
        (Subject(None, None, "no uri"), '<subject uri="urn:diplotext:no%20uri"/>'),
        (Subject("a", "1", "no uri"), '<subject qcode="a:1"/>'),
        (
            Subject("a", "1", type="urn:t:1", relevance=140.2, confidence=-1.0),
            '<subject qcode="a:1" typeuri="urn:t:1" confidence="0" relevance="100"/>',
        ),
        (
            Subject("a", "1", name="n", same_as=("b:2",), broader=("urn:x:2", "c d")),
            '<name>n</name><sameAs qcode="b:2"/><broader uri="urn:x:2"/><broader literal="c d"/>',
        ),
    ],
)
def test_concepts_are_identified_by_what_they_have(concept, written):
    """A QCode where there is one, else a URI or a literal."""
    assert written in g2(subjects=(concept,))


def test_a_catalogue_explains_aliases():
    """An alias whose URI shows is explained in the item, once."""
    known = Subject("t", "1", "http://example.org/t/1")
    other = Subject("t", "2", "http://example.org/other/2")

    assert g2(subjects=(known, other)).count("<scheme ") == 1
    assert "<scheme " not in g2(subjects=(Subject("stat", "1", "http://x.org/1"),))


def test_a_missing_provider_is_the_agency_or_unknown():
    """NewsML-G2 asks for a provider."""
    assert '<provider literal="ATB"><name>ATB</name></provider>' in g2(agency="ATB")
    assert '<provider literal="unknown"/>' in g2()


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"embargo": Embargo()}, "<embargoed/>"),
        ({"embargo": Embargo(NOON)}, "<embargoed>2031-03-03T12:00:00Z</embargoed>"),
        ({"item_class": "picture"}, 'qcode="ninat:picture"'),
        ({"item_class": "a b"}, 'qcode="ninat:text"'),
        ({"version": "2N"}, 'standard="NewsML-G2"'),
        ({"services": (Subject(None, "a"),)}, "<service><name>a</name></service>"),
        ({"services": (Subject("a", "b"),)}, '<service qcode="a:b"/>'),
        ({"editor_note": "a\nb", "notes": (Label("a"),)}, "<edNote>b</edNote>"),
        ({"notes": (Label("a\nb", "r:x", "en"),)}, 'xml:lang="en">a<br/>b</edNote>'),
        ({"links": (Link("seeAlso", "x"),)}, '<link rel="irel:seeAlso" residref="x"/>'),
        ({"links": (Link("link", "http://x.org/"),)}, '<link href="http://x.org/"/>'),
        (
            {"links": (Link("a:b", "x", "3", title="T"),)},
            'version="3"><title>T</title></link>',
        ),
        (
            {"places": ("Riga",)},
            '<subject type="cpnat:geoArea"><name>Riga</name></subject>',
        ),
        (
            {"contributors": (Subject("a", "b", type="infoSource"),)},
            '<infoSource qcode="a:b"/>',
        ),
        (
            {"contributors": (Subject("a", "b", type="r:x"),)},
            '<contributor qcode="a:b" role="r:x"/>',
        ),
        ({"alternative_ids": (Label("1", "t:u"),)}, '<altId type="t:u">1</altId>'),
        ({"subheadline": "S"}, '<headline role="hld:subHeadline">S</headline>'),
        ({"rights": Rights("A")}, "<copyrightHolder><name>A</name></copyrightHolder>"),
    ],
)
def test_fields_become_elements_of_newsml_g2(fields, written):
    """Each field has its element and attributes."""
    assert written in g2(**fields)


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (UpdateKind.CORRECTION, ["sig:correction", "update:correction"]),
        (UpdateKind.LEAD, ["sig:update", "update:lead"]),
        (UpdateKind.KILL, ["update:kill"]),
    ],
)
def test_what_a_version_changed_is_a_signal(kind, codes):
    """The update note is a signal of the IPTC, and in full one of our own."""
    note = UpdateNote(kind, "Riga", ())
    written = g2(update_note=note)

    assert [code for code in codes if f'qcode="{code}"' in written] == codes
    assert '<scheme alias="update" uri="urn:diplotext:update:"/>' in written
    assert (
        g2(update_note=note, signals=(Subject("update", "lead"),)).count("<signal") == 1
    )


def test_a_package_has_groups_and_descriptions():
    """Groups refer to each other by names of XML; the words of the story are descriptions."""
    groups = (
        Group("top", "r:main", (Link("groupRef", "b c"), Link("groupRef", "gone"))),
        Group("b c", None, (Link("itemRef", "x", "2"), Link("conceptRef", "m:1"))),
        Group("top", None, ()),
    )
    written = g2(groups=groups)

    assert (
        '<groupSet root="top"><group id="top" role="r:main"><groupRef idref="group2"/>'
        in written
    )
    assert (
        '<itemRef residref="gone"/></group><group id="group2"><itemRef residref="x" version="2"/>'
        in written
    )
    assert '<conceptRef qcode="m:1"/></group><group id="top_"/>' in written
    assert "<description>body<br/>line</description>" in written
    assert "<packageItem" in written
    assert 'qcode="ninat:composite"' in written


def test_a_message_has_a_header():
    """The envelope of the first article that came in one is the header of the message."""
    sent = Transmission("atb.example", "7", NOON, "ATB", ("a",), ("b",))
    written = g2(transmission=sent, priority="4")

    assert (
        "<header><sent>2031-03-03T12:00:00Z</sent><sender>atb.example</sender><transmitId>7"
        "</transmitId><priority>4</priority><origin>ATB</origin><channel>a</channel>"
        "<destination>b</destination></header>"
    ) in written
    message = write_many([article(priority="high")], "newsmlg2")
    assert b"<header><sent>1970-01-01T00:00:00Z</sent></header>" in message


def test_several_articles_need_a_format_for_several():
    """A format of one article, and no article at all, are refused."""
    with pytest.raises(UnknownFormatError, match="for several"):
        write_many([article()], "nitf")
    with pytest.raises(ModelError, match="at least one"):
        write_many([], "newsmlg2")


@pytest.mark.parametrize("form", ["newsmlg2", "ninjs", "iptc7901"])
def test_several_articles_are_read_again(form):
    """Each article of a document comes back."""
    feed = [article(headline="Riga"), article(headline="Oslo")]
    found = list(read_many(write_many(feed, form), report=lambda _: None))

    assert [each.headline for each in found][:2] != [None, None]
    assert len(found) == 2


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"version": "1.0", "slug": "S"}, '<du-key key="S" version="1.0"/>'),
        ({"version": "a b"}, "<du-key/>"),
        ({"embargo": Embargo(NOON)}, '<date.release norm="2031-03-03T12:00:00Z"/>'),
        ({"embargo": Embargo()}, 'management-status="embargoed"'),
        (
            {"embargo": Embargo(NOON), "status": PubStatus.CANCELED},
            'management-status="canceled"',
        ),
        ({"urgency": 3}, '<urgency ed-urg="3"/>'),
        ({"subheadline": "S"}, "<hedline><hl1></hl1><hl2>S</hl2></hedline>"),
        ({"keywords": ("a",)}, '<key-list><keyword key="a"/></key-list>'),
        ({"places": ("a", "a")}, "<location>a</location></identified-content>"),
        ({"rights": Rights("A")}, '<doc.copyright holder="A"/>'),
        ({"rights": Rights(None, (), (Label("T"),))}, '<doc.rights limitations="T"/>'),
        (
            {"subjects": (Subject("a", "1", name="n"),)},
            '<classifier type="a" value="1">n</classifier>',
        ),
        (
            {"subjects": (Subject("subj", "11000000", name="n"),)},
            'tobject.subject.refnum="11000000" tobject.subject.type="n"/>',
        ),
        (
            {
                "update_note": UpdateNote(UpdateKind.KILL, "K", ()),
                "editor_note": "K\nL",
            },
            '<ed-msg info="L"/>',
        ),
        (
            {"update_note": UpdateNote(UpdateKind.KILL, "K", ())},
            '<ed-msg msg-type="kill" info="K"/>',
        ),
        ({"agency": "ATB"}, "<distributor>ATB</distributor>"),
    ],
)
def test_fields_become_elements_of_nitf(fields, written):
    """Each field has its element and attributes."""
    assert written in nitf(**fields)


@pytest.mark.parametrize(
    ("fields", "members"),
    [
        ({"embargo": Embargo()}, {"pubStatus": "withheld"}),
        ({"embargo": Embargo(NOON)}, {"embargoedUntil": "2031-03-03T12:00:00Z"}),
        ({"item_class": "picture"}, {"type": "picture"}),
        ({"groups": (Group(),)}, {"type": "composite"}),
        ({"byline": ("A", "B")}, {"by": "A, B"}),
        ({"located": (Subject(None, None, name="Riga"),)}, {"located": "Riga"}),
        ({"dateline": Dateline("Riga", None, None)}, {"located": "Riga"}),
        ({"guid": "a b"}, {"uri": "urn:diplotext:a%20b"}),
        (
            {
                "subjects": (
                    Subject("a", "1", "urn:x:1", "n", relevance=50.4, creator="c"),
                )
            },
            {
                "subjects": [
                    {
                        "name": "n",
                        "uri": "urn:x:1",
                        "literal": "a:1",
                        "relevance": 50,
                        "creator": "c",
                    }
                ]
            },
        ),
        (
            {
                "subjects": (
                    Subject(None, None, "a b", type="cpnat:person", relevance=1.0),
                )
            },
            {"people": [{}]},
        ),
        ({"places": ("Riga",)}, {"places": [{"name": "Riga"}]}),
        (
            {"links": (Link("", "urn:x:1", title="T"),)},
            {"associations": [{"name": "association", "uri": "urn:x:1", "title": "T"}]},
        ),
        (
            {
                "renditions": (
                    Rendition(None, "image/png", "http://x.org/"),
                    Rendition("a"),
                )
            },
            {
                "renditions": [
                    {
                        "name": "rendition",
                        "href": "http://x.org/",
                        "contentType": "image/png",
                    }
                ]
            },
        ),
        (
            {"rights": Rights("A", (Label("B"),))},
            {"copyrightHolder": "A", "copyrightNotice": "B"},
        ),
        (
            {"headline": "H", "headlines": (Label("I"),), "subheadline": "S"},
            {
                "headlines": [
                    {"role": "main", "value": "H"},
                    {"role": "subHeadline", "value": "S"},
                    {"value": "I"},
                ]
            },
        ),
        ({"slug": "a\ud800"}, {"slugline": "a\ufffd"}),
    ],
)
def test_fields_become_members_of_ninjs(fields, members):
    """Each field has its member."""
    written = ninjs(**fields)

    assert {key: written[key] for key in members} == members


def test_an_article_without_words_has_no_body_in_ninjs():
    """Members that would say nothing are left out."""
    assert set(json.loads(write(Article(""), "ninjs"))) == {
        "standard",
        "uri",
        "type",
        "pubStatus",
    }


@pytest.mark.parametrize(
    ("filed", "words"),
    [
        (None, None),
        (Dateline("Riga", None, None), "Riga"),
        (Dateline("Riga", dt.date(2031, 3, 3), None), "Riga, March 3, 2031 -"),
        (Dateline(None, None, "ATB"), "(ATB) -"),
        (Dateline(None, None, None, Span(0, 8)), "headline"),
    ],
)
def test_datelines_are_put_together(filed, words):
    """A dateline is the words of the text, or its parts."""
    assert dateline_words(article(dateline=filed)) == words


def test_times_are_those_of_xml_schema():
    """A zone that XML Schema does not know becomes Universal Time, even at the end of time."""
    odd = dt.timezone(dt.timedelta(hours=1, seconds=5))
    far = dt.timezone(dt.timedelta(hours=-23))

    assert iso(NOON.astimezone(odd)) == "2031-03-03T12:00:00Z"
    assert iso(dt.datetime.max.replace(tzinfo=far)).endswith("Z")
    assert iso(NOON.astimezone(dt.timezone(dt.timedelta(hours=2)))).endswith("+02:00")


def test_the_time_of_a_version_is_the_nearest_known():
    """The version's time, the first's, the envelope's, the day of the dateline, or none."""
    sent = Transmission(sent=NOON)
    filed = Dateline("Riga", NOON.date(), None)

    assert version_created(Article("", first_created=NOON)) == NOON
    assert version_created(Article("", transmission=sent, dateline=filed)) == NOON
    assert version_created(Article("", dateline=filed)) == NOON.replace(hour=0)
    assert (
        version_created(Article("", dateline=Dateline("Riga", None, None))).year == 1970
    )


@pytest.mark.parametrize(
    ("text", "is_address"),
    [
        ("http://example.org/riga?a=b#c", True),
        ("https://example.org/rīga", True),
        ("urn:newsml:example.org:1", True),
        ("http://[", False),
        ("http://example.org:999999/", False),
        ("1:2", False),
        ("//", False),
        ("http://example.org/%zz", False),
        ("http://example.org/#a#b", False),
        ("Riga signs", False),
    ],
)
def test_addresses_are_told_from_words(text, is_address):
    """An address is absolute and of the letters that RFC 3987 allows."""
    assert is_iri(text) is is_address
    assert to_uri(text).isascii()
    assert is_iri(to_uri(text))


def test_characters_that_xml_cannot_hold_are_replaced():
    """Control characters and halves of pairs become U+FFFD; blanks are squeezed on one line."""
    assert xml_text("a\x00b\ud800\ufffe\t") == "a\ufffdb\ufffd\ufffd\t"
    assert one_line(" a\n\tb ") == "a b"
    assert "\ufffd" in g2(slug="a\x07")


def test_notes_are_all_that_is_said_to_desks():
    """Notes, the lines of the editor's note and paragraphs to desks, each once."""
    noted = article(editor_note="a\n\nb", notes=(Label("b"),))

    assert [note.text for note in all_notes(noted)] == ["b", "a", "note line"]


def test_a_guid_is_made_of_the_words():
    """The same words give the same name, others another."""
    first, second = (read(g2(**fields), report=lambda _: None) for fields in ({}, {}))
    other = read(
        write(attrs.evolve(article(), headline="Riga"), "newsmlg2"),
        report=lambda _: None,
    )

    assert first.guid == second.guid != other.guid
    assert first.guid.startswith("urn:uuid:")


def table(words: str) -> Article:
    """Give a story with a table below it."""
    text = f"Riga signs the pact.\n\n{words}"
    return Article(
        text,
        (
            Paragraph(Span(0, 20), ParagraphRole.BODY),
            Paragraph(Span(22, len(text)), ParagraphRole.TABLE),
        ),
    )


@pytest.mark.parametrize("form", ["newsmlg2", "nitf", "ninjs"])
@pytest.mark.parametrize("words", ["State\tSum\nPeru\t3", "Peru\n3"])
def test_tables_come_back_as_tables(form: str, words: str) -> None:
    """Rows and cells are elements, so that no row is taken for a line of the story."""
    again = read(write(table(words), form), report=lambda _: None)

    assert [
        (p.role, again[p.span]) for p in again.paragraphs if "Peru" in again[p.span]
    ] == [(ParagraphRole.TABLE, words)]


@pytest.mark.parametrize("words", ["Peru   3\nChad   4", " Peru\t3", "Peru\n\nChad"])
def test_columns_that_blanks_part_keep_their_blanks(words: str) -> None:
    """What cells would lose is written as it is set."""
    assert f"<pre>{words}</pre>" in write(table(words), "newsmlg2").decode()


def test_marks_in_a_table_are_put_into_its_cells() -> None:
    """A mark has an element within its cell; one across cells keeps the table in lines."""
    article = table("State\tSum\nPeru\t3")
    start = article.text.index("Peru")
    within = xhtml(article, [Mark("w1", Span(start, start + 4))])
    across = xhtml(article, [Mark("w1", Span(start, start + 6))])

    assert b'<td><span id="w1">Peru</span></td>' in to_bytes(within)
    assert b'<pre>State\tSum\n<span id="w1">Peru\t3</span></pre>' in to_bytes(across)


@pytest.mark.parametrize("form", ["newsmlg2", "nitf", "ninjs"])
@pytest.mark.parametrize("role", [ParagraphRole.CAPTION, ParagraphRole.CREDITS])
def test_captions_and_credits_come_back_as_such(form: str, role: ParagraphRole) -> None:
    """A class tells them from the story where their element does not."""
    story, words = "Riga signs the pact.", "The ministers in Riga, nobody else."
    parts = (
        Paragraph(Span(0, 20), ParagraphRole.BODY),
        Paragraph(Span(22, 22 + len(words)), role),
    )
    again = read(
        write(Article(f"{story}\n\n{words}", parts), form), report=lambda _: None
    )

    assert [p.role for p in again.paragraphs if again[p.span] == words] == [role]

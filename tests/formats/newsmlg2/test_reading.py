"""Items and messages of NewsML-G2: what holds beyond the cases."""

import io

import pytest

from diplotext.errors import Diagnostic, ReadError
from diplotext.formats import BUILTIN, detect, read, read_many
from diplotext.formats.newsmlg2 import iptc_schemes, label_table, newsml_g2
from diplotext.model import Article, Embargo, PubStatus, UpdateKind


NS = "http://iptc.org/std/nar/2006-10-01/"


def item(meta: str = "", content: str = "", body: str = "", more: str = "") -> str:
    """Make an item of some parts."""
    return (
        f'<newsItem xmlns="{NS}" guid="urn:newsml:atb.example:1" version="1" xml:lang="en">{more}'
        f"<itemMeta>{meta}</itemMeta><contentMeta>{content}</contentMeta>"
        f"<contentSet>{body}</contentSet></newsItem>"
    )


def message(*items: str) -> str:
    """Make a message of items."""
    return f'<newsMessage xmlns="{NS}"><header/><itemSet>{"".join(items)}</itemSet></newsMessage>'


def leniently(source: str, **known: str) -> tuple[Article, list[str]]:
    """Read a document, with the codes of what was noticed."""
    found: list[Diagnostic] = []
    article = read(source, report=found.append, **known)  # type: ignore[arg-type]
    return article, [diagnostic.code for diagnostic in found]


XHTML = '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{}</p></body></html></inlineXML>'
TEXT = '<inlineData contenttype="text/plain" rendition="{}">{}</inlineData>'


@pytest.mark.parametrize(
    "source",
    [
        item(),
        item().replace(f' xmlns="{NS}"', ""),
        message(item()),
        item().encode("utf-16"),
        '<?xml version="1.0"?><!-- <nitf> -->\n' + item(),
        f'<soap xmlns:n="{NS}"><n:newsItem guid="x"/></soap>',
        f'<catalog xmlns="{NS}"/>',
        "<contentSet/>",
        "<groupSet/>",
    ],
)
def test_documents_are_recognized(source: str | bytes) -> None:
    """Any item, message or part of one is recognized, with or without namespace or prefix."""
    content = source.encode() if isinstance(source, str) else source

    assert detect(content).name == "newsmlg2"


@pytest.mark.parametrize(
    "source",
    [f'<nitf xmlns:n="{NS}"/>', f'<feed xmlns="{NS}"/>', "<NewsML/>", "newsItem"],
)
def test_other_documents_are_not(source: str) -> None:
    """A namespace that is only declared makes no document of the family."""
    assert detect(source.encode()).name != "newsmlg2"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (TEXT.format("x:text", "Plain.") + XHTML.format("Markup."), "Markup."),
        (
            XHTML.format("Markup.") + TEXT.format("x:text", "Plain, and longer."),
            "Markup.",
        ),
        (
            TEXT.format("x:nonpublic", "Secret.") + TEXT.format("x:text", "Plain."),
            "Plain.",
        ),
        (
            TEXT.format("x:headline", "Not the story at all.")
            + TEXT.format("x:text", "Plain."),
            "Plain.",
        ),
        (
            TEXT.format("x:a", "Short.") + TEXT.format("x:b", "Longer one."),
            "Longer one.",
        ),
        (TEXT.format("x:a", "First.") + TEXT.format("x:b", "Other."), "First."),
        (
            "<inlineXML><sportsml><p>Table.</p></sportsml></inlineXML>"
            + TEXT.format("x:a", "Plain."),
            "Plain.",
        ),
        ("<inlineXML><sportsml><p>Table.</p></sportsml></inlineXML>", "Table."),
        ("<inlineXML><p>Bare.</p><p>Two.</p></inlineXML>", "Bare.\n\nTwo."),
        ("<inlineXML><html><p>No body.</p></html></inlineXML>", "No body."),
        ("<inlineXML><html><head><meta/></head></html></inlineXML>", ""),
        ("<inlineXML>Loose.</inlineXML>", "Loose."),
        (
            '<inlineData contenttype="text/html">a &lt;b&gt;c&lt;/b&gt;</inlineData>',
            "a c",
        ),
        (
            "<inlineData>Riga signs.\n\nOslo waits.</inlineData>",
            "Riga signs.\n\nOslo waits.",
        ),
        ('<inlineData pubconstraint="c:1">Secret.</inlineData>', ""),
        ("<inlineData/><other/>", ""),
    ],
)
def test_the_form_read_is_chosen_by_a_rule(body: str, text: str) -> None:
    """Public before not, the story before parts of it, XHTML before text, never just the last."""
    article, _ = leniently(item(body=body))

    assert article.text == text


def test_what_is_not_for_publication_is_held_apart() -> None:
    """A form that is not public is kept beside the text, with its name."""
    article, _ = leniently(
        item(body=TEXT.format("x:nonpublic", "Call Jo.") + XHTML.format("Riga."))
    )

    assert [(label.text, label.role) for label in article.nonpublic] == [
        ("Call Jo.", "x:nonpublic")
    ]
    assert "Call" not in article.text


@pytest.mark.parametrize(
    ("meta", "status", "kind"),
    [
        ("", PubStatus.USABLE, None),
        ('<pubStatus qcode="stat:withheld"/>', PubStatus.WITHHELD, None),
        (
            '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>',
            PubStatus.CANCELED,
            None,
        ),
        ("<pubStatus/>", PubStatus.USABLE, None),
        ('<signal qcode="sig:correction"/>', PubStatus.USABLE, UpdateKind.CORRECTION),
        ('<signal qcode="edStat:N"/>', PubStatus.USABLE, None),
        (
            '<signal uri="http://cv.iptc.org/newscodes/signal/update"/>',
            PubStatus.USABLE,
            UpdateKind.UPDATE,
        ),
        (
            '<signal qcode="edStat:D"/><pubStatus qcode="stat:usable"/>',
            PubStatus.CANCELED,
            UpdateKind.KILL,
        ),
        (
            '<edNote role="x:withdrawal">Taken back.</edNote>',
            PubStatus.CANCELED,
            UpdateKind.WITHDRAWAL,
        ),
        ('<edNote role="x:embargotext">Until noon.</edNote>', PubStatus.USABLE, None),
    ],
)
def test_status_and_changes_are_told_in_many_places(
    meta: str, status: PubStatus, kind: UpdateKind | None
) -> None:
    """Status, signals and notes each may say that an item is taken back or put right."""
    article, _ = leniently(item(meta, body=XHTML.format("Riga.")))

    assert article.status is status
    assert (article.update_note.kind if article.update_note else None) is kind


@pytest.mark.parametrize(
    ("meta", "embargo"),
    [
        ("", None),
        ("<embargoed/>", Embargo()),
        ("<embargoed>when ready</embargoed>", Embargo()),
    ],
)
def test_an_embargo_has_three_values(meta: str, embargo: Embargo | None) -> None:
    """None, until an hour, or without end; an hour that cannot be read is none."""
    assert leniently(item(meta))[0].embargo == embargo


def test_codes_are_resolved_by_the_document_then_the_caller_then_the_iptc() -> None:
    """Each document has its own table of codes."""
    subjects = '<subject qcode="own:1"/><subject qcode="desk:1"/><subject qcode="medtop:1"/><subject qcode="x:1"/><subject qcode="1"/>'
    own = '<catalog><scheme alias="own" uri="http://own/"/><scheme alias="desk" uri="http://doc/"/><scheme/></catalog>'
    known = newsml_g2(schemes={"desk": "http://caller/", "medtop": "http://mine/"})

    def uris(source: str) -> list[str | None]:
        article = read(source, formats=(known, *BUILTIN), report=print)
        return [subject.uri for subject in article.subjects]

    assert uris(item(content=subjects, more=own)) == [
        "http://own/1",
        "http://doc/1",
        "http://mine/1",
        None,
        None,
    ]
    assert uris(item(content=subjects)) == [
        None,
        "http://caller/1",
        "http://mine/1",
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("reference", "uri"),
    [
        (
            '<catalogRef href="https://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_12.xml"/>',
            "http://cv.iptc.org/newscodes/mediatopic/1",
        ),
        ('<catalogRef href="http://desk.example/catalog.xml"/>', None),
        ("<catalogRef/>", None),
        ("", "http://cv.iptc.org/newscodes/mediatopic/1"),
    ],
)
def test_the_table_of_the_iptc_needs_its_catalogue(
    reference: str, uri: str | None
) -> None:
    """A document of other catalogues alone may mean something else by an alias."""
    article, _ = leniently(item(content='<subject qcode="medtop:1"/>', more=reference))

    assert article.subjects[0].uri == uri


def test_the_header_of_a_message_refers_to_catalogues_too() -> None:
    """What the header refers to holds for all items."""
    source = message(item(content='<subject qcode="medtop:1"/>')).replace(
        "<header/>", '<header><catalogRef href="http://desk.example/c.xml"/></header>'
    )

    assert leniently(source)[0].subjects[0].uri is None


def test_a_knowledge_item_names_the_subjects_of_later_stories() -> None:
    """Codes that come without names get those of a knowledge item."""
    knowledge = f'<knowledgeItem xmlns="{NS}" guid="k"><conceptSet><concept><conceptId qcode="city:1" uri="http://city/1"/><name>Riga</name></concept><concept><name>Nobody</name></concept></conceptSet></knowledgeItem>'
    table = label_table(read(knowledge, report=print))
    known = newsml_g2(labels=table)
    source = item(
        content='<subject qcode="city:1"/><subject uri="http://city/1"/><subject qcode="city:2"/><subject/>'
    )
    article = read(source, formats=(known, *BUILTIN), report=print)

    assert table == {"city:1": "Riga", "http://city/1": "Riga"}
    assert [subject.name for subject in article.subjects] == ["Riga", "Riga", None]


def test_times_without_a_zone_are_the_agencys() -> None:
    """The zone assumed is the caller's, and stands in the article."""
    known = newsml_g2(zone="Europe/Riga")
    source = item("<versionCreated>2031-05-03T14:40:00</versionCreated><firstCreated/>")
    article = read(source, formats=(known, *BUILTIN), report=print)

    assert article.version_created is not None
    assert article.version_created.isoformat() == "2031-05-03T14:40:00+03:00"
    assert article.assumed_zone == "Europe/Riga"


@pytest.mark.parametrize(
    ("known", "content", "tag"),
    [
        ({"language": "fr"}, '<language tag="de"/>', "fr"),
        ({}, '<language tag="de_AT"/>', "de-AT"),
        ({}, '<language tag="english!"/>', "en"),
        ({}, "", "en"),
    ],
)
def test_the_language_is_the_callers_the_contents_the_items(
    known: dict[str, str], content: str, tag: str
) -> None:
    """What is nearest to the words counts most, but the caller knows best."""
    assert leniently(item(content=content), **known)[0].language == tag


def test_a_damaged_item_does_not_keep_the_others_away() -> None:
    """Each item is read for itself."""
    broken = item(body="<inlineXML><p>Riga <b>signs</p></inlineXML>")
    found: list[Diagnostic] = []
    articles = list(
        read_many(
            message(
                item(body=XHTML.format("One.")),
                broken,
                item(body=XHTML.format("Three.")),
            ),
            report=found.append,
        )
    )

    assert [article.text for article in articles] == ["One.", "Riga signs", "Three."]
    assert "malformed" in {diagnostic.code for diagnostic in found}


def test_the_end_of_a_message_may_be_missing() -> None:
    """What is there of the last item is read, and its lines are those of the message."""
    source = message(
        "\n", item(body=XHTML.format("One.")), "\n", item(body=XHTML.format("Two"))
    )
    cut_off = source[: source.rindex("Two") + 3]
    found: list[Diagnostic] = []
    articles = list(read_many(cut_off, report=found.append))

    assert [article.text for article in articles] == ["One.", "Two"]
    assert [(d.code, d.line) for d in found if d.code == "truncated"] == [
        ("truncated", 3)
    ]
    assert {d.line for d in found if d.code == "malformed"} == {3}


def test_strict_reading_raises_at_the_damaged_item() -> None:
    """The items before are given."""
    articles = read_many(message(item(), item(body="<inlineXML><p>")))

    next(articles)
    with pytest.raises(ReadError, match=r"\[malformed\]|\[truncated\]"):
        list(articles)


def test_reading_one_of_many_takes_the_first_story() -> None:
    """Of several items, the first that tells a story is read, and the others are told of."""
    source = message(
        f'<packageItem xmlns="{NS}" guid="p"/>', item(body=XHTML.format("One.")), item()
    )
    article, codes = leniently(source)

    assert article.text == "One."
    assert codes[-1] == "more-items"


def test_reading_one_of_many_without_a_story_takes_the_first() -> None:
    """Where no item tells a story, the first is read."""
    article, codes = leniently(message(f'<packageItem xmlns="{NS}" guid="p"/>', item()))

    assert article.guid == "p"
    assert codes == ["no-text", "more-items"]


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        (message(), ["no-item"]),
        (
            message().replace(
                "<header/>", "<header><sent>2031-05-03T08:00:00Z</sent></header>"
            ),
            ["no-item"],
        ),
        (f'<newsMessage xmlns="{NS}"/>', ["no-item"]),
        (f'<newsItem xmlns="{NS}"/>', ["no-guid", "no-text"]),
    ],
)
def test_what_is_missing_is_told(source: str, codes: list[str]) -> None:
    """A message without items and an item without a name are told of."""
    article, found = leniently(source)

    assert found == codes
    assert article.format == "newsmlg2"


def test_a_part_that_stands_alone_is_read() -> None:
    """Agencies document parts of items as documents of their own."""
    content = leniently(
        "<contentSet><inlineXML><p>Riga signs.</p></inlineXML></contentSet>"
    )[0]
    groups = leniently('<groupSet root="r"><group id="r"/></groupSet>')[0]
    catalog = leniently(f'<catalog xmlns="{NS}"><scheme alias="a" uri="b"/></catalog>')[
        0
    ]

    assert content.text == "Riga signs."
    assert [group.id for group in groups.groups] == ["r"]
    assert [concept.id for concept in catalog.concepts] == ["a"]


def test_a_hostile_item_is_an_article_without_words() -> None:
    """An item beyond the limits is told of, and the items behind it are read."""
    deep = "<x>" * 300 + "</x>" * 300
    articles = list(
        read_many(
            message(item(body=deep), item(body=XHTML.format("Two."))), report=print
        )
    )

    assert [article.text for article in articles] == ["", "Two."]
    assert articles[0].diagnostics[-1].code == "too-deep"


@pytest.mark.parametrize(
    ("content", "headline", "others"),
    [
        ("<headline/>", None, []),
        ("<headline>One</headline><headline>Two</headline>", "One", ["Two"]),
        ('<headline role="x:title">One</headline>', "One", []),
        ('<headline role="x:short">One</headline>', "One", []),
        (
            '<headline role="x:subtitle">Sub</headline><headline role="x:deck">Deck</headline>',
            "Deck",
            [],
        ),
    ],
)
def test_headlines_are_told_apart_by_role(
    content: str, headline: str | None, others: list[str]
) -> None:
    """The first without another role is the headline; if all have one, the first of them."""
    article, _ = leniently(item(content=content))

    assert article.headline == headline
    assert [label.text for label in article.headlines] == others


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("<dateline>Riga</dateline>", "Riga"),
        ("<dateline>RIGA, May 3 (Reuters) -</dateline>", "RIGA"),
        ("<dateline>RIGA, May 3</dateline>", "RIGA"),
        ("<dateline>Reykjavik.</dateline>", "Reykjavik"),
        ("<dateline>MAY 03, 2031</dateline>", None),
        ("<dateline>2031-05-03 08:47:29 GMT+00:00</dateline>", None),
        ("<dateline> - </dateline>", None),
        ("<dateline/>", None),
    ],
)
def test_a_dateline_beside_the_body_has_no_words_in_it(
    content: str, place: str | None
) -> None:
    """A line of place and date is read; some send a time there, which is none."""
    article, _ = leniently(
        item(content=content, body=XHTML.format("Riga signs the pact with Oslo."))
    )

    assert (article.dateline.place if article.dateline else None) == place
    assert article.dateline is None or article.dateline.span is None


def test_odd_properties_are_left_out_or_kept() -> None:
    """Blank properties are nothing; what no field is for is kept among the properties."""
    content = "<slugline/><by/><creditline/><description/><keyword/><audience/><urgency/><contentCreated/><icon href='x'/><word>w</word>"
    meta = "<title/><altId/><derivedFrom/><link/><fileName>f.xml</fileName><itemClass/>"
    rights = "<rightsInfo><copyrightHolder/><copyrightNotice/><usageTerms/><accountable literal='a'/><link href='http://x'/></rightsInfo>"
    article, _ = leniently(item(meta, content, more=rights))

    assert [(p.role, p.text) for p in article.properties] == [
        ("accountable", "a"),
        ("fileName", "f.xml"),
        ("icon/@href", "x"),
        ("word", "w"),
    ]
    assert [link.target for link in article.links] == ["http://x"]
    assert article.rights is None


@pytest.mark.parametrize(
    ("share", "value"), [("80", 80.0), ("much", None), ("nan", None), ("", None)]
)
def test_a_share_is_a_number(share: str, value: float | None) -> None:
    """What is no number is left out."""
    article, _ = leniently(item(content=f'<subject qcode="a:b" relevance="{share}"/>'))

    assert article.subjects[0].relevance == value


def test_the_iptc_table_is_whole() -> None:
    """Every alias of the table has an address."""
    assert len(iptc_schemes()) == 147
    assert all(uri.startswith("http") for uri in iptc_schemes().values())


def test_a_message_is_read_as_it_comes() -> None:
    """Items are given before the message has ended."""

    class Endless(io.RawIOBase):
        """A message that never ends."""

        head = f'<newsMessage xmlns="{NS}"><itemSet>'.encode()

        def read(self, size: int = -1) -> bytes:
            """Give the beginning, then one item after the other."""
            head, self.head = self.head, b""
            return head or item(body=XHTML.format("Riga.")).encode()[:size]

    articles = read_many(Endless(), report=print)  # type: ignore[arg-type]

    assert [next(articles).text for _ in range(3)] == ["Riga."] * 3


def test_a_damaged_header_costs_no_words_of_the_first_item() -> None:
    """Tags that do not fit before the first item leave it whole."""
    source = message(item(body=XHTML.format("One."))).replace(
        "<header/>", "</header><sent>x"
    )
    articles = list(read_many(source, report=id))

    assert [article.text for article in articles] == ["One."]


NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf><body>{}<body.content><p>Oslo waits.</p>'
    "</body.content><body.end><rule/></body.end></body></nitf></inlineXML>"
)
HEAD = "<body.head><hedline><hl1>Riga signs</hl1><hl2>Oslo waits</hl2></hedline><byline>By Ann Orlin</byline></body.head>"


@pytest.mark.parametrize(
    ("content", "body", "headline", "byline"),
    [
        ("", HEAD, "Riga signs", ("Ann Orlin",)),
        (
            "<headline>Bern signs</headline><by>By Lea Storm</by>",
            HEAD,
            "Bern signs",
            ("Lea Storm",),
        ),
        ("", "", None, ()),
    ],
)
def test_the_head_of_nitf_helps_out(
    content: str, body: str, headline: str | None, byline: tuple[str, ...]
) -> None:
    """What the item does not say, the head of the NITF in it may."""
    article, _ = leniently(item(content=content, body=NITF.format(body)))

    assert (article.headline, article.byline) == (headline, byline)


def test_a_first_line_is_no_headline_when_the_item_names_none() -> None:
    """What looks like a headline in a body stays a paragraph of the story."""
    two = XHTML.format(
        "Riga signs</p><p>The three states signed the pact in the capital on Friday, it was said."
    )
    article, _ = leniently(item(body=two))

    assert article.headline is None
    assert [paragraph.role.value for paragraph in article.paragraphs] == [
        "body",
        "body",
    ]


def test_a_private_form_without_words_is_nothing() -> None:
    """What holds nothing is not held apart."""
    assert leniently(item(body=TEXT.format("x:nonpublic", " ")))[0].nonpublic == ()


def test_a_message_that_cannot_be_parsed_is_told_of() -> None:
    """A message beyond the limits is an article without words, and the reason."""
    article, codes = leniently("<newsMessage>" + "<x>" * 300)

    assert article.text == ""
    assert codes == ["too-deep"]


def test_what_a_concept_has_besides_is_passed_over() -> None:
    """A concept may hold more than names and relations."""
    concept = '<concept><conceptId qcode="c:1"/><personDetails><born/></personDetails></concept>'
    source = f'<conceptItem xmlns="{NS}" guid="c"><contentMeta><subject qcode="c:2"><remoteInfo href="x"/></subject></contentMeta>{concept}</conceptItem>'
    article, _ = leniently(source)

    assert article.concepts[0].details == ()
    assert article.subjects[0].code == "2"


def test_a_link_may_use_the_older_name_of_its_target() -> None:
    """Agencies that still write `guidref` mean what `residref` says."""
    article, _ = leniently(
        item('<link guidref="urn:newsml:atb.example:0" version="3"/>')
    )

    assert [(link.target, link.version) for link in article.links] == [
        ("urn:newsml:atb.example:0", "3")
    ]

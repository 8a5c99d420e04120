"""Documents of NITF: what holds beyond the cases."""

import pytest

from diplotext.errors import Diagnostic
from diplotext.formats import detect, read
from diplotext.model import Article, PubStatus


def document(head: str = "", body_head: str = "", content: str = "") -> str:
    """Make a document of some parts."""
    return (
        f"<nitf><head>{head}</head><body><body.head>{body_head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )


def leniently(source: str) -> tuple[Article, list[str]]:
    """Read a document, with the codes of what was noticed."""
    found: list[Diagnostic] = []
    return read(source, report=found.append), [d.code for d in found]


@pytest.mark.parametrize(
    "source",
    ["<nitf/>", '<n:nitf xmlns:n="x">', '<!DOCTYPE nitf SYSTEM "x.dtd"><nitf>'],
)
def test_documents_are_recognized(source: str) -> None:
    """The element at the root tells, with or without a namespace."""
    assert detect(source.encode()).name == "nitf"


LEAD = "The three states signed the pact in the capital on Friday, the ministers said."


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (
            f"<block><p>{LEAD}</p></block><block><p>{LEAD}</p><p>More.</p></block>",
            [LEAD, "More."],
        ),
        (f"<block><p>{LEAD}</p></block><block><p>{LEAD}</p></block>", [LEAD]),
        (f"<block><p>{LEAD}</p></block><p>{LEAD}</p>", [LEAD, LEAD]),
        (
            "<block><p>One.</p></block><block><p>One. Two.</p></block>",
            ["One.", "One. Two."],
        ),
        (f"<block><p>{LEAD}</p></block>", [LEAD]),
        (
            f"<block><p>LEAD: {LEAD}</p><p>More.</p></block><block><p>{LEAD}</p></block>",
            [f"LEAD: {LEAD}", "More."],
        ),
    ],
)
def test_a_lead_that_is_repeated_is_read_once(content: str, texts: list[str]) -> None:
    """Archives repeat the lead in a block of its own; only long words in blocks are repeats."""
    article, _ = leniently(document(content=content))

    assert article.text.split("\n\n") == texts


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("usable", PubStatus.USABLE),
        ("canceled", PubStatus.CANCELED),
        ("withheld", PubStatus.WITHHELD),
        ("", PubStatus.USABLE),
        ("lost", PubStatus.WITHHELD),
    ],
)
def test_the_status_is_that_of_management(name: str, status: PubStatus) -> None:
    """A status that nobody knows keeps the story from publication."""
    article, codes = leniently(
        document(f'<docdata management-status="{name}"/>', content="<p>Riga.</p>")
    )

    assert article.status is status
    assert codes == (["bad-status"] if name == "lost" else [])


def test_a_document_without_words_is_told_of() -> None:
    """An empty document is an article without text."""
    article, codes = leniently("<nitf/>")

    assert article.text == ""
    assert codes == ["no-text"]


def test_a_document_that_cannot_be_parsed_is_told_of() -> None:
    """A document beyond the limits is an article without text."""
    article, codes = leniently(
        "<nitf><body>" + "<x>" * 300 + "</x>" * 300 + "</body></nitf>"
    )

    assert article.format == "nitf"
    assert codes == ["too-deep"]


def test_times_may_be_blank_or_words() -> None:
    """A blank time is none; one in words is read like one in the attribute."""
    head = '<docdata><date.issue norm=""/><date.expire>20310601T000000Z</date.expire><date.release norm="20310504T000000Z"/></docdata>'
    article, codes = leniently(document(head, content="<p>Riga.</p>"))

    assert article.version_created is None
    assert article.expires is not None
    assert [(p.role, p.text) for p in article.properties] == [
        ("date.release", "2031-05-04T00:00:00+00:00")
    ]
    assert codes == []


def test_the_body_of_a_document_without_content_is_its_paragraphs() -> None:
    """What is no head is the story."""
    article, _ = leniently(
        "<nitf><body><body.head><hedline><hl1>Riga</hl1></hedline></body.head><p>Oslo.</p></body></nitf>"
    )

    assert article.text == "Riga\n\nOslo."
    assert article.headline == "Riga"


def test_odd_parts_of_the_head_are_nothing() -> None:
    """Blank urgencies, copyrights, rights and times are left out."""
    head = (
        '<docdata><urgency ed-urg=""/><doc.copyright holder="ATB"/><date.release norm=""/></docdata>'
        '<pubdata date.publication="20310503"/><pubdata date.publication="20310504"/><pubdata/>'
        '<correction id-string="" info="Corrects name"/>'
    )
    article, codes = leniently(document(head, "<rights/>", "<p>Riga.</p>"))

    assert codes == []
    assert article.urgency is None
    assert article.rights is not None
    assert article.rights.usage_terms == ()
    assert article.first_created is not None
    assert article.first_created.day == 3


@pytest.mark.parametrize(("day", "is_known"), [("20310503", True), ("20310504", False)])
def test_a_story_was_not_made_when_a_later_paper_printed_it(day, is_known) -> None:
    """The day of a paper behind the issue of a document is not when it was made."""
    head = (
        '<docdata><date.issue norm="20310503T120000Z"/></docdata>'
        f'<pubdata date.publication="{day}"/>'
    )
    article, _ = leniently(document(head, "", "<p>Riga.</p>"))

    assert (article.first_created is not None) == is_known
    assert article.version_created is not None


def test_the_story_is_not_the_content_of_a_note() -> None:
    """A note in the head holds a `body.content` of its own (NITF 3.6), which is no story."""
    note = "<note><body.content><p>Eds: adds quotes.</p></body.content></note>"
    article, _ = leniently(document(body_head=note, content="<p>Riga signs.</p>"))

    assert article.text == "Riga signs."
    assert article.notes[0].text == "Eds: adds quotes."


def test_every_content_of_a_body_is_read() -> None:
    """A body may hold any number of contents (NITF 3.6, `body`), and lines at its end."""
    article, _ = leniently(
        "<nitf><body><body.content><p>Riga.</p></body.content>loose"
        "<body.content><p>Oslo.</p></body.content>"
        "<body.end><tagline>Bern too.</tagline><p>Kyiv.</p></body.end></body>"
        "<x:after xmlns:x='urn:x'>Rome.</x:after></nitf>"
    )

    assert article.text == "Riga.\n\nloose\n\nOslo.\n\nBern too.\n\nKyiv."
    assert [(p.role, p.text) for p in article.properties] == [("after", "Rome.")]


def test_headlines_below_the_second_are_kept() -> None:
    """Some agencies send lines of three and more levels."""
    lines = "<hl2>Two</hl2><hl1>One</hl1><hl3>Three</hl3><hl2>Four</hl2>"
    article, _ = leniently(
        document(body_head=f"<hedline>{lines}</hedline>", content="<p>Riga.</p>")
    )

    assert (article.headline, article.subheadline) == ("One", "Two")
    assert [(h.role, h.text) for h in article.headlines] == [
        ("hl3", "Three"),
        ("hl2", "Four"),
    ]


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        (
            "<location>RIGA</location><story.date norm='20310303'>March 3</story.date>",
            "RIGA",
            3,
        ),
        ("<location>RIGA</location>, <story.date>March 3</story.date>", "RIGA", None),
        ("<story.date norm='soon'>March 3</story.date>", None, None),
        ("RIGA, Latvia", "RIGA, Latvia", None),
    ],
)
def test_the_parts_of_a_dateline_are_parted(
    line: str, place: str | None, day: int | None
) -> None:
    """Place and date are often set side by side; the day is that of the mark-up where words lack a year."""
    article, _ = leniently(
        document(
            body_head=f"<dateline>{line}</dateline>", content="<p>Latvia signed.</p>"
        )
    )

    filed = article.dateline
    assert (filed and filed.place, filed and filed.date and filed.date.day) == (
        place,
        day,
    )


@pytest.mark.parametrize(
    "content",
    [
        "<![CDATA[<p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p>]]>",
        "&lt;p&gt;Riga signs.&lt;/p&gt;&lt;p&gt;Oslo &amp;amp; Bern.&lt;/p&gt;",
        "<block><p>Riga signs.</p></block><p>Oslo &amp; Bern.</p>",
        "<pre>  Riga signs.\n\n  Oslo &amp; Bern.\n</pre>",
        "Riga signs.<br/><br/>Oslo &amp; Bern.",
    ],
)
def test_a_content_is_read_in_whatever_form(content: str) -> None:
    """Elements, escaped mark-up, lines, or loose words with breaks."""
    article, _ = leniently(document(content=content))

    assert article.text == "Riga signs.\n\nOslo & Bern."


@pytest.mark.parametrize(
    "source",
    [
        "<NITF><BODY><BODY.HEAD><HEDLINE><HL1 ID='h'>Riga</HL1></HEDLINE></BODY.HEAD><BODY.CONTENT><P>Oslo.</P></BODY.CONTENT></BODY></NITF>",
        "<nitf><head><title>Riga</title></head><body><p>Oslo.</p></body></nitf>",
        "<nitf><body><body.head><hedline>Riga</hedline></body.head><body.content>Oslo.</body.content></body></nitf>",
        "<n:nitf xmlns:n='http://iptc.org/std/NITF/2006-10-18/'><n:body><n:body.head><n:hedline><n:hl1>Riga</n:hl1></n:hedline></n:body.head><n:body.content><n:p>Oslo.</n:p></n:body.content></n:body></n:nitf>",
    ],
)
def test_documents_of_all_versions_are_read(source: str) -> None:
    """In capitals as in SGML, without the parts that later versions ask for, and with a prefix."""
    article, _ = leniently(source)

    assert (article.format, article.text) == ("nitf", "Riga\n\nOslo.")


def test_what_a_head_says_of_other_documents_is_kept() -> None:
    """The document that this one stands for is a link; broader names of a subject are properties."""
    subject = "<tobject><tobject.subject tobject.subject.refnum='11001000' tobject.subject.type='Politics' tobject.subject.matter='Treaties'/></tobject>"
    docdata = (
        "<docdata management-doc-idref='old.1' management-idref-status='canceled'/>"
    )
    article, _ = leniently(document(subject + docdata, content="<p>Riga.</p>"))

    assert [(link.rel, link.target) for link in article.links] == [
        ("management-doc-idref", "old.1")
    ]
    assert article.subjects[0].name == "Treaties"
    assert [(p.role, p.text) for p in article.properties] == [
        ("tobject.subject", "Politics"),
        ("management-idref-status", "canceled"),
    ]


def test_breaks_part_words_and_who_is_quoted_is_story():
    """A headline over two lines is one with a blank, and a short credit is no crosshead."""
    article = read(
        "<nitf><body><body.head><hedline><hl1>Riga<br/>signs</hl1></hedline></body.head><body.content>"
        "<p>Riga has signed the pact.</p><bq><p>Fine.</p><credit>Minister</credit></bq></body.content></body></nitf>"
    )

    assert article.headline == "Riga signs"
    assert [article[p.span] for p in article.body] == [
        "Riga has signed the pact.",
        "Fine.",
        "Minister",
    ]


def test_bylines_go_on_with_a_joiner_or_stand_between_stars() -> None:
    """What ties a second byline to the first, and marks around one, are no part of a name."""
    article = read(
        "<nitf baselang='fr'><body><body.head><byline>Par Ann Orlin</byline><byline>et Jo Tarr</byline>"
        "<byline>*** Lou Bex ***</byline></body.head><body.content><p>Riga signe le pacte.</p></body.content></body></nitf>"
    )

    assert article.byline == ("Ann Orlin", "Jo Tarr", "Lou Bex")


PARTED = (
    "<byline>By <person>Ann Orlin</person>, <person>Jo Tarr</person></byline><dateline>"
    "<location>Riga</location><story.date norm='20310503'>May 3</story.date></dateline>"
)


@pytest.mark.parametrize("language", ["de", "en", "fr", "fi"])
def test_mark_up_parts_authors_and_places_in_any_language(language: str) -> None:
    """Persons and places are those of the elements, where the words around them are of another language."""
    source = document(body_head=PARTED, content=f"<p>{LEAD}</p>")

    article = read(source, language=language)

    assert article.byline == ("Ann Orlin", "Jo Tarr")
    assert article.dateline is not None
    assert article.dateline.place == "Riga"
    assert article.date is not None
    assert (article.date.month, article.date.day) == (5, 3)


@pytest.mark.parametrize(
    "content",
    [
        "<block><![CDATA[<p>One.</p><p>Two.</p>]]></block>",
        "<block>&lt;p&gt;One.&lt;/p&gt;</block><block>&lt;p&gt;Two.&lt;/p&gt;</block>",
        "<block><![CDATA[<p>One.</p><p>Two.</p>]]></block><block/>",
    ],
)
def test_mark_up_may_be_sent_as_the_text_of_blocks(content: str) -> None:
    """Tags in a section of CDATA, or escaped, are tags within blocks too."""
    article, _ = leniently(document(content=content))

    assert [article[p.span] for p in article.body] == ["One.", "Two."]


def test_a_language_that_is_no_tag_is_told() -> None:
    """Words where the tag of a language is wanted are left out, and noticed."""
    source = document(content="<p>Riga.</p>").replace(
        "<nitf>", "<nitf xml:lang='in English'>"
    )

    assert leniently(source)[1] == ["bad-language"]

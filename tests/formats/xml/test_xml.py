"""XML of no standard: what holds beyond the cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.formats import detect, read, read_many
from diplotext.formats.fieldnames import plain_name, table
from diplotext.model import Article, PubStatus


def leniently(source: str) -> Article:
    """Read a document whatever is odd about it."""
    return read(source, report=lambda _: None)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("<news><head>Riga</head></news>", "xml"),
        ("<?xml version='1.0'?><news>", "xml"),
        ("<news><a>1</a><b>2</b><c>3</c><d>4</d>", "xml"),
        ("<riga@example.org> wrote: Oslo signs.", "plain"),
        ("<meta charset='utf-8' />\n\n## Treaty\n\n<b>Riga</b>", "markdown"),
        ("<!doctype HTML><p>Riga", "html"),
        ("<P>Riga</P><P>Oslo</P>", "html"),
        ("<p>Riga", "plain"),
    ],
)
def test_documents_are_recognized(source: str, name: str) -> None:
    """What begins and ends with one element is XML, pages are HTML, and text is neither."""
    assert detect(source.encode()).name == name


WORDS = st.lists(
    st.text("abcdefghij", min_size=2, max_size=7), min_size=1, max_size=30
).map(" ".join)
NAMES = st.sampled_from(
    [*sorted(table().fields), "x", "lot", "unknown", "media", "teil"]
)


@given(st.lists(st.tuples(NAMES, WORDS), min_size=1, max_size=8))
def test_every_word_is_kept_somewhere(parts: list[tuple[str, str]]) -> None:
    """Whatever elements are called, each word stands in the text or in some field."""
    inner = "".join(f"<{name}>{words}</{name}>" for name, words in parts)
    articles = list(read_many(f"<root>{inner}</root>", report=lambda _: None))

    kept = " ".join(map(repr, articles))
    for _, words in parts:
        assert all(word in kept for word in words.split())


@given(st.lists(WORDS, min_size=1, max_size=8), st.sampled_from(["body", "text", "p"]))
def test_every_word_of_the_body_is_kept_in_order(texts: list[str], name: str) -> None:
    """The words of the body stand in the text, in order."""
    inner = "".join(f"<p>{words}</p>" for words in texts)
    body = inner if name == "p" else f"<{name}>{inner}</{name}>"
    article = leniently(f"<news><title>Riga</title>{body}</news>")

    assert article.text.split() == ["Riga", *" ".join(texts).split()]


@pytest.mark.parametrize(
    "body",
    [
        "<![CDATA[<p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p>]]>",
        "&lt;p&gt;Riga &lt;b&gt;signs&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Oslo &amp;amp; Bern.&lt;/p&gt;",
        "&amp;lt;p&amp;gt;Riga signs.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Oslo &amp;amp;amp; Bern.",
        "<div><p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p></div>",
        "\n   Riga signs.\n\n   Oslo &amp; Bern.\n",
        (
            "&lt;nitf&gt;&lt;body&gt;&lt;body.content&gt;&lt;p&gt;Riga signs.&lt;/p&gt;"
            "&lt;p&gt;Oslo &amp;amp; Bern.&lt;/p&gt;&lt;/body.content&gt;&lt;/body&gt;&lt;/nitf&gt;"
        ),
        "&lt;nitf",
    ],
)
def test_a_body_is_read_in_whatever_form(body: str) -> None:
    """Mark-up as elements, in a CDATA section, escaped once or twice, NITF, or plain text."""
    article = leniently(
        f"<news><title>Riga</title><ContentText>{body}</ContentText></news>"
    )

    expected = ["<nitf"] if body == "&lt;nitf" else ["Riga signs.", "Oslo & Bern."]
    assert [article[p.span] for p in article.body] == expected


@pytest.mark.parametrize(
    ("field", "status", "embargo"),
    [
        ("<status>Killed</status>", PubStatus.CANCELED, None),
        ("<status>usable</status>", PubStatus.USABLE, None),
        ("<status>New news</status>", PubStatus.USABLE, None),
        ("<embargo>0001-01-01T00:00:00</embargo>", PubStatus.USABLE, None),
        ("<embargo>no</embargo>", PubStatus.USABLE, None),
        ("<embargo>until the vote</embargo>", PubStatus.USABLE, "open"),
        ("<embargo>2031-03-04T06:00Z</embargo>", PubStatus.USABLE, "2031-03-04"),
    ],
)
def test_standing_is_read(field: str, status: PubStatus, embargo: str | None) -> None:
    """Codes of status that are known count, and what holds a story back without an end."""
    article = leniently(f"<news><title>Riga</title><text>Oslo.</text>{field}</news>")

    until = None if article.embargo is None else article.embargo.until
    told = article.embargo and ("open" if until is None else str(until.date()))
    assert (article.status, told) == (status, embargo)


def test_summary_or_caption_stand_for_a_body() -> None:
    """Where there is no body, a summary tells the story, or else a caption."""
    short = leniently("<n><title>Riga</title><teaser>Oslo too.</teaser></n>")
    picture = leniently("<n><title>Riga</title><caption>A pier.</caption></n>")

    assert [p.role.value for p in short.paragraphs] == ["headline", "body"]
    assert [p.role.value for p in picture.paragraphs] == ["headline", "caption"]


def test_a_document_without_words_is_told_of() -> None:
    """Nothing to read is an article without text, and so is what cannot be parsed."""
    assert [d.code for d in leniently("<a><b/></a>").diagnostics] == [
        "unknown-xml",
        "no-text",
    ]
    empty = read(b"<?xml version='1.0'?>", format="xml", report=lambda _: None)
    assert [d.code for d in empty.diagnostics] == ["no-element"]


def test_attributes_stand_for_elements() -> None:
    """A story may have its fields as attributes, and a field its value as one."""
    article = leniently(
        '<feed2><story headline="Riga signs" urgency="2" lang="en_GB">'
        '<text>Oslo too.</text><meta name="byline" content="Ann Orlin"/>'
        '<urgency value="3"/></story></feed2>'
    )

    assert article.headline == "Riga signs"
    assert (article.byline, article.urgency) == (("Ann Orlin",), 3)
    assert article.language == "en-GB"


def test_only_the_first_of_several_is_told() -> None:
    """`read` gives the first story, and tells that there are more."""
    story = "<s><title>Riga</title><text>Oslo.</text></s>"

    article = read(f"<l>{story}{story}</l>")
    assert "several-items" in {d.code for d in article.diagnostics}
    assert len(list(read_many(f"<l>{story}{story}</l>"))) == 2


def test_the_version_of_a_root_is_not_that_of_the_story() -> None:
    """A root has the version of its schema; an element within it has its own."""
    story = '<s version="4"><title>Riga</title><text>Oslo.</text></s>'

    assert leniently(story).version is None
    assert leniently(f'<l version="1.2">{story}</l>').version == "4"


def test_damaged_markup_in_a_text_is_no_error() -> None:
    """What only begins like NITF is read as far as it goes."""
    deep = "&lt;nitf&gt;" + "&lt;b&gt;" * 300

    for text in ("&lt;nitf ", deep):
        article = leniently(f"<n><title>Riga</title><text>{text}</text></n>")
        assert article.headline == "Riga"


def test_names_within_a_paragraph_are_words_of_it() -> None:
    """An element that would be a field elsewhere is part of the paragraph in which it stands."""
    article = leniently(
        "<n><title>Riga</title><p><city>Riga</city> and <odd>Oslo</odd> sign.</p>"
        "<p>Bern <x/>waits.</p><box><p>Rome.</p></box></n>"
    )

    assert article.text == "Riga\n\nRiga and Oslo sign.\n\nBern waits.\n\nRome."


def test_languages_that_are_none_are_kept_as_they_came() -> None:
    """A number or a name of a language is no tag, and stays a property."""
    story = "<n><title>Riga</title><text>Oslo.</text><language>{}</language></n>"
    numbered = leniently(story.format("1"))

    assert [label.text for label in numbered.properties] == ["1"]
    assert leniently(story.format("de_AT")).language == "de-AT"


def test_names_stand_in_the_table_in_their_plain_form() -> None:
    """A name that has marks or capitals in the table would never be found."""
    assert [name for name in table().fields if plain_name(name) != name] == []


def test_what_says_nothing_is_passed_over() -> None:
    """Empty elements, tags escaped in a headline, attributes for validators, urgencies of no scale."""
    article = leniently(
        '<n xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><title/>'
        "<headline>Riga &lt;i&gt;signs&lt;/i&gt;</headline><lead i:nil='true'/>"
        "<urgency>high</urgency><text>Oslo.</text></n>"
    )

    assert (article.headline, article.urgency) == ("Riga signs", None)
    assert [(p.role, p.text) for p in article.properties] == [("urgency", "high")]


@pytest.mark.parametrize(
    "inside",
    [
        ("<title>Riga signs</title><part><title>First</title><p>One.</p></part>"
        "<part><title>Second</title><p>Two.</p></part>"),
        ("<part><title>First</title><p>One.</p></part><part><title>Second</title><para>Two.</para></part>"
        "<headline>Riga signs</headline>"),
        ("<articleTitle>Riga signs</articleTitle><body><sec><title>First</title><p>One.</p>"
        "<title>Second</title><p>Two.</p></sec></body>"),
    ],
)  # fmt: skip
def test_titles_of_parts_stand_in_the_story(inside: str) -> None:
    """Titles beside paragraphs are crossheads, and all stands in the order of the document."""
    article = read(f"<story>{inside}</story>", report=id)

    assert article.text == "Riga signs\n\nFirst\n\nOne.\n\nSecond\n\nTwo."
    assert [p.role.value for p in article.paragraphs] == [
        "headline",
        "crosshead",
        "body",
        "crosshead",
        "body",
    ]


def test_answers_of_a_search_server_are_stories_each() -> None:
    """Elements named for types say by their attribute what they are for."""
    docs = "".join(
        f'<doc><str name="title">Riga {n}</str><arr name="body"><str>One.</str><str>Two.</str></arr>'
        '<date name="published">2031-03-03T00:00:00Z</date></doc>'
        for n in range(2)
    )
    found = list(read_many(f"<response><result>{docs}</result></response>", report=id))

    assert [a.text for a in found] == [f"Riga {n}\n\nOne.\n\nTwo." for n in range(2)]
    assert all(a.version_created is not None for a in found)


def test_words_between_elements_are_the_story_or_kept() -> None:
    """Where there is no body, enough words that stand between the elements are it."""
    words = (
        "Riga and Oslo have signed the pact, ministers of both states said on Monday."
    )
    story = f"<story><title>Riga signs</title>{words}<code>x</code>Bern waits.</story>"
    few = "<story><title>Riga signs</title>Late.<body><p>Oslo.</p></body></story>"

    assert read(story, report=id).text == f"Riga signs\n\n{words}\n\nBern waits."
    assert [(p.role, p.text) for p in read(few, report=id).properties] == [
        ("story", "Late.")
    ]


@pytest.mark.parametrize(
    ("lines", "headline", "second"),
    [
        ("<Headline>Riga</Headline><Headline2>Riga</Headline2>", "Riga", None),
        ("<Headline>Riga</Headline><Headline2>Oslo</Headline2>", "Riga", "Oslo"),
        ("<Headline/><Headline2>Oslo</Headline2>", "Oslo", None),
    ],
)
def test_second_headline_says_something_else(
    lines: str, headline: str, second: str | None
) -> None:
    """A second headline that repeats the first says nothing, and alone it is the headline."""
    article = leniently(f"<Story>{lines}<Body><p>Bern signs.</p></Body></Story>")

    assert (article.headline, article.subheadline) == (headline, second)


def test_what_is_said_twice_of_a_subject_is_one() -> None:
    """Two fields that name one subject give it once."""
    article = leniently(
        "<Story><Title>Riga</Title><Category>World</Category><IndexCode>World</IndexCode>"
        "<Body><p>Bern signs.</p></Body></Story>"
    )

    assert [subject.name for subject in article.subjects] == ["World"]

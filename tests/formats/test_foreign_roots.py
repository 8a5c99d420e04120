"""Elements with the names of a standard in documents of none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.formats import detect, read, read_many


STORY = "<headline>Riga signs</headline><body><p>Oslo too.</p></body>"
NAMES = st.sampled_from(
    [
        "nitf",
        "NewsML",
        "NewsItem",
        "newsMessage",
        "newsItem",
        "packageItem",
        "feed",
        "rss",
        "RDF",
        "catalog",
    ]
)


@given(name=NAMES, inside=st.sampled_from(["", "reuters", "<name>reuters</name>"]))
def test_an_element_with_the_name_of_a_standard_hides_no_story(
    name: str, inside: str
) -> None:
    """What holds no item of the standard is one element among the others of a story."""
    article = read(f"<news><{name}>{inside}</{name}>{STORY}</news>", report=id)

    assert article.text == "Riga signs\n\nOslo too."
    assert article.headline == "Riga signs"
    assert not inside or "reuters" in {label.text for label in article.properties}


@given(name=NAMES.filter(lambda name: name != "nitf"))
def test_a_root_with_the_name_of_a_standard_may_hold_any_story(name: str) -> None:
    """What stands in the root tells whether it is of the standard; NITF has a `body` of its own."""
    article = read(f"<{name}>{STORY}</{name}>", report=id)

    assert (article.headline, article.text) == ("Riga signs", "Riga signs\n\nOslo too.")


def test_items_of_an_agency_s_own_are_stories_each() -> None:
    """Two items with the name of those of NewsML-G2, and nothing of it inside, are two stories."""
    second = STORY.replace("signs", "waits")
    source = f"<news><newsItem>{STORY}</newsItem><newsItem>{second}</newsItem></news>"

    assert [a.headline for a in read_many(source, report=id)] == [
        "Riga signs",
        "Riga waits",
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("<NewsML/>", "newsml1"),
        ("<NewsItem>", "newsml1"),
        ("<newsItem guid='urn:atb:1'/>", "newsmlg2"),
        ("<n:newsMessage xmlns:n='x'><n:header/></n:newsMessage>", "newsmlg2"),
        ("<groupSet><group role='a'/></groupSet>", "newsmlg2"),
        ("<NITF><BODY/></NITF>", "nitf"),
        (
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Riga</title></feed>",
            "feed",
        ),
        ("<rss><channel/></rss>", "feed"),
    ],
)
def test_a_document_of_a_standard_is_told_by_its_parts(source: str, name: str) -> None:
    """A root of a standard with a part of it, or with nothing yet, is of that standard."""
    assert detect(source.encode()).name == name
    assert detect(source.encode("utf-16")).name == name


BODY = "<nitf><body.content><block><p>{}</p></block></body.content></nitf>"


def test_a_body_of_nitf_has_its_fields_in_the_envelope() -> None:
    """An envelope with the fields of a story around a bare body of NITF is one story."""
    main, caption = BODY.format("RIGA (ATB) - Oslo too."), BODY.format("A ship.")
    source = (
        "<Publication><ItemId>8e7c</ItemId><HeadLine>Riga signs</HeadLine><ByLine>By Ann Orlin</ByLine>"
        "<Creator>ATB</Creator>"
        f"<Component Role='Main'><DataContent>{main}</DataContent></Component>"
        f"<Component Role='Caption'><DataContent>{caption}</DataContent></Component></Publication>"
    )
    (article,) = read_many(source, report=id)

    assert (article.guid, article.headline, article.byline) == (
        "8e7c",
        "Riga signs",
        ("Ann Orlin",),
    )
    assert [(p.role.value, article[p.span]) for p in article.paragraphs[1:]] == [
        ("body", "RIGA (ATB) - Oslo too."),
        ("caption", "A ship."),
    ]


def test_bodies_of_nitf_without_fields_around_are_stories_each() -> None:
    """An answer that holds nothing but bodies of NITF holds as many stories."""
    source = (
        f"<answer><items>{BODY.format('Riga.')}{BODY.format('Oslo.')}</items></answer>"
    )

    assert [a.text for a in read_many(source, report=id)] == ["Riga.", "Oslo."]


@pytest.mark.parametrize(
    ("flag", "status"),
    [("true", "canceled"), ("1", "canceled"), ("false", "usable"), ("", "usable")],
)
def test_an_element_may_take_a_story_back(flag: str, status: str) -> None:
    """A flag named for a kill or a correction takes effect when it is set."""
    flags = f"<Annuleret>{flag}</Annuleret><Korrektion>{flag}</Korrektion>"
    article = read(f"<news>{STORY}{flags}</news>", report=id)

    assert article.status.value == status
    assert (article.update_note is not None) is (status == "canceled")

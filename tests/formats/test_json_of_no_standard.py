"""JSON that systems of agencies answer, and that no standard defines."""

import datetime as dt
import json
from typing import Any

import pytest

from diplotext.formats import read, read_many
from diplotext.model import Article, Embargo, PubStatus


def leniently(item: dict[str, Any]) -> Article:
    """Read an item, whatever is odd about it."""
    return read(json.dumps(item), report=id)


STORY = {"uri": "urn:atb:1", "headline": "Riga signs", "fragment": "<p>Oslo too.</p>"}


@pytest.mark.parametrize(
    "around",
    [
        '{"data": {"item": ITEM}}',
        '{"data": {"search": {"totalHits": 1, "items": [ITEM]}}}',
        '{"data": {"search": {"edges": [{"cursor": "x", "node": ITEM}]}}}',
        '{"response": {"status": "ok", "results": [{"story": ITEM}]}}',
        '{"meta": {"tags": ["a", "b"]}, "payload": [[ITEM]]}',
        '[{"hit": {"source": ITEM}}]',
    ],
)
def test_items_are_found_within_any_answer(around: str) -> None:
    """However deep an interface wraps its items, and whatever it calls what wraps them, they are read."""
    (article,) = read_many(around.replace("ITEM", json.dumps(STORY)), report=id)

    assert (article.guid, article.text) == ("urn:atb:1", "Riga signs\n\nOslo too.")


@pytest.mark.parametrize("opening", ['{"x":', "["])
def test_nesting_without_end_breaks_nothing(opening: str) -> None:
    """A document whose item lies deeper than any answer wraps it is read, not failed on."""
    for depth in (150, 600):
        closing = {"{": "}", "[": "]"}[opening[0]] * depth
        article = read(
            (opening * depth + json.dumps(STORY) + closing).encode(),
            format="ninjs",
            report=id,
        )
        assert (article.guid == "urn:atb:1") is (depth == 150)


def test_every_item_of_an_answer_is_read() -> None:
    """Several items stay in their order."""
    nodes = [{"node": {**STORY, "headline": f"Riga {n}"}} for n in range(3)]
    answer = json.dumps(
        {"data": {"list": {"edges": nodes, "pageInfo": {"next": None}}}}
    )

    assert [a.headline for a in read_many(answer)] == ["Riga 0", "Riga 1", "Riga 2"]


def test_members_of_other_names_fill_the_fields() -> None:
    """What means the same as a member of ninjs has its field, whatever system names it."""
    article = leniently(
        {
            "uuid": "4f",
            "title": "Riga signs",
            "sub_headline": "Oslo too",
            "createDate": 1_930_000_000_000,
            "modified": "2031-03-03T13:00:00Z",
            "revision": 3,
            "author": ["Ann Orlin", "Jo Tarr"],
            "credit": "ATB",
            "city": "RIGA",
            "tags": "ports, pact",
            "category": ["medtop:11000000"],
            "note_to_editors": "Eds: more to come",
            "copyright": "(c) ATB",
            "instructions": "No archives",
            "state": "cancelled",
            "embargo": "2031-03-04T06:00:00Z",
            "validUntil": "2031-04-01",
            "stichwort": "pact",
            "texto": "Riga has signed.",
        }
    )

    assert (article.guid, article.version, article.slug) == ("4f", "3", "pact")
    assert (article.headline, article.subheadline) == ("Riga signs", "Oslo too")
    assert article.byline == ("Ann Orlin", "Jo Tarr")
    assert (article.agency, article.places) == ("ATB", ("RIGA",))
    assert (article.keywords, article.editor_note) == (
        ("ports", "pact"),
        "Eds: more to come",
    )
    assert [s.code for s in article.subjects] == ["11000000"]
    assert article.first_created is not None
    assert article.first_created.year == 2031
    assert article.version_created is not None
    assert article.version_created.hour == 13
    assert article.expires is not None
    assert article.rights is not None
    assert [n.text for n in article.rights.notices] == ["(c) ATB"]
    assert [n.text for n in article.rights.usage_terms] == ["No archives"]
    assert article.status is PubStatus.CANCELED
    assert article.embargo is not None
    assert article.embargo.until is not None
    assert article.text == "Riga signs\n\nRiga has signed."


@pytest.mark.parametrize(
    ("member", "embargo"),
    [
        ({"embargo": False}, None),
        ({"embargo": "none"}, None),
        ({"embargo": True}, Embargo()),
        ({"embargo_time": "until noon"}, Embargo()),
    ],
)
def test_an_embargo_is_one_unless_it_is_said_to_be_none(
    member: dict[str, Any], embargo: Embargo | None
) -> None:
    """What cannot be read holds the story back; what stands for nothing does not."""
    assert leniently({**STORY, **member}).embargo == embargo


@pytest.mark.parametrize(
    "body",
    [
        ["Riga has signed.", "Oslo waits."],
        [
            {"type": "p", "text": "Riga has signed."},
            {"type": "p", "text": "Oslo waits."},
        ],
        {"html": "<p>Riga has signed.</p><p>Oslo waits.</p>"},
        {"content": "Riga has signed.\n\nOslo waits."},
        {
            "version": 2,
            "blocks": [
                {"text": "Riga has signed."},
                {"data": {"x": 1}, "text": "Oslo waits."},
            ],
        },
        [{"content": "<p>Riga has signed.</p>"}, {"content": "<p>Oslo waits.</p>"}],
    ],
)
def test_a_body_may_be_a_list_or_an_object(body: Any) -> None:
    """All pieces of a body are read, in order."""
    article = leniently({"headline": "Riga signs", "body": body})

    assert [article[p.span] for p in article.body] == [
        "Riga has signed.",
        "Oslo waits.",
    ]


def test_paragraphs_may_be_members_of_the_item() -> None:
    """Where no body is named, what is named as paragraphs is one."""
    article = leniently({"title": "Riga signs", "paragraphs": ["Riga.", "Oslo."]})

    assert [article[p.span] for p in article.body] == ["Riga.", "Oslo."]


@pytest.mark.parametrize(
    ("members", "embargo"),
    [
        ({"pubStatus": "embargoed"}, Embargo()),
        (
            {"pubstatus": "stat:embargoed", "embargoed": "2031-03-04T06:00:00Z"},
            Embargo(dt.datetime(2031, 3, 4, 6, tzinfo=dt.UTC)),
        ),
    ],
)
def test_a_status_of_an_embargo_is_one(
    members: dict[str, Any], embargo: Embargo
) -> None:
    """An item that is embargoed is usable when its embargo ends, or has one without end."""
    article = leniently({**STORY, **members})

    assert (article.status, article.embargo) == (PubStatus.USABLE, embargo)


def test_articles_of_schema_org_name_their_language_and_publisher() -> None:
    """`inLanguage` and `publisher` are those of schema.org (`NewsArticle`)."""
    article = leniently(
        {
            "@type": "NewsArticle",
            "headline": "Riga signs",
            "articleBody": "Oslo too.",
            "inLanguage": "en_GB",
            "publisher": {"@type": "Organization", "name": "ATB"},
        }
    )

    assert (article.language, article.agency) == ("en-GB", "ATB")


def test_a_headline_may_hold_mark_up() -> None:
    """Tags within a headline are no part of its words; codes in angle brackets are."""
    article = leniently(
        {**STORY, "headline": "Riga <b>signs</b> &amp; <AAPL.O> falls<br/>"}
    )

    assert article.headline == "Riga signs & <AAPL.O> falls"


def test_a_list_of_codes_is_subjects_each() -> None:
    """An object whose `code` is a list stands for one subject for each."""
    article = leniently({**STORY, "subjects": {"code": ["N2:LV", "medtop:11000000"]}})

    assert [(s.scheme, s.code) for s in article.subjects] == [
        ("N2", "LV"),
        ("medtop", "11000000"),
    ]


@pytest.mark.parametrize(
    ("layer", "around"),
    [
        ("attributes", '{"data": [ITEM], "links": {"self": {"href": "x"}}}'),
        ("fields", '{"response": {"status": "ok", "results": [ITEM]}}'),
        ("_source", '{"took": 2, "hits": {"total": {"value": 1}, "hits": [ITEM]}}'),
    ],
)
def test_what_stands_beside_a_layer_belongs_to_the_story(
    layer: str, around: str
) -> None:
    """Some put the story one level below its identifier and time (JSON:API 1.1, 7.2)."""
    story = {"title": "Riga signs", "body": "<p>Oslo too.</p>", "langcode": "en"}
    item = {"id": "7", "changed": "2031-05-03T12:00:00Z", layer: story, "desk": "ports"}
    (article,) = read_many(around.replace("ITEM", json.dumps(item)), report=id)

    assert (article.guid, article.headline, article.language) == (
        "7",
        "Riga signs",
        "en",
    )
    assert article.text == "Riga signs\n\nOslo too."
    assert article.version_created == dt.datetime(2031, 5, 3, 12, tzinfo=dt.UTC)
    assert [(p.role, p.text) for p in article.properties] == [("desk", "ports")]


def test_headlines_and_bylines_may_be_objects_and_authors_numbers() -> None:
    """The words of an object stand for it; the number of an author is nobody's name."""
    article = leniently(
        {
            "uri": "urn:atb:1",
            "headline": {"main": "Riga signs", "kicker": None},
            "byline": {"original": "By Ann Orlin"},
            "lead_paragraph": "Oslo too.",
        }
    )
    numbered = leniently({"title": "Riga", "author": 3, "content": "Oslo."})

    assert (article.headline, article.byline) == ("Riga signs", ("Ann Orlin",))
    assert article.text == "Riga signs\n\nOslo too."
    assert numbered.byline == ()
    assert [(p.role, p.text) for p in numbered.properties] == [("author", "3")]


def test_an_article_of_schema_org() -> None:
    """The members of schema.org's `NewsArticle` have their fields."""
    article = leniently(
        {
            "@type": "NewsArticle",
            "identifier": "ATB0077",
            "headline": "Riga signs",
            "alternativeHeadline": "Oslo too",
            "datePublished": "2031-03-10T09:00:00+01:00",
            "dateModified": "2031-03-10T10:00:00+01:00",
            "articleBody": "Riga (ATB) - Riga signs the pact.",
        }
    )

    assert (article.guid, article.subheadline) == ("ATB0077", "Oslo too")
    assert article.first_created is not None
    assert article.version_created is not None
    assert article.first_created < article.version_created


def test_seconds_since_1970_are_a_time() -> None:
    """A number for a time of ninjs is read as one, and is no bad date."""
    article = leniently(
        {**STORY, "firstcreated": 1_930_000_000, "versioncreated": "1930000000000"}
    )

    assert article.first_created == dt.datetime(2031, 2, 27, 23, 6, 40, tzinfo=dt.UTC)
    assert article.version_created == article.first_created
    assert article.diagnostics == ()


@pytest.mark.parametrize(
    ("member", "status"),
    [
        ({"cancelled": True}, "canceled"),
        ({"is_killed": 1}, "canceled"),
        ({"withdrawn": "2031-03-10"}, "canceled"),
        ({"cancelled": False, "retracted": None}, "usable"),
        ({"withdrawn": "no"}, "usable"),
    ],
)
def test_a_member_may_take_a_story_back(member: dict[str, Any], status: str) -> None:
    """A member named for a kill takes effect when it is set, in whichever way."""
    assert leniently({**STORY, **member}).status.value == status


@pytest.mark.parametrize(
    ("member", "text"),
    [
        ({"is_correction": True}, "is_correction"),
        (
            {"correction": "The name of the port was wrong."},
            "The name of the port was wrong.",
        ),
        ({"correction": None, "corrected": False}, None),
    ],
)
def test_a_member_may_tell_a_correction(
    member: dict[str, Any], text: str | None
) -> None:
    """A member named for a correction is one when it is set, with its words."""
    told = leniently({**STORY, **member}).update_note

    assert (told and told.text) == text


def test_paragraphs_of_the_interface_of_an_agency() -> None:
    """A list named `news` is the body, an author that is the agency none, and bylines may be objects."""
    article = leniently(
        {
            "uno": "urn:atb:1",
            "title": "Riga signs",
            "news": ["RIGA (AFP) - Riga signs the pact.", "Oslo is to sign too."],
            "creator": "AFP",
        }
    )
    signed = leniently(
        {**STORY, "byline": [{"byline": "Ann Orlin/AFP", "initials": "ao"}]}
    )

    assert (
        article.text
        == "Riga signs\n\nRIGA (AFP) - Riga signs the pact.\n\nOslo is to sign too."
    )
    assert (article.guid, article.agency, article.byline) == ("urn:atb:1", "AFP", ())
    assert signed.byline == ("Ann Orlin",)


def test_a_body_within_an_object_of_any_name_is_read() -> None:
    """Where an object stands for the body, a member with mark-up is the story."""
    nitf = "<nitf><body><body.content><p>Riga signs the pact.</p></body.content></body></nitf>"
    article = leniently(
        {"headline": "Riga signs", "body": {"form": nitf, "words": "5"}}
    )

    assert article.text == "Riga signs\n\nRiga signs the pact."


def test_a_byline_below_a_short_story_makes_no_header_of_it() -> None:
    """Who signs at the end leaves what stands above in the body."""
    markup = (
        "<p>Riga has signed.</p><p>Oslo waits.</p><div class='byline'>Ann Orlin</div>"
    )
    article = leniently({"headline": "Riga signs", "body_html": markup})

    assert [p.role.value for p in article.paragraphs] == [
        "headline",
        "body",
        "body",
        "byline",
    ]


def test_note_of_any_name_tells_of_an_update() -> None:
    """What a note to editors lists is read whatever its member is called."""
    story = '{"guid": "1", "headline": "Riga signe", "lang": "fr", "advisory": "Actualisé avec citations", "news": ["Riga, 3 mai (AFP) - Oslo suit."]}'
    article = read(story, report=id)

    assert article.update_note is not None
    assert article.update_note.additions == ("citations",)


def test_initials_are_no_authors() -> None:
    """Those who sign with initials alone are not named."""
    story = '{"guid": "1", "headline": "Riga signe", "creator": "Ann Orlin", "signature": ["ao", "jt"], "news": ["Oslo suit le pacte."]}'

    assert read(story, report=id).byline == ("Ann Orlin",)


TOLD = "The harbour board of Riga signed an accord on ferries with Oslo on Monday, it said."


@pytest.mark.parametrize("is_escaped", [True, False])
@pytest.mark.parametrize(
    "members",
    [
        {"mainTitle": "Riga signs", "main_body": TOLD},
        {"título": "Riga signs", "contenido": TOLD},
        {"Head Line": "Riga signs", "Story Text": TOLD},
        {"head_line": "Riga signs", "paragraphs": f"<p>{TOLD}</p>"},
        {"titre": "Riga signs", "paragraphs": [TOLD]},
        {"name": "Riga signs", "html": f"<p>{TOLD}</p>"},
    ],
)
def test_members_with_blanks_and_accents_are_known(
    members: dict[str, object], *, is_escaped: bool
) -> None:
    """Names of members are known however they are spelt, and a name is a headline where there is no other."""
    source = {"meta": {"page": 1}, "results": [{"newsId": 7, **members}]}
    article = read(json.dumps(source, ensure_ascii=is_escaped))

    assert (article.format, article.guid) == ("ninjs", "7")
    assert article.headline == "Riga signs"
    assert [article[p.span] for p in article.body] == [TOLD]


def test_a_name_beside_few_words_makes_no_item() -> None:
    """Objects with a name and a short text are about somebody or something, and none is a story."""
    writer = {"name": "Ann Orlin", "text": "Writes on ports."}
    source = {
        "writers": [writer],
        "stories": {"x": {"name": "Riga signs", "text": TOLD}},
    }

    assert read(json.dumps(source)).headline == "Riga signs"


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ({"placeline": "RIGA, May 3 (AFP) -"}, "RIGA"),
        ({"ort": "Riga"}, "Riga"),
        ({"town": {"name": "Riga"}}, "Riga"),
        ({"place": "Riga"}, None),
    ],
)
def test_a_dateline_has_many_names(
    member: dict[str, object], place: str | None
) -> None:
    """Where a story was filed is told by members of several names, but not by what ninjs calls a place."""
    article = read(json.dumps({"title": "Riga signs", "text": TOLD, **member}))

    assert (article.dateline and article.dateline.place) == place

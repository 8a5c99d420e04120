"""How agencies put a story into JSON, each form read by what the standard says of it."""

import json

import pytest

from diplotext.formats import read, read_many
from diplotext.model import Article, PubStatus


def leniently(item: object) -> Article:
    """Read an item, whatever is odd about it."""
    return read(json.dumps(item), report=lambda _: None)


PAGE = "<p>Riga <b>signs</b>.</p><p>Oslo &amp; Bern.</p>"
NITF = f"<nitf><body><body.content>{PAGE}</body.content></body></nitf>"
PLAIN = "Riga signs.\n\nOslo & Bern."


@pytest.mark.parametrize(
    "members",
    [
        {"body_xhtml": PAGE},
        {"body_html": PAGE, "body_text": "Riga signs. Oslo & Bern."},
        {"body_text": PLAIN},
        {"bodies": [{"role": "main", "contenttype": "text/html", "value": PAGE}]},
        {"bodies": [{"role": "main", "contentType": "text/plain", "value": PLAIN}]},
        {"bodies": [{"contentType": "application/nitf+xml", "value": NITF}]},
        {"bodies": {"main": {"value": PAGE}}},
        {"body_nitf": NITF},
        {"fragment": PAGE},
        {
            "body_html": f"<html><head><title>No</title></head><body>{PAGE}</body></html>"
        },
        {"body_html": PAGE.replace("<", "&lt;").replace("&amp;", "&amp;amp;")},
    ],
)
def test_a_body_is_read_in_whatever_form(members: dict[str, object]) -> None:
    """All versions of ninjs, lists and maps, XHTML, NITF, plain text, tags escaped twice."""
    article = leniently({"uri": "urn:atb:1", "headline": "Riga", **members})

    assert [article[p.span] for p in article.body] == ["Riga signs.", "Oslo & Bern."]


@pytest.mark.parametrize(
    "members",
    [
        {
            "headlines": [
                {"role": "main", "value": "Riga"},
                {"role": "sub", "value": "Oslo"},
            ]
        },
        {"headlines": {"main": {"value": "Riga"}, "sub": {"value": "Oslo"}}},
        {"headline": "Riga", "headline_sub": "Oslo"},
        {"headline_main": "Riga", "headline_subheadline": "Oslo"},
    ],
)
def test_headlines_are_read_as_lists_maps_and_names(members: dict[str, object]) -> None:
    """The main headline is the headline, and what stands below it the line below."""
    article = leniently({"uri": "urn:atb:1", "body_text": "Bern waits.", **members})

    assert (article.headline, article.subheadline) == ("Riga", "Oslo")


@pytest.mark.parametrize("spelling", ["pubstatus", "pubStatus", "PubStatus"])
@pytest.mark.parametrize("code", ["canceled", "stat:canceled", "cancelled"])
def test_the_status_is_read_in_any_spelling(spelling: str, code: str) -> None:
    """Ninjs 1 and 2 write small letters, ninjs 3 camel case; codes may have an alias."""
    article = leniently({"uri": "urn:atb:1", "headline": "Riga", spelling: code})

    assert article.status is PubStatus.CANCELED


def test_what_has_no_field_is_kept_by_its_path() -> None:
    """Members of a sender's own, details of pictures and the like are properties."""
    picture = {
        "uri": "urn:atb:2",
        "description_text": "A pier.",
        "renditions": {"web": {"width": 600}},
    }
    article = leniently(
        {
            "uri": "urn:atb:1",
            "headline": "Riga",
            "body_text": "Riga signs the pact.",
            "slug_history": ["a-b", "c-d"],
            "associations": {"main": picture},
            "extra": {"geo": [24.1, 56.9], "ready": True, "none": None, "blank": " "},
            "secret": {"nonpublic_note": "Call the desk."},
            "copy": "Riga signs the pact.",
        }
    )

    assert [(p.role, p.text) for p in article.properties] == [
        ("slug_history", "a-b"),
        ("slug_history", "c-d"),
        ("associations/main/description_text", "A pier."),
        ("associations/main/renditions/web/width", "600"),
        ("extra/geo", "24.1 56.9"),
        ("extra/ready", "true"),
    ]
    assert [(p.role, p.text) for p in article.nonpublic] == [
        ("secret/nonpublic_note", "Call the desk."),
    ]


def test_a_time_that_is_another_one_is_kept() -> None:
    """Of several times those that have a field are told once, and the others are properties."""
    article = leniently(
        {
            "uri": "urn:atb:1",
            "version_created": "2031-03-03T10:00:00+01:00",
            "updated": "2031-03-03T09:00:00Z",
            "firstcreated": "2031-03-03T08:30:00Z",
            "firstpublished": "2031-03-03T09:30:00Z",
        }
    )

    assert [p.role for p in article.properties] == ["firstpublished"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "[{0}, {0}]",
        '{{"items": [{0}, {0}]}}',
        '{{"_items": [{0}, {0}], "_meta": {{"total": 2}}}}',
        '{{"data": {{"items": [{{"item": {0}}}, {{"item": {0}}}]}}}}',
        "{0}\n{0}\n",
    ],
)
def test_items_are_found_in_whatever_wraps_them(wrapped: str) -> None:
    """A list, the lists of interfaces, and one item a line."""
    item = json.dumps({"uri": "urn:atb:1", "headline": "Riga", "body_text": "Oslo."})

    assert [a.headline for a in read_many(wrapped.format(item))] == ["Riga", "Riga"]


@pytest.mark.parametrize(
    "members", [("body_footer", "body_html"), ("body_html", "body_footer")]
)
def test_a_footer_stands_below_the_story(members: tuple[str, str]) -> None:
    """What superdesk puts below a story is its end and no other form of it, wherever it stands."""
    said = {
        "body_html": "<p>Riga signs the pact.</p>",
        "body_footer": "<p>Call the helpline.</p>",
    }
    article = leniently(
        {"guid": "urn:atb:1", "headline": "Riga", **{m: said[m] for m in members}}
    )

    assert article.text == "Riga\n\nRiga signs the pact.\n\nCall the helpline."
    assert article.properties == ()


@pytest.mark.parametrize(
    "item",
    [
        {
            "id": 5,
            "title": {"rendered": "Riga &amp; Oslo"},
            "content": {"rendered": "<p>Bern.</p>"},
            "date_gmt": "2031-03-03T09:00:00",
        },
        {
            "@type": "NewsArticle",
            "headline": "Riga & Oslo",
            "articleBody": "Bern.",
            "datePublished": "2031-03-03T09:00:00Z",
        },
        {
            "story": {
                "id": "5",
                "title": "Riga & Oslo",
                "content": "<p>Bern.</p>",
                "publishedAt": "2031-03-03T09:00:00Z",
            }
        },
    ],
)
def test_json_of_no_standard_is_read(item: dict[str, object]) -> None:
    """WordPress, schema.org and a story in an envelope of its own."""
    article = leniently(item)

    assert (article.format, article.text) == ("ninjs", "Riga & Oslo\n\nBern.")
    assert article.version_created is not None
    assert article.version_created.hour == 9


def test_subjects_may_be_codes_addresses_or_names() -> None:
    """A string for a subject is a QCode, a URI, a number of the IPTC or a name, by its form."""
    subjects = [
        "medtop:20000001",
        "https://example.org/desk/4",
        "04000000",
        "Riga: the pact",
        "Ports",
    ]
    article = read(
        json.dumps({"uri": "urn:atb:1", "headline": "Riga", "subject": subjects})
    )

    assert [(s.scheme, s.code, s.uri, s.name) for s in article.subjects] == [
        (
            "medtop",
            "20000001",
            "http://cv.iptc.org/newscodes/mediatopic/20000001",
            None,
        ),
        (None, None, "https://example.org/desk/4", None),
        (None, "04000000", None, None),
        (None, None, None, "Riga: the pact"),
        (None, None, None, "Ports"),
    ]
    assert article.properties == ()


def test_damaged_nitf_in_a_body_is_read() -> None:
    """What no parser of XML takes is read as HTML is, and nothing is raised."""
    story = "1<?xml version='1.0'?>\n<nitf><body><body.content><p>Oslo signs.</p></body.content></body></nitf>"
    bodies = [{"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": story}]
    article = read(json.dumps({"uri": "urn:atb:1", "bodies": bodies}), report=id)

    assert "Oslo signs." in article.text


def test_a_code_of_a_known_vocabulary_is_parted_from_its_alias() -> None:
    """Codes such as `medtop:20000638` stand where a scheme of their own is missing."""
    item = {
        "uri": "urn:atb:1",
        "headline": "Riga signs",
        "subject": [
            {"code": "medtop:20000638"},
            {"code": "a:b"},
            {"qcode": "desk:riga"},
        ],
    }
    subjects = read(json.dumps(item).encode()).subjects

    assert [(s.scheme, s.code) for s in subjects] == [
        ("medtop", "20000638"),
        (None, "a:b"),
        ("desk", "riga"),
    ]
    assert subjects[0].uri == "http://cv.iptc.org/newscodes/mediatopic/20000638"


def test_authors_may_be_credited() -> None:
    item = {
        "headline": "Riga signs",
        "content": "<p>Riga.</p>",
        "credits": {"by": [{"name": "Ann Orlin"}]},
    }

    assert read(json.dumps(item).encode()).byline == ("Ann Orlin",)

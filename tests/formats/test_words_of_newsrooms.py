"""Members and elements with names and values in the languages of newsrooms, and attributes beside a story."""

import datetime as dt
import json

import pytest

from diplotext.formats import read
from diplotext.model import Rights


STORY = "RIGA (ATB) - Latvia and Norway have signed a deal on the strait."


@pytest.mark.parametrize(
    ("member", "value", "status"),
    [
        ("statut", "annulé", "canceled"),
        ("statut", "sous embargo", "withheld"),
        ("statut", "publié", "usable"),
        ("status", "gesperrt", "withheld"),
        ("status", "zurückgezogen", "canceled"),
        ("estado", "anulada", "canceled"),
        ("stato", "annullata", "canceled"),
        ("estado", "en curso", "usable"),
    ],
)
def test_status_may_be_a_word_of_any_newsroom(
    member: str, value: str, status: str
) -> None:
    """JSON and XML of no standard have names and values in the language of the house."""
    item = {"id": "7", "titre": "Riga signs", "texte": STORY, member: value}
    fields = "".join(f"<{name}>{words}</{name}>" for name, words in item.items())

    assert read(json.dumps(item), report=id).status.value == status
    assert read(f"<depeche>{fields}</depeche>", report=id).status.value == status


def test_urgency_and_authors_may_have_names_of_any_newsroom() -> None:
    """A number is an urgency by the name of its member, and several authors are authors."""
    item = {
        "titel": "Riga signs",
        "text": STORY,
        "autoren": ["Ann Orlin", "Jo Tarr"],
        "dringlichkeit": 3,
    }
    article = read(json.dumps(item), report=id)

    assert article.urgency == 3
    assert article.byline == ("Ann Orlin", "Jo Tarr")


DJNML = f"""<djnml publisher="DJN" docdate="20310503"><head><copyright year="2031" holder="Orlin Press"/>
<docdata><mdata accession-number="2031050300123" display-date="20310503T101233Z"/></docdata></head>
<body><headline>Riga signs</headline><text><p>{STORY}</p><p>Two ships are sent.</p></text></body></djnml>"""


def test_attributes_beside_the_only_story_tell_of_it() -> None:
    """The head of DJNML has the name, the hour and the owner of a story in attributes."""
    article = read(DJNML, report=id)

    assert article.guid == "2031050300123"
    assert article.version_created == dt.datetime(2031, 5, 3, 10, 12, 33, tzinfo=dt.UTC)
    assert article.rights == Rights("Orlin Press")


def test_attributes_beside_several_stories_tell_of_none() -> None:
    """What stands around stories is of all of them."""
    head, body, end = DJNML.partition("<body>")
    story = body + end.partition("</djnml>")[0]
    articles = read(f"{head}{story}{story}</djnml>", report=id)

    assert articles.guid is None
    assert articles.rights is None


def test_the_name_and_hour_of_nitf_within_newsml() -> None:
    """An item without a name has that of the NITF within it; one with a name keeps both."""
    nitf = (
        '<nitf><head><docdata><doc-id id-string="7"/><date.issue norm="20310503T101233Z"/></docdata></head>'
        f"<body><body.content><p>{STORY}</p></body.content></body></nitf>"
    )
    document = (
        "<NewsML><NewsItem>{}<NewsComponent><ContentItem><DataContent>"
        f"{nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )
    name = "<Identification><NewsIdentifier><PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification>"
    bare, named = (read(document.format(each), report=id) for each in ("", name))

    assert bare.guid == "7"
    assert bare.version_created == dt.datetime(2031, 5, 3, 10, 12, 33, tzinfo=dt.UTC)
    assert (named.guid, [label.text for label in named.alternative_ids]) == (
        "urn:1",
        ["7"],
    )


def test_a_signature_below_one_sentence_makes_no_header_of_it() -> None:
    """A story of one sentence is a story, also where the agency and its desks sign below."""
    article = read(
        "<nitf><body><body.head><hedline><hl1>Riga signs</hl1></hedline></body.head><body.content>"
        "<p>Latvia has signed a deal.</p><p>AAP ab/cd</p></body.content></body></nitf>",
        report=id,
    )

    assert [p.role.value for p in article.paragraphs] == ["headline", "body", "credits"]

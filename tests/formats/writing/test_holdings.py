"""What the documentation says of each format is what writing and reading do."""

import datetime as dt
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext import testing
from diplotext.formats import read, write
from diplotext.formats.writing.holdings import HOLDINGS, table
from diplotext.model import (
    Article,
    Embargo,
    Label,
    Link,
    Rendition,
    Rights,
    Subject,
    Transmission,
)


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/"
MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/"
COPY = """Latvia, Norway sign pact

By Ann Orlin

RIGA, March 3, 2031 (Reuters) - Latvia and Norway signed the pact on Monday, the ministers said.

"We keep our word," said the minister of Latvia, who had come from Oslo in the morning.

(Reporting by Ann Orlin in Riga; Editing by Jo Tarr)
"""
FULL = attrs.evolve(
    read(COPY, language="en"),
    slug="LATVIA-NORWAY/",
    subheadline="Oslo is to pay",
    guid="urn:newsml:atb.example:20310303:1",
    version="2",
    urgency=3,
    priority="4",
    first_created=NOON,
    version_created=NOON + dt.timedelta(hours=1),
    expires=NOON + dt.timedelta(days=9),
    embargo=Embargo(NOON + dt.timedelta(hours=2)),
    editor_note="Video follows",
    notes=(Label("Video follows", "atbrole:short"),),
    subjects=(
        Subject("medtop", "11000000", f"{MEDTOP}11000000", "politics", relevance=80.0),
        Subject("atb", "riga", "urn:atb:places:riga", "Riga", "cpnat:geoArea"),
    ),
    genres=(Subject("atbgenre", "Current", name="current"),),
    keywords=("pact", "Baltic Sea"),
    places=("Riga",),
    links=(Link("irel:seeAlso", "urn:newsml:atb.example:9", "3", title="Photo"),),
    rights=Rights(
        "ATB", (Label("(c) ATB", language="en"),), (Label("Print only", language="en"),)
    ),
    headlines=(Label("Pact signed", "hld:short", "en"),),
    signals=(Subject("atbsig", "atomic"),),
    located=(Subject("city", "RIX", name="Riga", broader=("iso3166-1a2:LV",)),),
    provider=Subject("atbsender", "ATB", name="Reuters"),
    services=(Subject("svc", "world", name="World"),),
    contributors=(Subject("staff", "ao", name="Ann Orlin", type="creator"),),
    item_class="text",
    alternative_ids=(Label("8:15", "idtype:usn"),),
    renditions=(Rendition("web", "image/png", "https://example.org/riga.png"),),
    transmission=Transmission("atb.example", "0042", NOON, "ATB", ("a",), ("b",)),
    properties=(Label("0815", "sequence"),),
)
FOR_FORMAT = {
    "nitf": {
        "subjects": (
            Subject("subj", "11000000", f"{SUBJECTS}11000000", "politics"),
            Subject("atb", "riga", name="Riga", type="atb"),
        ),
        "rights": Rights("ATB", (), (Label("Print only"),)),
        "provider": None,
    },
    "ninjs": {
        "subjects": (
            Subject(
                "medtop", "11000000", f"{MEDTOP}11000000", "politics", relevance=80.0
            ),
            Subject("atb", "riga", "urn:atb:places:riga", "Riga", "geoArea"),
        ),
        "genres": (Subject("atbgenre", "Current", name="current"),),
        "links": (Link("seeAlso", "urn:newsml:atb.example:9", "3", title="Photo"),),
        "rights": Rights("ATB", (Label("(c) ATB"),), (Label("Print only"),)),
        "located": (Subject(None, None, name="Riga"),),
        "headlines": (Label("Pact signed", "short"),),
        "contributors": (Subject("staff", "ao", name="Ann Orlin", type="infosource"),),
    },
    "iptc7901": {
        "subheadline": None,
        "priority": "3",
        "editor_note": None,
        "subjects": (Subject("category", "pl"),),
        "provider": Subject(None, "Reuters"),
        "services": (Subject(None, "bdt"),),
        "transmission": Transmission("Reuters", "bdt0042"),
        "keywords": ("LATVIA-NORWAY",),
    },
    "plain": {"subheadline": None, "slug": None, "editor_note": None, "keywords": ()},
}
FEEDS = frozenset({"notes", "groups", "dateline", "credits", "language"})
"""Fields that a format may hold as part of another: a note as words of the editor's note."""


def full(form: str) -> Article:
    """Give an article with something in every field that a format holds."""
    return attrs.evolve(FULL, **FOR_FORMAT.get(form, {}))


def again(article: Article, form: str) -> Article:
    """Write an article and read it again."""
    return read(write(article, form), language="en", format=form)


@pytest.mark.parametrize(
    ("form", "name"), [(form, name) for form, held in HOLDINGS.items() for name in held]
)
def test_a_field_that_is_held_comes_back(form, name):
    """Every field that a format is said to hold is read as it was written."""
    sent, read_back = full(form), again(full(form), form)
    mine, theirs = getattr(sent, name), getattr(read_back, name)
    if name == "text":
        assert "".join(theirs.split()) == "".join(mine.split())
    elif name == "paragraphs":
        assert [p.role for p in theirs] == [p.role for p in mine]
    elif name in {"dateline", "update_note"} and mine is not None:
        assert attrs.evolve(theirs, span=None) == attrs.evolve(mine, span=None)
    elif name == "credits":
        assert [credit.names for credit in theirs] == [credit.names for credit in mine]
    elif name in {"renditions", "properties"}:
        assert set(mine) <= set(theirs)
    else:
        assert theirs == mine


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
@pytest.mark.parametrize("form", HOLDINGS)
def test_a_field_that_is_not_held_changes_nothing(form, data):
    """What a format is said not to hold has no effect on what is written."""
    article = data.draw(testing.articles())
    other = data.draw(testing.articles(article.text))
    unheld = {
        field.name: getattr(other, field.name)
        for field in attrs.fields(Article)
        if field.name not in {*HOLDINGS[form], *FEEDS, "diagnostics"}
    }

    assert write(attrs.evolve(article, **unheld), form) == write(article, form)


def test_the_table_of_the_documentation_is_that_of_the_code():
    """The page on writing shows what the code says."""
    page = Path(__file__).parents[3] / "docs" / "reference" / "formats.md"

    assert "\n".join(table()) in page.read_text(encoding="utf-8")

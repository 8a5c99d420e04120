"""Stories: which articles belong together, in which order, and what stands."""

import datetime as dt

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Article,
    Change,
    ChangeKind,
    Embargo,
    Label,
    Link,
    Paragraph,
    ParagraphRole,
    PubStatus,
    Rights,
    Span,
    Story,
    Subject,
    UpdateKind,
    UpdateNote,
    changes,
    stories,
)


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def told(*words: str, **fields: object) -> Article:
    """Give an article of these paragraphs."""
    text = "\n\n".join(words)
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in words]
    body = tuple(Paragraph(span, ParagraphRole.BODY) for span in spans)
    return Article(text, body, **fields)


def note(kind: UpdateKind, text: str = "") -> UpdateNote:
    """Give a note of a kind."""
    return UpdateNote(kind, text, (), Span(0, 0))


def test_leads_under_one_slug_are_one_story():
    """Copy without versions is put together by slug and lead; a new story begins without one."""
    common = {"slug": "RIGA-PACT/", "agency": "ATB"}
    first = told("Riga waits.", version_created=NOON, **common)
    lead = told("Riga signs.", update_note=note(UpdateKind.LEAD, "1ST LEAD"), **common)
    second = told(
        "Riga and Oslo sign.",
        update_note=note(UpdateKind.LEAD, "2ND LEAD"),
        version_created=NOON + 2 * HOUR,
        **common,
    )
    other = told("Rates rise.", version_created=NOON + 30 * HOUR, **common)
    lead = attrs.evolve(lead, version_created=NOON + HOUR)
    found = stories([other, second, lead, first])

    assert [story.articles for story in found] == [(first, lead, second), (other,)]
    assert found[0].standing == (second,)
    assert found[0].takes[1].kind is UpdateKind.LEAD


def test_lead_numbers_order_what_has_no_time():
    """Where no time is given, the lead number tells which came first."""
    first = told("Riga signs.", slug="PACT/", update_note=note(UpdateKind.LEAD, "LEAD"))
    leads = [
        told("Riga.", slug="pact/", update_note=note(UpdateKind.LEAD, f"LEAD {number}"))
        for number in (10, 2)
    ]

    assert stories([*leads, first])[0].articles == (first, leads[1], leads[0])


def test_a_late_lead_is_another_story():
    """A lead that comes more than two days later belongs to another story."""
    first = told("Riga waits.", slug="PACT/", version_created=NOON)
    late = told(
        "Riga signs.",
        slug="PACT/",
        version_created=NOON + 49 * HOUR,
        update_note=note(UpdateKind.LEAD),
    )

    assert len(stories([late, first])) == 2


def test_a_slug_of_another_agency_is_another_story():
    """Two agencies may use one slug."""
    first = told("Riga waits.", slug="PACT/", agency="ATB")
    other = told("Riga.", slug="PACT/", agency="NOA", update_note=note(UpdateKind.LEAD))

    assert len(stories([first, other])) == 2


def test_versioned_items_of_one_slug_stay_apart():
    """An item with versions has its guid to go by, so that a slug joins nothing."""
    first = told("Riga waits.", slug="PACT/", guid="urn:atb:1", version="1")
    other = attrs.evolve(first, guid="urn:atb:2", update_note=note(UpdateKind.UPDATE))

    assert len(stories([first, other])) == 2


def test_a_link_joins_items():
    """An item that says which it evolved from is part of its story."""
    first = told("Riga waits.", guid="urn:atb:1", version="1", version_created=NOON)
    links = (Link("irel:evolvedFrom", "urn:atb:1"), Link("irel:seeAlso", "urn:atb:9"))
    second = told("Riga signs.", guid="urn:atb:2", version_created=NOON + HOUR)
    second = attrs.evolve(second, links=links)
    seen = told("Rates rise.", guid="urn:atb:9", version_created=NOON + HOUR)

    assert [len(story.takes) for story in stories([second, seen, first])] == [2, 1]


def test_a_kill_ends_its_item_alone():
    """A kill of one item leaves another item of the story in force."""
    first = told("Riga waits.", guid="urn:atb:1", version="1", version_created=NOON)
    later = told("Riga signs.", guid="urn:atb:2", version_created=NOON + HOUR)
    kill = Article("", guid="urn:atb:1", version="2", status=PubStatus.CANCELED)
    story = Story.of([kill, later, first])

    assert story.standing == (later,)
    assert Story.of([kill, first]).standing == ()


def test_a_kill_without_a_name_ends_all_before_it():
    """A kill that names no item takes back what ran under its slug."""
    first = told("Riga waits.", slug="PACT/", version_created=NOON)
    kill = told(
        "Kill it.",
        slug="PACT/",
        version_created=NOON + HOUR,
        update_note=note(UpdateKind.KILL),
    )

    assert stories([kill, first])[0].standing == ()


def test_a_killed_item_does_not_come_back():
    """A later version of a killed item does not stand, one of a withdrawn item does."""
    first = told("Riga waits.", guid="urn:atb:1", version="1")
    back = Article("", guid="urn:atb:1", version="2", status=PubStatus.CANCELED)
    withdrawn = attrs.evolve(back, update_note=note(UpdateKind.WITHDRAWAL))
    again = told("Riga signs.", guid="urn:atb:1", version="3")

    assert Story.of([first, back, again]).standing == ()
    assert Story.of([first, withdrawn, again]).standing == (again,)
    assert Story.of([first, withdrawn]).latest.kind is UpdateKind.WITHDRAWAL


def test_an_added_part_stands_beside_the_story():
    """An add goes with the story, and a kill of its item takes the add alone."""
    first = told("Riga waits.", guid="urn:atb:1", version_created=NOON)
    add = told(
        "Oslo, too.",
        guid="urn:atb:2",
        version_created=NOON + HOUR,
        update_note=note(UpdateKind.ADD),
    )
    kill = Article("", guid="urn:atb:2", version="9", status=PubStatus.CANCELED)

    assert Story.of([add, first]).standing == (first, add)
    assert Story.of([add, first, kill]).standing == (first,)
    assert Story.of([add, first]).publishable(NOON) == (first, add)


def test_an_advisory_leaves_the_story_as_it_is():
    """An advisory without a story replaces nothing; a headline alone does."""
    first = told("Riga waits.", guid="urn:atb:1", version="1")
    advisory = Article(
        "",
        guid="urn:atb:1",
        version="2",
        headline="To editors",
        update_note=note(UpdateKind.ADVISORY),
    )
    flash = Article("Riga signs", guid="urn:atb:1", version="3", headline="Riga signs")

    assert Story.of([first, advisory]).standing == (first,)
    assert Story.of([first, advisory, flash]).standing == (flash,)


def test_what_is_withheld_stands_and_is_not_publishable():
    """A version that is withheld stops the item, be it without a story."""
    first = told("Riga waits.", guid="urn:atb:1", version="1")
    hold = Article("", guid="urn:atb:1", version="2", status=PubStatus.WITHHELD)
    story = Story.of([first, hold])

    assert story.standing == (hold,)
    assert story.publishable(NOON) == ()


def test_nothing_is_publishable_under_embargo():
    """Before its hour an article stands and may not be published, nor what adds to it."""
    first = told("Riga waits.", guid="urn:atb:1", embargo=Embargo(NOON + HOUR))
    add = told("Oslo.", guid="urn:atb:2", update_note=note(UpdateKind.ADD))
    add = attrs.evolve(add, version_created=NOON)
    story = Story.of([add, attrs.evolve(first, first_created=NOON - HOUR)])

    assert len(story.standing) == 2
    assert story.publishable(NOON) == ()
    assert story.publishable(NOON + HOUR) == story.standing


def test_the_gravest_copy_of_a_take_counts():
    """Where two feeds disagree on a take, the kill is believed."""
    first = told("Riga waits.", guid="urn:atb:1", version="1")
    killed = attrs.evolve(first, status=PubStatus.CANCELED)

    assert Story.of([first, killed]).articles == (killed,)
    assert Story.of([killed, first]).articles == (killed,)


def test_times_part_takes_without_versions():
    """Two takes of one guid without versions are two when their times differ."""
    first = told("Riga waits.", guid="urn:atb:1", version_created=NOON)
    second = told("Riga signs.", guid="urn:atb:1", version_created=NOON + HOUR)

    assert Story.of([second, first, second]).articles == (first, second)


def test_revisions_of_newsml_1_are_one_story():
    """The identifier of NewsML 1 ends in the revision, which is no part of the item's name."""
    first = told("Riga.", guid="urn:newsml:atb:1:1N", version="1", format="newsml1")
    second = told("Oslo.", guid="urn:newsml:atb:1:2U", version="2", format="newsml1")
    part = attrs.evolve(second, guid="urn:newsml:atb:1:2U#fr")
    other = told("Bonn.", guid="urn:newsml:atb:2:x", version="2", format="newsml1")
    killed = attrs.evolve(
        second, guid="urn:newsml:atb:1:3N", version="3", status=PubStatus.CANCELED
    )

    found = stories([second, other, part, first])
    assert sorted(len(story.takes) for story in found) == [1, 1, 2]
    assert Story.of([killed, first, second]).standing == ()


def test_a_story_needs_a_take():
    """A story of nothing is refused."""
    with pytest.raises(ModelError, match="expected at least one"):
        Story.of([])


def test_changes_are_told_by_kind():
    """Fields and paragraphs that came, went, changed or moved are told apart."""
    before = told("One.", "Two.", "Three.", "Four.", headline="Riga", urgency=3)
    after = told("Two.", "One.", "Three!", "Four.", "Five.", urgency=2, slug="PACT/")
    found = [
        (change.kind.value, change.field, change.before, change.after)
        for change in changes(before, after)
    ]

    assert found == [
        ("removed", "headline", "Riga", None),
        ("added", "slug", None, "PACT/"),
        ("replaced", "urgency", "3", "2"),
        ("moved", "text", "Two.", "Two."),
        ("replaced", "text", "Three.", "Three!"),
        ("added", "text", None, "Five."),
    ]


def test_fields_are_shown_in_words():
    """Embargoes, rights and labels are shown by what they say."""
    before = Article("", embargo=Embargo(), byline=("Ann Orlin", "Jo Tarr"))
    rights = Rights("ATB", (Label("(c) ATB"),), (Label("Print only"),))
    after = Article("", embargo=Embargo(NOON), rights=rights)
    found = [
        (change.field, change.before, change.after) for change in changes(before, after)
    ]

    assert found == [
        ("embargo", "until further notice", "2031-03-03T12:00:00+00:00"),
        ("byline", "Ann Orlin; Jo Tarr", None),
        ("rights", None, "ATB; (c) ATB; Print only"),
    ]


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (ChangeKind.ADDED, "Riga", "Oslo"),
        (ChangeKind.REMOVED, "Riga", "Oslo"),
        (ChangeKind.REPLACED, None, "Oslo"),
        (ChangeKind.MOVED, "Riga", None),
    ],
)
def test_a_change_has_what_its_kind_asks_for(kind, before, after):
    """What was added was nothing before, what was removed is nothing after."""
    with pytest.raises(ModelError, match="in Change"):
        Change(kind, "headline", before, after)


def in_package(
    number: int, version: str, kind: UpdateKind | None, service: str
) -> Article:
    """Make a text of a package, sent in the given minute."""
    return Article(
        f"Text {number}.",
        guid=f"urn:atb:{number}",
        version=version,
        version_created=dt.datetime(2031, 3, 3, 9, number, tzinfo=dt.UTC),
        subjects=(Subject("pack", "7", type="cpnat:textpackageid"),),
        services=(Subject("service", service),),
        update_note=None if kind is None else UpdateNote(kind, "update", ()),
    )


def test_an_update_within_a_package_goes_with_the_text_before_it() -> None:
    """Its first version takes the place of the item before it for the same service; later ones of its own."""
    texts = [
        in_package(1, "1", None, "paper"),
        in_package(2, "1", None, "wire"),
        in_package(3, "1", UpdateKind.UPDATE, "paper"),
        in_package(4, "2", UpdateKind.UPDATE, "paper"),
        in_package(5, "1", None, "paper"),
        in_package(6, "1", UpdateKind.UPDATE, "wire"),
    ]

    found = stories(reversed(texts))
    assert [[take.article.guid for take in story.takes] for story in found] == [
        ["urn:atb:1", "urn:atb:3"],
        ["urn:atb:2", "urn:atb:6"],
        ["urn:atb:4"],
        ["urn:atb:5"],
    ]


@pytest.mark.parametrize("rel", ["irel:cancels", "isCancellationOf", "irel:replaces"])
def test_a_kill_that_comes_as_an_item_of_its_own_takes_effect(rel: str) -> None:
    """What a kill names by a link is taken back for good, whatever the kill is called itself."""
    first = told("Riga signs.", guid="a", version="1", version_created=NOON)
    kill = told(
        "Do not use.",
        guid="b",
        status=PubStatus.CANCELED,
        update_note=note(UpdateKind.KILL),
        links=(Link(rel, "a"),),
        version_created=NOON + HOUR,
    )
    late = attrs.evolve(first, version="2", version_created=NOON + 2 * HOUR)
    (story,) = stories([late, kill, first])

    assert story.standing == ()
    assert story.publishable(NOON + 9 * HOUR) == ()

"""What the wire says of an item: embargoes, labels, rights, envelopes."""

import datetime as dt

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Article,
    Embargo,
    Group,
    Label,
    Rendition,
    Rights,
    Subject,
    Transmission,
)


NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
NAIVE = NOON.replace(tzinfo=None)
A_SECOND = dt.timedelta(seconds=1)


def test_an_embargo_ends_at_its_hour() -> None:
    """From the hour on, the story may be published."""
    assert Embargo(NOON).covers(NOON - A_SECOND)
    assert not Embargo(NOON).covers(NOON)


def test_an_embargo_without_an_hour_has_no_end() -> None:
    """An embargo until further notice covers every moment."""
    assert Embargo().covers(NOON)


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (Embargo(), "until"),
        (Transmission(), "sent"),
        (Article(""), "first_created"),
        (Article(""), "version_created"),
        (Article(""), "expires"),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_moment_names_its_zone(value: object, field: str) -> None:
    """A time without a zone is no moment, and is refused."""
    assert attrs.evolve(value, **{field: NOON})  # type: ignore[misc]
    with pytest.raises(ModelError, match=r"found 2031-03-03T12:00:00 in .* time zone"):
        attrs.evolve(value, **{field: NAIVE})  # type: ignore[misc]


def test_a_label_has_words() -> None:
    """A blank label says nothing."""
    with pytest.raises(ModelError, match=r"Label\.text, expected a word"):
        Label(" ")


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (Rights(), "notices"),
        (Rights(), "usage_terms"),
        (Group(), "members"),
        (Transmission(), "channels"),
        (Transmission(), "destinations"),
        (Subject("medtop", "1"), "same_as"),
        (Subject("medtop", "1"), "broader"),
        *(
            (Article(""), field)
            for field in (
                "genres",
                "headlines",
                "notes",
                "nonpublic",
                "signals",
                "located",
                "services",
                "contributors",
                "alternative_ids",
                "renditions",
                "groups",
                "properties",
            )
        ),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_list_is_no_tuple(value: object, field: str) -> None:
    """A list would make the object unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in .*\.{field}"):
        attrs.evolve(value, **{field: []})  # type: ignore[misc]


def test_the_chosen_rendition_is_the_one_that_was_read() -> None:
    """Of several forms, one was read; an article without named forms has none."""
    web, text = Rendition("web"), Rendition("text", is_chosen=True)

    assert Article("", renditions=(web, text)).rendition == text
    assert Article("", renditions=(web,)).rendition is None

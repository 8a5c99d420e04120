"""A story as its format tells it beside the body."""

import pytest

from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.story import Head, read_story


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Orlin <ann@example.org>", ("Ann Orlin",)),
        (
            "By Ann Orlin <a@example.org> and Jo Tarr <jo@b.example>",
            ("Ann Orlin", "Jo Tarr"),
        ),
        ("ann@example.org (Ann Orlin)", ("Ann Orlin",)),
        ("ann@example.org", ("ann@example.org",)),
        ("<ann@example.org>", ()),
    ],
)
def test_addresses_of_mail_are_no_part_of_a_name(
    line: str, names: tuple[str, ...]
) -> None:
    """An address beside a name is left out of the byline; one alone in brackets names nobody."""
    told = read_story(Head(byline=[line], language="en"), [Block("Riga signs.")])

    assert told.byline == names

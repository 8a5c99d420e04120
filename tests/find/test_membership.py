"""The words that tell who belongs to a coalition."""

import pytest

from diplotext.find import analyze
from diplotext.formats import read


@pytest.mark.parametrize(
    "text",
    [
        "Sixteen countries will patrol, Lea Storm said. The document names Norway, Ghana, Peru and Chile.",
        "Three states met in Lima. It was signed by Norway, Ghana and Peru.",
        "The coalition of 14 nations includes Norway, Ghana and Peru.",
        "Norway, Ghana and Peru belong to the coalition of 14 nations.",
        "All 27 member states of the European Union must agree. Latvia and Hungary will.",
    ],
)
def test_each_member_points_at_its_own_name(text) -> None:
    """The words of a membership are those that name this member, however it was found."""
    analysis = analyze(read(text, language="en"))
    (group,) = analysis.coalitions

    assert group.memberships
    for place in group.memberships:
        assert analysis.article[place.span] == place.member.label

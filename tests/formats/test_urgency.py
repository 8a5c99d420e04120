"""Urgency, whatever a sender writes for it."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diplotext.formats import read
from diplotext.formats.urgency import urgency_of


DOCUMENTS = {
    "newsmlg2": '<newsItem guid="urn:atb:1"><contentMeta><urgency>{}</urgency></contentMeta></newsItem>',
    "newsml1": '<NewsML><NewsItem><NewsManagement><Urgency FormalName="{}"/></NewsManagement></NewsItem></NewsML>',
    "nitf": '<nitf><head><docdata><urgency ed-urg="{}"/></docdata></head></nitf>',
    "xml": "<story><headline>Riga signs</headline><urgency>{}</urgency><body><p>Oslo.</p></body></story>",
    "ninjs": '{{"uri": "urn:atb:1", "headline": "Riga", "urgency": "{}"}}',
}
written = st.text(
    st.sampled_from("0123456789.-+e \u0663"), min_size=1, max_size=12
).filter(str.strip)


def test_the_name_of_an_urgency_may_stand_behind_it() -> None:
    assert urgency_of("4 - Normal") == urgency_of("4 (normal)") == 4
    assert urgency_of("4 of 9") is None


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
@given(words=written)
@example(words="000000001000")
@example(words="000000001" + "0" * 5000)
@example(words="9" * 5000)
def test_no_urgency_raises_and_each_is_read_or_told_of(name: str, words: str) -> None:
    """A number from 1 to 9 is the urgency in every format; any other is a property, and told of."""
    article = read(DOCUMENTS[name].format(words), report=id)

    assert article.format == name
    assert article.urgency == urgency_of(words)
    if article.urgency is None:
        assert " ".join(words.split()) in {label.text for label in article.properties}


@given(number=st.integers(1, 9), zeros=st.integers(0, 8))
def test_zeros_before_an_urgency_and_behind_its_point_say_nothing(
    number: int, zeros: int
) -> None:
    """Programs write a number with zeros in front, or as one with a point."""
    assert urgency_of("0" * zeros + str(number)) == number
    assert urgency_of(f" {number}.0\n") == number


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e300, 2.5, 0, 10])
def test_no_number_of_json_raises(number: float) -> None:
    """JSON may hold any number, also those that only programs of some languages write."""
    article = read(json.dumps({"uri": "urn:atb:1", "urgency": number}), report=id)

    assert article.urgency is None
    assert "bad-urgency" in {each.code for each in article.diagnostics}

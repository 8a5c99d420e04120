"""The wording of instruments in a pack."""

import pytest

from diplotext.errors import PackError
from diplotext.lang.instruments import instrument_style


VERB = {"verb": "urge", "forms": ["urges"], "grade": "urge", "act": "directive"}


@pytest.mark.parametrize(("key", "value"), [("grade", "shout"), ("act", "song")])
def test_unknown_grade_or_act_is_refused(key, value) -> None:
    """A grade or act that there is not is named, with those there are."""
    data = {"operative": [{**VERB, key: value}]}

    with pytest.raises(PackError, match=f"found '{value}' for {key}"):
        instrument_style("en", data, elided=frozenset())


def test_pack_without_wording_knows_nothing() -> None:
    """Without its file a pack has no wording, not even the names of states."""
    assert len(instrument_style("en", {}, elided=frozenset()).table) == 0


def test_state_is_named_by_the_cldr_and_the_pack() -> None:
    """A state has the name of the CLDR, and others that the pack adds."""
    data = {"ampersand": ["and"], "states": {"US": ["united states of america"]}}
    style = instrument_style("en", data, elided=frozenset())

    assert style.states["US"] == "United States"
    for name in ("united states", "united states of america", "bosnia and herzegovina"):
        assert style.table.find(tuple(name.split()))

"""The tables that formats share are read from their files once, and say what their standards say."""

from diplotext.formats.codes import codes
from diplotext.formats.markup.elements import elements
from diplotext.formats.newsmlg2.resolver import iptc_schemes
from diplotext.model.article import PubStatus


def test_codes_are_read_once() -> None:
    """The second call gives the table that the first one read."""
    codes.cache_clear()

    assert codes() is codes()
    assert codes().status["cancelled"] is PubStatus.CANCELED


def test_elements_are_read_once() -> None:
    """A heading of a level below the first is a crosshead, in the table of the first call."""
    elements.cache_clear()

    assert elements() is elements()
    assert elements().roles["h2"].value == "crosshead"


def test_vocabularies_are_read_once() -> None:
    """The alias of the media topics stands for the IPTC's vocabulary of them."""
    iptc_schemes.cache_clear()

    assert iptc_schemes() is iptc_schemes()
    assert iptc_schemes()["medtop"] == "http://cv.iptc.org/newscodes/mediatopic/"

"""Lines that a format says name authors, and how languages without a pack write them."""

import pytest

from diplotext.formats import read
from diplotext.formats.copy.persons import persons


LINES = [
    ("nb", "Av Ann Orlin og Jo Tarr, NTB", ("Ann Orlin", "Jo Tarr")),
    ("sv-SE", "Av Ann Orlin/TT", ("Ann Orlin",)),
    ("da", "Ann Orlin /Ritzau/", ("Ann Orlin",)),
    ("it", "di Ann Orlin e Jo Tarr", ("Ann Orlin", "Jo Tarr")),
    ("nl", "Door: Ann Orlin", ("Ann Orlin",)),
    ("pt", "Por Ann Orlin", ("Ann Orlin",)),
    ("fi", "ANN ORLIN ja JO TARR", ("ANN ORLIN", "JO TARR")),
    ("en", "Ann Orlin and Jo Tarr, Orlin Press Correspondents", ("Ann Orlin", "Jo Tarr")),
    ("en", "Special Correspondent", ("Special Correspondent",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "names"), LINES)
def test_a_line_of_json_names_its_authors(
    language: str, line: str, names: tuple[str, ...]
) -> None:
    assert persons(line, language) == names


@pytest.mark.parametrize(("language", "line", "names"), LINES)
def test_a_line_of_xml_names_its_authors(
    language: str, line: str, names: tuple[str, ...]
) -> None:
    item = (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:atb:1" version="1" xml:lang="{language}">'
        f"<contentMeta><by>{line}</by></contentMeta></newsItem>"
    )

    assert read(item.encode()).byline == names
